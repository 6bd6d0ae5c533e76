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

bool mc_http_is_well_encoded(mc_str text) {
    for (size_t i = 0; i < text.len; i++) {
        if (text.data[i] == '%' && escape_at(text, i) < 0) return false;
    }
    return true;
}

/* A malformed escape is copied as it is. */
static mc_str decode(mc_str text, bool plus_is_space, mc_arena *arena) {
    char *out = mc_arena_alloc(arena, text.len + 1);
    if (!out) return (mc_str){NULL, 0};
    size_t len = 0;
    for (size_t i = 0; i < text.len; i++) {
        int byte = text.data[i] == '%' ? escape_at(text, i) : -1;
        if (byte >= 0) {
            out[len++] = (char)byte;
            i += 2;
        } else {
            out[len++] = plus_is_space && text.data[i] == '+' ? ' ' : text.data[i];
        }
    }
    out[len] = '\0';
    return (mc_str){out, len};
}

mc_str mc_http_decode_segment(mc_str text, mc_arena *arena) {
    return decode(text, false, arena);
}

mc_str mc_http_decode_query(mc_str text, mc_arena *arena) {
    return decode(text, true, arena);
}
