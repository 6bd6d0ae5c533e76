package bad_map_key
model A { a: map[int, str] }
