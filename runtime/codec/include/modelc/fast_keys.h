/**
 * modelc/fast_keys.h - the tables in which generated decoders look up keys: what they are, and
 * the hash that modelc and the runtime have to agree about.
 */
#ifndef MODELC_FAST_KEYS_H
#define MODELC_FAST_KEYS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The longest key that fast decoders know. */
#define MC_FAST_KEY_MAX 47

typedef struct mc_fast_key {
    uint8_t len;
    char text[MC_FAST_KEY_MAX];
} mc_fast_key;

/** The keys of a model or the texts of an enum, found by a perfect hash. */
typedef struct mc_fast_keys {
    const mc_fast_key *keys;
    const uint8_t *slots;  /* an index of `keys`, one for each hash */
    uint8_t len, bits;     /* of slots: 2^bits */
    uint8_t first, second; /* the places of the bytes that are hashed */
    bool forbid;           /* no other keys */
    bool keep;             /* other keys are kept: MC_FAST_OTHER */
    uint32_t factor;
} mc_fast_keys;

/** The slot of a key; the compiler chose the numbers so that no two keys share one. A byte
 *  behind the key's end is its quote. */
static inline uint32_t mc_fast_hash(const char *key, size_t len, size_t first, size_t second,
                                    uint32_t factor, unsigned bits) {
    uint32_t one = (unsigned char)key[first < len ? first : len];
    uint32_t two = (unsigned char)key[second < len ? second : len];
    return ((uint32_t)len + (one << 8) + (two << 16)) * factor >> (32 - bits);
}

#ifdef __cplusplus
}
#endif
#endif
