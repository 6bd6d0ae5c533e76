/// Pet shop.                              doc comments go to the C header, OpenAPI and errors
package shop                            // prefix of every C name: shop_user, shop_user_from_json
import "common.dsl"
import "geo.dsl" as geo
const MAX_TAGS = 8

/// What a person may do.
enum Role { admin, user = "plain-user", @deprecated("use user") guest }   // strings on the wire
enum Level: u8 { low = 1, high = 10 }                                     // integers on the wire

type Id    = i64(ge=1)                                                     // alias with constraints
type Email = str(3..254, pattern=/^[^@\s]+@[^@\s]+$/)

model Cat { name: str(1..40), lives: int(0..9) = 9 }
model Dog { name: str(1..40), barks: bool = true }
union Pet by kind { cat: Cat, dog: Dog }               // tagged: {"kind":"cat", ...}
union Shape by kind in value { circle: f64, box: Box } // adjacent: {"kind":"circle","value":1.0}
union Ref { int, str, uuid }                           // untagged, smart

@extra(forbid)                          // ignore (default) | forbid | allow (kept in `extra: map[str, Any]`)
model User : Base {                     // fields of Base first
  ...Timestamps                         // mixin
  id:     Id        @readonly
  name:   str(1..40, pattern=/^[A-Za-z ]+$/, check=not_reserved)   @alias("fullName")
  nick:   str?                          // absent, null or text
  bio?:   str                           // may be absent, never null
  boss:   User | null                   // must be there, may be null; recursion is fine
  age:    int(0..150) = 18              // also int(ge=0, le=150); int @range(0, 150)
  role:   Role = user
  ref:    int | str                     // also Union[int, str]
  meta:   Any?
  tags:   str(..20)[](..MAX_TAGS, unique) = []     // also list[str(..20)](max=8, unique)
  scores: map[str, f64] = {}            // also dict[str, f64]
  pos:    f64[3]                        // fixed array
  ratio:  f64(0..<1)                    // half-open; also gt= / lt=
  pair:   tuple[int, str]
  seen:   datetime = now()              // default factory
  key:    uuid = uuid4()
  mode:   "fast" | "slow" = "fast"      // literals; also Literal["fast", "slow"]
  secret: str(8..) @sensitive           // redacted when printed
  "x-id": str?                          // any JSON name; keywords are ordinary field names too

  check role == admin => age >= 18 : "admins must be adults"   // expression, compiled to plain C
  check vat_is_valid(country, vat)                             // a C function of yours
  computed label: str = make_label(name, id)                   // on output only
}
model Page[T] { items: list[T], next: str? }           // generic
type UserPatch = Partial[Omit[User, id]]               // every field may be absent

error NotFound(404) { detail: str }

service Users at "/users" {
  async get list (limit: int(1..100) = 20, role: Role?) -> Page[User]
  async get read "/{id}" (id: Id) -> User raises NotFound
  async post create (body: User) -> 201 User raises Conflict
  sync put avatar "/{id}/avatar" (id: Id, file: upload) -> 204
  async get events "/events" (@header("Last-Event-ID") last: str?) -> stream Pet @sse
  isolated post render "/render" (body: Job) -> bytes
}
