package import_not_found
import "not_there.dsl"
import ""
