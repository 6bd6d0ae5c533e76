/* Made by modelc from imports_as.dsl: do not edit. */
/* JSON in and out for each model of imports_as. */
#include "imports_as.h"

bool imports_as_place_from_json(imports_as_place *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&imports_as_place_type, out, json, NULL, arena, errors);
}

bool imports_as_place_merge_json(imports_as_place *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&imports_as_place_type, value, patch, NULL, arena, errors);
}

bool imports_as_place_to_json(const imports_as_place *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&imports_as_place_type, value, out, flags);
}

bool imports_as_trip_from_json(imports_as_trip *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&imports_as_trip_type, out, json, NULL, arena, errors);
}

bool imports_as_trip_merge_json(imports_as_trip *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&imports_as_trip_type, value, patch, NULL, arena, errors);
}

bool imports_as_trip_to_json(const imports_as_trip *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&imports_as_trip_type, value, out, flags);
}

bool imports_as_trip_either_from_json(imports_as_trip_either *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&imports_as_trip_either_type, out, json, NULL, arena, errors);
}

bool imports_as_trip_either_merge_json(imports_as_trip_either *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&imports_as_trip_either_type, value, patch, NULL, arena, errors);
}

bool imports_as_trip_either_to_json(const imports_as_trip_either *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&imports_as_trip_either_type, value, out, flags);
}

