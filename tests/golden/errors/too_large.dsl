package too_large
model A { a: f64[1000000] }
model B { b: A[1000] }
