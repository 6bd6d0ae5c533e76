/*
 * Numbers to text. The shortest digits of a double are found by Schubfach (Raffaele
 * Giulietti, "The Schubfach way to render doubles", 2020), which the comments cite.
 */
#include "numbers.h"

#include <math.h>

#include "numbers_layout.h"

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

/* By so few of 2^-64 at least two numbers differ for sure, with all that was cut off of them. */
static inline int are_near(uint64_t a, uint64_t b) {
    enum { FEW = 64 };
    return a - b + FEW <= 2 * FEW;
}

/*
 * The shortest decimal by one product instead of three: `tens` and `fraction` are the number in
 * units of its 15th or 16th digit. The multiple next to it is it, where that lies nearer than half
 * the gap to the next number; else the nearest with one digit more, as the gap is at least as
 * large as that digit's unit. No branch but for the last: nobody can guess which one it is. False
 * where it is too close to say so. The number must not be one whose lower neighbour is closer.
 */
static inline bool find_quickly(binary number, mc_digits *out) {
    enum { SPARE = 3 }; /* so that a shift to the right by that many bits becomes one to the left */
    const int k = ((number.exponent * 1262611) >> 22) + 1; /* floor(log10(2^q)) + 1 */
    const int shift = number.exponent + mc_log2_of_power(-k) + 1;
    const mc_power power = mc_power_of_ten(-k);
    const uint64_t factor = number.significand << (shift + SPARE);
    const mc_product low = mc_multiply(power.low, factor);
    const mc_product high = mc_multiply(power.high, factor);
    const uint64_t middle = high.low + low.high;
    const uint64_t upper = high.high + (middle < high.low);
    const uint64_t tens = upper >> SPARE;
    const uint64_t fraction = upper << (64 - SPARE) | middle >> SPARE;
    const mc_product ones = mc_multiply(fraction, 10);
    const uint64_t half_gap = power.high >> (1 - shift), border = ~half_gap + 1;
    const uint64_t down = fraction<half_gap, up = fraction> border;
    const uint64_t rounded = ones.high + (ones.low >> 63);
    *out = (mc_digits){tens + up, rounded & ((down | up) - 1), k - 1};
    const int is_unsure = are_near(fraction, half_gap) | are_near(fraction, border) |
                          are_near(ones.low, UINT64_C(1) << 63);
    return MC_LIKELY(!is_unsure);
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

/* ---- doubles and floats --------------------------------------------------------------------- */

/* Any number: zero, a power of two, a subnormal one, and what is too close for find_quickly. */
static char *put_rare(char *out, uint64_t fraction, uint64_t hidden, int biased, int bias) {
    if (fraction == 0 && biased == 0) return mc_put_text(out, "0.0", 3);
    const binary number = {
        .significand = biased == 0 ? fraction : fraction | hidden,
        .exponent = (biased == 0 ? 1 : biased) - bias,
        .lower_is_closer = fraction == 0 && biased > 1,
    };
    const shortest found = find_shortest(number);
    return mc_digits_put(out, mc_digits_of(found.digits, found.exponent));
}

/*
 * A number with at most four digits behind its point, and few enough in front of it: as the
 * integer that it is a ten thousandth of. No two decimals of 15 digits are the same double, so
 * the one that is found is the shortest, but for zeros at its end. NULL where it is none.
 */
static inline char *put_short(char *out, double size) {
    const double most = 1e11, scale = 10000, far = 0.01;
    if (!(size < most)) return NULL;
    const double wanted = size * scale;
    const int64_t scaled = (int64_t)(wanted + 0.5);
    /* A quotient takes long; most numbers with more places are not even near. */
    if (fabs(wanted - (double)scaled) > far || (double)scaled / scale != size) return NULL;
    char *at = mc_put_u64(out, (uint64_t)scaled / 10000);
    const unsigned places = (unsigned)((uint64_t)scaled % 10000), low = places % 100;
    *at++ = '.';
    mc_put_pair(at, places / 100);
    mc_put_pair(at + 2, low);
    return at + (low == 0 ? 1 + (at[1] != '0') : 3 + (at[3] != '0'));
}

static inline char *put_double(char *out, double value) {
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    *out = '-';
    out += bits >> 63;
    char *end = put_short(out, fabs(value));
    if (end) return end;
    const uint64_t fraction = bits & (MC_DOUBLE_HIDDEN_BIT - 1);
    const int biased = (int)(bits >> MC_DOUBLE_FRACTION_BITS & 0x7FF);
    const binary number = {fraction | MC_DOUBLE_HIDDEN_BIT, biased - MC_DOUBLE_BIAS, false};
    mc_digits found;
    if (MC_LIKELY(fraction != 0 && biased != 0) && find_quickly(number, &found)) {
        return mc_digits_put(out, found);
    }
    return put_rare(out, fraction, MC_DOUBLE_HIDDEN_BIT, biased, MC_DOUBLE_BIAS);
}

/* What find_quickly found of a float has 7 to 9 digits. */
static inline mc_digits widen(mc_digits few) {
    const uint64_t digits = 10 * few.tens + few.last;
    const bool is_short = digits < 10000000;
    return (mc_digits){digits * (is_short ? 100000000 : 10000000), 0,
                       few.exponent - (is_short ? 9 : 8)};
}

static char *put_float(char *out, float value) {
    enum { FRACTION_BITS = 23, BIAS = 150 };
    uint32_t bits;
    memcpy(&bits, &value, sizeof bits);
    const uint32_t hidden = UINT32_C(1) << FRACTION_BITS, fraction = bits & (hidden - 1);
    const int biased = (int)(bits >> FRACTION_BITS & 0xFF);
    *out = '-';
    out += bits >> 31;
    const binary number = {fraction | hidden, biased - BIAS, false};
    mc_digits found;
    if (fraction != 0 && biased != 0 && find_quickly(number, &found)) {
        return mc_digits_put(out, widen(found));
    }
    return put_rare(out, fraction, hidden, biased, BIAS);
}

/* ---- what others call ------------------------------------------------------------------------ */

size_t mc_number_from_double(char *out, double value) {
    return (size_t)(put_double(out, value) - out);
}

size_t mc_number_from_float(char *out, float value) {
    return (size_t)(put_float(out, value) - out);
}

char *mc_put_f64(char *at, double value) {
    if (MC_LIKELY(isfinite(value))) return put_double(at, value);
    return mc_put_text(at, "null", 4);
}

char *mc_put_f32(char *at, float value) {
    if (MC_LIKELY(isfinite(value))) return put_float(at, value);
    return mc_put_text(at, "null", 4);
}
