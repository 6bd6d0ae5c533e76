/// What fast decoders are held to the tables with: every kind of field that they know, and some
/// that they leave to the tables.
package fast

enum Colour { red, green = "light green", blue, ultraviolet = "uv", none = "" }
enum Port: u16 { http = 80, https = 443 }
enum Level: u8 { low = 1, high = 10 }

model Numbers {
  a: i8
  b: i16
  c: i32
  d: i64
  e: u8
  f: u16
  g: u32
  h: u64
  i: f32
  j: f64
}

model Bounds {
  above:  int(gt=0, lt=1000)
  within: u32(5..10)
  steps:  int(multiple_of=3)
  ratio:  f64(0..<1)
  narrow: f32(ge=0.1)
  name:   str(2..5)
  items:  int[](1..3)
  alike:  int[](unique)
  grid:   f64[3]
  keyed:  map[str, int(0..)](..4)
}

model Words {
  colour:                                         Colour
  level:                                          Level
  flag:                                           bool
  text:                                           str
  a_key_of_exactly_forty_seven_bytes_in_its_wire_: str
  maybe:                                          str?
  absent?:                                        Colour
  must:                                           int | null
  filled:                                         str = "filled"
  any:                                            Any
}

model Circle { radius: f64 }
model Square { side: f64, colour: Colour? }
union Shape by kind { circle: Circle, square: Square, group: Group }
union Sized by kind in value { circle: Circle, count: int }
union Ref { int, str, Circle }

model Group {
  shapes: Shape[]
  sized:  Sized?
  ref:    Ref?
  name:   str = "group"
}

@extra(forbid)
model Closed { id: int, next: Closed? }

model Tree {
  value:    int
  left:     Tree?
  right:    Tree?
  children: Tree[] = []
  by_name:  map[str, Tree] = {}
}

model Number { v: f64 }
model Open { any: Any }

/// What has a text of its own in JSON, and containers that look at their items.
model Facts {
  date:    date
  time:    time
  seen:    datetime
  lasts:   duration
  id:      uuid
  price:   decimal(0.., max_digits=6)
  whole:   decimal
  key:     bytes(1..)
  host:    ipv4
  address: ipv6
  link:    url(..40)
  mail:    email
  port:    Port
  roles:   set[Colour](..3)
  by_id:   map[int, str]
  by_day:  map[date, f64]
}

model Cat { type: "cat" | "kitten", lives: int }
model Dog { type: "dog", barks: bool = true }
union Pet { Cat, Dog }
model Card { number: str, owner: str?, cvc: int? }
model Account { iban: str, owner: str? }
@extra(forbid)
model Cash { amount: decimal, tip: decimal? }
union Payment { Card, Account, Cash }
@left_to_right union First { int(0..9), float, str }
union Held by kind in value { none: null, pet: Pet, ids: int[], maybe: int? }
union Node { Leaf, Branch }
model Leaf { text: str }
model Branch { nodes: Node[], name: str? }

/// Members of unions that the first bytes, a tag of their own or the keys tell; what else an item
/// of a container may be.
model Choices {
  pet:     Pet
  pets:    (Pet?)[]
  held:    Held[]
  id:      int | str
  number:  (int | float)[]
  when:    (date | "now" | str)[]
  amount:  decimal(0..) | bool
  range:   int(0..9) | int(100..)
  short:   i8 | f32 | str
  first:   First[]
  port:    Port | Colour
  pay:     Payment[]
  node:    Node?
  parts:   (int[] | str | map[str, int])[]
  point:   tuple[f64, f64, str?]
  rows:    tuple[int(0..), Colour, Pet?][]
  gaps:    (int?)[]
  keyed:   map[str, (tuple[int, int])?]
  mixed:   (1 | 2 | true | "x" | null)[]
  either:  Pet | int | str[]
}

/// Several keys for one field, what is not read, coercions, and unknown keys that are kept.
@extra(allow)
model Kept {
  id:      int @readonly
  name:    str(1..) @alias("name", "fullName", "NAME")
  age:     int(0..) = 7 @lax
  flags:   bool[] @lax
  flag:    bool? @lax
  title:   str? @lax
  colour:  Colour? @lax
  next:    Kept?
  seen?:   f64 @alias("seen", "at") @lax
}

/// What is left to the tables a field at a time, containers of all shapes.
model Mixed {
  date:     date
  time:     time
  seen:     datetime
  lasts:    duration
  id:       uuid
  price:    decimal(0..)
  key:      bytes
  host:     ipv4
  address:  ipv6
  link:     url
  mail:     email
  mode:     "fast" | "slow"
  one:      1 | 2 | true
  pair:     tuple[int, str?]
  roles:    set[Colour]
  maybe:    (int?)[]
  refs:     (Ref?)[]
  by_id:    map[int, str]
  by_day:   map[date, f64]
  rows:     f64[2][]
  trimmed:  str(strip, lower)
  either:   Circle | Closed?
  renamed:  str @alias("re-named")
  hidden:   str @writeonly
  computed twice: int = len(trimmed) * 2
}

@extra(allow)
model Loose { a: int = 1, next: Loose? }
