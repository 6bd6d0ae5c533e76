/* constants.c - literals of the schema as values of a type: defaults and examples, each read once
 * all models are known. */
#include "constants.h"

static bool takes_null(resolver *r, const type *t) {
    if (t->nullable || t->kind == TYPE_ANY || t->kind == TYPE_OPTIONAL) return true;
    return t->kind == TYPE_UNION && could_be_union(r, t->choice, &(ast_value){.kind = AST_NULL});
}

static constant *null_constant(resolver *r, const type *t, const ast_value *value) {
    if (!t->nullable && t->kind == TYPE_UNION && takes_null(r, t))
        return union_constant(r, t, value);
    constant *c = NEW(r->arena, constant);
    c->is_null = true;
    if (takes_null(r, t)) return c;
    diag *d = diag_add(r->diags, DIAG_default_null, value->span, t->label.data);
    diag_hint(r->diags, d, "write %s? to allow it", t->label.data);
    return NULL;
}

static constant *read_constant(resolver *r, const type *t, const ast_value *literal) {
    /* A union hands it to the member that it makes, an optional to what it holds. */
    bool passes_on = t->kind == TYPE_UNION || t->kind == TYPE_OPTIONAL;
    if (literal->kind == AST_CALL && !passes_on) return factory_constant(r, t, literal);
    switch (t->kind) {
    case TYPE_BOOL:
        return bool_constant(r, t, literal);
    case TYPE_INT:
    case TYPE_UINT:
        return integer_constant(r, t, literal);
    case TYPE_FLOAT:
        return float_constant(r, t, literal);
    case TYPE_STR:
        return text_constant(r, t, literal);
    case TYPE_ENUM:
        return enum_constant(r, t, literal);
    case TYPE_LIST:
    case TYPE_SET:
    case TYPE_ARRAY:
        return list_constant(r, t, literal);
    case TYPE_TUPLE:
        return tuple_constant(r, t, literal);
    case TYPE_OPTIONAL:
        return optional_constant(r, t, literal);
    case TYPE_MAP:
        return map_constant(r, t, literal);
    case TYPE_UNION:
        return union_constant(r, t, literal);
    case TYPE_ANY:
        return any_constant(r, literal);
    case TYPE_MODEL:
        return model_constant(r, t, literal);
    case TYPE_NULL:
        return NULL;
    default:
        return scalar_constant(r, t, literal);
    }
}

static constant *constant_of(resolver *r, const type *t, const ast_value *literal) {
    constant *c = read_constant(r, t, literal);
    for (size_t i = 0; c && i < c->len; i++) {
        c->fresh |= c->items[i].fresh;
    }
    return c;
}

/* A word is a value of an enum where one is wanted, else a constant. */
static bool is_enum_word(resolver *r, const type *t, const ast_value *value) {
    if (value->kind != AST_WORD) return false;
    if (t->kind == TYPE_OPTIONAL) return is_enum_word(r, t->element, value);
    if (t->kind == TYPE_ENUM) return !t->enumeration->is_literal;
    if (t->kind != TYPE_UNION) return false;
    for (const union_case *k = t->choice->cases; k; k = k->next) {
        if (is_enum_word(r, k->type, value) && could_be(r, k->type, value)) return true;
    }
    return false;
}

constant *resolve_constant(resolver *r, const type *t, const ast_value *value) {
    if (value->kind == AST_NULL) return null_constant(r, t, value);
    const ast_value *literal = is_enum_word(r, t, value) ? value : resolve_constant_value(r, value);
    return literal ? constant_of(r, t, literal) : NULL;
}

/* ---- promises ------------------------------------------------------------------------------ */

constant *promise_constant(resolver *r, const type *t, const ast_value *value) {
    constant *c = NEW(r->arena, constant);
    /* Known from the start: whether it is null decides what the struct looks like. */
    c->is_null = value->kind == AST_NULL;
    c->span = value->span;
    pending_constant *p = c->pending = NEW(r->arena, pending_constant);
    p->into = c;
    p->type = t;
    p->value = value;
    p->context = r->context;
    APPEND(r->pending_tail, p);
    return c;
}

constant *promise_example(resolver *r, const type *t, const ast_value *value) {
    constant *c = promise_constant(r, t, value);
    c->pending->is_example = true;
    return c;
}

/* Reads one that another needs, or whose turn it is; false where it is wrong. */
bool keep_promise(resolver *r, constant *c) {
    pending_constant *p = c->pending;
    if (!p || p->state == CONSTANT_DONE) return !p || !p->failed;
    if (p->state == CONSTANT_OPEN) {
        diag_add(r->diags, DIAG_default_never_ends, p->value->span, p->type->label.data);
        p->failed = true;
        return false;
    }
    const context *outer = r->context;
    r->context = p->context;
    p->state = CONSTANT_OPEN;
    const constant *read = NULL;
    if (go_deeper(r, p->value->span)) {
        read = p->is_example ? resolve_example(r, p->type, p->value)
                             : resolve_constant(r, p->type, p->value);
        r->depth--;
    }
    span where = c->span;
    if (read) *c = *read;
    c->span = where;
    c->pending = p;
    p->failed |= !read;
    p->state = CONSTANT_DONE;
    r->context = outer;
    return !p->failed;
}

void keep_promises(resolver *r) {
    for (pending_constant *p = r->pending; p; p = p->next) {
        keep_promise(r, p->into);
    }
    r->pending = NULL;
    r->pending_tail = &r->pending;
}
