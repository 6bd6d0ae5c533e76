/* Made by modelc from checks.dsl: do not edit. */
/* JSON in and out for each model of checks. */
#include "checks.h"

bool checks_booking_from_json(checks_booking *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&checks_booking_type, out, json, NULL, arena, errors);
}

bool checks_booking_merge_json(checks_booking *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&checks_booking_type, value, patch, NULL, arena, errors);
}

bool checks_booking_to_json(const checks_booking *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&checks_booking_type, value, out, flags);
}

