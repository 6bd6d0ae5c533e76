/* Numbers: each double survives text, all texts round correctly, in any locale. */
#include <criterion/criterion.h>
#include <float.h>
#include <locale.h>
#include <math.h>
#include <stdlib.h>

#include "numbers.h"

static uint64_t state = 88172645463325252u;

static uint64_t random_bits(void) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state;
}

static double double_of(uint64_t bits) {
    double value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

static bool same_bits(double a, double b) {
    return memcmp(&a, &b, sizeof a) == 0;
}

/* Reads a whole text; infinity where it is past the largest double. */
static double parsed(const char *text) {
    mc_numeral decimal;
    double value = 0;
    cr_assert_eq(mc_numeral_scan(&decimal, mc_str_from(text)), strlen(text), "%s", text);
    if (mc_numeral_to_double(&decimal, &value)) return value;
    return decimal.negative ? -INFINITY : INFINITY;
}

/* strtod of glibc is correctly rounded: an independent judge. */
static void check_text(const char *text) {
    double expected = strtod(text, NULL);
    if (!same_bits(parsed(text), expected)) {
        cr_assert_fail("%s is %a and not %a", text, expected, parsed(text));
    }
}

static bool survives_text(double value) {
    char text[MC_NUMBER_SIZE + 1];
    size_t len = mc_number_from_double(text, value);
    mc_numeral decimal;
    double again;
    text[len] = '\0';
    return len <= MC_NUMBER_SIZE && mc_numeral_scan(&decimal, (mc_str){text, len}) == len &&
           mc_numeral_to_double(&decimal, &again) && same_bits(value, again);
}

Test(json_numbers, any_double_is_the_same_after_writing_and_reading) {
    for (int i = 0; i < 150000; i++) {
        double value = double_of(random_bits());
        if (isfinite(value) && !survives_text(value)) cr_assert_fail("%a", value);
    }
    for (uint64_t exponent = 0; exponent < 0x7FF; exponent++) { /* powers of two, neighbours */
        for (uint64_t step = 0; step < 3; step++) {
            double value = double_of((exponent << 52) + step - (exponent > 0));
            if (!survives_text(value)) cr_assert_fail("%a", value);
        }
    }
}

Test(json_numbers, any_float_is_the_same_after_writing_and_reading) {
    for (int i = 0; i < 100000; i++) {
        uint32_t bits = (uint32_t)(random_bits() >> 16);
        float value;
        memcpy(&value, &bits, sizeof value);
        if (!isfinite(value)) continue;
        char text[MC_NUMBER_SIZE + 1];
        text[mc_number_from_float(text, value)] = '\0';
        float again = strtof(text, NULL);
        if (memcmp(&again, &value, sizeof value) != 0) cr_assert_fail("%a %s", (double)value, text);
    }
}

Test(json_numbers, no_shorter_text_than_the_written_one_reads_back_the_same) {
    for (int i = 0; i < 5000; i++) {
        double value = fabs(double_of(random_bits()));
        if (!isfinite(value) || value < 1e17) continue; /* so that no zeros pad the digits */
        char text[MC_NUMBER_SIZE + 1], shorter[64];
        size_t len = mc_number_from_double(text, value);
        text[len] = '\0';
        int digits = (int)(strchr(text, 'e') - text) - (text[1] == '.');
        if (digits < 2) continue;
        snprintf(shorter, sizeof shorter, "%.*e", digits - 2, value);
        cr_assert_neq(strtod(shorter, NULL), value, "%s %s", text, shorter);
    }
}

Test(json_numbers, texts_of_any_length_are_rounded_correctly) {
    char text[128];
    for (int i = 0; i < 10000; i++) {
        double value = double_of(random_bits());
        if (isfinite(value)) {
            snprintf(text, sizeof text, "%.*e", (int)(random_bits() % 30), value);
            check_text(text);
        }
        double small = double_of(random_bits() >> (12 + random_bits() % 52)); /* subnormal */
        snprintf(text, sizeof text, "%.*e", (int)(random_bits() % 20), small);
        check_text(text);
        snprintf(text, sizeof text, "1%llu%llu.%lluE%d", (unsigned long long)random_bits(),
                 (unsigned long long)(random_bits() >> (random_bits() % 60)),
                 (unsigned long long)random_bits(), (int)(random_bits() % 700) - 370);
        check_text(text);
        snprintf(text, sizeof text, "%llue%d",
                 (unsigned long long)(random_bits() >> (random_bits() % 63) | 1),
                 (int)(random_bits() % 60) - 30);
        check_text(text);
    }
}

/* Writes the exact decimal halfway between `value` and the next double into `text`. */
static bool halfway_text(char *text, size_t size, double value) {
    long double half = ((long double)value + (long double)nextafter(value, INFINITY)) / 2;
    if (LDBL_MANT_DIG <= DBL_MANT_DIG) return false; /* no wider type to hold the middle */
    return snprintf(text, size, "%.1100Le", half) < (int)size;
}

Test(json_numbers, points_halfway_between_two_doubles_go_to_the_even_one) {
    static char text[1300], more[1400];
    for (int i = 0; i < 250; i++) {
        double value = double_of(random_bits() >> 1 >> (random_bits() % 12));
        if (!isfinite(value) || !halfway_text(text, sizeof text, value)) continue;
        check_text(text);
        char *exponent = strchr(text, 'e'); /* and a little more than halfway */
        snprintf(more, sizeof more, "%.*s1%s", (int)(exponent - text), text, exponent);
        check_text(more);
    }
    check_text("9007199254740993.0");
    check_text("9007199254740995.0");
    check_text("2.4703282292062327208e-324");
    check_text("1.7976931348623158079e308");
    check_text("1.7976931348623158080e308");
}

Test(json_numbers, an_exponent_is_taken_for_what_it_is_however_long_the_number) {
    cr_assert_eq(parsed("1e99999999999999999999999"), INFINITY);
    cr_assert_eq(parsed("-1e99999999999999999999999"), -INFINITY);
    cr_assert_eq(parsed("1e-99999999999999999999999"), 0);
    cr_assert_eq(parsed("0e99999999999999999999999"), 0);
    cr_assert(signbit(parsed("-0.0")));
    static char text[10100];
    memset(text, '0', sizeof text);
    memcpy(text, "0.", 2);
    snprintf(text + 10000, 100, "123e10000");
    cr_assert_eq(parsed(text), 12.3);
    text[0] = '1';
    memset(text + 1, '0', 9999);
    snprintf(text + 10000, 100, "e-9999");
    cr_assert_eq(parsed(text), 1.0);
}

Test(json_numbers, the_guess_of_the_exact_way_does_not_matter) {
    const char *const texts[] = {"1.5", "5e-324", "1.7976931348623157e308", "123456789e-300",
                                 "0.1000000000000000055511151231257827021181583404541015625"};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        double expected = strtod(texts[i], NULL);
        uint64_t bits;
        memcpy(&bits, &expected, sizeof bits);
        mc_numeral decimal;
        cr_assert(mc_numeral_scan(&decimal, mc_str_from(texts[i])));
        for (uint64_t guess = bits > 20 ? bits - 20 : 0; guess < bits + 20; guess++) {
            cr_assert_eq(mc_numeral_exact_bits(&decimal, guess), bits, "%s", texts[i]);
        }
    }
}

