/*
 * client.c - requests to a server; see modelc/client.h.
 */
#include <modelc/client.h>

#include "chunked.h"
#include "client_head.h"
#include "context.h"
#include "syntax.h"

#include <stdlib.h>
#include <sys/socket.h>

#define READ_MIN 16384
/* Answers before the one that counts (100, 103): more are no use to anybody. */
#define INTERIM_MAX 8
#define PORT_SIZE 6

typedef struct idle_connection {
    int fd;
    int64_t since;
} idle_connection;

struct mc_client {
    mc_client_options options;
    char *host, *authority; /* the authority is what the Host header says */
    char port[PORT_SIZE];
    idle_connection *idle; /* options.max_idle of them have room */
    size_t idle_len;
};

/* ---- opening and closing ------------------------------------------------------------------- */

static char *copy_text(mc_str text) {
    char *copy = malloc(text.len + 1);
    if (!copy) return NULL;
    memcpy(copy, text.data, text.len);
    copy[text.len] = '\0';
    return copy;
}

static bool is_base(const mc_url_parts *url) {
    bool no_path = url->path.len == 0 || mc_str_equal(url->path, MC_STR("/"));
    return mc_http_equal_ci(url->scheme, MC_STR("http")) && no_path && url->query.len == 0 &&
           url->fragment.len == 0 && url->userinfo.len == 0;
}

/* An IPv6 address stands in brackets in a URL, and without them elsewhere. */
static mc_str bare_host(mc_str host) {
    bool in_brackets = host.len > 2 && host.data[0] == '[';
    return in_brackets ? (mc_str){host.data + 1, host.len - 2} : host;
}

static mc_client_options with_defaults(const mc_client_options *given) {
    mc_client_options o = given ? *given : (mc_client_options){0};
    if (o.timeout_ms <= 0) o.timeout_ms = 30000;
    if (o.idle_timeout_ms <= 0) o.idle_timeout_ms = 30000;
    if (o.max_idle == 0) o.max_idle = 16;
    if (o.max_header_bytes == 0) o.max_header_bytes = 16384;
    if (o.max_body_bytes == 0) o.max_body_bytes = (size_t)16 << 20;
    return o;
}

static bool set_place(mc_client *client, const mc_url_parts *url) {
    unsigned port = url->has_port ? url->port : 80;
    size_t room = url->host.len + PORT_SIZE + 2;
    snprintf(client->port, sizeof client->port, "%u", port);
    client->host = copy_text(bare_host(url->host));
    client->authority = malloc(room);
    if (!client->host || !client->authority) return false;
    snprintf(client->authority, room, url->has_port ? "%.*s:%u" : "%.*s", MC_STR_ARG(url->host),
             port);
    return true;
}

mc_client *mc_client_open(const char *url, const mc_client_options *options) {
    mc_url_parts parts;
    if (!mc_url_parse(&parts, mc_str_from(url), NULL) || !is_base(&parts)) return NULL;
    mc_client *client = calloc(1, sizeof *client);
    if (!client) return NULL;
    client->options = with_defaults(options);
    client->idle = calloc(client->options.max_idle, sizeof *client->idle);
    if (client->idle && set_place(client, &parts)) return client;
    mc_client_close(client);
    return NULL;
}

void mc_client_close(mc_client *client) {
    if (!client) return;
    for (size_t i = 0; i < client->idle_len; i++)
        mc_close(client->idle[i].fd);
    free(client->idle);
    free(client->host);
    free(client->authority);
    free(client);
}

/* ---- connections -------------------------------------------------------------------------- */

/* What a server has sent or ended while nobody asked it cannot be trusted any more. */
static bool is_quiet(int fd) {
    char byte;
    return recv(fd, &byte, 1, MSG_PEEK | MSG_DONTWAIT) < 0 && errno == EAGAIN;
}

/* A connection that was kept, or -1. */
static int take_idle(mc_client *client) {
    int64_t oldest = mc_now_ms() - client->options.idle_timeout_ms;
    while (client->idle_len > 0) {
        idle_connection last = client->idle[--client->idle_len];
        if (last.since >= oldest && is_quiet(last.fd)) return last.fd;
        mc_close(last.fd);
    }
    return -1;
}

static void keep(mc_client *client, int fd) {
    if (client->idle_len == client->options.max_idle) {
        mc_close(fd);
        return;
    }
    client->idle[client->idle_len++] = (idle_connection){fd, mc_now_ms()};
}

/* ---- the request --------------------------------------------------------------------------- */

static bool is_ours(mc_str name) {
    static const char *const ours[] = {"host", "content-length", "transfer-encoding", "connection"};
    for (size_t i = 0; i < sizeof ours / sizeof *ours; i++) {
        if (mc_http_equal_ci(name, mc_str_from(ours[i]))) return true;
    }
    return false;
}

