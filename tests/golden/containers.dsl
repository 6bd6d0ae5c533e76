/// Lists, maps and fixed arrays, in each other.
package containers

enum Day { monday, sunday }

model Point { x: f64, y: f64 }

model Containers {
    names: str[]
    limited: str(..20)[](1..8, unique)
    generic: list[int](max=4)
    matrix: list[list[f64]]
    by_name: map[str, Point]
    deep: dict[str, Point[]]
    days: Day[]
    place: f64[3]
    corners: Point[4]
    anything: Any[]
    flags: map[str, bool](min=1)
}
