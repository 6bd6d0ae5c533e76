/// Eight different mistakes in one file, all told in one run.
package eight_mistakes

enum Role { admin, user, guest = 3 }

model Base { id: int(..MAX) }

model User : Base {
    name: str(1..0)
    nick: strr
    age: int = "eighteen"
    role: Role = adimn
    tags: str[](gee=1) = []
    flag: bool(unique) = true
}
