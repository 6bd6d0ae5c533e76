// All that a service can do is here once; README.md asks for each of it.

/// A pet shop: pets, the people who buy them, their orders, the shop and its till.
package petstore
import "common.dsl"

const MAX_TRICKS = 8

enum Status { available, sold }

model Cat  { indoor: bool = true, lives: int(1..9) = 9 }
model Dog  { barks: bool = true, tricks: str(1..20)[](..MAX_TRICKS, unique) = [] }
model Fish { salt_water: bool, litres: f64(gt=0, le=10000) = 60.0 }

/// On the wire {"kind": "cat", "lives": 7}.
union Animal by kind { cat: Cat, dog: Dog, fish: Fish }

model NewPet {
  name:   str(1..40, check=is_a_name)
  price:  Cents
  animal: Animal
  /// What the children call it.
  nick:   str(1..40)?
  /// In months.
  age:    int(0..1200) = 0
}

model Pet : NewPet {
  id:     Id
  status: Status = available
}

/// What to look for. In a query: each field is a parameter of its own.
model Find {
  limit:  int(1..100) = 20
  status: Status?
  up_to:  Cents?
}

/// What a pet came with, as it lies in the shop's folder.
model Papers { name: str, bytes: int(ge=0), remark: str? }

model NewOwner {
  name:    str(1..80, check=is_a_name)
  email:   str(3..254, check=is_email)
  address: Address
}
model Owner : NewOwner { id: Id }

/// What is known of an order from its beginning to its end.
model OrderParts {
  owner: Id
  pets:  Id[](1..10, unique)
  gift:  bool = false
  note?: str(1..200)
}
model NewOrder {
  ...OrderParts
  check gift_has_note(gift, note)
}
model Order {
  ...OrderParts
  id:    Id
  total: int(ge=0)   // in cents, of all pets
}

/// All that concerns one owner.
model Overview { owner: Owner, orders: list[Order], spent: int(ge=0) }

model Nap { ms: int }
model Greeting { text: str, visits: int(ge=1) }
model PriceTag { text: str(1..40), price: Cents, crash: bool = false }

/// Across the counter.
model Question { pet: Id }
model Reply { pet: Id, text: str, price: Cents? }

/// What was taken since the till was closed, told to whom, and what customers think.
model Takings { clerk: str, orders: int(ge=0), total: int(ge=0), feedback: int(ge=0) }

service Pets at "/pets" {
  sync get list (@query find: Find) -> list[Pet] raises Unavailable
  sync post create (body: NewPet) -> 201 Pet raises Unavailable
  sync get read "/{id}" (id: Id) -> Pet raises NotFound, Unavailable
  sync put replace "/{id}" (id: Id, body: NewPet) -> Pet raises NotFound, Unavailable
  /// A pet that was sold stays in the books.
  sync delete remove "/{id}" (id: Id) -> 204 raises NotFound, Conflict, Unavailable
  /// All pets as JSON Lines, however many there are. For partners, who have a key.
  @auth(apikey)
  async get export "/export" () -> stream Pet raises Unavailable
  /// A file of a form, with a word about it.
  sync post bring_papers "/{id}/papers" (id: Id, papers: upload, @form remark: str(1..80)?) -> 201 Papers
    raises NotFound, Conflict, Unavailable
  /// The file itself: a client may ask for a part of it.
  async get papers "/{id}/papers" (id: Id) -> file
}

service Owners at "/owners" {
  sync post create (body: NewOwner) -> 201 Owner raises Conflict, Unavailable
  sync get read "/{id}" (id: Id) -> Owner raises NotFound, Unavailable
  /// The owner and the orders, looked up at the same time.
  async get overview "/{id}/overview" (id: Id) -> Overview raises NotFound, Unavailable
}

service Orders at "/orders" {
  /// Sells all of the pets, or none of them.
  sync post create (body: NewOrder) -> 201 Order raises Conflict, Unavailable
  /// For who buys for the first time. Two bodies: each under its name in one object.
  sync post first "/first" (owner: NewOwner, pets: Id[](1..10, unique)) -> 201 Order
    raises Conflict, Unavailable
  sync get read "/{id}" (id: Id) -> Order raises NotFound, Unavailable
  /// Each sale when it happens. A client that comes back goes on where it was.
  async get sales "/sales" (@header("Last-Event-ID") last: int(ge=0) = 0) -> stream Order @sse
    raises Unavailable
}

service Shop at "/shop" {
  /// Waits without holding anybody up: a thousand may nap at once.
  async get nap "/nap" (ms: int(0..10_000) = 50) -> Nap
  /// How many pets there are of each status. Somebody walks along the shelves for `ms`.
  sync get stock "/stock" (ms: int(0..10_000) = 0) -> map[str, int] raises Unavailable
  /// Knows the browser's language, and by a cookie who was here before.
  async get hello "/hello" (@header("Accept-Language") language: str = "en",
                            @cookie visits: int(0..1_000_000) = 0) -> Greeting
  /// A form without files. Written down once the answer is out.
  async post feedback "/feedback" (@form stars: int(1..5), @form words: str(1..200)?) -> 204
  /// Draws a price tag, in a process of its own: a crash there costs this one request.
  @timeout(2s) @concurrency(8)
  isolated post tag "/tag" (body: PriceTag) -> list[str]
  /// A conversation: what does this pet cost?
  async get counter "/counter" (name: str(1..20) = "you", in: stream Question) -> stream Reply
}

@auth(bearer, "till:read") @tags("Staff")
service Till at "/till" {
  sync get read () -> Takings raises Unavailable
  /// Counts the money and begins anew: one clerk at a time, and not every one.
  @auth(bearer, "till:close")
  sync post close "/close" () -> Takings raises Conflict, Unavailable
  /// What `read` was called once.
  @deprecated @auth(none)
  async get money "/money" () -> str
}
