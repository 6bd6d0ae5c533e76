/// What is left of the table of errors: a field of each kind.
package rows

model Kinds { day: date, at: time, when: datetime, long: duration, id: uuid, site: url, price: decimal, key: bytes, from: ipv4, mail: email }
model Limits { price: decimal(max_digits=4, decimal_places=2), key: bytes(2..), site: url(..20) }
model Whole { day: date, when: datetime }
model Inner { n: int(0..9) @alias("num"), s: str? }
@extra(forbid)
model Outer { inner: Inner, list: Inner[], table: map[str, int] = {}, union: int | date = 1, last: str, check len(last) > 1 }
