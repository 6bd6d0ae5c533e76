/* fast_value.c - fast decoders: what they leave to the tables, one value at a time. */
#include <modelc/fast.h>

#include "engine.h"

/* The text of the value at `at` as Any; true with `*end` set where it is right. */
static bool read_any(mc_fast *in, const char *at, mc_value *out, const char **end) {
    const char *text = mc_fast_text(in, at);
    *end = mc_fast_skip(in, at);
    if (!*end) return false;
    const mc_str json = {text, (size_t)(mc_fast_text(in, *end) - text)};
    const mc_json_options options = {
        .flags = in->borrow ? MC_BORROW : MC_JSON_READ_DEFAULT,
        .max_depth = in->depth != 0 ? in->depth : 1, /* 0 is the default; skipping counted */
        .max_bytes = SIZE_MAX - 1,
    };
    return mc_json_read(out, json, &options, in->arena, NULL);
}

static mc_walk walk_at(mc_fast *in, bool borrow) {
    return (mc_walk){
        .arena = in->arena,
        .mode = MC_STRICT,
        .call_mode = MC_STRICT,
        .fit = MC_FIT_EXACT,
        .borrow = borrow,
        .depth = in->levels - in->depth,
    };
}

const char *mc_fast_value(mc_fast *in, const char *at, const mc_type *type, void *out) {
    mc_value value;
    const char *end;
    if (!read_any(in, at, &value, &end)) return NULL;
    mc_init(type, out);
    /* Its strings are in the arena already, or in the input. */
    mc_walk walk = walk_at(in, true);
    return mc_walk_convert(&walk, type, out, &value, NULL) && !walk.stop ? end : NULL;
}

bool mc_fast_rules(mc_fast *in, const mc_type *type, void *value) {
    mc_walk walk = walk_at(in, true);
    const mc_spot spot = {.type = type, .slot = value};
    return mc_rules_check(&walk, &spot, value) && !walk.stop;
}

bool mc_fast_checks(mc_fast *in, const mc_type *type, const void *model) {
    static const bool none_failed[256];
    mc_walk walk = walk_at(in, true);
    const mc_spot spot = {.type = type, .slot = model};
    return mc_rules_check_model(&walk, &spot, none_failed, true) && !walk.stop;
}

/* ---- maps ------------------------------------------------------------------ */

/** Up to so many keys each is compared with each. */
#define FEW_KEYS 8

static mc_str key_at(const void *entries, size_t index, size_t stride) {
    return mc_str_load((const char *)entries + index * stride);
}

static bool few_differ(const void *entries, size_t len, size_t stride) {
    for (size_t i = 1; i < len; i++) {
        for (size_t j = 0; j < i; j++) {
            if (mc_str_equal(key_at(entries, i, stride), key_at(entries, j, stride))) return false;
        }
    }
    return true;
}

static bool ascend(const void *entries, size_t len, size_t stride) {
    for (size_t i = 1; i < len; i++) {
        const mc_str before = key_at(entries, i - 1, stride);
        if (mc_str_compare(before, key_at(entries, i, stride)) >= 0) return false;
    }
    return true;
}

bool mc_fast_keys_differ(mc_fast *in, const void *entries, size_t len, size_t stride) {
    if (len <= FEW_KEYS) return few_differ(entries, len, stride);
    if (ascend(entries, len, stride)) return true; /* many a writer sorts them */
    const mc_arena_mark mark = mc_arena_save(in->arena);
    const size_t *first = mc_first_equals(&mc_type_str, entries, len, stride, in->arena);
    bool differ = first != NULL;
    for (size_t i = 0; i < len && differ; i++) {
        differ = first[i] == i;
    }
    mc_arena_rewind(in->arena, mark);
    return differ;
}
