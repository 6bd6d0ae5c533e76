package not_supported_members
model Parent { a: int, check whole }
model A : Parent {
    b: int
    s: str
    check g(b + 1)
    check s ~ "a+"
    check f(b) and b > 1
    d: Parent[2]?
}
model Page { next: Page[2]? }
