package streams
service S at "/s" {
    sync get a () -> stream int
    async get b "/b" () -> int @sse
    async get c "/c" () -> stream int @sse(5)
    async get d "/d" () -> 204 stream int
    async get e "/e" () -> stream int?
}
