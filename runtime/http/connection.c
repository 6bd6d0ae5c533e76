/*
 * connection.c - one client; see connection.h.
 *
 *                 +------- another request may come -----+
 *                 v                                      |
 *     handshake -> head -> body -> handler -> answer ----+-> linger -> closed
 *     (TLS)     receive.c         dispatch.c  answer.c    the last one
 *
 * Each arrow is a return of a function below; any step may end the connection. While it waits it
 * stands in a list of the server, whose one task for all deadlines looks through them: for the
 * first byte in `fresh` or `idle`, for the handler in `busy`.
 *
 * The requests lie in `in`, one after the other; their answers are gathered in `out` and sent
 * when there is nothing left to answer: one read and one write a wake-up, however many requests
 * came in one packet. (The price: while a handler waits, earlier answers of the same packet wait
 * with it.)
 */
#include "connection.h"

#include "after.h"
#include "answer.h"
#include "connection_list.h"
#include "context.h"
#include "receive.h"
#include "stream.h"

#include <stdlib.h>

/* What is kept of buffers between requests. */
#define KEEP_MAX 65536
/* How long a closed connection reads on, so that our last answer is not lost to a reset. */
#define LINGER_MS 1000

mc_http_connection *mc_http_connection_new(mc_http_server *server, int fd,
                                           const mc_http_peer *peer) {
    mc_http_connection *c = calloc(1, sizeof *c);
    if (!c) return NULL;
    c->server = server;
    c->fd = fd;
    c->peer = *peer;
    c->transport = (mc_http_transport){.fd = fd, .tls = server->tls ? server->app->tls : NULL};
    mc_buf_init(&c->in, NULL, 0);
    mc_buf_init(&c->out, NULL, 0);
    mc_arena_init(&c->arena, NULL, 0);
    mc_http_gauge_add(&server->dispatcher.metrics.own->now.connections, 1);
    return c;
}

void mc_http_connection_free(mc_http_connection *c) {
    mc_http_gauge_add(&c->server->dispatcher.metrics.own->now.connections, -1);
    if (c->server->per_address) mc_http_per_address_leave(c->server->per_address, &c->peer);
    mc_http_form_free(c->form);
    mc_http_transport_close(&c->transport);
    mc_buf_free(&c->in);
    mc_buf_free(&c->out);
    mc_arena_free(&c->arena);
    free(c);
}

bool mc_http_connection_trim(mc_http_connection *c) {
    if (!c->unused || !c->in.data) return false;
    mc_buf_free(&c->in);
    mc_buf_free(&c->out);
    mc_arena_free(&c->arena);
    return true;
}

void mc_http_connection_begin(void *connection, int64_t deadline) {
    mc_http_connection *c = connection;
    c->deadline = deadline;
    mc_http_list_add_by_deadline(&c->server->busy, c);
}

void mc_http_connection_end(void *connection) {
    mc_http_connection *c = connection;
    mc_http_list_remove(&c->server->busy, c);
}

static void end_form(mc_http_connection *c) {
    mc_http_form_free(c->form); /* its memory is the arena's */
    c->form = NULL;
}

/* Forgets the request; keeps memory for the next, unless it was an unusual one. */
static void finish_request(mc_http_connection *c) {
    c->start += c->head.line + c->body_len;
    end_form(c);
    if (c->arena.used > KEEP_MAX)
        mc_arena_free(&c->arena);
    else
        mc_arena_reset(&c->arena);
    if (c->out.len == 0 && c->out.cap > 2 * KEEP_MAX) mc_buf_free(&c->out);
    if (c->start < c->in.len) return;
    c->start = 0;
    mc_buf_clear(&c->in);
    if (c->in.cap > KEEP_MAX) mc_buf_free(&c->in);
}

bool mc_http_connection_must_close(const mc_http_connection *c) {
    return c->server->draining || !mc_http_head_keeps_alive(&c->head);
}

static bool make_request(mc_http_connection *c, mc_request *request) {
    mc_str bytes = mc_http_pending(c);
    if (!mc_http_head_request(&c->head, bytes.data, &c->arena, request)) return false;
    request->has_body = c->head.has_length || c->head.chunked;
    request->body = (mc_str){bytes.data + c->head.line, c->body_len};
    return true;
}

/* After the handler: its response, which is the last one where it was cancelled, or the rest of
 * what it streamed. */
static mc_http_verdict respond(mc_http_connection *c, const mc_context *ctx,
                               const mc_response *response) {
    bool cut = mc_cancelled();
    if (cut) mc_shield(true); /* the answer is still sent */
    bool close = cut || mc_http_connection_must_close(c);
    c->linger = close && !c->head.wants_close;
    if (!mc_http_stream_began(ctx)) return mc_http_answer(c, ctx->request, response, close);
    return mc_http_stream_finish(c, ctx) && !cut ? MC_HTTP_GO_ON : MC_HTTP_END;
}

static mc_http_verdict serve_request(mc_http_connection *c) {
    mc_request request;
    if (!make_request(c, &request)) return mc_http_refuse(c, 503, "Service Unavailable");
    mc_context ctx = {.arena = &c->arena,
                      .request = &request,
                      .connection = c,
                      .peer = mc_str_from(c->peer.name),
                      .start_ns = c->now_ns,
                      .form = c->form};
    mc_response response = mc_http_dispatch(&c->server->dispatcher, &ctx);
    c->now_ns = ctx.end_ns;
    c->requests++;
    mc_http_verdict result = respond(c, &ctx, &response);
    if (mc_http_has_after(&ctx)) {
        if (result == MC_HTTP_GO_ON && !mc_http_connection_flush(c)) result = MC_HTTP_END;
        mc_http_run_after(&ctx);
    }
    finish_request(c);
    return result;
}

/* A reset, which the kernel sends where unread bytes are left, could overtake our answer. */
static void read_to_end(mc_http_connection *c) {
    int64_t deadline = mc_deadline_in(LINGER_MS);
    mc_buf_clear(&c->in);
    if (!mc_buf_reserve(&c->in, MC_HTTP_READ_MIN)) return;
    if (!mc_http_transport_end_writing(&c->transport)) return;
    /* the clock is asked too: a read past its deadline still takes what is there */
    while (mc_now_ms() < deadline &&
           mc_http_transport_read(&c->transport, c->in.data, MC_HTTP_READ_MIN, deadline) > 0)
        continue;
}

int mc_http_connection_run(void *connection) {
    mc_http_connection *c = connection;
    c->task = mc_current();
    c->now_ns = mc_now_ns();
    int64_t deadline = mc_deadline_in(c->server->options.header_timeout_ms);
    bool begun = mc_http_transport_begin(&c->transport, c->server->tls, deadline);
    while (begun && mc_http_read_head(c) == MC_HTTP_GO_ON &&
           mc_http_read_body(c) == MC_HTTP_GO_ON && serve_request(c) == MC_HTTP_GO_ON)
        continue;
    if (c->linger) read_to_end(c);
    mc_http_connection_free(c);
    return 0;
}
