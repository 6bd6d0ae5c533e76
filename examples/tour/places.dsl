/// Where things are: another package, with a header of its own.
package places

model Place { lat: f64(-90..90), lon: f64(-180..180) }
