/* Made by modelc from imports.dsl: do not edit. */
/* JSON in and out for each model of imports. */
#include "imports.h"

bool imports_trip_from_json(imports_trip *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&imports_trip_type, out, json, NULL, arena, errors);
}

bool imports_trip_merge_json(imports_trip *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&imports_trip_type, value, patch, NULL, arena, errors);
}

bool imports_trip_to_json(const imports_trip *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&imports_trip_type, value, out, flags);
}

