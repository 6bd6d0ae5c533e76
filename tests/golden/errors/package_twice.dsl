package common
import "parts/common.dsl"
model A { a: int }
