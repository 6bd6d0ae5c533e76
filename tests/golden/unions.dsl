/// The kinds of unions: tagged inside, tagged beside, untagged, and inline ones.
package unions

model Cat { name: str(1..40), lives: int(0..9) = 9 }
model Dog { name: str(1..40), barks: bool = true }
model Box { width: f64, height: f64 }

/// Something that lives with people.
union Pet by kind {
    /// Purrs.
    cat: Cat
    dog: Dog
}

union Shape by kind in value { circle: f64, box: Box, "poly-line": f64[] }

/// Members called as the functions that read and write it.
union Doc by form { json: Box, yaml: Cat, text: Dog }

union Ref { int, str, Box }

model Owner {
    pet: Pet
    pets: Pet[]
    shape: Shape?
    ref: Ref
    inline: int | str | bool
    generic: Union[f64, str[], Box] | null
}
