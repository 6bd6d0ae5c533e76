/* expressions.c - `check` and `computed` expressions: names looked up, kinds made sure of,
 * so that what is left compiles to C that means the same. */
#include "expressions.h"

/* ---- what an operand is --------------------------------------------------------- */

bool is_number(const type *t) {
    return t->kind == TYPE_INT || t->kind == TYPE_UINT || t->kind == TYPE_FLOAT;
}

static bool is_bool(const type *t) {
    return t->kind == TYPE_BOOL;
}

bool is_whole_number(const type *t) {
    return t->kind == TYPE_INT || t->kind == TYPE_UINT;
}

expr *new_expr(resolver *r, expr_kind kind, const ast_expr *ast, const char *type_name) {
    expr *e = NEW(r->arena, expr);
    e->kind = kind;
    e->op = ast->op;
    e->span = ast->span;
    e->type = type_name ? builtin_type(r, mc_str_from(type_name), ast->span) : NULL;
    return e;
}

static const char *label_of(const expr *e) {
    return e->type ? e->type->label.data : "null";
}

static const char *const op_names[] = {
    [AST_OP_OR] = "or", [AST_OP_AND] = "and", [AST_OP_IMPLIES] = "=>", [AST_OP_NOT] = "not",
    [AST_OP_EQ] = "==", [AST_OP_NE] = "!=",   [AST_OP_LT] = "<",       [AST_OP_LE] = "<=",
    [AST_OP_GT] = ">",  [AST_OP_GE] = ">=",   [AST_OP_IN] = "in",      [AST_OP_MATCH] = "~",
    [AST_OP_ADD] = "+", [AST_OP_SUB] = "-",   [AST_OP_MUL] = "*",      [AST_OP_DIV] = "/",
    [AST_OP_MOD] = "%", [AST_OP_NEG] = "-",
};

expr *bad_kinds(resolver *r, const ast_expr *ast, const expr *left, const expr *right) {
    diag_add(r->diags, DIAG_expr_kinds, ast->span, op_names[ast->op], label_of(left),
             label_of(right));
    return NULL;
}

expr *bad_kind(resolver *r, const ast_expr *ast, const char *what, const expr *operand) {
    diag_add(r->diags, DIAG_expr_kind, ast->span, what, label_of(operand));
    return NULL;
}

/* ---- operators ---------------------------------------------------------------------- */

/* A number as it is written, with its sign. */
static bool is_written_number(const ast_expr *ast) {
    if (ast->kind == AST_EXPR_UNARY && ast->op == AST_OP_NEG) ast = ast->left;
    return ast->kind == AST_EXPR_VALUE &&
           (ast->value->kind == AST_INT || ast->value->kind == AST_FLOAT);
}

bool is_literal_expr(const model *m, const ast_expr *ast) {
    if (ast->kind == AST_EXPR_NAME) return !find_field(m, ast->name.text);
    bool imported = ast->kind == AST_EXPR_MEMBER && ast->left->kind == AST_EXPR_NAME &&
                    !find_field(m, ast->left->name.text);
    return imported || ast->kind == AST_EXPR_VALUE || is_written_number(ast);
}

/* Both sides; the second is looked up with the first one's type in mind, and the other way
 * round, so that `admin == role` reads as `role == admin`. */
static bool resolve_both(resolver *r, model *m, const ast_expr *ast, expr **left, expr **right) {
    if (is_literal_expr(m, ast->left)) {
        *right = resolve_part(r, m, ast->right, NULL);
        *left = resolve_part(r, m, ast->left, *right ? (*right)->type : NULL);
    } else {
        *left = resolve_part(r, m, ast->left, NULL);
        *right = resolve_part(r, m, ast->right, *left ? (*left)->type : NULL);
    }
    return *left && *right;
}

static bool same_operand(const expr *a, const expr *b) {
    if (!a || !b) return a == b;
    if (a->kind != EXPR_FIELD || b->kind != EXPR_FIELD || a->field != b->field) return false;
    return same_operand(a->left, b->left);
}

