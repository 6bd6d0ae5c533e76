package a
model M { given: int, ctx: str, check: int, int64_t: int, mc_str: str, check f(check) }
