package annotations_clash
@strict @lax
model A {
    a: int @readonly @writeonly
    b: str @strict @lax
}
