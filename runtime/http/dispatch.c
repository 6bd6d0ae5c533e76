/*
 * dispatch.c - one request to one response; see dispatch.h. Also mc_app_handle.
 */
#include "dispatch.h"

#include "after.h"
#include "auth.h"
#include "context.h"
#include "file.h"
#include "isolated.h"
#include "log.h"
#include "middleware.h"
#include "options.h"
#include "params.h"
#include "stream.h"
#include "syntax.h"
#include "url.h"
#include "ws.h"

/* ---- calling the handler ------------------------------------------------------------- */

typedef struct call {
    const mc_operation *operation;
    mc_context *ctx;
    const void *args;
    mc_response response;
} call;

static int run_call(void *arg) {
    call *job = arg;
    job->response = job->operation->call(job->ctx, job->args);
    return 0;
}

MC_HTTP_APART static mc_response overloaded(mc_context *ctx) {
    mc_response response = mc_response_detail(ctx, 503, MC_STR("Service Unavailable"));
    mc_response_header(ctx, &response, MC_STR("retry-after"), MC_STR("1"));
    return response;
}

/* The task was cancelled under the handler: past its deadline, or because the server ends. */
MC_HTTP_APART static mc_response cut_short(mc_context *ctx) {
    if (mc_now_ms() < ctx->deadline) return overloaded(ctx);
    mc_http_log_request(ctx, "the handler did not finish in time");
    return mc_response_detail(ctx, 504, MC_STR("Gateway Timeout"));
}

/* In the thread pool; without a loop there is none, and nobody else to hold up. */
MC_HTTP_APART static mc_response run_sync(mc_http_dispatcher *dispatcher, call *job) {
    if (!mc_current()) {
        run_call(job);
        return job->response;
    }
    mc_http_count *now = &dispatcher->metrics.own->now.sync_requests;
    if (mc_http_gauge_get(now) >= dispatcher->sync_max) return overloaded(job->ctx);
    mc_http_gauge_add(now, 1);
    int status = mc_offload(run_call, job);
    mc_http_gauge_add(now, -1);
    if (status == MC_OK) return job->response;
    if (status == MC_ECANCELED) return cut_short(job->ctx);
    mc_http_log_request(job->ctx, mc_strerror(status));
    return overloaded(job->ctx);
}

/* In a worker process; without a server it is called like any other. */
MC_HTTP_APART static mc_response run_isolated(mc_http_dispatcher *dispatcher, call *job) {
    if (!dispatcher->isolated) {
        run_call(job);
        return job->response;
    }
    int status = mc_http_isolated_call(dispatcher, job->ctx, &job->response);
    if (status == MC_OK) return job->response;
    bool late = status == MC_ETIMEDOUT || status == MC_ECANCELED;
    return late ? cut_short(job->ctx) : mc_http_internal_error();
}

/* In this task, with others beside it. False where there is no memory. */
MC_HTTP_APART static bool run_streaming(call *job) {
    mc_context *ctx = job->ctx;
    if (ctx->route->stream == MC_STREAM_MESSAGES) {
        if (!mc_http_ws_open(ctx)) return false;
        run_call(job);
        mc_http_ws_close(ctx, &job->response);
        return true;
    }
    if (!mc_http_stream_open(ctx)) return false;
    run_call(job);
    mc_http_stream_close(ctx, &job->response);
    return true;
}

/* A handler may have put the response together by hand. */
static mc_response checked(mc_context *ctx, mc_response response) {
    const char *problem = NULL;
    if (response.status == 0)
        problem = "the handler returned no response";
    else if (response.status < 200 || response.status > 599)
        problem = "the handler returned a status outside 200 to 599";
    else if (!mc_http_is_field_value(response.content_type))
        problem = "the handler returned a malformed content type";
    if (!problem) return response;
    mc_http_log_request(ctx, problem);
    return mc_response_detail(ctx, 500, MC_STR("Internal Server Error"));
}

