package tag_of_member
enum Kind { cat, dog }
model Cat { kind: Kind }
model Fish { kind: "trout" | "eel" }
model Bird { kind: int }
model Free { kind: str }
union Pet by kind { cat: Cat, dog: Cat, fish: Cat, trout: Fish, carp: Fish, bird: Bird, free: Free }
