/// What $name$ offers: change this file, then build again.
package $package$

/// What somebody wants to buy.
model NewOrder {
  item:  str(1..40)
  count: int(1..100) = 1
  /// Where it is to be sent.
  email: str(3..254)?
}
model Order : NewOrder { id: int(ge=1) }
model Greeting { text: str }

/// There is none left.
error SoldOut(409) { detail: str }

service Api {
  /// Says hello, several times where that is wanted.
  async get hello "/hello/{name}" (name: str(1..40), times: int(1..10) = 1) -> Greeting
  async post order "/orders" (body: NewOrder) -> 201 Order raises SoldOut
}
