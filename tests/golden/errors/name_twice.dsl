package name_twice
model A { a: int, a: str, b: int @alias("a") }
enum A { x, x }
type A = int
