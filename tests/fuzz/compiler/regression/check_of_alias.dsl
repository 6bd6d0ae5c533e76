package a
type Name = str(check=nice)
model M { a: Name, b: Name(..3), c: str(check=nice) }
