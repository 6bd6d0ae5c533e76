/// Types of another package, in containers, generic models and derived ones.
package foreign
import "base.dsl" as b
model Kind { x: int }
model Uses : b.Item {
    item: b.Item
    items: b.Item?[]
    by_kind: map[b.Kind, b.Item]
    pair: tuple[b.Kind, Kind]
    box: b.Box[Kind]
    other: b.Box[b.Kind]
    patch: Partial[b.Item]
    limit: int(..b.LIMIT) = b.ALSO
    row: int[b.LIMIT]
    either: b.Item | Kind
    own: str @alias("Own")
    checked: Kind(check=kind_ok)
    coloured: b.Kind(check=kind_nice)
}
