/* Made by modelc from recursive.dsl: do not edit. */
/* JSON in and out for each model of recursive. */
#include "recursive.h"

bool recursive_node_from_json(recursive_node *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&recursive_node_type, out, json, NULL, arena, errors);
}

bool recursive_node_merge_json(recursive_node *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&recursive_node_type, value, patch, NULL, arena, errors);
}

bool recursive_node_to_json(const recursive_node *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&recursive_node_type, value, out, flags);
}

bool recursive_left_from_json(recursive_left *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&recursive_left_type, out, json, NULL, arena, errors);
}

bool recursive_left_merge_json(recursive_left *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&recursive_left_type, value, patch, NULL, arena, errors);
}

bool recursive_left_to_json(const recursive_left *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&recursive_left_type, value, out, flags);
}

bool recursive_right_from_json(recursive_right *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&recursive_right_type, out, json, NULL, arena, errors);
}

bool recursive_right_merge_json(recursive_right *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&recursive_right_type, value, patch, NULL, arena, errors);
}

bool recursive_right_to_json(const recursive_right *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&recursive_right_type, value, out, flags);
}

bool recursive_number_from_json(recursive_number *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&recursive_number_type, out, json, NULL, arena, errors);
}

bool recursive_number_merge_json(recursive_number *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&recursive_number_type, value, patch, NULL, arena, errors);
}

bool recursive_number_to_json(const recursive_number *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&recursive_number_type, value, out, flags);
}

bool recursive_sum_from_json(recursive_sum *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&recursive_sum_type, out, json, NULL, arena, errors);
}

bool recursive_sum_merge_json(recursive_sum *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&recursive_sum_type, value, patch, NULL, arena, errors);
}

bool recursive_sum_to_json(const recursive_sum *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&recursive_sum_type, value, out, flags);
}

bool recursive_negative_from_json(recursive_negative *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&recursive_negative_type, out, json, NULL, arena, errors);
}

bool recursive_negative_merge_json(recursive_negative *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&recursive_negative_type, value, patch, NULL, arena, errors);
}

bool recursive_negative_to_json(const recursive_negative *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&recursive_negative_type, value, out, flags);
}

bool recursive_holder_from_json(recursive_holder *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&recursive_holder_type, out, json, NULL, arena, errors);
}

bool recursive_holder_merge_json(recursive_holder *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&recursive_holder_type, value, patch, NULL, arena, errors);
}

bool recursive_holder_to_json(const recursive_holder *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&recursive_holder_type, value, out, flags);
}

bool recursive_expression_from_json(recursive_expression *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&recursive_expression_type, out, json, NULL, arena, errors);
}

bool recursive_expression_merge_json(recursive_expression *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&recursive_expression_type, value, patch, NULL, arena, errors);
}

bool recursive_expression_to_json(const recursive_expression *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&recursive_expression_type, value, out, flags);
}

bool recursive_nested_from_json(recursive_nested *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&recursive_nested_type, out, json, NULL, arena, errors);
}

bool recursive_nested_merge_json(recursive_nested *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&recursive_nested_type, value, patch, NULL, arena, errors);
}

bool recursive_nested_to_json(const recursive_nested *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&recursive_nested_type, value, out, flags);
}

