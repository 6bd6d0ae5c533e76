package bad_number
model A {
    a: int = 12x
    b: int = 007
    c: int = 1__0
}
