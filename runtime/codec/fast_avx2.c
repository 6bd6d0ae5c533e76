/* fast_avx2.c - see fast_avx2.h. */
#include "fast_avx2.h"

#include "fast_decimal.h"

#ifdef MC_HAS_AVX2
#include <immintrin.h>

#define AVX2 __attribute__((target("avx2,bmi,bmi2")))

AVX2 static __m256i load(const char *from) {
    return _mm256_loadu_si256((const __m256i *)(const void *)from);
}

AVX2 static mc_fast_run plain(const mc_fast *in, const char *at) {
    const __m256i quote = _mm256_set1_epi8('"'), backslash = _mm256_set1_epi8('\\');
    const __m256i control = _mm256_set1_epi8(0x1F);
    unsigned above = 0;
    for (;; at += 32) {
        const __m256i bytes = load(mc_fast_window(in, at));
        __m256i special = _mm256_cmpeq_epi8(bytes, quote);
        special = _mm256_or_si256(special, _mm256_cmpeq_epi8(bytes, backslash));
        special =
            _mm256_or_si256(special, _mm256_cmpeq_epi8(_mm256_min_epu8(bytes, control), bytes));
        above |= (unsigned)_mm256_movemask_epi8(bytes);
        const unsigned mask = (unsigned)_mm256_movemask_epi8(special);
        if (mask != 0) return (mc_fast_run){at + __builtin_ctz(mask), above};
    }
}

AVX2 static const char *space(const mc_fast *in, const char *at) {
    /* White space by its lower half: 0x20, 0x09, 0x0A and 0x0D all differ there. */
    const __m256i table =
        _mm256_setr_epi8(' ', 0, 0, 0, 0, 0, 0, 0, 0, '\t', '\n', 0, 0, '\r', 0, 0, ' ', 0, 0, 0, 0,
                         0, 0, 0, 0, '\t', '\n', 0, 0, '\r', 0, 0);
    for (;; at += 32) {
        const __m256i bytes = load(mc_fast_window(in, at));
        const __m256i same = _mm256_cmpeq_epi8(_mm256_shuffle_epi8(table, bytes), bytes);
        /* A zero byte looks itself up as ' ', and one above 0x7F as 0: neither is the same. */
        const unsigned mask = ~(unsigned)_mm256_movemask_epi8(same);
        if (mask != 0) return at + __builtin_ctz(mask);
    }
}

/* ---- numbers ---------------------------------------------------------------------------- */

/* How many digits are behind a point, up to 16, and the number they make. */
AVX2 static unsigned fraction(const char *at, uint64_t *out) {
    /* From its byte `len` on: an order that moves `len` digits to the end, zeros in front. */
    static const int8_t to_the_end[32] = {-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
                                          -1, -1, -1, -1, -1, 0,  1,  2,  3,  4,  5,
                                          6,  7,  8,  9,  10, 11, 12, 13, 14, 15};
    const __m128i text = _mm_loadu_si128((const __m128i *)(const void *)at);
    __m128i worths = _mm_sub_epi8(text, _mm_set1_epi8('0'));
    const __m128i is_digit = _mm_cmpeq_epi8(_mm_min_epu8(worths, _mm_set1_epi8(9)), worths);
    const unsigned len = (unsigned)__builtin_ctz(~(unsigned)_mm_movemask_epi8(is_digit));
    const __m128i order = _mm_loadu_si128((const __m128i *)(const void *)(to_the_end + len));
    worths = _mm_shuffle_epi8(worths, order);
    worths = _mm_maddubs_epi16(worths, _mm_set1_epi16(0x010A));  /* 10 and 1: pairs */
    worths = _mm_madd_epi16(worths, _mm_set1_epi32(0x00010064)); /* 100 and 1: fours */
    worths = _mm_packus_epi32(worths, worths);
    worths = _mm_madd_epi16(worths, _mm_set1_epi32(0x00012710)); /* 10000 and 1: eights */
    const uint64_t eights = (uint64_t)_mm_cvtsi128_si64(worths);
    *out = (eights & UINT32_MAX) * 100000000 + (eights >> 32);
    return len;
}

AVX2 static const char *f64(mc_fast *in, const char *at, double *out) {
    return mc_fast_f64_by(in, at, out, fraction);
}

/* ---- UTF-8 ------------------------------------------------------------------------------ */

/*
 * John Keiser and Daniel Lemire, "Validating UTF-8 In Less Than One Instruction Per Byte"
 * (2021): each pair of bytes is looked up by three half bytes; a bit that all three agree on
 * is a mistake of that kind.
 */
enum {
    TOO_SHORT = 1 << 0,  /* a lead byte without what has to follow */
    TOO_LONG = 1 << 1,   /* ASCII and then a continuation */
    OVERLONG_3 = 1 << 2, /* E0 and then less than A0 */
    TOO_LARGE = 1 << 3,  /* F4 and then more than 8F, or above F4 */
    SURROGATE = 1 << 4,  /* ED and then more than 9F */
    OVERLONG_2 = 1 << 5, /* C0 or C1 */
    OVERLONG_4 = 1 << 6, /* F0 and then less than 90; also F5 and more with 80 to 8F */
    TWO_CONTS = 1 << 7,  /* right only as the end of three or four bytes */
    CARRY = TOO_SHORT | TOO_LONG | TWO_CONTS,
};

