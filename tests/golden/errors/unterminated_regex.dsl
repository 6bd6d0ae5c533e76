package unterminated_regex
model A {
    a: str(pattern=/x
    b: int
}
