/* constant_items.c - literals as lists, tuples, maps, models and Any. */
#include "constants.h"

#include <math.h>

/* ---- lists, sets, arrays, tuples, maps ------------------------------------------------------ */

static bool same_constant(const constant *a, const constant *b) {
    if (a->is_null != b->is_null || a->is_absent != b->is_absent || a->len != b->len ||
        a->enum_value != b->enum_value || a->union_case != b->union_case ||
        !mc_value_equal(&a->scalar, &b->scalar)) {
        return false;
    }
    for (size_t i = 0; i < a->len; i++) {
        const constant *x = &a->items[i], *y = &b->items[i];
        if (x->key && !same_constant(x->key, y->key)) return false;
        if (!same_constant(x, y)) return false;
    }
    return true;
}

static size_t count_items(const ast_value *value) {
    size_t len = 0;
    for (const ast_value *item = value->items; item; item = item->next) {
        len++;
    }
    return len;
}

/* Defaults are short; of a longer one only the first items are compared. */
#define COMPARE_LIMIT 1000

static void check_repeated(resolver *r, const constant *c, const ast_value *value) {
    const ast_value *item = value->items;
    for (size_t i = 0; i < c->len && i < COMPARE_LIMIT; i++, item = item->next) {
        for (size_t k = 0; k < i; k++) {
            if (!same_constant(&c->items[i], &c->items[k])) continue;
            diag_add(r->diags, DIAG_default_repeated, item->span);
            return;
        }
    }
}

constant *list_constant(resolver *r, const type *t, const ast_value *value) {
    if (value->kind != AST_LIST) return mismatch(r, t, value, "a list");
    constant *c = NEW(r->arena, constant);
    c->len = count_items(value);
    c->items = mc_arena_array(r->arena, c->len + 1, sizeof *c->items);
    size_t i = 0;
    for (const ast_value *item = value->items; item; item = item->next) {
        const constant *inner = resolve_constant(r, t->element, item);
        if (!inner) return NULL;
        c->items[i++] = *inner;
    }
    if (t->kind == TYPE_ARRAY && c->len != t->length) {
        mc_str wanted = mc_arena_printf(r->arena, "a list of %llu", (unsigned long long)t->length);
        return mismatch(r, t, value, wanted.data);
    }
    check_rules(r, t, &c->scalar, c->len, value->span);
    if (t->kind == TYPE_SET || find_rule(t, RULE_UNIQUE)) check_repeated(r, c, value);
    return c;
}

constant *tuple_constant(resolver *r, const type *t, const ast_value *value) {
    if (value->kind != AST_LIST) return mismatch(r, t, value, "a list");
    size_t wanted = 0;
    for (const field *f = t->items; f; f = f->next) {
        wanted++;
    }
    constant *c = NEW(r->arena, constant);
    c->len = count_items(value);
    if (c->len != wanted) {
        mc_str text = mc_arena_printf(r->arena, "a list of %zu", wanted);
        return mismatch(r, t, value, text.data);
    }
    c->items = mc_arena_array(r->arena, c->len + 1, sizeof *c->items);
    const ast_value *item = value->items;
    for (const field *f = t->items; f; f = f->next, item = item->next) {
        const constant *inner = resolve_constant(r, f->type, item);
        if (!inner) return NULL;
        c->items[f->index] = *inner;
    }
    return c;
}

constant *optional_constant(resolver *r, const type *t, const ast_value *value) {
    constant *inner =
        value->kind == AST_NULL ? NEW(r->arena, constant) : resolve_constant(r, t->element, value);
    if (inner) inner->is_null |= value->kind == AST_NULL;
    return inner;
}

/* A key is written as text, as on the wire, or as a word; it is read as its type is. */
static constant *key_constant(resolver *r, const type *t, const ast_name *key) {
    ast_value value = {.kind = AST_STRING, .span = key->span, .text = key->text};
    bool number = t->kind == TYPE_INT || t->kind == TYPE_UINT ||
                  (t->kind == TYPE_ENUM && t->enumeration->is_literal && t->enumeration->by_number);
    if (number) value.kind = AST_INT;
    return resolve_constant(r, t, &value);
}

constant *map_constant(resolver *r, const type *t, const ast_value *value) {
    if (value->kind != AST_OBJECT) return mismatch(r, t, value, "an object: {key: value}");
    constant *c = NEW(r->arena, constant);
    c->items = mc_arena_array(r->arena, count_items(value) + 1, sizeof *c->items);
    for (const ast_value *item = value->items; item; item = item->next) {
        constant *key = key_constant(r, t->key, &item->key);
        const constant *inner = resolve_constant(r, t->element, item);
        if (!key || !inner) return NULL;
        for (size_t i = 0; i < c->len && i < COMPARE_LIMIT; i++) {
            if (!same_constant(c->items[i].key, key)) continue;
            diag_add(r->diags, DIAG_name_twice, item->key.span, item->key.text.data);
            return NULL;
        }
        c->items[c->len] = *inner;
        c->items[c->len++].key = key;
    }
    check_rules(r, t, &c->scalar, c->len, value->span);
    return c;
}

