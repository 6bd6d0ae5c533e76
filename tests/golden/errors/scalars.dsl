package scalars
const LATE = "2021-13-01"
type Price = decimal(max_digits=0)
model Bounds {
    a: date(ge=LATE)
    b: date("2020-02-30"..)
    c: time(lt="24:00")
    d: datetime(gt="2020-01-01")
    e: duration(le="1 hour")
    f: duration(..99999999999999999999d)
    g: decimal(ge="x", multiple_of=0)
    h: decimal(multiple_of=1.0000000000000000001)
    i: date(ge=7)
    j: decimal(decimal_places=-1)
    k: uuid(version=9, min_length=3)
    l: url(schemes=[], ge=3)
    m: url(schemes=["http", "not a scheme"])
    n: url(schemes="http")
    o: email(schemes=["a"])
    p: bytes(ge=3)
    q: str(max_digits=3)
    r: ipv4(max=3)
}
model Empty {
    a: date("2020-01-02".."2020-01-01")
    b: time(gt="12:00", le="12:00")
    c: datetime(ge="2020-01-01T00:00:00Z", lt="2020-01-01T01:00:00+01:00")
    d: duration(2h..90m)
    e: decimal(gt=1.0, lt="1.00")
}
model Defaults {
    a: date = "2020-02-30"
    b: date = 20200101
    c: time = "12"
    d: datetime = "2020-01-01 12:30:99"
    e: duration = "1 fortnight"
    f: uuid = "1234"
    g: decimal = "1,5"
    h: bytes = "a"
    i: ipv4 = "1.2.3.256"
    j: ipv6 = "1::2::3"
    k: url = "example.com"
    l: email = "ann"
    m: date("2020-01-01"..) = "2019-12-31"
    n: decimal(max_digits=4, decimal_places=2) = 123.5
    o: uuid(version=4) = "12345678-1234-1234-8234-567812345678"
    p: url(schemes=["https"]) = "http://a.b"
    q: bytes(3..) = "YWI="
    r: date | int = "soon"
    s: duration(..1m) = 61s
}
model Alike { a: date | date(ge="2020-01-01") }
model Compare {
    a: date
    b: time
    c: uuid
    d: uuid
    check a < b
    check c < d
}
