/* The handlers of literal_checks: yours to fill in. modelc never writes over this file. */
#include "literal_checks_service.h"

/** GET /q, on the event loop: it must not block. */
literal_checks_s_q_result literal_checks_s_q(mc_context *ctx, const literal_checks_i64_set *tags, const literal_checks_k_set *kinds, literal_checks_s_q_mode mode) {
    (void)tags;
    (void)kinds;
    (void)mode;
    return (literal_checks_s_q_result){mc_response_detail(ctx, 501, MC_STR("not written yet"))};
}

