/* The checks of base: yours to fill in. modelc never writes over this file. */
#include "base.h"

bool base_item_is_fine(const base_item *value, mc_check *check) {
    (void)value;
    return mc_check_fail(check, "base_item_is_fine is not written yet");
}

