/* test_mistakes.c - one mistake, one diagnostic, at its place; and reading goes on. */
#include <criterion/criterion.h>

#include "ast_dump.h"
#include "parse_helper.h"
#include "syntax/layout.h"

typedef struct mistake {
    const char *text, *found;
} mistake;

static void expect_mistakes(const mistake *mistakes, size_t count) {
    for (size_t i = 0; i < count; i++) {
        parsed p;
        parse_text(&p, mc_str_from(mistakes[i].text));
        mc_buf found = {0};
        list_mistakes(&found, &p);
        cr_expect_str_eq(found.data ? found.data : "", mistakes[i].found,
                         "%s\n  gives    %s\n  not      %s", mistakes[i].text, found.data,
                         mistakes[i].found);
        cr_expect(has_valid_places(&p), "%s", mistakes[i].text);
        mc_buf_free(&found);
        parsed_free(&p);
    }
}

#define EXPECT_MISTAKES(mistakes) expect_mistakes(mistakes, sizeof(mistakes) / sizeof(mistakes)[0])

Test(mistakes, every_diagnostic_of_the_scanner_has_its_place) {
    static const mistake mistakes[] = {
        {"type A = \xFF", "E0101 1:10"},
        {"type A = int\n// \xC3(\n", "E0101 2:4"},
        {"type A = $", "E0103 1:10"},
        {"type A = \xE2\x82\xAC\xE2\x82\xAC", "E0103 1:10"},
        {"# no comment\ntype A = int", "E0103 1:1"},
        {"model A { x: 'a' }", "E0103 1:14"},
        {"model A { check a && b }", "E0103 1:19"},
        {"model A { check !a }", "E0103 1:17"},
        {"const A = \"abc\nconst B = 1", "E0105 1:11"},
        {"const A = \"abc\\", "E0105 1:11"},
        {"type A = int\n/* abc", "E0106 2:1"},
        {"model A { /* abc *", "E0106 1:11"},
        {"const A = /abc\nconst B = 1", "E0107 1:11"},
        {"const A = `abc\nconst B = 1", "E0108 1:11"},
        {"const A = \"a\\qb\"", "E0109 1:13"},
        {"const A = \"\\u12\"", "E0109 1:12"},
        {"const A = \"\\u{110000}\"", "E0109 1:12"},
        {"const A = \"\\u{D800}\"", "E0109 1:12"},
        {"const A = \"\\u0000\"", "E0109 1:12"},
        {"const A = \"\\uD83D\"", "E0109 1:12"},
        {"const A = \"\\uDE00\"", "E0109 1:12"},
        {"const A = \"\\\xC3\xA9\"", "E0109 1:12"},
        {"const A = 007", "E0110 1:11"},
        {"const A = 12abc", "E0110 1:11"},
        {"const A = 1__0", "E0110 1:11"},
        {"const A = 0x", "E0110 1:11"},
        {"model A { ``: int }", "E0119 1:11"},
    };
    EXPECT_MISTAKES(mistakes);
}

Test(mistakes, a_nul_byte_is_told) {
    parsed p;
    parse_text(&p, (mc_str){"type A\0 = int", 13});
    cr_assert_eq(p.diags.errors, 1);
    cr_expect_eq(p.diags.first->code, DIAG_nul_byte);
    cr_expect_eq(p.diags.first->where.start, 6);
    parsed_free(&p);
}

