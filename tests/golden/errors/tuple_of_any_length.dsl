package tuple_of_any_length
model A { pair: tuple[int, ...] }
