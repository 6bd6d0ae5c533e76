package tag_missing
model A { a: int }
union U by kind { A, b: A }
