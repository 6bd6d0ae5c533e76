package member_twice
model A { a: int | str | int }
union U { A, A }
