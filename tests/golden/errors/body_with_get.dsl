package body_with_get
model M { a: int }
service S at "/s" { async get a (m: M) -> int }
