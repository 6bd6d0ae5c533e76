/* Made by modelc from generics.dsl: do not edit. */
/* JSON in and out for each model of generics. */
#include "generics.h"

bool generics_user_from_json(generics_user *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&generics_user_type, out, json, NULL, arena, errors);
}

bool generics_user_merge_json(generics_user *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&generics_user_type, value, patch, NULL, arena, errors);
}

bool generics_user_to_json(const generics_user *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&generics_user_type, value, out, flags);
}

bool generics_page_user_from_json(generics_page_user *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&generics_page_user_type, out, json, NULL, arena, errors);
}

bool generics_page_user_merge_json(generics_page_user *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&generics_page_user_type, value, patch, NULL, arena, errors);
}

bool generics_page_user_to_json(const generics_page_user *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&generics_page_user_type, value, out, flags);
}

bool generics_page_email_from_json(generics_page_email *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&generics_page_email_type, out, json, NULL, arena, errors);
}

bool generics_page_email_merge_json(generics_page_email *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&generics_page_email_type, value, patch, NULL, arena, errors);
}

bool generics_page_email_to_json(const generics_page_email *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&generics_page_email_type, value, out, flags);
}

bool generics_page_i64_opt_from_json(generics_page_i64_opt *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&generics_page_i64_opt_type, out, json, NULL, arena, errors);
}

bool generics_page_i64_opt_merge_json(generics_page_i64_opt *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&generics_page_i64_opt_type, value, patch, NULL, arena, errors);
}

bool generics_page_i64_opt_to_json(const generics_page_i64_opt *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&generics_page_i64_opt_type, value, out, flags);
}

bool generics_page_page_user_from_json(generics_page_page_user *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&generics_page_page_user_type, out, json, NULL, arena, errors);
}

bool generics_page_page_user_merge_json(generics_page_page_user *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&generics_page_page_user_type, value, patch, NULL, arena, errors);
}

bool generics_page_page_user_to_json(const generics_page_page_user *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&generics_page_page_user_type, value, out, flags);
}

bool generics_pair_user_i64_from_json(generics_pair_user_i64 *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&generics_pair_user_i64_type, out, json, NULL, arena, errors);
}

bool generics_pair_user_i64_merge_json(generics_pair_user_i64 *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&generics_pair_user_i64_type, value, patch, NULL, arena, errors);
}

bool generics_pair_user_i64_to_json(const generics_pair_user_i64 *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&generics_pair_user_i64_type, value, out, flags);
}

bool generics_pair_i64_str_from_json(generics_pair_i64_str *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&generics_pair_i64_str_type, out, json, NULL, arena, errors);
}

bool generics_pair_i64_str_merge_json(generics_pair_i64_str *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&generics_pair_i64_str_type, value, patch, NULL, arena, errors);
}

bool generics_pair_i64_str_to_json(const generics_pair_i64_str *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&generics_pair_i64_str_type, value, out, flags);
}

bool generics_tree_str_from_json(generics_tree_str *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&generics_tree_str_type, out, json, NULL, arena, errors);
}

bool generics_tree_str_merge_json(generics_tree_str *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&generics_tree_str_type, value, patch, NULL, arena, errors);
}

bool generics_tree_str_to_json(const generics_tree_str *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&generics_tree_str_type, value, out, flags);
}

bool generics_result_user_str_from_json(generics_result_user_str *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&generics_result_user_str_type, out, json, NULL, arena, errors);
}

bool generics_result_user_str_merge_json(generics_result_user_str *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&generics_result_user_str_type, value, patch, NULL, arena, errors);
}

bool generics_result_user_str_to_json(const generics_result_user_str *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&generics_result_user_str_type, value, out, flags);
}

bool generics_uses_from_json(generics_uses *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&generics_uses_type, out, json, NULL, arena, errors);
}

bool generics_uses_merge_json(generics_uses *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&generics_uses_type, value, patch, NULL, arena, errors);
}

bool generics_uses_to_json(const generics_uses *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&generics_uses_type, value, out, flags);
}

bool generics_special_from_json(generics_special *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&generics_special_type, out, json, NULL, arena, errors);
}

bool generics_special_merge_json(generics_special *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&generics_special_type, value, patch, NULL, arena, errors);
}

bool generics_special_to_json(const generics_special *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&generics_special_type, value, out, flags);
}

bool generics_result_user_str_value_from_json(generics_result_user_str_value *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&generics_result_user_str_value_type, out, json, NULL, arena, errors);
}

bool generics_result_user_str_value_merge_json(generics_result_user_str_value *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&generics_result_user_str_value_type, value, patch, NULL, arena, errors);
}

bool generics_result_user_str_value_to_json(const generics_result_user_str_value *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&generics_result_user_str_value_type, value, out, flags);
}

