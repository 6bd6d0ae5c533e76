/// What annotations make of names, of access and of input.
package annotations

/// Written in capitals.
@rename_all(SCREAMING_SNAKE)
enum Role { admin, @deprecated("use admin") superUser, other = "x" }

/// Its children take its names, its mode and its limits.
@rename_all(camelCase)
@limits(depth=8, bytes=65536, items=1000, text=4096)
model Base { created_at: int @readonly, full_name: str @alias("name", "fullName", "NAME") }

/// Keeps what it does not know.
@extra(allow)
@lax
model User : Base {
    pass_word: str(8..) @sensitive @writeonly
    nick_name: str?     @example("ann", "bob")
    old_age: int?       @deprecated("use birth_year")
    birth_year: int(1900..2100) = 2000 @example(1984) @strict
    role: Role = admin
    boss: User?
}

@rename_all("kebab-case")
@extra(forbid)
@deprecated
model Header { content_type: str, XId: int = 1 @deprecated }

/// A secret within is one of the whole.
union Owner { User, int }
model Thing { owner: Owner, others: User[] = [] }

service Users at "/users" {
    async post add (body: User) -> 201 User
}
