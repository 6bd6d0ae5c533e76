/* Made by modelc from computed_openapi.dsl: do not edit. */
#ifndef COMPUTED_OPENAPI_SERVICE_H
#define COMPUTED_OPENAPI_SERVICE_H

#include <modelc/http.h>

#include "computed_openapi.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The OpenAPI document of all of these services: what a server answers at /openapi.json. */
extern const mc_document computed_openapi_openapi;

/* ---- Lines ---- */

/** What computed_openapi_lines_add answers: made by one of the functions below. */
typedef struct computed_openapi_lines_add_result {
    mc_response response;
} computed_openapi_lines_add_result;

/** 200: Line. */
computed_openapi_lines_add_result computed_openapi_lines_add_ok(mc_context *ctx, const computed_openapi_line *result);

/**
 * POST /lines, on the event loop: it must not block. Yours to write.
 */
computed_openapi_lines_add_result computed_openapi_lines_add(mc_context *ctx, const computed_openapi_line *body);

extern const mc_service computed_openapi_lines_service;

#ifdef __cplusplus
}
#endif
#endif
