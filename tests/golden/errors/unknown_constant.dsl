package unknown_constant
model A { a: int(..MAX), b: int = MIN, c: f64[N] }
