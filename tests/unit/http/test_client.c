/* test_client.c - what modelc/client.h promises, before a server that says what a script wants. */
#include <criterion/criterion.h>
#include <modelc/client.h>

#include <arpa/inet.h>

/* What the server sends to one connection, for one request after the other. */
typedef struct script {
    const char *answers[4]; /* to each request; NULL: closes */
    bool one_by_one;        /* byte by byte */
    bool stays;             /* open behind the last answer */
} script;

typedef struct stage {
    const script *scripts; /* of each connection */
    size_t len, connections;
    int listener;
    char seen[4096]; /* all that was asked */
    size_t seen_len;
} stage;

static bool hear_request(stage *s, int fd) {
    size_t start = s->seen_len;
    for (;;) {
        s->seen[s->seen_len] = '\0';
        if (strstr(s->seen + start, "\r\n\r\n")) return true;
        ptrdiff_t got = mc_read(fd, s->seen + s->seen_len, sizeof s->seen - s->seen_len - 1,
                                mc_deadline_in(5000));
        if (got <= 0) return false;
        s->seen_len += (size_t)got;
    }
}

static void say(int fd, const char *text, bool one_by_one) {
    size_t step = one_by_one ? 1 : strlen(text) + 1;
    for (size_t at = 0, len = strlen(text); at < len; at += step) {
        size_t piece = len - at < step ? len - at : step;
        if (mc_write_all(fd, text + at, piece, mc_deadline_in(5000)) != MC_OK) return;
        if (one_by_one) mc_yield_now();
    }
}

static int serve(void *arg) {
    stage *s = arg;
    for (size_t i = 0; i < s->len; i++) {
        int fd = mc_accept(s->listener, MC_NEVER);
        if (fd < 0) return 0;
        s->connections++;
        for (size_t n = 0; n < 4 && s->scripts[i].answers[n] && hear_request(s, fd); n++)
            say(fd, s->scripts[i].answers[n], s->scripts[i].one_by_one);
        if (s->scripts[i].stays) mc_sleep(60000);
        mc_close(fd);
    }
    return 0;
}

static int port_of(int fd) {
    struct sockaddr_in6 address;
    socklen_t len = sizeof address;
    cr_assert_eq(getsockname(fd, (struct sockaddr *)&address, &len), 0);
    return ntohs(address.sin6_port);
}

typedef struct play {
    stage stage;
    mc_client_options options;
    mc_client *client;
    mc_task *server;
} play;

static void open_play(play *p, const script *scripts, size_t len) {
    char url[64];
    p->stage.scripts = scripts;
    p->stage.len = len;
    p->stage.listener = mc_listen("127.0.0.1", 0, 0);
    snprintf(url, sizeof url, "http://127.0.0.1:%d", port_of(p->stage.listener));
    p->client = mc_client_open(url, &p->options);
    cr_assert(p->client);
    p->server = mc_spawn(serve, &p->stage);
}

static void close_play(play *p) {
    mc_client_close(p->client);
    mc_cancel(p->server);
    (void)mc_await(p->server);
    mc_close(p->stage.listener);
}

static int ask(mc_client *client, const char *method, mc_arena *arena, mc_client_answer *answer) {
    mc_request request = {.method = mc_str_from(method), .target = MC_STR("/it")};
    return mc_client_request(client, &request, arena, answer);
}

/* ---- answers that must be refused, and those that must not ---------------------------------- */

typedef struct one_case {
    const char *answer;
    int wanted;       /* of mc_client_request */
    const char *body; /* of MC_OK */
} one_case;

#define OK "HTTP/1.1 200 OK\r\n"

