/*
 * url.c - request targets; see url.h.
 */
#include "url.h"

#include "syntax.h"

void mc_http_split_target(mc_str target, mc_str *path, mc_str *query) {
    const char *mark = target.len ? memchr(target.data, '?', target.len) : NULL;
    *path = target;
    *query = MC_STR("");
    if (!mark) return;
    path->len = (size_t)(mark - target.data);
    *query = (mc_str){mark + 1, target.len - path->len - 1};
}

/* The byte that "%hh" at `at` stands for, or -1. */
static int escape_at(mc_str text, size_t at) {
    if (text.len - at < 3) return -1;
    int high = mc_http_hex_digit(text.data[at + 1]), low = mc_http_hex_digit(text.data[at + 2]);
    return high < 0 || low < 0 ? -1 : high << 4 | low;
}

/* Decodes; how many escapes were malformed, and so copied as they are, is in `*malformed`. */
static mc_str decode(mc_str text, bool plus_is_space, mc_arena *arena, size_t *malformed) {
    char *out = mc_arena_alloc(arena, text.len + 1);
    if (!out) return (mc_str){NULL, 0};
    size_t len = 0;
    *malformed = 0;
    for (size_t i = 0; i < text.len; i++) {
        int byte = text.data[i] == '%' ? escape_at(text, i) : -1;
        if (byte >= 0) {
            out[len++] = (char)byte;
            i += 2;
        } else {
            *malformed += text.data[i] == '%';
            out[len++] = plus_is_space && text.data[i] == '+' ? ' ' : text.data[i];
        }
    }
    out[len] = '\0';
    return (mc_str){out, len};
}

mc_str mc_http_decode_segment(mc_str text, mc_arena *arena) {
    size_t malformed;
    mc_str decoded = decode(text, false, arena, &malformed);
    return decoded.data && malformed ? (mc_str){NULL, 0} : decoded;
}

mc_str mc_http_decode_query(mc_str text, mc_arena *arena) {
    size_t malformed;
    return decode(text, true, arena, &malformed);
}

static size_t count_pairs(mc_str query) {
    size_t count = query.len > 0;
    for (size_t i = 0; i < query.len; i++)
        count += query.data[i] == '&';
    return count;
}

static bool decode_pair(mc_str text, mc_arena *arena, mc_http_pair *out) {
    const char *equals = memchr(text.data, '=', text.len);
    size_t name_len = equals ? (size_t)(equals - text.data) : text.len;
    mc_str value = equals ? (mc_str){equals + 1, text.len - name_len - 1} : MC_STR("");
    out->name = mc_http_decode_query((mc_str){text.data, name_len}, arena);
    out->value = mc_http_decode_query(value, arena);
    return out->name.data && out->value.data;
}

bool mc_http_parse_query(mc_str query, mc_arena *arena, mc_http_pairs *out) {
    *out = (mc_http_pairs){NULL, 0};
    size_t count = count_pairs(query);
    if (count == 0) return true;
    out->items = mc_arena_array(arena, count, sizeof *out->items);
    if (!out->items) return false;
    while (query.len > 0) {
        const char *end = memchr(query.data, '&', query.len);
        size_t len = end ? (size_t)(end - query.data) : query.len;
        if (len > 0) {
            if (!decode_pair((mc_str){query.data, len}, arena, &out->items[out->len])) return false;
            out->len++;
        }
        size_t used = end ? len + 1 : len;
        query.data += used;
        query.len -= used;
    }
    return true;
}
