/// Every scalar, and every way a field can be present.
package models

/// Of each type one.
model Scalars {
    flag: bool
    tiny: i8
    small: i16
    medium: i32
    large: i64
    whole: int
    tiny_u: u8
    small_u: u16
    medium_u: u32
    large_u: u64
    single: f32
    twice: f64
    number: float
    text: str
    any: Any
}

model Empty {}

/// The table "absent, null, value" of the language, row by row.
model Presence {
    always: int
    filled: int = 7
    optional: int?
    absent?: int
    nullable: int | null
    filled_null: int? = null
    filled_nullable: int? = 3
}

/// Names that C or C++ keep for themselves, and names that JSON writes otherwise.
model Names {
    int: int
    class: str
    default: bool = true
    `true`: bool = false
    "x-id": str?
    fullName: str @alias("full name")
    "2nd": int = 2
    type: str = "plain"
    check: str = "checked"
}
