package bad_array_length
model A { a: f64[0], b: f64[1000001], c: f64[-1] }
