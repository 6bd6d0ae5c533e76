package not_supported_constraints
enum E { a }
model A {
    e: E(check=f)
}
