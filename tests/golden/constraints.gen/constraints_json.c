/* Made by modelc from constraints.dsl: do not edit. */
/* JSON in and out for each model of constraints. */
#include "constraints.h"

bool constraints_bounds_from_json(constraints_bounds *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&constraints_bounds_type, out, json, NULL, arena, errors);
}

bool constraints_bounds_merge_json(constraints_bounds *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&constraints_bounds_type, value, patch, NULL, arena, errors);
}

bool constraints_bounds_to_json(const constraints_bounds *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&constraints_bounds_type, value, out, flags);
}

