package a
model `_a` { x: str(..3) }
model a { x: str(..3) }
model `a_` { x: str(..3) }
