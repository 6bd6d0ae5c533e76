/// Types that JSON has as text: times, identities, exact numbers, addresses, bytes.
package times

model HoldsDate { v: date }
model HoldsTime { v: time }
model HoldsDatetime { v: datetime }
model HoldsDuration { v: duration }
model HoldsUuid { v: uuid }
model HoldsDecimal { v: decimal(0..100) }
model HoldsBytes { v: bytes(1..3) }
model HoldsUrl { v: url }
model HoldsEmail { v: email }
model HoldsIpv4 { v: ipv4 }
model HoldsIpv6 { v: ipv6 }
model DateOrText { v: date | str }
model TextOrDate { v: str | date }
model InYear { v: date(ge="2024-01-01", lt="2025-01-01") }
model FromTo { from: date, to: date, check from <= to : "from must not be after to" }
