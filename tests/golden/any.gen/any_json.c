/* Made by modelc from any.dsl: do not edit. */
/* JSON in and out for each model of any. */
#include "any.h"

bool any_event_from_json(any_event *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&any_event_type, out, json, NULL, arena, errors);
}

bool any_event_merge_json(any_event *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&any_event_type, value, patch, NULL, arena, errors);
}

bool any_event_to_json(const any_event *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&any_event_type, value, out, flags);
}

