package default_null
model A { a: int = null }
