package a
model M { a: f32 = 1e300, b: f64 = 1e999 }
