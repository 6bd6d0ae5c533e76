package bad_character
model A {
    a: int $ 1
    b: int # a comment?
    c: str = 'x'
    d: int && str
    e: int é 2
}
