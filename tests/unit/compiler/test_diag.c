/* test_diag.c - places, and how diagnostics are printed: text, colour, JSON. */
#include <criterion/criterion.h>

#include <stdlib.h>

#include "diag.h"

static source source_of(const char *text) {
    return (source){.path = "shop.dsl", .text = mc_str_from(text)};
}

/* What is printed; to be freed. */
static char *printed_whole(const diags *all, diag_format format) {
    char *text = NULL;
    size_t len = 0;
    FILE *out = open_memstream(&text, &len);
    cr_assert_not_null(out);
    diags_print(all, format, out);
    fclose(out);
    return text;
}

/* Without the last line, which has a test of its own. */
static char *printed(const diags *all, diag_format format) {
    char *text = printed_whole(all, format);
    char *last = strstr(text, "to read more: ");
    if (last) *last = '\0';
    return text;
}

typedef struct fixture {
    mc_arena arena;
    diags all;
} fixture;

static void start(fixture *f) {
    *f = (fixture){.arena = {0}};
    diags_init(&f->all, &f->arena);
}

static void expect_printed(fixture *f, diag_format format, const char *expected) {
    char *text = printed(&f->all, format);
    cr_expect_str_eq(text, expected, "got\n%s\nexpected\n%s", text, expected);
    free(text);
}

static void expect_excerpt(const char *text, size_t from, size_t to, const char *expected) {
    source file = source_of(text);
    fixture f;
    start(&f);
    diag_add(&f.all, DIAG_syntax, (span){&file, from, to}, "m");
    char *got = printed(&f.all, DIAG_TEXT);
    const char *excerpt = strchr(got, '\n') + 1;
    cr_expect_str_eq(excerpt, expected, "got\n%s\nexpected\n%s", excerpt, expected);
    free(got);
    mc_arena_free(&f.arena);
}

Test(source, places_count_lines_and_code_points_from_one) {
    source file = source_of("ab\n\xC3\xA9x\r\n\nlast");
    static const struct {
        size_t offset, line, column;
    } places[] = {{0, 1, 1}, {2, 1, 3}, {3, 2, 1},  {5, 2, 2}, {6, 2, 3},
                  {8, 3, 1}, {9, 4, 1}, {13, 4, 5}, {99, 4, 5}};
    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
        source_position at = source_locate(&file, places[i].offset);
        cr_expect_eq(at.line, places[i].line, "%zu: line %zu", places[i].offset, at.line);
        cr_expect_eq(at.column, places[i].column, "%zu: column %zu", places[i].offset, at.column);
    }
    cr_expect(mc_str_equal(source_line(&file, 4), MC_STR("\xC3\xA9x")));
    cr_expect(mc_str_equal(source_line(&file, 8), MC_STR("")));
    cr_expect(mc_str_equal(source_line(&file, 13), MC_STR("last")));
    source empty = source_of("");
    cr_expect_eq(source_line(&empty, 0).len, 0);
    cr_expect_eq(source_locate(&empty, 0).column, 1);
}

Test(source, joined_spans_ignore_what_has_no_place) {
    source file = source_of("abcdef");
    span none = {NULL, 0, 0}, first = {&file, 1, 2}, second = {&file, 3, 5};
    cr_expect_eq(span_join(first, second).start, 1);
    cr_expect_eq(span_join(first, second).end, 5);
    cr_expect_eq(span_join(none, second).start, 3);
    cr_expect_eq(span_join(first, none).end, 2);
}

Test(source, a_file_that_is_not_there_is_unreadable) {
    mc_arena arena = {0};
    source file;
    cr_expect_eq(source_read(&file, "/nowhere/at/all.dsl", &arena), SOURCE_UNREADABLE);
    cr_expect_eq(source_read(&file, "/dev/zero", &arena), SOURCE_TOO_LARGE);
    cr_expect_eq(source_read(&file, "/dev/null", &arena), SOURCE_READ);
    cr_expect_eq(file.text.len, 0);
    mc_arena_free(&arena);
}

Test(diag, text_shows_the_line_with_carets_hint_and_note) {
    source file = source_of("model A {}\nmodel A { name: }\n");
    fixture f;
    start(&f);
    diag *added = diag_add(&f.all, DIAG_syntax, (span){&file, 27, 28}, "expected a type");
    diag_hint(&f.all, added, "write %s", "one");
    diag_note(&f.all, added, (span){&file, 6, 7}, "first here");
    expect_printed(&f, DIAG_TEXT,
                   "shop.dsl:2:17: error[E0104]: expected a type\n"
                   "    2 | model A { name: }\n"
                   "      |                 ^\n"
                   "      = help: write one\n"
                   "shop.dsl:1:7: note: first here\n"
                   "    1 | model A {}\n"
                   "      |       ^\n");
    mc_arena_free(&f.arena);
}

