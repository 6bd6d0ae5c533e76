package path_param_type
service S at "/s" { async get a "/{id}" (id: int?) -> int
 async get b "/b/{id}" (id: int[]) -> int }
