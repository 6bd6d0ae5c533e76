package units

type Grams = int(0..1000)
model Crate { weight: Grams }
