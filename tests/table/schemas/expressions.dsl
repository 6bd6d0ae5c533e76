/// Checks and computed fields that are expressions: a model for each operator.
package expressions

const ADULT = 18
enum Role { admin, user, guest }
enum Level: u8 { low = 1, middle = 5, high = 10 }

model Equal { a: int, b: int, check a == b : "a is not b" }
model NotEqual { a: int, b: int, check a != b : "a is b" }
model Less { a: int, b: int, check a < b : "a is not less" }
model LessOrEqual { a: int, b: int, check a <= b }
model Greater { a: int, b: int, check a > b }
model GreaterOrEqual { a: int, b: int, check a >= b }
model Both { a: bool, b: bool, check a and b }
model Either { a: bool, b: bool, check a or b }
model Implied { a: bool, b: bool, check a => b }
model Neither { a: bool, b: bool, check not (a or b) }
model Chained { a: bool, b: bool, c: bool, check a => b => c }
model Mixed { a: bool, b: bool, c: bool, check a or b and not c }
model Truth { a: bool, n: int, check a == (n > 3) }

model OptionalEqual { a: int?, b: int?, check a == b }
model OptionalNotEqual { a: int?, b: int?, check a != b }
model OptionalLess { a: int?, b: int?, check a < b }
model NotLess { a: int?, b: int, check not (a < b) }
model IsNull { a: int?, check a == null }
model IsNotNull { a: int?, check a != null }
model NullOrMore { a: int?, check a == null or a > 3 }
model AnyNull { a: Any, check a != null }
model MaybeFlag { a: bool?, n: int, check a => n > 0 }
model OptionalSum { a: int?, check a + 1 > 3 }

model Sum { a: int, b: int, check a + b < 100 : "too much" }
model Difference { a: int, b: int, check a - b > 0 }
model Product { a: int, b: int, check a * b >= 0 }
model Quotient { a: int, b: int, check a / b == -3 }
model Rest { a: int, b: int, check a % b == -1 }
model Guarded { a: int, b: int, check b != 0 => a / b > 1 }
model Negative { a: int, check -a > 5 }
model Order { a: int, b: int, check a + b * 2 - -1 == 8 }
model Reals { a: float, b: f32, n: int, check a * n <= 1.5 and b == 0.1 }
model Unsigned { a: u64, b: int, check a > b and a != 18446744073709551615 }
model UnsignedSum { a: u64, check a + 1 > 0 }
model Least { a: int, check a > -9223372036854775808 }

model Lengths { s: str, l: int[], m: map[str, int], check len(s) < 4, check len(l) >= len(m) }
model OptionalLength { s: str?, check len(s) > 1 }
model Roles { role: Role, age: int, check role == admin => age >= ADULT : "admins must be \"adults\", 100%" }
model Levels { level: Level, check level > low and level != high }
model InItems { role: Role, n: int, s: str, check role in [admin, user], check n in [1, 2, 3], check s in ["a", "b"] }
model InList { s: str, tags: str[]?, check s in tags }
model InMap { s: str, scores: map[str, f64], check not (s in scores) }
model InText { s: str, check "@" in s and not (s in "@@") }
model Texts { a: str, b: str, check a < b }

model Address { city: str, zip: str? }
model Person { name: str, boss: Person?, home: Address?, age: int
    check boss.age > age or boss == null : "a boss is older"
    check home.zip != "00000"
}
model Skips { a: int(0..10), b: int, c: int
    check a < b : "a < b"
    check b < c : "b < c"
}
model Parent { low: int, high: int, check low <= high }
model Child : Parent { name: str, check len(name) > low }
model Worked { price: float, count: int, name: str?, boss: Worked?
    computed total: float = price * count
    computed twice: int = count * 2
    computed quotient: int = 100 / count
    computed as_float: float = count
    computed boss_name: str = boss.name
    computed many: bool = count > 10 and name != null
}
model InSet { s: str, tags: set[str], check s in tags, check len(tags) < 3 }
model IsLiteral { mode: "fast" | "slow", n: int, check mode == "fast" => n > 1, check "slow" != mode or n in [0, 1] }
