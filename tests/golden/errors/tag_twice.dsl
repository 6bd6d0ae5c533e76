package tag_twice
model A { a: int }
union U by kind { a: A, a: A }
