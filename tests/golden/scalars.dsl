/// Each type that the runtime gives C, with all that it can be told.
package scalars

const EPOCH = "1970-01-01"

type Price = decimal(0.01..<1000, max_digits=5, decimal_places=2)

model Plain {
    date:     date
    time:     time
    datetime: datetime
    duration: duration
    uuid:     uuid
    decimal:  decimal
    bytes:    bytes
    ipv4:     ipv4
    ipv6:     ipv6
    url:      url
    email:    email
}

model Optional {
    date:  date?
    bytes?: bytes
    price: Price | null
    days:  date[]
    byUrl: map[str, url]
    nets:  ipv4[2]
}

model Bounded {
    birth:   date("1900-01-01".."2100-12-31")
    opens:   time(ge="08:00", lt="18:30:15.25")
    seen:    datetime(gt="2020-01-01T00:00:00Z", le="2030-01-01T01:00:00.5+01:00")
    lasts:   duration(1s..90m)
    waits:   duration(ge="-P1DT0.5S", lt="P1Y")
    price:   Price
    step:    decimal(multiple_of=0.05, gt=-1, lt="1E+3")
    key:     bytes(16..32)
    id:      uuid(version=4)
    home:    url(..200, schemes=["HTTPS", "http"])
    mail:    email(..80)
}

model Defaults {
    date:     date = EPOCH
    time:     time = "12:30:15.5+05:30"
    datetime: datetime = "2020-02-29T23:59:59Z"
    duration: duration = 90s
    longer:   duration = "-P1DT0.25S"
    uuid:     uuid = "12345678-1234-5678-1234-567812345678"
    decimal:  decimal = 9.50
    decimal2: decimal(ge=0) = "1e3"
    bytes:    bytes = "aGVsbG8/AP8="
    ipv4:     ipv4 = "192.0.2.1"
    ipv6:     ipv6 = "2001:DB8::1"
    url:      url = "https://example.com/?a=\"b\""
    email:    email = "ann@example.com"
    days:     date[] = ["2020-01-01", EPOCH]
    either:   date | str = "2020-01-01"
    other:    int | uuid = uuid4()
    now:      datetime = now()
    today:    date = now()
    clock:    time? = now()
    key:      uuid = uuid4()
}

union Event { date, datetime, duration, int }

model Trip {
    starts: datetime
    ends:   datetime
    paid?:  date
    due:    date = "2030-01-01"
    price:  Price
    most:   decimal
    token:  bytes
    site:   url
    other:  url?
    check starts < ends : "a trip ends after it has started"
    check paid <= due
    check price <= most and site != other and len(token) > 3 and len(site) < 100
    computed first: datetime = starts
}
