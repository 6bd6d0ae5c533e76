/// What the benchmark asks.
package bench

model Message { message: str }
model Item { id: int, limit: int, name: str }
model Order {
  owner: int(ge=1)
  pets:  int[](1..10, unique)
  gift:  bool = false
  note:  str(1..200)?
  street: str(1..80)
  city:   str(1..60)
}

service Bench {
  async get hello "/" () -> Message
  sync get hello_sync "/sync" () -> Message
  async get wait "/wait" () -> Message
  async get item "/items/{id}" (id: int(ge=1), limit: int(1..100) = 20) -> Item
  async post order "/order" (body: Order) -> Order
}
