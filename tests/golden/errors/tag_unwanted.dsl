package tag_unwanted
union U { a: int, b: str }
