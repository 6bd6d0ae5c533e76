package shop

model Cat { lives: int }
model Dog { name: str }
type Pet = Cat | Dog
enum PetKind { young, old }
model PetType { name: str }
model PetCase { number: int }
