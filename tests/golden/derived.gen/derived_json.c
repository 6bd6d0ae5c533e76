/* Made by modelc from derived.dsl: do not edit. */
/* JSON in and out for each model of derived. */
#include "derived.h"

bool derived_user_from_json(derived_user *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&derived_user_type, out, json, NULL, arena, errors);
}

bool derived_user_merge_json(derived_user *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&derived_user_type, value, patch, NULL, arena, errors);
}

bool derived_user_to_json(const derived_user *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&derived_user_type, value, out, flags);
}

bool derived_user_patch_from_json(derived_user_patch *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&derived_user_patch_type, out, json, NULL, arena, errors);
}

bool derived_user_patch_merge_json(derived_user_patch *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&derived_user_patch_type, value, patch, NULL, arena, errors);
}

bool derived_user_patch_to_json(const derived_user_patch *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&derived_user_patch_type, value, out, flags);
}

bool derived_user_key_from_json(derived_user_key *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&derived_user_key_type, out, json, NULL, arena, errors);
}

bool derived_user_key_merge_json(derived_user_key *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&derived_user_key_type, value, patch, NULL, arena, errors);
}

bool derived_user_key_to_json(const derived_user_key *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&derived_user_key_type, value, out, flags);
}

bool derived_partial_user_from_json(derived_partial_user *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&derived_partial_user_type, out, json, NULL, arena, errors);
}

bool derived_partial_user_merge_json(derived_partial_user *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&derived_partial_user_type, value, patch, NULL, arena, errors);
}

bool derived_partial_user_to_json(const derived_partial_user *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&derived_partial_user_type, value, out, flags);
}

bool derived_user_without_id_boss_from_day_from_json(derived_user_without_id_boss_from_day *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&derived_user_without_id_boss_from_day_type, out, json, NULL, arena, errors);
}

bool derived_user_without_id_boss_from_day_merge_json(derived_user_without_id_boss_from_day *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&derived_user_without_id_boss_from_day_type, value, patch, NULL, arena, errors);
}

bool derived_user_without_id_boss_from_day_to_json(const derived_user_without_id_boss_from_day *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&derived_user_without_id_boss_from_day_type, value, out, flags);
}

bool derived_uses_from_json(derived_uses *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&derived_uses_type, out, json, NULL, arena, errors);
}

bool derived_uses_merge_json(derived_uses *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&derived_uses_type, value, patch, NULL, arena, errors);
}

bool derived_uses_to_json(const derived_uses *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&derived_uses_type, value, out, flags);
}

bool derived_admin_from_json(derived_admin *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&derived_admin_type, out, json, NULL, arena, errors);
}

bool derived_admin_merge_json(derived_admin *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&derived_admin_type, value, patch, NULL, arena, errors);
}

bool derived_admin_to_json(const derived_admin *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&derived_admin_type, value, out, flags);
}

bool derived_user_with_id_name_from_json(derived_user_with_id_name *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&derived_user_with_id_name_type, out, json, NULL, arena, errors);
}

bool derived_user_with_id_name_merge_json(derived_user_with_id_name *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&derived_user_with_id_name_type, value, patch, NULL, arena, errors);
}

bool derived_user_with_id_name_to_json(const derived_user_with_id_name *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&derived_user_with_id_name_type, value, out, flags);
}

bool derived_small_from_json(derived_small *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&derived_small_type, out, json, NULL, arena, errors);
}

bool derived_small_merge_json(derived_small *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&derived_small_type, value, patch, NULL, arena, errors);
}

bool derived_small_to_json(const derived_small *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&derived_small_type, value, out, flags);
}

