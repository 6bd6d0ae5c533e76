/* Made by modelc from foreign.dsl: do not edit. */
/* JSON in and out for each model of foreign. */
#include "foreign.h"

bool foreign_kind_from_json(foreign_kind *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&foreign_kind_type, out, json, NULL, arena, errors);
}

bool foreign_kind_merge_json(foreign_kind *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&foreign_kind_type, value, patch, NULL, arena, errors);
}

bool foreign_kind_to_json(const foreign_kind *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&foreign_kind_type, value, out, flags);
}

bool foreign_box_kind_from_json(foreign_box_kind *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&foreign_box_kind_type, out, json, NULL, arena, errors);
}

bool foreign_box_kind_merge_json(foreign_box_kind *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&foreign_box_kind_type, value, patch, NULL, arena, errors);
}

bool foreign_box_kind_to_json(const foreign_box_kind *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&foreign_box_kind_type, value, out, flags);
}

bool foreign_box_base_kind_from_json(foreign_box_base_kind *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&foreign_box_base_kind_type, out, json, NULL, arena, errors);
}

bool foreign_box_base_kind_merge_json(foreign_box_base_kind *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&foreign_box_base_kind_type, value, patch, NULL, arena, errors);
}

bool foreign_box_base_kind_to_json(const foreign_box_base_kind *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&foreign_box_base_kind_type, value, out, flags);
}

bool foreign_partial_base_item_from_json(foreign_partial_base_item *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&foreign_partial_base_item_type, out, json, NULL, arena, errors);
}

bool foreign_partial_base_item_merge_json(foreign_partial_base_item *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&foreign_partial_base_item_type, value, patch, NULL, arena, errors);
}

bool foreign_partial_base_item_to_json(const foreign_partial_base_item *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&foreign_partial_base_item_type, value, out, flags);
}

bool foreign_uses_from_json(foreign_uses *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&foreign_uses_type, out, json, NULL, arena, errors);
}

bool foreign_uses_merge_json(foreign_uses *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&foreign_uses_type, value, patch, NULL, arena, errors);
}

bool foreign_uses_to_json(const foreign_uses *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&foreign_uses_type, value, out, flags);
}

bool foreign_uses_either_from_json(foreign_uses_either *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&foreign_uses_either_type, out, json, NULL, arena, errors);
}

bool foreign_uses_either_merge_json(foreign_uses_either *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&foreign_uses_either_type, value, patch, NULL, arena, errors);
}

bool foreign_uses_either_to_json(const foreign_uses_either *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&foreign_uses_either_type, value, out, flags);
}

