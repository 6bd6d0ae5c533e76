/* expr_lookups.c - what an expression finds within values: members, items, lengths, what is in a
 * container and what a pattern matches. */
#include "expressions.h"

#include <modelc/pattern.h>

/* ---- members and items ------------------------------------------------------------------ */

/* Something that stands in the struct, so that its parts do too. */
static bool is_place(const expr *e) {
    return e->kind == EXPR_FIELD || e->kind == EXPR_INDEX;
}

/* geo.MAX, where no field is called geo. */
static bool imported_const(resolver *r, const model *m, const ast_expr *ast, const type *wanted,
                           expr **out) {
    if (ast->left->kind != AST_EXPR_NAME || find_field(m, ast->left->name.text)) return false;
    ast_path inner = {.name = ast->name};
    const ast_path path = {.name = ast->left->name, .next = &inner};
    return resolve_const(r, ast, &path, wanted, out);
}

expr *resolve_member(resolver *r, model *m, const ast_expr *ast, const type *wanted) {
    expr *known = NULL;
    if (imported_const(r, m, ast, wanted, &known)) return known;
    expr *left = resolve_part(r, m, ast->left, NULL);
    if (!left) return NULL;
    if (!left->type || left->type->kind != TYPE_MODEL || !is_place(left)) {
        return bad_kind(r, ast, ".", left);
    }
    model *inner = left->type->model;
    resolve_model(r, inner);
    field *f = find_field(inner, ast->name.text);
    if (f) return field_expr(r, ast, f, left);
    unknown_field(r, inner, ast->name.text, ast->name.span);
    return NULL;
}

static expr *bad_index(resolver *r, const expr *of, span where, mc_str wanted) {
    diag_add(r->diags, DIAG_expr_index, where, of->type->label.data, wanted.data);
    return NULL;
}

static mc_str number_below(resolver *r, uint64_t end) {
    return mc_arena_printf(r->arena, "a number from 0 to %llu", (unsigned long long)(end - 1));
}

/* Of a tuple: each item has a type of its own, so that the index has to be known. */
static expr *tuple_index(resolver *r, const ast_expr *ast, expr *left, const expr *index) {
    field *f = left->type->items;
    size_t len = 0;
    for (const field *each = f; each; each = each->next) {
        len++;
    }
    const mc_value *number = index->kind == EXPR_CONSTANT ? &index->constant->scalar : NULL;
    bool known = number && number->kind == MC_INT && number->as.integer >= 0;
    if (!known || (uint64_t)number->as.integer >= len) {
        return bad_index(r, left, index->span, number_below(r, len));
    }
    while (f->index != (size_t)number->as.integer) {
        f = f->next;
    }
    return field_expr(r, ast, f, left);
}

/* What no list could have, or a fixed array does not have. */
static bool is_outside(const type *of, const expr *index) {
    if (index->kind != EXPR_CONSTANT) return false;
    const mc_value *number = &index->constant->scalar;
    if (number->kind != MC_INT || number->as.integer < 0) return true;
    return of->kind == TYPE_ARRAY && (uint64_t)number->as.integer >= of->length;
}

expr *resolve_index(resolver *r, model *m, const ast_expr *ast) {
    expr *left = resolve_part(r, m, ast->left, NULL);
    expr *index = resolve_part(r, m, ast->right, NULL);
    if (!left || !index) return NULL;
    const type *of = left->type;
    bool items = of && (of->kind == TYPE_LIST || of->kind == TYPE_ARRAY || of->kind == TYPE_TUPLE);
    if (!items || !is_place(left)) return bad_kind(r, ast, "an index", left);
    if (!index->type || !is_whole_number(index->type)) {
        return bad_index(r, left, index->span, MC_STR("a whole number"));
    }
    if (of->kind == TYPE_TUPLE) return tuple_index(r, ast, left, index);
    if (is_outside(of, index)) {
        bool array = of->kind == TYPE_ARRAY;
        return bad_index(r, left, index->span,
                         array ? number_below(r, of->length) : MC_STR("a number from 0"));
    }
    expr *e = new_expr(r, EXPR_INDEX, ast, NULL);
    e->left = left;
    e->right = index;
    e->type = of->element->kind == TYPE_OPTIONAL ? of->element->element : of->element;
    return e;
}

/* ---- calls ---------------------------------------------------------------------------------- */

static bool has_length(const type *t) {
    return t->kind == TYPE_STR || t->kind == TYPE_LIST || t->kind == TYPE_SET ||
           t->kind == TYPE_MAP || t->kind == TYPE_BYTES || t->kind == TYPE_URL ||
           t->kind == TYPE_EMAIL;
}

