/// What another package uses.
package places

enum Unit { meter, mile = "mi" }
model Place { lat: f64(-90..90), lon: f64(-180..180), unit: Unit = meter }
