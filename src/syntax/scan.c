/* scan.c - runs the generated scanner and completes its tokens. */
#include "build.h"
#include "modelc.tab.h"
#include "token.h"
#include "unescape.h"

/* The part of the generated scanner's interface that is used here. */
int modelc_flex_lex_init_extra(scanner *s, void **flex);
void *modelc_flex__scan_buffer(char *base, size_t size, void *flex);
int modelc_flex_scan(token *out, void *flex);

static const char byte_order_mark[] = "\xEF\xBB\xBF";

bool scanner_init(scanner *s, const source *file, mc_arena *arena, diags *all) {
    *s = (scanner){.source = file, .arena = arena, .diags = all, .newline = true};
    mc_str text = file->text;
    /* flex writes into its input and wants two NULs behind it. */
    char *copy = mc_arena_alloc(arena, text.len + 2);
    if (!copy) return false;
    if (text.len > 0) memcpy(copy, text.data, text.len);
    copy[text.len] = copy[text.len + 1] = '\0';

    size_t skipped = mc_str_starts_with(text, mc_str_from(byte_order_mark)) ? 3 : 0;
    s->start = s->end = s->line_start = skipped;
    if (modelc_flex_lex_init_extra(s, &s->flex) != 0) return false;
    return modelc_flex__scan_buffer(copy + skipped, text.len + 2 - skipped, s->flex) != NULL;
}

static span scanned_span(const scanner *s) {
    return (span){s->source, s->start, s->end};
}

static mc_str scanned_text(const scanner *s) {
    return (mc_str){s->source->text.data + s->start, s->end - s->start};
}

token scanner_next(scanner *s) {
    token out = {.kind = TOK_YYEOF};
    out.kind = modelc_flex_scan(&out, s->flex);
    out.first = s->newline;
    s->newline = false;
    if (!out.span.source) {
        size_t end = s->source->text.len;
        out.span = (span){s->source, end, end};
    }
    out.column = out.span.start - s->line_start;
    return out;
}

/* What a `/` divides if it comes next. */
static bool is_operand(int kind) {
    switch (kind) {
    case TOK_STRING:
    case TOK_REGEX:
    case TOK_DURATION:
    case TOK_INT:
    case TOK_FLOAT:
    case TOK_RPAREN:
    case TOK_RBRACKET:
    case TOK_RBRACE:
        return true;
    default:
        return token_is_word(kind);
    }
}

static int finish(scanner *s, token *out, int kind, mc_str text) {
    out->span = scanned_span(s);
    out->text = text;
    s->after_operand = is_operand(kind);
    if (!text.data) s->out_of_memory = true;
    return kind;
}

static bool is_too_long(scanner *s, token *out, const char *what, size_t limit) {
    if (s->end - s->start <= limit) return false;
    diag_add(s->diags, DIAG_token_too_long, scanned_span(s), what, limit);
    out->is_mistake = true;
    return true;
}

/* A copy with a NUL behind it, on which all that follows may rely. */
static mc_str kept(scanner *s, mc_str text) {
    mc_str copy = mc_arena_str(s->arena, text);
    if (copy.data) return copy;
    s->out_of_memory = true;
    return MC_STR("");
}

int scanned_word(scanner *s, token *out, int kind) {
    is_too_long(s, out, "a name or number", TOKEN_WORD_LIMIT);
    mc_str text = scanned_text(s);
    if (kind == TOK_INT) return finish(s, out, kind, text); /* a status is found by its address */
    return finish(s, out, kind, kept(s, text));
}

/* What stands between the first and the last byte. */
static mc_str scanned_inside(const scanner *s) {
    mc_str text = scanned_text(s);
    return (mc_str){text.data + 1, text.len - 2};
}

static void report_escape(scanner *s, mc_str inside, bad_escape bad) {
    span where = {s->source, s->start + 1 + bad.start, s->start + 1 + bad.end};
    mc_str escape = mc_arena_str(s->arena, (mc_str){inside.data + bad.start, bad.end - bad.start});
    diag *added = diag_add(s->diags, DIAG_bad_escape, where, escape.data ? escape.data : "\\");
    diag_hint(s->diags, added,
              "known are \\n \\t \\r \\\\ \\\" \\/ \\uXXXX and \\u{X}, but for U+0000");
}

