/* Made by modelc from annotations.dsl: do not edit. */
/* JSON in and out for each model of annotations. */
#define MC_DEPRECATED(why) /* what is deprecated is still read and written */
#include "annotations.h"

bool annotations_base_from_json(annotations_base *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&annotations_base_type, out, json, NULL, arena, errors);
}

bool annotations_base_merge_json(annotations_base *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&annotations_base_type, value, patch, NULL, arena, errors);
}

bool annotations_base_to_json(const annotations_base *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&annotations_base_type, value, out, flags);
}

bool annotations_user_from_json(annotations_user *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&annotations_user_type, out, json, NULL, arena, errors);
}

bool annotations_user_merge_json(annotations_user *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&annotations_user_type, value, patch, NULL, arena, errors);
}

bool annotations_user_to_json(const annotations_user *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&annotations_user_type, value, out, flags);
}

bool annotations_header_from_json(annotations_header *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&annotations_header_type, out, json, NULL, arena, errors);
}

bool annotations_header_merge_json(annotations_header *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&annotations_header_type, value, patch, NULL, arena, errors);
}

bool annotations_header_to_json(const annotations_header *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&annotations_header_type, value, out, flags);
}

bool annotations_thing_from_json(annotations_thing *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&annotations_thing_type, out, json, NULL, arena, errors);
}

bool annotations_thing_merge_json(annotations_thing *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&annotations_thing_type, value, patch, NULL, arena, errors);
}

bool annotations_thing_to_json(const annotations_thing *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&annotations_thing_type, value, out, flags);
}

bool annotations_owner_from_json(annotations_owner *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&annotations_owner_type, out, json, NULL, arena, errors);
}

bool annotations_owner_merge_json(annotations_owner *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&annotations_owner_type, value, patch, NULL, arena, errors);
}

bool annotations_owner_to_json(const annotations_owner *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&annotations_owner_type, value, out, flags);
}

