/* Made by modelc from inherits.dsl: do not edit. */
/* JSON in and out for each model of inherits. */
#include "inherits.h"

bool inherits_timestamps_from_json(inherits_timestamps *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&inherits_timestamps_type, out, json, NULL, arena, errors);
}

bool inherits_timestamps_merge_json(inherits_timestamps *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&inherits_timestamps_type, value, patch, NULL, arena, errors);
}

bool inherits_timestamps_to_json(const inherits_timestamps *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&inherits_timestamps_type, value, out, flags);
}

bool inherits_base_from_json(inherits_base *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&inherits_base_type, out, json, NULL, arena, errors);
}

bool inherits_base_merge_json(inherits_base *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&inherits_base_type, value, patch, NULL, arena, errors);
}

bool inherits_base_to_json(const inherits_base *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&inherits_base_type, value, out, flags);
}

bool inherits_named_from_json(inherits_named *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&inherits_named_type, out, json, NULL, arena, errors);
}

bool inherits_named_merge_json(inherits_named *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&inherits_named_type, value, patch, NULL, arena, errors);
}

bool inherits_named_to_json(const inherits_named *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&inherits_named_type, value, out, flags);
}

bool inherits_user_from_json(inherits_user *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&inherits_user_type, out, json, NULL, arena, errors);
}

bool inherits_user_merge_json(inherits_user *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&inherits_user_type, value, patch, NULL, arena, errors);
}

bool inherits_user_to_json(const inherits_user *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&inherits_user_type, value, out, flags);
}

