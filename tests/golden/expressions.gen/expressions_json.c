/* Made by modelc from expressions.dsl: do not edit. */
/* JSON in and out for each model of expressions. */
#include "expressions.h"

bool expressions_address_from_json(expressions_address *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&expressions_address_type, out, json, NULL, arena, errors);
}

bool expressions_address_merge_json(expressions_address *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&expressions_address_type, value, patch, NULL, arena, errors);
}

bool expressions_address_to_json(const expressions_address *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&expressions_address_type, value, out, flags);
}

bool expressions_user_from_json(expressions_user *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&expressions_user_type, out, json, NULL, arena, errors);
}

bool expressions_user_merge_json(expressions_user *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&expressions_user_type, value, patch, NULL, arena, errors);
}

bool expressions_user_to_json(const expressions_user *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&expressions_user_type, value, out, flags);
}

