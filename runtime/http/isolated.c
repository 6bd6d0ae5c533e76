/*
 * isolated.c - handlers in worker processes; see isolated.h.
 */
#include "isolated.h"

#include "after.h"
#include "file.h"
#include "log.h"
#include "params.h"
#include "syntax.h"
#include "url.h"

/* Besides the body: the head, and what frames it. */
#define FRAME_BYTES ((size_t)1 << 20)

/* ---- framing ------------------------------------------------------------------------- */

static void put_number(mc_buf *out, uint64_t number) {
    mc_buf_add_str(out, (mc_str){(const char *)&number, sizeof number});
}

static void put_text(mc_buf *out, mc_str text) {
    put_number(out, text.len);
    if (text.len > 0) mc_buf_add_str(out, text);
    mc_buf_add_char(out, '\0'); /* so that what borrows it is a string of C too */
}

static void put_headers(mc_buf *out, const mc_header *headers) {
    uint64_t count = 0;
    for (const mc_header *each = headers; each; each = each->next)
        count++;
    put_number(out, count);
    for (; headers; headers = headers->next) {
        put_text(out, headers->name);
        put_text(out, headers->value);
    }
}

/* What is left to read; a process that has gone wrong may have written anything. */
typedef struct frame {
    mc_str rest;
    mc_arena *arena;
    bool bad;
} frame;

static uint64_t take_number(frame *from) {
    uint64_t number = 0;
    if (from->rest.len < sizeof number) {
        from->bad = true;
        return 0;
    }
    memcpy(&number, from->rest.data, sizeof number);
    from->rest = (mc_str){from->rest.data + sizeof number, from->rest.len - sizeof number};
    return number;
}

static mc_str take_text(frame *from) {
    uint64_t len = take_number(from);
    if (from->bad || len >= from->rest.len || from->rest.data[len] != '\0') {
        from->bad = true;
        return MC_STR("");
    }
    mc_str text = {from->rest.data, (size_t)len};
    from->rest = (mc_str){text.data + len + 1, from->rest.len - (size_t)len - 1};
    return text;
}

static mc_header *take_headers(frame *from) {
    mc_header *first = NULL, **end = &first;
    for (uint64_t left = take_number(from); left > 0 && !from->bad; left--) {
        mc_header *header = mc_arena_zalloc(from->arena, sizeof *header);
        if (!header) {
            from->bad = true;
            break;
        }
        header->name = take_text(from);
        header->value = take_text(from);
        from->bad |= !mc_http_is_token(header->name) || !mc_http_is_field_value(header->value);
        *end = header;
        end = &header->next;
    }
    return first;
}

/* ---- in the worker ------------------------------------------------------------------------ */

static void put_response(mc_buf *out, const mc_response *response) {
    put_number(out, (uint64_t)response->status);
    put_text(out, response->content_type);
    put_headers(out, response->headers);
    put_text(out, response->body);
}

static mc_request take_request(frame *from, mc_context *ctx) {
    mc_request request = {.method = take_text(from), .target = take_text(from)};
    request.headers = take_headers(from);
    request.has_body = take_number(from) != 0;
    request.body = take_text(from);
    ctx->peer = take_text(from);
    ctx->request_id = take_text(from);
    ctx->deadline = (int64_t)take_number(from);
    return request;
}

static mc_response call_handler(mc_context *ctx) {
    mc_str query;
    mc_http_match match;
    void *args;
    mc_response refusal;
    mc_http_split_target(ctx->request->target, &ctx->path, &query);
    mc_http_router_find(ctx->dispatcher->router, ctx->request->method, ctx->path, ctx->arena,
                        &match);
    if (match.status != 200) return mc_http_internal_error();
    ctx->route = match.route->operation;
    ctx->operation = ctx->route->name;
    if (!mc_http_read_params(ctx, &match, query, &args, &refusal)) return refusal;
    return ctx->route->call(ctx, args);
}

