package sockets

service S at "/s" {
    async get one (in: stream str) -> int
    async post two "/two" (in: stream str) -> stream int
    async get three "/three" (in: stream str, more: stream int) -> stream int
    async get four "/four" (in: stream int?) -> stream int
    async get five "/five" (@query in: stream int) -> stream int
    async get six "/six" (in: stream int) -> stream int @sse
    sync get seven "/seven" (in: stream int) -> stream int
}
