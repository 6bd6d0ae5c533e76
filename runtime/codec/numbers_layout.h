/**
 * numbers_layout.h - the text of a decimal number, in Pydantic's layout: its digits all at once,
 * and then the point among them. Private to numbers_write.c.
 */
#ifndef MODELC_CODEC_NUMBERS_LAYOUT_H
#define MODELC_CODEC_NUMBERS_LAYOUT_H

#include <modelc/fast_write.h>

#include "numbers.h"

/** (10 * tens + last) * 10^exponent. `tens` has 15 or 16 digits, `last` is one more. */
typedef struct mc_digits {
    uint64_t tens, last;
    int exponent;
} mc_digits;

/** `digits`, of which there are at most 17 and not 0, times 10^exponent. */
static inline mc_digits mc_digits_of(uint64_t digits, int exponent) {
    const uint64_t least = UINT64_C(1000000000000000);
    for (; digits < least; exponent--) {
        digits *= 10;
    }
    if (digits < 10 * least) return (mc_digits){digits, 0, exponent - 1};
    return (mc_digits){digits / 10, digits % 10, exponent};
}

/** A number while it is written: up to 17 digits, the first in the lowest byte. */
typedef struct mc_layout {
    uint64_t first, second; /* eight digits each, as text */
    char last;              /* and one more */
    uint32_t nonzero;       /* its highest bit is that of the last digit that is not 0 */
    unsigned skip;          /* 1 where the first digit is a 0 in front */
    unsigned len;           /* without that 0 and those at the end */
    int point;              /* so many of them stand before the point */
} mc_layout;

/* ---- digits ---------------------------------------------------------------------------- */

static inline void mc_layout_put_word(char *at, uint64_t word) {
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    memcpy(at, &word, sizeof word);
#else
    for (unsigned i = 0; i < sizeof word; i++) {
        at[i] = (char)(unsigned char)(word >> 8 * i);
    }
#endif
}

#if defined(__SSE2__) && defined(__x86_64__)
/** The digits of `high` and of `low`, both below 10^8: halves are split into quarters, all at
 *  once, by products that are right for so few digits. */
static inline void mc_layout_digits(mc_layout *out, uint64_t high, uint64_t low) {
    const __m128i eights = _mm_set_epi64x((int64_t)low, (int64_t)high);
    const __m128i thousands =
        _mm_srli_epi64(_mm_mul_epu32(eights, _mm_set1_epi64x(0xD1B71759)), 45);
    const __m128i below = _mm_sub_epi32(eights, _mm_mul_epu32(thousands, _mm_set1_epi64x(10000)));
    const __m128i fours = _mm_or_si128(thousands, _mm_slli_epi64(below, 32));
    const __m128i hundreds = _mm_srli_epi16(_mm_mulhi_epu16(fours, _mm_set1_epi16(5243)), 3);
    const __m128i rest = _mm_sub_epi16(fours, _mm_madd_epi16(hundreds, _mm_set1_epi32(100)));
    const __m128i twos = _mm_or_si128(hundreds, _mm_slli_epi32(rest, 16));
    const __m128i tens = _mm_mulhi_epu16(twos, _mm_set1_epi16(6554));
    const __m128i ones = _mm_sub_epi16(twos, _mm_mullo_epi16(tens, _mm_set1_epi16(10)));
    const __m128i digits = _mm_or_si128(tens, _mm_slli_epi16(ones, 8));
    const __m128i text = _mm_or_si128(digits, _mm_set1_epi8('0'));
    const int zeros = _mm_movemask_epi8(_mm_cmpeq_epi8(digits, _mm_setzero_si128()));
    out->first = (uint64_t)_mm_cvtsi128_si64(text);
    out->second = (uint64_t)_mm_cvtsi128_si64(_mm_unpackhi_epi64(text, text));
    out->nonzero = (uint32_t)zeros ^ 0xFFFF;
}
#else
static inline uint64_t mc_layout_eight(uint64_t value) {
    uint64_t digits = 0;
    for (unsigned i = 0; i < 8; i++, value /= 10) {
        digits = digits << 8 | value % 10;
    }
    return digits;
}

