/* fast.c - the start and the end of a fast decoder, and its way through white space. */
#include "fast_kernel.h"

/** Room for strings is cut from the arena in such pieces, or the length of a smaller text. */
#define ROOM ((size_t)32 << 10)

static size_t smaller(size_t a, size_t b) {
    return a < b ? a : b;
}

static bool add_room(mc_fast *in, size_t size) {
    char *room = mc_arena_alloc(in->arena, size);
    if (!room) return false;
    in->room = room;
    in->room_end = room + size;
    return true;
}

/* The end of the text is copied, so that zeros follow it. */
static void copy_tail(mc_fast *in, mc_str json) {
    if (json.len >= MC_FAST_WINDOW) {
        in->tail_start = in->end - MC_FAST_WINDOW;
        in->safe = in->tail_start;
        memcpy(in->tail, in->tail_start, MC_FAST_WINDOW);
        memset(in->tail + MC_FAST_WINDOW, 0, MC_FAST_WINDOW);
        return;
    }
    /* No place is safe. The text starts at an address above 0. */
    in->tail_start = in->start;
    in->safe = NULL;
    memset(in->tail, 0, sizeof in->tail);
    memcpy(in->tail, json.data, json.len);
}

static bool fits(mc_str json, const mc_json_options *options) {
    if (json.len == 0 || json.len >= UINT32_MAX) return false;
    if (options->flags & ~(unsigned)MC_BORROW) return false;
    if (options->max_items != 0 || options->max_text != 0) return false;
    return json.len <= (options->max_bytes != 0 ? options->max_bytes : MC_JSON_BYTES_LIMIT);
}

bool mc_fast_start(mc_fast *in, const mc_type *type, mc_str json, const mc_json_options *given,
                   mc_arena *arena) {
#if !defined(__BYTE_ORDER__) || __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
    return false; /* words are compared and added up as if their first byte were the lowest */
#endif
    const mc_json_options options = mc_type_options(type, given);
    if (!fits(json, &options)) return false;
    in->start = json.data;
    in->end = json.data + json.len;
    in->arena = arena;
    in->kernel = mc_fast_kernel_best();
    in->mark = mc_arena_save(arena);
    in->levels = MC_DEPTH_LIMIT;
    if (options.max_depth != 0) in->levels = smaller(in->levels, options.max_depth);
    in->depth = in->levels;
    in->high = 0;
    in->borrow = options.flags & MC_BORROW;
    in->room = in->room_end = NULL;
    copy_tail(in, json);
    if (in->borrow || add_room(in, smaller(json.len, ROOM) + 2 * MC_FAST_BLOCK)) return true;
    mc_arena_rewind(arena, in->mark);
    return false;
}

bool mc_fast_finish(mc_fast *in, const char *at) {
    if (at && mc_fast_space(in, at) == in->end) {
        if (in->high == 0) return true;
        if (in->kernel->is_utf8(in->start, (size_t)(in->end - in->start))) return true;
    }
    mc_arena_rewind(in->arena, in->mark);
    return false;
}

/* ---- white space -------------------------------------------------------------------- */

const char *mc_fast_space(const mc_fast *in, const char *at) {
    if ((unsigned char)*mc_fast_window(in, at) > ' ') return at;
    return in->kernel->space(in, at);
}

const char *mc_fast_next_slow(const mc_fast *in, const char *at) {
    at = mc_fast_space(in, at);
    if (mc_fast_at(in, at, '}')) return at;
    if (!mc_fast_at(in, at, ',')) return in->end;
    return mc_fast_space(in, at + 1) - 1;
}

const char *mc_fast_more_slow(const mc_fast *in, const char *at) {
    at = mc_fast_space(in, at);
    if (mc_fast_at(in, at, ']')) return at;
    if (!mc_fast_at(in, at, ',')) return NULL;
    at = mc_fast_space(in, at + 1);
    return mc_fast_at(in, at, ']') ? NULL : at;
}

const char *mc_fast_colon_slow(const mc_fast *in, const char *at) {
    at = mc_fast_space(in, at);
    return mc_fast_at(in, at, ':') ? mc_fast_space(in, at + 1) : NULL;
}
