/// Dates, identifiers and decimals in paths, queries and bodies.
package trips
import "scalars.dsl" as scalars

service Trips at "/trips" {
  async get list "/{id}" (id: uuid, since: date, until: datetime?, most: scalars.Price = 9.99, @query ids: uuid[] = []) -> scalars.Bounded
  async post add (body: scalars.Defaults) -> scalars.Defaults
}
