package default_enum
enum Color { red, green }
model A { a: Color = gren }
