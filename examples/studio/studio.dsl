/// A recording studio: what goes beyond one value in and one value out.
package studio

/// One moment of a recording.
model Level { n: int, db: f64(-90..0) }
/// The tape is used up.
error NoTape(409) { detail: str }

service Meters at "/meters" {
  /// What was recorded, as JSON Lines, as fast as the client takes it.
  async get replay "/replay" (count: int(0..1_000_000) = 5) -> stream Level raises NoTape
  /// What is recorded now, as server-sent events. A client that comes back goes on where it was.
  async get live "/live" (every: int(1..60_000) = 100,
                          @header("Last-Event-ID") last: int?) -> stream Level @sse
}
