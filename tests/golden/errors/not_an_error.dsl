package not_an_error
model A { a: int }
service S { async get s () -> int raises A }
