package members_alike
model A { a: int | i64, b: str[] | int[] }
