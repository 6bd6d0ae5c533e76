/*
 * wslay.c - the server's side of RFC 6455 by libwslay: frames, masks, fragments, UTF-8, the
 * closing handshake. See modelc/websocket.h.
 */
#include <modelc/ws.h>

#include <stdlib.h>
#include <wslay/wslay.h>

typedef struct session {
    wslay_event_context_ptr context;
    mc_ws_events events;
    mc_str in;   /* what it may read now */
    mc_buf *out; /* what it writes to now */
    bool closed; /* events.closed was called */
} session;

/* ---- what wslay calls ----------------------------------------------------------------- */

static ssize_t give_bytes(wslay_event_context_ptr context, uint8_t *to, size_t len, int flags,
                          void *arg) {
    session *s = arg;
    (void)flags;
    if (s->in.len == 0) {
        wslay_event_set_error(context, WSLAY_ERR_WOULDBLOCK);
        return -1;
    }
    if (len > s->in.len) len = s->in.len;
    memcpy(to, s->in.data, len);
    s->in = (mc_str){s->in.data + len, s->in.len - len};
    return (ssize_t)len;
}

static ssize_t take_bytes(wslay_event_context_ptr context, const uint8_t *bytes, size_t len,
                          int flags, void *arg) {
    session *s = arg;
    (void)flags;
    mc_buf_add_str(s->out, (mc_str){(const char *)bytes, len});
    if (!s->out->failed) return (ssize_t)len;
    wslay_event_set_error(context, WSLAY_ERR_CALLBACK_FAILURE);
    return -1;
}

static void tell_closed(session *s, int code, mc_str reason, bool broken) {
    if (s->closed) return;
    s->closed = true;
    s->events.closed(s->events.arg, code, reason, broken);
}

static void take_message(wslay_event_context_ptr context,
                         const struct wslay_event_on_msg_recv_arg *message, void *arg) {
    session *s = arg;
    mc_str bytes = {(const char *)message->msg, message->msg_length};
    (void)context;
    if (message->opcode == WSLAY_TEXT_FRAME)
        s->events.message(s->events.arg, MC_WS_TEXT, bytes);
    else if (message->opcode == WSLAY_BINARY_FRAME)
        s->events.message(s->events.arg, MC_WS_BINARY, bytes);
    else if (message->opcode == WSLAY_CONNECTION_CLOSE && message->status_code == 0)
        tell_closed(s, MC_WS_NO_CODE, MC_STR(""), false);
    else if (message->opcode == WSLAY_CONNECTION_CLOSE) /* the reason stands behind the code */
        tell_closed(s, message->status_code, (mc_str){bytes.data + 2, bytes.len - 2}, false);
}

/* ---- a session ---------------------------------------------------------------------------- */

static void *open_session(size_t max_message, const mc_ws_events *events) {
    static const struct wslay_event_callbacks callbacks = {
        .recv_callback = give_bytes,
        .send_callback = take_bytes,
        .on_msg_recv_callback = take_message,
    };
    session *s = calloc(1, sizeof *s);
    if (!s) return NULL;
    s->events = *events;
    if (wslay_event_context_server_init(&s->context, &callbacks, s) != 0) {
        free(s);
        return NULL;
    }
    wslay_event_config_set_max_recv_msg_length(s->context, max_message);
    return s;
}

static void end_session(void *of) {
    session *s = of;
    wslay_event_context_free(s->context);
    free(s);
}

/* Writes what wslay has in line. */
static bool write_queued(session *s, mc_buf *out) {
    s->out = out;
    int status = wslay_event_want_write(s->context) ? wslay_event_send(s->context) : 0;
    s->out = NULL;
    return status == 0;
}

/* A client that breaks the rules has been answered with a close whose code says which. */
static void look_for_broken(session *s) {
    bool broken = wslay_event_get_close_sent(s->context) &&
                  !wslay_event_get_close_received(s->context) &&
                  !wslay_event_get_read_enabled(s->context);
    if (broken) tell_closed(s, wslay_event_get_status_code_sent(s->context), MC_STR(""), true);
}

static bool read_frames(void *of, mc_str bytes, mc_buf *out) {
    session *s = of;
    if (!wslay_event_want_read(s->context)) return true;
    s->in = bytes;
    int status = wslay_event_recv(s->context);
    s->in = (mc_str){NULL, 0};
    bool written = write_queued(s, out);
    look_for_broken(s);
    return status == 0 && written;
}

static bool send_message(void *of, mc_ws_kind kind, mc_str bytes, mc_buf *out) {
    static const uint8_t opcodes[] = {WSLAY_TEXT_FRAME, WSLAY_BINARY_FRAME, WSLAY_PING};
    session *s = of;
    struct wslay_event_msg message = {opcodes[kind], (const uint8_t *)bytes.data, bytes.len};
    return wslay_event_queue_msg(s->context, &message) == 0 && write_queued(s, out);
}

static bool close_session(void *of, int code, mc_str reason, mc_buf *out) {
    session *s = of;
    return wslay_event_queue_close(s->context, (uint16_t)code, (const uint8_t *)reason.data,
                                   reason.len) == 0 &&
           write_queued(s, out);
}

const mc_ws_frames mc_ws_wslay = {open_session, read_frames, send_message, close_session,
                                  end_session};
