/* fast.c - the start and the end of a fast decoder, and its way through white space. */
#include "fast_kernel.h"
#include "fast_room.h"

/** The first room has at least so many bytes, and as many as the text up to the other. */
#define ROOM_MIN ((size_t)128)
#define ROOM_FIRST ((size_t)4 << 10)

static size_t smaller(size_t a, size_t b) {
    return a < b ? a : b;
}

/* The end of the text is copied, so that zeros follow it. */
static void copy_tail(mc_fast *in) {
    const mc_str json = in->json;
    if (json.len > MC_FAST_WINDOW) {
        const char *end = json.data + json.len;
        in->tail_start = end - MC_FAST_WINDOW;
        in->region = (mc_fast_region){json.data, json.data, end, in->tail_start};
        memcpy(in->tail, in->tail_start, MC_FAST_WINDOW);
        memset(in->tail + MC_FAST_WINDOW, 0, MC_FAST_WINDOW);
        return;
    }
    in->tail_start = json.data;
    memset(in->tail, 0, sizeof in->tail);
    memcpy(in->tail, json.data, json.len);
    in->region = (mc_fast_region){in->tail, json.data, in->tail + json.len, in->tail + json.len};
}

const char *mc_fast_enter_tail(mc_fast *in, const char *at) {
    at = mc_fast_window(in, at);
    const char *end = in->tail + (in->json.data + in->json.len - in->tail_start);
    in->region = (mc_fast_region){in->tail, in->tail_start, end, end};
    return at;
}

static bool fits(mc_str json, const mc_json_options *options) {
    if (json.len == 0 || json.len >= UINT32_MAX) return false;
    if (options->flags & ~(unsigned)(MC_BORROW | MC_READ_READONLY)) return false;
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
    in->json = json;
    in->arena = arena;
    in->kernel = mc_fast_kernel_best();
    in->read_f64 = in->kernel->f64;
    in->mark = mc_arena_save(arena);
    in->levels = MC_DEPTH_LIMIT;
    if (options.max_depth != 0) in->levels = smaller(in->levels, options.max_depth);
    in->depth = in->levels;
    in->high_from = in->high_to = NULL;
    in->passed = 0;
    in->borrow = options.flags & MC_BORROW;
    in->readonly = options.flags & MC_READ_READONLY;
    copy_tail(in);
    if (mc_fast_room_add(in, smaller(json.len, ROOM_FIRST) + ROOM_MIN)) return true;
    mc_arena_rewind(arena, in->mark);
    return false;
}

const char *mc_fast_begin(mc_fast *in) {
    return mc_fast_hop(in, mc_fast_space(in, in->region.base));
}

bool mc_fast_finish(mc_fast *in, const char *at) {
    if (at && mc_fast_space(in, at) == in->region.end) {
        if (!in->high_from) return true;
        if (in->kernel->is_utf8(in->high_from, (size_t)(in->high_to - in->high_from))) return true;
    }
    mc_arena_rewind(in->arena, in->mark);
    return false;
}

/* ---- white space -------------------------------------------------------------------- */

const char *mc_fast_space(mc_fast *in, const char *at) {
    if ((unsigned char)*mc_fast_window(in, at) > ' ') return at;
    return in->kernel->space(in, at);
}

size_t mc_fast_gap_len(mc_fast *in, const char *at) {
    return (size_t)(mc_fast_space(in, at) - at);
}

const char *mc_fast_next_slow(mc_fast *in, const char *at) {
    at = mc_fast_hop(in, mc_fast_space(in, at));
    if (*at == '}') return at;
    if (*at != ',') return mc_fast_hop(in, in->region.end);
    return mc_fast_hop(in, mc_fast_space(in, at + 1)) - 1;
}

const char *mc_fast_more_slow(mc_fast *in, const char *at) {
    at = mc_fast_hop(in, mc_fast_space(in, at));
    if (*at == ']') return at;
    if (*at != ',') return NULL;
    at = mc_fast_hop(in, mc_fast_space(in, at + 1));
    return *at == ']' ? NULL : at;
}

const char *mc_fast_colon_slow(mc_fast *in, const char *at) {
    at = mc_fast_hop(in, mc_fast_space(in, at));
    return *at == ':' ? mc_fast_hop(in, mc_fast_space(in, at + 1)) : NULL;
}
