/// Every feature of the language once: the records of a small zoo.
package tour

import "places.dsl" as geo

const MAX_TAGS = 4
const OPENED = "2020-01-01"

/// What a keeper may do.
enum Role { keeper, vet, head = "head-keeper" }          // texts on the wire
enum Care: u8 { easy = 1, hard = 5 }                     // numbers on the wire

type Id = i64(ge=1)                                      // another name, with its rules

/// Who was here first.
model Entry { id: Id }
model Stamps { created: int, changed: int? }

/// A cat; it may have kittens.
model Cat { name: str(1..40), lives: int(0..9) = 9, kittens: Cat[] = [] }
model Bird { name: str(1..40), wings: f64[2] }
union Animal by kind { cat: Cat, bird: Bird }            // the tag is a key of the member
union Size by kind in value { weight: f64(gt=0), class: Care }
union Ref { int, str }                                   // whichever it is

/// A page of anything.
model Page[T] { items: list[T], next: str? }

/// A person who looks after animals.
@extra(forbid)
model Keeper : Entry {                                   // fields of Entry first
    ...Stamps                                            // and those of Stamps here
    name:   str(1..40, strip, pattern=/^[\p{L} ]+$/, check=not_reserved) @alias("fullName")
    nick:   str?                                         // absent, null or text
    bio?:   str(..200)                                   // may be absent, never null
    boss:   Keeper | null                                // must be there, may be null
    age:    int(0..150) = 18
    role:   Role = keeper
    care:   Care = easy
    mode:   "day" | "night" = "day"                      // literals
    ref:    Ref = "none"
    tags:   str(..20)[](..MAX_TAGS, unique) = []
    langs:  set[str] = []
    scores: map[str, f64(0..<1)] = {}
    shift:  tuple[int, str] = [8, "gate"]
    home:   geo.Place = {lat: 48.4, lon: 10.0}
    pets:   Animal[] = []
    size:   Size?
    step:   u32(multiple_of=5) = 10
    meta:   Any?
    "x-id": str?                                         // any name of JSON

    check role == head => age >= 30 : "head keepers are at least 30"
    check boss == null or boss.id != id : "nobody is their own boss"
    check in_order(created, changed)                     // a C function of yours
    check tags[0] != "none" and not ("root" in tags)     // an item, and what is in a list
    computed adult: bool = age >= 18
    computed tag_count: int = len(tags)
    computed on_call: bool = mode == "night" and role in [vet, head]
}

/// A visit to the zoo. What else comes with it is kept.
@extra(allow)
@rename_all(camelCase)                                   // paidBy in JSON, paid_by in C
@limits(depth=8, bytes=4096)
model Visit {
    /// Given out by the zoo: what a visitor sends is not taken.
    number:  int = 0 @readonly
    ticket:  uuid = uuid4()                              // a new one for each visit
    booked:  datetime = now()
    day:     date @example("2024-05-01")
    entry:   time("08:00"..<"17:00") = "09:00"
    stay:    duration(30m..) = 2h
    price:   decimal(ge=0, max_digits=6, decimal_places=2) @example(12.50, "7.00")
    photo:   bytes(..4096)?
    site:    url?
    mail:    email @alias("mail", "email", "e-mail")     // the first is written, all are read
    from_ip: ipv4 | ipv6 | null
    pin:     str(4..) @writeonly @sensitive              // read, never written or shown
    guests:  int(1..20) @lax = 1                         // "2" will do
    paid_by: str? @deprecated("say it in the booking")

    check day >= OPENED : "the zoo opened in 2020"
    check guests > 4 => price >= 40.00 : "groups pay 40.00 at least"
    check site == null or site ~ /^https:/ : "only https"
    check stay <= 9h and mail != "nobody@example.com"
    computed is_group: bool = guests > 4
}

type KeeperPatch = Partial[Omit[Keeper, id, pets]]       // every field may be absent
model Badge { of: Pick[Keeper, id, name], page: Page[Animal] }

error NotFound(404) { detail: str }

/// Asked over HTTP.
service Zoo at "/zoo" {
    async get keepers "/keepers" (role: Role?, limit: int(1..100) = 20) -> Page[Keeper]
    async get keeper "/keepers/{id}" (id: Id) -> Keeper raises NotFound
    sync post visit "/visits" (body: Visit) -> 201 Visit
}
