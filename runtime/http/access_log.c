/*
 * access_log.c - a line for each request, for people or for programs.
 */
#include "log.h"
#include "middleware.h"

static mc_str operation_of(const mc_context *ctx) {
    return ctx->operation ? mc_str_from(ctx->operation) : MC_STR("-");
}

static void log_text(const mc_context *ctx, const mc_response *response, double ms) {
    mc_http_log("%.*s %.*s %.*s %d %zu %.3fms %.*s", MC_STR_ARG(ctx->peer),
                MC_STR_ARG(ctx->request->method), MC_STR_ARG(ctx->path), response->status,
                response->body.len, ms, MC_STR_ARG(operation_of(ctx)));
}

static void add_text(mc_buf *out, const char *key, mc_str value) {
    mc_buf_printf(out, ",\"%s\":", key);
    mc_json_write_str(out, value);
}

static void log_json(const mc_context *ctx, const mc_response *response, double ms) {
    mc_buf line = {0};
    mc_buf_printf(&line, "{\"status\":%d,\"bytes\":%zu,\"ms\":%.3f", response->status,
                  response->body.len, ms);
    add_text(&line, "peer", ctx->peer);
    add_text(&line, "method", ctx->request->method);
    add_text(&line, "path", ctx->path);
    add_text(&line, "operation", operation_of(ctx));
    if (ctx->request_id.len > 0) add_text(&line, "request_id", ctx->request_id);
    mc_buf_add_str(&line, MC_STR("}\n"));
    /* one call, so that lines of two threads do not mix */
    if (!line.failed) fwrite(line.data, 1, line.len, stderr);
    mc_buf_free(&line);
}

void mc_http_access_log(const mc_context *ctx, const mc_response *response, int64_t nanoseconds) {
    double ms = (double)nanoseconds / 1e6;
    if (ctx->app->access_log == MC_ACCESS_LOG_TEXT) log_text(ctx, response, ms);
    if (ctx->app->access_log == MC_ACCESS_LOG_JSON) log_json(ctx, response, ms);
}
