/* Made by modelc from scalars.dsl: do not edit. */
/* JSON in and out for each model of scalars. */
#include "scalars.h"

bool scalars_plain_from_json(scalars_plain *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&scalars_plain_type, out, json, NULL, arena, errors);
}

bool scalars_plain_merge_json(scalars_plain *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&scalars_plain_type, value, patch, NULL, arena, errors);
}

bool scalars_plain_to_json(const scalars_plain *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&scalars_plain_type, value, out, flags);
}

bool scalars_optional_from_json(scalars_optional *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&scalars_optional_type, out, json, NULL, arena, errors);
}

bool scalars_optional_merge_json(scalars_optional *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&scalars_optional_type, value, patch, NULL, arena, errors);
}

bool scalars_optional_to_json(const scalars_optional *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&scalars_optional_type, value, out, flags);
}

bool scalars_bounded_from_json(scalars_bounded *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&scalars_bounded_type, out, json, NULL, arena, errors);
}

bool scalars_bounded_merge_json(scalars_bounded *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&scalars_bounded_type, value, patch, NULL, arena, errors);
}

bool scalars_bounded_to_json(const scalars_bounded *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&scalars_bounded_type, value, out, flags);
}

bool scalars_defaults_from_json(scalars_defaults *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&scalars_defaults_type, out, json, NULL, arena, errors);
}

bool scalars_defaults_merge_json(scalars_defaults *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&scalars_defaults_type, value, patch, NULL, arena, errors);
}

bool scalars_defaults_to_json(const scalars_defaults *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&scalars_defaults_type, value, out, flags);
}

bool scalars_trip_from_json(scalars_trip *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&scalars_trip_type, out, json, NULL, arena, errors);
}

bool scalars_trip_merge_json(scalars_trip *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&scalars_trip_type, value, patch, NULL, arena, errors);
}

bool scalars_trip_to_json(const scalars_trip *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&scalars_trip_type, value, out, flags);
}

bool scalars_defaults_either_from_json(scalars_defaults_either *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&scalars_defaults_either_type, out, json, NULL, arena, errors);
}

bool scalars_defaults_either_merge_json(scalars_defaults_either *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&scalars_defaults_either_type, value, patch, NULL, arena, errors);
}

bool scalars_defaults_either_to_json(const scalars_defaults_either *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&scalars_defaults_either_type, value, out, flags);
}

bool scalars_defaults_other_from_json(scalars_defaults_other *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&scalars_defaults_other_type, out, json, NULL, arena, errors);
}

bool scalars_defaults_other_merge_json(scalars_defaults_other *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&scalars_defaults_other_type, value, patch, NULL, arena, errors);
}

bool scalars_defaults_other_to_json(const scalars_defaults_other *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&scalars_defaults_other_type, value, out, flags);
}

bool scalars_event_from_json(scalars_event *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&scalars_event_type, out, json, NULL, arena, errors);
}

bool scalars_event_merge_json(scalars_event *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&scalars_event_type, value, patch, NULL, arena, errors);
}

bool scalars_event_to_json(const scalars_event *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&scalars_event_type, value, out, flags);
}

