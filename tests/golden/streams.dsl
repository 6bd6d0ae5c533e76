/// Results that are sent item by item.
package streams

model Tick { at: datetime, price: f64 }
error Closed(409) { detail: str }

service Ticks at "/ticks" {
    /// What was, as JSON Lines.
    async get history (limit: int(1..) = 10) -> stream Tick raises Closed
    /// What is, as it comes.
    async get live "/live" (@header("Last-Event-ID") last: str?) -> stream Tick @sse raises Closed
    async get counts "/counts" () -> stream int
    @timeout(5s)
    async post texts "/texts" (body: str[]) -> 202 stream str @sse
}
