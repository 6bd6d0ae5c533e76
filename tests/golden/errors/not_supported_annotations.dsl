package not_supported_annotations
@extra(allow)
@strict
model A {
    a: int @readonly
    b: int @writeonly
    c: int @deprecated("x")
    d: int @sensitive
    e: int @example(3)
    f: int @alias("x", "y")
    g: int @lax
    h: int @env("X")
}
@rename_all("camel")
model B { a: int }
