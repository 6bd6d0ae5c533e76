/* test_grammar.c - every construct of the language gives the tree it should. */
#include <criterion/criterion.h>

#include "ast_dump.h"
#include "parse_helper.h"

typedef struct example {
    const char *text, *tree;
} example;

static void expect_tree(example e) {
    parsed p;
    parse_text(&p, mc_str_from(e.text));
    mc_buf mistakes = {0}, tree = {0};
    list_mistakes(&mistakes, &p);
    cr_expect(p.diags.errors == 0, "%s\n  mistakes: %s", e.text, mistakes.data);
    ast_dump(&tree, p.file);
    /* The first line is the package's. */
    const char *decls = strchr(tree.data, '\n') + 1;
    cr_expect_str_eq(decls, e.tree, "%s\n  gives    %s  expected %s", e.text, decls, e.tree);
    const char *broken = p.diags.errors == 0 ? broken_round_trip(&p) : NULL;
    cr_expect(!broken, "%s: round trip: %s", e.text, broken);
    mc_buf_free(&mistakes);
    mc_buf_free(&tree);
    parsed_free(&p);
}

static void expect_trees(const example *examples, size_t count) {
    for (size_t i = 0; i < count; i++)
        expect_tree(examples[i]);
}

#define EXPECT_TREES(examples) expect_trees(examples, sizeof(examples) / sizeof(examples)[0])

Test(grammar, declarations_of_every_kind_are_read) {
    static const example examples[] = {
        {"", ""},
        {"import \"a.dsl\"", "import \"a.dsl\"\n"},
        {"import \"a.dsl\" as geo\n", "import \"a.dsl\" as geo\n"},
        {"const MAX = 8", "(const MAX int:8)\n"},
        {"type Id = i64", "(type Id (i64))\n"},
        {"type Id = i64 @deprecated", "(type Id (i64) @deprecated)\n"},
        {"enum Role { admin, user = \"u\" }", "(enum Role (<admin> ) (<user> string:u))\n"},
        {"enum L: u8 { low = 1 }", "(enum L (u8) (<low> int:1))\n"},
        {"model A {}", "(model A)\n"},
        {"model A : B { x: int }", "(model A base:(B) (field <x> (int)))\n"},
        {"model A : geo.B[int] {}", "(model A base:(geo.B (int)))\n"},
        {"model Page[T, U] { x: T }", "(model Page [T] [U] (field <x> (T)))\n"},
        {"error E", "(error E)\n"},
        {"error E(404)", "(error E int:404)\n"},
        {"error E(404) { detail: str }", "(error E int:404 (field <detail> (str)))\n"},
        {"error E { detail: str }", "(error E (field <detail> (str)))\n"},
        {"union P by kind { cat: Cat, Dog }",
         "(union P by:kind (case tag:cat(Cat)) (case (Dog)))\n"},
        {"union S by kind in value { a: f64 }", "(union S by:kind in:value (case tag:a(f64)))\n"},
        {"union R { int, (A | B)[], \"x\" }",
         "(union R (case (int)) (case (list (| (A) (B)))) (case (literal string:x)))\n"},
        {"service S {}", "(service S)\n"},
        {"service S at \"/s\" {}", "(service S at:/s)\n"},
        {"model A {} model B {}", "(model A)\n(model B)\n"},
    };
    EXPECT_TREES(examples);
}

Test(grammar, package_takes_the_doc_comment_before_it) {
    parsed p;
    parse_text(&p, MC_STR("/// Pet shop.\n/// Two lines.\npackage shop\n"));
    cr_assert_eq(p.diags.errors, 0);
    cr_expect(mc_str_equal(p.file->package.text, MC_STR("shop")));
    cr_expect(mc_str_equal(p.file->doc, MC_STR("Pet shop.\nTwo lines.")));
    parsed_free(&p);
}