/* One is before the other, or it is more. */
static bool has_order(const type *t) {
    return t->kind <= TYPE_DURATION || t->kind == TYPE_DECIMAL;
}

bool comparable(const type *a, const type *b, ast_op op) {
    bool order = op != AST_OP_EQ && op != AST_OP_NE;
    if (is_number(a) && is_number(b)) return true;
    if (a->kind == TYPE_STR && b->kind == TYPE_STR) return true;
    if (is_bool(a) && is_bool(b)) return !order;
    if (is_runtime_scalar(a)) return a->kind == b->kind && (!order || has_order(a));
    bool same_enum =
        a->kind == TYPE_ENUM && b->kind == TYPE_ENUM && a->enumeration == b->enumeration;
    return same_enum && (!order || a->enumeration->by_number);
}

/* A field that may be without a value, or one that is reached through such a field. */
static bool may_be_missing(const expr *e) {
    if (e->kind == EXPR_INDEX) {
        bool always = e->left->type->kind == TYPE_ARRAY && e->right->kind == EXPR_CONSTANT &&
                      e->left->type->element->kind != TYPE_OPTIONAL;
        return !always || may_be_missing(e->left);
    }
    if (e->kind != EXPR_FIELD) return false;
    const field *f = e->field;
    return f->has_flag || f->boxed || f->nullable || (e->left && may_be_missing(e->left));
}

static expr *compare_with_null(resolver *r, const ast_expr *ast, expr *e) {
    const expr *other = e->left->kind == EXPR_NULL ? e->right : e->left;
    bool equality = ast->op == AST_OP_EQ || ast->op == AST_OP_NE;
    if (!equality || other->kind == EXPR_NULL) return bad_kinds(r, ast, e->left, e->right);
    if (other->type->kind == TYPE_ANY && other->kind != EXPR_CONSTANT) return e;
    if (may_be_missing(other)) return e;
    diag_add(r->diags, DIAG_expr_never_null, other->span, "this");
    return NULL;
}

static expr *resolve_compare(resolver *r, model *m, const ast_expr *ast) {
    expr *e = new_expr(r, EXPR_COMPARE, ast, "bool");
    if (!resolve_both(r, m, ast, &e->left, &e->right)) return NULL;
    if (e->left->kind == EXPR_NULL || e->right->kind == EXPR_NULL) {
        return compare_with_null(r, ast, e);
    }
    if (!comparable(e->left->type, e->right->type, ast->op))
        return bad_kinds(r, ast, e->left, e->right);
    if (e->left->kind == EXPR_FIELD && same_operand(e->left, e->right)) {
        bool holds = ast->op == AST_OP_EQ || ast->op == AST_OP_LE || ast->op == AST_OP_GE;
        diag_add(r->diags, DIAG_expr_obvious, ast->span, holds ? "true" : "false");
        return NULL;
    }
    return e;
}

static expr *resolve_logic(resolver *r, model *m, const ast_expr *ast) {
    expr *e = new_expr(r, EXPR_LOGIC, ast, "bool");
    e->left = resolve_part(r, m, ast->left, NULL);
    e->right = resolve_part(r, m, ast->right, NULL);
    if (!e->left || !e->right) return NULL;
    if (e->left->kind == EXPR_NULL || e->right->kind == EXPR_NULL || !is_bool(e->left->type) ||
        !is_bool(e->right->type)) {
        return bad_kinds(r, ast, e->left, e->right);
    }
    return e;
}

static bool is_zero(const expr *e) {
    if (e->kind != EXPR_CONSTANT || !is_number(e->type)) return false;
    const mc_value *v = &e->constant->scalar;
    return v->kind == MC_DOUBLE ? v->as.number == 0 : v->as.uinteger == 0;
}

/* Integers are worked out as int64_t, which such a constant does not fit. */
static bool is_too_large(const expr *e) {
    return e->kind == EXPR_CONSTANT && e->constant->scalar.kind == MC_UINT;
}

