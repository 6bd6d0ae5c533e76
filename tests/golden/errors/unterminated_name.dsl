package unterminated_name
model A {
    `a: int
    b: int
}
