package streams
service S at "/s" {
    sync get a () -> stream int
    async get b "/b" () -> int @sse
    async get c "/c" () -> stream int @sse(5)
    async get d "/d" () -> 204 stream int
    async get f "/f" () -> 201 file
    async get g "/g" () -> stream file
    async get e "/e" () -> stream int?
}
