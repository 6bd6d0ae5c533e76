/* expressions.c - `check` and `computed` expressions: names looked up, kinds made sure of,
 * so that what is left compiles to C that means the same. */
#include "resolver.h"

/* ---- what an operand is --------------------------------------------------------- */

bool is_number(const type *t) {
    return t->kind == TYPE_INT || t->kind == TYPE_UINT || t->kind == TYPE_FLOAT;
}

static bool is_bool(const type *t) {
    return t->kind == TYPE_BOOL;
}

static expr *new_expr(resolver *r, expr_kind kind, const ast_expr *ast, const char *type_name) {
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

static expr *bad_kinds(resolver *r, const ast_expr *ast, const expr *left, const expr *right) {
    diag_add(r->diags, DIAG_expr_kinds, ast->span, op_names[ast->op], label_of(left),
             label_of(right));
    return NULL;
}

static expr *bad_kind(resolver *r, const ast_expr *ast, const char *what, const expr *operand) {
    diag_add(r->diags, DIAG_expr_kind, ast->span, what, label_of(operand));
    return NULL;
}

/* ---- literals and names ------------------------------------------------------------ */

static expr *constant_of(resolver *r, const ast_expr *ast, const char *type_name,
                         const ast_value *value) {
    expr *e = new_expr(r, EXPR_CONSTANT, ast, type_name);
    e->constant = resolve_constant(r, e->type, value);
    return e->constant ? e : NULL;
}

/* What a literal of the schema is on the wire; null for one that no field may hold. */
static mc_value wire_value(const ast_value *value) {
    mc_value made = {0};
    if (value->kind == AST_STRING) return mc_value_str(value->text);
    if (value->kind == AST_BOOL) return mc_value_bool(value->boolean);
    if (value->kind == AST_INT && parse_integer(value, &made)) return made;
    return (mc_value){0};
}

/* `"fast"` beside a field of type "fast" | "slow" is that one of its values. */
static expr *value_of_literals(resolver *r, const ast_expr *ast, const type *wanted) {
    mc_value wire = wire_value(ast->value);
    bool fits = wanted && wanted->kind == TYPE_ENUM && wanted->enumeration->is_literal;
    for (enum_value *v = fits ? wanted->enumeration->values : NULL; v; v = v->next) {
        if (!mc_value_equal(&v->literal, &wire)) continue;
        expr *e = new_expr(r, EXPR_CONSTANT, ast, NULL);
        e->type = wanted;
        e->constant = NEW(r->arena, constant);
        e->constant->enum_value = v;
        return e;
    }
    return NULL;
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
    default:
        not_supported(r, ast->span, "this literal in an expression");
        return NULL;
    }
}

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

static expr *field_expr(resolver *r, const ast_expr *ast, field *f, expr *left) {
    expr *e = new_expr(r, EXPR_FIELD, ast, NULL);
    e->field = f;
    e->type = f->type;
    e->left = left;
    return e;
}

/* A name is a field, else a value of the enum that it is compared with, else a constant. */
static expr *resolve_name(resolver *r, model *m, const ast_expr *ast, const type *wanted) {
    field *f = find_field(m, ast->name.text);
    if (f) return field_expr(r, ast, f, NULL);
    enum_value *v = find_enum_value(wanted, ast->name.text);
    if (v) {
        expr *e = new_expr(r, EXPR_CONSTANT, ast, NULL);
        e->type = wanted;
        e->constant = NEW(r->arena, constant);
        e->constant->enum_value = v;
        return e;
    }
    symbol *s = symbols_find(&r->scope->symbols, ast->name.text);
    if (s && s->decl->kind == AST_CONST) {
        const ast_value *value = resolve_constant_value(r, s->decl->value);
        return value ? resolve_literal(r, ast, value) : NULL;
    }
    unknown_in_expr(r, m, wanted, &ast->name);
    return NULL;
}

