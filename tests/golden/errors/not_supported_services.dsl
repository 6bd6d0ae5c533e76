package not_supported_services
@auth(bearer)
service S at "/s" {
    isolated get a () -> int
    async get b "/b" () -> stream int
    async get c "/c" () -> stream int @sse
    @timeout(2s)
    async get d "/d" () -> int
    @concurrency(4)
    async get e "/e" () -> int
    @tags("x")
    async get f "/f" () -> int?
    async post g "/g" (@form x: int, @file y: int) -> int
}
