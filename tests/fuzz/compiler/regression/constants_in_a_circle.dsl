package a
const A = B
const B = A
model M { a: int(..A) = B }
