/*
 * test_chunked.c - chunked bodies: what is decoded, what is refused, however the bytes arrive.
 */
#include "chunked.h"

#include <criterion/criterion.h>
#include <stdlib.h>

#define MAX_BODY 64
#define X8 "xxxxxxxx"
#define X64 X8 X8 X8 X8 X8 X8 X8 X8

typedef struct outcome {
    mc_http_step step;
    int status;
    size_t consumed; /* of the whole input */
    size_t len;
    char body[MAX_BODY];
} outcome;

/* Decodes in pieces of `step`, each in a block of exactly its size. */
static outcome decode(const char *text, size_t len, size_t step) {
    mc_http_chunked chunked = {.state = 0};
    outcome got = {.step = MC_HTTP_MORE};
    while (got.consumed < len && got.step == MC_HTTP_MORE) {
        size_t piece = len - got.consumed < step ? len - got.consumed : step;
        char *copy = malloc(piece);
        memcpy(copy, text + got.consumed, piece);
        mc_http_chunked_part part;
        got.step = mc_http_chunked_decode(&chunked, copy, piece, MAX_BODY, &part);
        cr_assert(part.produced <= part.consumed && part.consumed <= piece);
        cr_assert(got.step != MC_HTTP_MORE || part.consumed == piece);
        cr_assert_leq(got.len + part.produced, MAX_BODY);
        memcpy(got.body + got.len, copy, part.produced);
        got.len += part.produced;
        got.consumed += part.consumed;
        free(copy);
    }
    cr_assert_eq(got.len, chunked.decoded);
    got.status = got.step == MC_HTTP_BAD ? chunked.status : 0;
    return got;
}

static outcome decode_every_way(const char *text, size_t len) {
    outcome whole = decode(text, len, len);
    for (size_t step = 1; step <= 5; step++) {
        outcome split = decode(text, len, step);
        cr_assert_eq(split.step, whole.step, "%.40s in pieces of %zu", text, step);
        cr_assert_eq(split.status, whole.status, "%.40s in pieces of %zu", text, step);
        cr_assert_eq(split.consumed, whole.consumed, "%.40s in pieces of %zu", text, step);
        cr_assert_eq(split.len, whole.len, "%.40s in pieces of %zu", text, step);
        cr_assert_eq(memcmp(split.body, whole.body, whole.len), 0, "%s", text);
    }
    return whole;
}

Test(chunked, decodes_what_is_well_formed_and_leaves_the_next_request) {
    static const struct {
        const char *text, *body;
    } cases[] = {
        {"0\r\n\r\n", ""},
        {"5\r\nhello\r\n0\r\n\r\n", "hello"},
        {"1\r\na\r\n2\r\nbc\r\n0\r\n\r\n", "abc"},
        {"0000000000000005\r\nhello\r\n000\r\n\r\n", "hello"},
        {"A\r\n0123456789\r\na\r\nabcdefghij\r\n0\r\n\r\n", "0123456789abcdefghij"},
        {"2;name\r\nab\r\n0;x=\"y z\"\r\n\r\n", "ab"},
        {"2\r\n\r\n\r\n0\r\n\r\n", "\r\n"},
        {"2\r\nab\r\n0\r\nX: y\r\nZ:\r\n\r\n", "ab"},
        {"40\r\n" X64 "\r\n0\r\n\r\n", X64},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[512];
        snprintf(text, sizeof text, "%sGET /next", cases[i].text);
        outcome got = decode_every_way(text, strlen(text));
        cr_expect_eq(got.step, MC_HTTP_DONE, "%s", cases[i].text);
        cr_expect_eq(got.consumed, strlen(cases[i].text), "%s", cases[i].text);
        cr_expect_eq(got.len, strlen(cases[i].body), "%s", cases[i].text);
        cr_expect_eq(memcmp(got.body, cases[i].body, got.len), 0, "%s", cases[i].text);
    }
}

Test(chunked, refuses_what_is_malformed_or_too_large) {
    static const struct {
        int status;
        const char *text;
    } cases[] = {
        {400, "\r\n"},
        {400, ";a\r\n"},
        {400, "g\r\n"},
        {400, "+5\r\nhello\r\n"},
        {400, "-5\r\nhello\r\n"},
        {400, "0x5\r\nhello\r\n"},
        {400, "1_0\r\n"},
        {400, " 5\r\nhello\r\n"},
        {400, "5 \r\nhello\r\n"},
        {400, "5 ;a\r\nhello\r\n"},
        {400, "5\nhello\r\n"},
        {400, "5\r\r\nhello"},
        {400, "5\rhello"},
        {400, "5;a\nhello\r\n"},
        {400, "5;\x01\r\nhello\r\n"},
        {400, "5\r\nhello0\r\n\r\n"},
        {400, "5\r\nhello\n0\r\n\r\n"},
        {400, "5\r\nhello\r0\r\n\r\n"},
        {400, "5\r\nhello!\r\n0\r\n\r\n"},
        {400, "0\r\n\n"},
        {400, "0\r\n\r\r\n"},
        {400, "0\r\nX\r\n\r\n"},
        {400, "0\r\n: y\r\n\r\n"},
        {400, "0\r\nX : y\r\n\r\n"},
        {400, "0\r\n X: y\r\n\r\n"},
        {400, "0\r\nX: y\n\r\n"},
        {400, "0\r\nX: \x7f\r\n\r\n"},
        {400, "00000000000000005\r\nhello\r\n"},
        {400, "fffffffffffffffff\r\n"},
        {413, "ffffffffffffffff\r\n"},
        {413, "41\r\n"},
        {413, "40\r\n" X64 "\r\n1\r\n"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        outcome got = decode_every_way(cases[i].text, strlen(cases[i].text));
        cr_expect_eq(got.step, MC_HTTP_BAD, "%.40s", cases[i].text);
        cr_expect_eq(got.status, cases[i].status, "%.40s: %d", cases[i].text, got.status);
    }
}

Test(chunked, wants_more_after_every_true_prefix) {
    const char *text = "3;e=f\r\nabc\r\n0\r\nX: y\r\n\r\n";
    for (size_t len = 1; len < strlen(text); len++)
        cr_expect_eq(decode_every_way(text, len).step, MC_HTTP_MORE, "%zu", len);
}

Test(chunked, refuses_extensions_and_trailers_without_end) {
    static const char *const starts[] = {"1;", "0\r\nX:"};
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++) {
        char text[MC_HTTP_CHUNK_EXTRAS_MAX + 16];
        memset(text, 'x', sizeof text);
        memcpy(text, starts[i], strlen(starts[i]));
        outcome got = decode_every_way(text, sizeof text);
        cr_expect_eq(got.step, MC_HTTP_BAD, "%s", starts[i]);
        cr_expect_eq(got.status, 431, "%s", starts[i]);
    }
}
