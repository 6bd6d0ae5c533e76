/* Made by modelc from shared.dsl: do not edit. */
/* JSON in and out for each model of shared. */
#include "shared.h"

bool shared_place_from_json(shared_place *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&shared_place_type, out, json, NULL, arena, errors);
}

bool shared_place_merge_json(shared_place *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&shared_place_type, value, patch, NULL, arena, errors);
}

bool shared_place_to_json(const shared_place *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&shared_place_type, value, out, flags);
}

bool shared_not_here_from_json(shared_not_here *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&shared_not_here_type, out, json, NULL, arena, errors);
}

bool shared_not_here_merge_json(shared_not_here *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&shared_not_here_type, value, patch, NULL, arena, errors);
}

bool shared_not_here_to_json(const shared_not_here *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&shared_not_here_type, value, out, flags);
}

bool shared_where_from_json(shared_where *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&shared_where_type, out, json, NULL, arena, errors);
}

bool shared_where_merge_json(shared_where *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&shared_where_type, value, patch, NULL, arena, errors);
}

bool shared_where_to_json(const shared_where *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&shared_where_type, value, out, flags);
}

