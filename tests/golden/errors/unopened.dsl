package unopened
model A { a: int }
}
model B { b: int }
