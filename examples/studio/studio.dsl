/// A recording studio: what goes beyond one value in and one value out.
package studio

/// One moment of a recording.
model Level { n: int, db: f64(-90..0) }
/// The tape is used up.
error NoTape(409) { detail: str }

/// What is said of a take.
model Note { title: str(1..80), stars: int(1..5) = 3, tags: str(1..20)[](..5) = [] }
model Take { title: str, stars: int, tags: list[str], name: str, kind: str, bytes: int, sum: int, cover: bool }

service Takes at "/takes" {
  /// A recording with what is said of it, as a form with files.
  sync post add (@form note: Note, sound: upload, cover: upload?) -> 201 Take
  /// The same without a file: also as a plain form.
  async post rate "/{name}/rate" (name: str, @form note: Note) -> Note
  /// The tape itself: a file, of which a player asks for parts.
  async get tape "/tape" () -> file
  async get find (@query note: Note) -> Note
}

/// What is to be drawn, and how badly that goes.
model Job { text: str(1..40), ms: int(0..60_000) = 0, crash: bool = false }
model Picture { rows: list[str], worker: int }

service Covers at "/covers" {
  /// Draws a frame around a text, in a process of its own: a crash costs this one request.
  @timeout(2s)
  isolated post draw (body: Job) -> Picture
}

service Meters at "/meters" {
  /// What was recorded, as JSON Lines, as fast as the client takes it.
  async get replay "/replay" (count: int(0..1_000_000) = 5) -> stream Level raises NoTape
  /// What is recorded now, as server-sent events. A client that comes back goes on where it was.
  async get live "/live" (every: int(1..60_000) = 100,
                          @header("Last-Event-ID") last: int?) -> stream Level @sse
}
