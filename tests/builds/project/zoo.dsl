package zoo
import "units.dsl"

model Animal { name: str(1..40), weight: Grams }
