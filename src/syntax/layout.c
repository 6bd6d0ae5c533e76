/* layout.c - line ends, brackets, and going on after a mistake. */
#include "layout.h"

#include "build.h"
#include "modelc.tab.h"

void layout_init(layout *l, scanner *from, diags *all) {
    *l = (layout){.scanner = from, .diags = all, .errors_before = all->errors};
    l->statement.starts = true;
}

/* ---- kinds ------------------------------------------------------------------------ */

bool token_is_word(int kind) {
    return kind == TOK_NAME || (kind >= TOK_PACKAGE && kind <= TOK_NULL);
}

static bool is_opener(int kind) {
    return kind == TOK_LPAREN || kind == TOK_LBRACKET || kind == TOK_LBRACE;
}

static bool is_closer(int kind) {
    return kind == TOK_RPAREN || kind == TOK_RBRACKET || kind == TOK_RBRACE;
}

static bool is_separator(int kind) {
    return kind == TOK_SEMICOLON || kind == TOK_COMMA;
}

static bool is_handler(int kind) {
    return kind == TOK_ASYNC || kind == TOK_SYNC_WORD || kind == TOK_ISOLATED;
}

/* What opens a declaration with members in braces. */
static bool opens_block(int kind) {
    return kind == TOK_ENUM || kind == TOK_MODEL || kind == TOK_UNION || kind == TOK_ERROR ||
           kind == TOK_SERVICE;
}

static bool opens_declaration(int kind) {
    return opens_block(kind) || kind == TOK_PACKAGE || kind == TOK_IMPORT || kind == TOK_CONST ||
           kind == TOK_TYPE;
}

int token_closer(int kind) {
    if (kind == TOK_LPAREN) return TOK_RPAREN;
    return kind == TOK_LBRACKET ? TOK_RBRACKET : TOK_RBRACE;
}

const char *token_spelling(int kind) {
    switch (kind) {
    case TOK_LPAREN:
        return "(";
    case TOK_RPAREN:
        return ")";
    case TOK_LBRACKET:
        return "[";
    case TOK_RBRACKET:
        return "]";
    case TOK_LBRACE:
        return "{";
    default:
        return "}";
    }
}

/* ---- looking ahead ------------------------------------------------------------------ */

/* The lines of a doc comment that stand below each other are one token. */
static token join_docs(layout *l, token doc, token *after) {
    scanner *s = l->scanner;
    *after = scanner_next(s);
    if (!doc.first || after->kind != TOK_DOC || after->is_mistake) return doc;
    mc_buf lines = {0};
    mc_buf_add_str(&lines, doc.text);
    while (after->kind == TOK_DOC && !after->is_mistake) {
        mc_buf_add_char(&lines, '\n');
        mc_buf_add_str(&lines, after->text);
        doc.span = span_join(doc.span, after->span);
        *after = scanner_next(s);
    }
    mc_str joined = mc_arena_str(s->arena, mc_buf_str(&lines));
    if (lines.failed || !joined.data) {
        s->out_of_memory = true;
    } else {
        doc.text = joined;
    }
    mc_buf_free(&lines);
    return doc;
}

static void fill(layout *l) {
    token next = scanner_next(l->scanner);
    if (next.kind == TOK_DOC && !next.is_mistake) {
        token after;
        l->ahead[l->ahead_len++] = join_docs(l, next, &after);
        next = after;
    }
    l->ahead[l->ahead_len++] = next;
}

/* At most two tokens beyond the next one: filling adds up to two at a time. */
static const token *peek(layout *l, size_t n) {
    while (l->ahead_len <= n)
        fill(l);
    return &l->ahead[n];
}

static token take(layout *l) {
    token taken = *peek(l, 0);
    l->ahead_len--;
    memmove(l->ahead, l->ahead + 1, l->ahead_len * sizeof *l->ahead);
    return taken;
}

/* ---- brackets ------------------------------------------------------------------------ */

static const bracket *top(const layout *l) {
    return l->depth > 0 ? &l->open[l->depth - 1] : NULL;
}

/* Members or declarations stand here. */
static bool in_block(const layout *l) {
    return l->depth == 0 || top(l)->is_block;
}

/* A bracket of that kind is open in the same member. */
static bool is_open_in_member(const layout *l, int opener) {
    for (size_t i = l->depth; i-- > 0 && !l->open[i].is_block;)
        if (l->open[i].open.kind == opener) return true;
    return false;
}

static bool is_brace_open(const layout *l) {
    for (size_t i = 0; i < l->depth; i++)
        if (l->open[i].open.kind == TOK_LBRACE) return true;
    return false;
}

