/* Made by modelc from unions.dsl: do not edit. */
/* JSON in and out for each model of unions. */
#include "unions.h"

bool unions_cat_from_json(unions_cat *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&unions_cat_type, out, json, NULL, arena, errors);
}

bool unions_cat_merge_json(unions_cat *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&unions_cat_type, value, patch, NULL, arena, errors);
}

bool unions_cat_to_json(const unions_cat *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&unions_cat_type, value, out, flags);
}

bool unions_dog_from_json(unions_dog *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&unions_dog_type, out, json, NULL, arena, errors);
}

bool unions_dog_merge_json(unions_dog *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&unions_dog_type, value, patch, NULL, arena, errors);
}

bool unions_dog_to_json(const unions_dog *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&unions_dog_type, value, out, flags);
}

bool unions_box_from_json(unions_box *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&unions_box_type, out, json, NULL, arena, errors);
}

bool unions_box_merge_json(unions_box *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&unions_box_type, value, patch, NULL, arena, errors);
}

bool unions_box_to_json(const unions_box *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&unions_box_type, value, out, flags);
}

bool unions_owner_from_json(unions_owner *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&unions_owner_type, out, json, NULL, arena, errors);
}

bool unions_owner_merge_json(unions_owner *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&unions_owner_type, value, patch, NULL, arena, errors);
}

bool unions_owner_to_json(const unions_owner *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&unions_owner_type, value, out, flags);
}

bool unions_pet_from_json(unions_pet *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&unions_pet_type, out, json, NULL, arena, errors);
}

bool unions_pet_merge_json(unions_pet *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&unions_pet_type, value, patch, NULL, arena, errors);
}

bool unions_pet_to_json(const unions_pet *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&unions_pet_type, value, out, flags);
}

bool unions_shape_from_json(unions_shape *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&unions_shape_type, out, json, NULL, arena, errors);
}

bool unions_shape_merge_json(unions_shape *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&unions_shape_type, value, patch, NULL, arena, errors);
}

bool unions_shape_to_json(const unions_shape *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&unions_shape_type, value, out, flags);
}

bool unions_ref_from_json(unions_ref *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&unions_ref_type, out, json, NULL, arena, errors);
}

bool unions_ref_merge_json(unions_ref *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&unions_ref_type, value, patch, NULL, arena, errors);
}

bool unions_ref_to_json(const unions_ref *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&unions_ref_type, value, out, flags);
}

bool unions_owner_inline_from_json(unions_owner_inline *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&unions_owner_inline_type, out, json, NULL, arena, errors);
}

bool unions_owner_inline_merge_json(unions_owner_inline *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&unions_owner_inline_type, value, patch, NULL, arena, errors);
}

bool unions_owner_inline_to_json(const unions_owner_inline *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&unions_owner_inline_type, value, out, flags);
}

bool unions_owner_generic_item_from_json(unions_owner_generic_item *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&unions_owner_generic_item_type, out, json, NULL, arena, errors);
}

bool unions_owner_generic_item_merge_json(unions_owner_generic_item *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&unions_owner_generic_item_type, value, patch, NULL, arena, errors);
}

bool unions_owner_generic_item_to_json(const unions_owner_generic_item *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&unions_owner_generic_item_type, value, out, flags);
}

