/*
 * ws.c - what a handler does with its WebSocket, whatever is at the other end; see ws.h.
 */
#include "ws.h"

#include "body.h"
#include "middleware.h"
#include "stream.h"

#include <stdlib.h>

/* Messages that are read before the handler takes them, whichever is reached first. */
#define WAITING_MAX 16
#define WAITING_BYTES_MAX 65536
/* What is kept of memory between messages. */
#define KEEP_MAX 65536

/* NULL, and a word in the log, where the operation has none. */
static mc_http_ws *ws_of(const mc_context *ctx) {
    if (!ctx->ws) mc_http_log_request(ctx, "the operation is no WebSocket");
    return ctx->ws;
}

/* ---- messages that have come ---------------------------------------------------------------- */

bool mc_http_ws_deliver(mc_http_ws *ws, mc_ws_kind kind, mc_str bytes) {
    mc_http_ws_message *message = NULL;
    size_t size;
    if (mc_size_add(sizeof *message, bytes.len, &size) && mc_size_add(size, 1, &size))
        message = malloc(size);
    if (!message) return false;
    *message = (mc_http_ws_message){.kind = kind, .len = bytes.len};
    if (bytes.len > 0) memcpy(message->data, bytes.data, bytes.len);
    message->data[bytes.len] = '\0';
    if (ws->last)
        ws->last->next = message;
    else
        ws->first = message;
    ws->last = message;
    ws->waiting++;
    ws->waiting_bytes += bytes.len;
    mc_event_set(&ws->came);
    return true;
}

bool mc_http_ws_is_full(const mc_http_ws *ws) {
    return ws->waiting >= WAITING_MAX || ws->waiting_bytes >= WAITING_BYTES_MAX;
}

static mc_http_ws_message *pop(mc_http_ws *ws) {
    mc_http_ws_message *message = ws->first;
    if (!message) return NULL;
    ws->first = message->next;
    if (!ws->first) ws->last = NULL;
    ws->waiting--;
    ws->waiting_bytes -= message->len;
    mc_event_set(&ws->room);
    return message;
}

/* Forgets the message before. */
static void drop_taken(mc_http_ws *ws) {
    free(ws->taken);
    ws->taken = NULL;
    if (ws->arena.used > KEEP_MAX)
        mc_arena_free(&ws->arena);
    else
        mc_arena_reset(&ws->arena);
}

void mc_http_ws_ended(mc_http_ws *ws, int code, mc_str reason) {
    if (ws->code != 0) return;
    ws->code = code;
    ws->reason_len = reason.len < sizeof ws->reason ? reason.len : sizeof ws->reason;
    if (ws->reason_len > 0) memcpy(ws->reason, reason.data, ws->reason_len);
    mc_event_set(&ws->came);
    mc_event_set(&ws->room);
}

static bool says_ended(mc_http_ws *ws) {
    mc_event_set(&ws->told);
    return false;
}

/* ---- the beginning and the end ----------------------------------------------------------------
 */

bool mc_ws_accept(mc_context *ctx) {
    mc_http_ws *ws = ws_of(ctx);
    if (!ws) return false;
    if (mc_http_stream_began(ctx)) return ws->code == 0 || says_ended(ws);
    if (mc_cancelled()) return false;
    mc_response head = mc_http_ws_head(ctx);
    if (head.status != 101) return false;
    ctx->stream.state = MC_HTTP_STREAM_OPEN;
    mc_http_after(ctx, &head);
    if (!ws->link->accept(ws, &head)) mc_http_ws_ended(ws, MC_WS_LOST, MC_STR(""));
    return ws->code == 0 || says_ended(ws);
}

/* RFC 6455, 7.4: those that stand for no close frame are never sent. */
static bool may_send_code(int code) {
    bool named =
        code >= 1000 && code <= 1014 && code != 1004 && code != MC_WS_NO_CODE && code != MC_WS_LOST;
    return named || (code >= 3000 && code <= 4999);
}

/* Whatever is cancelled: the client is told. */
static void close_by_us(mc_http_ws *ws, int code, mc_str reason) {
    bool fits = reason.len <= MC_HTTP_WS_REASON_MAX && mc_utf8_valid_prefix(reason) == reason.len;
    if (ws->code != 0) return;
    if (!may_send_code(code)) code = MC_WS_FAILED;
    if (!fits) reason = MC_STR("");
    ws->by_us = true;
    mc_http_ws_ended(ws, code, reason);
    bool before = mc_shield(true);
    ws->link->close(ws, code, reason);
    mc_shield(before);
}

