package alias_of_itself
type A = B[]
type B = A
