/**
 * key_hash.h - a perfect hash for the keys of a model: for the tables that generated decoders
 * look keys up in, see modelc/fast.h.
 */
#ifndef MODELC_KEY_HASH_H
#define MODELC_KEY_HASH_H

#include <modelc/base.h>
#include <modelc/fast_keys.h>

/** At most so many keys, so that an index fits a byte. */
#define KEY_HASH_KEYS 255
/** 2^KEY_HASH_BITS slots at most. */
#define KEY_HASH_BITS 12

typedef struct key_hash {
    unsigned bits, first, second;
    uint32_t factor;
    uint8_t slots[1 << KEY_HASH_BITS]; /* 2^bits of them are used; free ones hold 0 */
} key_hash;

/**
 * Finds a hash under which each key has a slot of its own; the same for the same keys. False
 * where there is none of this kind: too many keys, or one that is too long, or needs escapes.
 */
bool key_hash_find(key_hash *out, const mc_str *keys, size_t len);

#endif
