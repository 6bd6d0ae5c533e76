/* What patterns promise: Pydantic's meaning, and an end to every search. */
#include <criterion/criterion.h>
#include <modelc/pattern.h>
#include <stdlib.h>
#include <time.h>

static mc_match match(const char *source, mc_str text) {
    mc_pattern pattern = {.source = mc_str_from(source)};
    mc_match found = mc_pattern_match(&pattern, text);
    mc_pattern_free(&pattern);
    return found;
}

typedef struct row {
    const char *pattern;
    mc_str text;
    mc_match expected;
} row;

#define YES(pattern, text)                                                                         \
    { pattern, MC_STR_INIT(text), MC_MATCH_YES }
#define NO(pattern, text)                                                                          \
    { pattern, MC_STR_INIT(text), MC_MATCH_NO }

static const row rows[] = {
    YES("b", "abc"), /* searched for, not matched as a whole */
    NO("^b", "abc"),
    YES("^abc$", "abc"),
    NO("^abc$", "abc\n"), /* $ is the very end */
    NO("a.c", "a\nc"),
    YES("a.c", "a\rc"),
    YES("(?m)^b$", "a\nb\nc"),
    YES("^\\w+$", "\u00DCn\u00EFc\u00F6de"), /* \w, \d and \s are Unicode's */
    YES("^\\d$", "\u0663"),
    YES("^\\s$", "\u00A0"),
    YES("^.$", "\U0001F600"), /* one character, not four */
    YES("(?i)^\u00E4$", "\u00C4"),
    YES("^(a)\\1(?=b)", "aab"),
    YES("", ""),
    YES("^$", ""),
    NO("a", "\xFF\x61"), /* what is no UTF-8 matches nothing */
    NO("(*LIMIT_MATCH=0)b", ""),
};

Test(pattern, means_what_it_means_in_pydantic) {
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        mc_match found = match(rows[i].pattern, rows[i].text);
        cr_expect_eq(found, rows[i].expected, "row %zu, /%s/: %d", i, rows[i].pattern, found);
    }
    cr_expect_eq(match("^a*$", (mc_str){NULL, 0}), MC_MATCH_YES);
}

static double seconds(void) {
    struct timespec now;
    timespec_get(&now, TIME_UTC);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* `len` times `letter`, then an `end`. */
static mc_match match_long(const char *source, char letter, size_t len, char end) {
    char *text = malloc(len + 1);
    cr_assert(text);
    memset(text, letter, len);
    text[len] = end;
    mc_match found = match(source, (mc_str){text, len + 1});
    free(text);
    return found;
}

/* Each of these takes years, hours or minutes where nothing stops it. Five seconds a search is
 * ten times what it takes under sanitizers. */
Test(pattern, ends_whatever_text_it_is_given) {
    static const struct {
        const char *pattern;
        size_t len;
    } hostile[] = {
        {"(a+)+$", 40},      {"(a+)+$", 100000},
        {"^(a|a)*$", 60},    {"(a|aa)+$", 1000},
        {"(.*)*x", 30},      {"a*a*a*a*x", 300},
        {"a.*b.*c", 20000},  {"^(a?){60}a{60}$", 60},
        {"(?:a*)*b", 50000}, {"(a*)\\1*(a*)\\2*x", 500},
    };
    for (size_t i = 0; i < sizeof hostile / sizeof *hostile; i++) {
        double start = seconds();
        mc_match found = match_long(hostile[i].pattern, 'a', hostile[i].len, '!');
        double taken = seconds() - start;
        cr_expect(found == MC_MATCH_UNDECIDED || found == MC_MATCH_NO, "row %zu: %d", i, found);
        cr_expect_lt(taken, 5.0, "row %zu took %f s", i, taken);
    }
    cr_expect_eq(match_long("(a+)+$", 'a', 40, '!'), MC_MATCH_UNDECIDED, "no is not certain");
}

Test(pattern, finds_its_way_through_long_text_where_that_is_easy) {
    const size_t len = 1000000;
    cr_expect_eq(match_long("^[a-z]+!$", 'a', len, '!'), MC_MATCH_YES);
    cr_expect_eq(match_long("!$", 'a', len, '!'), MC_MATCH_YES);
    cr_expect_eq(match_long("b", 'a', len, '!'), MC_MATCH_NO);
    cr_expect_eq(match_long("[0-9]+-[0-9]+", 'a', len, '!'), MC_MATCH_NO);
    cr_expect_eq(match_long("^(?:a|b)*!", 'a', 10000, '!'), MC_MATCH_YES);
}

Test(pattern, says_where_it_is_wrong) {
    static const struct {
        const char *pattern;
        size_t offset;
    } wrong[] = {{"(a", 2}, {"a(*)", 2}, {"[z-a]", 3}, {"a\\", 2}, {"\\p{Nope}", 8}};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        char why[128] = "";
        size_t offset = 99;
        cr_expect_not(mc_pattern_check(mc_str_from(wrong[i].pattern), &offset, why, sizeof why));
        cr_expect_eq(offset, wrong[i].offset, "/%s/: %zu", wrong[i].pattern, offset);
        cr_expect_gt(strlen(why), 0);
        cr_expect_eq(match(wrong[i].pattern, MC_STR("a")), MC_MATCH_UNDECIDED);
    }
    char why[128];
    size_t offset;
    cr_expect(mc_pattern_check(MC_STR("^[a-z]+(?:-[a-z]+)*$"), &offset, why, sizeof why));
}

Test(pattern, is_compiled_once_and_can_be_given_back) {
    mc_pattern pattern = {.source = MC_STR("^a+$")};
    cr_expect_eq(mc_pattern_match(&pattern, MC_STR("aa")), MC_MATCH_YES);
    const void *code = pattern.code, *idle = pattern.idle;
    cr_expect(code && idle);
    cr_expect_eq(mc_pattern_match(&pattern, MC_STR("ab")), MC_MATCH_NO);
    cr_expect_eq(pattern.code, code);
    cr_expect_eq(pattern.idle, idle);
    mc_pattern_free(&pattern);
    cr_expect(!pattern.code && !pattern.idle);
    cr_expect_eq(mc_pattern_match(&pattern, MC_STR("aa")), MC_MATCH_YES, "and used again");
    mc_pattern_free(&pattern);
}