static token make_up(const layout *l, int kind) {
    span after = l->last[0].span;
    after.start = after.end;
    return (token){.kind = kind, .span = after, .made_up = true};
}

void layout_stop(layout *l) {
    l->stopped = true;
}

static void push(layout *l, token open) {
    if (l->depth == AST_DEPTH_LIMIT) {
        diag_add(l->diags, DIAG_too_deep, open.span, AST_DEPTH_LIMIT);
        layout_stop(l);
        return;
    }
    bool is_value = l->last[0].kind == TOK_ASSIGN || !in_block(l);
    bracket *b = &l->open[l->depth++];
    *b = (bracket){.open = open, .is_block = open.kind == TOK_LBRACE && !is_value};
    b->head = l->statement.head;
    b->indent = l->statement.indent;
    b->starts = l->statement.starts;
}

static void pop(layout *l) {
    l->depth--;
    l->statement.starts = l->open[l->depth].starts;
}

/* Closes the innermost bracket, which the source forgot to. */
static token close_unclosed(layout *l) {
    const bracket *b = top(l);
    token closer = make_up(l, token_closer(b->open.kind));
    if (!l->stopped && !b->excused) {
        diag *added = diag_add(l->diags, DIAG_unclosed, b->open.span, token_spelling(b->open.kind));
        diag_note(l->diags, added, closer.span, "a `%s` is missing here, at the latest",
                  token_spelling(closer.kind));
    }
    pop(l);
    return closer;
}

static void excuse_brackets(layout *l) {
    for (size_t i = l->depth; i-- > 0 && !l->open[i].is_block;)
        l->open[i].excused = true;
}

/* A closing bracket that fits nothing is left out: false. */
static bool close_bracket(layout *l, token *out) {
    token closer = *peek(l, 0);
    const bracket *b = top(l);
    if (b && token_closer(b->open.kind) == closer.kind) {
        *out = take(l);
        pop(l);
        return true;
    }
    int opener = closer.kind == TOK_RPAREN ? TOK_LPAREN : TOK_LBRACKET;
    bool fits_outside = closer.kind == TOK_RBRACE ? is_brace_open(l) : is_open_in_member(l, opener);
    if (fits_outside) {
        *out = close_unclosed(l);
        return true;
    }
    take(l);
    if (in_block(l) || closer.kind == TOK_RBRACE) {
        diag_add(l->diags, DIAG_unopened, closer.span, token_spelling(closer.kind));
        return false;
    }
    closer.kind = token_closer(b->open.kind);
    closer.made_up = true;
    diag *added = diag_add(l->diags, DIAG_mismatched, closer.span, token_spelling(closer.kind),
                           token_spelling(opener == TOK_LPAREN ? TOK_RPAREN : TOK_RBRACKET));
    diag_note(l->diags, added, b->open.span, "opened here");
    pop(l);
    *out = closer;
    return true;
}

/* ---- lines ---------------------------------------------------------------------------- */

static bool can_end_line(const layout *l) {
    int kind = l->last[0].kind;
    if (l->statement.has_expression &&
        (kind == TOK_AND || kind == TOK_OR || kind == TOK_NOT || kind == TOK_IN))
        return false;
    if (kind == TOK_RAISES && l->statement.has_arrow) return false;
    switch (kind) {
    case TOK_STRING:
    case TOK_REGEX:
    case TOK_DURATION:
    case TOK_INT:
    case TOK_FLOAT:
    case TOK_QUESTION:
        return true;
    default:
        return is_closer(kind) || token_is_word(kind);
    }
}

/* `name:` or `name?:` comes next. */
static bool names_a_field(layout *l) {
    int kind = peek(l, 0)->kind;
    if (!token_is_word(kind) && kind != TOK_STRING) return false;
    int second = peek(l, 1)->kind;
    return second == TOK_COLON || (second == TOK_QUESTION && peek(l, 2)->kind == TOK_COLON);
}

/* The next token, first of its line, goes on with what the line before began. */
static bool continues_line(layout *l) {
    const statement *s = &l->statement;
    switch (peek(l, 0)->kind) {
    case TOK_BAR:
    case TOK_ARROW:
    case TOK_ASSIGN:
    case TOK_LBRACE:
    case TOK_IMPLIES:
        return true;
    case TOK_RAISES:
        return s->has_arrow;
    case TOK_AND:
    case TOK_OR:
        return s->has_expression && !names_a_field(l);
    case TOK_COLON:
    case TOK_EQ:
    case TOK_NE:
    case TOK_LT:
    case TOK_LE:
    case TOK_GT:
    case TOK_GE:
    case TOK_MATCH:
    case TOK_PLUS:
    case TOK_MINUS:
    case TOK_STAR:
    case TOK_SLASH:
    case TOK_PERCENT:
        return s->has_expression;
    default:
        return false;
    }
}

