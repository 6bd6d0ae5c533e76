/*
 * parser.c - nanoseconds for the head of a request: our parser beside http-parser, in turns. Both
 * get the same bytes; http-parser, in its strict mode as Debian builds it, calls back for each
 * field, and each field is noted.
 */
#include "parser.h"

#include <http_parser.h>
#include <stdio.h>
#include <time.h>

#define ROUNDS 9
#define TIMES 200000

static const char post[] = "POST /order HTTP/1.1\r\n"
                           "Host: 127.0.0.1:8790\r\n"
                           "content-type: application/json\r\n"
                           "Content-Length: 87\r\n"
                           "\r\n";

static const char get[] =
    "GET /items/7?limit=3 HTTP/1.1\r\n"
    "Host: shop.example.org\r\n"
    "Connection: keep-alive\r\n"
    "Cache-Control: max-age=0\r\n"
    "sec-ch-ua: \"Chromium\";v=\"124\", \"Google Chrome\";v=\"124\", \"Not-A.Brand\";v=\"99\"\r\n"
    "sec-ch-ua-mobile: ?0\r\n"
    "sec-ch-ua-platform: \"Linux\"\r\n"
    "Upgrade-Insecure-Requests: 1\r\n"
    "User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/124.0.0.0 Safari/537.36\r\n"
    "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,"
    "image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7\r\n"
    "Sec-Fetch-Site: none\r\n"
    "Sec-Fetch-Mode: navigate\r\n"
    "Sec-Fetch-User: ?1\r\n"
    "Sec-Fetch-Dest: document\r\n"
    "Accept-Encoding: gzip, deflate, br, zstd\r\n"
    "Accept-Language: en-US,en;q=0.9\r\n"
    "Cookie: session=b5f1a2c3d4e5f60718293a4b5c6d7e8f; theme=dark\r\n"
    "\r\n";

static double now_ns(void) {
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec * 1e9 + (double)now.tv_nsec;
}

static size_t run_ours(const char *text, size_t len) {
    static mc_http_head head;
    mc_http_head_init(&head);
    return mc_http_head_parse(&head, text, len, 8192) == MC_HTTP_DONE ? head.fields_len : 0;
}

/* What http-parser's callbacks note: as much as ours does. */
typedef struct noted {
    struct {
        const char *at;
        size_t len;
    } texts[2 * MC_HTTP_FIELDS_MAX];
    size_t len;
} noted;

static int note(http_parser *parser, const char *at, size_t len) {
    noted *all = parser->data;
    all->texts[all->len].at = at;
    all->texts[all->len++].len = len;
    return 0;
}

static int pause_after_head(http_parser *parser) {
    http_parser_pause(parser, 1);
    return 0;
}

static size_t run_theirs(const char *text, size_t len) {
    static noted all;
    static const http_parser_settings settings = {
        .on_header_field = note, .on_header_value = note, .on_headers_complete = pause_after_head};
    http_parser parser;
    http_parser_init(&parser, HTTP_REQUEST);
    parser.data = &all;
    all.len = 0;
    http_parser_execute(&parser, &settings, text, len);
    return all.len / 2;
}

typedef size_t parse(const char *text, size_t len);

static double time_of(parse *run, const char *text, size_t len, size_t fields) {
    double start = now_ns();
    for (int i = 0; i < TIMES; i++) {
        __asm__ volatile("" : : : "memory"); /* the text may have changed: parse it again */
        if (run(text, len) != fields) return 0;
    }
    return (now_ns() - start) / TIMES;
}

static void compare(const char *name, const char *text, size_t len, size_t fields) {
    double ours = 1e9, theirs = 1e9;
    for (int round = 0; round < ROUNDS; round++) {
        double a = time_of(run_ours, text, len, fields), b = time_of(run_theirs, text, len, fields);
        ours = a < ours ? a : ours;
        theirs = b < theirs ? b : theirs;
    }
    printf("%-24s %8.1f ns; http-parser %.1f ns, %.1f times\n", name, ours, theirs, theirs / ours);
}

int main(void) {
    compare("parse small POST", post, sizeof post - 1, 3);
    compare("parse browser GET", get, sizeof get - 1, 16);
    return 0;
}
