package bad_pattern
model A {
    a: str(pattern=/^[a-z\/]+(x$/)
    b: str(pattern=/a\/b(*)/)
    c: str(pattern=/[z-a]/)
    d: str(pattern=/a{3,1}/)
    e: str(pattern=/(?<n>a)(?<n>b)/)
    f: str(pattern=/\C/)
    g: str(pattern="a")
    h: int(pattern=/a/)
    i: str(pattern=/^\d+$/) = "12a"
    j: str(strip) = " a"
    k: str(lower) = "Abc"
    l: str(upper) = "\u00e4"
    m: str(lower, upper)
}