Test(mistakes, every_place_of_the_grammar_tells_of_its_mistake) {
    static const mistake mistakes[] = {
        {"struct A { a: int }\ntype B = int", "E0104 1:1"},
        {"modle A { a: int b }", "E0104 1:1"},
        {"model", "E0104 1:6"},
        {"model { a: int }", "E0104 1:7"},
        {"model A : { a: int }", "E0104 1:11"},
        {"model A[] { a: int }", "E0104 1:9"},
        {"enum { a }", "E0104 1:6"},
        {"enum A { a b }", "E0104 1:12"},
        {"enum A { a = }", "E0104 1:14"},
        {"union U by { a: A }", "E0104 1:12"},
        {"union U { a: }", "E0104 1:14"},
        {"error E(x y) {}", "E0104 1:11"},
        {"service S \"/x\" {}", "E0104 1:11"},
        {"const A", "E0104 1:8"},
        {"const A: int = 5", "E0104 1:8"},
        {"const A =\nconst B = 1", "E0104 1:10"},
        {"type A", "E0104 1:7"},
        {"type A =\nmodel B {}", "E0104 1:9"},
        {"package", "E0104 1:8"},
        {"import a", "E0104 1:8"},
        {"import \"a\" as", "E0104 1:14"},
        {"model A { name str }", "E0104 1:16"},
        {"model A { int name }", "E0104 1:15"},
        {"model A { a: }", "E0104 1:14"},
        {"model A {\n  a:\n  b: int\n}", "E0104 2:5"},
        {"model A {\n  a:\n}", "E0104 2:5"},
        {"model A {\n  a: int |\n  b: int\n}", "E0104 2:11"},
        {"model A { a: Optional<int> }", "E0104 1:22"},
        {"model A { a: int: 5 }", "E0104 1:17"},
        {"model A { a = int }", "E0104 1:13"},
        {"model A { a: int = 1 = 2 }", "E0104 1:22"},
        {"model A { a: str(1...5) }", "E0104 1:19"},
        {"model A { a: str(,) }", "E0104 1:18"},
        {"model A { a: str(min=) }", "E0104 1:22"},
        {"model A { a: str?(3) }", "E0104 1:18"},
        {"model A { a: (A | B)[int, str] }", "E0104 1:22"},
        {"model A { a: list[] b }", "E0104 1:21"},
        {"model A { true: int }", "E0104 1:11"},
        {"model A { a.b: int }", "E0104 1:12"},
        {"model A { check }", "E0104 1:17"},
        {"model A { check a = b }", "E0104 1:19"},
        {"model A { check a < b < c }", "E0104 1:23"},
        {"model A { check a : b }", "E0104 1:21"},
        {"model A { check f(a,,b) }", "E0104 1:21"},
        {"model A { check (a +) > b }", "E0104 1:21"},
        {"model A { computed a = b }", "E0104 1:22"},
        {"model A {\n  model B { x: int }\n  y: int\n}", "E0104 2:9"},
        {"model A { @ }", "E0104 1:13"},
        {"model A { @x }", "E0104 1:14"},
        {"@x", "E0104 1:3"},
        {"service S {\n  get a () -> A\n}", "E0104 2:3"},
        {"service S {\n  async get a ()\n  async get b () -> A\n}", "E0104 2:17"},
        {"service S {\n  async get (a: A) -> A\n}", "E0104 2:13"},
        {"service S {\n  async get a (x int, y: ) -> A raises B C, D\n}",
         "E0104 2:18, E0104 2:26, E0104 2:42"},
        {"const A = [1, , 2]", "E0104 1:15"},
        {"const A = {a: 1, b}", "E0104 1:19"},
        {"package a\npackage b", "E0117 2:9"},
    };
    EXPECT_MISTAKES(mistakes);
}

Test(mistakes, brackets_that_do_not_match_are_told_once) {
    static const mistake mistakes[] = {
        {"model A {\n  a: str(1..40\n  b: int\n}", "E0113 2:9"},
        {"model A {\n  a: list[int\n}", "E0113 2:10"},
        {"model A { a: str(1..40 }", "E0113 1:17"},
        {"model A {\n  a: int\nmodel B {\n  b: int\n}", "E0113 1:9"},
        {"model A {\n  a: int\n\nconst B = 1", "E0113 1:9"},
        {"service S {\n  async get a (x: int -> A\n  async get b () -> A\n}", "E0113 2:15"},
        {"error E(404 { a: int }\nmodel A {}", "E0113 1:8"},
        {"model A {", "E0113 1:9"},
        {"type A = list[str", "E0113 1:14"},
        {"model A { a: list[str) }", "E0115 1:22"},
        {"model A { a: list[str(3] }", "E0113 1:22"},
        {"model A { a: int) }", "E0114 1:17"},
        {"model A { a: int }\n}\nmodel B {}", "E0114 2:1"},
    };
    EXPECT_MISTAKES(mistakes);
}

