/* parse.c - one run: checks the bytes, then scanner, layout and parser. */
#include "parse.h"

#include "build.h"
#include "modelc.tab.h"

int modelc_syntax_lex(MODELC_SYNTAX_STYPE *value, span *where, parser *p);
void modelc_syntax_error(const span *where, parser *p, const char *message);

int modelc_syntax_lex(MODELC_SYNTAX_STYPE *value, span *where, parser *p) {
    if (p->scanner.out_of_memory) p->out_of_memory = true;
    if (p->out_of_memory) layout_stop(&p->layout);
    token next = layout_next(&p->layout);
    value->text = next.text;
    *where = next.span;
    if (!next.is_mistake) return next.kind;
    layout_recover(&p->layout);
    return TOK_MODELC_SYNTAX_error;
}

/* Mistakes are reported in explain.c; what is left is the parser's stack at its limit. */
void modelc_syntax_error(const span *where, parser *p, const char *message) {
    (void)message;
    diag_add(p->diags, DIAG_too_deep, *where, AST_DEPTH_LIMIT);
}

/* All that follows relies on UTF-8 without NUL. */
static bool check_bytes(const source *file, diags *all) {
    mc_str text = file->text;
    const char *nul = text.len > 0 ? memchr(text.data, '\0', text.len) : NULL;
    size_t bad = mc_utf8_valid_prefix(text);
    if (nul && (size_t)(nul - text.data) <= bad) {
        size_t at = (size_t)(nul - text.data);
        diag_add(all, DIAG_nul_byte, (span){file, at, at + 1});
        return false;
    }
    if (bad == text.len) return true;
    diag_add(all, DIAG_bad_utf8, (span){file, bad, bad + 1});
    return false;
}

ast_file *parse_file(const source *file, mc_arena *arena, diags *all) {
    ast_file *tree = mc_arena_zalloc(arena, sizeof *tree);
    if (!tree) return NULL;
    tree->source = file;
    tree->doc = no_text;
    tree->package = no_name;
    if (!check_bytes(file, all)) return tree;

    parser p = {.arena = arena, .diags = all, .file = tree};
    if (!scanner_init(&p.scanner, file, arena, all)) return NULL;
    layout_init(&p.layout, &p.scanner, all);
    modelc_syntax_parse(&p);
    tree->comments = p.scanner.comments;
    return p.out_of_memory || p.scanner.out_of_memory ? NULL : tree;
}
