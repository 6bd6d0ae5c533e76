/* fast_value.c - fast decoders: what they leave to the tables, one value at a time. */
#include "engine.h"
#include "fast_kernel.h"

/* What has no table of its own to read text is for the reader of Any, which goes on from there. */
static const char *read_other(mc_fast *in, const char *at, mc_value *out) {
    if (in->depth == 0 && (*at == '[' || *at == '{')) return NULL;
    const char *text = mc_fast_text(in, at);
    mc_str rest = {text, (size_t)(in->json.data + in->json.len - text)};
    const mc_json_options options = {
        .flags = in->borrow ? MC_BORROW : MC_JSON_READ_DEFAULT,
        .max_depth = in->depth != 0 ? in->depth : 1, /* 0 is the default; no array comes here */
        .max_bytes = SIZE_MAX - 1,
    };
    if (!mc_json_read_next(out, &rest, &options, in->arena, NULL)) return NULL;
    return at + (rest.data - text);
}

/* An integer of few digits; what else is a number, and what only looks like one, is for others. */
static const char *read_short(const char *at, mc_value *out) {
    const char *digits = at + (*at == '-');
    const uint64_t worths = mc_fast_worths(digits);
    const unsigned bits = mc_fast_count(worths), len = bits / 8;
    if (len - 1 > 6 || mc_fast_goes_on(digits[len]) || *digits == '0') return NULL;
    const int64_t size = (int64_t)mc_fast_few(worths, bits);
    *out = mc_value_int(digits != at ? -size : size);
    return digits + len;
}

/* The value at `at` as Any; what is behind it, or NULL. */
static const char *read_any(mc_fast *in, const char *at, mc_value *out) {
    if (*at == '"') {
        mc_str text;
        at = mc_fast_str(in, at, &text);
        if (at) *out = mc_value_str(text);
        return at;
    }
    const char *end = read_short(at, out);
    return end ? end : read_other(in, at, out);
}

static mc_walk walk_at(mc_fast *in) {
    return (mc_walk){
        .arena = in->arena,
        .mode = MC_STRICT,
        .call_mode = MC_STRICT,
        .fit = MC_FIT_EXACT,
        .borrow = true, /* strings are in the arena already, or in the input */
        .with_readonly = in->readonly,
        .depth = in->levels - in->depth,
    };
}

/* Patterns and the user's functions get no text that is not UTF-8, however much later that would
 * show. Each byte is looked at once; where one is wrong, it stays to be found at the end. */
static bool is_utf8_so_far(mc_fast *in) {
    if (!in->high_from) return true;
    if (!in->kernel->is_utf8(in->high_from, (size_t)(in->high_to - in->high_from))) return false;
    in->high_from = NULL;
    return true;
}

static const char *convert(mc_fast *in, const char *at, const mc_type *type, mc_mode mode,
                           void *out) {
    mc_value value;
    const char *end = read_any(in, at, &value);
    if (!end || !is_utf8_so_far(in)) return NULL;
    mc_init(type, out);
    mc_walk walk = walk_at(in);
    walk.mode = mode;
    return mc_walk_convert(&walk, type, out, &value, NULL) && !walk.stop ? end : NULL;
}

const char *mc_fast_value(mc_fast *in, const char *at, const mc_type *type, void *out) {
    return convert(in, at, type, MC_STRICT, out);
}

const char *mc_fast_lax(mc_fast *in, const char *at, const mc_type *type, void *out) {
    return convert(in, at, type, MC_LAX, out);
}

bool mc_fast_rules(mc_fast *in, const mc_type *type, void *value) {
    if (!is_utf8_so_far(in)) return false;
    mc_walk walk = walk_at(in);
    const mc_spot spot = {.type = type, .slot = value};
    return mc_rules_check(&walk, &spot, value) && !walk.stop;
}

bool mc_fast_checks(mc_fast *in, const mc_type *type, const void *model) {
    static const bool none_failed[256];
    if (!is_utf8_so_far(in)) return false;
    mc_walk walk = walk_at(in);
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

/* By the order of equals that the tables know: all values differ where each is its own first. */
static bool all_differ(mc_fast *in, const mc_type *type, const void *values, size_t len,
                       size_t stride) {
    const mc_arena_mark mark = mc_arena_save(in->arena);
    const size_t *first = mc_first_equals(type, values, len, stride, in->arena);
    bool differ = first != NULL;
    for (size_t i = 0; i < len && differ; i++) {
        differ = first[i] == i;
    }
    mc_arena_rewind(in->arena, mark);
    return differ;
}

bool mc_fast_keys_differ(mc_fast *in, const void *entries, size_t len, size_t stride) {
    if (len <= FEW_KEYS) return few_differ(entries, len, stride);
    if (ascend(entries, len, stride)) return true; /* many a writer sorts them */
    return all_differ(in, &mc_type_str, entries, len, stride);
}

const char *mc_fast_typed_key(mc_fast *in, const char *at, const mc_type *map, void *entry) {
    mc_str key;
    at = mc_fast_map_key(in, at, &key);
    if (!at || !is_utf8_so_far(in)) return NULL;
    mc_walk walk = walk_at(in);
    return mc_walk_convert_key(&walk, map->items, entry, key, NULL) && !walk.stop ? at : NULL;
}

bool mc_fast_typed_keys_differ(mc_fast *in, const mc_type *map, const void *entries, size_t len) {
    return all_differ(in, map->items->key, entries, len, map->items->entry_size);
}

bool mc_fast_drop_repeated(mc_fast *in, const mc_type *set, void *items, size_t *len) {
    const mc_type *type = set->items->type;
    if (*len < 2) return true;
    const mc_arena_mark mark = mc_arena_save(in->arena);
    const size_t *first = mc_first_equals(type, items, *len, type->size, in->arena);
    if (!first) return false;
    size_t kept = 0;
    for (size_t i = 0; i < *len; i++) {
        if (first[i] != i) continue;
        char *to = (char *)items + kept++ * type->size;
        if (to != (char *)items + i * type->size) {
            memcpy(to, (char *)items + i * type->size, type->size);
        }
    }
    mc_arena_rewind(in->arena, mark);
    *len = kept;
    return true;
}