static mc_response run_handler(mc_http_dispatcher *dispatcher, mc_context *ctx, const void *args,
                               const mc_operation *operation) {
    call job = {.operation = operation, .ctx = ctx, .args = args};
    if (operation->handler == MC_HANDLER_SYNC) return checked(ctx, run_sync(dispatcher, &job));
    if (operation->handler == MC_HANDLER_ISOLATED)
        return checked(ctx, run_isolated(dispatcher, &job));
    if (operation->stream == MC_STREAM_NONE)
        run_call(&job);
    else if (!run_streaming(&job))
        return mc_http_internal_error();
    if (mc_http_stream_began(ctx)) return job.response;
    return mc_cancelled() ? cut_short(ctx) : checked(ctx, job.response);
}

/* ---- no route ------------------------------------------------------------------------- */

static mc_response not_allowed(mc_context *ctx, mc_str methods) {
    mc_response response = mc_response_detail(ctx, 405, MC_STR("Method Not Allowed"));
    mc_response_header(ctx, &response, MC_STR("allow"), methods);
    return response;
}

/* To the same path with its last slash added or taken away; as Starlette does. */
static mc_response redirect(mc_context *ctx, mc_str query) {
    mc_str path = ctx->path;
    bool has_slash = path.data[path.len - 1] == '/';
    if (has_slash) path.len--;
    mc_str location =
        mc_arena_printf(ctx->arena, "%.*s%s%s%.*s", MC_STR_ARG(path), has_slash ? "" : "/",
                        query.len ? "?" : "", MC_STR_ARG(query));
    mc_response response = mc_response_empty(ctx, 307);
    mc_response_header(ctx, &response, MC_STR("location"), location);
    return response;
}

MC_HTTP_APART static mc_response no_route(mc_context *ctx, const mc_http_match *match,
                                          mc_str query) {
    if (match->status == 405) return not_allowed(ctx, match->allow);
    if (match->status == 307) return redirect(ctx, query);
    return mc_response_detail(ctx, 404, MC_STR("Not Found"));
}

/* ---- all of it --------------------------------------------------------------------------- */

/* ---- one operation --------------------------------------------------------------------- */

typedef struct verification {
    mc_context *ctx;
    const mc_credentials *given;
    mc_verdict verdict;
} verification;

static int run_verification(void *arg) {
    verification *job = arg;
    job->verdict = job->ctx->route->verify(job->ctx, job->given);
    return MC_OK;
}

/* True where the request may go on; else `*response` says why not. */
MC_HTTP_APART static bool is_known(mc_context *ctx, mc_response *response) {
    const mc_operation *operation = ctx->route;
    mc_credentials given;
    verification job = {.ctx = ctx, .given = &given};
    if (mc_http_read_credentials(ctx, operation, &given) && operation->verify) {
        bool sync = operation->handler == MC_HANDLER_SYNC && mc_current();
        int status = sync ? mc_offload(run_verification, &job) : run_verification(&job);
        if (status != MC_OK) job.verdict = MC_VERDICT_UNKNOWN;
    }
    if (job.verdict == MC_VERDICT_ALLOWED) return true;
    *response = job.verdict == MC_VERDICT_FORBIDDEN
                    ? mc_response_detail(ctx, 403, MC_STR("Not allowed"))
                    : mc_http_unauthenticated(ctx, operation);
    return false;
}

static bool is_allowed(mc_context *ctx, mc_response *response) {
    return ctx->route->auth == MC_AUTH_NONE || is_known(ctx, response);
}

static mc_response run_operation(mc_http_dispatcher *dispatcher, mc_context *ctx,
                                 const mc_http_match *match, mc_str query) {
    void *args;
    mc_response refusal;
    if (!is_allowed(ctx, &refusal)) return mc_cancelled() ? cut_short(ctx) : refusal;
    if (ctx->route->stream == MC_STREAM_MESSAGES && !mc_http_ws_is_handshake(ctx, &refusal))
        return refusal;
    if (!mc_http_read_params(ctx, match, query, &args, &refusal)) {
        if (refusal.status == 500) mc_http_log_request(ctx, "no memory for the request");
        return refusal;
    }
    return run_handler(dispatcher, ctx, args, ctx->route);
}

/* A stream has none by itself: it may go on for days. */
static int64_t deadline_of(const mc_http_dispatcher *dispatcher, const mc_context *ctx) {
    const mc_operation *operation = ctx->route;
    int64_t start = ctx->start_ns / 1000000, limit = dispatcher->timeout_ms;
    if (operation->timeout_ms > 0)
        limit = operation->timeout_ms;
    else if (operation->stream)
        return MC_NEVER;
    return limit > MC_NEVER - start ? MC_NEVER : start + limit;
}

