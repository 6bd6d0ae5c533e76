package bad_literal
model A {
    a: Literal[1.5]
    b: Literal[str]
    c: 99999999999999999999 | "x"
    d: "a" | "b" | "a"
    e: "fast" | "slow" = "fats"
    f: 1 | 2 = 3
    g: Literal["x"] = true
}
