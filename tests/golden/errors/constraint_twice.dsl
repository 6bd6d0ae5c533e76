package constraint_twice
error E(400) { a: int }
model A { a: int(ge=1, ge=2), b: int(check=f, check=f), check g(a, a) }
service S { async get s () -> int raises E, E }
