/// A pet shop: pets, the people who buy them, and their orders.
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

service Pets at "/pets" {
  sync get list (limit: int(1..100) = 20, status: Status?) -> list[Pet] raises Unavailable
  sync post create (body: NewPet) -> 201 Pet raises Unavailable
  sync get read "/{id}" (id: Id) -> Pet raises NotFound, Unavailable
  sync put replace "/{id}" (id: Id, body: NewPet) -> Pet raises NotFound, Unavailable
  /// A pet that was sold stays in the books.
  sync delete remove "/{id}" (id: Id) -> 204 raises NotFound, Conflict, Unavailable
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
  sync get read "/{id}" (id: Id) -> Order raises NotFound, Unavailable
}

service Shop at "/shop" {
  /// Waits without holding anybody up: a thousand may nap at once.
  async get nap "/nap" (ms: int(0..10_000) = 50) -> Nap
  /// How many pets there are of each status. Somebody walks along the shelves for `ms`.
  sync get stock "/stock" (ms: int(0..10_000) = 0) -> map[str, int] raises Unavailable
}
