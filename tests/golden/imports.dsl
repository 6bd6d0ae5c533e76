/// An import without `as`: its names stand as they are.
package imports

import "shared.dsl"

model Trip {
    id: Id
    start: Place
    stops: Place[] = []
    unit: Unit = mile
    end: Where
}
