/* Made by modelc from literal_checks.dsl: do not edit. */
/* What answers for the operations of literal_checks whose handlers are not written yet: 501. All of it
 * is weak, so that a handler of yours takes its place. Link it behind your own code. */
#include "literal_checks_service.h"

MC_WEAK literal_checks_s_q_result literal_checks_s_q(mc_context *ctx, const literal_checks_i64_set *tags, const literal_checks_k_set *kinds, literal_checks_s_q_mode mode) {
    (void)tags;
    (void)kinds;
    (void)mode;
    return (literal_checks_s_q_result){mc_response_missing(ctx)};
}

