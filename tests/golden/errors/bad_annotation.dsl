package bad_annotation
@extra(maybe)
model A { a: int @alias(3), b: int @range(1) }
service S { async get s (@header(3) x: int) -> int }
