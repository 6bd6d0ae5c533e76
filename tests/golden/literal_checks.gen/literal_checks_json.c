/* Made by modelc from literal_checks.dsl: do not edit. */
/* JSON in and out for each model of literal_checks. */
#include "literal_checks.h"

bool literal_checks_m_from_json(literal_checks_m *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&literal_checks_m_type, out, json, NULL, arena, errors);
}

bool literal_checks_m_merge_json(literal_checks_m *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&literal_checks_m_type, value, patch, NULL, arena, errors);
}

bool literal_checks_m_to_json(const literal_checks_m *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&literal_checks_m_type, value, out, flags);
}

