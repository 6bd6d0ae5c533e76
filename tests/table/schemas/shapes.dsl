/// Containers, models in models, aliases, inheritance, mixins, unknown keys.
package shapes

import "places.dsl"
import "places.dsl" as geo

model Lists { v: int[] }
model Nested { v: int[][] }
model Fixed { v: f64[3] }
model Maps { v: map[str, int] }
model MapOfLists { v: dict[str, list[int]] }
model ListOfModels { v: Point[] }
model MapOfModels { v: map[str, Point] }
model FixedModels { v: Point[2] }

@extra(forbid)
model Point { x: int, y: int = 0 }
model Loose { x: int }
@extra(ignore)
model Ignoring { x: int }

model Stamps { created: int, changed: int? }
model Base { id: int(ge=1) }
@extra(forbid)
model Page : Base {
    ...Stamps
    title: str
}
model Renamed { name: str @alias("fullName"), "x-id": str?, `true`: bool = false, type: str = "t" }
@extra(forbid)
model Strict { a: int, b: str, c: bool, inner: Point }
model Trip { from: Place, to: geo.Place, unit: Unit = mile }
