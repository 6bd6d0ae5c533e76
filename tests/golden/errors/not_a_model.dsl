package not_a_model
enum E { a }
model A : E { ...E }
