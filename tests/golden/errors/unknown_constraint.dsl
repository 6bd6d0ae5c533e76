package unknown_constraint
model A { a: int(gee=1), b: str(uniqe) }
