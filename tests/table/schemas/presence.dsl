/// The table "absent, null, value" of the language: a model a row, for a scalar and a model.
package presence

model Inner { n: int = 1 }

model Always { x: int }
model Filled { x: int = 7 }
model Optional { x: int? }
model ByName { x: Optional[int] }
model Absent { x?: int }
model Nullable { x: int | null }
model OneOrNull { x: Union[int, null] }
model FilledNull { x: int? = null }
model FilledOptional { x: int? = 7 }
model AbsentNullable { x?: int | null }

model ModelAlways { x: Inner }
model ModelOptional { x: Inner? }
model ModelAbsent { x?: Inner }
model ModelNullable { x: Inner | null }
model OptionalList { x: int[]? }
model OptionalMap { x: map[str, int]? }
model OptionalEnum { x: Side? }
model OptionalAny { x: Any? }
enum Side { left, right }

model Filler { s: str = "a\"b", e: Side = right, l: str[] = ["x", "y"], f: f64 = 1, n: i8 = -1, b: bool = true }
model Chain { value: int, next: Chain?, others: Chain[] = [] }
