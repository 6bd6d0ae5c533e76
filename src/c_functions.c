/* c_functions.c - which functions a C file defines: see c_functions.h. */
#include "c_functions.h"

/* ---- tokens ------------------------------------------------------------------------- */

typedef struct token {
    size_t start, end; /* in the text; start == end at its end */
    bool word;         /* a name, a keyword or a number */
} token;

typedef struct scanner {
    const char *text; /* ends with a NUL */
    size_t at;
    bool line_start; /* nothing but white space since the line began */
} scanner;

static bool is_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/* To the end of the line, or of the one that a backslash joins to it. */
static void skip_line(scanner *s) {
    while (s->text[s->at] && s->text[s->at] != '\n') {
        s->at += s->text[s->at] == '\\' && s->text[s->at + 1] ? 2 : 1;
    }
}

static void skip_block_comment(scanner *s) {
    const char *end = strstr(s->text + s->at + 2, "*/");
    s->at = end ? (size_t)(end - s->text) + 2 : strlen(s->text);
}

/* White space, comments and the preprocessor's lines. */
static void skip_blank(scanner *s) {
    for (;;) {
        char c = s->text[s->at], next = (char)(c ? s->text[s->at + 1] : 0);
        if (c == '\n') {
            s->line_start = true;
            s->at++;
        } else if (c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v') {
            s->at++;
        } else if (c == '/' && next == '*') {
            skip_block_comment(s);
        } else if ((c == '/' && next == '/') || (c == '#' && s->line_start)) {
            skip_line(s);
        } else {
            return;
        }
    }
}

static void skip_quoted(scanner *s) {
    char quote = s->text[s->at++];
    while (s->text[s->at] && s->text[s->at] != quote && s->text[s->at] != '\n') {
        s->at += s->text[s->at] == '\\' && s->text[s->at + 1] ? 2 : 1;
    }
    if (s->text[s->at] == quote) s->at++;
}

static token next_token(scanner *s) {
    skip_blank(s);
    s->line_start = false;
    token found = {.start = s->at};
    char c = s->text[s->at];
    if (is_word(c)) {
        found.word = true;
        while (is_word(s->text[s->at])) {
            s->at++;
        }
    } else if (c == '"' || c == '\'') {
        skip_quoted(s);
    } else if (c) {
        s->at++;
    }
    found.end = s->at;
    return found;
}

/* ---- declarations --------------------------------------------------------------------- */

/* The tokens since the last declaration ended. No function of ours has more parameters than fit. */
#define TOKENS_MAX 512

typedef struct declaration {
    const source *file;
    token tokens[TOKENS_MAX];
    size_t len;
    bool too_long;
} declaration;

static mc_str text_of(const declaration *d, size_t at) {
    const token *t = &d->tokens[at];
    return (mc_str){d->file->text.data + t->start, t->end - t->start};
}

static bool is(const declaration *d, size_t at, const char *text) {
    return at < d->len && mc_str_equal(text_of(d, at), mc_str_from(text));
}

/* The index behind the bracket that closes the one at `at`; `len` where none does. */
static size_t behind_bracket(const declaration *d, size_t at) {
    size_t depth = 0;
    for (; at < d->len; at++) {
        if (is(d, at, "(")) depth++;
        if (is(d, at, ")") && --depth == 0) return at + 1;
    }
    return at;
}

/* Words that say nothing of a function's type. */
static bool is_storage(const declaration *d, size_t at) {
    return is(d, at, "static") || is(d, at, "extern") || is(d, at, "inline");
}

static void add_token(mc_buf *out, mc_str text) {
    if (out->len > 0) mc_buf_add_char(out, ' ');
    mc_buf_add_str(out, text);
}

/* The parameter's name is its last word, and a definition always has it; but for `void`. */
static void add_parameter(mc_buf *out, const declaration *d, size_t start, size_t end) {
    size_t name = end;
    for (size_t i = end; i-- > start + 1 && name == end;) {
        if (d->tokens[i].word && !is(d, i - 1, "[")) name = i;
    }
    for (size_t i = start; i < end; i++) {
        if (i != name) add_token(out, text_of(d, i));
    }
}

static void add_parameters(mc_buf *out, const declaration *d, size_t open) {
    size_t end = behind_bracket(d, open) - 1, start = open + 1;
    add_token(out, MC_STR("("));
    for (size_t i = start; i <= end; i++) {
        if (is(d, i, "(")) i = behind_bracket(d, i);
        if (i < end && !is(d, i, ",")) continue;
        add_parameter(out, d, start, i);
        add_token(out, text_of(d, i));
        start = i + 1;
    }
}

/* Where the name of the function stands whose body begins behind `d`; `len` for none. */
static size_t find_name(const declaration *d) {
    for (size_t i = 0; i + 1 < d->len; i++) {
        if (is(d, i, "__attribute__")) {
            i = behind_bracket(d, i + 1) - 1;
            continue;
        }
        if (!is(d, i + 1, "(")) continue;
        bool whole = d->tokens[i].word && i > 0 && behind_bracket(d, i + 1) == d->len;
        return whole && !is(d, d->len - 1, "(") ? i : d->len;
    }
    return d->len;
}

static mc_str taken(mc_buf *from, mc_arena *arena) {
    mc_str text = mc_arena_str(arena, mc_buf_str(from));
    mc_buf_free(from);
    return text;
}

/* NULL where what stands before a brace is no function. */
static c_function *read_function(const declaration *d, mc_arena *arena) {
    size_t name = find_name(d);
    if (name == d->len || d->too_long) return NULL;
    c_function *found = mc_arena_zalloc(arena, sizeof *found);
    if (!found) return NULL;
    found->name = mc_arena_str(arena, text_of(d, name));
    found->where = (span){d->file, d->tokens[name].start, d->tokens[name].end};
    mc_buf returns = {0}, signature = {0};
    for (size_t i = 0; i < name; i++) {
        if (is(d, i, "__attribute__")) i = behind_bracket(d, i + 1);
        if (i < name && !is_storage(d, i)) add_token(&returns, text_of(d, i));
    }
    found->returns = taken(&returns, arena);
    add_token(&signature, found->returns);
    add_token(&signature, found->name);
    add_parameters(&signature, d, name + 1);
    found->signature = taken(&signature, arena);
    return found;
}

/* ---- the file ---------------------------------------------------------------------------- */

static void skip_body(scanner *s) {
    size_t depth = 1;
    for (token t = next_token(s); t.start != t.end && depth > 0; t = next_token(s)) {
        if (s->text[t.start] == '{') depth++;
        if (s->text[t.start] == '}' && --depth == 0) return;
    }
}

static void keep_token(declaration *d, token t) {
    if (d->len == TOKENS_MAX) {
        d->too_long = true;
    } else {
        d->tokens[d->len++] = t;
    }
}

c_function *c_functions_find(const source *file, mc_arena *arena) {
    c_function *first = NULL, **end = &first;
    scanner s = {.text = file->text.data, .line_start = true};
    declaration d = {.file = file};
    for (token t = next_token(&s); t.start != t.end; t = next_token(&s)) {
        char c = s.text[t.start];
        if (c == '{') {
            *end = read_function(&d, arena);
            if (*end) end = &(*end)->next;
            skip_body(&s);
        }
        if (c == '{' || c == '}' || c == ';') {
            d.len = 0;
            d.too_long = false;
        } else {
            keep_token(&d, t);
        }
    }
    return first;
}