bool is_function_call(const ast_expr *ast) {
    return ast->kind == AST_EXPR_CALL && !mc_str_equal(ast->name.text, MC_STR("len"));
}

expr *resolve_call(resolver *r, model *m, const ast_expr *ast) {
    if (is_function_call(ast)) {
        diag *d = diag_add(r->diags, DIAG_expr_place, ast->span, "a function of yours",
                           "alone: check f(a, b)");
        diag_hint(r->diags, d, "the function gets the fields, and can look at all of this itself");
        return NULL;
    }
    if (!ast->operands || ast->operands->next) {
        diag_add(r->diags, DIAG_wrong_arity, ast->span, "len", "one operand");
        return NULL;
    }
    expr *left = resolve_part(r, m, ast->operands, NULL);
    if (!left) return NULL;
    if (!left->type || !has_length(left->type)) return bad_kind(r, ast, "len()", left);
    expr *e = new_expr(r, EXPR_LEN, ast, "int");
    e->left = left;
    return e;
}

/* ---- in ----------------------------------------------------------------------------------- */

static expr *in_items(resolver *r, model *m, const ast_expr *ast, expr *e) {
    expr **tail = &e->items;
    e->kind = EXPR_IN_ITEMS;
    e->left = resolve_part(r, m, ast->left, NULL);
    if (!e->left) return NULL;
    if (e->left->kind == EXPR_NULL || e->left->type->kind == TYPE_BOOL) {
        return bad_kind(r, ast, "in", e->left);
    }
    for (const ast_expr *item = ast->right->operands; item; item = item->next) {
        expr *one = resolve_part(r, m, item, e->left->type);
        if (!one) return NULL;
        if (one->kind == EXPR_NULL || !comparable(e->left->type, one->type, AST_OP_EQ)) {
            return bad_kinds(r, ast, e->left, one);
        }
        APPEND(tail, one);
    }
    if (e->items) return e;
    diag_add(r->diags, DIAG_expr_obvious, ast->span, "false");
    return NULL;
}

/* What may be in a value of that type: its items, a map's keys, or parts of a text; or NULL. */
static const type *held_by(const type *t) {
    switch (t->kind) {
    case TYPE_LIST:
    case TYPE_SET:
    case TYPE_ARRAY:
        return t->element;
    case TYPE_MAP:
        return t->key;
    case TYPE_STR:
        return t;
    default:
        return NULL;
    }
}

/* A fraction is in no list of whole numbers; and what integers are worked out as must hold it. */
static bool can_hold(const type *held, const expr *e) {
    if (e->kind == EXPR_NULL || !comparable(e->type, held, AST_OP_EQ)) return false;
    if (!is_whole_number(held)) return true;
    bool large = e->kind == EXPR_CONSTANT && e->constant->scalar.kind == MC_UINT;
    return is_whole_number(e->type) && !large;
}

expr *resolve_in(resolver *r, model *m, const ast_expr *ast) {
    expr *e = new_expr(r, EXPR_IN, ast, "bool");
    if (ast->right->kind == AST_EXPR_LIST) return in_items(r, m, ast, e);
    e->right = resolve_part(r, m, ast->right, NULL);
    if (!e->right) return NULL;
    const type *held = e->right->type && is_place(e->right) ? held_by(e->right->type) : NULL;
    if (e->right->kind == EXPR_CONSTANT && e->right->type->kind == TYPE_STR) held = e->right->type;
    e->left = resolve_part(r, m, ast->left, held);
    if (!e->left) return NULL;
    return held && can_hold(held, e->left) ? e : bad_kinds(r, ast, e->left, e->right);
}

/* ---- ~ -------------------------------------------------------------------------------------- */

expr *resolve_match(resolver *r, model *m, const ast_expr *ast) {
    expr *left = resolve_part(r, m, ast->left, NULL);
    if (!left) return NULL;
    const ast_expr *right = ast->right;
    if (right->kind != AST_EXPR_VALUE || right->value->kind != AST_REGEX) {
        diag *d = diag_add(r->diags, DIAG_expr_match, right->span);
        diag_hint(r->diags, d, "write name ~ /^[a-z]+$/");
        return NULL;
    }
    bool text = left->type && (left->type->kind == TYPE_STR || left->type->kind == TYPE_URL ||
                               left->type->kind == TYPE_EMAIL);
    if (!text) return bad_kind(r, ast, "~", left);
    if (!check_pattern(r, right->value)) return NULL;
    expr *e = new_expr(r, EXPR_MATCH, ast, "bool");
    e->left = left;
    e->pattern = right->value->text;
    e->number = r->expr_patterns++;
    return e;
}