Test(mistakes, a_token_not_understood_excuses_the_brackets_it_may_hide) {
    static const mistake mistakes[] = {
        {"model A {\n  a: str(pattern=\"abc)\n  b: int\n}", "E0105 2:18"},
        {"model A {\n  a: str(pattern=/abc)\n  b: int\n}", "E0107 2:18"},
        {"model A {\n  a: int = [1, $\n}", "E0103 2:16"},
    };
    EXPECT_MISTAKES(mistakes);
}

Test(mistakes, a_doc_comment_out_of_place_is_a_warning) {
    static const mistake mistakes[] = {
        {"model A { /// x\n  a: int\n}", "E0116 1:11"},
        {"model A {\n  a: int /// x\n}", "E0116 2:10"},
        {"model A {\n  a: int\n  /// x\n}", "E0116 3:3"},
        {"model A {\n  a: str(\n    /// x\n    1..2)\n}", "E0116 3:5"},
        {"/// x", "E0116 1:1"},
    };
    EXPECT_MISTAKES(mistakes);
    parsed p;
    parse_text(&p, mc_str_from(mistakes[0].text));
    cr_expect_eq(p.diags.errors, 0);
    cr_expect_eq(p.diags.warnings, 1);
    parsed_free(&p);
}

Test(mistakes, eight_independent_ones_are_all_told_and_the_rest_is_read) {
    parsed p;
    parse_text(&p, MC_STR("package shop\n"
                          "model A {\n"
                          "  name str\n" /* 1 */
                          "  good: int\n"
                          "  age: = 5\n"        /* 2 */
                          "  tags: str(1..40\n" /* 3 */
                          "  fine: str\n"
                          "}\n"
                          "enum E { a, b c, d }\n" /* 4 */
                          "const N = \"abc\n"      /* 5 */
                          "service S {\n"
                          "  async get a (x int, y: str) -> A\n" /* 6 */
                          "  async get b () A\n"                 /* 7 */
                          "  async get c () -> A\n"
                          "}\n"
                          "modle X { a: int }\n" /* 8 */
                          "model Last { a: int }\n"));
    mc_buf found = {0}, tree = {0};
    list_mistakes(&found, &p);
    cr_expect_str_eq(found.data, "E0104 3:8, E0104 5:8, E0113 6:12, E0104 9:15, E0105 10:11, "
                                 "E0104 12:18, E0104 13:18, E0104 16:1");
    ast_dump(&tree, p.file);
    cr_expect_str_eq(tree.data,
                     "package shop\n"
                     "(model A (field <good> (int)) (field <tags> (str {int:1..int:40}))"
                     " (field <fine> (str)))\n"
                     "(enum E (<a> ) (<d> ))\n"
                     "(service S (async get a (field <y> (str)) -> (A)) (async get c -> (A)))\n"
                     "(model Last (field <a> (int)))\n");
    mc_buf_free(&found);
    mc_buf_free(&tree);
    parsed_free(&p);
}

typedef struct wording {
    const char *text, *message, *hint;
} wording;

