package BadPackage
model A { a: int }
