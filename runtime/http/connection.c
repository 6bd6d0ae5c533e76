/*
 * connection.c - one client; see connection.h.
 *
 * The requests lie in `in`, one after the other; their answers are gathered in `out` and sent
 * when there is nothing left to answer: one read and one write a wake-up, however many requests
 * came in one packet. (The price: while a handler waits, earlier answers of the same packet wait
 * with it.)
 */
#include "connection.h"

#include "after.h"
#include "chunked.h"
#include "context.h"
#include "file.h"
#include "listener.h"
#include "params.h"
#include "stream.h"
#include "wire.h"

#include <stdlib.h>
#include <sys/socket.h>

/* How much is read at once: of a head, and of a body known to be longer. */
#define READ_MIN 4096
#define READ_MAX 65536
/* A body up to this size is copied behind its head, a longer one sent from where it lies. */
#define COPY_MAX 16384
/* Answers of one packet are sent when they come to this. */
#define GATHER_MAX 65536
/* What is kept of buffers between requests. */
#define KEEP_MAX 65536
/* How much of a form has to come in the time that another body has in all. */
#define FORM_PIECE ((size_t)1 << 20)
/* How long a closed connection reads on, so that our last answer is not lost to a reset. */
#define LINGER_MS 1000

/* Whether the connection goes on after a step. */
typedef enum verdict { GO_ON, END } verdict;

mc_http_connection *mc_http_connection_new(mc_http_server *server, int fd) {
    mc_http_connection *c = calloc(1, sizeof *c);
    if (!c) return NULL;
    c->server = server;
    c->fd = fd;
    c->transport = (mc_http_transport){.fd = fd, .tls = server->tls ? server->app->tls : NULL};
    mc_buf_init(&c->in, NULL, 0);
    mc_buf_init(&c->out, NULL, 0);
    mc_arena_init(&c->arena, NULL, 0);
    mc_http_metrics_connection(&server->dispatcher.metrics, 1);
    return c;
}

void mc_http_connection_free(mc_http_connection *c) {
    mc_http_metrics_connection(&c->server->dispatcher.metrics, -1);
    mc_http_form_free(c->form);
    mc_http_transport_close(&c->transport);
    mc_buf_free(&c->in);
    mc_buf_free(&c->out);
    mc_arena_free(&c->arena);
    free(c);
}

/* ---- lists of connections ---------------------------------------------------------- */

static void list_add(mc_http_list *list, mc_http_connection *c) {
    c->next = NULL;
    c->previous = list->last;
    if (list->last)
        list->last->next = c;
    else
        list->first = c;
    list->last = c;
}

static void list_remove(mc_http_list *list, mc_http_connection *c) {
    if (c->previous)
        c->previous->next = c->next;
    else
        list->first = c->next;
    if (c->next)
        c->next->previous = c->previous;
    else
        list->last = c->previous;
}

/* ---- bytes in and out ------------------------------------------------------------------ */

/* What was read and belongs to no answered request. */
static mc_str pending(const mc_http_connection *c) {
    if (!c->in.data) return (mc_str){NULL, 0}; /* adding to NULL is undefined, be it 0 */
    return (mc_str){c->in.data + c->start, c->in.len - c->start};
}

/* After `status` of a write of all that was due. */
static bool has_sent(mc_http_connection *c, int status) {
    mc_buf_clear(&c->out);
    return status == MC_OK;
}

bool mc_http_connection_flush(mc_http_connection *c) {
    if (c->out.failed) return false;
    if (c->out.len == 0) return true;
    int64_t timeout = c->server->options.body_timeout_ms;
    return has_sent(c, mc_http_transport_write(&c->transport, mc_buf_str(&c->out), timeout));
}

/* Moves the unanswered bytes to the front, over those that were answered. */
static void compact(mc_http_connection *c) {
    if (c->start == 0) return;
    c->in.len -= c->start;
    memmove(c->in.data, c->in.data + c->start, c->in.len);
    c->start = 0;
}

