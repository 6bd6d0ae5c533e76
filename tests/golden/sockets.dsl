/// WebSockets: streams in and out.
package sockets

model Say { text: str(1..200), to: str? }
model Said { from: str, text: str }
error Full(409) { detail: str }

service Rooms at "/rooms" {
    /// Talks to all who are in the room.
    async get talk "/{room}" (room: str, name: str(1..20), in: stream Say) -> stream Said raises Full
    async get bytes "/bytes/echo" (in: stream bytes) -> stream bytes
    async get sums "/sums/all" (in: stream list[int]) -> stream int
}
