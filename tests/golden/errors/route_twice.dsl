package route_twice
service S at "/s" { async get a "/{id}" (id: int) -> int
 async get b "/{name}" (name: str) -> int }
service T { async get c "/s/{x}" (x: str) -> int }
