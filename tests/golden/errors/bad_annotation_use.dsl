package bad_annotation_use
@extra(keep)
@limits(depth=0)
@rename_all("camel")
model A {
    a: int @alias
    b: int @alias("x", 3)
    c: int @readonly(true)
    d: int @deprecated(3)
    e: int @example
    f: int @example(1..3)
    g: int @alias("h", "h")
    h: int
    i: int @sensitive @sensitive
    j: int @redonly
}
@extra(allow)
@limits(width=3)
model B { extra: int }
@rename_all(camelCase)
model C { full_name: str, fullName: str }
service S {
    async get read "/{id}" (id: int, q: str @readonly, r: str @alias("a", "b")) -> A
}