/* `async get name`: an operation. */
static bool starts_operation(layout *l) {
    return is_handler(peek(l, 0)->kind) && token_is_word(peek(l, 1)->kind) &&
           token_is_word(peek(l, 2)->kind);
}

/* `model Name` and the like, all on this line. */
static bool starts_declaration(layout *l) {
    int kind = peek(l, 0)->kind;
    if (!opens_declaration(kind)) return false;
    const token *name = peek(l, 1);
    if (name->first) return false;
    return kind == TOK_IMPORT ? name->kind == TOK_STRING : token_is_word(name->kind);
}

/* A separator belongs before the next token. */
static bool line_ends(layout *l) {
    const token *next = peek(l, 0);
    int kind = l->last[0].kind;
    if (!in_block(l) || kind == 0 || kind == TOK_DOC || is_separator(kind)) return false;
    if (kind == TOK_LBRACE) return false;
    if (l->depth == 0 && kind == TOK_RBRACE && next->kind != TOK_SEMICOLON) return true;
    if (!next->first) return false;
    if (can_end_line(l)) return next->kind != TOK_RBRACE && !continues_line(l);
    /* A line that breaks off: better told here than as nonsense on the next one. */
    if (l->statement.has_expression || l->statement.starts) return false;
    return next->kind == TOK_RBRACE || names_a_field(l) || starts_declaration(l) ||
           starts_operation(l);
}

/* A new member begins on this line although a bracket of the last one is open. */
static bool left_bracket_open(layout *l) {
    if (in_block(l) || top(l)->open.kind == TOK_LBRACE) return false;
    if (starts_declaration(l) || starts_operation(l)) return true;
    bool holds_params = is_handler(l->statement.head);
    for (size_t i = l->depth; i-- > 0 && !l->open[i].is_block;)
        if (l->open[i].open.kind == TOK_LBRACE) return false;
    return !holds_params && names_a_field(l);
}

/* What never stands in an open bracket: an arrow, and the members of a declaration. */
static bool ends_bracket(layout *l) {
    if (in_block(l)) return false;
    int next = peek(l, 0)->kind, before = l->last[0].kind;
    if (next == TOK_ARROW) return true;
    if (next != TOK_LBRACE || l->depth != 1 || !opens_block(l->statement.head)) return false;
    return before == TOK_INT || before == TOK_STRING || token_is_word(before);
}

/* A declaration begins on this line, no deeper than the one whose brace is open. */
static bool left_block_open(layout *l) {
    if (l->depth == 0 || !in_block(l)) return false;
    return peek(l, 0)->column <= top(l)->indent && starts_declaration(l) &&
           peek(l, 2)->kind != TOK_COMMA;
}

/* ---- statements -------------------------------------------------------------------------- */

/* An annotation before the head: `@`, its name, and the bracket of its arguments. */
static bool leads(const layout *l, const token *next) {
    if (next->kind == TOK_AT_SIGN || next->kind == TOK_DOC) return true;
    if (l->last[0].kind == TOK_AT_SIGN) return true;
    return next->kind == TOK_RPAREN || (next->kind == TOK_LPAREN && l->last[1].kind == TOK_AT_SIGN);
}

static void follow_statement(layout *l, const token *next) {
    statement *s = &l->statement;
    bool ends = is_separator(next->kind) && in_block(l);
    bool opens = next->kind == TOK_LBRACE && l->depth > 0 && top(l)->is_block;
    if (ends || opens) {
        *s = (statement){.starts = true};
        return;
    }
    if (s->starts && leads(l, next)) {
        if (next->kind == TOK_LPAREN) s->starts = false; /* until its end: see pop */
        return;
    }
    if (s->starts) {
        *s = (statement){.head = next->kind, .indent = next->column};
    } else if (s->len == 1 && (s->head == TOK_CHECK || s->head == TOK_COMPUTED)) {
        s->has_expression =
            next->kind != TOK_COLON && next->kind != TOK_QUESTION && next->kind != TOK_ASSIGN;
    }
    s->len++;
    if (next->kind == TOK_ARROW) s->has_arrow = true;
}

static void remember(layout *l, token next) {
    follow_statement(l, &next);
    l->last[2] = l->last[1];
    l->last[1] = l->last[0];
    l->last[0] = next;
}

/* ---- one token --------------------------------------------------------------------------- */

