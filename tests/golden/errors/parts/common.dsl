package common
model Common { a: int }
