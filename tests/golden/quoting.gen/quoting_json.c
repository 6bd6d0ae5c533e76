/* Made by modelc from quoting.dsl: do not edit. */
/* JSON in and out for each model of quoting. */
#include "quoting.h"

bool quoting_naughty_from_json(quoting_naughty *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&quoting_naughty_type, out, json, NULL, arena, errors);
}

bool quoting_naughty_merge_json(quoting_naughty *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&quoting_naughty_type, value, patch, NULL, arena, errors);
}

bool quoting_naughty_to_json(const quoting_naughty *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&quoting_naughty_type, value, out, flags);
}

bool quoting_naughty2_from_json(quoting_naughty2 *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&quoting_naughty2_type, out, json, NULL, arena, errors);
}

bool quoting_naughty2_merge_json(quoting_naughty2 *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&quoting_naughty2_type, value, patch, NULL, arena, errors);
}

bool quoting_naughty2_to_json(const quoting_naughty2 *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&quoting_naughty2_type, value, out, flags);
}

bool quoting_naughty3_from_json(quoting_naughty3 *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&quoting_naughty3_type, out, json, NULL, arena, errors);
}

bool quoting_naughty3_merge_json(quoting_naughty3 *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&quoting_naughty3_type, value, patch, NULL, arena, errors);
}

bool quoting_naughty3_to_json(const quoting_naughty3 *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&quoting_naughty3_type, value, out, flags);
}

bool quoting_tagged_from_json(quoting_tagged *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&quoting_tagged_type, out, json, NULL, arena, errors);
}

bool quoting_tagged_merge_json(quoting_tagged *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&quoting_tagged_type, value, patch, NULL, arena, errors);
}

bool quoting_tagged_to_json(const quoting_tagged *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&quoting_tagged_type, value, out, flags);
}

