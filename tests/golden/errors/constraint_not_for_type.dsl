package constraint_not_for_type
model A { a: str(ge=1), b: int(min_length=1), c: bool(1..2), d: int(unique), e: int(finite) }
