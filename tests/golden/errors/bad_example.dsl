package bad_example
enum Level { low, high }
model A {
    a: int(0..9) @example(5, 12)
    b: str @example(3)
    c: Level @example(lowest)
    d: str(pattern=/^a/) @example("b") @example("a")
    e: int[] @example([1, "x"])
    f: int @example(null)
}
