/*
 * etag.c - entity tags; see etag.h.
 */
#include "etag.h"

#include "syntax.h"

/* FNV-1a: it tells versions of our own texts apart, which nobody forges. */
#define HASH_START UINT64_C(0xcbf29ce484222325)
#define HASH_FACTOR UINT64_C(0x100000001b3)

mc_str mc_http_weak_tag(mc_str text, mc_arena *arena) {
    uint64_t hash = HASH_START;
    for (size_t i = 0; i < text.len; i++)
        hash = (hash ^ (unsigned char)text.data[i]) * HASH_FACTOR;
    return mc_arena_printf(arena, "W/\"%016llx\"", (unsigned long long)hash);
}

static mc_str without_weakness(mc_str tag) {
    return mc_str_starts_with(tag, MC_STR("W/")) ? (mc_str){tag.data + 2, tag.len - 2} : tag;
}

bool mc_http_none_match(const mc_context *ctx, mc_str tag) {
    mc_str one, list = mc_context_header(ctx, MC_STR("if-none-match"));
    while (mc_http_next_item(&list, ',', &one)) {
        if (mc_str_equal(one, MC_STR("*"))) return true;
        if (mc_str_equal(without_weakness(one), without_weakness(tag))) return true;
    }
    return false;
}
