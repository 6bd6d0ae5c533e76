package default_range
model A { a: int(..3) = 4, b: str(2..) = "x", c: u32(multiple_of=5) = 7, d: int[](..1) = [1, 2] }