static expr *resolve(resolver *r, model *m, const ast_expr *ast, const type *wanted);

static expr *resolve_member(resolver *r, model *m, const ast_expr *ast) {
    expr *left = resolve(r, m, ast->left, NULL);
    if (!left) return NULL;
    if (!left->type || left->type->kind != TYPE_MODEL || left->kind != EXPR_FIELD) {
        return bad_kind(r, ast, ".", left);
    }
    model *inner = left->type->model;
    resolve_model(r, inner);
    field *f = find_field(inner, ast->name.text);
    if (f) return field_expr(r, ast, f, left);
    unknown_field(r, inner, ast->name.text, ast->name.span);
    return NULL;
}

bool is_function_call(const ast_expr *ast) {
    return ast->kind == AST_EXPR_CALL && !mc_str_equal(ast->name.text, MC_STR("len"));
}

static bool has_length(const type *t) {
    return t->kind == TYPE_STR || t->kind == TYPE_LIST || t->kind == TYPE_SET ||
           t->kind == TYPE_MAP || t->kind == TYPE_BYTES || t->kind == TYPE_URL ||
           t->kind == TYPE_EMAIL;
}

static expr *resolve_len(resolver *r, model *m, const ast_expr *ast) {
    if (is_function_call(ast)) {
        not_supported(r, ast->span, "a function of yours inside an expression");
        return NULL;
    }
    if (!ast->operands || ast->operands->next) {
        diag_add(r->diags, DIAG_wrong_arity, ast->span, "len", "one operand");
        return NULL;
    }
    expr *left = resolve(r, m, ast->operands, NULL);
    if (!left) return NULL;
    if (!left->type || !has_length(left->type)) return bad_kind(r, ast, "len()", left);
    expr *e = new_expr(r, EXPR_LEN, ast, "int");
    e->left = left;
    return e;
}

/* ---- operators ---------------------------------------------------------------------- */

/* Both sides; the second is looked up with the first one's type in mind, and the other way
 * round, so that `admin == role` reads as `role == admin`. */
