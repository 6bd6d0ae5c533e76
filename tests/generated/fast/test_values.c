/* test_values.c - what generated decoders make of what is right: strings, numbers, memory. */
#include "fast.h"

#include <criterion/criterion.h>
#include <math.h>
#include <stdlib.h>

#include "../../unit/base/faulty_allocator.h"
#include "subjects.h"

/* ---- strings ---------------------------------------------------------------------------- */

Test(decoded_strings, end_with_a_nul_unless_they_are_borrowed) {
    const mc_str text = MC_STR("{\"colour\":\"\",\"level\":1,\"flag\":false,\"text\":\"0123456789"
                               "0123456789\",\"a_key_of_exactly_forty_seven_bytes_in_its_wire_\":"
                               "\"k\\n\",\"must\":1,\"any\":\"any\",\"maybe\":\"short\"}");
    mc_arena arena;
    fast_words words;
    mc_arena_init(&arena, NULL, 0);
    cr_assert(fast_words_from_json(&words, text, &arena, NULL));
    cr_expect_str_eq(words.text.data, "01234567890123456789");
    cr_expect_str_eq(words.maybe.data, "short");
    cr_expect_str_eq(words.a_key_of_exactly_forty_seven_bytes_in_its_wire_.data, "k\n");
    cr_expect_str_eq(mc_value_text(&words.any).data, "any");

    const mc_json_options borrow = {.flags = MC_BORROW};
    cr_assert(fast_words_from_json_with(&words, text, &borrow, &arena, NULL));
    cr_expect_eq(words.text.data, strstr(text.data, "0123"));
    cr_expect_eq(words.maybe.data, strstr(text.data, "short"));
    cr_expect_str_eq(words.a_key_of_exactly_forty_seven_bytes_in_its_wire_.data, "k\n");
    mc_arena_free(&arena);
}

Test(decoded_strings, of_all_lengths_and_with_an_escape_or_more_bytes_anywhere_come_out_right) {
    enum { LONGEST = 200 };
    static const char *const pieces[] = {"x", "\\n", "\xC3\xA4", "\\u20ac", "\xF0\x9F\x98\x80"};
    static const char *const meant[] = {"x", "\n", "\xC3\xA4", "\xE2\x82\xAC", "\xF0\x9F\x98\x80"};
    mc_buf json = {0}, expected = {0};
    for (size_t len = 0; len < LONGEST; len++) {
        const size_t kind = len % 5, at = len * 7 % (len + 1);
        mc_buf_clear(&json);
        mc_buf_clear(&expected);
        mc_buf_add_str(&json, MC_STR("{\"any\":0,\"unknown\":\""));
        for (size_t i = 0; i < len; i++) {
            mc_buf_add_str(&json, mc_str_from(i == at ? pieces[kind] : "y"));
        }
        mc_buf_add_str(&json, MC_STR("\",\"any\":\""));
        for (size_t i = 0; i < len; i++) {
            mc_buf_add_str(&json, mc_str_from(i == at ? pieces[kind] : "z"));
            mc_buf_add_str(&expected, mc_str_from(i == at ? meant[kind] : "z"));
        }
        mc_buf_add_str(&json, MC_STR("\"}"));
        mc_arena arena;
        fast_open open;
        mc_arena_init(&arena, NULL, 0);
        cr_assert(fast_open_from_json(&open, mc_buf_str(&json), &arena, NULL), "%s", json.data);
        cr_expect(mc_str_equal(mc_value_text(&open.any), mc_buf_str(&expected)), "%s", json.data);
        mc_arena_free(&arena);
    }
    mc_buf_free(&json);
    mc_buf_free(&expected);
}

/* ---- numbers ------------------------------------------------------------------------------ */

static double read_number(const char *digits, bool *done) {
    char json[1200];
    fast_number number = {0};
    mc_arena arena;
    mc_arena_init(&arena, NULL, 0);
    snprintf(json, sizeof json, "{\"v\":%s}", digits);
    *done = fast_number_from_json(&number, mc_str_from(json), &arena, NULL);
    mc_arena_free(&arena);
    return number.v;
}

static void expect_number(const char *digits) {
    bool done;
    const double read = read_number(digits, &done), expected = strtod(digits, NULL);
    cr_assert(done == (isfinite(expected) != 0), "%s", digits);
    if (!done) return;
    cr_assert(memcmp(&read, &expected, sizeof read) == 0, "%s was read as %a, not %a", digits, read,
              expected);
}

Test(decoded_numbers, are_the_nearest_doubles_for_all_shapes_of_digits) {
    uint64_t state = 1;
    for (int i = 0; i < 300000; i++) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        const unsigned whole = (unsigned)(state >> 60) % 10 + 1,
                       behind = (unsigned)(state >> 56) & 15;
        char digits[64];
        size_t len = 0;
        uint64_t random = state ^ state >> 29;
        if (state >> 55 & 1) digits[len++] = '-';
        for (unsigned j = 0; j < whole + behind + 1; j++, random = random * 25214903917U + 11) {
            if (j == whole && behind == 0) break;
            const char digit = (char)('0' + (random >> 40) % 10);
            digits[len++] = j == whole ? '.' : j == 0 && whole > 1 && digit == '0' ? '1' : digit;
        }
        digits[len] = '\0';
        expect_number(digits);
    }
}

