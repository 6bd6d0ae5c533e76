package bad_utf8
model A { a: str = "Ã(" }
