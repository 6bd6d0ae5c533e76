/*
 * test_parser.c - the head of a request: what is read, what is refused, and that the answer does
 * not depend on how the bytes arrive.
 */
#include "parser.h"

#include <criterion/criterion.h>
#include <stdlib.h>

#define HOST "Host: a\r\n"
#define GET "GET / HTTP/1.1\r\n"
#define POST "POST / HTTP/1.1\r\n" HOST
#define MAX_HEAD 512
#define X10 "xxxxxxxxxx"
#define X100 X10 X10 X10 X10 X10 X10 X10 X10 X10 X10
#define X500 X100 X100 X100 X100 X100

/* What came of a head, in one comparable text. */
typedef struct outcome {
    mc_http_step step;
    int status;
    char text[1024];
} outcome;

static void print_slice(char *out, size_t size, const char *data, mc_http_slice slice) {
    size_t used = strlen(out);
    snprintf(out + used, size - used, "%.*s|", (int)slice.len, data + slice.at);
}

static outcome describe(const mc_http_head *head, mc_http_step step, const char *data) {
    outcome result = {.step = step, .status = step == MC_HTTP_BAD ? head->status : 0};
    if (step == MC_HTTP_BAD) {
        cr_assert(head->problem && head->status >= 400);
        snprintf(result.text, sizeof result.text, "%s", head->problem);
    }
    if (step != MC_HTTP_DONE) return result;
    print_slice(result.text, sizeof result.text, data, head->method);
    print_slice(result.text, sizeof result.text, data, head->target);
    for (size_t i = 0; i < head->fields_len; i++) {
        print_slice(result.text, sizeof result.text, data, head->fields[i].name);
        print_slice(result.text, sizeof result.text, data, head->fields[i].value);
    }
    size_t used = strlen(result.text);
    snprintf(result.text + used, sizeof result.text - used, "1.%d body@%zu len=%llu%s%s%s",
             head->minor, head->line, (unsigned long long)head->content_length,
             head->chunked ? " chunked" : "", head->expect_continue ? " expect" : "",
             mc_http_head_keeps_alive(head) ? " keep" : "");
    return result;
}

/* Feeds `len` bytes in pieces of `step`, each time from a block of exactly that size, so that a
 * read past the end is found and no pointer into an old buffer can be kept. */
static outcome feed(const char *data, size_t len, size_t step) {
    mc_http_head head;
    mc_http_head_init(&head);
    mc_http_step result = MC_HTTP_MORE;
    outcome done = {.step = MC_HTTP_MORE};
    for (size_t there = 0; there < len && result == MC_HTTP_MORE;) {
        there = there + step < len ? there + step : len;
        char *copy = malloc(there);
        memcpy(copy, data, there);
        result = mc_http_head_parse(&head, copy, there, MAX_HEAD);
        done = describe(&head, result, copy);
        free(copy);
    }
    return done;
}

static outcome feed_every_way(const char *name, const char *data, size_t len) {
    outcome whole = feed(data, len, len);
    for (size_t step = 1; step <= 7; step++) {
        outcome split = feed(data, len, step);
        cr_assert_eq(split.step, whole.step, "%s in pieces of %zu", name, step);
        cr_assert_eq(split.status, whole.status, "%s in pieces of %zu", name, step);
        cr_assert_str_eq(split.text, whole.text, "%s in pieces of %zu", name, step);
    }
    return whole;
}

