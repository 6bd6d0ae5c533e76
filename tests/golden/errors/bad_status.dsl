package bad_status
error A(200) { a: int }
error B { a: int }
service S { async get a () -> 500 int }
