/// A service: parameters from everywhere, answers of every kind.
package service

enum Sort { name, age }
model Item { id: int, name: str(1..40) }
model NewItem { name: str(1..40) }

/// There is no such item.
error NotFound(404) { detail: str }
error Conflict(409) { detail: str, other: Item? }

/// Items.
service Items at "/items" {
    /// All of them,
    /// or some.
    async get list (limit: int(1..100) = 20, sort: Sort?, @query tag: str[] = []) -> Item[]
    async get read "/{id}" (id: int(ge=1)) -> Item raises NotFound
    async post create (body: NewItem) -> 201 Item raises Conflict
    sync put replace "/{id}" (id: int, item: NewItem, reason: str @body) -> Item raises NotFound, Conflict
    async delete remove "/{id}" (id: int, @header if_match: str?, @cookie("sid") session: str) -> 204
    async head exists "/{id}" (id: int) -> bool
    isolated post render "/render" (body: NewItem) -> Item
    async get health "/health" () -> str
}
