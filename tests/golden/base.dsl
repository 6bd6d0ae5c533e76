/// What another package builds on.
package base
const LIMIT = 3
const ALSO = LIMIT
type Name = str(1..LIMIT)
enum Kind { a, b }
model Box[T] { value: T, label: Name = "abc" }
model Item { kind: Kind, names: Name[], check item_is_fine }
