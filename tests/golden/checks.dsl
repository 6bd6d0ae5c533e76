/// Checks that are C functions: of a field, of several fields, of a whole model.
package checks

model Booking {
    from_day: int(0..365)
    to_day: int(0..365)
    room: str(1..10, check=room_exists)
    guests: str(check=name_is_fine)[]
    note: str?
    price: f64(check=price_is_round) = 10.5

    check days_in_order(from_day, to_day)
    check note_fits(note, room)
    check booking_allowed
}