Test(mistakes, messages_speak_the_language_and_hint_at_the_remedy) {
    static const wording wordings[] = {
        {"model A { a: }", "expected a type, found `}`", ""},
        {"model A { a:\n}", "expected a type, found the end of the line", ""},
        {"const A = ", "expected a value, found the end of the line", ""},
        {"model A { check + }", "expected an expression, found `+`", ""},
        {"model A { a: int b }", "expected the end of the line or `,`, found `b`", ""},
        {"type A = str(1 2)", "expected `,` or `)`, found `2`", ""},
        {"@x", "expected a declaration, found the end of the file", ""},
        {"struct A {}", "expected a declaration, found `struct`", "here it is called `model`"},
        {"modle A {}", "expected a declaration, found `modle`", "did you mean `model`?"},
        {"model A { name str }", "expected `:`, found `str`",
         "a colon stands between name and type: `name: str`"},
        {"model A { int name }", "expected `:`, found `name`", "the name comes first: `name: int`"},
        {"model A { model B {} }", "expected `:`, found `B`",
         "declarations do not nest: move this `model` out"},
        {"model A { a: Optional<int> }", "expected the end of the line or `,`, found `<`",
         "types of a type stand in `[ ]`: `list[int]`"},
        {"const A: int = 5", "expected `=`, found `:`", "a value comes behind `=`"},
        {"model A { a: int: 5 }", "expected the end of the line or `,`, found `:`",
         "a value comes behind `=`"},
        {"model A { a = int }", "expected `:`, found `=`",
         "the type comes first, behind `:`, and then the default: `name: str = \"x\"`"},
        {"model A { check a = b }", "expected the end of the line or `,`, found `=`",
         "`==` compares"},
        {"model A { check a < b < c }", "expected the end of the line or `,`, found `<`",
         "comparisons do not chain: write `a < b and b < c`"},
        {"model A { true: int }", "expected a name, found `true`",
         "`true` is a name when it stands between backquotes"},
        {"type A = str(1...4)", "expected `,` or `)`, found `...`", "a range is written `1..40`"},
        {"service S { get a () -> A }",
         "expected an operation: `async`, `sync` or `isolated`, found `get`", ""},
        {"const A = 'x'", "unexpected character `'`", "a string stands between double quotes"},
    };
    for (size_t i = 0; i < sizeof wordings / sizeof wordings[0]; i++) {
        parsed p;
        parse_text(&p, mc_str_from(wordings[i].text));
        cr_assert_not_null(p.diags.first, "%s", wordings[i].text);
        cr_expect_str_eq(p.diags.first->text.data, wordings[i].message, "%s: %s", wordings[i].text,
                         p.diags.first->text.data);
        mc_str hint = p.diags.first->hint;
        cr_expect(mc_str_equal(hint, mc_str_from(wordings[i].hint)), "%s: %.*s", wordings[i].text,
                  MC_STR_ARG(hint));
        parsed_free(&p);
    }
}

/* ---- limits ------------------------------------------------------------------- */

/* `before`, `count` times `again`, `after`. */
static void parse_repeated(parsed *p, const char *before, const char *again, size_t count,
                           const char *after) {
    mc_buf text = {0};
    mc_buf_add_str(&text, mc_str_from(before));
    for (size_t i = 0; i < count; i++)
        mc_buf_add_str(&text, mc_str_from(again));
    mc_buf_add_str(&text, mc_str_from(after));
    parse_text(p, mc_buf_str(&text));
    mc_buf_free(&text);
}

static void expect_code(const parsed *p, diag_code code, const char *what) {
    cr_expect_eq(p->diags.errors, 1, "%s: %zu errors", what, p->diags.errors);
    cr_expect(p->diags.first && p->diags.first->code == code, "%s", what);
    cr_expect(has_valid_places(p), "%s", what);
}

