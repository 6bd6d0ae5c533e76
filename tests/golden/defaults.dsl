/// Defaults of every type that may have one.
package defaults

const LIMIT = 20
enum Color { red, green, blue }

model Settings {
    on: bool = true
    count: int = LIMIT
    least: i64 = -9223372036854775808
    most: u64 = 18446744073709551615
    ratio: f64 = 0.1
    half: f32 = 0.5
    huge: float = 1e300
    text: str = "say \"hi\"\n??/ \u00e9"
    color: Color = green
    tags: str[] = ["a", "b"]
    colors: Color[] = [red, blue]
    none: int[] = []
    by_name: map[str, int] = {}
    place: f64[3] = [0, 1.5, -2]
    either: int | str = "x"
    other: int | str = 3
}

model Holder { settings: Settings, more: Settings? }
