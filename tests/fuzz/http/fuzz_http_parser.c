/*
 * fuzz_http_parser.c - whatever bytes come, in whatever pieces: no crash, one answer, and an
 * accepted head keeps the promises of the header.
 *
 * The first byte of the input says how large the pieces are; the rest is a request.
 * Run with -dict=tests/fuzz/http/http.dict.
 */
#include "chunked.h"
#include "parser.h"
#include "syntax.h"

#include <stdlib.h>

#define MAX_HEAD 300
#define MAX_BODY 100

typedef struct outcome {
    mc_http_step step;
    int status;
    size_t end; /* of the head, or of the body */
    size_t produced;
    char body[MAX_BODY];
} outcome;

static void require(bool promise) {
    if (!promise) abort();
}

/* A copy in a block of exactly that size, so that a read past its end is found. */
static char *copy_of(const char *data, size_t len) {
    char *copy = malloc(len ? len : 1);
    require(copy != NULL);
    if (len) memcpy(copy, data, len);
    return copy;
}

static void check_head(const mc_http_head *head, const char *data) {
    mc_str target = mc_http_text(data, head->target);
    require(target.len > 0 && target.data[0] == '/' && mc_http_is_target(target));
    require(mc_http_is_token(mc_http_text(data, head->method)));
    require(!(head->chunked && head->has_length));
    require(head->has_host || head->minor == 0);
    for (size_t i = 0; i < head->fields_len; i++) {
        require(mc_http_is_token(mc_http_text(data, head->fields[i].name)));
        mc_str value = mc_http_text(data, head->fields[i].value);
        require(mc_http_is_field_value(value));
        require(!memchr(value.data, '\n', value.len) && !memchr(value.data, '\0', value.len));
    }
}

static outcome parse_head(const char *data, size_t len, size_t piece, mc_http_head *head) {
    outcome got = {.step = MC_HTTP_MORE};
    mc_http_head_init(head);
    for (size_t there = 0; there < len && got.step == MC_HTTP_MORE;) {
        there = len - there < piece ? len : there + piece;
        char *copy = copy_of(data, there);
        got.step = mc_http_head_parse(head, copy, there, MAX_HEAD);
        if (got.step == MC_HTTP_DONE) check_head(head, copy);
        free(copy);
    }
    got.status = got.step == MC_HTTP_BAD ? head->status : 0;
    got.end = got.step == MC_HTTP_DONE ? head->line : 0;
    require(got.end <= MAX_HEAD);
    return got;
}

static outcome decode_body(const char *data, size_t len, size_t piece) {
    outcome got = {.step = MC_HTTP_MORE};
    mc_http_chunked chunked = {.state = 0};
    while (got.end < len && got.step == MC_HTTP_MORE) {
        size_t here = len - got.end < piece ? len - got.end : piece;
        char *copy = copy_of(data + got.end, here);
        mc_http_chunked_part part;
        got.step = mc_http_chunked_decode(&chunked, copy, here, MAX_BODY, &part);
        require(part.produced <= part.consumed && part.consumed <= here);
        require(got.produced + part.produced <= MAX_BODY);
        memcpy(got.body + got.produced, copy, part.produced);
        got.produced += part.produced;
        got.end += part.consumed;
        free(copy);
    }
    got.status = got.step == MC_HTTP_BAD ? chunked.status : 0;
    return got;
}

static void require_same(const outcome *a, const outcome *b) {
    require(a->step == b->step && a->status == b->status && a->end == b->end);
    require(a->produced == b->produced && memcmp(a->body, b->body, a->produced) == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    if (size < 2) return 0;
    const char *data = (const char *)bytes + 1;
    size_t len = size - 1, piece = bytes[0] % 16 + 1u;
    mc_http_head head, same_head;
    outcome whole = parse_head(data, len, len, &head);
    outcome split = parse_head(data, len, piece, &same_head);
    require_same(&whole, &split);
    /* without a head, all of the input is tried as a body */
    size_t start = whole.step == MC_HTTP_DONE ? whole.end : 0;
    whole = decode_body(data + start, len - start, len);
    split = decode_body(data + start, len - start, piece);
    require_same(&whole, &split);
    return 0;
}
