/* comments.c - what the header tells its reader about a field besides its type. */
#include "emitter.h"

/* "1 to 40", "at least 1", "at most 40" of one thing. */
static void add_pair(mc_buf *out, const rule *low, const rule *high, const char *what) {
    if (!low && !high) return;
    if (out->len > 0) mc_buf_add_str(out, MC_STR("; "));
    if (low && high) {
        mc_buf_printf(out, "%lld to %lld%s", (long long)low->bound.as.integer,
                      (long long)high->bound.as.integer, what);
    } else {
        const rule *only = low ? low : high;
        mc_buf_printf(out, "at %s %lld%s", low ? "least" : "most",
                      (long long)only->bound.as.integer, what);
    }
}

static const rule *rule_of(const type *t, rule_kind kind) {
    for (const rule *one = t->rules; one; one = one->next) {
        if (one->kind == kind) return one;
    }
    return NULL;
}

static void add_bound(mc_buf *out, const emitter *e, const rule *one, const char *sign) {
    if (!one) return;
    const mc_value *bound = &one->bound;
    if (bound->kind == MC_STRING) {
        mc_buf_printf(out, "%s%s%s", out->len > 0 ? ", " : "", sign, bound->as.text);
        return;
    }
    code number = bound->kind == MC_DOUBLE ? code_double(bound->as.number, 64, e->arena)
                  : bound->kind == MC_UINT
                      ? code_printf(e->arena, "%llu", (unsigned long long)bound->as.uinteger)
                      : code_printf(e->arena, "%lld", (long long)bound->as.integer);
    mc_buf_printf(out, "%s%s%s", out->len > 0 ? ", " : "", sign, number.text.data);
}

static void add_note(mc_buf *out, const char *note) {
    mc_buf_printf(out, "%s%s", out->len > 0 ? "; " : "", note);
}

/* A pattern that is longer than a glance takes is left to the schema. */
#define SHOWN_PATTERN 40

static void add_text_rules(mc_buf *out, const type *t) {
    const rule *pattern = rule_of(t, RULE_PATTERN);
    if (pattern && pattern->pattern.len <= SHOWN_PATTERN) {
        mc_buf_printf(out, "%smatches /%s/", out->len > 0 ? ", " : "", pattern->pattern.data);
    } else if (pattern) {
        mc_buf_printf(out, "%shas a pattern", out->len > 0 ? ", " : "");
    }
    if (rule_of(t, RULE_STRIP)) add_note(out, "stripped");
    if (rule_of(t, RULE_LOWER)) add_note(out, "made lower case");
    if (rule_of(t, RULE_UPPER)) add_note(out, "made upper case");
}

/* "at most 5 digits": a note with a number in it. */
static void add_count(mc_buf *out, const rule *one, const char *before, const char *behind) {
    if (!one) return;
    mc_buf_printf(out, "%s%s %lld%s", out->len > 0 ? ", " : "", before,
                  (long long)one->bound.as.integer, behind);
}

static void add_schemes(mc_buf *out, const rule *one) {
    if (!one) return;
    if (out->len > 0) mc_buf_add_str(out, MC_STR(", "));
    for (const char *const *scheme = one->schemes; *scheme; scheme++) {
        mc_buf_printf(out, "%s%s", scheme == one->schemes ? "" : " or ", *scheme);
    }
}

static void add_rules(mc_buf *out, const emitter *e, const type *t) {
    const rule *min = rule_of(t, RULE_MIN_LENGTH), *max = rule_of(t, RULE_MAX_LENGTH);
    bool text = t->kind == TYPE_STR || t->kind == TYPE_URL || t->kind == TYPE_EMAIL;
    add_pair(out, min, max, text ? " code points" : t->kind == TYPE_BYTES ? " bytes" : " items");
    const rule *ge = rule_of(t, RULE_GE), *le = rule_of(t, RULE_LE);
    if (ge && le && ge->bound.kind == MC_INT && le->bound.kind == MC_INT) {
        add_pair(out, ge, le, "");
    } else {
        add_bound(out, e, ge, ">= ");
        add_bound(out, e, le, "<= ");
    }
    add_bound(out, e, rule_of(t, RULE_GT), "> ");
    add_bound(out, e, rule_of(t, RULE_LT), "< ");
    add_bound(out, e, rule_of(t, RULE_MULTIPLE_OF), "a multiple of ");
    add_text_rules(out, t);
    add_count(out, rule_of(t, RULE_MAX_DIGITS), "at most", " digits");
    add_count(out, rule_of(t, RULE_DECIMAL_PLACES), "at most", " behind the point");
    add_count(out, rule_of(t, RULE_VERSION), "version", "");
    add_schemes(out, rule_of(t, RULE_SCHEMES));
    if (rule_of(t, RULE_UNIQUE)) mc_buf_printf(out, "%sno two alike", out->len > 0 ? ", " : "");
}

/* What stands in the schema behind the `=`, where it is short enough to read at a glance. */
static void add_default(mc_buf *out, const emitter *e, const field *f) {
    const constant *c = f->default_value;
    if (!c || c->is_null) return;
    const span *at = &c->span;
    if (at->end - at->start > 40) {
        add_note(out, "has a default");
        return;
    }
    mc_str text = {at->source->text.data + at->start, at->end - at->start};
    add_note(out, mc_arena_printf(e->arena, "%.*s where not given", MC_STR_ARG(text)).data);
}

/* What it is called on the wire, and who sees it. */
static void add_access(mc_buf *out, const emitter *e, const field *f) {
    if (!mc_str_equal(f->wire, f->name)) {
        add_note(out, mc_arena_printf(e->arena, "\"%s\" in JSON", f->wire.data).data);
    }
    if (f->variable.len > 0) {
        bool part = f->type->kind == TYPE_MODEL;
        const char *what = part ? "variables start with" : "variable";
        add_note(out, mc_arena_printf(e->arena, "%s %s", what, f->variable.data).data);
    }
    if (f->readonly) add_note(out, "not taken from input");
    if (f->writeonly) add_note(out, "not written");
    if (f->sensitive) add_note(out, "hidden when printed");
}

static void add_example(mc_buf *out, const emitter *e, const field *f) {
    const constant *c = f->examples_len > 0 ? f->examples[0] : NULL;
    if (!c || f->sensitive || c->span.end - c->span.start > 40) return;
    mc_str text = {c->span.source->text.data + c->span.start, c->span.end - c->span.start};
    add_note(out, mc_arena_printf(e->arena, "e.g. %.*s", MC_STR_ARG(text)).data);
}

code field_comment(const emitter *e, const field *f) {
    mc_buf out = {0};
    add_rules(&out, e, f->type);
    if (f->boxed && (f->nullable || !f->required)) add_note(&out, "NULL where there is none");
    if (f->type->kind == TYPE_UNION && !f->type->choice->doc.len) {
        add_note(&out, f->type->label.data);
    }
    add_access(&out, e, f);
    add_default(&out, e, f);
    add_example(&out, e, f);
    code text = out.len > 0 ? code_printf(e->arena, " /**< %s. */",
                                          code_comment(mc_buf_str(&out), e->arena).text.data)
                            : code_literal("");
    mc_buf_free(&out);
    return text;
}
