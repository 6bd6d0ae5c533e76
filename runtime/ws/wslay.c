/*
 * wslay.c - the server's side of RFC 6455 by libwslay: frames, masks, fragments, UTF-8, the
 * closing handshake. See modelc/websocket.h.
 */
#include <modelc/ws.h>

#include <stdlib.h>
#include <wslay/wslay.h>

/* What is kept of memory between messages. */
#define KEEP_MAX 4096
/* The longest head of a frame: opcode and length, 8 bytes of a length, 4 of a mask. */
#define HEAD_MAX 14

/* Where in a frame the client's next byte stands: RFC 6455, 5.2. */
typedef struct place {
    uint8_t head[HEAD_MAX];
    size_t head_len; /* that have come */
    uint64_t left;   /* of what is behind the head, once that is whole */
} place;

typedef struct session {
    wslay_event_context_ptr context;
    mc_ws_events events;
    mc_buf message; /* what has come of one; wslay would keep ~100 bytes for each fragment */
    size_t max_message;
    int refusal;     /* the code of a close that we write ourselves; 0 for none */
    bool in_control; /* the frame that comes is a control frame, which wslay keeps */
    mc_str in;       /* what it may read now */
    place at;        /* of the first of those */
    mc_buf *out;     /* what it writes to now */
    bool closed;     /* events.closed was called */
} session;

/* ---- how much wslay gets at once --------------------------------------------------------- */

static size_t head_size(const place *at) {
    if (at->head_len < 2) return 2;
    unsigned len = at->head[1] & 127U;
    return 2U + (len == 126 ? 2U : len == 127 ? 8U : 0U) + (at->head[1] & 128U ? 4U : 0U);
}

/* Of a whole head. */
static uint64_t payload_size(const place *at) {
    unsigned len = at->head[1] & 127U, bytes = len == 126 ? 2 : len == 127 ? 8 : 0;
    uint64_t size = bytes ? 0 : len;
    for (unsigned i = 0; i < bytes; i++)
        size = size << 8 | at->head[2 + i];
    return size;
}

static size_t take_of_head(place *at, const char *bytes, size_t len) {
    size_t missing = head_size(at) - at->head_len;
    if (len > missing) len = missing;
    memcpy(at->head + at->head_len, bytes, len);
    at->head_len += len;
    if (at->head_len == head_size(at)) at->left = payload_size(at);
    return len;
}

/* How many of the bytes go to wslay in one piece: none of two frames. A close goes byte by byte,
 * for wslay takes the first two of every piece for its code, and the rest for UTF-8. */
static size_t piece_of(place *at, const char *bytes, size_t len) {
    if (at->head_len < head_size(at)) {
        len = take_of_head(at, bytes, len);
    } else {
        if (len > at->left) len = (size_t)at->left;
        if ((at->head[0] & 15) == WSLAY_CONNECTION_CLOSE) len = 1;
        at->left -= len;
    }
    if (at->head_len == head_size(at) && at->left == 0) at->head_len = 0;
    return len;
}

/* ---- what wslay calls ----------------------------------------------------------------- */

