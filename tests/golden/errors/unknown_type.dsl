package unknown_type
model User { a: Usr, b: strr, c: Xyzzy, d: list[nothing] }
