/*
 * pairs.c - query, headers and cookies as names with texts; see pairs.h.
 */
#include "pairs.h"

#include "syntax.h"
#include "url.h"

static bool make_room(mc_http_pairs *pairs, size_t count, mc_arena *arena) {
    *pairs = (mc_http_pairs){NULL, 0};
    if (count == 0) return true;
    pairs->items = mc_arena_array(arena, count, sizeof *pairs->items);
    return pairs->items != NULL;
}

/* ---- query --------------------------------------------------------------------------- */

static size_t count_items(mc_str text, char separator) {
    size_t count = text.len > 0;
    for (size_t i = 0; i < text.len; i++)
        count += text.data[i] == separator;
    return count;
}

static bool add_decoded(mc_str text, mc_arena *arena, mc_http_pairs *out) {
    const char *equals = memchr(text.data, '=', text.len);
    size_t name_len = equals ? (size_t)(equals - text.data) : text.len;
    mc_str value = equals ? (mc_str){equals + 1, text.len - name_len - 1} : MC_STR("");
    mc_http_pair pair = {mc_http_decode_query((mc_str){text.data, name_len}, arena),
                         mc_http_decode_query(value, arena)};
    out->items[out->len++] = pair;
    return pair.name.data && pair.value.data;
}

bool mc_http_query_pairs(mc_str query, mc_arena *arena, mc_http_pairs *out) {
    if (!make_room(out, count_items(query, '&'), arena)) return false;
    mc_str item;
    while (mc_http_next_item(&query, '&', &item)) {
        if (item.len > 0 && !add_decoded(item, arena, out)) return false;
    }
    return true;
}

/* ---- headers ---------------------------------------------------------------------------- */

static bool add_copied(mc_str name, mc_str value, mc_arena *arena, mc_http_pairs *out) {
    mc_str copy = mc_arena_str(arena, value);
    out->items[out->len++] = (mc_http_pair){name, copy};
    return copy.data != NULL;
}

bool mc_http_header_pairs(const mc_header *headers, mc_arena *arena, mc_http_pairs *out) {
    size_t count = 0;
    for (const mc_header *header = headers; header; header = header->next)
        count++;
    if (!make_room(out, count, arena)) return false;
    for (; headers; headers = headers->next) {
        if (!add_copied(headers->name, headers->value, arena, out)) return false;
    }
    return true;
}

/* ---- cookies ------------------------------------------------------------------------------ */

static bool is_cookie(const mc_header *header) {
    return mc_http_equal_ci(header->name, MC_STR("cookie"));
}

static mc_str unquote(mc_str text) {
    bool quoted = text.len > 1 && text.data[0] == '"' && text.data[text.len - 1] == '"';
    return quoted ? (mc_str){text.data + 1, text.len - 2} : text;
}

/* What has no "=" is no cookie and left out. */
static bool add_cookies(mc_str header, mc_arena *arena, mc_http_pairs *out) {
    mc_str item;
    while (mc_http_next_item(&header, ';', &item)) {
        const char *equals = item.len ? memchr(item.data, '=', item.len) : NULL;
        if (!equals) continue;
        mc_str name = {item.data, (size_t)(equals - item.data)};
        mc_str value = {equals + 1, item.len - name.len - 1};
        if (!add_copied(mc_http_trim(name), unquote(mc_http_trim(value)), arena, out)) return false;
    }
    return true;
}

bool mc_http_cookie_pairs(const mc_header *headers, mc_arena *arena, mc_http_pairs *out) {
    size_t count = 0;
    for (const mc_header *header = headers; header; header = header->next)
        count += is_cookie(header) ? count_items(header->value, ';') : 0;
    if (!make_room(out, count, arena)) return false;
    for (; headers; headers = headers->next) {
        if (is_cookie(headers) && !add_cookies(headers->value, arena, out)) return false;
    }
    return true;
}
