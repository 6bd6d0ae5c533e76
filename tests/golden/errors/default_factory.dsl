package default_factory
model A {
    a: int = now()
    b: uuid = now()
    c: datetime = uuid4()
    d: str = today()
    e: int | str = uuid4()
    f: uuid[] = [uuid4()]
}
