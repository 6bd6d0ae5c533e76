package a
enum E: i64 { a = 2147483647, b }
enum F: i64 { a = 9223372036854775807, b, c }
