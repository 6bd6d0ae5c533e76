/* Made by modelc from aliases.dsl: do not edit. */
/* JSON in and out for each model of aliases. */
#include "aliases.h"

bool aliases_person_from_json(aliases_person *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&aliases_person_type, out, json, NULL, arena, errors);
}

bool aliases_person_merge_json(aliases_person *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&aliases_person_type, value, patch, NULL, arena, errors);
}

bool aliases_person_to_json(const aliases_person *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&aliases_person_type, value, out, flags);
}

