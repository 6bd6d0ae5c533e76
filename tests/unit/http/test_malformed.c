/*
 * test_malformed.c - tests/corpus/http/malformed.txt: each request, whole and byte by byte, gets
 * the one right status from a real server, and nothing that follows it is taken for another.
 */
#include "client.h"

#include <criterion/criterion.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#define CASES_MIN 120

static char reply[1 << 16];

/* One line of the corpus. */
typedef struct wrong_request {
    int status;
    bool close; /* nothing may come after the answer */
    char name[64];
    mc_buf bytes;
} wrong_request;

static int hex(char c) {
    return c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
}

static void add_escape(mc_buf *out, const char **at) {
    static const char letters[] = "rnt0\\'", meant[] = "\r\n\t\0\\'";
    char c = *(*at)++;
    if (c == 'x') {
        mc_buf_add_char(out, (char)(hex((*at)[0]) << 4 | hex((*at)[1])));
        *at += 2;
        return;
    }
    const char *found = strchr(letters, c);
    cr_assert(found && c, "\\%c", c);
    mc_buf_add_char(out, meant[found - letters]);
}

static void add_text(mc_buf *out, const char **at, char end);

/* Behind the brace of {N*TEXT}; a brace that no number follows is itself. */
static void add_repeated(mc_buf *out, const char **at) {
    char *star;
    unsigned long count = strtoul(*at, &star, 10);
    if (star == *at || *star != '*') {
        mc_buf_add_char(out, '{');
        return;
    }
    const char *text = star + 1;
    for (unsigned long i = 0; i < count; i++) {
        *at = text;
        add_text(out, at, '}');
    }
    ++*at;
}

static void add_text(mc_buf *out, const char **at, char end) {
    while (**at && **at != end && **at != '\n') {
        char c = *(*at)++;
        if (c == '\\')
            add_escape(out, at);
        else if (c == '{')
            add_repeated(out, at);
        else
            mc_buf_add_char(out, c);
    }
}

static bool parse_line(const char *line, wrong_request *out) {
    char end[8];
    int used = 0;
    if (line[0] == '#' || line[0] == '\n') return false;
    *out = (wrong_request){.status = (int)strtoul(line, NULL, 10)};
    cr_assert_eq(sscanf(line, "%*d %7s %63s %n", end, out->name, &used), 2, "%s", line);
    out->close = strcmp(end, "close") == 0;
    cr_assert(out->close || strcmp(end, "open") == 0, "%s", line);
    const char *at = line + used;
    add_text(&out->bytes, &at, '\0');
    return true;
}

/* False where the server does not take all of it: it has said what is wrong already. */
static bool send_bytes(int fd, mc_str bytes, size_t piece) {
    while (bytes.len > 0) {
        size_t len = bytes.len < piece ? bytes.len : piece;
        ssize_t sent = send(fd, bytes.data, len, MSG_NOSIGNAL);
        if (sent <= 0) return false;
        bytes.data += sent;
        bytes.len -= (size_t)sent;
    }
    return true;
}

static void expect_refusal(const server *s, const wrong_request *wrong, size_t piece) {
    int fd = client_connect(s);
    send_bytes(fd, mc_buf_str(&wrong->bytes), piece);
    int status = client_read(fd, reply, sizeof reply);
    cr_expect_eq(status, wrong->status, "%s in pieces of %zu: %d", wrong->name, piece, status);
    bool says_close = strstr(reply, "\r\nconnection: close\r\n") != NULL;
    cr_expect_eq(says_close, wrong->close, "%s in pieces of %zu: %s", wrong->name, piece, reply);
    if (wrong->close) {
        shutdown(fd, SHUT_WR);
        cr_expect(client_at_end(fd), "%s in pieces of %zu is ended", wrong->name, piece);
    } else {
        client_send(fd, ASK_GET("/"));
        status = client_read(fd, reply, sizeof reply);
        cr_expect_eq(status, 200, "%s in pieces of %zu goes on: %d", wrong->name, piece, status);
    }
    close(fd);
}

static size_t count_in(const char *metrics, const char *name) {
    const char *found = strstr(metrics, name);
    return found ? strtoul(found + strlen(name), NULL, 10) : 0;
}

Test(malformed, requests_get_the_right_status_whole_and_byte_by_byte) {
    server s;
    char line[4096];
    size_t cases = 0, bad = 0;
    FILE *corpus = fopen(CORPUS "/malformed.txt", "r");
    cr_assert(corpus, "%s", CORPUS);
    server_start(&s, (mc_server_options){0});
    while (fgets(line, sizeof line, corpus)) {
        wrong_request wrong;
        if (!parse_line(line, &wrong)) continue;
        expect_refusal(&s, &wrong, SIZE_MAX);
        /* of a long one the answer comes before its last byte, and sending on would be reset */
        if (wrong.bytes.len < 2000) expect_refusal(&s, &wrong, 1);
        bad += wrong.status != 400 ? 0U : wrong.bytes.len < 2000 ? 2U : 1U;
        mc_buf_free(&wrong.bytes);
        cases++;
    }
    fclose(corpus);
    cr_expect_geq(cases, CASES_MIN);
    cr_expect_eq(client_ask(&s, ASK_GET("/metrics"), reply, sizeof reply), 200);
    cr_expect_eq(count_in(reply, "modelc_requests_total{operation=\"none\",status=\"400\"} "), bad,
                 "refused requests are counted: %s", reply);
    cr_expect_eq(server_stop(&s), 0);
}
