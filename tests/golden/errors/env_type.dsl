package env_type
model Inner { a: int @env("A"), list: int[] @env("LIST") }
union Either { int, Inner }
model Node {
    next:   Node? @env("NEXT_")
    pair:   tuple[int, int] @env("PAIR")
    any:    Any @env("ANY")
    either: Either @env("EITHER")
    table:  map[str, int] @env("TABLE")
}
