package bad_route
service S at "s" { async get a "a" () -> int
 async get b "/b/" () -> int
 async get c "/b//c" () -> int
 async get d "/x{y}" () -> int
 async get e "/a b" () -> int
 async get f "/f" (@path id: int) -> int }