/* A CR or LF in any of these would begin another request. */
static bool can_be_sent(const mc_request *request) {
    bool good = mc_http_is_token(request->method) && mc_http_is_target(request->target) &&
                request->target.data[0] == '/';
    for (const mc_header *h = request->headers; h && good; h = h->next) {
        good = mc_http_is_token(h->name) && mc_http_is_field_value(h->value) && !is_ours(h->name);
    }
    return good && (request->has_body || request->body.len == 0);
}

static bool write_request(const mc_client *client, const mc_request *request, mc_buf *out) {
    mc_buf_printf(out, "%.*s %.*s HTTP/1.1\r\nhost: %s\r\n", MC_STR_ARG(request->method),
                  MC_STR_ARG(request->target), client->authority);
    for (const mc_header *h = request->headers; h; h = h->next) {
        mc_buf_printf(out, "%.*s: %.*s\r\n", MC_STR_ARG(h->name), MC_STR_ARG(h->value));
    }
    if (request->has_body) mc_buf_printf(out, "content-length: %zu\r\n", request->body.len);
    mc_buf_add_str(out, MC_STR("\r\n"));
    mc_buf_add_str(out, request->body);
    return !out->failed;
}

/* ---- the answer ------------------------------------------------------------------------------ */

/* One request on one connection. */
typedef struct exchange {
    const mc_client *client;
    const mc_request *request;
    mc_arena *arena;
    mc_client_answer *answer;
    int fd;
    int64_t deadline;
    mc_buf in; /* what came and is not used up */
    bool any;  /* a byte came */
    bool reusable;
    mc_http_answer_head head;
} exchange;

static int refuse(exchange *x, const char *problem) {
    x->answer->problem = problem;
    return -EPROTO;
}

/* How many bytes came, 0 at the end, or an error. */
static ptrdiff_t read_more(exchange *x) {
    if (!mc_buf_reserve(&x->in, READ_MIN)) return MC_ENOMEM;
    ptrdiff_t got = mc_read(x->fd, x->in.data + x->in.len, READ_MIN, x->deadline);
    if (got > 0) {
        x->in.len += (size_t)got;
        x->any = true;
    }
    return got;
}

static void use_up(mc_buf *in, size_t len) {
    memmove(in->data, in->data + len, in->len - len);
    in->len -= len;
}

static int find_head(exchange *x, size_t *len) {
    size_t scanned = 0, max = x->client->options.max_header_bytes;
    for (;;) {
        size_t visible = x->in.len < max ? x->in.len : max;
        mc_http_step step = mc_http_answer_head_find(x->in.data, visible, &scanned, len);
        if (step == MC_HTTP_BAD) return refuse(x, "Line end without CR");
        if (step == MC_HTTP_DONE) return MC_OK;
        if (visible == max) return MC_EMSGSIZE;
        ptrdiff_t got = read_more(x);
        if (got <= 0) return got == 0 ? MC_EPIPE : (int)got;
    }
}

/* The head that counts, behind those that only say that it will come. */
static int read_head(exchange *x) {
    for (int i = 0; i < INTERIM_MAX; i++) {
        size_t len;
        int status = find_head(x, &len);
        if (status != MC_OK) return status;
        mc_str text = mc_arena_str(x->arena, (mc_str){x->in.data, len});
        if (!text.data) return MC_ENOMEM;
        if (!mc_http_answer_head_read(&x->head, text, x->arena))
            return x->head.problem ? refuse(x, x->head.problem) : MC_ENOMEM;
        use_up(&x->in, len);
        if (x->head.status >= 200) return MC_OK;
    }
    return refuse(x, "Too many interim answers");
}

static bool has_body(const exchange *x) {
    int status = x->head.status;
    return !mc_str_equal(x->request->method, MC_STR("HEAD")) && status != 204 && status != 304;
}

static int read_sized(exchange *x) {
    if (x->head.length > x->client->options.max_body_bytes) return MC_EMSGSIZE;
    size_t length = (size_t)x->head.length;
    while (x->in.len < length) {
        ptrdiff_t got = read_more(x);
        if (got <= 0) return got == 0 ? MC_EPIPE : (int)got;
    }
    x->answer->body = mc_arena_str(x->arena, (mc_str){x->in.data, length});
    use_up(&x->in, length);
    return x->answer->body.data ? MC_OK : MC_ENOMEM;
}

static int chunked_problem(exchange *x, const mc_http_chunked *chunked) {
    return chunked->status == 413 ? MC_EMSGSIZE : refuse(x, chunked->problem);
}

