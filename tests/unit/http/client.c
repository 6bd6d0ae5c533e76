/*
 * client.c - the operations that the tests of whole servers use, and a plain client; see client.h.
 */
#include "client.h"

#include <arpa/inet.h>
#include <criterion/criterion.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#define LEN(array) (sizeof(array) / sizeof *(array))

/* ---- operations: {"ms": int} in the query where they wait ---------------------------------- */

typedef struct wait_args {
    int64_t ms;
    uint64_t given[1];
} wait_args;

static const mc_field wait_fields[] = {{.name = MC_STR_INIT("ms"),
                                        .type = &mc_type_i64,
                                        .offset = offsetof(wait_args, ms),
                                        .has_offset = MC_NO_HAS,
                                        .flags = MC_FIELD_DEFAULT}};
static const mc_model wait_model = {
    .fields = wait_fields, .fields_len = 1, .given_offset = offsetof(wait_args, given)};
static const mc_param_in wait_in[] = {MC_IN_QUERY};

static mc_response text(mc_context *ctx, const char *body) {
    return mc_response_bytes(ctx, 200, MC_STR("text/plain"), mc_str_from(body));
}

static mc_response hello(mc_context *ctx, const void *args) {
    (void)args;
    return text(ctx, "hello");
}

static mc_response echo(mc_context *ctx, const void *args) {
    const mc_value *body = args;
    return mc_response_json(ctx, 200, &mc_type_any, body);
}

static mc_response nap(mc_context *ctx, const void *args) {
    const wait_args *wait = args;
    int status = mc_sleep(wait->ms);
    return text(ctx, status == MC_OK ? "slept" : "woken");
}

static int sleep_in_background(void *arg) {
    const wait_args *wait = arg;
    return mc_sleep(wait->ms);
}

static mc_response later(mc_context *ctx, const void *args) {
    /* the arguments live in the request's arena, as long as the work does */
    cr_assert_eq(mc_context_background(ctx, sleep_in_background, (void *)(uintptr_t)args), 0);
    return text(ctx, "soon");
}

static mc_response block(mc_context *ctx, const void *args) {
    const wait_args *wait = args;
    struct timespec time = {wait->ms / 1000, wait->ms % 1000 * 1000000};
    nanosleep(&time, NULL);
    return text(ctx, "blocked");
}

static pthread_mutex_t gate_lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t gate_opened = PTHREAD_COND_INITIALIZER;
static unsigned gate_may_pass;

void gate_open_once(void) {
    pthread_mutex_lock(&gate_lock);
    gate_may_pass++;
    pthread_cond_signal(&gate_opened);
    pthread_mutex_unlock(&gate_lock);
}

static mc_response gate(mc_context *ctx, const void *args) {
    (void)args;
    pthread_mutex_lock(&gate_lock);
    while (gate_may_pass == 0)
        pthread_cond_wait(&gate_opened, &gate_lock);
    gate_may_pass--;
    pthread_mutex_unlock(&gate_lock);
    return text(ctx, "passed");
}

static mc_response nothing(mc_context *ctx, const void *args) {
    (void)ctx;
    (void)args;
    return (mc_response){0};
}

static mc_response big(mc_context *ctx, const void *args) {
    const wait_args *wait = args;
    char *body = mc_arena_alloc(mc_context_arena(ctx), (size_t)wait->ms);
    if (!body) return (mc_response){0};
    memset(body, 'x', (size_t)wait->ms);
    return mc_response_bytes(ctx, 200, MC_STR("text/plain"), (mc_str){body, (size_t)wait->ms});
}

static mc_response empty(mc_context *ctx, const void *args) {
    (void)args;
    return mc_response_empty(ctx, 204);
}

static mc_response with_headers(mc_context *ctx, const void *args) {
    (void)args;
    mc_response response = text(ctx, "headers");
    mc_response_header(ctx, &response, MC_STR("x-one"), MC_STR("1"));
    mc_response_header(ctx, &response, MC_STR("x-two"), MC_STR("2"));
    return response;
}

static mc_response split_header(mc_context *ctx, const void *args) {
    (void)args;
    mc_response response = text(ctx, "split");
    mc_response_header(ctx, &response, MC_STR("x"), MC_STR("1\r\nset-cookie: evil"));
    return response;
}

/* One event, where `ms` is not 0, and then none. */
static mc_response events(mc_context *ctx, const void *args) {
    const wait_args *wait = args;
    int64_t item = 1;
    if (wait->ms > 0 && !mc_stream_send(ctx, &mc_type_i64, &item)) return mc_stream_end(ctx);
    while (mc_sleep(60000) == MC_OK)
        continue;
    return mc_stream_end(ctx);
}

typedef struct body_args {
    mc_value body; /* first, so that the arguments are a pointer to it */
    uint64_t given[1];
} body_args;

static const mc_field body_fields[] = {{.name = MC_STR_INIT("body"),
                                        .type = &mc_type_any,
                                        .offset = offsetof(body_args, body),
                                        .has_offset = MC_NO_HAS,
                                        .flags = MC_FIELD_REQUIRED | MC_FIELD_NULLABLE}};
static const mc_model body_model = {
    .fields = body_fields, .fields_len = 1, .given_offset = offsetof(body_args, given)};
static const mc_param_in body_in[] = {MC_IN_BODY};

#define WAITING .args = &wait_model, .in = wait_in, .args_size = sizeof(wait_args)

