/**
 * numbers.h - decimal text to numbers and back: exact, correctly rounded, and without
 * regard to the locale. Private to the codec. No state; safe from any thread.
 */
#ifndef MODELC_CODEC_NUMBERS_H
#define MODELC_CODEC_NUMBERS_H

#include <modelc/base.h>

/* ---- reading ---------------------------------------------------------------- */

/**
 * A number as RFC 8259 writes it, taken apart. Its worth is `mantissa` times ten to
 * `exponent`; where `truncated`, more digits than `mantissa` holds follow in the text.
 */
typedef struct mc_numeral {
    const char *digits, *digits_end; /* borrowed: the digits with their decimal point */
    uint64_t mantissa;               /* the first 19 digits, leading zeros left out */
    int64_t exponent;
    size_t dropped; /* how many digits after those 19 were passed over */
    bool negative;
    bool truncated; /* and one of them is not 0 */
    bool integral;  /* written without a fraction and an exponent */
} mc_numeral;

/**
 * Takes apart the longest number at the start of `text`. Returns its length in
 * bytes, or 0 where there is none.
 */
size_t mc_numeral_scan(mc_numeral *out, mc_str text);
/** The size of an integral number without its sign; false where it is above UINT64_MAX. */
bool mc_numeral_to_uint(const mc_numeral *decimal, uint64_t *out);
/** The nearest double, ties to even; false where that is past the largest finite one. */
bool mc_numeral_to_double(const mc_numeral *decimal, double *out);
/**
 * The same by big integers, of the number without its sign: slow, for where nothing else is
 * certain. `guess` and the result are bit patterns; the closer the guess, the faster.
 */
uint64_t mc_numeral_exact_bits(const mc_numeral *decimal, uint64_t guess);

/** The fields of a double's bit pattern. */
#define MC_DOUBLE_FRACTION_BITS 52
#define MC_DOUBLE_HIDDEN_BIT (UINT64_C(1) << MC_DOUBLE_FRACTION_BITS)
#define MC_DOUBLE_INFINITY_BITS (UINT64_C(0x7FF) << MC_DOUBLE_FRACTION_BITS)
/** The exponent of a double's last bit, for the biased exponent 0. */
#define MC_DOUBLE_BIAS 1075

/* ---- writing ---------------------------------------------------------------- */

/** The room that each function below wants at `out`; they write no NUL and return the length. */
#define MC_NUMBER_SIZE 64

size_t mc_number_from_uint(char *out, uint64_t value);
size_t mc_number_from_int(char *out, int64_t value);
/** The shortest text that reads back the same, in Pydantic's layout. `value` is finite. */
size_t mc_number_from_double(char *out, double value);
/** The same, where it is read back as a float. */
size_t mc_number_from_float(char *out, float value);

/* ---- both ------------------------------------------------------------------- */

/** The first 128 bits of a power of ten, rounded down; the highest bit is set. */
typedef struct mc_power {
    uint64_t high, low;
} mc_power;

#define MC_POWER_MIN (-342)
#define MC_POWER_MAX 324

extern const uint64_t mc_powers[MC_POWER_MAX - MC_POWER_MIN + 1][2];

/** 10^exponent, from MC_POWER_MIN to MC_POWER_MAX. */
static inline mc_power mc_power_of_ten(int exponent) {
    const uint64_t *power = mc_powers[exponent - MC_POWER_MIN];
    return (mc_power){power[0], power[1]};
}

/** The largest n with 2^n <= 10^exponent; right from MC_POWER_MIN to MC_POWER_MAX. */
static inline int mc_log2_of_power(int exponent) {
    return (exponent * 217706) >> 16; /* log2(10) * 2^16; the shift rounds down */
}

/** How many of the highest bits of `value` are 0; it must not be 0 itself. */
static inline int mc_leading_zeros(uint64_t value) {
#if defined(__GNUC__)
    return __builtin_clzll(value);
#else
    int zeros = 0;
    while (value >> 63 == 0) {
        value <<= 1;
        zeros++;
    }
    return zeros;
#endif
}

/** A product of two words. */
typedef struct mc_product {
    uint64_t high, low;
} mc_product;

static inline mc_product mc_multiply(uint64_t a, uint64_t b) {
#ifdef __SIZEOF_INT128__
    __extension__ typedef unsigned __int128 wide;
    wide product = (wide)a * b;
    return (mc_product){(uint64_t)(product >> 64), (uint64_t)product};
#else
    uint64_t a_low = (uint32_t)a, a_high = a >> 32, b_low = (uint32_t)b, b_high = b >> 32;
    uint64_t low = a_low * b_low, cross = a_high * b_low + (low >> 32);
    uint64_t middle = a_low * b_high + (uint32_t)cross;
    return (mc_product){
        a_high * b_high + (cross >> 32) + (middle >> 32),
        (middle << 32) | (uint32_t)low,
    };
#endif
}

#endif
