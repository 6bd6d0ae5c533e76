package model_never_ends
model A { a: B }
model B { b: A }
model C { c: C }
