/* The handlers of computed_openapi: yours to fill in. modelc never writes over this file. */
#include "computed_openapi_service.h"

/** POST /lines, on the event loop: it must not block. */
computed_openapi_lines_add_result computed_openapi_lines_add(mc_context *ctx, const computed_openapi_line *body) {
    (void)body;
    return (computed_openapi_lines_add_result){mc_response_detail(ctx, 501, MC_STR("not written yet"))};
}

