/// Every feature of the language once: the records of a small zoo.
package tour

import "places.dsl" as geo

const MAX_TAGS = 4

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
    computed adult: bool = age >= 18
    computed tag_count: int = len(tags)
}

type KeeperPatch = Partial[Omit[Keeper, id, pets]]       // every field may be absent
model Badge { of: Pick[Keeper, id, name], page: Page[Animal] }
