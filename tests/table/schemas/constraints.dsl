/// Every constraint, in every form in which it can be written.
package constraints

const MOST = 10
type Id = i64(ge=1)
type ShortId = Id(le=MOST)

model Between { v: int(0..10) }
model Above { v: int(5..) }
model Below { v: int(..5) }
model HalfOpen { v: f64(0..<1) }
model Outside { v: int(gt=0, lt=10) }
model ByAnnotation { v: int @range(0, 150) }
model Fives { v: int(0..100, multiple_of=5) }
model Tenths { v: f64(multiple_of=0.1) }
model Unsigned { v: u64(ge=10, le=18446744073709551614) }
model Real { v: f64(gt=-1.5, le=1e3) }
model Single { v: f32(0..0.5) }
model Finite { v: f64(finite) }
model Short { v: str(2..4) }
model AtLeastOne { v: str(1..) }
model AtMostOne { v: str(..1) }
model Named { v: str(min_length=1, max_length=3) }
model Few { v: int[](1..3) }
model FewByName { v: list[int](min=1, max=3) }
model Distinct { v: int[](unique) }
model DistinctPairs { v: int[][](unique) }
model DistinctAny { v: Any[](unique) }
model MapSize { v: map[str, int](1..2) }
model FixedDistinct { v: int[3](unique) }
model WithId { v: Id }
model WithShortId { v: ShortId }
model Overridden { v: ShortId(le=20) }
model Checked { v: str(1..5, check=not_bob) }
model Items { v: str(1..3)[](..2, unique) }
model Table { v: map[str, int(0..9)] }
