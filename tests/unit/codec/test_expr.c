/* test_expr.c - the arithmetic of check expressions: 64 bits, never undefined, never wrapped. */
#include <modelc/expr.h>

#include <criterion/criterion.h>

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
