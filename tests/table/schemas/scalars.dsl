/// One model for each type of the language that stands alone, with one field each.
package scalars

model HoldsBool { v: bool }
model HoldsI8 { v: i8 }
model HoldsI16 { v: i16 }
model HoldsI32 { v: i32 }
model HoldsI64 { v: i64 }
model HoldsInt { v: int }
model HoldsU8 { v: u8 }
model HoldsU16 { v: u16 }
model HoldsU32 { v: u32 }
model HoldsU64 { v: u64 }
model HoldsF32 { v: f32 }
model HoldsF64 { v: f64 }
model HoldsFloat { v: float }
model HoldsStr { v: str }
model HoldsAny { v: Any }

enum Color { red, green = "light green", blue }
enum Level: u8 { low = 1, high = 10 }
enum Side: i8 { left = -1, right = 1 }
enum Only { it }
model HoldsColor { v: Color }
model HoldsLevel { v: Level }
model HoldsSide { v: Side }
model HoldsOnly { v: Only }
