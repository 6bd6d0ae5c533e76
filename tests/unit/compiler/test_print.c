/* test_print.c - the formatter: same tree, stable text, comments kept; and old findings. */
#include <criterion/criterion.h>

#include <dirent.h>

#include "parse_helper.h"
#include "syntax/print.h"

static void expect_print(const char *text, const char *expected) {
    parsed p;
    parse_text(&p, mc_str_from(text));
    cr_assert_eq(p.diags.errors, 0, "%s", text);
    mc_buf out = {0};
    print_file(&out, p.file);
    cr_expect_str_eq(out.data ? out.data : "", expected, "got\n%s\nexpected\n%s", out.data,
                     expected);
    const char *broken = broken_round_trip(&p);
    cr_expect(!broken, "%s: %s", text, broken);
    mc_buf_free(&out);
    parsed_free(&p);
}

Test(print, one_line_stays_one_line_if_it_fits) {
    expect_print("model   A{a:int;b?:str=\"x\"}", "model A { a: int, b?: str = \"x\" }\n");
    expect_print("enum E {a,b=2;}\n", "enum E { a, b = 2 }\n");
    expect_print("model A{\na:int}", "model A {\n    a: int\n}\n");
    expect_print("model A { aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: int, "
                 "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb: int }",
                 "model A {\n    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: int\n"
                 "    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb: int\n}\n");
}

Test(print, blank_lines_are_kept_one_at_a_time_and_put_around_blocks) {
    expect_print("const A = 1\nconst B = 2\n\n\n\nconst C = 3",
                 "const A = 1\nconst B = 2\n\nconst C = 3\n");
    expect_print("const A = 1\nmodel B {\n\na: int\n\n\nb: int\n\n}\nconst C = 3",
                 "const A = 1\n\nmodel B {\n    a: int\n\n    b: int\n}\n\nconst C = 3\n");
    expect_print("package a\nimport \"b\"\nconst C = 3",
                 "package a\nimport \"b\"\n\nconst C = 3\n");
}

Test(print, comments_stay_where_they_are) {
    expect_print("// top\n\n// of A\nmodel A { // head\n  // a\n  a: int // b\n  /* c */ b: int\n"
                 "  // end\n} // A\n// last",
                 "// top\n\n// of A\nmodel A {\n    // head\n    // a\n    a: int // b\n"
                 "    /* c */\n    b: int\n    // end\n} // A\n// last\n");
    expect_print("const A = 1 // one\nconst B = [ // two\n  1 ]",
                 "const A = 1 // one\nconst B = [1]\n// two\n");
    expect_print("model A {\n  // nothing\n}", "model A {\n    // nothing\n}\n");
    expect_print("// only", "// only\n");
}

Test(print, names_are_quoted_only_where_they_must_be) {
    expect_print("model A { \"a\": int, \"x-id\": int, `true`: int, `b`: `stream` }",
                 "model A { a: int, \"x-id\": int, \"true\": int, b: `stream` }\n");
    expect_print("model `a b` { check `in` + a.`or` > 1 }",
                 "model `a b` { check `in` + a.`or` > 1 }\n");
    expect_print("const A = `a b`.c", "const A = `a b`.c\n");
    expect_print("const A = `.`", "const A = `.`\n");
}

Test(print, only_needed_parentheses_are_written) {
    expect_print("model A { check ((a)) + ((b * c)) == (d + e) * f }",
                 "model A { check a + b * c == (d + e) * f }\n");
    expect_print("model A { check (a => b) => (c => d) }",
                 "model A { check (a => b) => c => d }\n");
    expect_print("model A { check not (a == b) and -(-a) > 0 }",
                 "model A { check not a == b and --a > 0 }\n");
    expect_print("model A { check (/a/ ~ b) }", "model A { check (/a/ ~ b) }\n");
    expect_print("type A = ((B | C))[] | (D)", "type A = (B | C)[] | D\n");
}

Test(print, long_parameter_lists_get_a_line_each) {
    expect_print(
        "service S { async get a (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: int, "
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb: int) -> A }",
        "service S {\n    async get a (\n        aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: int,\n"
        "        bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb: int\n    ) -> A\n}\n");
}

/* ---- files ---------------------------------------------------------------------- */

static void replay(const char *folder, const char *name, bool must_parse) {
    char path[1000];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    mc_arena arena = {0};
    source file;
    cr_assert_eq(source_read(&file, path, &arena), SOURCE_READ, "%s", path);
    parsed p;
    parse_text(&p, file.text);
    cr_expect(has_valid_places(&p), "%s", path);
    cr_expect(!must_parse || p.diags.errors == 0, "%s", path);
    const char *broken = p.diags.errors == 0 ? broken_round_trip(&p) : NULL;
    cr_expect(!broken, "%s: %s", path, broken);
    parsed_free(&p);
    mc_arena_free(&arena);
}

/* How many files of the folder end so. */
static size_t replay_folder(const char *folder, const char *ending, bool must_parse) {
    DIR *entries = opendir(folder);
    cr_assert_not_null(entries, "%s", folder);
    size_t count = 0;
    for (struct dirent *entry; (entry = readdir(entries)) != NULL;) {
        size_t len = strlen(entry->d_name), tail = strlen(ending);
        if (entry->d_name[0] == '.' || len < tail) continue;
        if (strcmp(entry->d_name + len - tail, ending) != 0) continue;
        replay(folder, entry->d_name, must_parse);
        count++;
    }
    closedir(entries);
    return count;
}

Test(print, the_tour_of_the_language_survives) {
    cr_expect_gt(replay_folder(TEST_FOLDER "/corpus/syntax", ".dsl", true), 0);
}

Test(print, goldens_survive) {
    cr_expect_gt(replay_folder(TEST_FOLDER "/golden", ".dsl", true), 0);
}

Test(print, what_fuzzing_found_stays_fixed) {
    cr_expect_gt(replay_folder(TEST_FOLDER "/fuzz/syntax/regression", "", false), 0);
}
