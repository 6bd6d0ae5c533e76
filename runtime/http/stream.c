/*
 * stream.c - the items of a response that is sent while its handler runs; see stream.h.
 */
#include "stream.h"

#include "middleware.h"
#include "syntax.h"

static bool is_events(const mc_context *ctx) {
    return ctx->route->stream == MC_STREAM_EVENTS;
}

static mc_response head_of(mc_context *ctx) {
    mc_response head = {.status = ctx->route->stream_status,
                        .content_type = is_events(ctx) ? MC_STR("text/event-stream; charset=utf-8")
                                                       : MC_STR("application/jsonl")};
    if (is_events(ctx)) {
        mc_response_header(ctx, &head, MC_STR("cache-control"), MC_STR("no-cache"));
        mc_response_header(ctx, &head, MC_STR("x-accel-buffering"), MC_STR("no"));
    }
    return head;
}

bool mc_http_stream_began(const mc_context *ctx) {
    return ctx->stream.state != MC_HTTP_STREAM_NONE;
}

static bool may_go_on(const mc_context *ctx) {
    return ctx->stream.state == MC_HTTP_STREAM_OPEN && !ctx->stream.muted;
}

bool mc_stream_begin(mc_context *ctx) {
    return (mc_http_stream_began(ctx) || !mc_cancelled()) && mc_http_stream_begin(ctx);
}

bool mc_http_stream_begin(mc_context *ctx) {
    mc_http_stream *stream = &ctx->stream;
    if (mc_http_stream_began(ctx)) return may_go_on(ctx);
    if (ctx->route->stream != MC_STREAM_LINES && !is_events(ctx)) return false;
    mc_response head = head_of(ctx);
    if (head.status == 500) return false;
    stream->muted = mc_str_equal(ctx->request->method, MC_STR("HEAD"));
    stream->state = MC_HTTP_STREAM_OPEN;
    if (!ctx->connection) return may_go_on(ctx);
    mc_http_after(ctx, &head);
    if (!mc_http_stream_send_head(ctx, &head)) stream->state = MC_HTTP_STREAM_BROKEN;
    return may_go_on(ctx);
}

/* ---- items ------------------------------------------------------------------------------ */

/* A line break would end the field, and begin another that nobody meant to send. */
static void add_text_field(mc_buf *out, const mc_context *ctx, mc_str name, mc_str value) {
    if (value.len == 0) return;
    if (!mc_http_is_field_value(value)) {
        mc_http_log_request(ctx, "an event's field is not one line of text and was left out");
        return;
    }
    mc_buf_add_str(out, name);
    mc_buf_add_str(out, value);
    mc_buf_add_char(out, '\n');
}

static void add_fields(mc_buf *out, const mc_context *ctx, const mc_event_fields *fields) {
    if (!fields) return;
    add_text_field(out, ctx, MC_STR("event: "), fields->event);
    add_text_field(out, ctx, MC_STR("id: "), fields->id);
    if (fields->retry_ms <= 0) return;
    mc_buf_add_str(out, MC_STR("retry: "));
    mc_json_write_int(out, fields->retry_ms);
    mc_buf_add_char(out, '\n');
}

/* JSON of ours has no line breaks, so one line of data holds it. */
static bool write_item(mc_context *ctx, const mc_type *type, const void *item,
                       const mc_event_fields *fields) {
    mc_buf *out = &ctx->stream.item;
    mc_buf_clear(out);
    if (is_events(ctx)) {
        add_fields(out, ctx, fields);
        mc_buf_add_str(out, MC_STR("data: "));
    }
    bool good = mc_to_json(type, item, out, MC_JSON_DEFAULT);
    mc_buf_add_str(out, is_events(ctx) ? MC_STR("\n\n") : MC_STR("\n"));
    if (good && !out->failed) return true;
    mc_http_log_request(ctx, "an item of the stream cannot be written as JSON");
    mc_buf_free(out);
    return false;
}

static bool send_bytes(mc_context *ctx, mc_str bytes) {
    mc_http_stream *stream = &ctx->stream;
    if (!ctx->connection) {
        mc_buf_add_str(&stream->all, bytes);
        return !stream->all.failed;
    }
    if (mc_http_stream_send_bytes(ctx, bytes)) return true;
    stream->state = MC_HTTP_STREAM_BROKEN;
    return false;
}

bool mc_stream_send_event(mc_context *ctx, const mc_type *type, const void *item,
                          const mc_event_fields *fields) {
    if (!mc_stream_begin(ctx) || mc_cancelled()) return false;
    return write_item(ctx, type, item, fields) && send_bytes(ctx, mc_buf_str(&ctx->stream.item));
}

bool mc_stream_send(mc_context *ctx, const mc_type *type, const void *item) {
    return mc_stream_send_event(ctx, type, item, NULL);
}

mc_response mc_stream_end(mc_context *ctx) {
    mc_stream_begin(ctx);
    if (ctx->stream.state == MC_HTTP_STREAM_OPEN) ctx->stream.state = MC_HTTP_STREAM_ENDED;
    return ctx->stream.state == MC_HTTP_STREAM_NONE ? mc_http_internal_error() : head_of(ctx);
}

/* ---- around the handler --------------------------------------------------------------------- */

bool mc_http_stream_open(mc_context *ctx) {
    mc_allocator arena = mc_http_arena_allocator(ctx->arena);
    mc_buf_init(&ctx->stream.item, NULL, 0); /* on the heap: an endless stream uses it for ever */
    mc_buf_init(&ctx->stream.all, &arena, 0);
    if (!ctx->connection) return true;
    if (!mc_http_outbox_open(&ctx->stream.outbox, ctx->connection)) return false;
    ctx->stream.watch = mc_http_watch_start(ctx);
    return true;
}

void mc_http_stream_close(mc_context *ctx, mc_response *response) {
    mc_http_stream *stream = &ctx->stream;
    bool server_ends = mc_http_watch_stop(stream->watch);
    stream->watch = NULL;
    mc_http_outbox_close(&stream->outbox);
    if (server_ends && stream->state == MC_HTTP_STREAM_OPEN) stream->state = MC_HTTP_STREAM_ENDED;
    if (stream->outbox.broken) stream->state = MC_HTTP_STREAM_BROKEN;
    mc_buf_free(&stream->item);
    if (!mc_http_stream_began(ctx)) return;
    if (stream->state == MC_HTTP_STREAM_OPEN && !mc_cancelled())
        mc_http_log_request(ctx, "the handler did not end its stream, which is cut off");
    *response = head_of(ctx);
    if (!ctx->connection) response->body = mc_buf_str(&stream->all);
}
