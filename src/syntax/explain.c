/* explain.c - says what is wrong in the words of the language: "expected a type,
 * found `}`", and what to write instead where the mistake is a common one. */
#include "explain.h"
#include "build.h"
#include "modelc.tab.h"

/* ---- what was expected ---------------------------------------------------------------- */

/* How many things a message names; more would only be noise. */
#define EXPECTED_MAX 4

static bool is_punctuation(int kind) {
    return kind >= TOK_RANGE_BELOW && kind <= TOK_RBRACE;
}

/* The word for a whole set of tokens, NULL where there is none. */
static const char *expected_category(const expected *e) {
    bool name = expects(e, TOK_NAME);
    if (name && expects(e, TOK_REGEX)) return expects(e, TOK_LBRACE) ? "a value" : "an expression";
    if (name && expects(e, TOK_NULL)) return "a type";
    if (name) return "a name";
    if (expects(e, TOK_MODEL)) return "a declaration";
    if (expects(e, TOK_ASYNC)) return "an operation: `async`, `sync` or `isolated`";
    return NULL;
}

/* A list may go on or end here: nothing else needs to be told. */
static const char *expected_end(const expected *e) {
    bool comma = expects(e, TOK_COMMA);
    if (expects(e, TOK_RPAREN)) return comma ? "`,` or `)`" : "`)`";
    if (expects(e, TOK_RBRACKET)) return comma ? "`,` or `]`" : "`]`";
    if (expects(e, TOK_SEMICOLON))
        return comma ? "the end of the line or `,`" : "the end of the line";
    if (expects(e, TOK_RBRACE)) return comma ? "`,` or `}`" : "`}`";
    return NULL;
}

static void add_word(mc_buf *out, const expected *e, size_t i, size_t shown, size_t total) {
    if (shown > 0) mc_buf_add_str(out, shown + 1 == total ? MC_STR(" or ") : MC_STR(", "));
    const char *quote = is_punctuation(e->kinds[i]) || token_is_word(e->kinds[i]) ? "`" : "a ";
    mc_buf_printf(out, "%s%s%s", quote, e->names[i], *quote == '`' ? "`" : "");
}

/* The tokens themselves. `?` goes without saying: where it may stand, more important may. */
static void list_expected(mc_buf *out, const expected *e) {
    size_t total = 0, shown = 0;
    for (size_t i = 0; i < e->len; i++)
        total += e->kinds[i] != TOK_QUESTION;
    if (total == 0 || total > EXPECTED_MAX) return;
    mc_buf_add_str(out, MC_STR("expected "));
    for (size_t i = 0; i < e->len; i++)
        if (e->kinds[i] != TOK_QUESTION) add_word(out, e, i, shown++, total);
    mc_buf_add_str(out, MC_STR(", "));
}

static void describe_expected(mc_buf *out, const expected *e) {
    const char *what = expected_category(e);
    if (!what) what = expected_end(e);
    if (what)
        mc_buf_printf(out, "expected %s, ", what);
    else
        list_expected(out, e);
}

/* ---- what was found ---------------------------------------------------------------------- */

/* A longer token is cut in the message. */
#define FOUND_MAX 30

static size_t cut_text(mc_str text, size_t max) {
    if (text.len <= max) return text.len;
    while (max > 0 && ((unsigned char)text.data[max] & 0xC0) == 0x80)
        max--;
    return max;
}

static void describe_found(mc_buf *out, const token *found) {
    const char *unexpected = out->len > 0 ? "found" : "unexpected";
    if (found->kind == TOK_YYEOF) {
        mc_buf_printf(out, "%s the end of the file", unexpected);
        return;
    }
    if (found->made_up) {
        mc_buf_printf(out, "%s the end of the line", unexpected);
        return;
    }
    mc_str text = found->span.source->text;
    mc_str word = {text.data + found->span.start, found->span.end - found->span.start};
    if (found->kind == TOK_DOC) word = MC_STR("///");
    size_t len = cut_text(word, FOUND_MAX);
    mc_buf_printf(out, "%s `%.*s%s`", unexpected, (int)len, word.data, len < word.len ? "..." : "");
}

/* ---- hints --------------------------------------------------------------------------------- */

static const mc_str declaration_words[] = {
    MC_STR_INIT("package"), MC_STR_INIT("import"), MC_STR_INIT("const"),
    MC_STR_INIT("enum"),    MC_STR_INIT("type"),   MC_STR_INIT("model"),
    MC_STR_INIT("union"),   MC_STR_INIT("error"),  MC_STR_INIT("service"),
};

/* How other languages call it. */
static const struct {
    mc_str word;
    const char *ours;
} foreign_words[] = {
    {MC_STR_INIT("struct"), "model"},      {MC_STR_INIT("class"), "model"},
    {MC_STR_INIT("message"), "model"},     {MC_STR_INIT("interface"), "model"},
    {MC_STR_INIT("record"), "model"},      {MC_STR_INIT("schema"), "model"},
    {MC_STR_INIT("namespace"), "package"}, {MC_STR_INIT("module"), "package"},
    {MC_STR_INIT("include"), "import"},    {MC_STR_INIT("using"), "import"},
    {MC_STR_INIT("alias"), "type"},        {MC_STR_INIT("typedef"), "type"},
    {MC_STR_INIT("exception"), "error"},   {MC_STR_INIT("oneof"), "union"},
};

