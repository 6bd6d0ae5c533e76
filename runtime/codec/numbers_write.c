/*
 * Numbers to text. The shortest digits of a double are found by Schubfach (Raffaele
 * Giulietti, "The Schubfach way to render doubles", 2020), which the comments cite.
 */
#include "numbers.h"

#include <math.h>
#include <modelc/fast_write.h>

/* ---- digits ----------------------------------------------------------------- */

size_t mc_number_from_uint(char *out, uint64_t value) {
    return (size_t)(mc_put_u64(out, value) - out);
}

size_t mc_number_from_int(char *out, int64_t value) {
    return (size_t)(mc_put_i64(out, value) - out);
}

/* ---- the shortest decimal --------------------------------------------------- */

/* A number as significand * 2^exponent, and as digits * 10^exponent. */
typedef struct binary {
    uint64_t significand;
    int exponent;
    bool lower_is_closer; /* the next smaller number is at half the distance */
} binary;

typedef struct shortest {
    uint64_t digits;
    int exponent;
} shortest;

/* 10^exponent as Schubfach wants it: rounded up where 128 bits cannot hold it. */
static mc_power power_rounded_up(int exponent) {
    enum { LARGEST_EXACT = 55 }; /* 5^55 < 2^128 < 5^56 */
    mc_power power = mc_power_of_ten(exponent);
    if (exponent >= 0 && exponent <= LARGEST_EXACT) return power;
    power.low++;
    if (power.low == 0) power.high++;
    return power;
}

/* The upper word of power * factor; its last bit is set where anything lies below (9.6). */
static uint64_t round_to_odd(mc_power power, uint64_t factor) {
    mc_product low = mc_multiply(power.low, factor);
    mc_product high = mc_multiply(power.high, factor);
    uint64_t middle = high.low + low.high;
    high.high += middle < high.low;
    return high.high | (middle > 1);
}

/* Of the decimals inside of the rounding interval the shortest, and of those the nearest. */
static shortest find_shortest(binary number) {
    bool closer = number.lower_is_closer;
    /* floor(log10(2^q)), or of 3/4 of that: the length of the interval's lower half */
    int k = (number.exponent * 1262611 - (closer ? 524031 : 0)) >> 22;
    int shift = number.exponent + mc_log2_of_power(-k) + 1;
    mc_power power = power_rounded_up(-k);

    /* All in quarters: the number and the borders of its rounding interval. */
    uint64_t quarters = 4 * number.significand;
    uint64_t value = round_to_odd(power, quarters << shift);
    uint64_t lower = round_to_odd(power, (quarters - 2 + closer) << shift);
    uint64_t upper = round_to_odd(power, (quarters + 2) << shift);
    bool open = number.significand % 2 != 0; /* on a border, ties go to the even neighbour */
    lower += open;
    upper -= open;

    uint64_t digits = value / 4;
    if (digits >= 10) { /* one digit less? */
        uint64_t tens = digits / 10;
        bool down_inside = lower <= 40 * tens, up_inside = 40 * tens + 40 <= upper;
        if (down_inside != up_inside) return (shortest){tens + up_inside, k + 1};
    }
    /* Where both neighbours are inside, or none is, the nearer one. Which it will be nobody can
     * guess, so that nothing here is to be a branch. */
    const bool down_inside = lower <= 4 * digits, up_inside = 4 * digits + 4 <= upper;
    const uint64_t middle = 4 * digits + 2;
    const bool nearer = (value > middle) | ((value == middle) & (digits % 2 != 0));
    const bool up = (up_inside & !down_inside) | ((up_inside == down_inside) & nearer);
    return (shortest){digits + up, k};
}

/* ---- the layout ------------------------------------------------------------- */

/** The most digits of a double, and room for the copies of them below. */
#define DIGITS 24

static size_t put_zeros(char *out, int count) {
    memset(out, '0', (size_t)count);
    return (size_t)count;
}

static size_t put(char *out, const char *bytes, size_t len) {
    memcpy(out, bytes, len);
    return len;
}

/* 123.0, 1.5, 0.00001: `point` is how many digits stand before the decimal point. Copies of one
 * size are a few instructions, where those of `count` digits would be a call. */
