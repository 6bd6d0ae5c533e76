package derived
model User { id: int, name: str, again: Partial[User]? }
enum Kind { a }
model A {
    a: Omit[User, nmae]
    b: Pick[User, id, nickname, id]
    c: Partial[Kind]
    d: Partial[User, id]
    e: Omit[User]
    f: Pick[User, int[]]
    g: Partial[User?]
}