static const mc_str type_words[] = {
    MC_STR_INIT("bool"), MC_STR_INIT("int"),  MC_STR_INIT("i8"),    MC_STR_INIT("i16"),
    MC_STR_INIT("i32"),  MC_STR_INIT("i64"),  MC_STR_INIT("u8"),    MC_STR_INIT("u16"),
    MC_STR_INIT("u32"),  MC_STR_INIT("u64"),  MC_STR_INIT("float"), MC_STR_INIT("f32"),
    MC_STR_INIT("f64"),  MC_STR_INIT("str"),  MC_STR_INIT("bytes"), MC_STR_INIT("datetime"),
    MC_STR_INIT("date"), MC_STR_INIT("time"), MC_STR_INIT("uuid"),  MC_STR_INIT("decimal"),
    MC_STR_INIT("list"), MC_STR_INIT("map"),  MC_STR_INIT("set"),   MC_STR_INIT("Any"),
};

#define LENGTH(array) (sizeof(array) / sizeof(array)[0])

static bool is_type_word(mc_str word) {
    for (size_t i = 0; i < LENGTH(type_words); i++)
        if (mc_str_equal(word, type_words[i])) return true;
    return false;
}

/* Where a declaration was expected: a misspelt keyword, or another language's. */
static bool hint_keyword(diags *all, diag *to, const token *found) {
    for (size_t i = 0; i < LENGTH(foreign_words); i++) {
        if (!mc_str_equal(found->text, foreign_words[i].word)) continue;
        diag_hint(all, to, "here it is called `%s`", foreign_words[i].ours);
        return true;
    }
    mc_str near = diag_nearest(found->text, declaration_words, LENGTH(declaration_words));
    if (near.len == 0) return false;
    diag_hint(all, to, "did you mean `%.*s`?", MC_STR_ARG(near));
    return true;
}

/* A word behind a word where a colon was expected: `name str`, `int name`, a nested model. */
static bool hint_colon(diags *all, diag *to, const token *last) {
    mc_str before = last[1].text, found = last[0].text;
    if (last[1].kind >= TOK_PACKAGE && last[1].kind <= TOK_SERVICE) {
        diag_hint(all, to, "declarations do not nest: move this `%.*s` out", MC_STR_ARG(before));
    } else if (is_type_word(before) && !is_type_word(found)) {
        diag_hint(all, to, "the name comes first: `%.*s: %.*s`", MC_STR_ARG(found),
                  MC_STR_ARG(before));
    } else {
        diag_hint(all, to, "a colon stands between name and type: `%.*s: %.*s`", MC_STR_ARG(before),
                  MC_STR_ARG(found));
    }
    return true;
}

static bool hint_reserved(diags *all, diag *to, const token *found) {
    diag_hint(all, to, "`%.*s` is a name when it stands between backquotes",
              MC_STR_ARG(found->text));
    return true;
}

/* Mistakes that the found token alone tells. */
static bool hint_by_token(diags *all, diag *to, const expected *e, const token *last) {
    int found = last[0].kind;
    const char *hint = NULL;
    if (found == TOK_ASSIGN && expects(e, TOK_EQ))
        hint = "`==` compares";
    else if (found >= TOK_EQ && found <= TOK_GT && expects(e, TOK_AND))
        hint = "comparisons do not chain: write `a < b and b < c`";
    else if (found == TOK_LT && token_is_word(last[1].kind) && expects(e, TOK_LBRACKET))
        hint = "types of a type stand in `[ ]`: `list[int]`";
    else if (found == TOK_COLON && expects(e, TOK_ASSIGN))
        hint = "a value comes behind `=`";
    else if (found == TOK_ASSIGN && expects(e, TOK_COLON))
        hint = "the type comes first, behind `:`, and then the default: `name: str = \"x\"`";
    else if (found == TOK_ELLIPSIS && expects(e, TOK_RANGE))
        hint = "a range is written `1..40`";
    else if (found == TOK_ELLIPSIS && expects(e, TOK_NAME) && last[1].kind == TOK_COMMA)
        hint = "a tuple has so many items: any number of them is a list, `int[]`";
    else if (found == TOK_LPAREN && last[1].kind == TOK_QUESTION)
        hint = "constraints come before the `?`: `str(1..40)?`";
    else if (found == TOK_SEMICOLON && expects(e, TOK_RPAREN))
        hint = "a comma separates them";
    if (hint) diag_hint(all, to, "%s", hint);
    return hint != NULL;
}

static void add_hint(diags *all, diag *to, const expected *e, const token *last) {
    bool word = token_is_word(last[0].kind);
    if (hint_by_token(all, to, e, last)) return;
    if (word && expects(e, TOK_MODEL) && !expects(e, TOK_NAME)) {
        hint_keyword(all, to, &last[0]);
        return;
    }
    bool wants_colon = expects(e, TOK_COLON) && e->len <= 2;
    if (word && wants_colon && token_is_word(last[1].kind)) {
        hint_colon(all, to, last);
        return;
    }
    bool literal = last[0].kind >= TOK_TRUE && last[0].kind <= TOK_NULL;
    if (literal && expects(e, TOK_NAME)) hint_reserved(all, to, &last[0]);
}

/* ---- the report ------------------------------------------------------------------------------ */

bool expects(const expected *e, int kind) {
    for (size_t i = 0; i < e->len; i++)
        if (e->kinds[i] == kind) return true;
    return false;
}

void explain_mistake(parser *p, const expected *e) {
    const token *last = p->layout.last;
    bool is_bracket = last[0].made_up && last[0].kind != TOK_SEMICOLON;
    /* What follows from an unclosed bracket or from stopping has been told already. */
    if (p->layout.stopped || is_bracket) return;

    mc_buf text = {0};
    describe_expected(&text, e);
    describe_found(&text, &last[0]);
    diag *added = diag_add(p->diags, DIAG_syntax, last[0].span, mc_buf_str(&text).data);
    mc_buf_free(&text);
    add_hint(p->diags, added, e, last);
}