static const one_case cases[] = {
    {OK "content-length: 2\r\n\r\nhi", MC_OK, "hi"},
    {OK "Content-Length:\t2 \r\n\r\nhi", MC_OK, "hi"},
    {"HTTP/1.1 200\r\ncontent-length: 0\r\n\r\n", MC_OK, ""},
    {"HTTP/1.1 204 No Content\r\n\r\n", MC_OK, ""},
    {"HTTP/1.1 304 Not Modified\r\ncontent-length: 9\r\n\r\n", MC_OK, ""},
    {OK "transfer-encoding: chunked\r\n\r\n2;a=b\r\nhi\r\n1\r\n!\r\n0\r\nx: y\r\n\r\n", MC_OK,
     "hi!"},
    {OK "\r\nto the end", MC_OK, "to the end"},
    {"HTTP/1.0 200 OK\r\n\r\nold", MC_OK, "old"},
    {"HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n" OK "content-length: 1\r\n\r\na", MC_OK, "a"},
    /* ends too early */
    {"", MC_EPIPE, NULL},
    {"HTTP/1.1 2", MC_EPIPE, NULL},
    {OK "content-length: 3\r\n", MC_EPIPE, NULL},
    {OK "content-length: 3\r\n\r\nhi", MC_EPIPE, NULL},
    {OK "transfer-encoding: chunked\r\n\r\n", MC_EPIPE, NULL},
    {OK "transfer-encoding: chunked\r\n\r\n5\r\nhel", MC_EPIPE, NULL},
    {OK "transfer-encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n", MC_EPIPE, NULL},
    /* lengths that two readers could understand differently */
    {OK "content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n", -EPROTO, NULL},
    {OK "content-length: 2\r\ncontent-length: 2\r\n\r\nhi", -EPROTO, NULL},
    {OK "content-length: 2, 2\r\n\r\nhi", -EPROTO, NULL},
    {OK "content-length: +2\r\n\r\nhi", -EPROTO, NULL},
    {OK "content-length: -1\r\n\r\n", -EPROTO, NULL},
    {OK "content-length: 0x2\r\n\r\nhi", -EPROTO, NULL},
    {OK "content-length:\r\n\r\n", -EPROTO, NULL},
    {OK "content-length: 99999999999999999999\r\n\r\n", -EPROTO, NULL},
    {OK "transfer-encoding: gzip, chunked\r\n\r\n0\r\n\r\n", -EPROTO, NULL},
    {OK "transfer-encoding: identity\r\n\r\n", -EPROTO, NULL},
    {OK "transfer-encoding: chunked\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n", -EPROTO, NULL},
    {"HTTP/1.0 200 OK\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n", -EPROTO, NULL},
    {"HTTP/1.1 204 No\r\ncontent-length: 3\r\n\r\n", -EPROTO, NULL},
    /* chunks */
    {OK "transfer-encoding: chunked\r\n\r\nx\r\n", -EPROTO, NULL},
    {OK "transfer-encoding: chunked\r\n\r\n 2\r\nhi\r\n0\r\n\r\n", -EPROTO, NULL},
    {OK "transfer-encoding: chunked\r\n\r\n2\nhi\r\n0\r\n\r\n", -EPROTO, NULL},
    {OK "transfer-encoding: chunked\r\n\r\n2\r\nhi!\r\n0\r\n\r\n", -EPROTO, NULL},
    {OK "transfer-encoding: chunked\r\n\r\n00000000000000001\r\na\r\n", -EPROTO, NULL},
    /* heads */
    {"HTTP/1.1 200 OK\ncontent-length: 0\n\n", -EPROTO, NULL},
    {"\r\n" OK "\r\n", -EPROTO, NULL},
    {"HTTP/2 200\r\n\r\n", -EPROTO, NULL},
    {"HTTP/1.2 200 OK\r\n\r\n", -EPROTO, NULL},
    {"HTTP/1.1  200 OK\r\n\r\n", -EPROTO, NULL},
    {"HTTP/1.1 2000 OK\r\n\r\n", -EPROTO, NULL},
    {"HTTP/1.1 20 OKAY\r\n\r\n", -EPROTO, NULL},
    {"HTTP/1.1 999 OK\r\n\r\n", -EPROTO, NULL},
    {"HTTP/1.1 101 Switching\r\n\r\n", -EPROTO, NULL},
    {"<html>not http</html>\r\n\r\n", -EPROTO, NULL},
    {OK "x : y\r\n\r\n", -EPROTO, NULL},
    {OK "x: a\r\n b\r\n\r\n", -EPROTO, NULL},
    {OK "no colon\r\n\r\n", -EPROTO, NULL},
    {OK ": y\r\n\r\n", -EPROTO, NULL},
    {OK "x: a\x01\r\n\r\n", -EPROTO, NULL},
    {OK "x: a\rb\r\n\r\n", -EPROTO, NULL},
    /* limits: see play_cases */
    {OK "content-length: 65\r\n\r\n", MC_EMSGSIZE, NULL},
    {OK "transfer-encoding: chunked\r\n\r\n41\r\n", MC_EMSGSIZE, NULL},
    {OK "\r\n0123456789012345678901234567890123456789012345678901234567890123456789", MC_EMSGSIZE,
     NULL},
};

