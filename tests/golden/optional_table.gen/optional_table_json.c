/* Made by modelc from optional_table.dsl: do not edit. */
/* JSON in and out for each model of optional_table. */
#include "optional_table.h"

bool optional_table_leaf_from_json(optional_table_leaf *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&optional_table_leaf_type, out, json, NULL, arena, errors);
}

bool optional_table_leaf_merge_json(optional_table_leaf *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&optional_table_leaf_type, value, patch, NULL, arena, errors);
}

bool optional_table_leaf_to_json(const optional_table_leaf *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&optional_table_leaf_type, value, out, flags);
}

bool optional_table_table_from_json(optional_table_table *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&optional_table_table_type, out, json, NULL, arena, errors);
}

bool optional_table_table_merge_json(optional_table_table *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&optional_table_table_type, value, patch, NULL, arena, errors);
}

bool optional_table_table_to_json(const optional_table_table *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&optional_table_table_type, value, out, flags);
}

