/// Models made of others: Partial, Omit, Pick, and of each other.
package derived

/// Someone.
@extra(forbid)
model User {
    id: int(ge=1)
    name: str(1..40) = "nobody"
    from_day: int
    to_day: int
    note: str?
    boss: User?
    "x-id": str?
    pos: f64[2]
    check days_in_order(from_day, to_day)
    check from_day <= to_day
    check user_is_fine
}

/// What may be changed.
type UserPatch = Partial[Omit[User, id]]
type UserKey = Pick[User, id, "x-id"]

model Uses {
    patch: UserPatch
    key: UserKey
    inline: Partial[User]
    again: Partial[User]
    without: Omit[User, id, boss, from_day]
}
model Admin : User { rights: str[] = [] }
model Small : Pick[User, id, name] { big: bool = false }