Test(diag, carets_stand_under_what_is_meant) {
    expect_excerpt("abc def", 4, 7, "    1 | abc def\n      |     ^^^\n");
    expect_excerpt("\xC3\xA9\xC3\xA9 x", 5, 6, "    1 | \xC3\xA9\xC3\xA9 x\n      |    ^\n");
    expect_excerpt("\tx\ty", 3, 4, "    1 |     x   y\n      |         ^\n");
    expect_excerpt("abc\ndef", 1, 6, "    1 | abc\n      |  ^^\n");
    expect_excerpt("abc\n", 3, 3, "    1 | abc\n      |    ^\n");
    expect_excerpt("", 0, 0, "    1 | \n      | ^\n");
    expect_excerpt("a\r\n", 0, 1, "    1 | a\n      | ^\n");
}

Test(diag, what_a_terminal_could_obey_or_hide_is_shown_escaped) {
    expect_excerpt("a\x1b[31mb", 6, 7, "    1 | a\\u{1b}[31mb\n      |            ^\n");
    expect_excerpt("a\xE2\x80\xAE"
                   "b",
                   4, 5, "    1 | a\\u{202e}b\n      |          ^\n");
    expect_excerpt("a\xC2\x9B"
                   "b",
                   3, 4, "    1 | a\\u{9b}b\n      |        ^\n");
}

Test(diag, wide_lines_are_cut_around_the_caret) {
    char line[5001];
    memset(line, 'x', 5000);
    line[5000] = '\0';
    static const size_t places[] = {0, 30, 99, 100, 399, 401, 2500, 4600, 4999};
    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
        line[places[i]] = 'O';
        source file = source_of(line);
        fixture f;
        start(&f);
        diag_add(&f.all, DIAG_syntax, (span){&file, places[i], places[i] + 1}, "m");
        char *text = printed(&f.all, DIAG_TEXT);
        const char *shown = strchr(text, '\n') + 1, *carets = strchr(shown, '\n') + 1;
        cr_expect_lt(carets - shown, 120, "%zu", places[i]);
        cr_expect_eq(strchr(shown, 'O') - shown, strchr(carets, '^') - carets, "%zu: %s", places[i],
                     text);
        free(text);
        mc_arena_free(&f.arena);
        line[places[i]] = 'x';
    }
}

Test(diag, output_is_sorted_and_without_duplicates) {
    source first = source_of("abc"), second = source_of("def");
    first.path = "a.dsl";
    second.path = "b.dsl";
    fixture f;
    start(&f);
    diag_add(&f.all, DIAG_syntax, (span){&second, 2, 3}, "three");
    diag_add(&f.all, DIAG_syntax, (span){&first, 1, 2}, "four");
    diag_add(&f.all, DIAG_syntax, (span){&second, 0, 1}, "one");
    diag_add(&f.all, DIAG_syntax, (span){&second, 0, 1}, "two");
    diag_add(&f.all, DIAG_syntax, (span){&second, 0, 1}, "one");
    cr_expect_eq(f.all.errors, 5);
    expect_printed(&f, DIAG_TEXT,
                   "b.dsl:1:1: error[E0104]: one\n    1 | def\n      | ^\n"
                   "b.dsl:1:1: error[E0104]: two\n    1 | def\n      | ^\n"
                   "b.dsl:1:3: error[E0104]: three\n    1 | def\n      |   ^\n"
                   "a.dsl:1:2: error[E0104]: four\n    1 | abc\n      |  ^\n");
    mc_arena_free(&f.arena);
}

/* Quadratic work would take minutes. */
Test(diag, ten_thousand_in_a_large_file_are_printed_in_linear_time, .timeout = 20) {
    mc_buf text = {0};
    for (size_t i = 0; i < 100000; i++)
        mc_buf_add_str(&text, MC_STR("a line of a large file\n"));
    source file = source_of(mc_buf_str(&text).data);
    fixture f;
    start(&f);
    for (size_t i = 10000; i-- > 0;) {
        diag *added = diag_add(&f.all, DIAG_syntax, (span){&file, i * 230, i * 230 + 6}, "m");
        diag_note(&f.all, added, (span){&file, 0, 1}, "n");
    }
    char *out = printed(&f.all, DIAG_TEXT);
    cr_expect_not_null(strstr(out, "\nshop.dsl:99991:1: error"));
    free(out);
    mc_buf_free(&text);
    mc_arena_free(&f.arena);
}

