/// What is said of the handlers in handlers.c, which were written for an earlier schema.
package shop

model Item { id: int, name: str(1..40) }

service Items at "/items" {
  async get list (limit: int(1..100) = 20, like: str?) -> Item[]
  async get read "/{id}" (id: int) -> Item
  @auth(bearer)
  sync post create (body: Item) -> 201 Item
  async get count "/count" () -> int
  sync put replace "/{id}" (id: int, body: Item) -> Item
}
