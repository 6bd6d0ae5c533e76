package path_param_missing
service S at "/s" { async get a "/{id}" () -> int }
