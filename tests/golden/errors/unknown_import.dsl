package unknown_import
model A { a: geo.Place }