#define TWICE(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p)                                      \
    _mm256_setr_epi8((char)(a), (char)(b), (char)(c), (char)(d), (char)(e), (char)(f), (char)(g),  \
                     (char)(h), (char)(i), (char)(j), (char)(k), (char)(l), (char)(m), (char)(n),  \
                     (char)(o), (char)(p), (char)(a), (char)(b), (char)(c), (char)(d), (char)(e),  \
                     (char)(f), (char)(g), (char)(h), (char)(i), (char)(j), (char)(k), (char)(l),  \
                     (char)(m), (char)(n), (char)(o), (char)(p))

/* The bytes of `now` each moved `count` places on, the last ones of `before` in front. */
#define MOVED(now, before, count)                                                                  \
    _mm256_alignr_epi8(now, _mm256_permute2x128_si256(before, now, 0x21), 16 - (count))

AVX2 static __m256i high_half(__m256i bytes) {
    return _mm256_and_si256(_mm256_srli_epi16(bytes, 4), _mm256_set1_epi8(0x0F));
}

AVX2 static __m256i pair_mistakes(__m256i bytes, __m256i one_before) {
    const __m256i first_high =
        TWICE(TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG,
              TWO_CONTS, TWO_CONTS, TWO_CONTS, TWO_CONTS, TOO_SHORT | OVERLONG_2, TOO_SHORT,
              TOO_SHORT | OVERLONG_3 | SURROGATE, TOO_SHORT | TOO_LARGE | OVERLONG_4);
    const __m256i first_low =
        TWICE(CARRY | OVERLONG_3 | OVERLONG_2 | OVERLONG_4, CARRY | OVERLONG_2, CARRY, CARRY,
              CARRY | TOO_LARGE, CARRY | TOO_LARGE | OVERLONG_4, CARRY | TOO_LARGE | OVERLONG_4,
              CARRY | TOO_LARGE | OVERLONG_4, CARRY | TOO_LARGE | OVERLONG_4,
              CARRY | TOO_LARGE | OVERLONG_4, CARRY | TOO_LARGE | OVERLONG_4,
              CARRY | TOO_LARGE | OVERLONG_4, CARRY | TOO_LARGE | OVERLONG_4,
              CARRY | TOO_LARGE | OVERLONG_4 | SURROGATE, CARRY | TOO_LARGE | OVERLONG_4,
              CARRY | TOO_LARGE | OVERLONG_4);
    const __m256i second_high =
        TWICE(TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT,
              TOO_SHORT, TOO_LONG | OVERLONG_2 | TWO_CONTS | OVERLONG_3 | OVERLONG_4,
              TOO_LONG | OVERLONG_2 | TWO_CONTS | OVERLONG_3 | TOO_LARGE,
              TOO_LONG | OVERLONG_2 | TWO_CONTS | SURROGATE | TOO_LARGE,
              TOO_LONG | OVERLONG_2 | TWO_CONTS | SURROGATE | TOO_LARGE, TOO_SHORT, TOO_SHORT,
              TOO_SHORT, TOO_SHORT);
    const __m256i low = _mm256_and_si256(one_before, _mm256_set1_epi8(0x0F));
    return _mm256_and_si256(_mm256_and_si256(_mm256_shuffle_epi8(first_high, high_half(one_before)),
                                             _mm256_shuffle_epi8(first_low, low)),
                            _mm256_shuffle_epi8(second_high, high_half(bytes)));
}

/* Not 0 in each byte that is wrong where it stands. */
AVX2 static __m256i mistakes(__m256i bytes, __m256i before) {
    const __m256i pairs = pair_mistakes(bytes, MOVED(bytes, before, 1));
    /* Above 0x7F where two or three bytes before the start of three or four stands. */
    const __m256i third = _mm256_subs_epu8(MOVED(bytes, before, 2), _mm256_set1_epi8(0xE0 - 0x80));
    const __m256i fourth = _mm256_subs_epu8(MOVED(bytes, before, 3), _mm256_set1_epi8(0xF0 - 0x80));
    const __m256i wanted =
        _mm256_and_si256(_mm256_or_si256(third, fourth), _mm256_set1_epi8((char)0x80));
    return _mm256_xor_si256(wanted, pairs);
}

AVX2 static bool is_zero(__m256i bytes) {
    return _mm256_testz_si256(bytes, bytes) != 0;
}

/* The last bytes of the text, with zeros behind them: those tell what is cut off. */
AVX2 static __m256i load_rest(const char *text, size_t len) {
    char rest[32] = {0};
    if (len > 0) memcpy(rest, text, len);
    return load(rest);
}

AVX2 static bool is_utf8(const char *text, size_t len) {
    __m256i wrong = _mm256_setzero_si256(), before = wrong;
    size_t at = 0;
    for (; at + 32 <= len; at += 32) {
        const __m256i bytes = load(text + at);
        /* ASCII behind ASCII has nothing to look up. */
        if (_mm256_movemask_epi8(_mm256_or_si256(bytes, before)) != 0) {
            wrong = _mm256_or_si256(wrong, mistakes(bytes, before));
        }
        before = bytes;
    }
    const __m256i rest = load_rest(text + at, len - at);
    wrong = _mm256_or_si256(wrong, mistakes(rest, before));
    /* A zero behind the last byte of the text is there unless the text fills its last block. */
    wrong = _mm256_or_si256(wrong, mistakes(_mm256_setzero_si256(), rest));
    return is_zero(wrong);
}

const mc_fast_kernel mc_fast_kernel_avx2 = {plain, space, f64, is_utf8};
#endif
