package constant_of_itself
const A = B
const B = A
model M { a: int(..A) }
