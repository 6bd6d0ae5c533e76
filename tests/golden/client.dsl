/// A client of a service: arguments of every place, answers of every kind.
package client

enum Sort { name, age }
model Find { limit: int(1..100) = 20, sort: Sort?, tag: str[] = [] }
model NewItem { name: str(1..40, pattern=/^[a-z]/) }
model Item : NewItem { id: int @readonly }

/// There is no such item.
error NotFound(404) { detail: str }
error Conflict(409) { detail: str, other: Item? }
error Int(418) { detail: str }

service Items at "/items" {
    /// Some of them.
    async get list (@query find: Find, @header x_trace: str?) -> Item[]
    async get read "/{id}" (id: int(ge=1)) -> Item raises NotFound, Int
    async post create (body: NewItem) -> 201 Item raises Conflict
    async put replace "/{id}" (id: int, item: NewItem, at: f64[2] @body) -> Item raises NotFound
    async delete remove "/{id}" (id: int, @cookie("sid") session: str) -> 204
    async post login "/login" (@form client: str, @form arena: str, @form reply: str) -> str
    async get note "/note" () -> file
    async post note_of "/note" (note: upload) -> 204
    async get feed "/feed" () -> stream Item
}