/* Only before a member, a parameter or a declaration, and on its own line. */
static bool doc_fits(layout *l) {
    const token *doc = peek(l, 0);
    int before = l->last[0].kind, after = peek(l, 1)->kind;
    if (is_closer(after) || after == TOK_YYEOF || !doc->first) return false;
    bool in_params = l->depth > 0 && top(l)->open.kind == TOK_LPAREN && is_handler(top(l)->head);
    if (in_params) return before == TOK_LPAREN || before == TOK_COMMA;
    return in_block(l) && (before == 0 || is_separator(before) || before == TOK_LBRACE);
}

static token end_of_file(layout *l) {
    if (l->depth > 0) {
        token closer = close_unclosed(l);
        layout_stop(l); /* of several open ones the innermost tells enough */
        return closer;
    }
    int kind = l->last[0].kind;
    if (kind != 0 && kind != TOK_SEMICOLON) return make_up(l, TOK_SEMICOLON);
    span end = {l->scanner->source, l->scanner->source->text.len, l->scanner->source->text.len};
    return (token){.kind = TOK_YYEOF, .span = end, .made_up = l->stopped};
}

/* True where the next token is dropped, having been dealt with. */
static bool drops_next(layout *l) {
    const token *next = peek(l, 0);
    if (next->kind == TOK_DOC && !next->is_mistake && !doc_fits(l)) {
        diag_add(l->diags, DIAG_misplaced_doc, next->span);
        return true;
    }
    int before = l->last[0].kind;
    bool is_again = is_separator(before) || before == 0 || (before == TOK_LBRACE && l->depth > 0);
    return next->kind == TOK_SEMICOLON && !next->is_mistake && in_block(l) && is_again;
}

static token step(layout *l) {
    for (;;) {
        const token *next = peek(l, 0);
        if (next->kind == TOK_YYEOF && next->is_mistake) layout_stop(l);
        if (l->stopped || next->kind == TOK_YYEOF) return end_of_file(l);
        if (next->first && (left_bracket_open(l) || left_block_open(l))) return close_unclosed(l);
        if (ends_bracket(l)) return close_unclosed(l);
        if (line_ends(l)) return make_up(l, TOK_SEMICOLON);
        if (drops_next(l)) {
            take(l);
            continue;
        }
        if (is_closer(next->kind)) {
            token closer;
            if (close_bracket(l, &closer)) return closer;
            continue;
        }
        token taken = take(l);
        if (taken.is_mistake) excuse_brackets(l);
        if (is_opener(taken.kind)) push(l, taken);
        return taken;
    }
}

/* ---- going on after a mistake --------------------------------------------------------------- */

/* How many brackets were open before the last token was read. */
static size_t depth_before(const layout *l, const token *last) {
    if (is_opener(last->kind) && !l->stopped) return l->depth - 1;
    return is_closer(last->kind) ? l->depth + 1 : l->depth;
}

/* The parser can go on from the last token, if it stands at the depth of the mistake. */
static bool can_go_on(const layout *l, size_t depth) {
    int kind = l->last[0].kind;
    if (depth_before(l, &l->last[0]) != depth) return false;
    if (kind == TOK_SEMICOLON || is_closer(kind)) return true;
    if (kind == TOK_LBRACE) return depth == 0 && opens_block(l->open[0].head);
    if (kind != TOK_COMMA || depth == 0) return false;
    const bracket *around = &l->open[depth - 1];
    return !(around->is_block && around->head == TOK_SERVICE);
}

void layout_recover(layout *l) {
    size_t depth = depth_before(l, &l->last[0]);
    /* What was to go on from is itself of no use: go past it, or this would not end. */
    if (l->resumed && l->last[0].kind != TOK_YYEOF) remember(l, step(l));
    while (l->last[0].kind != TOK_YYEOF && !can_go_on(l, depth))
        remember(l, step(l));
    l->has_pending = true;
    l->recovering = l->last[0].kind != TOK_YYEOF; /* at the end there is nothing to go on with */
}

token layout_next(layout *l) {
    if (l->recovering) {
        l->recovering = false;
        return (token){.kind = TOK_SYNC, .span = l->last[0].span, .made_up = true};
    }
    l->resumed = l->has_pending;
    l->has_pending = false;
    if (l->resumed) return l->last[0];
    if (!l->stopped && l->diags->errors - l->errors_before >= LAYOUT_MISTAKE_LIMIT) {
        diag_add(l->diags, DIAG_too_many_mistakes, l->last[0].span);
        layout_stop(l);
    }
    remember(l, step(l));
    return l->last[0];
}
