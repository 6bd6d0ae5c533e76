/* Made by modelc from defaults.dsl: do not edit. */
/* JSON in and out for each model of defaults. */
#include "defaults.h"

bool defaults_settings_from_json(defaults_settings *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&defaults_settings_type, out, json, NULL, arena, errors);
}

bool defaults_settings_merge_json(defaults_settings *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&defaults_settings_type, value, patch, NULL, arena, errors);
}

bool defaults_settings_to_json(const defaults_settings *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&defaults_settings_type, value, out, flags);
}

bool defaults_holder_from_json(defaults_holder *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&defaults_holder_type, out, json, NULL, arena, errors);
}

bool defaults_holder_merge_json(defaults_holder *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&defaults_holder_type, value, patch, NULL, arena, errors);
}

bool defaults_holder_to_json(const defaults_holder *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&defaults_holder_type, value, out, flags);
}

bool defaults_settings_either_from_json(defaults_settings_either *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&defaults_settings_either_type, out, json, NULL, arena, errors);
}

bool defaults_settings_either_merge_json(defaults_settings_either *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&defaults_settings_either_type, value, patch, NULL, arena, errors);
}

bool defaults_settings_either_to_json(const defaults_settings_either *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&defaults_settings_either_type, value, out, flags);
}

bool defaults_settings_other_from_json(defaults_settings_other *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&defaults_settings_other_type, out, json, NULL, arena, errors);
}

bool defaults_settings_other_merge_json(defaults_settings_other *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&defaults_settings_other_type, value, patch, NULL, arena, errors);
}

bool defaults_settings_other_to_json(const defaults_settings_other *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&defaults_settings_other_type, value, out, flags);
}

