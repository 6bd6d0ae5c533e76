package default_shared
model Node { id: uuid = uuid4(), next: Node? }
model A {
    a: uuid[] = [uuid4()]
    b: map[str, datetime] = {x: now()}
    c: Node[] = [{}]
    d: set[uuid] = [uuid4()]
    e: Node[2] = [{}, {next: {}}]
    f: Node = {next: {id: "12345678-1234-5678-1234-567812345678"}}
}
