/* fast_string.c - fast decoders: strings that do not end within a block, and their escapes. */
#include "fast_kernel.h"
#include "fast_room.h"
#include "json_reader.h"

/* Room for `len` bytes and a block that is written past them. */
static char *room_for(mc_fast *in, size_t len) {
    return mc_fast_room_for(in, len + 2 * MC_FAST_BLOCK);
}

/* By blocks, which is faster than memcpy where the length is short and never the same. */
static void copy_blocks(const mc_fast *in, char *to, const char *from, size_t len) {
    const char *end = from + len;
    for (; from < end; from += MC_FAST_BLOCK, to += MC_FAST_BLOCK) {
        memcpy(to, mc_fast_window(in, from), MC_FAST_BLOCK);
    }
}

MC_FAST_APART static const char *take_copy(mc_fast *in, mc_str raw, mc_str *out) {
    char *room = room_for(in, raw.len + 1);
    if (!room) return NULL;
    copy_blocks(in, room, raw.data, raw.len);
    room[raw.len] = '\0';
    mc_fast_room_took(in, room, raw.len + 1);
    *out = (mc_str){room, raw.len};
    return raw.data + raw.len + 1;
}

/* The place of the quote that ends the string at `start`, from the end of its first run on; checks
 * the escapes. */
static const char *find_quote(mc_fast *in, const char *start, mc_fast_run run) {
    size_t high = run.high;
    const char *at = run.end;
    while (*mc_fast_window(in, at) == '\\') {
        const size_t size = mc_json_read_escape((mc_str){at, (size_t)(in->region.end - at)}).size;
        if (size == 0) return NULL;
        run = in->kernel->plain(in, at + size);
        high |= run.high;
        at = run.end;
    }
    if (high != 0) mc_fast_note_high(in, start, at);
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

MC_FAST_APART static const char *take_escaped(mc_fast *in, const char *at, mc_fast_run run,
                                              mc_str *out) {
    const char *text = at + 1, *quote = find_quote(in, at, run);
    if (!quote) return NULL;
    /* The text is never longer than its escaped form. */
    char *room = room_for(in, (size_t)(quote - text) + 1);
    if (!room) return NULL;
    const size_t len = unescape(room, text, quote);
    room[len] = '\0';
    mc_fast_room_took(in, room, len + 1);
    *out = (mc_str){room, len};
    return quote + 1;
}

const char *mc_fast_long_str(mc_fast *in, const char *at, mc_str *out) {
    const mc_fast_run run = in->kernel->plain(in, at + 1);
    if (MC_UNLIKELY(*mc_fast_window(in, run.end) != '"')) return take_escaped(in, at, run, out);
    if (MC_UNLIKELY(run.high != 0)) mc_fast_note_high(in, at, run.end);
    const size_t len = (size_t)(run.end - at) - 1;
    if (!in->borrow) return take_copy(in, (mc_str){at + 1, len}, out);
    *out = (mc_str){mc_fast_text(in, at + 1), len};
    return run.end + 1;
}

const char *mc_fast_skip_str(mc_fast *in, const char *at) {
    if (*at != '"') return NULL;
    const char *quote = find_quote(in, at, in->kernel->plain(in, at + 1));
    return quote ? quote + 1 : NULL;
}