Test(grammar, types_of_every_form_are_read) {
    static const example examples[] = {
        {"type A = geo.Point", "(type A (geo.Point))\n"},
        {"type A = str?", "(type A (optional (str)))\n"},
        {"type A = str[]", "(type A (list (str)))\n"},
        {"type A = str?[]", "(type A (list (optional (str))))\n"},
        {"type A = str[]?", "(type A (optional (list (str))))\n"},
        {"type A = f64[3]", "(type A (array (f64) int:3))\n"},
        {"type A = f64[3][4]", "(type A (array (array (f64) int:3) int:4))\n"},
        {"type A = f64[N]", "(type A (f64 (N)))\n"},
        {"type A = f64[][N]", "(type A (array (list (f64)) word:N))\n"},
        {"type A = list[str]", "(type A (list (str)))\n"},
        {"type A = map[str, A | B]", "(type A (map (str) (| (A) (B))))\n"},
        {"type A = tuple[int, str]", "(type A (tuple (int) (str)))\n"},
        {"type A = Literal[\"a\", \"b\"]",
         "(type A (Literal (literal string:a) (literal string:b)))\n"},
        {"type A = Literal[3]", "(type A (Literal (literal int:3)))\n"},
        {"type A = \"fast\" | 7 | -1 | 1.5 | true | null",
         "(type A (| (literal string:fast) (literal int:7) (literal int:-1) (literal float:1.5) "
         "(literal bool:true!) (null)))\n"},
        {"type A = (A | B)[]", "(type A (list (| (A) (B))))\n"},
        {"type A = (A | B)?", "(type A (optional (| (A) (B))))\n"},
        {"type A = ((A))", "(type A (A))\n"},
        {"type A = (A | B) | C", "(type A (| (| (A) (B)) (C)))\n"},
        {"type A = Partial[Omit[User, id]]", "(type A (Partial (Omit (User) (id))))\n"},
    };
    EXPECT_TREES(examples);
}

Test(grammar, constraints_of_every_form_are_read) {
    static const example examples[] = {
        {"type A = str(1..40)", "(type A (str {int:1..int:40}))\n"},
        {"type A = str(..40)", "(type A (str {..int:40}))\n"},
        {"type A = str(1..)", "(type A (str {int:1..}))\n"},
        {"type A = f64(0..<1)", "(type A (f64 {int:0..<int:1}))\n"},
        {"type A = f64(..<1.5)", "(type A (f64 {..<float:1.5}))\n"},
        {"type A = int(-5..-1)", "(type A (int {int:-5..int:-1}))\n"},
        {"type A = int(ge=0, lt=MAX)", "(type A (int {ge=int:0} {lt=word:MAX}))\n"},
        {"type A = int(0..geo.MAX)", "(type A (int {int:0..word:geo.MAX}))\n"},
        {"type A = str(length=1..4)", "(type A (str {length=int:1..int:4}))\n"},
        {"type A = str(pattern=/^[^/]+\\/$/)", "(type A (str {pattern=regex:^[^/]+/$}))\n"},
        {"type A = str(pattern=/a\\\\/)", "(type A (str {pattern=regex:a\\\\}))\n"},
        {"type A = list[str](max=8, unique)", "(type A (list (str) {max=int:8} {word:unique}))\n"},
        {"type A = str(..20)[](..8)", "(type A (list (str {..int:20}) {..int:8}))\n"},
        {"type A = f64[3](finite)", "(type A (array (f64) int:3 {word:finite}))\n"},
        {"type A = duration(2s..1h)", "(type A (duration {duration:2s..duration:1h}))\n"},
        {"type A = date(\"2020-01-01\"..)", "(type A (date {string:2020-01-01..}))\n"},
        {"type A = str()", "(type A (str))\n"},
    };
    EXPECT_TREES(examples);
}

Test(grammar, values_of_every_form_are_read) {
    static const example examples[] = {
        {"const A = -5", "(const A int:-5)\n"},
        {"const A = - 5", "(const A int:-5)\n"},
        {"const A = 1_000", "(const A int:1_000)\n"},
        {"const A = 0x1F", "(const A int:0x1F)\n"},
        {"const A = 1.5e-3", "(const A float:1.5e-3)\n"},
        {"const A = 1e5", "(const A float:1e5)\n"},
        {"const A = 250ms", "(const A duration:250ms)\n"},
        {"const A = true", "(const A bool:true!)\n"},
        {"const A = false", "(const A bool:false?)\n"},
        {"const A = null", "(const A null:null)\n"},
        {"const A = now()", "(const A call:now)\n"},
        {"const A = geo.LIMIT", "(const A word:geo.LIMIT)\n"},
        {"const A = []", "(const A list)\n"},
        {"const A = [1, [2], \"x\",]", "(const A list (int:1) (list (int:2)) (string:x))\n"},
        {"const A = {}", "(const A object)\n"},
        {"const A = {a: 1, \"b c\": {},}", "(const A object (<a> int:1) (<b c> object))\n"},
        {"const A = /re/", "(const A regex:re)\n"},
    };
    EXPECT_TREES(examples);
}

