/**
 * fast_decimal.h - fast decoders: a number in digits as a double, for those parts that find the
 * digits, each in its own way. Private to the codec.
 */
#ifndef MODELC_CODEC_FAST_DECIMAL_H
#define MODELC_CODEC_FAST_DECIMAL_H

#include <modelc/fast.h>

#include "numbers.h"

/** So many digits fit into 64 bits. */
#define MC_FAST_DIGITS 19

/** 10^0 to 10^19, each exact. */
extern const double mc_fast_powers[MC_FAST_DIGITS + 1];
/** The first 64 bits of 10^-places. */
extern const uint64_t mc_fast_tenths[MC_FAST_DIGITS + 1];

/** mantissa * 10^-places, rounded correctly; false where 64 bits of the power do not tell. */
static inline bool mc_fast_scale(uint64_t mantissa, unsigned places, double *out) {
    if (MC_LIKELY(mantissa >> 53 == 0)) {
        /* Both are exact, so that one operation rounds once. */
        *out = (double)(int64_t)mantissa / mc_fast_powers[places];
        return true;
    }
    /* Eisel and Lemire; numbers_read.c has it for all powers. */
    const int zeros = mc_leading_zeros(mantissa);
    const mc_product product = mc_multiply(mantissa << zeros, mc_fast_tenths[places]);
    const uint64_t rest = product.high & 0x1FF;
    if (rest == 0x1FF || (rest == 0 && product.low == 0)) return false;
    const unsigned top = (unsigned)(product.high >> 63);
    const uint64_t kept = product.high >> (9 + top);
    const int exponent = mc_log2_of_power(-(int)places) + 63 + 1023 - zeros + (int)top;
    const uint64_t bits = ((uint64_t)(exponent - 1) << 52) + ((kept + (kept & 1)) >> 1);
    memcpy(out, &bits, sizeof bits);
    return true;
}

/** How many digits, 1 to 7, stand in front of the point, and the number they make; 0 for others. */
static inline unsigned mc_fast_whole(const char *digits, uint64_t *out) {
    const uint64_t worths = mc_fast_worths(digits);
    const unsigned bits = mc_fast_count(worths), len = bits / 8;
    if (MC_UNLIKELY(len - 1 > 6 || (*digits == '0' && len > 1))) return 0;
    *out = mc_fast_few(worths, bits);
    return len;
}

/** The end of a number: `len` digits, `places` of them behind the point, make `mantissa`. */
static inline const char *mc_fast_decimal(mc_fast *in, const char *at, const char *end,
                                          uint64_t mantissa, unsigned len, unsigned places,
                                          double *out) {
    if (MC_UNLIKELY(len > MC_FAST_DIGITS || (*end | 0x20) == 'e' ||
                    !mc_fast_scale(mantissa, places, out))) {
        return mc_fast_slow_f64(in, at, out);
    }
    if (*at == '-') *out = -*out;
    return end;
}

/** How many digits are at `at`, up to 16, and the number they make. */
typedef unsigned mc_fast_fraction_fn(const char *at, uint64_t *out);

/** Any number; `fraction` reads what is behind its point, and is to become a part of this. */
MC_PIECE const char *mc_fast_f64_by(mc_fast *in, const char *at, double *out,
                                    mc_fast_fraction_fn *fraction) {
    const char *digits = at + (*at == '-');
    uint64_t mantissa, behind;
    const unsigned len = mc_fast_whole(digits, &mantissa);
    if (MC_UNLIKELY(len == 0)) return mc_fast_slow_f64(in, at, out);
    if (digits[len] != '.') return mc_fast_decimal(in, at, digits + len, mantissa, len, 0, out);
    const unsigned places = fraction(digits + len + 1, &behind);
    if (MC_UNLIKELY(places - 1 > 14)) return mc_fast_slow_f64(in, at, out);
    mantissa = mantissa * mc_fast_tens[places] + behind;
    return mc_fast_decimal(in, at, digits + len + 1 + places, mantissa, len + places, places, out);
}

/** Any number, digits found a word at a time. */
const char *mc_fast_f64_any(mc_fast *in, const char *at, double *out);

#endif
