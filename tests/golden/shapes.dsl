/// Containers of containers: sets, tuples, null and fixed arrays inside, keys that are no str.
package shapes

enum Color { red, green = "grass" }
enum Code: u8 { one = 1, two = 2 }
type Key = str(1..3)

model Node { next: tuple[Node?, int]?, kids: Node?[], name: str = "leaf" }

model Shapes {
    tags: set[str(..5)](1..3)
    pair: tuple[int, str]
    point: tuple[f64, f64, str?]
    scores: int?[]
    rows: str(..4)?[]
    table: map[str, Color?]
    matrix: f64[3][4]
    points: f64[3][]
    by_id: map[int, str]
    by_color: map[Color, int]
    by_code: map[Code, int?]
    by_key: map[Key, bool]
    places: map[str, f64[2]]
    slots: int?[3]
    nodes: Node[]
    pairs: tuple[int, set[int]][]
    optional_pair: tuple[int, str]?
    vector: f64[2] | str
    grid: set[tuple[int, int]]
}

union Cell { int, str, null }
union Value by kind in value { number: int, nothing: null, several: int?[], row: f64[2], maybe: int? }
model Cells { cells: Cell[], values: Value[], one: Cell }
