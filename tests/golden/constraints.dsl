/// Every constraint, on every type it has a meaning for.
package constraints

model Bounds {
    age: int(0..150)
    below: int(0..<10)
    above: i64(gt=-5)
    step: u32(multiple_of=5, le=100)
    ratio: f64(0..<1)
    positive: f32(gt=0, finite)
    half: float(multiple_of=0.5)
    name: str(1..40)
    long_name: str(min_length=3, max_length=5)
    few: int(ge=1)[](min=1, max=3, unique)
    some: map[str, int](..10)
    ranged: int @range(1, 6)
    at_most: str(..8)
}
