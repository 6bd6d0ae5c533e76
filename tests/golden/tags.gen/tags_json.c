/* Made by modelc from tags.dsl: do not edit. */
/* JSON in and out for each model of tags. */
#include "tags.h"

bool tags_cat_from_json(tags_cat *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&tags_cat_type, out, json, NULL, arena, errors);
}

bool tags_cat_merge_json(tags_cat *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tags_cat_type, value, patch, NULL, arena, errors);
}

bool tags_cat_to_json(const tags_cat *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&tags_cat_type, value, out, flags);
}

bool tags_dog_from_json(tags_dog *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&tags_dog_type, out, json, NULL, arena, errors);
}

bool tags_dog_merge_json(tags_dog *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tags_dog_type, value, patch, NULL, arena, errors);
}

bool tags_dog_to_json(const tags_dog *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&tags_dog_type, value, out, flags);
}

bool tags_bird_from_json(tags_bird *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&tags_bird_type, out, json, NULL, arena, errors);
}

bool tags_bird_merge_json(tags_bird *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tags_bird_type, value, patch, NULL, arena, errors);
}

bool tags_bird_to_json(const tags_bird *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&tags_bird_type, value, out, flags);
}

bool tags_fish_from_json(tags_fish *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&tags_fish_type, out, json, NULL, arena, errors);
}

bool tags_fish_merge_json(tags_fish *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tags_fish_type, value, patch, NULL, arena, errors);
}

bool tags_fish_to_json(const tags_fish *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&tags_fish_type, value, out, flags);
}

bool tags_v1_from_json(tags_v1 *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&tags_v1_type, out, json, NULL, arena, errors);
}

bool tags_v1_merge_json(tags_v1 *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tags_v1_type, value, patch, NULL, arena, errors);
}

bool tags_v1_to_json(const tags_v1 *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&tags_v1_type, value, out, flags);
}

bool tags_v2_from_json(tags_v2 *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&tags_v2_type, out, json, NULL, arena, errors);
}

bool tags_v2_merge_json(tags_v2 *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tags_v2_type, value, patch, NULL, arena, errors);
}

bool tags_v2_to_json(const tags_v2 *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&tags_v2_type, value, out, flags);
}

bool tags_uses_from_json(tags_uses *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&tags_uses_type, out, json, NULL, arena, errors);
}

bool tags_uses_merge_json(tags_uses *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tags_uses_type, value, patch, NULL, arena, errors);
}

bool tags_uses_to_json(const tags_uses *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&tags_uses_type, value, out, flags);
}

bool tags_inferred_from_json(tags_inferred *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&tags_inferred_type, out, json, NULL, arena, errors);
}

bool tags_inferred_merge_json(tags_inferred *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tags_inferred_type, value, patch, NULL, arena, errors);
}

bool tags_inferred_to_json(const tags_inferred *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&tags_inferred_type, value, out, flags);
}

bool tags_explicit_from_json(tags_explicit *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&tags_explicit_type, out, json, NULL, arena, errors);
}

bool tags_explicit_merge_json(tags_explicit *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tags_explicit_type, value, patch, NULL, arena, errors);
}

bool tags_explicit_to_json(const tags_explicit *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&tags_explicit_type, value, out, flags);
}

bool tags_water_from_json(tags_water *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&tags_water_type, out, json, NULL, arena, errors);
}

bool tags_water_merge_json(tags_water *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tags_water_type, value, patch, NULL, arena, errors);
}

bool tags_water_to_json(const tags_water *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&tags_water_type, value, out, flags);
}

bool tags_nested_from_json(tags_nested *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&tags_nested_type, out, json, NULL, arena, errors);
}

bool tags_nested_merge_json(tags_nested *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tags_nested_type, value, patch, NULL, arena, errors);
}

bool tags_nested_to_json(const tags_nested *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&tags_nested_type, value, out, flags);
}

bool tags_first_from_json(tags_first *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&tags_first_type, out, json, NULL, arena, errors);
}

bool tags_first_merge_json(tags_first *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tags_first_type, value, patch, NULL, arena, errors);
}

bool tags_first_to_json(const tags_first *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&tags_first_type, value, out, flags);
}

bool tags_uses_inline_from_json(tags_uses_inline *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&tags_uses_inline_type, out, json, NULL, arena, errors);
}

bool tags_uses_inline_merge_json(tags_uses_inline *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tags_uses_inline_type, value, patch, NULL, arena, errors);
}

bool tags_uses_inline_to_json(const tags_uses_inline *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&tags_uses_inline_type, value, out, flags);
}

bool tags_uses_version_from_json(tags_uses_version *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&tags_uses_version_type, out, json, NULL, arena, errors);
}

bool tags_uses_version_merge_json(tags_uses_version *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tags_uses_version_type, value, patch, NULL, arena, errors);
}

bool tags_uses_version_to_json(const tags_uses_version *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&tags_uses_version_type, value, out, flags);
}

bool tags_uses_either_from_json(tags_uses_either *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&tags_uses_either_type, out, json, NULL, arena, errors);
}

bool tags_uses_either_merge_json(tags_uses_either *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tags_uses_either_type, value, patch, NULL, arena, errors);
}

bool tags_uses_either_to_json(const tags_uses_either *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&tags_uses_either_type, value, out, flags);
}

bool tags_uses_lists_from_json(tags_uses_lists *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&tags_uses_lists_type, out, json, NULL, arena, errors);
}

bool tags_uses_lists_merge_json(tags_uses_lists *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tags_uses_lists_type, value, patch, NULL, arena, errors);
}

bool tags_uses_lists_to_json(const tags_uses_lists *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&tags_uses_lists_type, value, out, flags);
}

bool tags_uses_ranges_from_json(tags_uses_ranges *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&tags_uses_ranges_type, out, json, NULL, arena, errors);
}

bool tags_uses_ranges_merge_json(tags_uses_ranges *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tags_uses_ranges_type, value, patch, NULL, arena, errors);
}

bool tags_uses_ranges_to_json(const tags_uses_ranges *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&tags_uses_ranges_type, value, out, flags);
}

