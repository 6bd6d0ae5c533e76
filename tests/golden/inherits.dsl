/// A base and mixins: their fields come first, their checks hold too.
package inherits

model Timestamps { created: i64, updated: i64?, check times_in_order(created, updated) }
model Base { id: i64(ge=1) }
model Named { name: str(1..40) = "nobody" }

/// A base, two mixins and a field of its own.
@extra(forbid)
model User : Base {
    ...Timestamps
    ...Named
    email: str
}