#define CASES (sizeof cases / sizeof *cases)

static void play_case(const one_case *c, bool one_by_one) {
    script one = {{c->answer}, one_by_one, false};
    play p = {.options = {.max_header_bytes = 512, .max_body_bytes = 64}};
    mc_arena arena = {0};
    mc_client_answer answer;
    open_play(&p, &one, 1);
    int status = ask(p.client, "POST", &arena, &answer);
    cr_expect_eq(status, c->wanted, "%s: %d (%s)", c->answer, status, mc_strerror(status));
    cr_expect_eq(answer.status != 0, c->wanted == MC_OK, "%s", c->answer);
    cr_expect_eq(answer.problem != NULL, c->wanted == -EPROTO, "%s", c->answer);
    if (c->body) cr_expect_str_eq(answer.body.data, c->body);
    close_play(&p);
    mc_arena_free(&arena);
}

static int play_cases(void *arg) {
    (void)arg;
    for (size_t i = 0; i < CASES; i++) {
        play_case(&cases[i], false);
        play_case(&cases[i], true);
    }
    return 0;
}

Test(http_client, refuses_every_malformed_answer_however_its_bytes_come) {
    cr_expect_eq(mc_run(play_cases, NULL), 0);
}

/* ---- heads too large, servers too slow ---------------------------------------------------- */

static int play_limits(void *arg) {
    char large[700] = OK "x: ", many[4000] = OK;
    (void)arg;
    memset(large + strlen(large), 'y', 600);
    for (int i = 0; i < 101; i++)
        strncat(many, "x: y\r\n", sizeof many - strlen(many) - 1);
    strncat(many, "\r\n", sizeof many - strlen(many) - 1);
    play_case(&(one_case){large, MC_EMSGSIZE, NULL}, false);
    script scripts[] = {{{many}, false, false}, {{OK "content-le"}, false, true}};
    play p = {.options = {.timeout_ms = 200}};
    mc_arena arena = {0};
    mc_client_answer answer;
    open_play(&p, scripts, 2);
    cr_expect_eq(ask(p.client, "GET", &arena, &answer), -EPROTO, "101 header fields");
    cr_expect_eq(ask(p.client, "GET", &arena, &answer), MC_ETIMEDOUT, "a server that stops");
    close_play(&p);
    mc_arena_free(&arena);
    return 0;
}

Test(http_client, limits_and_deadlines_hold) {
    cr_expect_eq(mc_run(play_limits, NULL), 0);
}

/* ---- kept connections ------------------------------------------------------------------------ */

#define HI OK "content-length: 2\r\n\r\nhi"

static int play_keeping(void *arg) {
    (void)arg;
    /* an empty answer: the server waits until the client ends the connection */
    script scripts[] = {
        {{HI, HI}, false, false},
        {{HI, OK "connection: close\r\ncontent-length: 0\r\n\r\n", ""}, false, false},
        {{HI "surplus", ""}, false, false},
        {{HI}, false, false}};
    play p = {0};
    mc_arena arena = {0};
    mc_client_answer answer;
    open_play(&p, scripts, 4);
    const size_t connections[] = {1, 1, 2, 2, 3, 4};
    for (size_t i = 0; i < 6; i++) {
        cr_expect_eq(ask(p.client, "GET", &arena, &answer), MC_OK);
        cr_expect_eq(p.stage.connections, connections[i], "request %zu", i);
    }
    close_play(&p);
    mc_arena_free(&arena);
    return 0;
}

