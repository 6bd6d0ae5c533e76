#include "units.h"

units_grams weight(const units_crate *crate);

units_grams weight(const units_crate *crate) {
    return crate->weight;
}
