/* Made by modelc from nested_defaults.dsl: do not edit. */
/* JSON in and out for each model of nested_defaults. */
#include "nested_defaults.h"

bool nested_defaults_server_from_json(nested_defaults_server *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&nested_defaults_server_type, out, json, NULL, arena, errors);
}

bool nested_defaults_server_merge_json(nested_defaults_server *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&nested_defaults_server_type, value, patch, NULL, arena, errors);
}

bool nested_defaults_server_to_json(const nested_defaults_server *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&nested_defaults_server_type, value, out, flags);
}

bool nested_defaults_empty_from_json(nested_defaults_empty *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&nested_defaults_empty_type, out, json, NULL, arena, errors);
}

bool nested_defaults_empty_merge_json(nested_defaults_empty *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&nested_defaults_empty_type, value, patch, NULL, arena, errors);
}

bool nested_defaults_empty_to_json(const nested_defaults_empty *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&nested_defaults_empty_type, value, out, flags);
}

bool nested_defaults_link_from_json(nested_defaults_link *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&nested_defaults_link_type, out, json, NULL, arena, errors);
}

bool nested_defaults_link_merge_json(nested_defaults_link *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&nested_defaults_link_type, value, patch, NULL, arena, errors);
}

bool nested_defaults_link_to_json(const nested_defaults_link *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&nested_defaults_link_type, value, out, flags);
}

bool nested_defaults_config_from_json(nested_defaults_config *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&nested_defaults_config_type, out, json, NULL, arena, errors);
}

bool nested_defaults_config_merge_json(nested_defaults_config *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&nested_defaults_config_type, value, patch, NULL, arena, errors);
}

bool nested_defaults_config_to_json(const nested_defaults_config *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&nested_defaults_config_type, value, out, flags);
}

bool nested_defaults_target_from_json(nested_defaults_target *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&nested_defaults_target_type, out, json, NULL, arena, errors);
}

bool nested_defaults_target_merge_json(nested_defaults_target *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&nested_defaults_target_type, value, patch, NULL, arena, errors);
}

bool nested_defaults_target_to_json(const nested_defaults_target *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&nested_defaults_target_type, value, out, flags);
}

bool nested_defaults_shape_from_json(nested_defaults_shape *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&nested_defaults_shape_type, out, json, NULL, arena, errors);
}

bool nested_defaults_shape_merge_json(nested_defaults_shape *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&nested_defaults_shape_type, value, patch, NULL, arena, errors);
}

bool nested_defaults_shape_to_json(const nested_defaults_shape *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&nested_defaults_shape_type, value, out, flags);
}

bool nested_defaults_config_either_from_json(nested_defaults_config_either *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&nested_defaults_config_either_type, out, json, NULL, arena, errors);
}

bool nested_defaults_config_either_merge_json(nested_defaults_config_either *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&nested_defaults_config_either_type, value, patch, NULL, arena, errors);
}

bool nested_defaults_config_either_to_json(const nested_defaults_config_either *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&nested_defaults_config_either_type, value, out, flags);
}