static bool resolve_both(resolver *r, model *m, const ast_expr *ast, expr **left, expr **right) {
    bool name_first = ast->left->kind == AST_EXPR_NAME && !find_field(m, ast->left->name.text);
    if (name_first || ast->left->kind == AST_EXPR_VALUE) {
        *right = resolve(r, m, ast->right, NULL);
        *left = resolve(r, m, ast->left, *right ? (*right)->type : NULL);
    } else {
        *left = resolve(r, m, ast->left, NULL);
        *right = resolve(r, m, ast->right, *left ? (*left)->type : NULL);
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

static bool comparable(const expr *left, const expr *right, ast_op op) {
    const type *a = left->type, *b = right->type;
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
    if (e->kind != EXPR_FIELD) return false;
    const field *f = e->field;
    return f->has_flag || f->boxed || f->nullable || (e->left && may_be_missing(e->left));
}

static expr *compare_with_null(resolver *r, const ast_expr *ast, expr *e) {
    const expr *other = e->left->kind == EXPR_NULL ? e->right : e->left;
    bool equality = ast->op == AST_OP_EQ || ast->op == AST_OP_NE;
    if (!equality || other->kind == EXPR_NULL) return bad_kinds(r, ast, e->left, e->right);
    if (other->type->kind == TYPE_ANY && other->kind == EXPR_FIELD) return e;
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
    if (!comparable(e->left, e->right, ast->op)) return bad_kinds(r, ast, e->left, e->right);
    if (e->left->kind == EXPR_FIELD && same_operand(e->left, e->right)) {
        bool holds = ast->op == AST_OP_EQ || ast->op == AST_OP_LE || ast->op == AST_OP_GE;
        diag_add(r->diags, DIAG_expr_obvious, ast->span, holds ? "true" : "false");
        return NULL;
    }
    return e;
}

static expr *resolve_logic(resolver *r, model *m, const ast_expr *ast) {
    expr *e = new_expr(r, EXPR_LOGIC, ast, "bool");
    e->left = resolve(r, m, ast->left, NULL);
    e->right = resolve(r, m, ast->right, NULL);
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
    e->left = resolve(r, m, ast->left, NULL);
    e->right = resolve(r, m, ast->right, NULL);
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

static expr *resolve_in_items(resolver *r, model *m, const ast_expr *ast, expr *e) {
    expr **tail = &e->items;
    e->kind = EXPR_IN_ITEMS;
    for (const ast_expr *item = ast->right->operands; item; item = item->next) {
        expr *one = resolve(r, m, item, e->left->type);
        if (!one) return NULL;
        if (one->kind == EXPR_NULL || !comparable(e->left, one, AST_OP_EQ)) {
            return bad_kinds(r, ast, e->left, one);
        }
        APPEND(tail, one);
    }
    if (e->items) return e;
    diag_add(r->diags, DIAG_expr_obvious, ast->span, "false");
    return NULL;
}

static bool can_hold_text(const type *t) {
    if (t->kind == TYPE_LIST || t->kind == TYPE_SET) return t->element->kind == TYPE_STR;
    if (t->kind == TYPE_MAP) return !t->key || t->key->kind == TYPE_STR;
    return t->kind == TYPE_STR;
}

static expr *resolve_in(resolver *r, model *m, const ast_expr *ast) {
    expr *e = new_expr(r, EXPR_IN, ast, "bool");
    e->left = resolve(r, m, ast->left, NULL);
    if (!e->left) return NULL;
    if (e->left->kind == EXPR_NULL || is_bool(e->left->type)) {
        return bad_kind(r, ast, "in", e->left);
    }
    if (ast->right->kind == AST_EXPR_LIST) return resolve_in_items(r, m, ast, e);
    e->right = resolve(r, m, ast->right, NULL);
    if (!e->right) return NULL;
    bool fine = e->right->type && e->left->type->kind == TYPE_STR && can_hold_text(e->right->type);
    return fine ? e : bad_kinds(r, ast, e->left, e->right);
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

static expr *resolve_unary(resolver *r, model *m, const ast_expr *ast) {
    bool negates = ast->op == AST_OP_NEG;
    expr *e = new_expr(r, negates ? EXPR_NEGATE : EXPR_NOT, ast, "bool");
    e->left = resolve(r, m, ast->left, NULL);
    if (!e->left) return NULL;
    bool fine = e->left->type && (negates ? is_number(e->left->type) : is_bool(e->left->type));
    if (!fine) return bad_kind(r, ast, op_names[ast->op], e->left);
    if (negates && e->left->kind == EXPR_CONSTANT) return negative_constant(r, e->left);
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
        not_supported(r, ast->span, "~ in an expression");
        return NULL;
    default:
        return resolve_arithmetic(r, m, ast);
    }
}

static expr *resolve(resolver *r, model *m, const ast_expr *ast, const type *wanted) {
    switch (ast->kind) {
    case AST_EXPR_VALUE: {
        expr *e = value_of_literals(r, ast, wanted);
        return e ? e : resolve_literal(r, ast, ast->value);
    }
    case AST_EXPR_NAME:
        return resolve_name(r, m, ast, wanted);
    case AST_EXPR_MEMBER:
        return resolve_member(r, m, ast);
    case AST_EXPR_CALL:
        return resolve_len(r, m, ast);
    case AST_EXPR_UNARY:
        return resolve_unary(r, m, ast);
    case AST_EXPR_BINARY:
        return resolve_binary(r, m, ast);
    case AST_EXPR_INDEX:
        not_supported(r, ast->span, "an index in an expression");
        return NULL;
    case AST_EXPR_LIST:
        not_supported(r, ast->span, "a list in an expression, but behind `in`");
        return NULL;
    }
    return NULL;
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
    expr *e = resolve(r, m, ast, NULL);
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
