package generics
model Bad[T] { next: Bad[list[T]]? }
model Grows[T] { a: Grows[Pair[T, T]]? }
model Pair[A, B] { a: A, b: B }
model Twice[T, T] { a: T }
model Unused[T] { a: Unknwon, b: T[], c: Par[T, T] }
model Shadow[str] { a: str }
model Uses {
    a: Bad[int]
    b: Grows[int]
    c: Pair[int]
    d: Pair
    e: Uses[int]
    f: Pair[int, Nope]
}