static int read_chunked(exchange *x) {
    mc_http_chunked chunked = {0};
    mc_http_step step = MC_HTTP_MORE;
    size_t body = 0; /* in front of what is not decoded yet */
    for (;;) {
        mc_http_chunked_part part = {0};
        if (x->in.len > body)
            step = mc_http_chunked_decode(&chunked, x->in.data + body, x->in.len - body,
                                          x->client->options.max_body_bytes, &part);
        if (step == MC_HTTP_BAD) return chunked_problem(x, &chunked);
        size_t rest = x->in.len - body - part.consumed;
        if (rest > 0)
            memmove(x->in.data + body + part.produced, x->in.data + body + part.consumed, rest);
        body += part.produced;
        x->in.len = body + rest;
        if (step == MC_HTTP_DONE) break;
        ptrdiff_t got = read_more(x);
        if (got <= 0) return got == 0 ? MC_EPIPE : (int)got;
    }
    x->answer->body = mc_arena_str(x->arena, (mc_str){x->in.data, body});
    use_up(&x->in, body);
    return x->answer->body.data ? MC_OK : MC_ENOMEM;
}

/* Without a length the body ends where the connection does. */
static int read_to_end(exchange *x) {
    ptrdiff_t got;
    x->reusable = false;
    do {
        if (x->in.len > x->client->options.max_body_bytes) return MC_EMSGSIZE;
    } while ((got = read_more(x)) > 0);
    if (got < 0) return (int)got;
    x->answer->body = mc_arena_str(x->arena, mc_buf_str(&x->in));
    mc_buf_clear(&x->in);
    return x->answer->body.data ? MC_OK : MC_ENOMEM;
}

static int read_body(exchange *x) {
    x->answer->body = MC_STR("");
    if (!has_body(x)) return MC_OK;
    if (x->head.chunked) return read_chunked(x);
    return x->head.has_length ? read_sized(x) : read_to_end(x);
}

static int read_answer(exchange *x) {
    int status = read_head(x);
    if (status != MC_OK) return status;
    x->reusable = !x->head.wants_close && (x->head.minor > 0 || x->head.wants_keep_alive);
    status = read_body(x);
    if (status != MC_OK) return status;
    x->answer->status = x->head.status;
    x->answer->headers = x->head.headers;
    x->reusable = x->reusable && x->in.len == 0; /* nobody asked for more */
    return MC_OK;
}

/* Sends `bytes` on `fd`, which it closes or keeps. `*untouched`: the server has said nothing. */
static int try_on(mc_client *client, exchange *x, int fd, mc_str bytes, bool *untouched) {
    x->fd = fd;
    x->any = x->reusable = false;
    mc_buf_init(&x->in, NULL, 0);
    int status = mc_write_all(fd, bytes.data, bytes.len, x->deadline);
    /* a server may answer and close before it has read all: what it says then counts */
    bool gone = status == MC_EPIPE || status == -ECONNRESET;
    if (status == MC_OK || gone) {
        int answered = read_answer(x);
        status = gone && answered != MC_OK ? MC_EPIPE : answered;
    }
    if (status == -ECONNRESET) status = MC_EPIPE;
    mc_buf_free(&x->in);
    *untouched = status == MC_EPIPE && !x->any;
    if (status == MC_OK && x->reusable)
        keep(client, fd);
    else
        mc_close(fd);
    return status;
}

static bool may_be_repeated(mc_str method) {
    static const char *const idempotent[] = {"GET", "HEAD", "PUT", "DELETE", "OPTIONS"};
    for (size_t i = 0; i < sizeof idempotent / sizeof *idempotent; i++) {
        if (mc_str_equal(method, mc_str_from(idempotent[i]))) return true;
    }
    return false;
}

static int send_request(mc_client *client, exchange *x, mc_str bytes) {
    bool untouched;
    int fd = take_idle(client);
    if (fd >= 0) {
        int status = try_on(client, x, fd, bytes, &untouched);
        if (!untouched || !may_be_repeated(x->request->method)) return status;
    }
    fd = mc_connect_host(client->host, client->port, x->deadline);
    return fd < 0 ? fd : try_on(client, x, fd, bytes, &untouched);
}

int mc_client_request(mc_client *client, const mc_request *request, mc_arena *arena,
                      mc_client_answer *answer) {
    *answer = (mc_client_answer){0};
    if (!mc_current()) return MC_ENOLOOP;
    if (!can_be_sent(request)) return MC_EINVAL;
    exchange x = {.client = client,
                  .request = request,
                  .arena = arena,
                  .answer = answer,
                  .deadline = mc_deadline_in(client->options.timeout_ms)};
    mc_buf out = {0};
    int status = write_request(client, request, &out) ? send_request(client, &x, mc_buf_str(&out))
                                                      : MC_ENOMEM;
    mc_buf_free(&out);
    if (status != MC_OK) answer->body = MC_STR("");
    return status;
}

mc_str mc_client_answer_header(const mc_client_answer *answer, const char *name) {
    const mc_header *found = mc_http_find_header(answer->headers, mc_str_from(name));
    return found ? found->value : (mc_str){NULL, 0};
}
