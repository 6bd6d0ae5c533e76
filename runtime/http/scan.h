/*
 * scan.h - where a token, a target or a value ends, sixteen bytes at a time where the processor
 * can. Each returns the first place from `at` on that does not belong to it, or `end`.
 */
#ifndef MODELC_HTTP_SCAN_H
#define MODELC_HTTP_SCAN_H

#include "syntax.h"

#ifdef __SSE2__
#include <emmintrin.h>

#define MC_HTTP_BLOCK 16

/* 0xff where a byte is `low` to `low + more`, as unsigned numbers. */
static inline __m128i mc_http_between(__m128i bytes, char low, char more) {
    __m128i above = _mm_sub_epi8(bytes, _mm_set1_epi8(low));
    return _mm_cmpeq_epi8(_mm_min_epu8(above, _mm_set1_epi8(more)), above);
}

/* A bit for each byte of the block that is none of the usual ones. */
typedef unsigned mc_http_unusual(__m128i bytes);

static inline unsigned mc_http_but(__m128i usual) {
    return (unsigned)_mm_movemask_epi8(usual) ^ 0xffffU;
}

static inline __m128i mc_http_letters(__m128i bytes) {
    return mc_http_between(_mm_or_si128(bytes, _mm_set1_epi8(0x20)), 'a', 25);
}

/* Nearly all bytes of tokens: letters, digits and "-". */
static inline unsigned mc_http_unusual_in_token(__m128i bytes) {
    __m128i others =
        _mm_or_si128(mc_http_between(bytes, '0', 9), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('-')));
    return mc_http_but(_mm_or_si128(mc_http_letters(bytes), others));
}

/* Nearly all bytes of hosts: letters, "-", and what lies from "." to ":", but the slash. */
static inline unsigned mc_http_unusual_in_host(__m128i bytes) {
    __m128i slash = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('/'));
    __m128i others = _mm_andnot_si128(slash, mc_http_between(bytes, '-', ':' - '-'));
    return mc_http_but(_mm_or_si128(mc_http_letters(bytes), others));
}

static inline unsigned mc_http_unusual_in_target(__m128i bytes) {
    __m128i not = _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('#')),
                               _mm_cmpeq_epi8(bytes, _mm_set1_epi8(0x7f)));
    /* signed: bytes above 127 are below the space */
    return mc_http_but(_mm_andnot_si128(not, _mm_cmpgt_epi8(bytes, _mm_set1_epi8(' '))));
}

/* All but the tab, which is rare. */
static inline unsigned mc_http_unusual_in_value(__m128i bytes) {
    __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(0x1f)), bytes);
    __m128i not = _mm_or_si128(control, _mm_cmpeq_epi8(bytes, _mm_set1_epi8(0x7f)));
    return (unsigned)_mm_movemask_epi8(not );
}

/*
 * Passes over whole blocks of what is usual, and the usual start of the one after them, up to the
 * `stop` that nearly always ends it. Where it stands is found first, so that whoever reads on from
 * there does not wait for the rest. Inlined, with `unusual` known; `stop` is unusual.
 */
static inline __attribute__((always_inline)) const char *
mc_http_skip(const char *at, const char *end, char stop, mc_http_unusual *unusual) {
    while (end - at >= MC_HTTP_BLOCK) {
        __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)at);
        unsigned stops = (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(stop)));
        unsigned others = unusual(bytes);
        if (stops && !(others & ~stops & (stops - 1))) return at + __builtin_ctz(stops);
        if (others) return at + __builtin_ctz(others);
        at += MC_HTTP_BLOCK;
    }
    return at;
}
#else
/* Elsewhere byte by byte. */
#define mc_http_skip(at, end, stop, unusual) (at)
#endif

/* `stop` nearly always comes after it, and is no token. */
static inline const char *mc_http_scan_token(const char *at, const char *end, char stop) {
    at = mc_http_skip(at, end, stop, mc_http_unusual_in_token);
    while (at < end && mc_http_is_token_char((unsigned char)*at))
        at++;
    return at;
}

static inline const char *mc_http_scan_host(const char *at, const char *end) {
    at = mc_http_skip(at, end, '\r', mc_http_unusual_in_host);
    while (at < end && mc_http_is_host_char((unsigned char)*at))
        at++;
    return at;
}

static inline const char *mc_http_scan_target(const char *at, const char *end) {
    at = mc_http_skip(at, end, ' ', mc_http_unusual_in_target);
    while (at < end && mc_http_is_target_char((unsigned char)*at))
        at++;
    return at;
}

static inline const char *mc_http_scan_value(const char *at, const char *end) {
    for (;;) {
        at = mc_http_skip(at, end, '\r', mc_http_unusual_in_value);
        if (at == end || !mc_http_is_value_char((unsigned char)*at)) return at;
        at++;
    }
}

#endif