void mc_ws_close(mc_context *ctx, int code, mc_str reason) {
    if (mc_ws_accept(ctx)) close_by_us(ctx->ws, code, reason);
}

int mc_ws_ended(const mc_context *ctx, mc_str *reason) {
    const mc_http_ws *ws = ctx->ws;
    if (reason) *reason = ws ? (mc_str){ws->reason, ws->reason_len} : MC_STR("");
    return ws ? ws->code : 0;
}

mc_str mc_ws_protocol(const mc_context *ctx) {
    return ctx->ws ? ctx->ws->protocol : MC_STR("");
}

mc_response mc_ws_finish(mc_context *ctx) {
    if (ws_of(ctx) && mc_ws_accept(ctx)) close_by_us(ctx->ws, MC_WS_NORMAL, MC_STR(""));
    if (!mc_http_stream_began(ctx)) return mc_http_internal_error();
    ctx->stream.state = MC_HTTP_STREAM_ENDED;
    return (mc_response){.status = 101};
}

/* ---- receiving ---------------------------------------------------------------------------------
 */

/* The next message; NULL where none comes. */
static const mc_http_ws_message *take(mc_http_ws *ws) {
    if (ws->listening) {
        mc_http_log_request(ws->ctx, "two tasks wait for the messages of one WebSocket");
        return NULL;
    }
    drop_taken(ws);
    while (!ws->by_us && !ws->first && ws->code == 0) {
        mc_event_clear(&ws->came);
        ws->listening = true;
        int status = mc_event_wait(&ws->came, MC_NEVER);
        ws->listening = false;
        if (status != MC_OK) return NULL;
    }
    ws->taken = ws->by_us ? NULL : pop(ws);
    if (!ws->taken) says_ended(ws);
    return ws->taken;
}

static const mc_path message_path = {NULL, {.key = MC_STR_INIT("message"), .kind = MC_LOC_KEY}};

static bool decode_json(mc_http_ws *ws, const mc_type *type, void *out, mc_str json,
                        mc_errors *errors) {
    if (mc_from_json(type, out, json, NULL, &ws->arena, NULL)) return true;
    /* what is wrong is told as of a body */
    mc_value value;
    mc_convert how = {&ws->arena, errors, MC_STRICT};
    return mc_http_parse_json(json, &message_path, &value, &ws->arena, errors) &&
           mc_from_value(type, out, &value, &message_path, &how);
}

static bool decode_bytes(const mc_type *type, void *out, mc_str bytes, mc_errors *errors) {
    mc_bytes *to = out;
    *to = (mc_bytes){(const uint8_t *)bytes.data, bytes.len};
    return mc_validate(type, out, errors);
}

bool mc_ws_next_or_errors(mc_context *ctx, const mc_type *type, void *out,
                          const mc_errors **errors) {
    *errors = NULL;
    if (!mc_http_stream_began(ctx) && !mc_ws_accept(ctx)) return false;
    mc_http_ws *ws = ws_of(ctx);
    if (!ws) return false;
    const mc_http_ws_message *message = take(ws);
    if (!message) return false;
    bool binary = type->kind == MC_TYPE_BYTES;
    if (binary != (message->kind == MC_WS_BINARY)) {
        close_by_us(ws, MC_WS_UNSUPPORTED,
                    binary ? MC_STR("binary messages only") : MC_STR("text messages only"));
        return says_ended(ws);
    }
    mc_errors *found = mc_arena_alloc(&ws->arena, sizeof *found);
    mc_str bytes = {message->data, message->len};
    if (found) mc_errors_init(found, &ws->arena);
    bool good = found && (binary ? decode_bytes(type, out, bytes, found)
                                 : decode_json(ws, type, out, bytes, found));
    if (good) return true;
    *errors = found;
    if (found && !found->out_of_memory) return true;
    mc_http_log_request(ctx, "no memory for a message");
    close_by_us(ws, MC_WS_FAILED, MC_STR(""));
    return says_ended(ws);
}

