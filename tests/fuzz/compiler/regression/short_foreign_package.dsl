package ab
type Name = str(check=nice)
//// next file
package a_very_long_package
import "first.dsl"
model M { x: Name(..10) }
