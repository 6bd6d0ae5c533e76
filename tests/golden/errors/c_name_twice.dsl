package c_name_twice
model HTTPServer { a: int }
model HttpServer { a: int }
enum Role { plain_user, PlainUser }
model Fields { fullName: int, full_name: str, x: int?, has_x: bool }
model User { a: int(check=user_init) }
union U by kind { json: User }