Test(json_numbers, a_scan_takes_the_longest_number_and_no_more) {
    const struct {
        const char *text;
        size_t len;
    } cases[] = {{"1", 1},   {"-1.5e+3,", 7}, {"01", 1},  {"1.", 1},    {"1.e5", 1}, {"1e", 1},
                 {"1e+", 1}, {"1.5ex", 3},    {"-", 0},   {"+1", 0},    {".5", 0},   {"", 0},
                 {"-a", 0},  {"0x10", 1},     {"-01", 2}, {"1_000", 1}, {"1 2", 1}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        mc_numeral decimal;
        cr_assert_eq(mc_numeral_scan(&decimal, mc_str_from(cases[i].text)), cases[i].len, "%s",
                     cases[i].text);
    }
}

Test(json_numbers, the_locale_changes_nothing) {
    const char *const names[] = {"de_DE.UTF-8", "fr_FR.UTF-8", "de_DE.utf8", "ps_AF.UTF-8"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        setlocale(LC_ALL, names[i]); /* where it is not installed, nothing is proved */
        char text[MC_NUMBER_SIZE + 1];
        text[mc_number_from_double(text, 1234.5)] = '\0';
        cr_assert_str_eq(text, "1234.5");
        cr_assert_eq(parsed("1234.5"), 1234.5);
    }
}

/* ---- the table of powers ------------------------------------------------------ */

/* A big integer of 32-bit limbs, lowest first: 5^342 has 795 bits, 2^1000 one more limb. */
typedef struct big {
    uint32_t limbs[40];
} big;

static void times_5(big *number) {
    uint64_t carry = 0;
    for (size_t i = 0; i < 40; i++) {
        carry += (uint64_t)number->limbs[i] * 5;
        number->limbs[i] = (uint32_t)carry;
        carry >>= 32;
    }
}

static void divide_by_5(big *number) {
    uint64_t rest = 0;
    for (size_t i = 40; i > 0; i--) {
        rest = rest << 32 | number->limbs[i - 1];
        number->limbs[i - 1] = (uint32_t)(rest / 5);
        rest %= 5;
    }
}

/* The first 128 bits of a number, rounded down. */
static mc_power first_bits(big number) {
    while (number.limbs[39] >> 31 == 0) {
        for (size_t i = 39; i > 0; i--) {
            number.limbs[i] = number.limbs[i] << 1 | number.limbs[i - 1] >> 31;
        }
        number.limbs[0] <<= 1;
    }
    return (mc_power){(uint64_t)number.limbs[39] << 32 | number.limbs[38],
                      (uint64_t)number.limbs[37] << 32 | number.limbs[36]};
}

static void check_power(int exponent, const big *number) {
    mc_power expected = first_bits(*number), power = mc_power_of_ten(exponent);
    cr_assert_eq(power.high, expected.high, "10^%d", exponent);
    cr_assert_eq(power.low, expected.low, "10^%d", exponent);
    int log2 = (int)floor(exponent * 3.32192809488736234787);
    cr_assert_eq(mc_log2_of_power(exponent), log2, "10^%d", exponent);
}

Test(json_numbers, the_table_of_powers_is_exact) {
    big positive = {{1}}, negative = {{0}};
    for (int exponent = 0; exponent <= MC_POWER_MAX; exponent++) {
        check_power(exponent, &positive);
        times_5(&positive);
    }
    negative.limbs[39] = UINT32_C(1) << 31; /* floor(floor(a / 5) / 5) is floor(a / 25) */
    for (int exponent = 0; exponent >= MC_POWER_MIN; exponent--) {
        check_power(exponent, &negative);
        divide_by_5(&negative);
    }
}
