package expression_operands
const LATER = "2020-02-30"
model Part { name: str }
model A {
  s: str
  n: int
  big: u64
  flag: bool
  day: date
  price: decimal
  length: duration
  id: uuid
  key: bytes
  nums: int[]
  point: f64[2]
  pair: tuple[int, str]
  part: Part
  parts: Part[]
  table: map[str, int]
  holes: int?[]

  check day > "2020-13-01"
  check day > LATER
  check price < "1,5" and -1.5 < price
  check length > 90s and length > "90s"
  check id == "no"
  check key in ["AQI=", "A"]
  check day > 5
  check n > 90s
  check s ~ "^a+$"
  check s ~ /^(a+$/
  check n ~ /1/
  check s == /a/
  check s == ["a"]
  check flag => is_fine(n)
  check is_fine(n + 1)
  check nums[-1] > 0
  check nums["a"] > 0
  check nums[1.5] > 0
  check point[2] > 0
  check pair[2] == 1
  check pair[n] == 1
  check pair[0] == "a"
  check s[0] == "a"
  check table["a"] == 1
  check parts[0].nam == "a"
  check parts.name == "a"
  check point[0] == null
  check 1.5 in nums
  check s in nums
  check n in holes
  check 18446744073709551615 in nums
  check nums in nums
  check n in part
  computed c: list[int] = f(n)
  computed e: int = nums[0] ~ /a/
}