Test(http_client, keeps_connections_and_leaves_those_that_ended) {
    cr_expect_eq(mc_run(play_keeping, NULL), 0);
}

/* The server reads the second request and ends the connection without a word. */
static int play_stale(void *arg) {
    const char *method = arg;
    bool repeated = strcmp(method, "GET") == 0;
    script scripts[] = {{{HI, ""}, false, false}, {{HI}, false, false}};
    play p = {0};
    mc_arena arena = {0};
    mc_client_answer answer;
    open_play(&p, scripts, 2);
    cr_expect_eq(ask(p.client, method, &arena, &answer), MC_OK);
    cr_expect_eq(ask(p.client, method, &arena, &answer), repeated ? MC_OK : MC_EPIPE);
    cr_expect_eq(p.stage.connections, repeated ? 2 : 1);
    close_play(&p);
    mc_arena_free(&arena);
    return 0;
}

Test(http_client, sends_again_only_what_may_be_sent_twice) {
    cr_expect_eq(mc_run(play_stale, "GET"), 0);
    cr_expect_eq(mc_run(play_stale, "POST"), 0);
}

/* ---- requests -------------------------------------------------------------------------------- */

static int play_requests(void *arg) {
    (void)arg;
    script scripts[] = {{{OK "X-Kind: cat\r\ncontent-length: 0\r\n\r\n"}, false, false}};
    play p = {0};
    mc_arena arena = {0};
    mc_client_answer answer;
    open_play(&p, scripts, 1);
    mc_header good = {MC_STR("x-a"), MC_STR("b"), NULL};
    const mc_header bad[] = {{MC_STR("x"), MC_STR("a\r\nevil: 1"), NULL},
                             {MC_STR("x\r\n"), MC_STR("a"), NULL},
                             {MC_STR("Host"), MC_STR("a"), NULL},
                             {MC_STR("transfer-encoding"), MC_STR("chunked"), NULL}};
    mc_request request = {.method = MC_STR("PUT"), .target = MC_STR("/a?b=c"), .headers = &good};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        mc_request wrong = request;
        wrong.headers = &bad[i];
        cr_expect_eq(mc_client_request(p.client, &wrong, &arena, &answer), MC_EINVAL, "%zu", i);
    }
    const char *targets[] = {"", "a", "http://x/", "/a b", "/a\r\nx: y"};
    for (size_t i = 0; i < sizeof targets / sizeof *targets; i++) {
        mc_request wrong = request;
        wrong.target = mc_str_from(targets[i]);
        cr_expect_eq(mc_client_request(p.client, &wrong, &arena, &answer), MC_EINVAL, "%zu", i);
    }
    request.has_body = true;
    request.body = MC_STR("{}");
    cr_expect_eq(mc_client_request(p.client, &request, &arena, &answer), MC_OK);
    cr_expect(mc_str_equal(mc_client_answer_header(&answer, "x-kind"), MC_STR("cat")));
    cr_expect_null(mc_client_answer_header(&answer, "x-none").data);
    cr_expect(strstr(p.stage.seen, "PUT /a?b=c HTTP/1.1\r\nhost: 127.0.0.1:"));
    cr_expect(strstr(p.stage.seen, "\r\nx-a: b\r\ncontent-length: 2\r\n\r\n{}"));
    close_play(&p);
    mc_arena_free(&arena);
    return 0;
}

Test(http_client, writes_requests_that_cannot_be_split) {
    cr_expect_eq(mc_run(play_requests, NULL), 0);
}

Test(http_client, takes_only_the_base_url_of_plain_http) {
    const char *wrong[] = {"",           "127.0.0.1",     "https://a",   "http://a/b",
                           "http://a?b", "http://u@host", "ftp://a:21/", "http://a#b"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        cr_expect_null(mc_client_open(wrong[i], NULL), "%s", wrong[i]);
    mc_client *client = mc_client_open("http://[::1]:80/", NULL);
    cr_assert(client);
    mc_client_answer answer;
    mc_arena arena = {0};
    cr_expect_eq(ask(client, "GET", &arena, &answer), MC_ENOLOOP);
    mc_client_close(client);
    mc_client_close(NULL);
}
