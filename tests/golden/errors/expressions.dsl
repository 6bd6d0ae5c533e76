package expressions
enum Role { admin, user }
model A { x: int, y: str, r: Role, z: str?, m: map[int, str] = {}
  check x == y
  check x + 1
  check r == amin
  check xx > 2
  check x / 0 == 1
  check x == x
  check 1 < 2
  check x == null
  check y.foo == 1
  check len(x) > 1
  check not x
  check x in []
  check x + 18446744073709551615 > 0
  check -9223372036854775809 < x
  check y in m
  computed t: int = y
  computed f: f32 = x
}