static expr *too_large(resolver *r, const expr *number) {
    diag *d = diag_add(r->diags, DIAG_expr_kind, number->span, "arithmetic", "so large a number");
    diag_hint(r->diags, d, "integers are worked out in 64 bits with a sign");
    return NULL;
}

static expr *resolve_arithmetic(resolver *r, model *m, const ast_expr *ast) {
    expr *e = new_expr(r, EXPR_ARITHMETIC, ast, "int");
    e->left = resolve_part(r, m, ast->left, NULL);
    e->right = resolve_part(r, m, ast->right, NULL);
    if (!e->left || !e->right) return NULL;
    if (e->left->kind == EXPR_NULL || e->right->kind == EXPR_NULL || !is_number(e->left->type) ||
        !is_number(e->right->type)) {
        return bad_kinds(r, ast, e->left, e->right);
    }
    bool real = e->left->type->kind == TYPE_FLOAT || e->right->type->kind == TYPE_FLOAT;
    if (real && ast->op == AST_OP_MOD) return bad_kinds(r, ast, e->left, e->right);
    if (real) e->type = builtin_type(r, MC_STR("float"), ast->span);
    if (!real && is_too_large(e->left)) return too_large(r, e->left);
    if (!real && is_too_large(e->right)) return too_large(r, e->right);
    if ((ast->op == AST_OP_DIV || ast->op == AST_OP_MOD) && is_zero(e->right)) {
        diag_add(r->diags, DIAG_expr_divides_by_zero, e->right->span);
        return NULL;
    }
    return e;
}

/* -x of a number that the schema says is one too, the smallest of all included. */
static expr *negative_constant(resolver *r, expr *e) {
    const mc_value old = e->constant->scalar;
    mc_value *number = &e->constant->scalar;
    if (old.kind == MC_DOUBLE) {
        number->as.number = -old.as.number;
        return e;
    }
    if (old.kind == MC_UINT && old.as.uinteger > (uint64_t)INT64_MAX + 1) return too_large(r, e);
    bool smallest = old.kind == MC_UINT || old.as.integer == INT64_MIN;
    if (old.kind == MC_INT && smallest) return too_large(r, e);
    *number = mc_value_int(smallest ? INT64_MIN : -old.as.integer);
    e->type = builtin_type(r, MC_STR("int"), e->span);
    return e;
}

/* -1.50 beside a decimal is one, read from all of it. */
static expr *negative_decimal(resolver *r, const ast_expr *ast, const type *wanted) {
    const ast_value *positive = ast->left->value;
    ast_value *value = NEW(r->arena, ast_value);
    *value = *positive;
    value->span = ast->span;
    value->text = mc_arena_printf(r->arena, "-%s", positive->text.data);
    return resolve_value(r, ast, value, wanted);
}

static expr *resolve_unary(resolver *r, model *m, const ast_expr *ast, const type *wanted) {
    bool decimal = wanted && wanted->kind == TYPE_DECIMAL;
    if (decimal && is_written_number(ast)) return negative_decimal(r, ast, wanted);
    bool negates = ast->op == AST_OP_NEG;
    expr *e = new_expr(r, negates ? EXPR_NEGATE : EXPR_NOT, ast, "bool");
    e->left = resolve_part(r, m, ast->left, NULL);
    if (!e->left) return NULL;
    bool fine = e->left->type && (negates ? is_number(e->left->type) : is_bool(e->left->type));
    if (!fine) return bad_kind(r, ast, op_names[ast->op], e->left);
    if (negates && e->left->kind == EXPR_CONSTANT) {
        e->left->span = ast->span;
        return negative_constant(r, e->left);
    }
    if (negates) {
        bool real = e->left->type->kind == TYPE_FLOAT;
        e->type = builtin_type(r, real ? MC_STR("float") : MC_STR("int"), ast->span);
    }
    return e;
}

