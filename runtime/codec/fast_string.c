/* fast_string.c - fast decoders: strings that do not end within a block, and their escapes. */
#include "fast_kernel.h"
#include "json_reader.h"

#define ROOM ((size_t)32 << 10)

/* Room for `len` bytes and a block that is written past them. */
static char *room_for(mc_fast *in, size_t len) {
    const size_t need = len + 2 * MC_FAST_BLOCK;
    if ((size_t)(in->room_end - in->room) >= need) return in->room;
    const size_t size = need > ROOM ? need : ROOM;
    char *room = mc_arena_alloc(in->arena, size);
    if (!room) return NULL;
    in->room = room;
    in->room_end = room + size;
    return room;
}

/* By blocks, which is faster than memcpy where the length is short and never the same. */
static void copy_blocks(const mc_fast *in, char *to, const char *from, size_t len) {
    for (size_t i = 0; i < len; i += MC_FAST_BLOCK) {
        memcpy(to + i, mc_fast_window(in, from + i), MC_FAST_BLOCK);
    }
}

static const char *take_plain(mc_fast *in, mc_str raw, mc_str *out) {
    *out = (mc_str){mc_fast_text(in, raw.data), raw.len};
    if (in->borrow) return raw.data + raw.len + 1;
    char *room = room_for(in, raw.len + 1);
    if (!room) return NULL;
    copy_blocks(in, room, raw.data, raw.len);
    room[raw.len] = '\0';
    in->room += raw.len + 1;
    out->data = room;
    return raw.data + raw.len + 1;
}

/* The place of the quote that ends a string, from its first backslash on; checks the escapes. */
static const char *find_quote(mc_fast *in, const char *at) {
    while (*mc_fast_window(in, at) == '\\') {
        const size_t size = mc_json_read_escape((mc_str){at, (size_t)(in->region.end - at)}).size;
        if (size == 0) return NULL;
        at = in->kernel->plain(in, at + size, &in->high);
    }
    return *mc_fast_window(in, at) == '"' ? at : NULL;
}

static size_t unescape(char *to, const char *at, const char *end) {
    size_t len = 0;
    while (at < end) {
        const char *found = memchr(at, '\\', (size_t)(end - at));
        const size_t plain = (size_t)((found ? found : end) - at);
        memcpy(to + len, at, plain);
        len += plain;
        at += plain;
        if (at == end) break;
        const mc_json_escape escape = mc_json_read_escape((mc_str){at, (size_t)(end - at)});
        memcpy(to + len, escape.bytes, escape.len);
        len += escape.len;
        at += escape.size;
    }
    return len;
}

static const char *take_escaped(mc_fast *in, const char *text, const char *escape, mc_str *out) {
    const char *quote = find_quote(in, escape);
    if (!quote) return NULL;
    /* The text is never longer than its escaped form. */
    char *room = room_for(in, (size_t)(quote - text) + 1);
    if (!room) return NULL;
    const size_t len = unescape(room, text, quote);
    room[len] = '\0';
    in->room += len + 1;
    *out = (mc_str){room, len};
    return quote + 1;
}

const char *mc_fast_long_str(mc_fast *in, const char *at, mc_str *out) {
    const char *text = at + 1, *stop = in->kernel->plain(in, text, &in->high);
    if (*mc_fast_window(in, stop) == '"') {
        return take_plain(in, (mc_str){text, (size_t)(stop - text)}, out);
    }
    return take_escaped(in, text, stop, out);
}

const char *mc_fast_skip_str(mc_fast *in, const char *at) {
    if (*at != '"') return NULL;
    const char *quote = find_quote(in, in->kernel->plain(in, at + 1, &in->high));
    return quote ? quote + 1 : NULL;
}