bool mc_ws_next(mc_context *ctx, const mc_type *type, void *out) {
    const mc_errors *errors;
    if (!mc_ws_next_or_errors(ctx, type, out, &errors)) return false;
    if (!errors) return true;
    mc_ws_send_errors(ctx, errors);
    close_by_us(ctx->ws, MC_WS_INVALID, MC_STR("the message is not of the declared type"));
    return says_ended(ctx->ws);
}

/* ---- sending -----------------------------------------------------------------------------------
 */

static bool send_message(mc_http_ws *ws, mc_ws_kind kind, mc_str bytes) {
    if (ws->code == 0 && ws->link->send(ws, kind, bytes)) return true;
    return ws->code == 0 ? false : says_ended(ws);
}

/* The buffer is the WebSocket's, unless another task is sending from it just now. */
static bool send_json(mc_context *ctx, const mc_type *type, const void *item) {
    mc_http_ws *ws = ctx->ws;
    mc_buf own, *text = ws->text_taken ? &own : &ws->text;
    bool taken = ws->text_taken;
    if (taken) mc_buf_init(&own, NULL, 0);
    ws->text_taken = true;
    mc_buf_clear(text);
    bool good = mc_to_json(type, item, text, MC_JSON_DEFAULT) && !text->failed;
    if (good)
        good = send_message(ws, MC_WS_TEXT, mc_buf_str(text));
    else
        mc_http_log_request(ctx, "a message cannot be written as JSON");
    ws->text_taken = taken;
    if (taken || text->cap > KEEP_MAX) mc_buf_free(text);
    return good;
}

bool mc_ws_send(mc_context *ctx, const mc_type *type, const void *item) {
    if (!mc_ws_accept(ctx)) return false;
    if (type->kind != MC_TYPE_BYTES) return send_json(ctx, type, item);
    const mc_bytes *bytes = item;
    return send_message(ctx->ws, MC_WS_BINARY, (mc_str){(const char *)bytes->data, bytes->len});
}

/* Made in the message's memory, not in the request's, which grows till the end. */
bool mc_ws_send_errors(mc_context *ctx, const mc_errors *errors) {
    if (!mc_ws_accept(ctx)) return false;
    mc_arena *own = ctx->arena;
    ctx->arena = &ctx->ws->arena;
    mc_response shaped = mc_http_error(ctx, 422, MC_STR("Unprocessable Content"), errors);
    ctx->arena = own;
    return send_message(ctx->ws, MC_WS_TEXT, shaped.body);
}

/* ---- around the handler ------------------------------------------------------------------------
 */

bool mc_http_ws_open(mc_context *ctx) {
    mc_http_ws *ws = mc_arena_zalloc(ctx->arena, sizeof *ws);
    if (!ws) return false;
    ws->ctx = ctx;
    ws->link = ctx->connection ? &mc_http_ws_wire : ctx->ws_link;
    ws->peer = ctx->ws_peer;
    mc_arena_init(&ws->arena, NULL, 0);
    mc_buf_init(&ws->text, NULL, 0);
    ctx->ws = ws;
    return true;
}

static void free_messages(mc_http_ws *ws) {
    mc_http_ws_message *each;
    while ((each = pop(ws)))
        free(each);
    drop_taken(ws);
    mc_arena_free(&ws->arena);
    mc_buf_free(&ws->text);
}

/* Where the handler has not said how it ends. */
static void close_after_handler(mc_http_ws *ws) {
    mc_context *ctx = ws->ctx;
    bool cut = mc_cancelled();
    if (ctx->stream.state != MC_HTTP_STREAM_ENDED && ws->code == 0 && !cut)
        mc_http_log_request(ctx, "the handler did not end its WebSocket, which is closed by 1011");
    close_by_us(ws, cut ? MC_WS_GOING_AWAY : MC_WS_FAILED, MC_STR(""));
    bool before = mc_shield(true);
    ws->link->end(ws);
    mc_shield(before);
}

void mc_http_ws_close(mc_context *ctx, mc_response *response) {
    mc_http_ws *ws = ctx->ws;
    mc_event_set(&ws->told);
    if (mc_http_stream_began(ctx)) {
        close_after_handler(ws);
        *response = (mc_response){.status = 101};
    }
    free_messages(ws);
    ctx->ws = NULL;
}
