/// Checks and computed fields that are expressions, each kind once.
package expressions
const ADULT = 18
enum Role { admin, user, guest }
enum Level: u8 { low = 1, high = 10 }
model Address { city: str, zip: str? }
model User {
  name: str
  age: int
  role: Role = user
  level: Level = low
  nick: str?
  boss: User?
  home: Address
  tags: str[] = []
  scores: map[str, f64] = {}
  ratio: f32 = 0.5
  small: u8 = 3
  big: u64 = 5
  flag: bool?
  price: f64 = 1.0
  count: i32 = 2

  check role == admin => age >= ADULT : "admins must be adults"
  check len(tags) <= 3 and not ("bad" in tags)
  check nick == null or len(nick) > 2 : "nick is too short"
  check boss == null or boss.age > age : "a boss is older \"%s\""
  check home.zip != "00000"
  check role in [admin, user] or level >= high
  check age * 2 + count < 1000 - small
  check big < 10 and big >= count
  check price * count <= 100 and ratio < 1.5
  check flag => "x" in scores
  check small >= 0
  check name in "abc def" or nick == boss.nick
  check ratio != 0.1 and price < 18446744073709551615
  check age > -9223372036854775808 and price > -1
  check age % 7 != 3 : "unlucky"
  check vat(name, nick) : "bad vat"
  computed label: str = make_label(name, age)
  computed total: f64 = price * count
  computed twice: int = age * 2
  computed years: float = age
  computed boss_name: str = boss.name
  computed adult: bool = age >= 18
}
