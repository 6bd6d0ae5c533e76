package bad_escape
model A {
    a: str = "\q"
    b: str = "\u00"
    c: str = "\ud800"
    d: str = "\u{0}"
}
