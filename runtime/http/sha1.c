/*
 * sha1.c - SHA-1 (FIPS 180-4); see sha1.h.
 */
#include "sha1.h"

#define BLOCK 64
/* Two blocks hold the text, a byte that ends it and its length in 8 bytes. */
#define TEXT_MAX (2 * BLOCK - 9)

static uint32_t rotate(uint32_t x, unsigned by) {
    return x << by | x >> (32 - by);
}

static uint32_t big_endian(const uint8_t *at) {
    return (uint32_t)at[0] << 24 | (uint32_t)at[1] << 16 | (uint32_t)at[2] << 8 | at[3];
}

/* The function and the constant of a round, added. */
static uint32_t mixed(unsigned round, uint32_t b, uint32_t c, uint32_t d) {
    if (round < 20) return ((b & c) | (~b & d)) + 0x5a827999u;
    if (round < 40) return (b ^ c ^ d) + 0x6ed9eba1u;
    if (round < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdcu;
    return (b ^ c ^ d) + 0xca62c1d6u;
}

static void add_block(uint32_t hash[5], const uint8_t *block) {
    uint32_t words[80], a = hash[0], b = hash[1], c = hash[2], d = hash[3], e = hash[4];
    for (size_t i = 0; i < 16; i++)
        words[i] = big_endian(block + 4 * i);
    for (size_t i = 16; i < 80; i++)
        words[i] = rotate(words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1);
    for (unsigned i = 0; i < 80; i++) {
        uint32_t next = rotate(a, 5) + mixed(i, b, c, d) + e + words[i];
        e = d;
        d = c;
        c = rotate(b, 30);
        b = a;
        a = next;
    }
    hash[0] += a;
    hash[1] += b;
    hash[2] += c;
    hash[3] += d;
    hash[4] += e;
}

bool mc_http_sha1(mc_str text, uint8_t out[MC_HTTP_SHA1_BYTES]) {
    uint32_t hash[5] = {0x67452301u, 0xefcdab89u, 0x98badcfeu, 0x10325476u, 0xc3d2e1f0u};
    uint8_t padded[2 * BLOCK] = {0};
    if (text.len > TEXT_MAX) return false;
    size_t len = text.len + 9 <= BLOCK ? BLOCK : 2 * BLOCK, bits = text.len * 8;
    if (text.len > 0) memcpy(padded, text.data, text.len);
    padded[text.len] = 0x80;
    padded[len - 2] = (uint8_t)(bits >> 8);
    padded[len - 1] = (uint8_t)bits;
    for (size_t at = 0; at < len; at += BLOCK)
        add_block(hash, padded + at);
    for (size_t i = 0; i < MC_HTTP_SHA1_BYTES; i++)
        out[i] = (uint8_t)(hash[i / 4] >> (24 - 8 * (i % 4)));
    return true;
}
