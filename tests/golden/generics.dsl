/// Generic models: each set of types makes one model.
package generics

model User { id: int, name: str }
type Email = str(3..50)

/// A part of a longer list.
model Page[T] { items: list[T], next: str?, first: T? = null }
model Pair[A, B] { left: A, right: B, check fits(left, right) }
model Tree[T] { value: T, kids: Tree[T][] = [] }
model Result[T, E] { value: T | E }
type UserPage = Page[User]

model Uses {
    users: Page[User]
    more: UserPage
    emails: Page[Email]
    optional: Page[int?]
    nested: Page[Page[User]]
    pair: Pair[User, int]
    swapped: Pair[int, str]
    tree: Tree[str]
    result: Result[User, str]
}
model Special : Page[User] { extra: int }
