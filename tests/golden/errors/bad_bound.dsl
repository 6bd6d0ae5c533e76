package bad_bound
model A { a: u8(..256), b: str(min=-1), c: int(ge), d: int(multiple_of=0), e: str(1..<3), f: int(ge="x"), g: int(check=3), h: int(3) }