static size_t put_fixed(char *out, const char *digits, int count, int point) {
    if (point <= 0) {
        size_t len = put(out, "0.", 2);
        len += put_zeros(out + len, -point);
        memcpy(out + len, digits, DIGITS);
        return len + (size_t)count;
    }
    memcpy(out, digits, DIGITS);
    if (point >= count) {
        size_t len = (size_t)count;
        len += put_zeros(out + len, point - count);
        return len + put(out + len, ".0", 2);
    }
    out[point] = '.';
    memcpy(out + point + 1, digits + point, DIGITS);
    return (size_t)count + 1;
}

/* 1e+16, 1.5e-7 */
static size_t put_scientific(char *out, const char *digits, int count, int exponent) {
    size_t len = put(out, digits, 1);
    if (count > 1) {
        out[len++] = '.';
        len += put(out + len, digits + 1, (size_t)(count - 1));
    }
    out[len++] = 'e';
    out[len++] = exponent < 0 ? '-' : '+';
    return len + mc_number_from_uint(out + len, (uint64_t)(exponent < 0 ? -exponent : exponent));
}

static size_t put_decimal(char *out, shortest decimal) {
    enum { FIXED_MIN = -5, FIXED_MAX = 15 }; /* exponents that are written out, as Pydantic */
    char digits[2 * DIGITS];
    int count = (int)mc_number_from_uint(digits, decimal.digits);
    int exponent = decimal.exponent + count - 1;
    while (digits[count - 1] == '0') {
        count--;
    }
    if (exponent < FIXED_MIN || exponent > FIXED_MAX) {
        return put_scientific(out, digits, count, exponent);
    }
    return put_fixed(out, digits, count, exponent + 1);
}

/* `number` is not negative; a zero significand is zero. */
static size_t put_number(char *out, bool negative, binary number) {
    size_t sign = negative;
    if (negative) out[0] = '-';
    if (number.significand == 0) return sign + put(out + sign, "0.0", 3);
    return sign + put_decimal(out + sign, find_shortest(number));
}

/*
 * A number with at most four digits behind its point, and few enough in front of it: as the
 * integer that it is a ten thousandth of. No two decimals of 15 digits are the same double, so
 * the one that is found is the shortest, but for zeros at its end. 0 where it is none.
 */
static size_t put_short(char *out, double size) {
    const double most = 1e11, scale = 10000, far = 0.01;
    if (!(size < most)) return 0;
    const double wanted = size * scale;
    const int64_t scaled = (int64_t)(wanted + 0.5);
    /* A quotient takes long; most numbers with more places are not even near. */
    const double off = wanted - (double)scaled;
    if (off > far || off < -far || (double)scaled / scale != size) return 0;
    char *at = mc_put_u64(out, (uint64_t)scaled / 10000);
    const unsigned places = (unsigned)((uint64_t)scaled % 10000), low = places % 100;
    *at++ = '.';
    mc_put_pair(at, places / 100);
    mc_put_pair(at + 2, low);
    const unsigned kept = low == 0 ? 1 + (at[1] != '0') : 3 + (at[3] != '0');
    return (size_t)(at - out) + kept;
}

size_t mc_number_from_double(char *out, double value) {
    const size_t sign = signbit(value) != 0;
    *out = '-';
    const size_t len = put_short(out + sign, sign ? -value : value);
    if (len > 0) return sign + len;
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    uint64_t fraction = bits & (MC_DOUBLE_HIDDEN_BIT - 1);
    int biased = (int)(bits >> MC_DOUBLE_FRACTION_BITS & 0x7FF);
    binary number = {
        .significand = biased == 0 ? fraction : fraction | MC_DOUBLE_HIDDEN_BIT,
        .exponent = (biased == 0 ? 1 : biased) - MC_DOUBLE_BIAS,
        .lower_is_closer = fraction == 0 && biased > 1,
    };
    return put_number(out, bits >> 63 != 0, number);
}

size_t mc_number_from_float(char *out, float value) {
    enum { FRACTION_BITS = 23, BIAS = 150 };
    uint32_t bits;
    memcpy(&bits, &value, sizeof bits);
    uint32_t hidden = UINT32_C(1) << FRACTION_BITS, fraction = bits & (hidden - 1);
    int biased = (int)(bits >> FRACTION_BITS & 0xFF);
    binary number = {
        .significand = biased == 0 ? fraction : fraction | hidden,
        .exponent = (biased == 0 ? 1 : biased) - BIAS,
        .lower_is_closer = fraction == 0 && biased > 1,
    };
    return put_number(out, bits >> 31 != 0, number);
}
