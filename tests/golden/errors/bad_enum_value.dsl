package bad_enum_value
enum E { a = 1 }
enum F: u8 { a = "x", b = 256, c = -1 }
enum G: str { a }
enum H: i64 { a = 2147483647, b }
