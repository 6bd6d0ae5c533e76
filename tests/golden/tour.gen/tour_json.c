/* Made by modelc from tour.dsl: do not edit. */
/* JSON in and out for each model of tour. */
#include "tour.h"

bool tour_timestamps_from_json(tour_timestamps *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&tour_timestamps_type, out, json, NULL, arena, errors);
}

bool tour_timestamps_merge_json(tour_timestamps *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tour_timestamps_type, value, patch, NULL, arena, errors);
}

bool tour_timestamps_to_json(const tour_timestamps *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&tour_timestamps_type, value, out, flags);
}

bool tour_base_from_json(tour_base *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&tour_base_type, out, json, NULL, arena, errors);
}

bool tour_base_merge_json(tour_base *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tour_base_type, value, patch, NULL, arena, errors);
}

bool tour_base_to_json(const tour_base *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&tour_base_type, value, out, flags);
}

bool tour_cat_from_json(tour_cat *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&tour_cat_type, out, json, NULL, arena, errors);
}

bool tour_cat_merge_json(tour_cat *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tour_cat_type, value, patch, NULL, arena, errors);
}

bool tour_cat_to_json(const tour_cat *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&tour_cat_type, value, out, flags);
}

bool tour_dog_from_json(tour_dog *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&tour_dog_type, out, json, NULL, arena, errors);
}

bool tour_dog_merge_json(tour_dog *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tour_dog_type, value, patch, NULL, arena, errors);
}

bool tour_dog_to_json(const tour_dog *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&tour_dog_type, value, out, flags);
}

bool tour_user_from_json(tour_user *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&tour_user_type, out, json, NULL, arena, errors);
}

bool tour_user_merge_json(tour_user *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tour_user_type, value, patch, NULL, arena, errors);
}

bool tour_user_to_json(const tour_user *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&tour_user_type, value, out, flags);
}

bool tour_not_found_from_json(tour_not_found *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&tour_not_found_type, out, json, NULL, arena, errors);
}

bool tour_not_found_merge_json(tour_not_found *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tour_not_found_type, value, patch, NULL, arena, errors);
}

bool tour_not_found_to_json(const tour_not_found *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&tour_not_found_type, value, out, flags);
}

bool tour_pet_from_json(tour_pet *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&tour_pet_type, out, json, NULL, arena, errors);
}

bool tour_pet_merge_json(tour_pet *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tour_pet_type, value, patch, NULL, arena, errors);
}

bool tour_pet_to_json(const tour_pet *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&tour_pet_type, value, out, flags);
}

bool tour_user_ref_from_json(tour_user_ref *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&tour_user_ref_type, out, json, NULL, arena, errors);
}

bool tour_user_ref_merge_json(tour_user_ref *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tour_user_ref_type, value, patch, NULL, arena, errors);
}

bool tour_user_ref_to_json(const tour_user_ref *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&tour_user_ref_type, value, out, flags);
}

