/*
 * ws_wire.c - a WebSocket on its connection; see ws.h.
 *
 * A task beside the handler reads: it answers pings and closes, keeps messages until the handler
 * takes them, and sees the client go. It ends when nothing more can come.
 */
#include "connection.h"
#include "wire.h"
#include "ws.h"

/* Read at once: on the task's stack, so that one that waits holds no buffer. */
#define READ_MAX 4096
/* For the client to answer our close, or to read it. */
#define CLOSE_MS 1000
/* For a handler that does not ask to notice that its client is gone. */
#define NOTICE_MS 1000

static mc_http_connection *connection_of(const mc_http_ws *ws) {
    return ws->ctx->connection;
}

static const mc_ws_frames *frames_of(const mc_http_ws *ws) {
    return ws->ctx->route->ws;
}

/* ---- sending ----------------------------------------------------------------------------------
 */

static bool send_frame(mc_http_ws *ws, mc_ws_kind kind, mc_str bytes) {
    mc_buf *out = mc_http_outbox_enter(&ws->outbox);
    if (!out) return false;
    bool good = frames_of(ws)->send(ws->session, kind, bytes, out);
    return mc_http_outbox_leave(&ws->outbox) && good;
}

static void send_close(mc_http_ws *ws, int code, mc_str reason) {
    ws->close_until = mc_deadline_in(CLOSE_MS);
    mc_buf *out = mc_http_outbox_enter(&ws->outbox);
    if (!out) return;
    frames_of(ws)->close(ws->session, code, reason, out);
    mc_http_outbox_leave(&ws->outbox);
}

/* ---- receiving --------------------------------------------------------------------------------
 */

static void take_message(void *arg, mc_ws_kind kind, mc_str bytes) {
    mc_http_ws *ws = arg;
    if (ws->code == 0 && !mc_http_ws_deliver(ws, kind, bytes))
        mc_http_ws_ended(ws, MC_WS_FAILED, MC_STR("no memory"));
}

static void take_close(void *arg, int code, mc_str reason, bool broken) {
    mc_http_ws *ws = arg;
    ws->over = true;
    ws->broken = broken;
    mc_http_ws_ended(ws, code, reason);
}

/* What was read goes through the frames; what they have to say goes out. */
static bool feed(mc_http_ws *ws, mc_str bytes) {
    mc_buf *out = mc_http_outbox_enter(&ws->outbox);
    if (!out) return false;
    bool good = frames_of(ws)->read(ws->session, bytes, out);
    return mc_http_outbox_leave(&ws->outbox) && good;
}

/* When there is something to do though nothing comes. */
static int64_t next_look(const mc_http_ws *ws, int64_t pinged) {
    const mc_server_options *options = &connection_of(ws)->server->options;
    int64_t heard = ws->heard_ms, lost = heard + options->socket_idle_ms;
    int64_t ping = (pinged > heard ? pinged : heard) + options->socket_ping_ms;
    return ping < lost ? ping : lost;
}

/* False where the client counts as lost. */
static bool look(mc_http_ws *ws, int64_t *pinged) {
    const mc_server_options *options = &connection_of(ws)->server->options;
    int64_t now = mc_now_ms();
    if (now - ws->heard_ms >= options->socket_idle_ms) return false;
    *pinged = now;
    return send_frame(ws, MC_WS_PING, MC_STR(""));
}

/* Waits until the handler has taken messages; the client's silence meanwhile is our doing. */
static int wait_for_room(mc_http_ws *ws) {
    int status = MC_OK;
    while (status == MC_OK && ws->code == 0 && mc_http_ws_is_full(ws)) {
        mc_event_clear(&ws->room);
        status = mc_event_wait(&ws->room, MC_NEVER);
        ws->heard_ms = mc_now_ms();
    }
    return status;
}

/* Up to the end of either side, or an error. */
static void read_messages(mc_http_ws *ws) {
    char bytes[READ_MAX];
    int64_t pinged = 0;
    while (ws->code == 0 && wait_for_room(ws) == MC_OK && ws->code == 0) {
        ptrdiff_t got = mc_http_transport_read(&connection_of(ws)->transport, bytes, sizeof bytes,
                                               next_look(ws, pinged));
        if (got == MC_ETIMEDOUT) {
            if (!look(ws, &pinged)) return;
            continue;
        }
        if (got <= 0) return;
        ws->heard_ms = mc_now_ms();
        if (!feed(ws, (mc_str){bytes, (size_t)got}) || ws->over) return;
    }
}

