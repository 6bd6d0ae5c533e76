package tag_own
model Cat { a: int }
model Dog { a: int, b: int }
union Pet by kind { cat: Cat @alias("kitty", "cat"), dog: Dog @alias(3) }
union Animal by kind { pet: Pet, Pet, kitty: Cat }
union Other by type { Pet }
union Itself by kind { Itself, cat: Cat }