Test(grammar, escapes_in_strings_are_replaced) {
    static const example examples[] = {
        {"const A = \"a\\n\\t\\r\\\\\\\"\\/b\"", "(const A string:a\n\t\r\\\"/b)\n"},
        {"const A = \"\\u00e9\\u{1F600}\\uD83D\\uDE00\"",
         "(const A string:\xC3\xA9\xF0\x9F\x98\x80\xF0\x9F\x98\x80)\n"},
        {"const A = \"\\u0001\\u007f\"", "(const A string:\x01\x7f)\n"},
        {"const A = \"\xC3\xA9\"", "(const A string:\xC3\xA9)\n"},
    };
    EXPECT_TREES(examples);
}

Test(grammar, members_of_every_kind_are_read) {
    static const example examples[] = {
        {"model A { bio?: str }", "(model A (field <bio>? (str)))\n"},
        {"model A { a: int = 1 @x }", "(model A (field <a> (int) = int:1 @x))\n"},
        {"model A { a: int @x = 1 @y }", "(model A (field <a> (int) = int:1 @x @y))\n"},
        {"model A { a: int @range(0, 150) }",
         "(model A (field <a> (int) @range {int:0} {int:150}))\n"},
        {"model A { @x @y(1) a: int @z }", "(model A (field <a> (int) @x @y {int:1} @z))\n"},
        {"model A { \"x-id\": str }", "(model A (field <x-id> (str)))\n"},
        {"model A { `true`: str }", "(model A (field <true> (str)))\n"},
        {"model A { ...B, ...geo.C[int] }", "(model A (mixin (B)) (mixin (geo.C (int))))\n"},
        {"model A { check f(a, b) }", "(model A (check (call f (a) (b))))\n"},
        {"model A { check a : \"no\" }", "(model A (check (a) message:no))\n"},
        {"model A { computed l: str = f(a) }", "(model A (computed <l> (str)(call f (a))))\n"},
        {"model A { computed l: str @x = a + 1 }",
         "(model A (computed <l> (str)(+ (a)(int:1)) @x))\n"},
        {"@extra(forbid)\nmodel A {}", "(model A @extra {word:forbid})\n"},
        {"@x({a: [1]}) model A {}", "(model A @x {object (<a> list (int:1))})\n"},
        {"enum E { a @x, @y b = 1 @z }", "(enum E (<a>  @x) (<b> int:1 @y @z))\n"},
        {"union U { a: int @x, @y B }", "(union U (case tag:a(int) @x) (case (B) @y))\n"},
        {"union U { @x() (A | B) }", "(union U (case (| (A) (B)) @x))\n"},
    };
    EXPECT_TREES(examples);
}

Test(grammar, operators_bind_as_documented) {
    static const example examples[] = {
        {"a => b => c", "(=> (a)(=> (b)(c)))"},
        {"a or b and not c == d", "(or (a)(and (b)(not (== (c)(d)))))"},
        {"a - b - c", "(- (- (a)(b))(c))"},
        {"a - (b - c)", "(- (a)(- (b)(c)))"},
        {"a + b * c", "(+ (a)(* (b)(c)))"},
        {"(a + b) * -c", "(* (+ (a)(b))(neg (c)))"},
        {"-a.b[1] < 2", "(< (neg (index (member b(a))(int:1)))(int:2))"},
        {"a in [1, 2] or b ~ /x/", "(or (in (a)(list (int:1) (int:2)))(~ (b)(regex:x)))"},
        {"a / b / c", "(/ (/ (a)(b))(c))"},
        {"not not a", "(not (not (a)))"},
        {"(a == b) == c", "(== (== (a)(b))(c))"},
        {"len(tags) <= MAX % 2", "(<= (call len (tags))(% (MAX)(int:2)))"},
        {"(/x/ ~ a)", "(~ (regex:x)(a))"},
        {"a != null and b >= 2s", "(and (!= (a)(null:null))(>= (b)(duration:2s)))"},
    };
    for (size_t i = 0; i < sizeof examples / sizeof examples[0]; i++) {
        char text[200], tree[300];
        snprintf(text, sizeof text, "model A { check %s }", examples[i].text);
        snprintf(tree, sizeof tree, "(model A (check %s))\n", examples[i].tree);
        expect_tree((example){text, tree});
    }
}