Test(decoded_numbers, are_right_where_rounding_is_hard) {
    static const char *const hard[] = {
        "9007199254740993",
        "9007199254740992.5",
        "9007199254740993.0",
        "2.2250738585072011e-308",
        "2.2250738585072014e-308",
        "4.9e-324",
        "2.4703282292062327e-324",
        "2.4703282292062328e-324",
        "1.7976931348623157e308",
        "1.7976931348623158e308",
        "1.7976931348623159e308",
        "1e23",
        "8.5e22",
        "6.0221409e23",
        "0.1",
        "0.3",
        "123456789012345.67",
        "1234567.1234567",
        "7.2057594037927933e16",
        "1.00000000000000011102",
        "1.00000000000000011103",
        "9223372036854775807",
        "9223372036854775808.5",
        "0.000001",
        "8.41e21",
        "9.46161e-3",
        "65.613616999999977",
        "43.420273000000009",
        "-0",
        "-0.0",
        "100000000000000016777215",
        "100000000000000016777216",
        "3.0000000000000004",
        "0.500000000000000166533453693773481063544750213623046875",
        "1.000000000000000000000000000000000000000000000000000000000000000000000000001"};
    for (size_t i = 0; i < sizeof hard / sizeof *hard; i++) {
        expect_number(hard[i]);
    }
    for (int power = -345; power <= 310; power++) {
        char digits[32];
        snprintf(digits, sizeof digits, "1e%d", power);
        expect_number(digits);
    }
}

Test(decoded_numbers, that_are_powers_of_ten_survive_writing_and_reading) {
    mc_buf json = {0};
    mc_arena arena = {0};
    for (int power = -323; power <= 308; power++) {
        char digits[32];
        snprintf(digits, sizeof digits, "-1e%d", power);
        for (int sign = 0; sign < 2; sign++) {
            const fast_number number = {.v = strtod(digits + sign, NULL)};
            fast_number back;
            mc_buf_clear(&json);
            cr_assert(fast_number_to_json(&number, &json, MC_JSON_DEFAULT));
            cr_assert(fast_number_from_json(&back, mc_buf_str(&json), &arena, NULL));
            cr_expect(memcmp(&back.v, &number.v, sizeof back.v) == 0, "%s", json.data);
        }
    }
    mc_arena_free(&arena);
    mc_buf_free(&json);
}

Test(decoded_numbers, of_random_bits_survive_writing_and_reading) {
    uint64_t bits = 0x123456789ABCDEFU;
    mc_buf json = {0};
    mc_arena arena;
    mc_arena_init(&arena, NULL, 0);
    for (int i = 0; i < DOUBLES; i++) {
        bits ^= bits << 13, bits ^= bits >> 7, bits ^= bits << 17;
        fast_number number = {0}, back;
        memcpy(&number.v, &bits, sizeof bits);
        if (!isfinite(number.v)) continue;
        mc_buf_clear(&json);
        mc_arena_reset(&arena);
        cr_assert(fast_number_to_json(&number, &json, MC_JSON_DEFAULT));
        cr_assert(fast_number_from_json(&back, mc_buf_str(&json), &arena, NULL), "%s", json.data);
        cr_assert(memcmp(&back.v, &number.v, sizeof bits) == 0, "%s", json.data);
    }
    mc_arena_free(&arena);
    mc_buf_free(&json);
}

/* ---- memory --------------------------------------------------------------------------------- */

static const subject *faulty_subject;

static bool read_with(const mc_allocator *allocator) {
    mc_arena arena;
    mc_errors errors;
    subject_value value;
    mc_arena_init(&arena, allocator, 0);
    mc_errors_init(&errors, &arena);
    const mc_str json = mc_str_from(faulty_subject->json);
    const bool done = faulty_subject->read(&value, json, NULL, &arena, &errors);
    cr_expect(done || errors.out_of_memory);
    if (!done) {
        subject_value initial;
        mc_init(faulty_subject->type, &initial);
        cr_expect(memcmp(&value, &initial, faulty_subject->type->size) == 0 ||
                  mc_equal(faulty_subject->type, &value, &initial));
    }
    mc_arena_free(&arena);
    return done;
}

Test(decoders, survive_each_allocation_that_fails) {
    for (size_t i = 0; i < subjects_len; i++) {
        faulty_subject = &subjects[i];
        for (int for_good = 0; for_good < 2; for_good++) {
            bool done = false;
            for (size_t k = 1; k < 100; k++) {
                faulty state = {.fail_at = k, .for_good = for_good != 0};
                const mc_allocator allocator = faulty_allocator(&state);
                done = read_with(&allocator);
                cr_expect_eq(state.live, 0);
                cr_expect(!state.wrong_size);
                if (state.calls < k) break;
                /* Once is not enough to fail: the tables try again. */
                cr_expect(!done || !for_good);
            }
            cr_expect(done);
        }
    }
}

Test(decoders, give_back_all_that_an_attempt_took) {
    mc_arena arena;
    subject_value value;
    mc_arena_init(&arena, NULL, 0);
    char *before = mc_arena_alloc(&arena, 16);
    cr_assert(before);
    const mc_arena_mark mark = mc_arena_save(&arena);
    for (size_t i = 0; i < subjects_len; i++) {
        mc_buf json = {0};
        mc_buf_printf(&json, "%s!", subjects[i].json);
        cr_expect(!subjects[i].decode(&value, mc_buf_str(&json), NULL, &arena));
        mc_buf_free(&json);
        const mc_arena_mark after = mc_arena_save(&arena);
        cr_expect(after.block == mark.block && after.cursor == mark.cursor);
    }
    mc_arena_free(&arena);
}
