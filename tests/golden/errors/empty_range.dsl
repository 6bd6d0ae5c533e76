package empty_range
model A { a: int(5..3), b: int(gt=3, lt=4), c: f64(1..<1), d: str(3..2) }
