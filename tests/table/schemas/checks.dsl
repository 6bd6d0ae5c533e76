/// Checks that are C functions: of a field, of several, of a whole model.
package checks

model Booking {
    first: int(0..365)
    last: int(0..365)
    room: str(1..10, check=room_exists)
    note: str?

    check in_order(first, last)
    check note_fits(note, room) : "the note is not fit for the room"
    check is_allowed
}
model Hotel { bookings: Booking[], name: str }
