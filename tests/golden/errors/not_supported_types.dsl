package not_supported_types
model Page[T] { items: list[T] }
model A {
    f0: bytes
    f1: datetime
    f2: date
    f3: time
    f4: duration
    f5: uuid
    f6: decimal
    f7: url
    f8: email
    f9: ipv4
    f10: ipv6
    f11: Literal["a"]
    f12: set[int]
    f13: tuple[int,str]
    f14: Partial[A]
    f15: Omit[A,id]
    f16: Pick[A,id]
    f17: upload
    f18: "fast"
    f19: Page[int]
    f20: int?[]
    f21: f64[3][]
    f22: map[str,int?]
    f23: map[str,f64[2]]
    f24: map[str(1..3),int]
    f25: f64[2]|str
    f26: 7|8
}
