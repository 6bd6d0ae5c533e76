package inherits_itself
model A : B { a: int }
model B : A { b: int }