static int run_in_worker(mc_str input, mc_buf *output, void *arg) {
    mc_http_dispatcher *dispatcher = arg;
    mc_arena arena;
    mc_arena_init(&arena, NULL, 0);
    frame from = {.rest = input, .arena = &arena};
    mc_context ctx = {.arena = &arena, .app = dispatcher->app, .dispatcher = dispatcher};
    mc_request request = take_request(&from, &ctx);
    ctx.request = &request;
    mc_response response = from.bad ? mc_http_internal_error() : call_handler(&ctx);
    mc_http_file_load(&ctx, &response);
    put_response(output, &response);
    mc_http_run_after(&ctx);
    mc_arena_free(&arena);
    return output->failed ? MC_ENOMEM : MC_OK;
}

/* ---- in the server ------------------------------------------------------------------------- */

static void put_request(mc_buf *out, mc_context *ctx) {
    const mc_request *request = ctx->request;
    put_text(out, request->method);
    put_text(out, request->target);
    put_headers(out, request->headers);
    put_number(out, request->has_body);
    put_text(out, request->body);
    put_text(out, ctx->peer);
    put_text(out, mc_context_request_id(ctx));
    put_number(out, (uint64_t)ctx->deadline);
}

static bool take_response(mc_str bytes, mc_arena *arena, mc_response *out) {
    frame from = {.rest = bytes, .arena = arena};
    uint64_t status = take_number(&from);
    *out = (mc_response){.status = status < 1000 ? (int)status : 0};
    out->content_type = take_text(&from);
    out->headers = take_headers(&from);
    out->body = take_text(&from);
    return !from.bad;
}

static void log_failure(const mc_context *ctx, int status, const mc_process_end *end) {
    char problem[80];
    if (status == MC_ECRASHED && end->signal)
        snprintf(problem, sizeof problem, "its worker died of signal %d", end->signal);
    else if (status == MC_ECRASHED)
        snprintf(problem, sizeof problem, "its worker exited with %d", end->exit_status);
    else
        snprintf(problem, sizeof problem, "its worker failed: %s", mc_strerror(status));
    mc_http_log_request(ctx, problem);
}

int mc_http_isolated_call(mc_http_dispatcher *dispatcher, mc_context *ctx, mc_response *response) {
    mc_allocator allocator = mc_http_arena_allocator(ctx->arena);
    mc_buf input, output;
    mc_process_end end = {0};
    mc_buf_init(&input, NULL, 0); /* on the heap: the arena is for what the response needs */
    mc_buf_init(&output, &allocator, 0);
    put_request(&input, ctx);
    int status = input.failed ? MC_ENOMEM
                              : mc_process_call(dispatcher->isolated, mc_buf_str(&input), &output,
                                                ctx->deadline, &end);
    mc_buf_free(&input);
    if (status == MC_OK && !take_response(mc_buf_str(&output), ctx->arena, response))
        status = MC_EINVAL;
    if (status != MC_OK)
        mc_http_metrics_isolated_deaths(&dispatcher->metrics,
                                        mc_process_deaths(dispatcher->isolated));
    if (status != MC_OK && status != MC_ETIMEDOUT && status != MC_ECANCELED)
        log_failure(ctx, status, &end);
    return status;
}

static bool wants_workers(const mc_app *app) {
    for (size_t i = 0; i < app->services_len; i++) {
        const mc_service *service = app->services[i];
        for (size_t n = 0; n < service->len; n++) {
            if (service->operations[n].handler == MC_HANDLER_ISOLATED) return true;
        }
    }
    return false;
}

int mc_http_isolated_open(mc_http_dispatcher *dispatcher, const mc_server_options *options) {
    if (!wants_workers(dispatcher->app)) return MC_OK;
    mc_process_options pool = {
        .workers = options->isolated_workers,
        .max_input = options->max_body_bytes + options->max_header_bytes + FRAME_BYTES,
    };
    int status = mc_process_pool_open(&pool, run_in_worker, dispatcher, &dispatcher->isolated);
    if (status != MC_OK)
        mc_http_log("error: no workers for isolated handlers: %s", mc_strerror(status));
    return status;
}

void mc_http_isolated_close(mc_http_dispatcher *dispatcher) {
    mc_process_pool_close(dispatcher->isolated);
    dispatcher->isolated = NULL;
}
