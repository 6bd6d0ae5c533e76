package status_without_body
service S { async get a () -> 204 int }
