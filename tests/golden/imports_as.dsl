/// An import with `as`: its names stand behind a dot.
package imports_as

import "shared.dsl" as geo

model Place { name: str, at: geo.Place }
model Trip {
    id: geo.Id
    place: Place
    spots: geo.Place[]
    own: Place[]
    by_name: map[str, geo.Unit]
    either: geo.Place | Place
}
