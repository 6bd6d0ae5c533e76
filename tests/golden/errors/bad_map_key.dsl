package bad_map_key
model A { a: map[f64, str], b: map[str?, int], c: map[str[], int] }
