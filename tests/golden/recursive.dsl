/// Types that hold themselves: by pointer, through a list, a map, a union and another model.
package recursive

model Node {
    value: int
    next: Node?
    above: Node | null
    children: Node[] = []
    named: map[str, Node] = {}
}

model Left { right: Right? }
model Right { left: Left? }

union Expression by op { number: Number, sum: Sum, negative: Negative }
model Number { value: f64 }
model Sum { left: Expression, right: Expression }
model Negative { of: Expression }

union Nested { int, Nested[] }
model Holder { nested: Nested }
