/// Dates, decimals and their like, with all that the other types can be put into.
package moments

type Price = decimal(0..<1000, max_digits=5, decimal_places=2)

model DateOrMoment { v: date | datetime }
model NumberOrMoment { v: int | datetime }
model UrlOrText { v: url | str }
model AnyAddress { v: ipv4 | ipv6 }

model Moments {
  days:    set[date] = []
  prices:  set[decimal] = []
  pair:    tuple[date, duration?]?
  maybe:   uuid?[] = []
  named:   map[str, bytes] = {}
  twice:   date[2] = ["2020-01-01", "2020-12-31"]
}

model MomentBounds {
  day?:   date("2020-01-01".."2020-12-31")
  clock?: time(ge="08:00", lt="18:30")
  when?:  datetime(gt="2020-01-01T00:00:00Z")
  long?:  duration(1s..<90m)
  price?: Price
  step?:  decimal(multiple_of=0.05)
  key?:   bytes(2..3)
  id?:    uuid(version=4)
  site?:  url(..20, schemes=["https", "http"])
  mail?:  email(..12)
}

model Journey {
  starts: datetime
  ends:   datetime
  cost:   decimal
  limit:  decimal = 99.50
  check starts < ends : "it ends before it starts"
  check cost <= limit
}

model Stay { first: date, last: date, rate: decimal(ge=0) }
type StayPatch = Partial[Stay]
model StayPatches { v: StayPatch }
