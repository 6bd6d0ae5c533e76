/* Made by modelc from models.dsl: do not edit. */
/* JSON in and out for each model of models. */
#include "models.h"

bool models_scalars_from_json(models_scalars *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&models_scalars_type, out, json, NULL, arena, errors);
}

bool models_scalars_merge_json(models_scalars *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&models_scalars_type, value, patch, NULL, arena, errors);
}

bool models_scalars_to_json(const models_scalars *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&models_scalars_type, value, out, flags);
}

bool models_empty_from_json(models_empty *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&models_empty_type, out, json, NULL, arena, errors);
}

bool models_empty_merge_json(models_empty *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&models_empty_type, value, patch, NULL, arena, errors);
}

bool models_empty_to_json(const models_empty *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&models_empty_type, value, out, flags);
}

bool models_presence_from_json(models_presence *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&models_presence_type, out, json, NULL, arena, errors);
}

bool models_presence_merge_json(models_presence *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&models_presence_type, value, patch, NULL, arena, errors);
}

bool models_presence_to_json(const models_presence *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&models_presence_type, value, out, flags);
}

bool models_names_from_json(models_names *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&models_names_type, out, json, NULL, arena, errors);
}

bool models_names_merge_json(models_names *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&models_names_type, value, patch, NULL, arena, errors);
}

bool models_names_to_json(const models_names *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&models_names_type, value, out, flags);
}

