/// For ws.py: what a WebSocket promises.
package ws

model Say { text: str(1..20), times: int(1..1000) = 1 }
model Said { text: str, n: int }
error Full(409) { detail: str }

service Rooms at "/rooms" {
  async get talk "/{room}" (room: str, name: str(1..5), in: stream Say) -> stream Said raises Full
  async get lenient "/lenient/{n}" (n: int, in: stream Say) -> stream Said
  async get bytes "/bytes/echo" (in: stream bytes) -> stream bytes
  async get push "/push/on" (in: stream int) -> stream int
  @auth(bearer)
  async get closed "/closed/by" (code: int, in: stream int) -> stream int
  async get ended "/how/ended" () -> list[int]
}
