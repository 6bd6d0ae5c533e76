/*
 * error.c - what an error looks like: FastAPI's shape, or that of the app's hook.
 */
#include "context.h"

#include <modelc/json.h>

/* {"detail": ...}: the text, or where there are mistakes to tell, their list. */
static mc_response usual_error(mc_context *ctx, int status, mc_str detail,
                               const mc_errors *errors) {
    mc_allocator allocator = mc_http_arena_allocator(ctx->arena);
    mc_buf body;
    mc_buf_init(&body, &allocator, 0);
    mc_buf_add_str(&body, MC_STR("{\"detail\":"));
    if (errors)
        mc_errors_to_json(errors, &body, MC_ERRORS_DEFAULT);
    else
        mc_json_write_str(&body, detail);
    mc_buf_add_char(&body, '}');
    if (body.failed) return mc_http_internal_error();
    return mc_http_response(status, MC_STR("application/json"), mc_buf_str(&body));
}

mc_response mc_http_error(mc_context *ctx, int status, mc_str detail, const mc_errors *errors) {
    bool hooked = ctx->app && ctx->app->on_error && !ctx->in_error;
    if (!hooked) return usual_error(ctx, status, detail, errors);
    ctx->in_error = true; /* what the hook itself calls has the usual shape */
    mc_response response = ctx->app->on_error(ctx, status, detail, errors);
    ctx->in_error = false;
    return response.status ? response : usual_error(ctx, status, detail, errors);
}

mc_response mc_response_detail(mc_context *ctx, int status, mc_str detail) {
    return mc_http_error(ctx, status, detail, NULL);
}
