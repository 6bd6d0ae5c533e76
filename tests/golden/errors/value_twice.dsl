package value_twice
enum E { a = "x", b = "x" }
enum F: u8 { a = 1, b = 0, c }
