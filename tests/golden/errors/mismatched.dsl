package mismatched
model A { a: list[int) }