/* Sends what is due, then waits for more bytes: how many, 0 at the end, or an error. */
static ptrdiff_t read_more(mc_http_connection *c, size_t wanted, int64_t deadline) {
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

/* ---- answers -------------------------------------------------------------------------- */

static bool is_head_request(const mc_request *request) {
    return request && mc_str_equal(request->method, MC_STR("HEAD"));
}

/* Adds a body to the answers; a long one is sent with them, without a copy. */
static bool put_body(mc_http_connection *c, mc_str body) {
    if (body.len <= COPY_MAX) {
        mc_buf_add_str(&c->out, body);
        return !c->out.failed;
    }
    if (c->out.failed) return false;
    int64_t timeout = c->server->options.body_timeout_ms;
    return has_sent(c,
                    mc_http_transport_write_two(&c->transport, mc_buf_str(&c->out), body, timeout));
}

static bool put_file(mc_http_connection *c, const struct mc_file_body *file) {
    return mc_http_connection_flush(c) &&
           mc_http_file_send(&c->transport, file, c->server->options.body_timeout_ms) == MC_OK;
}

/* `request` is NULL where none could be read. */
static verdict answer(mc_http_connection *c, const mc_request *request, const mc_response *response,
                      bool close) {
    mc_http_framing framing = {.date = mc_http_date_now(&c->server->date),
                               .close = close,
                               .old_client = request && c->head.minor == 0};
    mc_http_write_head(&c->out, response, &framing);
    bool has_body = mc_http_status_has_body(response->status) && !is_head_request(request);
    if (has_body && !(response->file ? put_file(c, response->file) : put_body(c, response->body)))
        return END;
    if ((close || c->out.len > GATHER_MAX) && !mc_http_connection_flush(c)) return END;
    return close ? END : GO_ON;
}

/* Says what is wrong with a request that could not be read, and ends the connection: where the
 * next request would begin is now a guess. */
static verdict refuse(mc_http_connection *c, int status, const char *problem) {
    static const mc_request unread = {{NULL, 0}, {NULL, 0}, NULL, {NULL, 0}, false};
    mc_context ctx = {.arena = &c->arena, .request = &unread, .app = c->server->dispatcher.app};
    mc_response response = mc_response_detail(&ctx, status, mc_str_from(problem));
    mc_http_metrics_count(&c->server->dispatcher.metrics, NULL, status, mc_now_ns() - c->now_ns);
    c->linger = true;
    return answer(c, NULL, &response, true);
}

static verdict refuse_late(mc_http_connection *c, ptrdiff_t error) {
    return error == MC_ETIMEDOUT ? refuse(c, 408, "Request Timeout") : END;
}

/* ---- reading a request ---------------------------------------------------------------- */

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
    list_add(list, c);
    c->unused = true;
    int status = mc_wait_bytes(c->fd, MC_NEVER);
    c->unused = false;
    ptrdiff_t got = status == MC_OK ? read_more(c, READ_MIN, MC_NEVER) : status;
    list_remove(list, c);
    return got;
}

bool mc_http_connection_trim(mc_http_connection *c) {
    if (!c->unused || !c->in.data) return false;
    mc_buf_free(&c->in);
    mc_buf_free(&c->out);
    mc_arena_free(&c->arena);
    return true;
}

static verdict read_head(mc_http_connection *c) {
    const mc_server_options *options = &c->server->options;
    mc_http_head_init(&c->head);
    if (pending(c).len == 0 && read_first(c) <= 0) return END;
    int64_t deadline = deadline_after(c, options->header_timeout_ms);
    for (;;) {
        mc_str bytes = pending(c);
        mc_http_step step =
            mc_http_head_parse(&c->head, bytes.data, bytes.len, options->max_header_bytes);
        if (step == MC_HTTP_DONE) return GO_ON;
        if (step == MC_HTTP_BAD) return refuse(c, c->head.status, c->head.problem);
        ptrdiff_t got = read_more(c, READ_MIN, deadline);
        if (got <= 0) return refuse_late(c, got);
    }
}

/* How many bytes of body are there, decoded or of known length. */
static size_t body_there(const mc_http_connection *c) {
    return pending(c).len - c->head.line;
}

static size_t at_most(size_t value, size_t max) {
    return value < max ? value : max;
}

static verdict read_sized_body(mc_http_connection *c, int64_t deadline) {
    c->body_len = (size_t)c->head.content_length;
    while (body_there(c) < c->body_len) {
        size_t missing = c->body_len - body_there(c);
        size_t wanted = missing < READ_MIN ? READ_MIN : at_most(missing, READ_MAX);
        ptrdiff_t got = read_more(c, wanted, deadline);
        if (got <= 0) return refuse_late(c, got);
    }
    return GO_ON;
}

