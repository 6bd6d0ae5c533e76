/* What stripping and the case mappings promise. */
#include <criterion/criterion.h>
#include <modelc/base.h>

typedef struct row {
    const char *given, *stripped, *lower, *upper;
} row;

static const row rows[] = {
    {"", "", "", ""},
    {"  \t\r\n\v\f ", "", "  \t\r\n\v\f ", "  \t\r\n\v\f "},
    {" a b ", "a b", " a b ", " A B "},
    {"@Z[az`{", "@Z[az`{", "@z[az`{", "@Z[AZ`{"},
    /* no-break, em, ideographic space and the line separator are spaces; zero width is not */
    {"\u00A0\u2003x\u3000\u2028", "x", "\u00A0\u2003x\u3000\u2028", "\u00A0\u2003X\u3000\u2028"},
    {"\u200Bx", "\u200Bx", "\u200Bx", "\u200BX"},
    /* one code point to one: no sharp s to SS, no dot left over from I */
    {"stra\u00DFe", "stra\u00DFe", "stra\u00DFe", "STRA\u00DFE"},
    {"\u0130", "\u0130", "i", "\u0130"},
    {"\u00C4\u00D6 \u03A3 \u0416", "\u00C4\u00D6 \u03A3 \u0416", "\u00E4\u00F6 \u03C3 \u0436",
     "\u00C4\u00D6 \u03A3 \u0416"},
    /* two bytes become three, and three become one */
    {"\u0250\u0250\u0250", "\u0250\u0250\u0250", "\u0250\u0250\u0250", "\u2C6F\u2C6F\u2C6F"},
    {"\u212A", "\u212A", "k", "\u212A"},
    {"\u01C5\u1F80", "\u01C5\u1F80", "\u01C6\u1F80", "\u01C4\u1F88"},
    {"\U00010400\U00010428", "\U00010400\U00010428", "\U00010428\U00010428",
     "\U00010400\U00010400"},
    /* what is no UTF-8 stays as it is */
    {"\xFF\x85 a\xC3", "\xFF\x85 a\xC3", "\xFF\x85 a\xC3", "\xFF\x85 A\xC3"},
};

static bool same(mc_str found, const char *expected) {
    return mc_str_equal(found, mc_str_from(expected)) && found.data;
}

Test(letters, are_stripped_and_mapped_by_code_point) {
    mc_arena arena = {0};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        mc_str given = mc_str_from(rows[i].given);
        mc_str lower = mc_arena_lower(&arena, given), upper = mc_arena_upper(&arena, given);
        cr_expect(same(mc_str_strip(given), rows[i].stripped), "row %zu, strip", i);
        cr_expect(same(lower, rows[i].lower), "row %zu, lower: %s", i, lower.data);
        cr_expect(same(upper, rows[i].upper), "row %zu, upper: %s", i, upper.data);
        cr_expect_eq(lower.data[lower.len], '\0');
        cr_expect_eq(upper.data[upper.len], '\0');
    }
    mc_arena_free(&arena);
}

Test(letters, tell_when_memory_ends) {
    mc_arena arena;
    mc_arena_init(&arena, NULL, 1);
    mc_str found = mc_arena_upper(&arena, MC_STR("abc"));
    cr_assert_null(found.data);
    cr_assert_eq(found.len, 0);
    cr_assert_eq(mc_arena_upper(&arena, MC_STR("ABC")).len, 3, "nothing to do needs no memory");
    mc_arena_free(&arena);
}
