package builtin_name
model str { a: int }
enum int { a }
