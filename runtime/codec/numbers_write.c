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

/* By so much of 2^-60 at least two numbers differ for sure, with all that was cut off of them. */
static bool are_near(uint64_t a, uint64_t b) {
    return a - b + 8 <= 16;
}

/*
 * The shortest decimal by one product instead of three: `whole` and `fraction` are the number in
 * units of its 16th or 17th digit. The multiple of ten next to it is it, where that lies nearer
 * than half the gap to the next number; else the nearest integer, as the gap is one at least. False
 * where it is too close to say so from 60 bits of the fraction, or a rare kind of number.
 */
static bool find_quickly(binary number, shortest *out) {
    const int k = (number.exponent * 1262611) >> 22; /* floor(log10(2^q)) */
    const int shift = number.exponent + mc_log2_of_power(-k) + 1;
    const mc_power power = mc_power_of_ten(-k);
    const mc_product low = mc_multiply(power.low, number.significand << shift);
    const mc_product high = mc_multiply(power.high, number.significand << shift);
    const uint64_t fraction = high.low + low.high;
    const uint64_t whole = high.high + (fraction < high.low);
    if (number.lower_is_closer || whole < 100) return false;

    const uint64_t tens = whole / 10, ten = UINT64_C(10) << 60, half = UINT64_C(1) << 59;
    const uint64_t above = (whole - 10 * tens) << 60 | fraction >> 4, below = ten - above;
    const uint64_t half_gap = power.high >> (5 - shift);
    if (are_near(above, half_gap) || are_near(below, half_gap) || are_near(fraction >> 4, half)) {
        return false;
    }
    /* Nobody can guess which one it is, so that this is to be no branch. */
    const uint64_t down = above < half_gap, up = below < half_gap;
    const uint64_t rounded = whole + (fraction >> 63);
    *out = (shortest){(down | up) != 0 ? 10 * (tens + up) : rounded, k};
    return true;
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
    bool down_inside = lower <= 4 * digits, up_inside = 4 * digits + 4 <= upper;
    if (down_inside != up_inside) return (shortest){digits + up_inside, k};
    uint64_t middle = 4 * digits + 2;
    bool up = value > middle || (value == middle && digits % 2 != 0);
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

/*
 * The same for 16 or 17 digits of which one to seven stand before the point, as of most numbers
 * that were worked out: without a copy of the digits, which had to wait for them. 0 where it is
 * another number.
 */
static size_t put_full(char *out, shortest decimal) {
    const uint64_t step = 100000000, least = 1000000000000000;
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    if (decimal.digits < least) return 0;
    const uint64_t high = decimal.digits / step, low = mc_put_eight(decimal.digits % step);
    const uint64_t top = high / step, middle = mc_put_eight(high % step) + MC_FAST_ONES * '0';
    const size_t has_top = top != 0;
    const int point = decimal.exponent + 16 + (int)has_top;
    if (point < 1 || point > 7 || low == 0) return 0;
    out[1] = (char)('0' + top);
    memcpy(out + 1 + has_top, &middle, 8);
    const uint64_t last = low + MC_FAST_ONES * '0';
    memcpy(out + 9 + has_top, &last, 8);
    /* The first digits again, with the point among them. */
    const uint64_t first = has_top ? middle << 8 | (uint64_t)('0' + top) : middle;
    const uint64_t before = (UINT64_C(1) << 8 * point) - 1;
    const uint64_t pointed = (first & before) | (first & ~before) << 8 | (uint64_t)'.' << 8 * point;
    memcpy(out, &pointed, 8);
    return 17 + has_top - (unsigned)mc_leading_zeros(low) / 8;
#else
    return 0;
#endif
}

/* A zero significand is zero. */
static size_t put_number(char *out, binary number) {
    shortest decimal;
    if (number.significand == 0) return put(out, "0.0", 3);
    if (!find_quickly(number, &decimal)) decimal = find_shortest(number);
    const size_t len = put_full(out, decimal);
    return len > 0 ? len : put_decimal(out, decimal);
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
    if (fabs(wanted - (double)scaled) > far || (double)scaled / scale != size) return 0;
    char *at = mc_put_u64(out, (uint64_t)scaled / 10000);
    const unsigned places = (unsigned)((uint64_t)scaled % 10000), low = places % 100;
    *at++ = '.';
    mc_put_pair(at, places / 100);
    mc_put_pair(at + 2, low);
    const unsigned kept = low == 0 ? 1 + (at[1] != '0') : 3 + (at[3] != '0');
    return (size_t)(at - out) + kept;
}

size_t mc_number_from_double(char *out, double value) {
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    const size_t sign = (size_t)(bits >> 63);
    *out = '-';
    const size_t len = put_short(out + sign, fabs(value));
    if (len > 0) return sign + len;
    uint64_t fraction = bits & (MC_DOUBLE_HIDDEN_BIT - 1);
    int biased = (int)(bits >> MC_DOUBLE_FRACTION_BITS & 0x7FF);
    binary number = {
        .significand = biased == 0 ? fraction : fraction | MC_DOUBLE_HIDDEN_BIT,
        .exponent = (biased == 0 ? 1 : biased) - MC_DOUBLE_BIAS,
        .lower_is_closer = fraction == 0 && biased > 1,
    };
    return sign + put_number(out + sign, number);
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
    const size_t sign = bits >> 31;
    *out = '-';
    return sign + put_number(out + sign, number);
}
