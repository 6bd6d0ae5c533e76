/// Expressions that look into values, and literals that are what they stand beside.
package lookups

const FIRST_DAY = "2020-01-01"
type Mode = "fast" | "slow"
enum Role { admin, user, guest }
model Part { name: str, size: int? }

model Matches { name: str, check name ~ /^[a-z\/]+$/ : "only letters" }
model NotMatches { name: str?, check not (name ~ /[0-9]/) }
model MatchesUrl { at: url, check at ~ /^https:/ or at ~ /^wss:/ }
model TooLong { text: str, check text ~ /^(a+)+$/ }

model Days { day: date, when: datetime?, at: time
    check day >= FIRST_DAY and day != "2020-12-25"
    check when == null or when > "2020-01-01T00:00:00+01:00"
    check "08:00" <= at and at < "18:30"
}
model Durations { long: duration, check long > 90s and long < "PT1H" }
model Prices { price: decimal, check price >= -1.50 and price < 100, check price != 10 }
model Names { id: uuid, key: bytes, from: ipv4, mail: email
    check id != "12345678-1234-5678-1234-567812345678"
    check key in ["AQI=", "AQID"]
    check from == "192.0.2.1"
    check mail != "ann@example.com"
}

model InNumbers { n: int, small: u8[], check n in small }
model ConstantIn { small: u8[], check 3 in small and not (300 in small) and not (-1 in small) }
model InLarge { n: u64, all: u64[], check n in all }
model InMixed { n: u64, all: int[], check n in all }
model InReals { x: float, all: f32[], check x in all, check 0.1 in all }
model InEnums { role: Role, all: set[Role], check role in all or guest in all }
model InLiterals { mode: Mode, all: Mode[], check mode in all, check not ("slow" in all) }
model InDates { day: date, all: date[], check day in all or "2020-01-01" in all }
model InKeys { n: int, day: date, role: Role, numbers: map[int, str], days: map[date, int], roles: map[Role, int]
    check n in numbers
    check day in days
    check role in roles or admin in roles
}
model InArray { x: float, texts: str[2], point: f64[3], check x in point, check "a" in texts }
model InOptional { n: int?, all: int[]?, check n in all }

model FirstItem { all: int[], check all[0] > 0 : "the first is above 0" }
model ItemAt { n: int, all: int[], check all[n] == 7 }
model ItemWorkedOut { n: int, all: int[], check all[n - 1] <= all[n] }
model ItemIsThere { all: str[], check all[1] != null : "two at least" }
model ItemOfArray { n: int, point: f64[3], check point[0] < point[1], check n == 9 or point[n] > 0 }
model ItemOfTuple { pair: tuple[int, str?], check pair[0] > 0, check pair[1] == null or len(pair[1]) > 2 }
model ItemWithNull { all: int?[], check all[0] == null or all[0] > 0 }
model PartOfItem { parts: Part[], check parts[0].name == "a" and (parts[1].size == null or parts[1].size > 1) }
model ItemOfItem { rows: int[][], check rows[0][1] == 2 }
model ItemByItem { order: int[], all: str[], check all[order[0]] == "x" }
model LargeIndex { n: u64, all: int[], check all[n] == 1 }

model Finds { names: str[], day: date, n: int
    computed first: str = names[0]
    computed is_new: bool = day > "2020-01-01"
    computed has_a: bool = "a" in names
    computed matches: bool = names[0] ~ /^a/
    computed after: int = n + 1
}

model LongCheck { s: str, check s != "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" and s != "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" and s != "cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc" and s != "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd" and s != "eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee" and s != "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff" }
