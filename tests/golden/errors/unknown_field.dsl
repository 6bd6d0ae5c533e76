package unknown_field
model A { first: int, check f(frist) }
