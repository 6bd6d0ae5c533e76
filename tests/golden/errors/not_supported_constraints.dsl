package not_supported_constraints
enum E { a }
model A {
    a: str(pattern=/x/)
    b: str(strip)
    c: str(lower)
    d: str(upper)
    e: E(check=f)
}
