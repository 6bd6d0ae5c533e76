/* Made by modelc from computed_openapi.dsl: do not edit. */
/* What answers for the operations of computed_openapi whose handlers are not written yet: 501. All of it
 * is weak, so that a handler of yours takes its place. Link it behind your own code. */
#include "computed_openapi_service.h"

MC_WEAK computed_openapi_lines_add_result computed_openapi_lines_add(mc_context *ctx, const computed_openapi_line *body) {
    (void)body;
    return (computed_openapi_lines_add_result){mc_response_missing(ctx)};
}