static expr *resolve_binary(resolver *r, model *m, const ast_expr *ast) {
    switch (ast->op) {
    case AST_OP_OR:
    case AST_OP_AND:
    case AST_OP_IMPLIES:
        return resolve_logic(r, m, ast);
    case AST_OP_EQ:
    case AST_OP_NE:
    case AST_OP_LT:
    case AST_OP_LE:
    case AST_OP_GT:
    case AST_OP_GE:
        return resolve_compare(r, m, ast);
    case AST_OP_IN:
        return resolve_in(r, m, ast);
    case AST_OP_MATCH:
        return resolve_match(r, m, ast);
    default:
        return resolve_arithmetic(r, m, ast);
    }
}

expr *resolve_part(resolver *r, model *m, const ast_expr *ast, const type *wanted) {
    switch (ast->kind) {
    case AST_EXPR_VALUE:
        return resolve_value(r, ast, ast->value, wanted);
    case AST_EXPR_NAME:
        return resolve_name(r, m, ast, wanted);
    case AST_EXPR_MEMBER:
        return resolve_member(r, m, ast, wanted);
    case AST_EXPR_CALL:
        return resolve_call(r, m, ast);
    case AST_EXPR_UNARY:
        return resolve_unary(r, m, ast, wanted);
    case AST_EXPR_BINARY:
        return resolve_binary(r, m, ast);
    case AST_EXPR_INDEX:
        return resolve_index(r, m, ast);
    case AST_EXPR_LIST:
        diag_add(r->diags, DIAG_expr_place, ast->span, "a list", "behind `in`");
        return NULL;
    }
    return NULL;
}

/* What a part lacks, a sum lacks too; a comparison always holds or not, but for what fails. */
static bool lacks_value(const expr *e, bool comparison) {
    for (; e; e = e->next) {
        bool computes = e->kind == EXPR_ARITHMETIC || e->kind == EXPR_NEGATE;
        bool narrows = e->kind == EXPR_IN && e->left->type->bits == 64;
        bool fails = (computes && e->type->kind != TYPE_FLOAT) || e->kind == EXPR_MATCH ||
                     (narrows && e->left->type->kind == TYPE_UINT);
        if (fails || (!comparison && may_be_missing(e))) return true;
        bool inner = comparison || (!computes && e->kind != EXPR_LEN);
        if (lacks_value(e->left, inner) || lacks_value(e->right, inner) ||
            lacks_value(e->items, inner)) {
            return true;
        }
    }
    return false;
}

bool may_lack_value(const expr *e) {
    return lacks_value(e, false);
}

/* ---- the whole ------------------------------------------------------------------------ */

static void mark_fields(const expr *e, bool *read) {
    for (; e; e = e->next) {
        if (e->kind == EXPR_FIELD && !e->left) read[e->field->index] = true;
        if (e->left) mark_fields(e->left, read);
        if (e->right) mark_fields(e->right, read);
        if (e->items) mark_fields(e->items, read);
    }
}

field **fields_read(resolver *r, const model *m, const expr *e, size_t *len) {
    bool *read = mc_arena_zalloc(r->arena, m->len + 1);
    field **fields = mc_arena_array(r->arena, m->len + 1, sizeof *fields);
    mark_fields(e, read);
    *len = 0;
    for (field *f = m->fields; f; f = f->next) {
        if (read[f->index]) fields[(*len)++] = f;
    }
    return fields;
}

expr *resolve_expr(resolver *r, model *m, const ast_expr *ast) {
    size_t errors = r->diags->errors;
    r->expr_patterns = 0;
    expr *e = resolve_part(r, m, ast, NULL);
    if (!e || r->diags->errors > errors) return NULL;
    size_t len;
    fields_read(r, m, e, &len);
    if (len > 0) return e;
    diag_add(r->diags, DIAG_expr_no_fields, ast->span);
    return NULL;
}

expr *rebind_expr(resolver *r, const model *m, const expr *old) {
    if (!old) return NULL;
    expr *e = NEW(r->arena, expr);
    *e = *old;
    if (old->kind == EXPR_FIELD && !old->left) e->field = find_field(m, old->field->name);
    e->left = rebind_expr(r, m, old->left);
    e->right = rebind_expr(r, m, old->right);
    e->items = rebind_expr(r, m, old->items);
    e->next = rebind_expr(r, m, old->next);
    return e;
}
