package not_supported_defaults
model M { a: int = 1 }
model A {
    a: int = now()
    b: M = {}
    c: Any = 3
    d: int[][] = [[1]]
    e: map[str, int] = {a: 1}
}