static inline void mc_layout_digits(mc_layout *out, uint64_t high, uint64_t low) {
    const uint64_t ascii = UINT64_C(0x3030303030303030);
    const uint64_t first = mc_layout_eight(high), second = mc_layout_eight(low);
    const uint64_t end = second != 0 ? second : first;
    const unsigned place = 7 - (unsigned)mc_leading_zeros(end | 1) / 8;
    out->first = first + ascii;
    out->second = second + ascii;
    out->nonzero = UINT32_C(1) << (place + (second != 0 ? 8 : 0));
}
#endif

/** All digits from `at` on; writes 17 bytes. */
static inline void mc_layout_put_digits(char *at, const mc_layout *from) {
    mc_layout_put_word(at, from->first);
    mc_layout_put_word(at + 8, from->second);
    at[16] = from->last;
}

/* ---- forms ------------------------------------------------------------------------------- */

/** Of digits as text, those before `point` and, one place further, those behind; below 8. */
static inline uint64_t mc_layout_part(uint64_t digits, int point) {
    const uint64_t before = (UINT64_C(1) << 8 * point) - 1;
    return (digits & before) | (digits & ~before) << 8;
}

/** 0.00001234, where no digit stands before the point and at most four zeros behind it. */
static inline char *mc_layout_small(char *out, const mc_layout *from) {
    const int front = 2 - from->point;
    memcpy(out, "0.000000", 8);
    char *first = out + front;
    /* The 0 in front of the digits falls on the point or on a zero; the point comes back. */
    mc_layout_put_digits(first - from->skip, from);
    out[1] = '.';
    return first + from->len;
}

/** 12345678.5, with 8 to 16 digits before the point. */
static inline char *mc_layout_large(char *out, const mc_layout *from) {
    char digits[32];
    memset(digits, '0', sizeof digits);
    mc_layout_put_digits(digits, from);
    const unsigned point = (unsigned)from->point;
    memcpy(out, digits + from->skip, 16);
    out[point] = '.';
    memcpy(out + point + 1, digits + from->skip + point, 12);
    return out + 1 + (from->len > point ? from->len : point + 1);
}

/** 1e+16, 1.5e-7 */
static inline char *mc_layout_scientific(char *out, const mc_layout *from) {
    const int exponent = from->point - 1;
    mc_layout_put_digits(out + 1 - from->skip, from);
    out[0] = (char)(unsigned char)(from->first >> 8 * from->skip);
    out[1] = '.';
    char *at = out + (from->len == 1 ? 1 : from->len + 1);
    *at++ = 'e';
    *at++ = exponent < 0 ? '-' : '+';
    return mc_put_u64(at, (uint64_t)(exponent < 0 ? -exponent : exponent));
}

/** 123.0, 65.613617, with 1 to 7 digits before the point: the most frequent one, so that all
 *  digits are written behind the point, and those before it once more. */
static inline char *mc_layout_pointed(char *out, const mc_layout *from) {
    const unsigned point = (unsigned)from->point;
    mc_layout_put_digits(out + 1 - from->skip, from);
    mc_layout_put_word(out, mc_layout_part(from->first >> 8 * from->skip, from->point));
    out[point] = '.';
    return out + 1 + (from->len > point ? from->len : point + 1);
}

/** Writes `number`, and returns the place behind it; MC_NUMBER_SIZE bytes may be written. */
static inline char *mc_digits_put(char *out, mc_digits number) {
    enum { SMALLEST = -4, LARGEST = 16 }; /* points of numbers that are written out, as Pydantic */
    const uint64_t step = 100000000, least = UINT64_C(1000000000000000);
    mc_layout from;
    mc_layout_digits(&from, number.tens / step, number.tens % step);
    from.last = (char)('0' + (char)number.last);
    from.nonzero |= (uint32_t)(number.last != 0) << 16;
    from.skip = number.tens < least;
    from.len = 64 - (unsigned)mc_leading_zeros(from.nonzero) - from.skip;
    from.point = number.exponent + 17 - (int)from.skip;
    if (MC_LIKELY(from.point >= 1 && from.point <= 7)) return mc_layout_pointed(out, &from);
    if (from.point < SMALLEST || from.point > LARGEST) return mc_layout_scientific(out, &from);
    if (from.point <= 0) return mc_layout_small(out, &from);
    return mc_layout_large(out, &from);
}

#endif
