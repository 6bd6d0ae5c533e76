/*
 * dispatch.h - one request to one response: route, read the arguments, call the handler where it
 * belongs, and make an answer of whatever went wrong.
 */
#ifndef MODELC_HTTP_DISPATCH_H
#define MODELC_HTTP_DISPATCH_H

#include "context.h"
#include "document.h"
#include "metrics.h"
#include "rate.h"

typedef struct mc_http_dispatcher {
    const mc_app *app;
    const mc_http_router *router;
    int64_t timeout_ms; /* of an operation that has none of its own */
    size_t sync_max;    /* requests in the thread pool or waiting; more are refused with 503 */
    size_t *running;    /* requests of each route, by its index */
    mc_http_metrics metrics;
    const mc_http_documents *documents; /* OpenAPI; NULL where it has to be put together first */
    mc_scope *connections;              /* of the server; NULL without one */
    const bool *draining;               /* the server's; NULL without one */
    mc_http_rate rate;
    struct mc_process_pool *isolated; /* workers; NULL without a server, or where none are needed */
    /* Called around what may take long, for a deadline to be kept; NULL without a server. */
    void (*begin)(void *connection, int64_t deadline);
    void (*end)(void *connection);
} mc_http_dispatcher;

/** For one app, with all it needs in `arena`. False, with `*problem` as of the router. */
bool mc_http_dispatcher_init(mc_http_dispatcher *out, const mc_app *app, mc_http_router *router,
                             mc_arena *arena, mc_str *problem);

/**
 * Never fails. The caller has set arena and request, and where there is a socket connection and
 * peer, and calls mc_http_run_after once the response has been sent. What the response points at
 * lives in the arena or is static.
 */
mc_response mc_http_dispatch(mc_http_dispatcher *dispatcher, mc_context *ctx);

#endif
