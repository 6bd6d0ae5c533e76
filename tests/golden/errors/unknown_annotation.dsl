package unknown_annotation
@extr(forbid)
model A { a: int @alia("b") }
