/*
 * Decimal text to numbers: the scan, integers, and doubles by Clinger's fast path or the
 * algorithm of Eisel and Lemire ("Number Parsing at a Gigabyte per Second", 2021).
 */
#include "numbers.h"

#include <float.h>

/* ---- the scan --------------------------------------------------------------- */

static bool is_digit(const char *at, const char *end) {
    return at < end && *at >= '0' && *at <= '9';
}

/* Takes the digits at `at`, which are behind the decimal point where `fraction` is 1. */
static const char *take_digits(mc_numeral *decimal, const char *at, const char *end, int *count,
                               int fraction) {
    enum { KEPT = 19 }; /* ten to that many fits 64 bits */
    for (; is_digit(at, end); at++) {
        unsigned digit = (unsigned)(*at - '0');
        bool drop = *count == KEPT;
        if (drop) {
            decimal->dropped++;
            decimal->truncated = decimal->truncated || digit != 0;
        } else {
            decimal->mantissa = decimal->mantissa * 10 + digit;
            *count += decimal->mantissa != 0;
        }
        decimal->exponent += drop - fraction;
    }
    return at;
}

/* Takes an exponent, if there is a whole one at `at`. */
static const char *take_exponent(mc_numeral *decimal, const char *at, const char *end) {
    const int64_t limit = INT64_MAX / 100; /* past which it decides whatever the digits */
    const char *start = at;
    if (at == end || (*at != 'e' && *at != 'E')) return start;
    at++;
    bool negative = at < end && *at == '-';
    if (negative || (at < end && *at == '+')) at++;
    if (!is_digit(at, end)) return start;

    int64_t exponent = 0;
    for (; is_digit(at, end); at++) {
        if (exponent < limit) exponent = exponent * 10 + (*at - '0');
    }
    decimal->exponent += negative ? -exponent : exponent;
    decimal->integral = false;
    return at;
}

size_t mc_numeral_scan(mc_numeral *out, mc_str text) {
    const char *at = text.data, *end = text.data + text.len;
    int count = 0;
    *out = (mc_numeral){.integral = true, .negative = at < end && *at == '-'};
    if (out->negative) at++;
    if (!is_digit(at, end)) return 0;

    out->digits = at;
    at = *at == '0' ? at + 1 : take_digits(out, at, end, &count, 0);
    if (at < end && *at == '.' && is_digit(at + 1, end)) {
        at = take_digits(out, at + 1, end, &count, 1);
        out->integral = false;
    }
    out->digits_end = at;
    at = take_exponent(out, at, end);
    return (size_t)(at - text.data);
}

bool mc_numeral_to_uint(const mc_numeral *decimal, uint64_t *out) {
    if (!decimal->integral || decimal->dropped > 1) return false;
    *out = decimal->mantissa;
    if (decimal->dropped == 0) return true;

    uint64_t last = (uint64_t)(decimal->digits_end[-1] - '0');
    if (decimal->mantissa > (UINT64_MAX - last) / 10) return false;
    *out = decimal->mantissa * 10 + last;
    return true;
}

/* ---- doubles ---------------------------------------------------------------- */

/* Clinger's fast path: both are exact doubles, so one operation rounds once. */
static bool small_to_double(uint64_t mantissa, int64_t exponent, double *out) {
#if FLT_EVAL_METHOD == 0
    static const double powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                    1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                    1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    const int64_t largest = sizeof powers / sizeof powers[0] - 1;
    if (mantissa >> (MC_DOUBLE_FRACTION_BITS + 1) != 0) return false;
    if (exponent < -largest || exponent > largest) return false;
    *out =
        exponent < 0 ? (double)mantissa / powers[-exponent] : (double)mantissa * powers[exponent];
    return true;
#else
    (void)mantissa, (void)exponent, (void)out; /* intermediate results are rounded twice */
    return false;
#endif
}

/* The first 128 bits of mantissa * power, or of that and a little less where it is enough. */
static mc_product multiply_by_power(uint64_t mantissa, mc_power power, bool *certain) {
    const uint64_t below = 0x1FF; /* the bits of `high` that are not kept */
    mc_product product = mc_multiply(mantissa, power.high);
    bool may_carry = product.low + mantissa < mantissa;
    if ((product.high & below) != below || !may_carry) return product;

    mc_product rest = mc_multiply(mantissa, power.low);
    product.low += rest.high;
    product.high += product.low < rest.high;
    may_carry = rest.low + mantissa < mantissa;
    if ((product.high & below) == below && product.low == UINT64_MAX && may_carry) {
        *certain = false; /* what 128 bits of the power do not tell might change the result */
    }
    return product;
}

/*
 * The bits of the double nearest to mantissa * 10^exponent, mantissa not 0; sets
 * `*certain` to false where the neighbour might be nearer.
 */
static uint64_t nearest_bits(uint64_t mantissa, int exponent, bool *certain) {
    enum { BIAS = 1023, KEPT = MC_DOUBLE_FRACTION_BITS + 2 }; /* with a bit to round by */
    int zeros = mc_leading_zeros(mantissa);
    mc_product product = multiply_by_power(mantissa << zeros, mc_power_of_ten(exponent), certain);

    int top = (int)(product.high >> 63);
    int shift = 64 - KEPT - 1 + top;
    int biased = mc_log2_of_power(exponent) + 63 + BIAS - zeros + top;
    if (biased <= 0) { /* subnormal: fewer bits are kept, and 0 says that there is no hidden one */
        shift += 1 - biased;
        biased = 1;
        if (shift > 63) return 0;
    }
    uint64_t kept = product.high >> shift;
    /* Seemingly halfway, above an even one: exactly, or a little more? */
    if (product.low == 0 && (product.high & 0x1FF) == 0 && (kept & 3) == 1) *certain = false;

    uint64_t significand = (kept + (kept & 1)) >> 1;
    uint64_t bits = ((uint64_t)(biased - 1) << MC_DOUBLE_FRACTION_BITS) + significand;
    return bits < MC_DOUBLE_INFINITY_BITS ? bits : MC_DOUBLE_INFINITY_BITS;
}

/* The bits without the sign. */
static uint64_t magnitude_bits(const mc_numeral *decimal) {
    const int64_t largest = 308;
    uint64_t mantissa = decimal->mantissa;
    if (mantissa == 0 || decimal->exponent < MC_POWER_MIN) return 0;
    if (decimal->exponent > largest) return MC_DOUBLE_INFINITY_BITS;

    bool certain = true;
    int exponent = (int)decimal->exponent;
    uint64_t bits = nearest_bits(mantissa, exponent, &certain);
    if (decimal->truncated && nearest_bits(mantissa + 1, exponent, &certain) != bits) {
        certain = false;
    }
    return certain ? bits : mc_numeral_exact_bits(decimal, bits);
}

bool mc_numeral_to_double(const mc_numeral *decimal, double *out) {
    if (!decimal->truncated && small_to_double(decimal->mantissa, decimal->exponent, out)) {
        if (decimal->negative) *out = -*out;
        return true;
    }
    uint64_t bits = magnitude_bits(decimal);
    if (bits >= MC_DOUBLE_INFINITY_BITS) return false;
    bits |= (uint64_t)decimal->negative << 63;
    memcpy(out, &bits, sizeof bits);
    return true;
}
