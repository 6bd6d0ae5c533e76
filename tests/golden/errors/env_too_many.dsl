package env_too_many
model M0 { a: int @env("A"), b: int @env("B") }
model M1 { a: M0 @env("A_"), b: M0 @env("B_") }
model M2 { a: M1 @env("A_"), b: M1 @env("B_") }
model M3 { a: M2 @env("A_"), b: M2 @env("B_") }
model M4 { a: M3 @env("A_"), b: M3 @env("B_") }
model M5 { a: M4 @env("A_"), b: M4 @env("B_") }
model M6 { a: M5 @env("A_"), b: M5 @env("B_") }
model M7 { a: M6 @env("A_"), b: M6 @env("B_") }
model M8 { a: M7 @env("A_"), b: M7 @env("B_") }
model M9 { a: M8 @env("A_"), b: M8 @env("B_") }
model M10 { a: M9 @env("A_"), b: M9 @env("B_") }
