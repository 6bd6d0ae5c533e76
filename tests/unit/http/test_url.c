/*
 * test_url.c - request targets: splitting and decoding; the Date header.
 */
#include "date.h"
#include "pairs.h"
#include "url.h"

#include <criterion/criterion.h>

static bool equals(mc_str got, const char *wanted) {
    return mc_str_equal(got, mc_str_from(wanted));
}

Test(url, splits_a_target_at_the_first_question_mark) {
    static const char *const cases[][3] = {
        {"/", "/", ""}, {"/a?b=c", "/a", "b=c"}, {"/a?", "/a", ""}, {"/a?b?c", "/a", "b?c"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        mc_str path, query;
        mc_http_split_target(mc_str_from(cases[i][0]), &path, &query);
        cr_expect(equals(path, cases[i][1]), "%s", cases[i][0]);
        cr_expect(equals(query, cases[i][2]), "%s", cases[i][0]);
    }
}

Test(url, decodes_a_path_segment_and_tells_malformed_ones) {
    static const struct {
        const char *text, *decoded;
        bool well_encoded;
    } cases[] = {
        {"", "", true},
        {"abc", "abc", true},
        {"a%20b", "a b", true},
        {"%41%5a%5A", "AZZ", true},
        {"a+b", "a+b", true},
        {"a%2Fb", "a/b", true},
        {"%C3%A4", "\u00e4", true},
        {"%2525", "%25", true},
        {"%", "%", false},
        {"%4", "%4", false},
        {"a%zz", "a%zz", false},
        {"%4g", "%4g", false},
        {"%g4", "%g4", false},
        {"%%41", "%A", false},
        {"%-1", "%-1", false},
        {"%+1", "%+1", false},
    };
    mc_arena arena = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        mc_str text = mc_str_from(cases[i].text);
        cr_expect(equals(mc_http_decode_segment(text, &arena), cases[i].decoded), "%s", text.data);
        cr_expect_eq(mc_http_is_well_encoded(text), cases[i].well_encoded, "%s", text.data);
    }
    mc_arena_free(&arena);
}

Test(url, reads_a_query_as_browsers_write_it) {
    static const struct {
        const char *query, *pairs;
    } cases[] = {
        {"", ""},
        {"a=1", "a=1;"},
        {"a=1&b=2&a=3", "a=1;b=2;a=3;"},
        {"a", "a=;"},
        {"a=", "a=;"},
        {"=1", "=1;"},
        {"a=b=c", "a=b=c;"},
        {"&&a=1&", "a=1;"},
        {"a+b=c+d", "a b=c d;"},
        {"a%26b=c%3Dd", "a&b=c=d;"},
        {"q=100%", "q=100%;"},
        {"q=%zz%4", "q=%zz%4;"},
        {"q=%2B", "q=+;"},
    };
    mc_arena arena = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        mc_http_pairs pairs;
        cr_assert(mc_http_query_pairs(mc_str_from(cases[i].query), &arena, &pairs));
        mc_str all = MC_STR("");
        for (size_t n = 0; n < pairs.len; n++)
            all = mc_arena_printf(&arena, "%s%s=%s;", all.data, pairs.items[n].name.data,
                                  pairs.items[n].value.data);
        cr_expect(equals(all, cases[i].pairs), "%s: %s", cases[i].query, all.data);
    }
    mc_arena_free(&arena);
}

Test(date, is_written_as_http_wants_it) {
    static const struct {
        time_t second;
        const char *text;
    } cases[] = {
        {0, "Thu, 01 Jan 1970 00:00:00 GMT"},
        {784111777, "Sun, 06 Nov 1994 08:49:37 GMT"},
        {951827696, "Tue, 29 Feb 2000 12:34:56 GMT"},
        {253402300799, "Fri, 31 Dec 9999 23:59:59 GMT"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[32];
        cr_expect(equals(mc_http_date_format(cases[i].second, text, sizeof text), cases[i].text));
    }
}
