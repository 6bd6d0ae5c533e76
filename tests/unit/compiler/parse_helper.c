/* parse_helper.c - see parse_helper.h. */
#include "parse_helper.h"

#include "ast_dump.h"
#include "syntax/print.h"

static const char *const codes[] = {
#define DIAG(name, code, severity, format) code,
#include "diag.def"
#undef DIAG
};

void parse_text(parsed *out, mc_str text) {
    *out = (parsed){.source = {.path = "test.dsl"}};
    /* A block of its own for the arena's first allocation, so that ASan guards its end. */
    out->source.text = mc_arena_str(&out->arena, text);
    diags_init(&out->diags, &out->arena);
    out->file = parse_file(&out->source, &out->arena, &out->diags);
}

void parsed_free(parsed *p) {
    mc_arena_free(&p->arena);
}

static bool is_valid_place(const parsed *p, span where) {
    return where.source == &p->source && where.start <= where.end &&
           where.end <= p->source.text.len;
}

bool has_valid_places(const parsed *p) {
    size_t count = 0;
    for (const diag *it = p->diags.first; it; it = it->next, count++) {
        if (!is_valid_place(p, it->where)) return false;
        if (it->note.source && !is_valid_place(p, it->note)) return false;
    }
    return count == p->diags.errors + p->diags.warnings;
}

/* The first diagnostic after `last` in the order of places; ties in order of arrival. */
static const diag *next_by_place(const parsed *p, const diag *last) {
    const diag *next = NULL;
    bool passed = last == NULL;
    for (const diag *it = p->diags.first; it; it = it->next) {
        bool same = last && it->where.start == last->where.start;
        bool after = !last || it->where.start > last->where.start || (same && passed);
        if (it == last) passed = true;
        if (it != last && after && (!next || it->where.start < next->where.start)) next = it;
    }
    return next;
}

void list_mistakes(mc_buf *out, const parsed *p) {
    const diag *it = NULL;
    while ((it = next_by_place(p, it)) != NULL) {
        source_position at = source_locate(&p->source, it->where.start);
        mc_buf_printf(out, "%s%s %zu:%zu", out->len > 0 ? ", " : "", codes[it->code], at.line,
                      at.column);
    }
}

static const char *compare_again(const parsed *p, const parsed *again, mc_str text) {
    if (!again->file) return "no memory";
    if (again->diags.errors > 0) return "the printed text does not parse";
    mc_buf tree = {0}, tree_again = {0}, text_again = {0};
    ast_dump(&tree, p->file);
    ast_dump(&tree_again, again->file);
    print_file(&text_again, again->file);
    const char *broken = NULL;
    if (!mc_str_equal(mc_buf_str(&tree), mc_buf_str(&tree_again)))
        broken = "another tree";
    else if (!mc_str_equal(text, mc_buf_str(&text_again)))
        broken = "another text";
    mc_buf_free(&tree);
    mc_buf_free(&tree_again);
    mc_buf_free(&text_again);
    return broken;
}

const char *broken_round_trip(const parsed *p) {
    mc_buf text = {0};
    print_file(&text, p->file);
    parsed again;
    parse_text(&again, mc_buf_str(&text));
    const char *broken = compare_again(p, &again, mc_buf_str(&text));
    parsed_free(&again);
    mc_buf_free(&text);
    return broken;
}
