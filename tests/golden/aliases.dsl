/// Aliases of scalars are typedefs with a table of their own; other aliases are other names.
package aliases

const MAX_NAME = 40

/// A number that the server gave.
type Id = i64(ge=1)
type Name = str(1..MAX_NAME)
type Names = Name[](..8)
type ShortName = Name(..10)

model Person {
    id: Id
    name: Name
    nick: ShortName?
    others: Names = []
    friends: map[str, Id]
}