Test(diag, json_is_one_array_of_objects) {
    source file = source_of("model \"\xC3\xA9\n");
    fixture f;
    start(&f);
    expect_printed(&f, DIAG_JSON, "[]\n");
    diag *added = diag_add(&f.all, DIAG_syntax, (span){&file, 6, 9}, "say \"\x01\\\"");
    diag_hint(&f.all, added, "h");
    diag_note(&f.all, added, (span){&file, 0, 5}, "n");
    diag_add(&f.all, DIAG_misplaced_doc, (span){NULL, 0, 0});
    char *text = printed(&f.all, DIAG_JSON);
    cr_expect_str_eq(
        text,
        "[\n  {\"file\":\"shop.dsl\",\"line\":1,\"column\":7,\"end_line\":1,\"end_column\":9,"
        "\"code\":\"E0104\",\"severity\":\"error\",\"message\":\"say \\\"\\u0001\\\\\\\"\","
        "\"hint\":\"h\",\"notes\":[{\"file\":\"shop.dsl\",\"line\":1,\"column\":1,\"end_line\":1,"
        "\"end_column\":6,\"message\":\"n\"}]},\n"
        "  {\"file\":null,\"code\":\"E0116\",\"severity\":\"warning\",\"message\":\"a doc comment "
        "belongs on a line of its own, before what it tells about\",\"hint\":null,\"notes\":[]}\n"
        "]\n",
        "%s", text);
    free(text);
    mc_arena_free(&f.arena);
}

Test(diag, colour_is_only_where_asked_for) {
    source file = source_of("abc");
    fixture f;
    start(&f);
    diag_add(&f.all, DIAG_syntax, (span){&file, 0, 1}, "m");
    char *text = printed(&f.all, DIAG_TEXT), *coloured = printed(&f.all, DIAG_TEXT_COLOUR);
    cr_expect_null(strchr(text, '\x1b'));
    cr_expect_not_null(strstr(coloured, "\x1b[1;31merror[E0104]\x1b[0m"));
    free(text);
    free(coloured);
    mc_arena_free(&f.arena);
}

Test(diag, without_memory_a_mistake_still_counts) {
    source file = source_of("abc");
    mc_arena arena;
    mc_arena_init(&arena, NULL, 1);
    diags all;
    diags_init(&all, &arena);
    diag *added = diag_add(&all, DIAG_syntax, (span){&file, 0, 1}, "m");
    cr_assert_not_null(added);
    diag_hint(&all, added, "h");
    cr_expect_eq(all.errors, 1);
    mc_arena_free(&arena);
}

Test(diag, the_last_line_says_once_where_to_read_more) {
    source file = source_of("abc");
    fixture f;
    start(&f);
    diag_add(&f.all, DIAG_syntax, (span){&file, 0, 1}, "m");
    diag_add(&f.all, DIAG_bad_utf8, (span){&file, 1, 2});
    diag_add(&f.all, DIAG_syntax, (span){&file, 2, 3}, "m");
    char *text = printed_whole(&f.all, DIAG_TEXT);
    const char *last = strstr(text, "to read more");
    cr_expect_str_eq(last, "to read more: modelc explain E0104 E0101\n");
    free(text);
    char *json = printed_whole(&f.all, DIAG_JSON);
    cr_expect_null(strstr(json, "to read more"), "programs are not told");
    free(json);
    mc_arena_free(&f.arena);
}

Test(diag, the_nearest_word_is_offered_if_it_is_near) {
    static const mc_str words[] = {MC_STR_INIT("model"), MC_STR_INIT("enum"),
                                   MC_STR_INIT("service")};
    cr_expect(mc_str_equal(diag_nearest(MC_STR("modle"), words, 3), MC_STR("model")));
    cr_expect(mc_str_equal(diag_nearest(MC_STR("modell"), words, 3), MC_STR("model")));
    cr_expect(mc_str_equal(diag_nearest(MC_STR("servce"), words, 3), MC_STR("service")));
    cr_expect_eq(diag_nearest(MC_STR("xyz"), words, 3).len, 0);
    cr_expect_eq(diag_nearest(MC_STR(""), words, 3).len, 0);
}
