/// The schema that the tests of generated code are written against.
package shop

import "common.dsl"

enum Role { admin, user = "plain-user", guest }
enum Level: u8 { low = 1, high = 10 }

model Cat { name: str(1..40), lives: int(0..9) = 9 }
model Dog { name: str(1..40), barks: bool = true }
model Box { width: f64, height: f64 }

union Pet by kind { cat: Cat, dog: Dog }
union Shape by kind in value { circle: f64, box: Box }
union Ref { int, str, Box }

/// The table "absent, null, value" of the language, row by row.
model Presence {
    always: int
    filled: int = 7
    optional: int?
    absent?: int
    nullable: int | null
    filled_null: int? = null
}

model Scalars {
    flag: bool
    tiny: i8
    small: u16
    large: i64
    whole: u64
    single: f32
    twice: f64
    text: str
    any: Any
    role: Role
    level: Level
}

model Node { value: int, next: Node?, children: Node[] = [] }

@extra(forbid)
model User {
    id: Id
    name: str(1..10) @alias("fullName")
    role: Role = user
    level: Level = low
    tags: str(..5)[](..3, unique) = ["new"]
    scores: map[str, f64] = {}
    position: f64[3] = [0, 1.5, -2]
    home: Place?
    ref: int | str = "none"
    pets: Pet[] = []
    shape: Shape?
    step: u32(multiple_of=5) = 10
}

model Booking {
    first: int(0..365)
    last: int(0..365)
    room: str(1..10, check=room_exists)
    note: str?

    check in_order(first, last)
    check note_fits(note, room)
    check is_allowed
}

model Refs { ref: Ref, either: int | str | bool }
