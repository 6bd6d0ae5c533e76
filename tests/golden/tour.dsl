/// A pet shop: many features in one file.
package tour

const MAX_TAGS = 8

/// What a person may do.
enum Role { admin, user = "plain-user", guest }
enum Level: u8 { low = 1, high = 10 }

type Id = i64(ge=1)
type Text = str(..200)

model Timestamps { created: i64, updated: i64? }
model Base { id: Id }

model Cat { name: str(1..40), lives: int(0..9) = 9 }
model Dog { name: str(1..40), barks: bool = true, puppies: Dog[] = [] }
union Pet by kind { cat: Cat, dog: Dog }

/// A person who owns pets.
@extra(forbid)
model User : Base {
    ...Timestamps
    name: str(1..40, check=not_reserved) @alias("fullName")
    /// How friends say.
    nick: str?
    bio?: Text
    boss: User | null
    age: int(0..150) = 18
    role: Role = user
    level: Level = low
    ref: int | str
    tags: str(..20)[](..MAX_TAGS, unique) = []
    scores: map[str, f64] = {}
    position: f64[3] = [0, 0, 0]
    pets: Pet[] = []
    meta: Any?

    check grown_up(role, age)
}

error NotFound(404) { detail: str }

service Users at "/users" {
    async get list (limit: int(1..100) = 20, role: Role?) -> User[]
    async get read "/{id}" (id: Id) -> User raises NotFound
    async post create (body: User) -> 201 User
    async get pets "/{id}/pets" (id: Id) -> map[str, Pet] raises NotFound
}