Test(grammar, operations_of_every_form_are_read) {
    static const example examples[] = {
        {"async get list () -> A", "(async get list -> (A))"},
        {"sync put a \"/x\" (id: Id) -> 204", "(sync put a at:/x (field <id> (Id)) -> int:204)"},
        {"isolated post a () -> 201 A", "(isolated post a -> int:201(A))"},
        {"async get a () -> stream A @sse", "(async get a -> stream (A) @sse)"},
        {"async get a () -> 200 stream A", "(async get a -> stream int:200(A))"},
        {"async get a () -> A raises B, geo.C[int]",
         "(async get a -> (A) raises (B) raises (geo.C (int)))"},
        {"async get a (@header(\"X\") x: str?, y: int = 1,) -> A[]",
         "(async get a (field <x> (optional (str)) @header {string:X}) (field <y> (int) = int:1)"
         " -> (list (A)))"},
        {"@timeout(2s) async get a () -> A", "(async get a -> (A) @timeout {duration:2s})"},
        {"async get a () -> 204 raises B", "(async get a -> int:204 raises (B))"},
        {"async get a () -> 7 | 8", "(async get a -> (| (literal int:7) (literal int:8)))"},
    };
    for (size_t i = 0; i < sizeof examples / sizeof examples[0]; i++) {
        char text[200], tree[300];
        snprintf(text, sizeof text, "service S { %s }", examples[i].text);
        snprintf(tree, sizeof tree, "(service S %s)\n", examples[i].tree);
        expect_tree((example){text, tree});
    }
}

Test(grammar, keywords_are_ordinary_names) {
    static const char *const words[] = {
        "package", "import", "as",      "const", "enum",  "type",     "model", "union", "by",
        "in",      "error",  "service", "at",    "check", "computed", "async", "sync",  "isolated",
        "stream",  "raises", "and",     "or",    "not",   "get",      "str",
    };
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        char text[700], tree[700];
        const char *w = words[i];
        snprintf(text, sizeof text,
                 "model %s {\n  a: int\n  %s: int\n  %s?: int = %s\n  @%s(%s=1)\n  b: str\n}\n"
                 "enum E {\n  %s\n  %s = 1\n}\nunion U by %s in %s {\n  %s: int\n}\n"
                 "service %s {\n  async %s %s (%s: int) -> A\n}",
                 w, w, w, w, w, w, w, w, w, w, w, w, w, w, w);
        snprintf(tree, sizeof tree,
                 "(model %s (field <a> (int)) (field <%s> (int)) (field <%s>? (int) = word:%s)"
                 " (field <b> (str) @%s {%s=int:1}))\n(enum E (<%s> ) (<%s> int:1))\n"
                 "(union U by:%s in:%s (case tag:%s(int)))\n"
                 "(service %s (async %s %s (field <%s> (int)) -> (A)))\n",
                 w, w, w, w, w, w, w, w, w, w, w, w, w, w, w);
        expect_tree((example){text, tree});
    }
}

Test(grammar, keywords_name_types_and_stand_in_expressions) {
    static const example examples[] = {
        {"type A = model | error | type", "(type A (| (model) (error) (type)))\n"},
        {"model A { type: type }", "(model A (field <type> (type)))\n"},
        {"model A { check check == error }", "(model A (check (== (check)(error))))\n"},
        {"model A { check a.in == `and` }", "(model A (check (== (member in(a))(and))))\n"},
        {"type A = `stream`", "(type A (stream))\n"},
    };
    EXPECT_TREES(examples);
}

Test(grammar, docs_go_to_what_follows_them) {
    static const example examples[] = {
        {"/// a\n/// b\nmodel A {}", "(model A ///a\nb)\n"},
        {"/// a\n///\n///  c\nmodel A {}", "(model A ///a\n\n c)\n"},
        {"/// a\n@x\n/// b\nmodel A {}", "(model A @x ///a\nb)\n"},
        {"//// no\n// no\n/* no */ model A {}", "(model A)\n"},
        {"model A {\n  /// d\n  a: int\n\n  /// e\n  @x\n  b: int\n}",
         "(model A (field <a> (int) ///d) (field <b> (int) @x ///e))\n"},
        {"enum E {\n  /// d\n  a\n  b\n}", "(enum E (<a>  ///d) (<b> ))\n"},
        {"union U {\n  /// d\n  int\n}", "(union U (case (int) ///d))\n"},
        {"service S {\n  /// d\n  async get a (\n    /// e\n    x: int,\n    y: int\n  ) -> A\n}",
         "(service S (async get a (field <x> (int) ///e) (field <y> (int)) -> (A) ///d))\n"},
    };
    EXPECT_TREES(examples);
}