static ssize_t give_bytes(wslay_event_context_ptr context, uint8_t *to, size_t len, int flags,
                          void *arg) {
    session *s = arg;
    (void)flags;
    if (s->in.len == 0) {
        wslay_event_set_error(context, WSLAY_ERR_WOULDBLOCK);
        return -1;
    }
    len = piece_of(&s->at, s->in.data, len < s->in.len ? len : s->in.len);
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

/* The head of a frame has come. wslay sees a frame that is too large by itself. */
static void begin_frame(wslay_event_context_ptr context,
                        const struct wslay_event_on_frame_recv_start_arg *frame, void *arg) {
    session *s = arg;
    s->in_control = wslay_is_ctrl_frame(frame->opcode);
    if (s->in_control || frame->payload_length <= s->max_message - s->message.len) return;
    wslay_event_queue_close(context, WSLAY_CODE_MESSAGE_TOO_BIG, NULL, 0);
    wslay_event_shutdown_read(context);
}

static void take_part(wslay_event_context_ptr context,
                      const struct wslay_event_on_frame_recv_chunk_arg *part, void *arg) {
    session *s = arg;
    if (s->in_control || !wslay_event_get_read_enabled(context)) return;
    mc_buf_add(&s->message, part->data, part->data_length);
    if (s->message.failed) wslay_event_shutdown_read(context);
}

static void tell_message(session *s, mc_ws_kind kind) {
    s->events.message(s->events.arg, kind, mc_buf_str(&s->message));
    if (s->message.cap > KEEP_MAX)
        mc_buf_free(&s->message);
    else
        mc_buf_clear(&s->message);
}

/* wslay takes a close of one byte, and gets no reason in pieces that it would look at. */
static void take_close(session *s, const struct wslay_event_on_msg_recv_arg *close) {
    mc_str reason = MC_STR("");
    if (close->msg_length > 2)
        reason = (mc_str){(const char *)close->msg + 2, close->msg_length - 2};
    if (close->msg_length == 1)
        s->refusal = MC_WS_PROTOCOL;
    else if (mc_utf8_valid_prefix(reason) < reason.len)
        s->refusal = MC_WS_INVALID;
    else
        tell_closed(s, close->msg_length ? close->status_code : MC_WS_NO_CODE, reason, false);
}

static void take_message(wslay_event_context_ptr context,
                         const struct wslay_event_on_msg_recv_arg *message, void *arg) {
    session *s = arg;
    if (message->opcode == WSLAY_CONNECTION_CLOSE) {
        take_close(s, message);
        return;
    }
    if (!wslay_event_get_read_enabled(context)) return; /* refused */
    if (message->opcode == WSLAY_TEXT_FRAME) tell_message(s, MC_WS_TEXT);
    if (message->opcode == WSLAY_BINARY_FRAME) tell_message(s, MC_WS_BINARY);
}

/* ---- a session ---------------------------------------------------------------------------- */

static void *open_session(size_t max_message, const mc_ws_events *events) {
    static const struct wslay_event_callbacks callbacks = {
        .recv_callback = give_bytes,
        .send_callback = take_bytes,
        .on_frame_recv_start_callback = begin_frame,
        .on_frame_recv_chunk_callback = take_part,
        .on_msg_recv_callback = take_message,
    };
    session *s = calloc(1, sizeof *s);
    if (!s) return NULL;
    s->events = *events;
    if (wslay_event_context_server_init(&s->context, &callbacks, s) != 0) {
        free(s);
        return NULL;
    }
    s->max_message = max_message;
    mc_buf_init(&s->message, NULL, 0);
    wslay_event_config_set_max_recv_msg_length(s->context, max_message);
    wslay_event_config_set_no_buffering(s->context, 1);
    return s;
}

static void end_session(void *of) {
    session *s = of;
    wslay_event_context_free(s->context);
    mc_buf_free(&s->message);
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

/* In place of what wslay has in line: its close would have another code, or none. */
static bool write_refusal(session *s, mc_buf *out) {
    const char frame[] = {(char)0x88, 2, (char)(s->refusal >> 8), (char)(s->refusal & 255)};
    if (wslay_event_get_write_enabled(s->context)) {
        wslay_event_shutdown_write(s->context);
        mc_buf_add(out, frame, sizeof frame);
    }
    tell_closed(s, s->refusal, MC_STR(""), true);
    return !out->failed;
}

static bool read_frames(void *of, mc_str bytes, mc_buf *out) {
    session *s = of;
    if (!wslay_event_want_read(s->context)) return true;
    s->in = bytes;
    int status = wslay_event_recv(s->context);
    s->in = (mc_str){NULL, 0};
    if (s->message.failed) return false;
    /* so it ends at a head against the rules: a long or cut control frame, a wasteful length */
    if (status == WSLAY_ERR_CALLBACK_FAILURE) s->refusal = MC_WS_PROTOCOL;
    if (s->refusal) return write_refusal(s, out);
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
