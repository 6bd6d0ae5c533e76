package default_type
enum E { a }
model A {
    a: int = "x"
    b: str = 1
    c: bool = 1
    d: E = 3
    e: int[] = 3
    f: map[str, int] = []
    g: int | str = true
    h: u8 = 256
    i: f32 = 1e39
    j: f64[2] = [1]
}
