/*
 * context.c - what a handler can ask about its request.
 */
#include "context.h"

#include "log.h"
#include "syntax.h"

mc_arena *mc_context_arena(mc_context *ctx) {
    return ctx->arena;
}

void *mc_context_state(const mc_context *ctx) {
    return ctx->app->state;
}

mc_str mc_context_method(const mc_context *ctx) {
    return ctx->request->method;
}

mc_str mc_context_path(const mc_context *ctx) {
    return ctx->path;
}

const mc_header *mc_http_find_header(const mc_header *headers, mc_str name) {
    while (headers && !mc_http_equal_ci(headers->name, name))
        headers = headers->next;
    return headers;
}

mc_str mc_context_header(const mc_context *ctx, mc_str name) {
    const mc_header *header = mc_http_find_header(ctx->request->headers, name);
    return header ? header->value : (mc_str){NULL, 0};
}

mc_str mc_context_peer(const mc_context *ctx) {
    return ctx->peer;
}

void mc_context_set_user(mc_context *ctx, void *user) {
    ctx->user = user;
}

void *mc_context_user(const mc_context *ctx) {
    return ctx->user;
}

int64_t mc_context_deadline(const mc_context *ctx) {
    return ctx->deadline;
}

void mc_http_log_request(const mc_context *ctx, const char *problem) {
    mc_http_log("error: %.*s %.*s%s%s: %s", MC_STR_ARG(ctx->request->method), MC_STR_ARG(ctx->path),
                ctx->operation ? " " : "", ctx->operation ? ctx->operation : "", problem);
}
