package not_supported_services
service S at "/s" {
    isolated get a () -> int
    async get d "/d" () -> int
    async get e "/e" () -> int
}
