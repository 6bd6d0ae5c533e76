/* Made by modelc from patterns.dsl: do not edit. */
/* JSON in and out for each model of patterns. */
#include "patterns.h"

bool patterns_page_from_json(patterns_page *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&patterns_page_type, out, json, NULL, arena, errors);
}

bool patterns_page_merge_json(patterns_page *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&patterns_page_type, value, patch, NULL, arena, errors);
}

bool patterns_page_to_json(const patterns_page *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&patterns_page_type, value, out, flags);
}

