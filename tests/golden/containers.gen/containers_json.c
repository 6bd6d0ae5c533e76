/* Made by modelc from containers.dsl: do not edit. */
/* JSON in and out for each model of containers. */
#include "containers.h"

bool containers_point_from_json(containers_point *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&containers_point_type, out, json, NULL, arena, errors);
}

bool containers_point_merge_json(containers_point *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&containers_point_type, value, patch, NULL, arena, errors);
}

bool containers_point_to_json(const containers_point *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&containers_point_type, value, out, flags);
}

bool containers_containers_from_json(containers_containers *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&containers_containers_type, out, json, NULL, arena, errors);
}

bool containers_containers_merge_json(containers_containers *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&containers_containers_type, value, patch, NULL, arena, errors);
}

bool containers_containers_to_json(const containers_containers *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&containers_containers_type, value, out, flags);
}

