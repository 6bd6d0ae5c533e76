package default_never_ends
model A { b: B = {} }
model B { a: A? = {} }
