package param_type
model M { a: int }
service S at "/s" { async get a (@query m: M) -> int
 async get b "/b" (@header m: map[str, int]) -> int }
