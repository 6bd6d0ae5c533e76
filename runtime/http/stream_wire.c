/*
 * stream_wire.c - a stream on its connection: chunks, and the task beside the handler that sees
 * the client go and sends what keeps proxies from closing; see stream.h.
 */
#include "connection.h"
#include "stream.h"
#include "wire.h"

#include <sys/socket.h>

/* A proxy's usual limit of silence is 30 s or 60 s. */
#define PING_MS 15000

struct mc_http_watch {
    mc_context *ctx;
    mc_http_connection *connection;
    mc_http_endless endless; /* its task watches */
};

static mc_http_connection *connection_of(const mc_context *ctx) {
    return ctx->connection;
}

bool mc_http_stream_send_head(mc_context *ctx, const mc_response *response) {
    mc_http_connection *c = connection_of(ctx);
    mc_http_stream *stream = &ctx->stream;
    bool old_client = c->head.minor == 0;
    mc_buf *out = mc_http_outbox_enter(&stream->outbox);
    if (!out) return false;
    stream->chunked = !old_client;
    stream->close = old_client || mc_http_connection_must_close(c);
    mc_http_framing framing = {.date = mc_http_date_now(&c->server->date, mc_now_ns()),
                               .close = stream->close,
                               .old_client = old_client,
                               .streamed = true};
    mc_http_write_head(out, response, &framing);
    return mc_http_outbox_leave(&stream->outbox);
}

static void put_chunk(const mc_http_stream *stream, mc_buf *out, mc_str bytes) {
    if (stream->chunked) mc_buf_printf(out, "%zx\r\n", bytes.len);
    mc_buf_add_str(out, bytes);
    if (stream->chunked) mc_buf_add_str(out, MC_STR("\r\n"));
}

bool mc_http_stream_send_bytes(mc_context *ctx, mc_str bytes) {
    mc_buf *out = mc_http_outbox_enter(&ctx->stream.outbox);
    if (!out) return false;
    put_chunk(&ctx->stream, out, bytes);
    return mc_http_outbox_leave(&ctx->stream.outbox);
}

bool mc_http_stream_finish(mc_http_connection *c, const mc_context *ctx) {
    const mc_http_stream *stream = &ctx->stream;
    if (stream->state != MC_HTTP_STREAM_ENDED) return false;
    if (stream->chunked && !stream->muted) mc_buf_add_str(&c->out, MC_STR("0\r\n\r\n"));
    return mc_http_connection_flush(c) && !stream->close;
}

/* ---- watching --------------------------------------------------------------------------- */

/* Told by a look at what would be read next, which stays there: it is the next request. */
typedef enum sight { SEES_NOTHING, SEES_BYTES, SEES_END } sight;

static sight look(int fd) {
    char byte;
    ssize_t got = recv(fd, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    if (got > 0) return SEES_BYTES;
    bool nothing = got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR);
    return nothing ? SEES_NOTHING : SEES_END;
}

static bool is_silent(const mc_http_watch *watch) {
    const mc_context *ctx = watch->ctx;
    return ctx->route->stream == MC_STREAM_EVENTS &&
           mc_now_ms() - ctx->stream.outbox.last_ms >= PING_MS;
}

/* False where the client is gone. */
static bool ping(mc_http_watch *watch) {
    if (!is_silent(watch)) return true;
    mc_context *ctx = watch->ctx;
    if (!mc_stream_begin(ctx)) return ctx->stream.muted;
    return mc_http_stream_send_bytes(ctx, MC_STR(": ping\n\n"));
}

/* Waits for the client to do something; after a pipelined request its end is no longer seen but
 * when something is sent. */
static int wait_for_client(const mc_http_watch *watch, bool blind) {
    int64_t until = watch->ctx->stream.outbox.last_ms + PING_MS;
    int64_t now = mc_now_ms();
    if (until <= now) until = now + PING_MS;
    return blind ? mc_sleep_until(until) : mc_wait_fd(watch->connection->fd, MC_READ, until);
}

/* The server ends. Whoever listens for events comes again where a stream of them was whole, and
 * does not where the answer is an error: there is one, be it empty. */
static int end_events(mc_http_watch *watch) {
    mc_shield(true); /* what told us does not wait; this is short */
    mc_http_stream_begin(watch->ctx);
    mc_cancel(watch->connection->task);
    return MC_OK;
}

static int watch_client(void *arg) {
    mc_http_watch *watch = arg;
    bool blind = false;
    for (;;) {
        int status = wait_for_client(watch, blind);
        if (status == MC_ECANCELED) return watch->endless.server_ends ? end_events(watch) : MC_OK;
        sight seen = blind ? SEES_NOTHING : look(watch->connection->fd);
        blind |= seen == SEES_BYTES;
        if (seen == SEES_END || (status < 0 && status != MC_ETIMEDOUT) || !ping(watch)) break;
    }
    if (watch->ctx->stream.state == MC_HTTP_STREAM_OPEN)
        watch->ctx->stream.state = MC_HTTP_STREAM_BROKEN;
    mc_cancel(watch->connection->task);
    return MC_OK;
}

mc_http_watch *mc_http_watch_start(mc_context *ctx) {
    mc_http_watch *watch = mc_arena_zalloc(ctx->arena, sizeof *watch);
    if (!watch) return NULL;
    watch->ctx = ctx;
    watch->connection = connection_of(ctx);
    watch->endless.task = mc_spawn_named("stream", watch_client, watch);
    if (!watch->endless.task) return NULL;
    if (ctx->route->stream == MC_STREAM_EVENTS)
        mc_http_endless_add(&watch->connection->server->endless, &watch->endless);
    return watch;
}

bool mc_http_watch_stop(mc_http_watch *watch) {
    if (!watch) return false;
    bool before = mc_shield(true);
    if (watch->ctx->route->stream == MC_STREAM_EVENTS)
        mc_http_endless_remove(&watch->connection->server->endless, &watch->endless);
    mc_cancel(watch->endless.task);
    mc_await(watch->endless.task);
    mc_shield(before);
    return watch->endless.server_ends;
}
