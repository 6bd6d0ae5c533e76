/* Made by modelc from literal_checks.dsl: do not edit. */
#ifndef LITERAL_CHECKS_SERVICE_H
#define LITERAL_CHECKS_SERVICE_H

#include <modelc/http.h>

#include "literal_checks.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The OpenAPI document of all of these services: what a server answers at /openapi.json. */
extern const mc_document literal_checks_openapi;

/* ---- S ---- */

/** What literal_checks_s_q answers: made by one of the functions below. */
typedef struct literal_checks_s_q_result {
    mc_response response;
} literal_checks_s_q_result;

/** 200: int. */
literal_checks_s_q_result literal_checks_s_q_ok(mc_context *ctx, int64_t result);

/**
 * GET /q, on the event loop: it must not block. Yours to write.
 */
literal_checks_s_q_result literal_checks_s_q(mc_context *ctx, const literal_checks_i64_set *tags, const literal_checks_k_set *kinds, literal_checks_s_q_mode mode);

extern const mc_service literal_checks_s_service;

#ifdef __cplusplus
}
#endif
#endif