Test(grammar, lines_end_where_a_member_can) {
    static const example examples[] = {
        {"model A {\n  a: int\n  b: str\n}", "(model A (field <a> (int)) (field <b> (str)))\n"},
        {"model A { a: int; b: str, c: int; }",
         "(model A (field <a> (int)) (field <b> (str)) (field <c> (int)))\n"},
        {"model A {\n;;\n  a: int;\n\n;  b: str,\n}",
         "(model A (field <a> (int)) (field <b> (str)))\n"},
        {"type A = int\n  | str\n  | null", "(type A (| (int) (str) (null)))\n"},
        {"type A = int |\n  str", "(type A (| (int) (str)))\n"},
        {"model A\n{\n  a: int\n    = 1\n}", "(model A (field <a> (int) = int:1))\n"},
        {"model A {\n  check a\n    => b\n    and c\n    or d\n  or: int\n}",
         "(model A (check (=> (a)(or (and (b)(c))(d)))) (field <or> (int)))\n"},
        {"model A {\n  check a and\n    b ==\n    c\n    : \"m\"\n  d: int\n}",
         "(model A (check (and (a)(== (b)(c))) message:m) (field <d> (int)))\n"},
        {"model A {\n  a: map[\n    str,\n    int\n  ] = {\n    x: 1\n  }\n  b: str(\n    1..2\n  "
         ")\n}",
         "(model A (field <a> (map (str) (int)) = object (<x> int:1))"
         " (field <b> (str {int:1..int:2})))\n"},
        {"service S {\n  async get a ()\n    -> A\n    raises B,\n      C\n  sync get b () -> A\n}",
         "(service S (async get a -> (A) raises (B) raises (C)) (sync get b -> (A)))\n"},
        {"model A {\r\n  a: int\r\n  b: int\r\n}\r\n",
         "(model A (field <a> (int)) (field <b> (int)))\n"},
        {"model A {\n  a: int // x\n  b: /* y\n */ int\n}",
         "(model A (field <a> (int)) (field <b> (int)))\n"},
        {"model A {\n  raises: int\n  in: int\n  and: int\n}",
         "(model A (field <raises> (int)) (field <in> (int)) (field <and> (int)))\n"},
        {"\xEF\xBB\xBFmodel A {}", "(model A)\n"},
    };
    EXPECT_TREES(examples);
}

Test(grammar, a_slash_divides_after_an_operand_and_opens_a_pattern_elsewhere) {
    static const example examples[] = {
        {"model A { check a / b == c / d }", "(model A (check (== (/ (a)(b))(/ (c)(d)))))\n"},
        {"model A { check f(/a/, b) and (a) / 2 > 1 }",
         "(model A (check (and (call f (regex:a) (b))(> (/ (a)(int:2))(int:1)))))\n"},
        {"type A = str(pattern=/[/]\\d{1,2}/)", "(type A (str {pattern=regex:[/]\\d{1,2}}))\n"},
    };
    EXPECT_TREES(examples);
}

Test(grammar, nodes_know_their_place) {
    parsed p;
    parse_text(&p, MC_STR("/// d\n@x\nmodel A {\n  @y\n  name: str(1..2) = \"a\"\n}\n"));
    const ast_decl *decl = p.file->decls;
    const ast_member *field = decl->members;
    cr_expect_eq(decl->span.start, 9);
    cr_expect_eq(decl->span.end, 49);
    cr_expect_eq(decl->name.span.start, 15);
    cr_expect_eq(field->span.start, 26);
    cr_expect_eq(field->span.end, 47);
    cr_expect_eq(field->type->span.start, 32);
    cr_expect_eq(field->type->span.end, 41);
    cr_expect_eq(field->default_value->span.start, 44);
    parsed_free(&p);
}