/* ---- models ---------------------------------------------------------------------------------- */

const ast_value *find_key(const ast_value *object, mc_str key) {
    for (const ast_value *item = object->items; item; item = item->next) {
        if (mc_str_equal(item->key.text, key)) return item;
    }
    return NULL;
}

/* True where every key is a field, each once; what is wrong is said. */
static bool check_keys(resolver *r, const model *m, const ast_value *value) {
    bool fine = true;
    for (const ast_value *item = value->items; item; item = item->next) {
        const ast_value *first = find_key(value, item->key.text);
        if (first != item) {
            diag_add(r->diags, DIAG_name_twice, item->key.span, item->key.text.data);
            fine = false;
        } else if (!find_field(m, item->key.text)) {
            unknown_field(r, m, item->key.text, item->key.span);
            fine = false;
        }
    }
    return fine;
}

/* What a field is where the object says nothing about it. */
static bool field_without_value(resolver *r, const model *m, const field *f, const ast_value *value,
                                constant *out) {
    if (f->default_value) {
        if (!keep_promise(r, f->default_value)) return false;
        *out = *f->default_value;
        return true;
    }
    out->is_absent = true;
    if (!f->required) return true;
    diag *d = diag_add(r->diags, DIAG_default_missing, value->span, m->name.data, f->name.data);
    diag_note(r->diags, d, f->span, "the field is here");
    return false;
}

static bool field_constant(resolver *r, const model *m, const field *f, const ast_value *value,
                           constant *out) {
    const ast_value *given = find_key(value, f->name);
    if (!given) return field_without_value(r, m, f, value, out);
    const constant *inner = resolve_constant(r, f->type, given);
    if (!inner) return false;
    *out = *inner;
    out->is_given = true;
    return true;
}

constant *model_constant(resolver *r, const type *t, const ast_value *value) {
    const model *m = t->model;
    if (value->kind != AST_OBJECT) return mismatch(r, t, value, "an object: {field: value}");
    bool fine = check_keys(r, m, value);
    constant *c = NEW(r->arena, constant);
    c->len = m->len;
    c->items = mc_arena_zalloc(r->arena, (m->len + 1) * sizeof *c->items);
    for (const field *f = m->fields; f; f = f->next) {
        fine &= field_constant(r, m, f, value, &c->items[f->index]);
    }
    return fine ? c : NULL;
}

/* ---- Any ----------------------------------------------------------------------------------- */

static bool any_value(resolver *r, const ast_value *value, mc_value *out);

static bool any_items(resolver *r, const ast_value *value, mc_value *out) {
    size_t len = count_items(value), i = 0;
    bool object = value->kind == AST_OBJECT;
    *out = (mc_value){.kind = object ? MC_OBJECT : MC_ARRAY, .len = (uint32_t)len};
    if (object) {
        out->as.members = mc_arena_array(r->arena, len + 1, sizeof *out->as.members);
    } else {
        out->as.items = mc_arena_array(r->arena, len + 1, sizeof *out->as.items);
    }
    for (const ast_value *item = value->items; item; item = item->next, i++) {
        if (object) out->as.members[i].key = item->key.text;
        mc_value *place = object ? &out->as.members[i].value : &out->as.items[i];
        if (!any_value(r, item, place)) return false;
    }
    return true;
}

static bool any_value(resolver *r, const ast_value *value, mc_value *out) {
    const ast_value *literal = resolve_constant_value(r, value);
    if (!literal) return false;
    switch (literal->kind) {
    case AST_NULL:
        *out = (mc_value){0};
        return true;
    case AST_BOOL:
        *out = mc_value_bool(literal->boolean);
        return true;
    case AST_STRING:
        *out = mc_value_str(literal->text);
        return check_text(r, literal->text, literal->span);
    case AST_INT:
        if (parse_integer(literal, out)) return true;
        break;
    case AST_FLOAT:
        *out = (mc_value){.kind = MC_DOUBLE};
        if (parse_number(literal, &out->as.number) && isfinite(out->as.number)) return true;
        break;
    case AST_LIST:
    case AST_OBJECT:
        return any_items(r, literal, out);
    default:
        break;
    }
    diag_add(r->diags, DIAG_default_type, literal->span, "Any", "a value of JSON");
    return false;
}

constant *any_constant(resolver *r, const ast_value *value) {
    constant *c = NEW(r->arena, constant);
    return any_value(r, value, &c->scalar) ? c : NULL;
}
