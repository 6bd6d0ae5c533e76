/* constant_scalars.c - literals as numbers, texts, dates, values of enums and the like. */
#include "constants.h"

#include <float.h>
#include <math.h>

constant *mismatch(resolver *r, const type *t, const ast_value *value, const char *wanted) {
    diag_add(r->diags, DIAG_default_type, value->span, t->label.data, wanted);
    return NULL;
}

static constant *out_of_range(resolver *r, const type *t, const ast_value *value) {
    mc_str wanted = mc_arena_printf(r->arena, "within the range of %s", t->label.data);
    return mismatch(r, t, value, wanted.data);
}

constant *integer_constant(resolver *r, const type *t, const ast_value *value) {
    constant *c = NEW(r->arena, constant);
    if (!parse_integer(value, &c->scalar)) return mismatch(r, t, value, "a whole number");
    uint64_t max = UINT64_MAX >> (64 - t->bits + (t->kind == TYPE_INT));
    bool negative = c->scalar.kind == MC_INT && c->scalar.as.integer < 0;
    bool fits = negative ? t->kind == TYPE_INT && c->scalar.as.integer >= -(int64_t)max - 1
                         : c->scalar.as.uinteger <= max;
    if (!fits) return out_of_range(r, t, value);
    check_rules(r, t, &c->scalar, 0, value->span);
    return c;
}

constant *float_constant(resolver *r, const type *t, const ast_value *value) {
    double number;
    if (!parse_number(value, &number)) return mismatch(r, t, value, "a number");
    if (!(fabs(number) <= (t->bits == 32 ? FLT_MAX : DBL_MAX))) return out_of_range(r, t, value);
    constant *c = NEW(r->arena, constant);
    c->scalar = mc_value_double(number);
    check_rules(r, t, &c->scalar, 0, value->span);
    return c;
}

constant *text_constant(resolver *r, const type *t, const ast_value *value) {
    if (value->kind != AST_STRING) return mismatch(r, t, value, "a string");
    if (!check_text(r, value->text, value->span)) return NULL;
    constant *c = NEW(r->arena, constant);
    c->scalar = mc_value_str(value->text);
    check_rules(r, t, &c->scalar, mc_str_codepoints(value->text), value->span);
    return c;
}

static constant *make_scalar(resolver *r, const type *t, const ast_value *value, const void *slot) {
    constant *c = NEW(r->arena, constant);
    c->slot = slot;
    c->scalar = mc_value_str(scalar_text(r, t, slot));
    for (const rule *one = t->rules; one; one = one->next) {
        if (scalar_keeps_rule(t, slot, one)) continue;
        report_broken(r, one, value->span);
        return c;
    }
    return c;
}

/* A date, a decimal and the like, in the form that it has on the wire. */
constant *scalar_constant(resolver *r, const type *t, const ast_value *value) {
    mc_str why;
    const void *slot = parse_scalar(r, t, value, &why);
    if (slot) {
        if (!check_text(r, scalar_text(r, t, slot), value->span)) return NULL;
        return make_scalar(r, t, value, slot);
    }
    diag *d = diag_add(r->diags, DIAG_default_type, value->span, t->label.data, scalar_wanted(t));
    if (why.len > 0) diag_hint(r->diags, d, "%s", why.data);
    return NULL;
}

/* now(), uuid4() */
constant *factory_constant(resolver *r, const type *t, const ast_value *value) {
    constant *c = NEW(r->arena, constant);
    c->factory = find_factory(t, value->text);
    c->fresh = c->factory != NULL;
    if (c->fresh) return c;
    report_factory(r, t, value);
    return NULL;
}

constant *bool_constant(resolver *r, const type *t, const ast_value *value) {
    if (value->kind != AST_BOOL) return mismatch(r, t, value, "true or false");
    constant *c = NEW(r->arena, constant);
    c->scalar = mc_value_bool(value->boolean);
    return c;
}

/* ---- enums and literals ------------------------------------------------------------------ */

static bool is_literal_value(const enum_value *v, const ast_value *value) {
    mc_value number;
    switch (v->literal.kind) {
    case MC_STRING:
        return value->kind == AST_STRING && mc_str_equal(v->wire, value->text);
    case MC_BOOL:
        return value->kind == AST_BOOL && value->boolean == v->literal.as.boolean;
    default:
        return parse_integer(value, &number) && number.kind == MC_INT &&
               number.as.integer == v->literal.as.integer;
    }
}

enum_value *named_enum_value(const enumeration *e, const ast_value *value) {
    for (enum_value *v = e->values; v; v = v->next) {
        if (e->is_literal ? is_literal_value(v, value) : mc_str_equal(v->name, value->text)) {
            return v;
        }
    }
    return NULL;
}

static constant *unknown_value(resolver *r, const enumeration *e, const ast_value *value) {
    size_t len = 0;
    for (const enum_value *v = e->values; v; v = v->next) {
        len++;
    }
    mc_str *names = mc_arena_array(r->arena, len + 1, sizeof *names);
    size_t i = 0;
    for (const enum_value *v = e->values; v; v = v->next) {
        names[i++] = v->name;
    }
    mc_str given = {value->span.source->text.data + value->span.start,
                    value->span.end - value->span.start};
    diag *d = diag_add(r->diags, DIAG_default_enum, value->span, e->name.data,
                       mc_arena_str(r->arena, given).data);
    mc_str near = diag_nearest(value->text, names, len);
    if (near.len > 0) diag_hint(r->diags, d, "did you mean %s?", near.data);
    return NULL;
}

constant *enum_constant(resolver *r, const type *t, const ast_value *value) {
    const enumeration *e = t->enumeration;
    bool is_name = value->kind == AST_WORD || value->kind == AST_STRING;
    if (!e->is_literal && !is_name) {
        return mismatch(r, t, value, "the name of one of its values");
    }
    constant *c = NEW(r->arena, constant);
    c->enum_value = named_enum_value(e, value);
    return c->enum_value ? c : unknown_value(r, e, value);
}
