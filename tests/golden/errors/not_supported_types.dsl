package not_supported_types
model A {
    f0: bytes
    f1: datetime
    f2: date
    f3: time
    f4: duration
    f5: uuid
    f6: decimal
    f7: url
    f8: email
    f9: ipv4
    f10: ipv6
    f17: upload
}
