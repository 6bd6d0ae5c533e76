package function_differs
model A { a: int(check=f), b: str(check=f) }
