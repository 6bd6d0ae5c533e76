/// What annotations make of input and output.
package annotations

/// Several names for input, the first of them for output.
model Aliased {
    name: str(1..5) @alias("fullName", "name", "n")
    nick: str?      @alias("nickName")
    age: int = 18
}

@rename_all(camelCase)
@extra(forbid)
model Restyled { first_name: str, last_name: str?, URL: str = "x", "x-id": int = 1, odd: int @alias("Odd") }

@rename_all(PascalCase)
model Billed { unit_price: float, count: int?, computed whole_price: float = unit_price * 2, computed has_more: bool = count > 1 }

@rename_all(SCREAMING_SNAKE)
model Screaming { first_name: str, XId: int = 1 }
@rename_all("kebab-case")
model Kebab { first_name: str, XId: int = 1 }
@rename_all(snake_case)
model Snake { firstName: str, XId: int = 1 }

@rename_all("kebab-case")
enum Colour { deepRed, light_blue, other = "x" }
model Painted { colour: Colour }

/// Keeps what it does not know.
@extra(allow)
model Open { id: int, tag: str = "none" @alias("t") }
model Boxes { boxes: Open[], one: Open? }
@extra(allow)
model OpenCat { lives: int = 9 }
model OpenDog { barks: bool }
union OpenPet by kind { cat: OpenCat, dog: OpenDog }
model PetHolder { pet: OpenPet }

/// The server's part and the client's.
model Account { id: int(ge=1) = 1 @readonly, name: str, password: str(4..)? @writeonly }
@extra(forbid)
model StrictAccount { id: int @readonly, name: str }
@extra(allow)
model OpenAccount { id: int @readonly, name: str }

/// Hidden in errors and prints.
model Secret { pin: int(0..9999) @sensitive, names: str(..3)[] @sensitive = [], note: str? @sensitive, plain: int(0..9) }
model Vault { secrets: Secret[], by_name: map[str, Secret] = {}, other: Secret | int = 0 }

/// Text where numbers are due.
@lax
model Lenient { a: int, b: bool, c: float @strict, inner: Tight? }
model Tight { d: int, e: int @lax = 0 }

@limits(depth=3, bytes=60, items=8, text=6)
model Small { a: Any }
