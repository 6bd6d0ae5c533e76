/*
 * middleware.c - what surrounds every request; see middleware.h.
 */
#include "middleware.h"

#include "dispatch.h"
#include "syntax.h"

#include <sys/random.h>

/* ---- request ids ---------------------------------------------------------------------- */

#define REQUEST_ID_MAX 64

/* One that a proxy has chosen is kept, so that its log and ours can be laid side by side. */
static mc_str request_id(const mc_context *ctx) {
    mc_str given = mc_context_header(ctx, MC_STR("x-request-id"));
    if (given.len > 0 && given.len <= REQUEST_ID_MAX && mc_http_is_token(given)) return given;
    uint64_t random[2] = {0};
    if (getrandom(random, sizeof random, 0) != (ssize_t)sizeof random) return MC_STR("");
    return mc_arena_printf(ctx->arena, "%016llx%016llx", (unsigned long long)random[0],
                           (unsigned long long)random[1]);
}

mc_str mc_context_request_id(mc_context *ctx) {
    if (ctx->request_id.len == 0) ctx->request_id = request_id(ctx);
    return ctx->request_id;
}

/* ---- rate limit ------------------------------------------------------------------------- */

MC_HTTP_APART static bool is_too_fast(mc_context *ctx, mc_response *response) {
    if (ctx->peer.len == 0) return false;
    if (mc_http_rate_take(&ctx->dispatcher->rate, ctx->peer, mc_now_ms())) return false;
    *response = mc_response_detail(ctx, 429, MC_STR("Too Many Requests"));
    mc_response_header(ctx, response, MC_STR("retry-after"), MC_STR("1"));
    return true;
}

/* ---- all of it ----------------------------------------------------------------------------- */

bool mc_http_before(mc_context *ctx, mc_response *response) {
    return (ctx->app->rate_per_second > 0 && is_too_fast(ctx, response)) ||
           (ctx->app->cors_origins_len > 0 && mc_http_cors_preflight(ctx, response));
}

void mc_http_after(mc_context *ctx, mc_response *response) {
    const mc_app *app = ctx->app;
    if (app->cors_origins_len > 0) mc_http_cors_headers(ctx, response);
    if (app->request_ids)
        mc_response_header(ctx, response, MC_STR("x-request-id"), mc_context_request_id(ctx));
    if (app->gzip_min_bytes > 0) mc_http_gzip(ctx, response);
}
