/// Literals, sets, tuples, null inside containers, generic and derived models, tags, defaults.
package composed

import "places.dsl" as geo

enum Kind { cat, dog = "Dog" }
enum Code: u8 { one = 1, two = 2 }

model Modes { mode: "fast" | "slow" = "fast", retries?: 0 | 1 | -3, mixed?: Literal["auto", 1, true] }
model AutoOr { v: "auto" | int }
model LiteralOrStr { v: str | "auto" }
model MaybeLiteral { v: "a" | "b" | null }
model Sets { v: set[int](1..3), names: set[str(..3)] = [] }
model SetOfPairs { v: set[tuple[int, str]] }
model Pairs { v: tuple[int, str?], rest: tuple[float, geo.Place]? }
model HolesAnywhere { v: int(ge=0)?[], by_name: map[str, Kind?] = {} }
model HoleUnions { v: (int | str | null)[] }
model Grids { m: f64[2][3], rows: int[2][] = [], slots: int?[2] = [null, 1] }
model Keys { ints: map[int, str](..2) = {}, kinds: map[Kind, int] = {}, codes: map[Code, int] = {},
             short: map[str(..2), int] = {}, days: map[date, int] = {"2020-02-29": 1}, ids: map[uuid, int?] = {} }
model ArrayOr { v: f64[2] | str }
model Later { next: tuple[Later?, int]?, kids: Later?[] = [] }

model User { id: int, name: str(1..5) }
model Page[T] { items: list[T], first: T?, check page_fits(items) }
model Pair[A, B] { left: A, right: B }
model Pages { users: Page[User], holes: Page[int?], nested: Pair[Pair[int, str], User[]] }
model Special : Page[User] { extra: int }

@extra(forbid)
model Span {
    low: int(ge=0), high: int, note: str?, label: str = "x"
    check in_order(low, high)
    check low != 13 : "13 is no low"
    check span_is_fine
}
type SpanPatch = Partial[Omit[Span, label]]
model Lows { patch: SpanPatch, only: Pick[Span, low, label], all: Partial[Span]? }
model Wide : Span { width: float = 0, at: geo.Place? }

model Cat { kind: "cat" | "kitty", lives: int(..9) = 9 }
model Dog { kind: "dog", barks: bool = true }
model V1 { version: 1, a: int }
model V2 { version: 2, a: str }
model InferredTags { pet: Cat | Dog, v?: V1 | V2 }
model Bird { wings: int }
union Feathered by type { bird: Bird @alias("birdie"), duck: Bird }
union Animal by type { Feathered, user: User }
model Animals { v: Animal }
union Cell { int, str, null }
union Boxed by kind in value { number: int, nothing: null, maybe: int? }
model Cells { v: Cell[], boxed: Boxed[] = [] }
model FirstFit { v: float | int | str @left_to_right }
model Ranges { v: int(0..9) | int(100..) }
model ListKinds { v: str[] | int[] | map[str, int] }

model Server { host: str(1..), port: int(1..65535) = 80, tags: str[] = ["a"], up?: bool }
model DefaultsOfAll {
    server: Server = {host: "local", port: 8080}
    maybe: Server? = {host: "m", up: true}
    servers: Server[] = [{host: "a"}, {host: "b", tags: []}]
    by_name: map[str, Server] = {main: {host: "m"}}
    matrix: int[][] = [[1, 2], []]
    any: Any = {a: [1, 2.5, null, true, "x"]}
    pair: tuple[int, str?] = [1, null]
    pet: Cat | Dog = {kind: "kitty"}
    boxed: Boxed = {kind: "maybe", value: null}
    animal: Animal = {type: "duck", wings: 2}
}
model WholeChecked { user: User(check=user_is_known), kind: Kind(check=kind_is_kept) = cat }