int scanned_string(scanner *s, token *out) {
    mc_str inside = scanned_inside(s);
    if (is_too_long(s, out, "a string", TOKEN_TEXT_LIMIT)) {
        return finish(s, out, TOK_STRING, MC_STR(""));
    }
    if (memchr(inside.data, '\\', inside.len)) {
        bad_escape bad;
        mc_str text = unescape_string(inside, s->arena, &bad);
        if (bad.end > 0) report_escape(s, inside, bad);
        return finish(s, out, TOK_STRING, text);
    }
    return finish(s, out, TOK_STRING, kept(s, inside));
}

int scanned_regex(scanner *s, token *out) {
    is_too_long(s, out, "a pattern", TOKEN_TEXT_LIMIT);
    return finish(s, out, TOK_REGEX, unescape_regex(scanned_inside(s), s->arena));
}

int scanned_quoted_name(scanner *s, token *out) {
    mc_str inside = scanned_inside(s);
    is_too_long(s, out, "a name or number", TOKEN_WORD_LIMIT);
    if (inside.len == 0) {
        diag_add(s->diags, DIAG_empty_name, scanned_span(s));
        out->is_mistake = true;
    }
    return finish(s, out, TOK_NAME, kept(s, inside));
}

static bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
}

int scanned_doc(scanner *s, token *out) {
    mc_str text = scanned_text(s);
    size_t start = 3, end = text.len;
    if (start < end && text.data[start] == ' ') start++;
    while (end > start && is_blank(text.data[end - 1]))
        end--;
    is_too_long(s, out, "a doc comment", TOKEN_TEXT_LIMIT);
    bool operand = s->after_operand; /* a comment changes nothing */
    finish(s, out, TOK_DOC, (mc_str){text.data + start, end - start});
    s->after_operand = operand;
    return TOK_DOC;
}

int scanned_mistake(scanner *s, token *out, int kind, diag_code code, const char *hint) {
    mc_str text = scanned_text(s);
    size_t shown = text.len < 40 ? text.len : 40;
    if (code == DIAG_bad_character && text.data[0] == '\'') shown = 1;
    while (shown < text.len && ((unsigned char)text.data[shown] & 0xC0) == 0x80)
        shown--; /* not through a code point */
    const char *quotes = code == DIAG_bad_character ? "`" : "";
    mc_str word = mc_arena_printf(s->arena, "%s%.*s%s", quotes, (int)shown, text.data, quotes);
    diag *added = diag_add(s->diags, code, scanned_span(s), word.data ? word.data : "");
    if (hint) diag_hint(s->diags, added, "%s", hint);
    out->is_mistake = true;
    return finish(s, out, kind, text);
}

int scanned_bad_character(scanner *s, token *out) {
    return scanned_mistake(s, out, TOK_NAME, DIAG_bad_character, NULL);
}

void scanned_newline(scanner *s) {
    s->newline = true;
    s->line_start = s->end;
}

void scanned_comment(scanner *s) {
    mc_str text = scanned_text(s);
    for (size_t i = 0; i < text.len; i++) {
        if (text.data[i] != '\n') continue;
        s->newline = true;
        s->line_start = s->start + i + 1;
    }
    ast_comment *comment = mc_arena_zalloc(s->arena, sizeof *comment);
    if (!comment) {
        s->out_of_memory = true;
        return;
    }
    comment->span = scanned_span(s);
    if (s->last_comment)
        s->last_comment->next = comment;
    else
        s->comments = comment;
    s->last_comment = comment;
}

void scanned_hash(scanner *s) {
    diag *added = diag_add(s->diags, DIAG_bad_character, scanned_span(s), "`#`");
    diag_hint(s->diags, added, "a comment starts with `//`");
}