static const mc_operation operations[] = {
    {.name = "hello", .method = "GET", .path = "/", .call = hello},
    {.name = "echo",
     .method = "POST",
     .path = "/echo",
     .args = &body_model,
     .in = body_in,
     .args_size = sizeof(body_args),
     .call = echo},
    {.name = "nap", .method = "GET", .path = "/nap", WAITING, .call = nap},
    {.name = "short", .method = "GET", .path = "/short", WAITING, .call = nap, .timeout_ms = 150},
    {.name = "few", .method = "GET", .path = "/few", WAITING, .call = nap, .concurrency = 2},
    {.name = "later", .method = "GET", .path = "/later", WAITING, .call = later},
    {.name = "block",
     .method = "GET",
     .path = "/block",
     .handler = MC_HANDLER_SYNC,
     WAITING,
     .call = block},
    {.name = "gate", .method = "GET", .path = "/gate", .handler = MC_HANDLER_SYNC, .call = gate},
    {.name = "nothing", .method = "GET", .path = "/nothing", .call = nothing},
    {.name = "big", .method = "GET", .path = "/big", WAITING, .call = big},
    {.name = "events",
     .method = "GET",
     .path = "/events",
     WAITING,
     .call = events,
     .stream = MC_STREAM_EVENTS,
     .stream_status = 200},
    {.name = "empty", .method = "DELETE", .path = "/", .call = empty},
    {.name = "headers", .method = "GET", .path = "/headers", .call = with_headers},
    {.name = "split", .method = "GET", .path = "/split", .call = split_header},
};
static const mc_service service = {
    .name = "test", .operations = operations, .len = LEN(operations)};
static const mc_service *const services[] = {&service};

/* ---- the server --------------------------------------------------------------------------------
 */

static void note_port(mc_app *app, uint16_t port) {
    server *s = app->state;
    pthread_mutex_lock(&s->lock);
    s->port = port;
    pthread_cond_signal(&s->listening);
    pthread_mutex_unlock(&s->lock);
}

static void *run_server(void *arg) {
    server *s = arg;
    s->result = mc_serve(&s->app);
    return NULL;
}

void server_start(server *s, mc_server_options options) {
    /* only the server may take the signal, and a test's thread must not die of it */
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, NULL);
    options.any_port = true;
    options.quiet = true;
    *s = (server){.app = {.services = services,
                          .services_len = 1,
                          .state = s,
                          .on_listen = note_port,
                          .options = options},
                  .lock = PTHREAD_MUTEX_INITIALIZER,
                  .listening = PTHREAD_COND_INITIALIZER};
    cr_assert_eq(pthread_create(&s->thread, NULL, run_server, s), 0);
    pthread_mutex_lock(&s->lock);
    while (s->port == 0)
        pthread_cond_wait(&s->listening, &s->lock);
    pthread_mutex_unlock(&s->lock);
}

void server_signal(const server *s) {
    (void)s;
    kill(getpid(), SIGTERM);
}

int server_join(server *s) {
    pthread_join(s->thread, NULL);
    return s->result;
}

int server_stop(server *s) {
    server_signal(s);
    return server_join(s);
}

/* ---- the client
 * ----------------------------------------------------------------------------------- */

int client_connect(const server *s) {
    return client_connect_from(s, 1);
}

int client_connect_from(const server *s, unsigned host) {
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    cr_assert_geq(fd, 0);
    struct sockaddr_in address = {.sin_family = AF_INET,
                                  .sin_port = htons(s->port),
                                  .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    const struct timeval patience = {.tv_sec = 5};
    const int on = 1;
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    const struct sockaddr_in own = {.sin_family = AF_INET,
                                    .sin_addr.s_addr = htonl(0x7f000000 | host)};
    cr_assert_eq(bind(fd, (const struct sockaddr *)&own, sizeof own), 0);
    cr_assert_eq(connect(fd, (const struct sockaddr *)&address, sizeof address), 0);
    return fd;
}

void client_send(int fd, const char *data) {
    size_t len = strlen(data);
    while (len > 0) {
        ssize_t sent = send(fd, data, len, MSG_NOSIGNAL);
        if (sent <= 0) return; /* the server ended it: what it said is what the test looks at */
        data += sent;
        len -= (size_t)sent;
    }
}

/* One byte at a time, so that nothing of the next response is taken. */
static bool read_until_empty_line(int fd, char *out, size_t size, size_t *len) {
    *len = 0;
    out[0] = '\0';
    while (*len + 1 < size) {
        if (recv(fd, out + *len, 1, 0) != 1) return false;
        out[++*len] = '\0';
        if (*len >= 4 && memcmp(out + *len - 4, "\r\n\r\n", 4) == 0) return true;
    }
    return false;
}

static size_t length_in(const char *head) {
    const char *field = strstr(head, "\r\ncontent-length: ");
    return field ? strtoul(field + 18, NULL, 10) : 0;
}

int client_read_head(int fd, char *out, size_t size) {
    size_t len;
    if (!read_until_empty_line(fd, out, size, &len)) return 0;
    return (int)strtoul(out + strlen("HTTP/1.1 "), NULL, 10);
}

int client_read(int fd, char *out, size_t size) {
    int status = client_read_head(fd, out, size);
    size_t len = strlen(out), end = len + length_in(out);
    if (status == 0) return 0;
    cr_assert_lt(end, size);
    while (len < end) {
        ssize_t got = recv(fd, out + len, end - len, 0);
        if (got <= 0) return 0;
        len += (size_t)got;
    }
    out[end] = '\0';
    return status;
}

bool client_at_end(int fd) {
    char byte;
    return recv(fd, &byte, 1, 0) == 0;
}

int client_ask(const server *s, const char *request, char *out, size_t size) {
    int fd = client_connect(s);
    client_send(fd, request);
    int status = client_read(fd, out, size);
    close(fd);
    return status;
}

const char *body_of(const char *response) {
    const char *empty_line = strstr(response, "\r\n\r\n");
    return empty_line ? empty_line + 4 : "";
}

int64_t clock_ms(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}
