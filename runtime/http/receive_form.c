/*
 * receive_form.c - a form off the wire, which is read as it comes; see receive.h.
 */
#include "receive.h"

#include "answer.h"
#include "params.h"

/* How much of a form has to come in the time that another body has in all. */
#define FORM_PIECE ((size_t)1 << 20)

static mc_http_verdict refuse_form(mc_http_connection *c) {
    int status = c->form->status;
    if (status == 413) return mc_http_refuse(c, 413, "Content Too Large");
    if (status == 500) return mc_http_refuse(c, 500, "Internal Server Error");
    return mc_http_refuse(c, 400, "There was an error parsing the body");
}

/* Hands the first `len` bytes of the body to the form, and drops them from the buffer. */
static bool feed_form(mc_http_connection *c, size_t len) {
    char *body = c->in.data + c->start + c->head.line;
    size_t behind = mc_http_body_there(c) - len;
    if (!mc_http_form_feed(c->form, (mc_str){body, len})) return false;
    memmove(body, body + len, behind);
    c->in.len -= len;
    return true;
}

/* A file takes the time that its size needs: each piece of it has as long as another body. */
static ptrdiff_t read_form_piece(mc_http_connection *c, size_t wanted, size_t *piece,
                                 int64_t *deadline) {
    if (*piece >= FORM_PIECE) {
        *piece = 0;
        *deadline = mc_deadline_in(c->server->options.body_timeout_ms);
    }
    ptrdiff_t got = mc_http_read_more(c, wanted, *deadline);
    if (got > 0) *piece += (size_t)got;
    return got;
}

static mc_http_verdict read_sized_form(mc_http_connection *c, int64_t deadline) {
    uint64_t left = c->head.content_length;
    for (size_t piece = 0;;) {
        size_t there = mc_http_body_there(c) < left ? mc_http_body_there(c) : (size_t)left;
        if (!feed_form(c, there)) return refuse_form(c);
        left -= there;
        if (left == 0) return MC_HTTP_GO_ON;
        size_t wanted = left < MC_HTTP_READ_MIN   ? MC_HTTP_READ_MIN
                        : left < MC_HTTP_READ_MAX ? (size_t)left
                                                  : MC_HTTP_READ_MAX;
        ptrdiff_t got = read_form_piece(c, wanted, &piece, &deadline);
        if (got <= 0) return mc_http_refuse_late(c, got);
    }
}

static mc_http_verdict read_chunked_form(mc_http_connection *c, int64_t deadline) {
    mc_http_chunked chunked = {.state = 0};
    for (size_t piece = 0;;) {
        mc_http_step step = mc_http_decode_there(c, &chunked, c->form_max);
        if (step == MC_HTTP_BAD) return mc_http_refuse(c, chunked.status, chunked.problem);
        size_t there = c->body_len;
        c->body_len = 0;
        if (!feed_form(c, there)) return refuse_form(c);
        if (step == MC_HTTP_DONE) return MC_HTTP_GO_ON;
        ptrdiff_t got = read_form_piece(c, MC_HTTP_READ_MAX, &piece, &deadline);
        if (got <= 0) return mc_http_refuse_late(c, got);
    }
}

mc_http_verdict mc_http_read_form(mc_http_connection *c, int64_t deadline) {
    mc_http_verdict result =
        c->head.chunked ? read_chunked_form(c, deadline) : read_sized_form(c, deadline);
    if (result == MC_HTTP_GO_ON && !mc_http_form_finish(c->form)) return refuse_form(c);
    return result;
}

bool mc_http_open_form(mc_http_connection *c) {
    mc_request request;
    mc_str boundary;
    if (!mc_http_head_has(&c->head, mc_http_pending(c).data, MC_STR("multipart/form-data")))
        return true;
    if (!mc_http_head_request(&c->head, mc_http_pending(c).data, &c->arena, &request)) return false;
    const mc_header *type = mc_http_find_header(request.headers, MC_STR("content-type"));
    if (!type || !mc_http_multipart_boundary(type->value, &boundary)) return true;
    mc_http_form_use use = mc_http_form_use_of(&c->server->dispatcher, &request, &c->arena);
    if (use == MC_HTTP_FORM_NONE) return true;
    const mc_server_options *options = &c->server->options;
    c->form_max = use == MC_HTTP_FORM_FILES ? options->max_upload_bytes : options->max_body_bytes;
    mc_http_form_limits limits = mc_http_form_limits_of(options);
    c->form = mc_http_form_new(&limits, boundary, &c->arena);
    return c->form != NULL;
}
