/// A model whose fields are models, lists and maps, each present, absent or null.
package optional_table

model Leaf { value: int }

model Table {
    leaf: Leaf
    leaf_or_null: Leaf | null
    maybe_leaf: Leaf?
    absent_leaf?: Leaf
    list: Leaf[]
    maybe_list: Leaf[]?
    absent_map?: map[str, Leaf]
    maybe_any: Any?
    pair: f64[2]
    maybe_pair: f64[2]?
}
