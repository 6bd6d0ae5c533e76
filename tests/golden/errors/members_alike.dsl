package members_alike
model Cat { name: str, age: int }
model Dog { name: str, age: i32 }
model Old { name: str, age: int(50..) }
model Bird { name: str, age: int, wings: int? }
model A {
    a: int | i64
    b: str[] | set[str]
    c: Cat | Dog
    d: Cat | Old | Bird
    e: str[] | int[] | map[str, int] | map[str, str]
    f: str(..3) | str(10..)
    g: tuple[int, str] | tuple[i64, str]
    h: Cat[] | Dog[]
}
