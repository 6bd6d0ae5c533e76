/// Defaults of models, maps and lists of lists, and of Any.
package nested_defaults

enum Level { low, high }
model Server { host: str(1..), port: int(1..65535) = 80, tags: str[] = ["a"], level: Level = high, up?: bool, alias: str? = null }
union Target by kind { server: Server, none: Empty }
union Shape by kind in value { circle: f64, box: int[] }
model Empty {}
model Link { name: str, next: Link? = {name: "last", next: null} }
const HOME = {host: "home"}

model Config {
    server: Server = {host: "localhost", port: 8080}
    home: Server? = HOME
    servers: Server[] = [{host: "a"}, {host: "b", tags: ["x", "y"], up: true}]
    by_name: map[str, Server] = {main: {host: "m"}}
    counts: map[str, int] = {a: 1, "b c": 2}
    ids: map[int, Level] = {"1": low}
    matrix: int[][] = [[1, 2], [], [3]]
    fixed: f64[2][2] = [[1, 2], [3, 4]]
    pair: tuple[int, str?] = [1, null]
    set: set[int] = [3, 1]
    holes: int?[] = [1, null]
    any: Any = {a: [1, 2.5, "x", null, true], b: {}}
    number: Any = 18446744073709551615
    target: Target = {kind: "server", host: "t"}
    shape: Shape = {kind: "box", value: [1, 2]}
    either: Server | str = {host: "e"}
    link: Link = {name: "first"}
}
