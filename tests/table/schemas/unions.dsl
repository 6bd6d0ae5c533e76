/// Unions of each kind, told apart in each way.
package unions

model Cat { name: str(1..40), lives: int(0..9) = 9 }
model Dog { name: str(1..40), barks: bool = true }
model Box { width: f64, height: f64 }
enum Role { admin, user }

union Pet by kind { cat: Cat, dog: Dog }
union Shape by kind in value { circle: f64, box: Box, none: Dot }
model Dot { }
union Ref { int, str, Box }

model HoldsPet { pet: Pet }
model HoldsPets { pets: Pet[] }
model MaybePet { pet: Pet? }
model HoldsShape { shape: Shape }
model HoldsRef { ref: Ref }

model IntOrStr { v: int | str }
model StrOrInt { v: str | int }
model IntOrFloat { v: int | float }
model FloatOrInt { v: float | int }
model IntOrBool { v: int | bool }
model FloatOrBool { v: float | bool }
model CatOrDog { v: Cat | Dog }
model BoxOrText { v: Box | str }
model ListOrInt { v: int[] | int }
model RoleOrStr { v: Role | str }
model StrOrRole { v: str | Role }
model IntOrAny { v: int | Any }
model Defaulted { v: int | str = "none" }
model NullableUnion { v: int | str | null }
union Tree { int, Branch }
model Branch { left: Tree, right: Tree }
model HoldsTree { tree: Tree }
