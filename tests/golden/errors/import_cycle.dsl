package import_cycle
import "import_cycle.dsl"
import "parts/cycle.dsl"
model A { a: int }
