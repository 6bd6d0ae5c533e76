package tagged_not_model
model A { a: int }
union U by kind { a: A, b: int }
