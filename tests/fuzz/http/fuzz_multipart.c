/*
 * fuzz_multipart.c - forms: whole and in pieces they are read alike, and never past their end.
 */
#include "multipart.h"

#include <stdlib.h>

/* What was seen, as a hash that the pieces of a part's data do not change. */
typedef struct seen {
    uint64_t hash;
    size_t parts, bytes;
} seen;

static void add(seen *s, mc_str text) {
    for (size_t i = 0; i < text.len; i++)
        s->hash = (s->hash ^ (unsigned char)text.data[i]) * 1099511628211u;
    s->bytes += text.len;
}

static bool begin(void *arg, const mc_http_part *part) {
    seen *s = arg;
    s->parts++;
    add(s, part->name);
    add(s, MC_STR("|"));
    if (part->filename.data) add(s, part->filename);
    if (part->content_type.data) add(s, part->content_type);
    return true;
}

static bool data(void *arg, mc_str bytes) {
    add(arg, bytes);
    return true;
}

static bool end(void *arg) {
    add(arg, MC_STR("]"));
    return true;
}

static bool run(const char *form, size_t len, size_t piece, seen *s) {
    static mc_http_multipart multipart;
    const mc_http_part_sink sink = {begin, data, end, s};
    *s = (seen){.hash = 14695981039346656037u};
    mc_http_multipart_init(&multipart, MC_STR("XX"), &sink);
    for (size_t at = 0; at < len; at += piece) {
        size_t now = len - at < piece ? len - at : piece;
        char *copy = malloc(now); /* of its own, so that a byte too far is seen */
        if (!copy) abort();
        memcpy(copy, form + at, now);
        bool good = mc_http_multipart_feed(&multipart, (mc_str){copy, now});
        free(copy);
        if (!good) return false;
    }
    return mc_http_multipart_is_whole(&multipart);
}

int LLVMFuzzerTestOneInput(const uint8_t *input, size_t len);

int LLVMFuzzerTestOneInput(const uint8_t *input, size_t len) {
    if (len < 1) return 0;
    const char *form = (const char *)input + 1;
    seen whole, pieces;
    mc_str boundary;
    mc_http_multipart_boundary((mc_str){form, len - 1}, &boundary);
    bool good = run(form, len - 1, len, &whole);
    bool again = run(form, len - 1, (size_t)input[0] % 16 + 1, &pieces);
    if (good != again || whole.hash != pieces.hash || whole.parts != pieces.parts) abort();
    return 0;
}
