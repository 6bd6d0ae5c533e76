/* expr_operands.c - the literals and names of expressions. What a literal means depends on what
 * it stands beside: "2020-12-31" is a date beside a date, and a text beside a text. */
#include "expressions.h"

/* ---- literals ----------------------------------------------------------------------- */

static expr *constant_of(resolver *r, const ast_expr *ast, const char *type_name,
                         const ast_value *value) {
    expr *e = new_expr(r, EXPR_CONSTANT, ast, type_name);
    e->constant = resolve_constant(r, e->type, value);
    return e->constant ? e : NULL;
}

static expr *enum_constant(resolver *r, const ast_expr *ast, const type *of, enum_value *value) {
    expr *e = new_expr(r, EXPR_CONSTANT, ast, NULL);
    e->type = of;
    e->constant = NEW(r->arena, constant);
    e->constant->enum_value = value;
    return e;
}

/* What a literal of the schema is on the wire; null for one that no field may hold. */
static mc_value wire_value(const ast_value *value) {
    mc_value made = {0};
    if (value->kind == AST_STRING) return mc_value_str(value->text);
    if (value->kind == AST_BOOL) return mc_value_bool(value->boolean);
    if (value->kind == AST_INT && parse_integer(value, &made)) return made;
    return (mc_value){0};
}

/* `"fast"` beside a field of type "fast" | "slow" is that one of its values; NULL where it is none.
 */
static enum_value *find_literal(const type *wanted, const ast_value *value) {
    mc_value wire = wire_value(value);
    bool fits = wanted->kind == TYPE_ENUM && wanted->enumeration->is_literal;
    for (enum_value *v = fits ? wanted->enumeration->values : NULL; v; v = v->next) {
        if (mc_value_equal(&v->literal, &wire)) return v;
    }
    return NULL;
}

/* True where the literal has to be a date, a decimal and the like, as what it stands beside is. */
static bool is_scalar_literal(const type *wanted, const ast_value *value) {
    if (!is_runtime_scalar(wanted)) return false;
    bool number = value->kind == AST_INT || value->kind == AST_FLOAT;
    return value->kind == AST_STRING || (number && wanted->kind == TYPE_DECIMAL);
}

static expr *scalar_literal(resolver *r, const ast_expr *ast, const ast_value *value,
                            const type *wanted) {
    mc_str why;
    const void *slot = parse_scalar(r, wanted, value, &why);
    if (!slot) {
        const char *must_be = scalar_wanted(wanted);
        diag *d = diag_add(r->diags, DIAG_expr_literal, value->span, wanted->label.data, must_be);
        if (why.len > 0) diag_hint(r->diags, d, "%s", why.data);
        if (ast->kind != AST_EXPR_VALUE) diag_note(r->diags, d, ast->span, "it is used here");
        return NULL;
    }
    if (!check_text(r, value->text, value->span)) return NULL;
    expr *e = new_expr(r, EXPR_CONSTANT, ast, wanted->c_stem.data);
    e->constant = NEW(r->arena, constant);
    e->constant->slot = slot;
    return e;
}

static expr *resolve_literal(resolver *r, const ast_expr *ast, const ast_value *value) {
    mc_value number;
    switch (value->kind) {
    case AST_NULL:
        return new_expr(r, EXPR_NULL, ast, NULL);
    case AST_BOOL:
        return constant_of(r, ast, "bool", value);
    case AST_STRING:
        return constant_of(r, ast, "str", value);
    case AST_FLOAT:
        return constant_of(r, ast, "float", value);
    case AST_INT: {
        bool large = parse_integer(value, &number) && number.kind == MC_UINT;
        return constant_of(r, ast, large ? "u64" : "int", value);
    }
    case AST_DURATION:
        return constant_of(r, ast, "duration", value);
    default:
        diag_add(r->diags, DIAG_expr_place, ast->span, "a pattern", "behind `~`");
        return NULL;
    }
}

expr *resolve_value(resolver *r, const ast_expr *ast, const ast_value *value, const type *wanted) {
    if (!wanted) return resolve_literal(r, ast, value);
    enum_value *v = find_literal(wanted, value);
    if (v) return enum_constant(r, ast, wanted, v);
    if (is_scalar_literal(wanted, value)) return scalar_literal(r, ast, value, wanted);
    return resolve_literal(r, ast, value);
}

/* ---- names ------------------------------------------------------------------------------ */

static enum_value *find_enum_value(const type *wanted, mc_str name) {
    if (!wanted || wanted->kind != TYPE_ENUM) return NULL;
    for (enum_value *v = wanted->enumeration->values; v; v = v->next) {
        if (mc_str_equal(v->name, name)) return v;
    }
    return NULL;
}

static void unknown_in_expr(resolver *r, const model *m, const type *wanted, const ast_name *name) {
    size_t len = m->len;
    const bool has_enum = wanted && wanted->kind == TYPE_ENUM;
    for (const enum_value *v = has_enum ? wanted->enumeration->values : NULL; v; v = v->next) {
        len++;
    }
    mc_str *names = mc_arena_array(r->arena, len + 1, sizeof *names);
    size_t i = 0;
    for (const field *f = m->fields; f; f = f->next) {
        names[i++] = f->name;
    }
    for (const enum_value *v = has_enum ? wanted->enumeration->values : NULL; v; v = v->next) {
        names[i++] = v->name;
    }
    diag *d = diag_add(r->diags, DIAG_expr_unknown_name, name->span, name->text.data);
    mc_str near = diag_nearest(name->text, names, i);
    if (near.len > 0) diag_hint(r->diags, d, "did you mean %s?", near.data);
}

expr *field_expr(resolver *r, const ast_expr *ast, field *f, expr *left) {
    expr *e = new_expr(r, EXPR_FIELD, ast, NULL);
    e->field = f;
    e->type = f->type;
    e->left = left;
    return e;
}

bool resolve_const(resolver *r, const ast_expr *ast, const ast_path *path, const type *wanted,
                   expr **out) {
    const symbol *s = look_up(r, path);
    if (!s || s->decl->kind != AST_CONST) return false;
    const ast_value *value = resolve_constant_value(r, s->decl->value);
    *out = value ? resolve_value(r, ast, value, wanted) : NULL;
    return true;
}

expr *resolve_name(resolver *r, model *m, const ast_expr *ast, const type *wanted) {
    field *f = find_field(m, ast->name.text);
    if (f) return field_expr(r, ast, f, NULL);
    enum_value *v = find_enum_value(wanted, ast->name.text);
    if (v) return enum_constant(r, ast, wanted, v);
    const ast_path path = {.name = ast->name};
    expr *known = NULL;
    if (resolve_const(r, ast, &path, wanted, &known)) return known;
    unknown_in_expr(r, m, wanted, &ast->name);
    return NULL;
}
