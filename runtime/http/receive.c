/*
 * receive.c - one request off the wire; see receive.h.
 */
#include "receive.h"

#include "answer.h"
#include "connection_list.h"

mc_str mc_http_pending(const mc_http_connection *c) {
    if (!c->in.data) return (mc_str){NULL, 0}; /* adding to NULL is undefined, be it 0 */
    return (mc_str){c->in.data + c->start, c->in.len - c->start};
}

/* Moves the unanswered bytes to the front, over those that were answered. */
static void compact(mc_http_connection *c) {
    if (c->start == 0) return;
    c->in.len -= c->start;
    memmove(c->in.data, c->in.data + c->start, c->in.len);
    c->start = 0;
}

ptrdiff_t mc_http_read_more(mc_http_connection *c, size_t wanted, int64_t deadline) {
    if (!mc_http_connection_flush(c)) return MC_EPIPE;
    compact(c);
    if (!mc_buf_reserve(&c->in, wanted)) return MC_ENOMEM;
    ptrdiff_t got = mc_http_transport_read(&c->transport, c->in.data + c->in.len, wanted, deadline);
    if (got <= 0) return got;
    c->in.len += (size_t)got;
    c->in.data[c->in.len] = '\0';
    c->now_ns = mc_now_ns();
    return got;
}

/* ---- the head ------------------------------------------------------------------------- */

static int64_t deadline_after(const mc_http_connection *c, int64_t timeout_ms) {
    int64_t now = c->now_ns / 1000000;
    return timeout_ms > MC_NEVER - now ? MC_NEVER : now + timeout_ms;
}

/* Waits for the first byte of a request; past the deadline, the server ends the stream. */
static ptrdiff_t read_first(mc_http_connection *c) {
    const mc_server_options *options = &c->server->options;
    /* a client that connects and says nothing is slow with its first header */
    bool fresh = c->requests == 0;
    mc_http_list *list = fresh ? &c->server->fresh : &c->server->idle;
    c->deadline = deadline_after(c, fresh ? options->header_timeout_ms : options->idle_timeout_ms);
    if (!mc_http_connection_flush(c)) return MC_EPIPE;
    mc_http_list_add(list, c);
    c->unused = true;
    int status = mc_wait_bytes(c->fd, MC_NEVER);
    c->unused = false;
    ptrdiff_t got = status == MC_OK ? mc_http_read_more(c, MC_HTTP_READ_MIN, MC_NEVER) : status;
    mc_http_list_remove(list, c);
    return got;
}

mc_http_verdict mc_http_read_head(mc_http_connection *c) {
    const mc_server_options *options = &c->server->options;
    mc_http_head_init(&c->head);
    if (mc_http_pending(c).len == 0 && read_first(c) <= 0) return MC_HTTP_END;
    int64_t deadline = deadline_after(c, options->header_timeout_ms);
    for (;;) {
        mc_str bytes = mc_http_pending(c);
        mc_http_step step =
            mc_http_head_parse(&c->head, bytes.data, bytes.len, options->max_header_bytes);
        if (step == MC_HTTP_DONE) return MC_HTTP_GO_ON;
        if (step == MC_HTTP_BAD) return mc_http_refuse(c, c->head.status, c->head.problem);
        ptrdiff_t got = mc_http_read_more(c, MC_HTTP_READ_MIN, deadline);
        if (got <= 0) return mc_http_refuse_late(c, got);
    }
}

/* ---- the body ------------------------------------------------------------------------- */

size_t mc_http_body_there(const mc_http_connection *c) {
    return mc_http_pending(c).len - c->head.line;
}

static size_t at_most(size_t value, size_t max) {
    return value < max ? value : max;
}

static mc_http_verdict read_sized_body(mc_http_connection *c, int64_t deadline) {
    c->body_len = (size_t)c->head.content_length;
    while (mc_http_body_there(c) < c->body_len) {
        size_t missing = c->body_len - mc_http_body_there(c);
        size_t wanted =
            missing < MC_HTTP_READ_MIN ? MC_HTTP_READ_MIN : at_most(missing, MC_HTTP_READ_MAX);
        ptrdiff_t got = mc_http_read_more(c, wanted, deadline);
        if (got <= 0) return mc_http_refuse_late(c, got);
    }
    return MC_HTTP_GO_ON;
}

mc_http_step mc_http_decode_there(mc_http_connection *c, mc_http_chunked *chunked, size_t max) {
    mc_http_chunked_part part;
    size_t at = c->start + c->head.line + c->body_len, len = c->in.len - at;
    char *raw = c->in.data + at;
    mc_http_step step = mc_http_chunked_decode(chunked, raw, len, max, &part);
    memmove(raw + part.produced, raw + part.consumed, len - part.consumed);
    c->in.len -= part.consumed - part.produced;
    c->body_len += part.produced;
    return step;
}

static mc_http_verdict read_chunked_body(mc_http_connection *c, int64_t deadline) {
    mc_http_chunked chunked = {.state = 0};
    for (;;) {
        mc_http_step step = mc_http_decode_there(c, &chunked, c->server->options.max_body_bytes);
        if (step == MC_HTTP_DONE) return MC_HTTP_GO_ON;
        if (step == MC_HTTP_BAD) return mc_http_refuse(c, chunked.status, chunked.problem);
        size_t wanted = chunked.left < MC_HTTP_READ_MIN ? MC_HTTP_READ_MIN : MC_HTTP_READ_MAX;
        ptrdiff_t got = mc_http_read_more(c, wanted, deadline);
        if (got <= 0) return mc_http_refuse_late(c, got);
    }
}

mc_http_verdict mc_http_read_body(mc_http_connection *c) {
    const mc_server_options *options = &c->server->options;
    c->body_len = 0;
    if (!c->head.chunked && c->head.content_length == 0) return MC_HTTP_GO_ON;
    if (!mc_http_open_form(c)) return mc_http_refuse(c, 503, "Service Unavailable");
    size_t max = c->form ? c->form_max : options->max_body_bytes;
    if (c->head.content_length > max) return mc_http_refuse(c, 413, "Content Too Large");
    if (c->head.expect_continue && mc_http_body_there(c) == 0)
        mc_buf_add_str(&c->out, MC_STR("HTTP/1.1 100 Continue\r\n\r\n"));
    int64_t deadline = mc_deadline_in(options->body_timeout_ms);
    if (c->form) return mc_http_read_form(c, deadline);
    return c->head.chunked ? read_chunked_body(c, deadline) : read_sized_body(c, deadline);
}
