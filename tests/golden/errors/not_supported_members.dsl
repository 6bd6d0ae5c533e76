package not_supported_members
model A {
    b: int
    s: str
    check g(b + 1)
    check s ~ "a+"
    check f(b) and b > 1
}
