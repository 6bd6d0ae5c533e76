package syntax
struct A { a: int }
model B { a int }
model C { a: list<int> }
model D { a: int = }