Test(parser, reads_what_is_well_formed) {
    static const struct {
        const char *head, *outcome;
    } cases[] = {
        {GET HOST "\r\n", "GET|/|Host|a|1.1 body@27 len=0 keep"},
        {"\r\n" GET HOST "\r\n", "GET|/|Host|a|1.1 body@29 len=0 keep"},
        {"GET / HTTP/1.0\r\n\r\n", "GET|/|1.0 body@18 len=0"},
        {"GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n",
         "GET|/|Connection|keep-alive|1.0 body@42 len=0 keep"},
        {"GET / HTTP/1.0\r\nExpect: 100-continue\r\n\r\n",
         "GET|/|Expect|100-continue|1.0 body@40 len=0"},
        {GET HOST "Connection: Close\r\n\r\n", "GET|/|Host|a|Connection|Close|1.1 body@46 len=0"},
        {GET HOST "Connection: upgrade, close\r\n\r\n",
         "GET|/|Host|a|Connection|upgrade, close|1.1 body@55 len=0"},
        {GET HOST "Connection: close\r\nConnection: keep-alive\r\n\r\n",
         "GET|/|Host|a|Connection|close|Connection|keep-alive|1.1 body@70 len=0"},
        {GET HOST "X:\r\n\r\n", "GET|/|Host|a|X||1.1 body@31 len=0 keep"},
        {GET HOST "X: \t v w \t\r\n\r\n", "GET|/|Host|a|X|v w|1.1 body@39 len=0 keep"},
        {GET HOST "X: a\tb\x80\xff\r\n\r\n", "GET|/|Host|a|X|a\tb\x80\xff|1.1 body@37 len=0 keep"},
        {GET "Host:\r\n\r\n", "GET|/|Host||1.1 body@25 len=0 keep"},
        {GET "hOsT: [::1]:80\r\n\r\n", "GET|/|hOsT|[::1]:80|1.1 body@34 len=0 keep"},
        {"GET /a?b=c&d=%20{}|\"<> HTTP/1.1\r\n" HOST "\r\n",
         "GET|/a?b=c&d=%20{}|\"<>|Host|a|1.1 body@44 len=0 keep"},
        {"GET //x HTTP/1.1\r\n" HOST "\r\n", "GET|//x|Host|a|1.1 body@29 len=0 keep"},
        {"M-SEARCH!#$%&'*+.^_`|~ / HTTP/1.1\r\n" HOST "\r\n",
         "M-SEARCH!#$%&'*+.^_`|~|/|Host|a|1.1 body@46 len=0 keep"},
        {POST "Content-Length: 0\r\n\r\n", "POST|/|Host|a|Content-Length|0|1.1 body@47 len=0 keep"},
        {POST "Content-Length: 0007\r\n\r\n",
         "POST|/|Host|a|Content-Length|0007|1.1 body@50 len=7 keep"},
        {POST "Content-Length: 18446744073709551615\r\n\r\n",
         "POST|/|Host|a|Content-Length|18446744073709551615|1.1 body@66 "
         "len=18446744073709551615 keep"},
        {POST "content-length:5\r\nExpect: 100-Continue\r\n\r\nhello",
         "POST|/|Host|a|content-length|5|Expect|100-Continue|1.1 body@68 len=5 expect keep"},
        {POST "Transfer-Encoding: chunked\r\n\r\n",
         "POST|/|Host|a|Transfer-Encoding|chunked|1.1 body@56 len=0 chunked keep"},
        {POST "TRANSFER-ENCODING:  CHUNKED \r\n\r\n",
         "POST|/|Host|a|TRANSFER-ENCODING|CHUNKED|1.1 body@58 len=0 chunked keep"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        outcome got = feed_every_way(cases[i].head, cases[i].head, strlen(cases[i].head));
        cr_expect_eq(got.step, MC_HTTP_DONE, "%s: %s", cases[i].head, got.text);
        cr_expect_str_eq(got.text, cases[i].outcome, "%s", cases[i].head);
    }
}

typedef struct bad_head {
    int status;
    const char *head;
    size_t len; /* 0: up to the NUL */
} bad_head;

#define WITH_NUL(literal) literal, sizeof(literal) - 1

static void expect_refused(const bad_head *cases, size_t len) {
    for (size_t i = 0; i < len; i++) {
        size_t head_len = cases[i].len ? cases[i].len : strlen(cases[i].head);
        outcome got = feed_every_way(cases[i].head, cases[i].head, head_len);
        cr_expect_eq(got.step, MC_HTTP_BAD, "%s", cases[i].head);
        cr_expect_eq(got.status, cases[i].status, "%s: %d %s", cases[i].head, got.status, got.text);
    }
}

Test(parser, refuses_a_malformed_request_line) {
    static const bad_head cases[] = {
        {400, "\r\n\r\n" GET HOST "\r\n", 0},
        {400, "\n" GET HOST "\r\n", 0},
        {400, "\r" GET HOST "\r\n", 0},
        {400, " " GET HOST "\r\n", 0},
        {400, "\t" GET HOST "\r\n", 0},
        {400, "GET\r\n" HOST "\r\n", 0},
        {400, "GET /\r\n\r\n", 0},
        {400, "GET / \r\n\r\n", 0},
        {400, "GET  / HTTP/1.1\r\n" HOST "\r\n", 0},
        {400, "GET /  HTTP/1.1\r\n" HOST "\r\n", 0},
        {400, "GET / HTTP/1.1 \r\n" HOST "\r\n", 0},
        {400, "GET / x HTTP/1.1\r\n" HOST "\r\n", 0},
        {400, "GET\t/ HTTP/1.1\r\n" HOST "\r\n", 0},
        {400, "GET / HTTP/1.1\n" HOST "\r\n", 0},
        {400, "GET / HTTP/1.1\r\r\n" HOST "\r\n", 0},
        {400, "GE T / HTTP/1.1\r\n" HOST "\r\n", 0},
        {400, "G@T / HTTP/1.1\r\n" HOST "\r\n", 0},
        {400, "G\"T / HTTP/1.1\r\n" HOST "\r\n", 0},
        {400, "G\xc3\xa4T / HTTP/1.1\r\n" HOST "\r\n", 0},
        {400, WITH_NUL("G\0T / HTTP/1.1\r\n" HOST "\r\n")},
        {400, "GET a HTTP/1.1\r\n" HOST "\r\n", 0},
        {400, "GET * HTTP/1.1\r\n" HOST "\r\n", 0},
        {400, "GET ?a HTTP/1.1\r\n" HOST "\r\n", 0},
        {400, "GET http://a/ HTTP/1.1\r\n" HOST "\r\n", 0},
        {400, "CONNECT a:443 HTTP/1.1\r\n" HOST "\r\n", 0},
        {400, "GET /a#b HTTP/1.1\r\n" HOST "\r\n", 0},
        {400, "GET /\x80 HTTP/1.1\r\n" HOST "\r\n", 0},
        {400, "GET /\x7f HTTP/1.1\r\n" HOST "\r\n", 0},
        {400, "GET /\x01 HTTP/1.1\r\n" HOST "\r\n", 0},
        {400, WITH_NUL("GET /\0 HTTP/1.1\r\n" HOST "\r\n")},
        {400, "GET / HTTP/1\r\n" HOST "\r\n", 0},
        {400, "GET / HTTP/1.11\r\n" HOST "\r\n", 0},
        {400, "GET / HTTP/01.1\r\n" HOST "\r\n", 0},
        {400, "GET / HTTP/1,1\r\n" HOST "\r\n", 0},
        {400, "GET / HTTP/1.x\r\n" HOST "\r\n", 0},
        {400, "GET / http/1.1\r\n" HOST "\r\n", 0},
        {400, "GET / ICAP/1.1\r\n" HOST "\r\n", 0},
        {505, "GET / HTTP/1.2\r\n" HOST "\r\n", 0},
        {505, "GET / HTTP/0.9\r\n" HOST "\r\n", 0},
        {505, "GET / HTTP/2.0\r\n" HOST "\r\n", 0},
        {505, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 0},
        {414, "GET /" X500 X100 " HTTP/1.1\r\n" HOST "\r\n", 0},
        {414, X500 X100, 0},
    };
    expect_refused(cases, sizeof cases / sizeof *cases);
}

Test(parser, refuses_malformed_header_fields) {
    static const bad_head cases[] = {
        {400, GET " Host: a\r\n\r\n", 0},
        {400, GET HOST " folded\r\n\r\n", 0},
        {400, GET HOST "X: a\r\n\tfolded\r\n\r\n", 0},
        {400, GET HOST "X : a\r\n\r\n", 0},
        {400, GET HOST "X\t: a\r\n\r\n", 0},
        {400, GET HOST ": a\r\n\r\n", 0},
        {400, GET HOST "X\r\n\r\n", 0},
        {400, GET HOST "X Y: a\r\n\r\n", 0},
        {400, GET HOST "X(: a\r\n\r\n", 0},
        {400, GET HOST "\xc3\xa4: a\r\n\r\n", 0},
        {400, GET HOST "X: a\n\r\n", 0},
        {400, GET HOST "X: a\rb\r\n\r\n", 0},
        {400, GET HOST "X: a\r\r\n\r\n", 0},
        {400, GET HOST "X: a\r\n\n", 0},
        {400, GET HOST "\n", 0},
        {400, GET HOST "\r\r\n", 0},
        {400, GET HOST "X: a\x01\r\n\r\n", 0},
        {400, GET HOST "X: 12345678\x1f\r\n\r\n", 0},
        {400,
         GET HOST "X: a\x7f"
                  "bcdefghijk\r\n\r\n",
         0},
        {400, GET HOST "X: a\x0b\r\n\r\n", 0},
        {400, WITH_NUL(GET HOST "X: a\0b\r\n\r\n")},
        {400, WITH_NUL(GET HOST "X\0: a\r\n\r\n")},
        {400, GET "\r\n", 0},
        {400, GET HOST HOST "\r\n", 0},
        {400, GET "Host: a, b\r\n\r\n", 0},
        {400, GET "Host: a b\r\n\r\n", 0},
        {400, GET "Host: a@b\r\n\r\n", 0},
        {400, GET "Host: a/b\r\n\r\n", 0},
        {417, GET HOST "Expect: 200-maybe\r\n\r\n", 0},
        {417, GET HOST "Expect:\r\n\r\n", 0},
        {431, GET HOST "X: " X500 X100 "\r\n\r\n", 0},
        {431, GET HOST "X: " X500 X100, 0},
        {431,
         GET HOST "X: " X100 "\r\nX: " X100 "\r\nX: " X100 "\r\nX: " X100 "\r\nX: " X100 "\r\n\r\n",
         0},
    };
    expect_refused(cases, sizeof cases / sizeof *cases);
}

Test(parser, refuses_whatever_leaves_the_length_of_the_body_in_doubt) {
    static const bad_head cases[] = {
        {400, POST "Content-Length:\r\n\r\n", 0},
        {400, POST "Content-Length: +5\r\n\r\n", 0},
        {400, POST "Content-Length: -5\r\n\r\n", 0},
        {400, POST "Content-Length: 0x5\r\n\r\n", 0},
        {400, POST "Content-Length: 5a\r\n\r\n", 0},
        {400, POST "Content-Length: 5 5\r\n\r\n", 0},
        {400, POST "Content-Length: 1_0\r\n\r\n", 0},
        {400, POST "Content-Length: 5.0\r\n\r\n", 0},
        {400, POST "Content-Length: \"5\"\r\n\r\n", 0},
        {400, POST "Content-Length: 5, 5\r\n\r\n", 0},
        {400, POST "Content-Length: 5,\r\n\r\n", 0},
        {400, POST "Content-Length: 18446744073709551616\r\n\r\n", 0},
        {400, POST "Content-Length: 99999999999999999999999999\r\n\r\n", 0},
        {400, POST "Content-Length: 5\r\nContent-Length: 5\r\n\r\n", 0},
        {400, POST "Content-Length: 5\r\ncontent-length: 6\r\n\r\n", 0},
        {400, POST "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n", 0},
        {400, POST "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n", 0},
        {400, POST "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n", 0},
        {400, POST "Transfer-Encoding: chunked, chunked\r\n\r\n", 0},
        {400, POST "Transfer-Encoding: chunked, gzip\r\n\r\n", 0},
        {400, POST "Transfer-Encoding: chunked;a=b\r\n\r\n", 0},
        {400, POST "Transfer-Encoding: \"chunked\"\r\n\r\n", 0},
        {400, POST "Transfer-Encoding: ,chunked\r\n\r\n", 0},
        {400, POST "Transfer-Encoding:\r\n\r\n", 0},
        {400,
         POST "Transfer-Encoding:\x0b"
              "chunked\r\n\r\n",
         0},
        {400, POST "Transfer-Encoding : chunked\r\n\r\n", 0},
        {400, POST "Transfer-Encoding:\r\n chunked\r\n\r\n", 0},
        {400, "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n", 0},
        {501, POST "Transfer-Encoding: gzip\r\n\r\n", 0},
        {501, POST "Transfer-Encoding: identity\r\n\r\n", 0},
        {501, POST "Transfer-Encoding: xchunked\r\n\r\n", 0},
        {501, POST "Transfer-Encoding: gzip, chunked\r\n\r\n", 0},
        {501, POST "Transfer-Encoding: identity\r\nContent-Length: 5\r\n\r\n", 0},
    };
    expect_refused(cases, sizeof cases / sizeof *cases);
}

Test(parser, refuses_more_fields_than_its_limit) {
    char head[4096];
    size_t len = (size_t)snprintf(head, sizeof head, "%s", GET HOST);
    for (int i = 0; i < MC_HTTP_FIELDS_MAX; i++)
        len += (size_t)snprintf(head + len, sizeof head - len, "X: %d\r\n", i);
    mc_http_head parsed;
    mc_http_head_init(&parsed);
    cr_assert_eq(mc_http_head_parse(&parsed, head, len, sizeof head), MC_HTTP_BAD);
    cr_assert_eq(parsed.status, 431);
}

Test(parser, wants_more_after_every_true_prefix) {
    const char *head = GET HOST "Content-Length: 3\r\n\r\n";
    for (size_t len = 1; len < strlen(head); len++)
        cr_expect_eq(feed_every_way("prefix", head, len).step, MC_HTTP_MORE, "%zu", len);
}

Test(parser, allows_a_head_of_exactly_its_limit) {
    char head[MAX_HEAD + 2];
    int used = snprintf(head, sizeof head, "%sX: ", GET HOST);
    memset(head + used, 'x', sizeof head - (size_t)used);
    memcpy(head + MAX_HEAD - 4, "\r\n\r\n", 5);
    cr_expect_eq(feed_every_way("exact", head, MAX_HEAD).step, MC_HTTP_DONE);
    memset(head + MAX_HEAD - 4, 'x', 4);
    memcpy(head + MAX_HEAD - 3, "\r\n\r\n", 5);
    cr_expect_eq(feed_every_way("one more", head, MAX_HEAD + 1).status, 431);
}

Test(parser, makes_a_request_with_its_headers_in_order) {
    mc_str head = MC_STR("PUT /x?y HTTP/1.1\r\nHost: a\r\nX: 1\r\nX: 2\r\n\r\n");
    mc_http_head parsed;
    mc_http_head_init(&parsed);
    cr_assert_eq(mc_http_head_parse(&parsed, head.data, head.len, 8192), MC_HTTP_DONE);
    mc_arena arena = {0};
    mc_request request;
    cr_assert(mc_http_head_request(&parsed, head.data, &arena, &request));
    cr_expect(mc_str_equal(request.method, MC_STR("PUT")));
    cr_expect(mc_str_equal(request.target, MC_STR("/x?y")));
    const mc_header *second = request.headers->next;
    cr_expect(mc_str_equal(second->value, MC_STR("1")));
    cr_expect(mc_str_equal(second->next->value, MC_STR("2")));
    cr_expect_null(second->next->next);
    mc_arena_free(&arena);
}
