/* test_expr.c - the arithmetic of check expressions: 64 bits, never undefined, never wrapped. */
#include <modelc/expr.h>

#include <criterion/criterion.h>
#include <stdlib.h>

static const int64_t edges[] = {INT64_MIN, INT64_MIN + 1, INT32_MIN,     -2,       -1, 0, 1, 2, 3,
                                INT32_MAX, INT64_MAX / 2, INT64_MAX - 1, INT64_MAX};
#define EDGES (sizeof edges / sizeof *edges)

typedef int64_t operation(int64_t a, int64_t b, bool *failed);

/* The compiler's own checked arithmetic is the judge. */
static void agree(operation *ours, bool (*overflows)(int64_t, int64_t, int64_t *)) {
    for (size_t i = 0; i < EDGES; i++) {
        for (size_t k = 0; k < EDGES; k++) {
            int64_t wanted;
            bool failed = false, too_large = overflows(edges[i], edges[k], &wanted);
            int64_t given = ours(edges[i], edges[k], &failed);
            cr_assert_eq(failed, too_large, "%zu %zu", i, k);
            cr_assert_eq(given, too_large ? 0 : wanted, "%zu %zu", i, k);
        }
    }
}

static bool add(int64_t a, int64_t b, int64_t *out) {
    return __builtin_add_overflow(a, b, out);
}

static bool sub(int64_t a, int64_t b, int64_t *out) {
    return __builtin_sub_overflow(a, b, out);
}

static bool mul(int64_t a, int64_t b, int64_t *out) {
    return __builtin_mul_overflow(a, b, out);
}

Test(expr, sums_differences_and_products_are_exact_or_fail) {
    agree(mc_int_add, add);
    agree(mc_int_sub, sub);
    agree(mc_int_mul, mul);
}

Test(expr, divisions_by_zero_and_of_the_least_number_by_minus_one_fail) {
    bool failed = false;
    cr_assert_eq(mc_int_div(-7, 2, &failed), -3);
    cr_assert_eq(mc_int_mod(-7, 2, &failed), -1);
    cr_assert_eq(mc_int_mod(INT64_MIN, -1, &failed), 0);
    cr_assert_not(failed);
    mc_int_div(1, 0, &failed);
    cr_assert(failed);
    failed = false;
    mc_int_mod(1, 0, &failed);
    cr_assert(failed);
    failed = false;
    mc_int_div(INT64_MIN, -1, &failed);
    cr_assert(failed);
}

Test(expr, signed_and_unsigned_numbers_compare_by_value) {
    cr_assert_eq(mc_compare_int_uint(-1, UINT64_MAX), -1);
    cr_assert_eq(mc_compare_int_uint(INT64_MAX, (uint64_t)INT64_MAX), 0);
    cr_assert_eq(mc_compare_int_uint(1, 0), 1);
    bool failed = false;
    cr_assert_eq(mc_int_from_uint((uint64_t)INT64_MAX, &failed), INT64_MAX);
    cr_assert_not(failed);
    mc_int_from_uint((uint64_t)INT64_MAX + 1, &failed);
    cr_assert(failed);
}

Test(expr, membership_looks_at_whole_texts_of_lists_and_maps_and_at_parts_of_a_text) {
    const mc_str items[] = {MC_STR_INIT("a"), MC_STR_INIT("bc")};
    struct {
        mc_str key;
        double value;
    } entries[] = {{MC_STR_INIT("x"), 1}, {MC_STR_INIT("yz"), 2}};
    cr_assert(mc_str_in(MC_STR("bc"), items, 2));
    cr_assert_not(mc_str_in(MC_STR("b"), items, 2));
    cr_assert_not(mc_str_in(MC_STR("a"), NULL, 0));
    cr_assert(mc_key_in(MC_STR("yz"), entries, 2, sizeof *entries));
    cr_assert_not(mc_key_in(MC_STR("y"), entries, 2, sizeof *entries));
    cr_assert(mc_text_in(MC_STR(""), MC_STR("")));
    cr_assert(mc_text_in(MC_STR("bc"), MC_STR("abc")));
    cr_assert_not(mc_text_in(MC_STR("abcd"), MC_STR("abc")));
}

/* The n-th text over a and b of that length. */
static mc_str spell(size_t n, size_t len, char *room) {
    for (size_t i = 0; i < len; i++) {
        room[i] = (n >> i) & 1 ? 'b' : 'a';
    }
    return (mc_str){room, len};
}

static bool stands_in(mc_str part, mc_str text) {
    for (size_t i = 0; i + part.len <= text.len; i++) {
        if (memcmp(text.data + i, part.data, part.len) == 0) return true;
    }
    return false;
}

/* All texts of two letters: that is where a part's repetitions within itself are. */
Test(expr, a_part_of_a_text_is_found_just_where_there_is_one) {
    enum { PART = 6, TEXT = 10 };
    for (size_t part_len = 0; part_len <= PART; part_len++) {
        for (size_t n = 0; n < (size_t)1 << part_len; n++) {
            char part_room[PART], text_room[TEXT];
            mc_str part = spell(n, part_len, part_room);
            for (size_t k = 0; k < (size_t)1 << TEXT; k++) {
                mc_str text = spell(k, TEXT - n % 3, text_room);
                cr_assert_eq(mc_text_in(part, text), stands_in(part, text), "%.*s in %.*s",
                             MC_STR_ARG(part), MC_STR_ARG(text));
            }
        }
    }
}

/* Trying each place anew would take minutes. */
Test(expr, looking_for_a_part_of_a_text_takes_linear_time) {
    enum { LEN = 4000000 };
    char *text = malloc(LEN);
    cr_assert(text);
    memset(text, 'a', LEN);
    text[LEN / 2] = 'b';
    cr_assert_not(mc_text_in((mc_str){text, LEN / 2 + 1}, (mc_str){text + 1, LEN - 1}));
    cr_assert_not(mc_text_in((mc_str){text + 1, LEN / 2 + 1}, (mc_str){text, LEN / 2}));
    cr_assert(mc_text_in((mc_str){text + LEN / 4, LEN / 2}, (mc_str){text, LEN}));
    free(text);
}
