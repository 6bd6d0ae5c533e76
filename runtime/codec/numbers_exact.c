/*
 * The last word on a double: the decimal number is compared, exactly, with the point halfway
 * between two neighbouring doubles. Big integers of fixed size, nothing allocated.
 */
#include "numbers.h"

/*
 * A point halfway between two doubles has at most 767 significant digits, so past these
 * many it only matters whether something follows.
 */
#define DIGITS_LIMIT 800

/*
 * Both sides of the comparison are about as large: at most 10^801 or 2^54 * 5^1125 before a
 * last shift that makes the smaller as long as the larger; below 2^2900 in all.
 */
#define LIMBS_LIMIT 128

typedef struct big {
    uint32_t limbs[LIMBS_LIMIT]; /* the lowest first, none of the highest ones 0 */
    size_t len;
} big;

/* number = number * factor + addend */
static void multiply_add(big *number, uint32_t factor, uint32_t addend) {
    uint64_t carry = addend;
    for (size_t i = 0; i < number->len; i++) {
        carry += (uint64_t)number->limbs[i] * factor;
        number->limbs[i] = (uint32_t)carry;
        carry >>= 32;
    }
    if (carry > 0 && number->len < LIMBS_LIMIT) number->limbs[number->len++] = (uint32_t)carry;
}

static big big_from(uint64_t value) {
    big number = {.limbs = {(uint32_t)value, (uint32_t)(value >> 32)}, .len = 2};
    while (number.len > 0 && number.limbs[number.len - 1] == 0) {
        number.len--;
    }
    return number;
}

static void multiply_by_power_of_5(big *number, int64_t exponent) {
    enum { STEP = 13 }; /* the largest that fits 32 bits */
    const uint32_t power_of_step = 1220703125;
    for (; exponent >= STEP; exponent -= STEP) {
        multiply_add(number, power_of_step, 0);
    }
    for (; exponent > 0; exponent--) {
        multiply_add(number, 5, 0);
    }
}

static void shift_left(big *number, int64_t bits) {
    size_t limbs = (size_t)(bits / 32);
    if (number->len == 0 || number->len + limbs > LIMBS_LIMIT) return;
    memmove(number->limbs + limbs, number->limbs, number->len * sizeof number->limbs[0]);
    memset(number->limbs, 0, limbs * sizeof number->limbs[0]);
    number->len += limbs;
    multiply_add(number, UINT32_C(1) << (bits % 32), 0);
}

static int compare(const big *a, const big *b) {
    if (a->len != b->len) return a->len < b->len ? -1 : 1;
    for (size_t i = a->len; i > 0; i--) {
        if (a->limbs[i - 1] != b->limbs[i - 1]) return a->limbs[i - 1] < b->limbs[i - 1] ? -1 : 1;
    }
    return 0;
}

/* Digits on their way into a big integer, nine at a time. */
typedef struct digits {
    big number;
    uint32_t chunk, scale; /* the digits of the next step, and ten to their count */
    int count;
} digits;

static void flush_chunk(digits *all) {
    multiply_add(&all->number, all->scale, all->chunk);
    all->chunk = 0;
    all->scale = 1;
}

static void add_digit(digits *all, char digit) {
    const uint32_t full = 1000000000;
    all->chunk = all->chunk * 10 + (uint32_t)(digit - '0');
    all->scale *= 10;
    all->count++;
    if (all->scale == full) flush_chunk(all);
}

/* All digits of a truncated number; `*exponent` is made to fit them. */
static big big_from_digits(const mc_numeral *decimal, int64_t *exponent) {
    enum { KEPT = 19 };
    digits all = {.scale = 1};
    bool more = false;
    for (const char *at = decimal->digits; at < decimal->digits_end; at++) {
        if (*at == '.' || (all.count == 0 && *at == '0')) continue;
        if (all.count < DIGITS_LIMIT) {
            add_digit(&all, *at);
        } else {
            more = more || *at != '0';
        }
    }
    if (more) add_digit(&all, '1');
    flush_chunk(&all);
    *exponent = decimal->exponent - (all.count - KEPT);
    return all.number;
}

/* The order of `decimal` and the point halfway between the double `bits` and the next one. */
static int compare_with_half(const mc_numeral *decimal, uint64_t bits) {
    uint64_t fraction = bits & (MC_DOUBLE_HIDDEN_BIT - 1);
    int64_t biased = (int64_t)(bits >> MC_DOUBLE_FRACTION_BITS);
    uint64_t significand = biased == 0 ? fraction : fraction | MC_DOUBLE_HIDDEN_BIT;
    int64_t binary = (biased == 0 ? 1 : biased) - MC_DOUBLE_BIAS - 1;
    big half = big_from(2 * significand + 1);

    int64_t exponent = decimal->exponent;
    big number =
        decimal->truncated ? big_from_digits(decimal, &exponent) : big_from(decimal->mantissa);

    /* number * 5^exponent * 2^exponent against half * 2^binary, all powers made positive */
    if (exponent > 0) multiply_by_power_of_5(&number, exponent);
    if (exponent < 0) multiply_by_power_of_5(&half, -exponent);
    if (exponent > binary) shift_left(&number, exponent - binary);
    if (exponent < binary) shift_left(&half, binary - exponent);
    return compare(&number, &half);
}

/* Whether the double above `bits` is the better one; a tie goes to the even one. */
static bool rounds_up_from(const mc_numeral *decimal, uint64_t bits) {
    int order = compare_with_half(decimal, bits);
    return order > 0 || (order == 0 && bits % 2 != 0);
}

uint64_t mc_numeral_exact_bits(const mc_numeral *decimal, uint64_t guess) {
    uint64_t bits = guess < MC_DOUBLE_INFINITY_BITS ? guess : MC_DOUBLE_INFINITY_BITS - 1;
    while (bits < MC_DOUBLE_INFINITY_BITS && rounds_up_from(decimal, bits)) {
        bits++;
    }
    while (bits > 0 && !rounds_up_from(decimal, bits - 1)) {
        bits--;
    }
    return bits;
}
