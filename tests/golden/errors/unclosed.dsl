package unclosed
model A {
    a: int
model B { b: int }
