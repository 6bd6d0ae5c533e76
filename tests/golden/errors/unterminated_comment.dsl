package unterminated_comment
model A { a: int }
/* never
closed
