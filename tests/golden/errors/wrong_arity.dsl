package wrong_arity
model A { a: list[int, str], b: map[str], c: int[str], d: Optional[int, int] }
