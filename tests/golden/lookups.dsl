/// Expressions that look into values.
package lookups
const START = "2020-01-01"
type Mode = "fast" | "slow"
enum Role { admin, user }
model In { name: str, zip: str? }
model M {
  name: str
  url: url
  d: date
  dt: datetime?
  dur: duration
  id: uuid
  price: decimal
  nums: u8[]
  bigs: u64[]
  reals: f32[]
  roles: set[Role]
  role: Role
  days: date[]
  mode: Mode
  modes: Mode[]
  by: map[int, str]
  byd: map[date, str]
  pos: f64[3]
  pair: tuple[int, str?]
  holes: int?[]
  ins: In[]
  n: int
  b: u64
  k: bytes
  e: email
  ip: ipv4
  check name ~ /^[a-z\/]+$/ and not (name ~ /"x"/)
  check d > "2020-01-01" and d != START
  check START < d
  check dt > "2020-01-01T00:00:00Z"
  check dur <= 90s and 1h > dur and dur != "PT5M"
  check id != "12345678-1234-5678-1234-567812345678"
  check price > 0 and price >= -1.50 and -2 < price and price in [1, 2.5, "3.00"]
  check k != "AQI=" and e != "ann@example.com" and ip != "127.0.0.1" and url != "https://a.b"
  check n in nums and 3 in nums and b in bigs and 0.1 in reals
  check role in roles and admin in roles and d in days and "2020-01-01" in days
  check mode in modes and "fast" in modes
  check n in by and d in byd and 3 in by
  check pos[0] > 1 and pos[n] < 2 and 1.5 in pos
  check pair[0] > 3 and pair[1] != null and pair[1] == "x"
  check nums[0] > 3 and nums[n + 1] != null and holes[2] == 3 and ins[0].zip == "x" and len(ins[1].name) > 2
  check not (url ~ /^https:/) or d in ["2020-01-01", "2021-01-01"]
  computed first: int = nums[0] + 1
  computed isit: bool = name ~ /b/
  computed nm: str = ins[0].name
}
