/* checks.c - the C functions that tour.dsl calls. */
#include "tour.h"

bool tour_not_reserved(mc_str value, mc_check *check) {
    if (!mc_str_equal(value, MC_STR("root"))) return true;
    return mc_check_fail(check, "the name %.*s is reserved", MC_STR_ARG(value));
}

bool tour_in_order(int64_t created, const int64_t *changed, mc_check *check) {
    if (!changed || *changed >= created) return true;
    return mc_check_fail(check, "changed before it was created");
}
