package not_supported_types
model A { a: upload }
