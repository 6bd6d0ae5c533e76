package misplaced_doc
model A { a: int /// of a
    b: Unknown
}
