/* Made by modelc from service.dsl: do not edit. */
/* JSON in and out for each model of service. */
#include "service.h"

bool service_item_from_json(service_item *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&service_item_type, out, json, NULL, arena, errors);
}

bool service_item_merge_json(service_item *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&service_item_type, value, patch, NULL, arena, errors);
}

bool service_item_to_json(const service_item *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&service_item_type, value, out, flags);
}

bool service_new_item_from_json(service_new_item *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&service_new_item_type, out, json, NULL, arena, errors);
}

bool service_new_item_merge_json(service_new_item *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&service_new_item_type, value, patch, NULL, arena, errors);
}

bool service_new_item_to_json(const service_new_item *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&service_new_item_type, value, out, flags);
}

bool service_not_found_from_json(service_not_found *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&service_not_found_type, out, json, NULL, arena, errors);
}

bool service_not_found_merge_json(service_not_found *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&service_not_found_type, value, patch, NULL, arena, errors);
}

bool service_not_found_to_json(const service_not_found *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&service_not_found_type, value, out, flags);
}

bool service_conflict_from_json(service_conflict *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&service_conflict_type, out, json, NULL, arena, errors);
}

bool service_conflict_merge_json(service_conflict *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&service_conflict_type, value, patch, NULL, arena, errors);
}

bool service_conflict_to_json(const service_conflict *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&service_conflict_type, value, out, flags);
}

