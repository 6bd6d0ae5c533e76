package not_a_type
const MAX = 3
model A { a: MAX }
