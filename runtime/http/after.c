/*
 * after.c - what is done once a response has been sent; see after.h.
 */
#include "after.h"

#include <modelc/async.h>

typedef struct mc_http_job {
    mc_defer_fn *cleanup; /* or else */
    mc_fn *work;
    void *arg;
    struct mc_http_job *next;
} job;

static job *new_job(mc_context *ctx, void *arg) {
    job *made = mc_arena_zalloc(ctx->arena, sizeof *made);
    if (made) made->arg = arg;
    return made;
}

int mc_context_defer(mc_context *ctx, mc_defer_fn *fn, void *arg) {
    job *made = new_job(ctx, arg);
    if (!made) return MC_ENOMEM;
    made->cleanup = fn;
    made->next = ctx->cleanups;
    ctx->cleanups = made;
    return MC_OK;
}

int mc_context_background(mc_context *ctx, mc_fn *fn, void *arg) {
    job *made = new_job(ctx, arg), **end = &ctx->background;
    if (!made) return MC_ENOMEM;
    made->work = fn;
    while (*end)
        end = &(*end)->next;
    *end = made;
    return MC_OK;
}

bool mc_http_has_after(const mc_context *ctx) {
    return ctx->cleanups || ctx->background;
}

static int run_all(void *arg) {
    mc_context *ctx = arg;
    for (const job *each = ctx->cleanups; each; each = each->next)
        each->cleanup(each->arg);
    for (const job *each = ctx->background; each; each = each->next) {
        int status = each->work(each->arg);
        if (status < 0) mc_http_log_request(ctx, mc_strerror(status));
    }
    return MC_OK;
}

void mc_http_run_after(mc_context *ctx) {
    if (!mc_http_has_after(ctx)) return;
    /* nothing of it may be lost because the server ends */
    bool before = mc_current() ? mc_shield(true) : false;
    bool sync = ctx->route && ctx->route->handler == MC_HANDLER_SYNC;
    if (!sync || !mc_current() || mc_offload(run_all, ctx) != MC_OK) run_all(ctx);
    if (mc_current()) mc_shield(before);
    ctx->cleanups = ctx->background = NULL;
}
