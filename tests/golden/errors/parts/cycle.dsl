package cycle
import "../import_cycle.dsl"