Test(limits, whatever_nests_too_deep_is_told_once) {
    static const struct {
        const char *before, *again, *after;
    } deep[] = {
        {"type A = ", "list[", "int"},
        {"type A = int", "[]", ""},
        {"type A = int", "?", ""},
        {"type A = ", "(", "int"},
        {"const A = ", "[", ""},
        {"const A = ", "{a: ", ""},
        {"model A { check ", "not ", "a }"},
        {"model A { check ", "- ", "a }"},
        {"model A { check ", "a + ", "a }"},
        {"model A { check ", "a => ", "a }"},
        {"model A { check a", ".a", " }"},
        {"model A { check ", "f(", "a }"},
    };
    for (size_t i = 0; i < sizeof deep / sizeof deep[0]; i++) {
        for (size_t count = 1000; count <= 100000; count *= 100) {
            parsed p;
            parse_repeated(&p, deep[i].before, deep[i].again, count, deep[i].after);
            cr_expect_eq(p.diags.errors, 1, "%s: %zu", deep[i].again, p.diags.errors);
            cr_expect(p.diags.first->code == DIAG_too_deep, "%s", deep[i].again);
            cr_expect(has_valid_places(&p));
            parsed_free(&p);
        }
    }
}

Test(limits, what_nests_within_the_limit_is_read) {
    parsed p;
    parse_repeated(&p, "type A = int", "[]", AST_DEPTH_LIMIT - 1, "");
    cr_expect_eq(p.diags.errors, 0);
    cr_expect_eq(p.file->decls->type->depth, AST_DEPTH_LIMIT);
    cr_expect_null(broken_round_trip(&p));
    parsed_free(&p);
}

Test(limits, long_tokens_are_told_and_long_texts_are_not) {
    parsed p;
    parse_repeated(&p, "const ", "x", TOKEN_WORD_LIMIT + 1, " = 1\n");
    expect_code(&p, DIAG_token_too_long, "name");
    parsed_free(&p);
    parse_repeated(&p, "const A = ", "1", TOKEN_WORD_LIMIT + 1, "\n");
    expect_code(&p, DIAG_token_too_long, "number");
    parsed_free(&p);
    parse_repeated(&p, "const A = \"", "x", TOKEN_TEXT_LIMIT + 1, "\"\n");
    expect_code(&p, DIAG_token_too_long, "string");
    parsed_free(&p);
    parse_repeated(&p, "const A = \"", "x", 200000, "\"\n");
    cr_expect_eq(p.diags.errors, 0);
    cr_expect_eq(p.file->decls->value->text.len, 200000);
    parsed_free(&p);
}

Test(limits, a_file_of_mistakes_is_given_up) {
    parsed p;
    parse_repeated(&p, "model A {\n", "a b\n", 10000, "}\n");
    cr_expect_eq(p.diags.errors, LAYOUT_MISTAKE_LIMIT + 1);
    cr_expect_eq(p.diags.last->code, DIAG_too_many_mistakes);
    parsed_free(&p);
}

Test(limits, ten_thousand_models_are_read) {
    parsed p;
    parse_repeated(&p, "", "/// A model.\nmodel A : B { a: int(1..2), b: str = \"x\" }\n", 10000,
                   "");
    cr_expect_eq(p.diags.errors, 0);
    size_t count = 0;
    for (const ast_decl *decl = p.file->decls; decl; decl = decl->next)
        count++;
    cr_expect_eq(count, 10000);
    parsed_free(&p);
}

/* Memory that ends after a number of bytes, whichever allocation meets it. */
Test(limits, no_memory_gives_no_tree_and_no_crash) {
    static const char text[] = "/// d\n/// e\npackage a\nimport \"b\"\n@x(1)\nmodel A[T] : B {\n"
                               "  a: list[str(1..2)] = [\"\\n\", /a\\/b/, geo.x] // c\n"
                               "  check a + 1 < 2 : \"m\"\n  wrong wrong\n}\n";
    bool succeeded = false;
    for (size_t limit = 0; limit < (size_t)1 << 20 && !succeeded; limit += 512) {
        mc_arena arena;
        mc_arena_init(&arena, NULL, limit + 1);
        source file = {.path = "test.dsl", .text = {text, sizeof text - 1}};
        diags all;
        diags_init(&all, &arena);
        ast_file *tree = parse_file(&file, &arena, &all);
        succeeded = tree && all.errors == 1 && all.first;
        mc_arena_free(&arena);
    }
    cr_expect(succeeded);
}
