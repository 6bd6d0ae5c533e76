package a
model M { a: int(check=f, check=f), check g(a, a) }
