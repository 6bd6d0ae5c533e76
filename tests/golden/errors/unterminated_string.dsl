package unterminated_string
model A {
    a: str = "x
    b: int
}