/* The client still has to answer our close, and to read it; messages no longer count. */
static void read_close(mc_http_ws *ws) {
    char bytes[READ_MAX];
    const mc_http_transport *transport = &connection_of(ws)->transport;
    while (mc_now_ms() < ws->close_until && (!ws->over || ws->broken)) {
        ptrdiff_t got = mc_http_transport_read(transport, bytes, sizeof bytes, ws->close_until);
        if (got <= 0) return;
        if (!ws->over && !feed(ws, (mc_str){bytes, (size_t)got})) return;
    }
}

/* What came behind the handshake in one packet with it. */
static bool feed_early(mc_http_ws *ws) {
    const mc_http_connection *c = connection_of(ws);
    size_t at = c->start + c->head.line + c->body_len;
    return at >= c->in.len || feed(ws, (mc_str){c->in.data + at, c->in.len - at});
}

/* The client is gone, or about to go: the handler hears of it when it asks, or else is ended. */
static void tell_handler(mc_http_ws *ws) {
    if (mc_event_wait(&ws->told, mc_deadline_in(NOTICE_MS)) == MC_ETIMEDOUT)
        mc_cancel(connection_of(ws)->task);
}

static int read_client(void *arg) {
    mc_http_ws *ws = arg;
    if (feed_early(ws) && !ws->over) read_messages(ws);
    mc_shield(true); /* it is told to end by who does not wait; this is short */
    if (ws->endless.server_ends && ws->code == 0) {
        ws->by_us = true;
        mc_http_ws_ended(ws, MC_WS_GOING_AWAY, MC_STR("the server ends"));
        send_close(ws, MC_WS_GOING_AWAY, MC_STR("the server ends"));
    }
    mc_http_ws_ended(ws, MC_WS_LOST, MC_STR(""));
    if (ws->broken) ws->close_until = mc_deadline_in(CLOSE_MS);
    /* where the client has closed it, that is all: it waits for the connection's end */
    if (ws->over && mc_http_outbox_flush(&ws->outbox))
        mc_http_transport_end_writing(&connection_of(ws)->transport);
    if (ws->by_us || ws->broken) read_close(ws);
    tell_handler(ws);
    return MC_OK;
}

/* ---- the link ---------------------------------------------------------------------------------
 */

static bool send_head(mc_http_ws *ws, const mc_response *head) {
    mc_http_framing framing = {.date =
                                   mc_http_date_now(&connection_of(ws)->server->date, mc_now_ns())};
    mc_buf *out = mc_http_outbox_enter(&ws->outbox);
    if (!out) return false;
    mc_http_write_head(out, head, &framing);
    return mc_http_outbox_leave(&ws->outbox);
}

static bool accept_on_wire(mc_http_ws *ws, const mc_response *head) {
    ws->ctx->stream.close = true;
    mc_ws_events events = {take_message, take_close, ws};
    size_t max = connection_of(ws)->server->options.max_message_bytes;
    if (!mc_http_outbox_open(&ws->outbox, connection_of(ws))) return false;
    ws->session = frames_of(ws)->open(max, &events);
    if (!ws->session || !send_head(ws, head)) return false;
    ws->heard_ms = mc_now_ms();
    ws->endless.task = mc_spawn_named("websocket", read_client, ws);
    if (!ws->endless.task) return false;
    mc_http_endless_add(&connection_of(ws)->server->endless, &ws->endless);
    return true;
}

static void end_on_wire(mc_http_ws *ws) {
    mc_task *reader = ws->endless.task;
    if (reader) {
        mc_http_endless_remove(&connection_of(ws)->server->endless, &ws->endless);
        if (mc_await_until(reader, ws->close_until) == MC_ETIMEDOUT) {
            mc_cancel(reader);
            mc_await(reader);
        }
    }
    mc_http_outbox_close(&ws->outbox);
    if (ws->session) frames_of(ws)->end(ws->session);
}

const mc_http_ws_link mc_http_ws_wire = {accept_on_wire, send_frame, send_close, end_on_wire};
