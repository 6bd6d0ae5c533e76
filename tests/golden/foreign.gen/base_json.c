/* Made by modelc from base.dsl: do not edit. */
/* JSON in and out for each model of base. */
#include "base.h"

bool base_item_from_json(base_item *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&base_item_type, out, json, NULL, arena, errors);
}

bool base_item_merge_json(base_item *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&base_item_type, value, patch, NULL, arena, errors);
}

bool base_item_to_json(const base_item *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&base_item_type, value, out, flags);
}

