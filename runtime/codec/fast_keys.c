/* fast_keys.c - fast decoders: which key it is, where it is not the expected one. */
#include <modelc/fast.h>

/* The bytes of a key in front of its quote, or so many that it is too long. `at` is at its first
 * quote. */
static inline size_t key_length(mc_fast *in, const char *at) {
    unsigned high = 0;
    size_t len = mc_fast_plain(at + 1, &high);
    for (size_t start = MC_FAST_BLOCK; len == start && len <= MC_FAST_KEY_MAX;) {
        len += mc_fast_plain(at + 1 + start, &high);
        start += MC_FAST_BLOCK;
    }
    if (MC_UNLIKELY(high != 0)) mc_fast_note_high(in, at, at + 1 + len);
    return len;
}

static inline bool same_key(const mc_fast_key *key, const char *text, size_t len) {
    if (key->len != len) return false;
    if (len <= 32) return mc_fast_same(key->text, text, len);
    return memcmp(key->text, text, len) == 0;
}

/* The index of the key that is `text`, or MC_FAST_NONE. MC_FAST_KEY_MAX bytes can be read. */
static inline size_t look_up(const mc_fast_keys *keys, const char *text, size_t len) {
    if (keys->len == 0 || len > MC_FAST_KEY_MAX) return MC_FAST_NONE;
    const uint32_t slot =
        mc_fast_hash(text, len, keys->first, keys->second, keys->factor, keys->bits);
    const size_t index = keys->slots[slot];
    return same_key(&keys->keys[index], text, len) ? index : MC_FAST_NONE;
}

/* As look_up, of a key with escapes in it, whose end it finds. */
static size_t look_up_escaped(mc_fast *in, const char *at, const mc_fast_keys *keys,
                              const char **end) {
    const bool borrow = in->borrow;
    mc_str key;
    in->borrow = false;
    *end = mc_fast_long_str(in, at, &key);
    in->borrow = borrow;
    if (!*end) return MC_FAST_NONE;
    char text[MC_FAST_KEY_MAX + MC_FAST_BLOCK] = {0};
    if (key.len > MC_FAST_KEY_MAX) return MC_FAST_NONE;
    memcpy(text, key.data, key.len + 1);
    text[key.len] = '"';
    return look_up(keys, text, key.len);
}

static bool is_tag(const char *key, const mc_fast_tag *tag) {
    return tag && tag->key && memcmp(key, tag->key, tag->len) == 0;
}

/* Whether another member of the union has the key. */
static bool is_others(const char *key, size_t len, const mc_fast_tag *tag) {
    return tag && tag->others && look_up(tag->others, key + 1, len) != MC_FAST_NONE;
}

/* Whether a key that is none of the model's may be passed over. */
static bool may_pass(const char *key, size_t len, bool escaped, const mc_fast_keys *keys,
                     mc_fast_tag *tag) {
    if (!is_tag(key, tag)) {
        return !keys->forbid && !(tag && escaped) && !is_others(key, len, tag);
    }
    /* A tag that comes twice is not for here to decide. */
    const bool expected = tag->ahead;
    tag->ahead = false;
    return expected;
}

/* Passes over keys that the model has not, up to one that it has. */
static mc_fast_found find_other(mc_fast *in, const char *at, const mc_fast_keys *keys,
                                mc_fast_tag *tag) {
    static const mc_fast_found wrong = {NULL, 0};
    for (; at; at = mc_fast_skip_member(in, at)) {
        if (*at == '}') return (mc_fast_found){at, MC_FAST_NONE};
        const char *key = at + 1;
        if (*key != '"') return wrong;
        const size_t len = key_length(in, key);
        const bool escaped = key[1 + len] == '\\';
        const char *end = key + len + 2;
        const size_t index =
            escaped ? look_up_escaped(in, key, keys, &end) : look_up(keys, key + 1, len);
        if (!end || (!escaped && len <= MC_FAST_KEY_MAX && end[-1] != '"')) return wrong;
        if (index != MC_FAST_NONE) {
            return (mc_fast_found){mc_fast_colon(in, mc_fast_hop(in, end)), index};
        }
        const bool is_other = !is_tag(key, tag);
        if (!may_pass(key, len, escaped, keys, tag)) return wrong;
        if (keys->keep && is_other) return (mc_fast_found){at, MC_FAST_OTHER};
    }
    return wrong;
}

mc_fast_found mc_fast_find_slow(mc_fast *in, const char *at, const mc_fast_keys *keys,
                                mc_fast_tag *tag) {
    const char *key = at + 1;
    const size_t len = key_length(in, key);
    const size_t index = look_up(keys, key + 1, len);
    if (MC_LIKELY(index != MC_FAST_NONE && *key == '"' && key[1 + len] == '"')) {
        return (mc_fast_found){mc_fast_colon(in, key + len + 2), index};
    }
    return find_other(in, at, keys, tag);
}

/* The member in front of which `at` is goes to the list. */
static const char *keep_member(mc_fast *in, const char *at, mc_fast_list *kept) {
    mc_member *member = mc_fast_push(in, kept, MC_FAST_FIRST(member), sizeof *member);
    if (!member) return NULL;
    at = mc_fast_map_key(in, at, &member->key);
    if (at) at = mc_fast_value(in, at, &mc_type_any, &member->value);
    return at ? mc_fast_next_slow(in, at) : NULL;
}

mc_fast_found mc_fast_find_keeping(mc_fast *in, const char *at, const mc_fast_keys *keys,
                                   mc_fast_tag *tag, mc_fast_list *kept) {
    mc_fast_found found = mc_fast_find(in, at, keys, tag);
    while (found.at && found.index == MC_FAST_OTHER) {
        at = keep_member(in, found.at, kept);
        if (!at) return (mc_fast_found){NULL, 0};
        found = mc_fast_find(in, at, keys, tag);
    }
    return found;
}

/* ---- enums ------------------------------------------------------------------------- */

const char *mc_fast_enum(mc_fast *in, const char *at, const mc_fast_keys *texts, size_t *index) {
    if (*at != '"') return NULL;
    const size_t len = key_length(in, at);
    *index = look_up(texts, at + 1, len);
    return *index != MC_FAST_NONE && at[1 + len] == '"' ? at + len + 2 : NULL;
}
