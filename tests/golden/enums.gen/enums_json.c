/* Made by modelc from enums.dsl: do not edit. */
/* JSON in and out for each model of enums. */
#include "enums.h"

bool enums_badge_from_json(enums_badge *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&enums_badge_type, out, json, NULL, arena, errors);
}

bool enums_badge_merge_json(enums_badge *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&enums_badge_type, value, patch, NULL, arena, errors);
}

bool enums_badge_to_json(const enums_badge *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&enums_badge_type, value, out, flags);
}

