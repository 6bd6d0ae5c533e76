/* key_hash.c - the search for a perfect hash: see key_hash.h. */
#include "key_hash.h"

/** So many factors are tried for one size of the table. */
#define FACTORS 4096
/** Bytes behind that one are not looked at: few keys need them to be told apart. */
#define PLACES 32

/* A key as it stands in the input, so that the byte behind its end is its quote. */
typedef struct quoted_keys {
    char texts[KEY_HASH_KEYS][MC_FAST_KEY_MAX + 1];
    size_t lens[KEY_HASH_KEYS];
    size_t len;
} quoted_keys;

static bool is_plain(mc_str key) {
    for (size_t i = 0; i < key.len; i++) {
        const unsigned char byte = (unsigned char)key.data[i];
        if (byte < 0x20 || byte == '"' || byte == '\\') return false;
    }
    return key.len <= MC_FAST_KEY_MAX;
}

static bool quote_keys(quoted_keys *out, const mc_str *keys, size_t len) {
    if (len == 0 || len > KEY_HASH_KEYS) return false;
    for (size_t i = 0; i < len; i++) {
        if (!is_plain(keys[i])) return false;
        memcpy(out->texts[i], keys[i].data, keys[i].len);
        out->texts[i][keys[i].len] = '"';
        out->lens[i] = keys[i].len;
    }
    out->len = len;
    return true;
}

/* Whether no two keys look the same at these two bytes and in their lengths. */
static bool tells_apart(const quoted_keys *keys, const key_hash *hash) {
    uint32_t seen[KEY_HASH_KEYS];
    for (size_t i = 0; i < keys->len; i++) {
        /* Multiplied by 1 and not shifted, the hash is what goes into it. */
        const size_t len = keys->lens[i];
        const size_t first = hash->first < len ? hash->first : len;
        const size_t second = hash->second < len ? hash->second : len;
        const unsigned char one = (unsigned char)keys->texts[i][first];
        const unsigned char two = (unsigned char)keys->texts[i][second];
        seen[i] = (uint32_t)len | (uint32_t)one << 8 | (uint32_t)two << 16;
        for (size_t j = 0; j < i; j++) {
            if (seen[i] == seen[j]) return false;
        }
    }
    return true;
}

static bool fill_slots(key_hash *hash, const quoted_keys *keys) {
    bool used[1 << KEY_HASH_BITS] = {false};
    memset(hash->slots, 0, sizeof hash->slots);
    for (size_t i = 0; i < keys->len; i++) {
        const uint32_t slot = mc_fast_hash(keys->texts[i], keys->lens[i], hash->first, hash->second,
                                           hash->factor, hash->bits);
        if (used[slot]) return false;
        used[slot] = true;
        hash->slots[slot] = (uint8_t)i;
    }
    return true;
}

static bool find_factor(key_hash *hash, const quoted_keys *keys) {
    uint32_t state = 1;
    for (unsigned i = 0; i < FACTORS; i++) {
        state = state * 1664525 + 1013904223;
        hash->factor = state | 1;
        if (fill_slots(hash, keys)) return true;
    }
    return false;
}

static bool find_at_places(key_hash *hash, const quoted_keys *keys) {
    if (!tells_apart(keys, hash)) return false;
    hash->bits = 1;
    while ((size_t)1 << hash->bits < keys->len) {
        hash->bits++;
    }
    for (; hash->bits <= KEY_HASH_BITS; hash->bits++) {
        if (find_factor(hash, keys)) return true;
    }
    return false;
}

bool key_hash_find(key_hash *out, const mc_str *keys, size_t len) {
    quoted_keys quoted;
    if (!quote_keys(&quoted, keys, len)) return false;
    for (out->first = 0; out->first < PLACES; out->first++) {
        for (out->second = out->first; out->second < PLACES; out->second++) {
            if (find_at_places(out, &quoted)) return true;
        }
    }
    return false;
}
