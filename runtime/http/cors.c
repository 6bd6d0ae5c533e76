/*
 * cors.c - which pages of other origins may use the API: the Fetch standard's CORS.
 */
#include "middleware.h"

#include "syntax.h"

static mc_str allowed_origin(const mc_context *ctx) {
    mc_str origin = mc_context_header(ctx, MC_STR("origin"));
    if (origin.len == 0) return origin;
    for (size_t i = 0; i < ctx->app->cors_origins_len; i++) {
        mc_str one = mc_str_from(ctx->app->cors_origins[i]);
        /* `*` may not go with credentials: the origin is named then */
        if (mc_str_equal(one, MC_STR("*"))) return ctx->app->cors_credentials ? origin : one;
        if (mc_str_equal(one, origin)) return origin;
    }
    return MC_STR("");
}

void mc_http_cors_headers(mc_context *ctx, mc_response *response) {
    mc_str origin = allowed_origin(ctx);
    if (origin.len > 0) {
        mc_response_header(ctx, response, MC_STR("access-control-allow-origin"), origin);
        if (ctx->app->cors_credentials)
            mc_response_header(ctx, response, MC_STR("access-control-allow-credentials"),
                               MC_STR("true"));
    }
    /* a cache must not give one origin's answer to another */
    if (!mc_str_equal(origin, MC_STR("*")))
        mc_response_header(ctx, response, MC_STR("vary"), MC_STR("origin"));
}

bool mc_http_cors_preflight(mc_context *ctx, mc_response *response) {
    if (!mc_str_equal(ctx->request->method, MC_STR("OPTIONS"))) return false;
    mc_str method = mc_context_header(ctx, MC_STR("access-control-request-method"));
    if (method.len == 0) return false;
    *response = mc_response_empty(ctx, 204);
    if (allowed_origin(ctx).len == 0) return true;
    mc_str headers = mc_context_header(ctx, MC_STR("access-control-request-headers"));
    mc_response_header(ctx, response, MC_STR("access-control-allow-methods"), method);
    if (headers.len > 0)
        mc_response_header(ctx, response, MC_STR("access-control-allow-headers"), headers);
    mc_response_header(ctx, response, MC_STR("access-control-max-age"), MC_STR("600"));
    return true;
}
