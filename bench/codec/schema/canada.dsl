/// canada.json: the outline of a country in GeoJSON, numbers for the most part.
package canada

model Properties { name: str }
model Geometry {
  type:        str
  coordinates: f64[](2..2)[][]
}
model Feature {
  type:       str
  properties: Properties
  geometry:   Geometry
}
model Collection {
  type:     str
  features: Feature[]
}