/* Within the operation's limits of time and number. */
static mc_response run_limited(mc_http_dispatcher *dispatcher, mc_context *ctx,
                               const mc_http_match *match, mc_str query) {
    const mc_operation *operation = ctx->route;
    size_t *now = &dispatcher->running[match->route->index];
    if (operation->concurrency > 0 && *now >= operation->concurrency) return overloaded(ctx);
    ctx->deadline = deadline_of(dispatcher, ctx);
    bool timed = dispatcher->begin && ctx->connection && ctx->deadline != MC_NEVER;
    (*now)++;
    if (timed) dispatcher->begin(ctx->connection, ctx->deadline);
    mc_response response = run_operation(dispatcher, ctx, match, query);
    if (timed) dispatcher->end(ctx->connection);
    (*now)--;
    return response;
}

/* ---- any request -------------------------------------------------------------------------- */

/* Sets `*route` where there is one. */
static mc_response answer(mc_http_dispatcher *dispatcher, mc_context *ctx,
                          const mc_http_route **route) {
    mc_str query;
    mc_response response;
    mc_http_split_target(ctx->request->target, &ctx->path, &query);
    if (ctx->path.len == 0 || ctx->path.data[0] != '/')
        return mc_response_detail(ctx, 400, MC_STR("The request target must be a path"));
    if (mc_http_before(ctx, &response)) return response;
    mc_http_match match;
    mc_http_router_find(dispatcher->router, ctx->request->method, ctx->path, ctx->arena, &match);
    if (match.status != 200 && mc_http_static(ctx, &response)) return response;
    if (match.status != 200) return no_route(ctx, &match, query);
    *route = match.route;
    ctx->route = match.route->operation;
    ctx->operation = ctx->route->name;
    return run_limited(dispatcher, ctx, &match, query);
}

mc_response mc_http_dispatch(mc_http_dispatcher *dispatcher, mc_context *ctx) {
    const mc_http_route *route = NULL;
    if (ctx->start_ns == 0) ctx->start_ns = mc_now_ns();
    ctx->app = dispatcher->app;
    ctx->dispatcher = dispatcher;
    mc_response response = answer(dispatcher, ctx, &route);
    /* what was sent already had it done to its head */
    if (!ctx->connection || !mc_http_stream_began(ctx)) mc_http_after(ctx, &response);
    ctx->end_ns = mc_now_ns();
    int64_t took = ctx->end_ns - ctx->start_ns;
    mc_http_metrics_count(&dispatcher->metrics, route, response.status, took);
    if (ctx->app->access_log != MC_ACCESS_LOG_NONE) mc_http_access_log(ctx, &response, took);
    return response;
}

bool mc_http_dispatcher_init(mc_http_dispatcher *out, const mc_app *app, mc_http_router *router,
                             mc_arena *arena, mc_str *problem) {
    const mc_server_options options = mc_http_options(&app->options);
    *out = (mc_http_dispatcher){.app = app,
                                .router = router,
                                .timeout_ms = options.handler_timeout_ms,
                                .sync_max = options.max_sync_requests};
    mc_http_rate_init(&out->rate, app->rate_per_second, app->rate_burst, arena);
    if (!mc_http_router_build(router, app, arena, problem)) return false;
    *problem = MC_STR("no memory for the metrics");
    out->running = mc_arena_zalloc(arena, (router->routes_len + 1) * sizeof *out->running);
    return out->running && mc_http_metrics_init(&out->metrics, router, arena);
}

mc_response mc_app_handle(mc_app *app, const mc_request *request, mc_arena *arena) {
    mc_http_router router;
    mc_http_dispatcher dispatcher;
    mc_str problem;
    if (!mc_http_dispatcher_init(&dispatcher, app, &router, arena, &problem)) {
        mc_http_log("error: %.*s", MC_STR_ARG(problem));
        return mc_http_internal_error();
    }
    mc_context ctx = {.arena = arena, .request = request};
    mc_response response = mc_http_dispatch(&dispatcher, &ctx);
    mc_http_file_load(&ctx, &response);
    mc_http_run_after(&ctx);
    return response;
}
