package default_missing
model Server { host: str(1..), port: int(1..65535) = 80, tags: str[](unique) = [] }
union Target by kind { server: Server }
model A {
    a: Server = {}
    b: Server = {host: "", port: 0, prot: 1}
    c: Server = {host: "a", host: "b"}
    d: Server = []
    e: Server[] = [{host: "a"}, {host: 3}]
    f: map[str, int] = {a: 1, a: 2}
    g: map[int, int] = {"x": 1}
    h: set[int] = [1, 2, 1]
    i: str[](unique) = ["a", "a"]
    j: tuple[int, str] = [1]
    k: Any = /x/
    l: Target = {kind: "sever", host: "a"}
    m: Target = {host: "a"}
    n: Server = {host: "a", tags: ["x", "x"]}
    o: Server | int = {nothing: 1}
}