/* Decodes what has come since the last call, and closes the gap that the framing leaves. */
static mc_http_step decode_there(mc_http_connection *c, mc_http_chunked *chunked, size_t max) {
    mc_http_chunked_part part;
    size_t at = c->start + c->head.line + c->body_len, len = c->in.len - at;
    char *raw = c->in.data + at;
    mc_http_step step = mc_http_chunked_decode(chunked, raw, len, max, &part);
    memmove(raw + part.produced, raw + part.consumed, len - part.consumed);
    c->in.len -= part.consumed - part.produced;
    c->body_len += part.produced;
    return step;
}

static verdict read_chunked_body(mc_http_connection *c, int64_t deadline) {
    mc_http_chunked chunked = {.state = 0};
    for (;;) {
        mc_http_step step = decode_there(c, &chunked, c->server->options.max_body_bytes);
        if (step == MC_HTTP_DONE) return GO_ON;
        if (step == MC_HTTP_BAD) return refuse(c, chunked.status, chunked.problem);
        size_t wanted = chunked.left < READ_MIN ? READ_MIN : READ_MAX;
        ptrdiff_t got = read_more(c, wanted, deadline);
        if (got <= 0) return refuse_late(c, got);
    }
}

/* ---- forms, which are read as they come -------------------------------------------------- */

static verdict refuse_form(mc_http_connection *c) {
    int status = c->form->status;
    if (status == 413) return refuse(c, 413, "Content Too Large");
    if (status == 500) return refuse(c, 500, "Internal Server Error");
    return refuse(c, 400, "There was an error parsing the body");
}

/* Hands the first `len` bytes of the body to the form, and drops them from the buffer. */
static bool feed_form(mc_http_connection *c, size_t len) {
    char *body = c->in.data + c->start + c->head.line;
    size_t behind = body_there(c) - len;
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
    ptrdiff_t got = read_more(c, wanted, *deadline);
    if (got > 0) *piece += (size_t)got;
    return got;
}

static verdict read_sized_form(mc_http_connection *c, int64_t deadline) {
    uint64_t left = c->head.content_length;
    for (size_t piece = 0;;) {
        size_t there = body_there(c) < left ? body_there(c) : (size_t)left;
        if (!feed_form(c, there)) return refuse_form(c);
        left -= there;
        if (left == 0) return GO_ON;
        size_t wanted = left < READ_MIN ? READ_MIN : left < READ_MAX ? (size_t)left : READ_MAX;
        ptrdiff_t got = read_form_piece(c, wanted, &piece, &deadline);
        if (got <= 0) return refuse_late(c, got);
    }
}

static verdict read_chunked_form(mc_http_connection *c, int64_t deadline) {
    mc_http_chunked chunked = {.state = 0};
    for (size_t piece = 0;;) {
        mc_http_step step = decode_there(c, &chunked, c->form_max);
        if (step == MC_HTTP_BAD) return refuse(c, chunked.status, chunked.problem);
        size_t there = c->body_len;
        c->body_len = 0;
        if (!feed_form(c, there)) return refuse_form(c);
        if (step == MC_HTTP_DONE) return GO_ON;
        ptrdiff_t got = read_form_piece(c, READ_MAX, &piece, &deadline);
        if (got <= 0) return refuse_late(c, got);
    }
}

static verdict read_form(mc_http_connection *c, int64_t deadline) {
    verdict result =
        c->head.chunked ? read_chunked_form(c, deadline) : read_sized_form(c, deadline);
    if (result == GO_ON && !mc_http_form_finish(c->form)) return refuse_form(c);
    return result;
}

/* Sets `form` where a multipart form comes for an operation that takes one; anything else is
 * left to params.c. False where memory is short. */
