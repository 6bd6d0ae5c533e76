/// Literals, sets, tuples, null within containers, typed keys, generic and derived models.
package structures

model Mode { v: "fast" | "slow" = "fast" }
model AutoOrInt { v: Literal["auto"] | int }
model OneOrTwo { v: 1 | 2 }
model SetOfInts { v: set[int] }
model SmallSet { v: set[str](1..2) }
model Pair { v: tuple[int, str] }
model Holes { v: list[int?] }
model MapWithHoles { v: map[str, int?] }
model IntKeys { v: map[int, str] }
enum Side { left, right }
model EnumKeys { v: map[Side, int] }
model Matrix { v: f64[2][] }

model Item { id: int(ge=1), name: str(1..10), note: str? = "n" }
model PageOf[T] { items: list[T], next: str? }
model HoldsPage { page: PageOf[Item] }
model HoldsTexts { page: PageOf[str] }
type ItemPatch = Partial[Omit[Item, id]]
model Patches { patch: ItemPatch, name: Pick[Item, name] }

model Circle { kind: "circle", r: f64 }
model Square { kind: "square", side: f64 }
model Inferred { v: Circle | Square }
model Defaults { at: Item = {id: 7, name: "x"}, list: int[][] = [[1], []], table: map[str, int] = {a: 1}, any: Any = {k: [1, null]} }
