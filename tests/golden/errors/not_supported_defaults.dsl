package not_supported_defaults
model A { a: int = now() }
