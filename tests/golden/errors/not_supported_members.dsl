package not_supported_members
model Parent { a: int, check whole }
model A : Parent {
    b: int
    check b > 3 : "too small"
    check f(b) : "message"
    check g(b + 1)
    computed c: int = f(b)
    d: Parent[2]?
}
model Page { next: Page[2]? }
