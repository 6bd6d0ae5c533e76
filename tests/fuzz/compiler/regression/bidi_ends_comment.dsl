package comment_end
/// *‮/ bidi marks are left out of comments
model A { a: int }
