/// What other files import.
package shared

type Id = i64(ge=1)
enum Unit { meter, mile }
model Place { lat: f64(-90..90), lon: f64(-180..180) }
union Where { Place, str }
error NotHere(404) { place: str }