static bool open_form(mc_http_connection *c) {
    mc_request request;
    mc_str boundary;
    if (!mc_http_head_has(&c->head, pending(c).data, MC_STR("multipart/form-data"))) return true;
    if (!mc_http_head_request(&c->head, pending(c).data, &c->arena, &request)) return false;
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

static verdict read_body(mc_http_connection *c) {
    const mc_server_options *options = &c->server->options;
    c->body_len = 0;
    if (!c->head.chunked && c->head.content_length == 0) return GO_ON;
    if (!open_form(c)) return refuse(c, 503, "Service Unavailable");
    size_t max = c->form ? c->form_max : options->max_body_bytes;
    if (c->head.content_length > max) return refuse(c, 413, "Content Too Large");
    if (c->head.expect_continue && body_there(c) == 0)
        mc_buf_add_str(&c->out, MC_STR("HTTP/1.1 100 Continue\r\n\r\n"));
    int64_t deadline = mc_deadline_in(options->body_timeout_ms);
    if (c->form) return read_form(c, deadline);
    return c->head.chunked ? read_chunked_body(c, deadline) : read_sized_body(c, deadline);
}

/* ---- serving ---------------------------------------------------------------------------- */

/* In order of deadline: nearly always behind the last one. */
static void list_add_by_deadline(mc_http_list *list, mc_http_connection *c) {
    mc_http_connection *before = list->last;
    while (before && before->deadline > c->deadline)
        before = before->previous;
    mc_http_connection **next = before ? &before->next : &list->first;
    c->previous = before;
    c->next = *next;
    if (c->next)
        c->next->previous = c;
    else
        list->last = c;
    *next = c;
}

void mc_http_connection_begin(void *connection, int64_t deadline) {
    mc_http_connection *c = connection;
    c->deadline = deadline;
    list_add_by_deadline(&c->server->busy, c);
}

void mc_http_connection_end(void *connection) {
    mc_http_connection *c = connection;
    list_remove(&c->server->busy, c);
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

static verdict serve_request(mc_http_connection *c) {
    mc_request request;
    mc_str bytes = pending(c);
    if (!mc_http_head_request(&c->head, bytes.data, &c->arena, &request))
        return refuse(c, 503, "Service Unavailable");
    request.has_body = c->head.has_length || c->head.chunked;
    request.body = (mc_str){bytes.data + c->head.line, c->body_len};
    mc_context ctx = {.arena = &c->arena,
                      .request = &request,
                      .connection = c,
                      .peer = mc_str_from(c->peer),
                      .start_ns = c->now_ns,
                      .form = c->form};
    mc_response response = mc_http_dispatch(&c->server->dispatcher, &ctx);
    c->now_ns = ctx.end_ns;
    c->requests++;
    bool cut = mc_cancelled();
    if (cut) mc_shield(true); /* the answer is still sent */
    bool close = cut || mc_http_connection_must_close(c);
    c->linger = close && !c->head.wants_close;
    verdict result;
    if (mc_http_stream_began(&ctx))
        result = mc_http_stream_finish(c, &ctx) && !cut ? GO_ON : END;
    else
        result = answer(c, &request, &response, close);
    if (mc_http_has_after(&ctx)) {
        if (result == GO_ON && !mc_http_connection_flush(c)) result = END;
        mc_http_run_after(&ctx);
    }
    finish_request(c);
    return result;
}

/* A reset, which the kernel sends where unread bytes are left, could overtake our answer. */
static void read_to_end(mc_http_connection *c) {
    int64_t deadline = mc_deadline_in(LINGER_MS);
    mc_buf_clear(&c->in);
    if (!mc_buf_reserve(&c->in, READ_MIN)) return;
    if (!mc_http_transport_end_writing(&c->transport)) return;
    /* the clock is asked too: a read past its deadline still takes what is there */
    while (mc_now_ms() < deadline &&
           mc_http_transport_read(&c->transport, c->in.data, READ_MIN, deadline) > 0)
        continue;
}

int mc_http_connection_run(void *connection) {
    mc_http_connection *c = connection;
    c->task = mc_current();
    mc_http_peer_name(c->fd, c->peer, sizeof c->peer);
    c->now_ns = mc_now_ns();
    int64_t deadline = mc_deadline_in(c->server->options.header_timeout_ms);
    bool begun = mc_http_transport_begin(&c->transport, c->server->tls, deadline);
    while (begun && read_head(c) == GO_ON && read_body(c) == GO_ON && serve_request(c) == GO_ON)
        continue;
    if (c->linger) read_to_end(c);
    mc_http_connection_free(c);
    return 0;
}
