/* Made by modelc from literals.dsl: do not edit. */
/* JSON in and out for each model of literals. */
#include "literals.h"

bool literals_job_from_json(literals_job *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&literals_job_type, out, json, NULL, arena, errors);
}

bool literals_job_merge_json(literals_job *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&literals_job_type, value, patch, NULL, arena, errors);
}

bool literals_job_to_json(const literals_job *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&literals_job_type, value, out, flags);
}

bool literals_job_either_from_json(literals_job_either *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&literals_job_either_type, out, json, NULL, arena, errors);
}

bool literals_job_either_merge_json(literals_job_either *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&literals_job_either_type, value, patch, NULL, arena, errors);
}

bool literals_job_either_to_json(const literals_job_either *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&literals_job_either_type, value, out, flags);
}

