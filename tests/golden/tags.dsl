/// Tags: inferred, several for one member, of unions within, and members from left to right.
package tags

enum Kind { cat, dog, fish }
model Cat { kind: "cat" | "kitty", lives: int = 9 }
model Dog { kind: "dog", barks: bool = true }
model Bird { wings: int }
model Fish { kind: Kind, fins: int }
model V1 { version: 1, a: int }
model V2 { version: 2, a: int }

union Inferred { Cat, Dog }
union Explicit by type { bird: Bird @alias("birdie"), nestling: Bird }
union Water by kind { fish: Fish }
union Nested by type { Explicit, dog: Dog }
@left_to_right union First { int(0..9), float, str }

model Uses {
    inferred: Inferred
    inline: Cat | Dog
    version: V1 | V2
    explicit: Explicit
    nested: Nested
    water: Water
    first: First
    either: str | int @left_to_right
    lists: str[] | int[] | map[str, int] | map[str, bool]
    ranges: int(0..9) | int(100..)
}
