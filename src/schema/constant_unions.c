/* constant_unions.c - which member of a union a literal is. */
#include "constants.h"

/* Every key is a field of it and every required field is there. */
static bool could_be_model(resolver *r, const model *m, const ast_value *value) {
    if (value->kind != AST_OBJECT) return false;
    for (const ast_value *item = value->items; item; item = item->next) {
        const field *f = find_field(m, item->key.text);
        if (!f || !could_be(r, f->type, item)) return false;
    }
    for (const field *f = m->fields; f; f = f->next) {
        if (f->required && !find_key(value, f->name)) return false;
    }
    return true;
}

static bool could_be_each(resolver *r, const type *t, const ast_value *value) {
    for (const ast_value *item = value->items; item; item = item->next) {
        if (!could_be(r, t, item)) return false;
    }
    return true;
}

bool could_be_union(resolver *r, const choice *c, const ast_value *value) {
    for (const union_case *k = c->cases; k; k = k->next) {
        if (could_be(r, k->type, value)) return true;
    }
    return false;
}

/* Whether a literal could be of that type, going by its form alone. */
bool could_be(resolver *r, const type *t, const ast_value *value) {
    mc_str ignored;
    if (value->kind == AST_CALL && t->kind != TYPE_UNION) return find_factory(t, value->text);
    if (is_runtime_scalar(t)) return parse_scalar(r, t, value, &ignored) != NULL;
    /* What a constant's name stands for shows when it is read. */
    if (value->kind == AST_NULL) return t->nullable || t->kind == TYPE_NULL || t->kind == TYPE_ANY;
    switch (t->kind) {
    case TYPE_BOOL:
        return value->kind == AST_BOOL;
    case TYPE_INT:
    case TYPE_UINT:
        return value->kind == AST_INT;
    case TYPE_FLOAT:
        return value->kind == AST_INT || value->kind == AST_FLOAT;
    case TYPE_STR:
        return value->kind == AST_STRING;
    case TYPE_ENUM:
        return (t->enumeration->is_literal || value->kind == AST_WORD) &&
               named_enum_value(t->enumeration, value);
    case TYPE_LIST:
    case TYPE_SET:
    case TYPE_ARRAY:
        return value->kind == AST_LIST && could_be_each(r, t->element, value);
    case TYPE_MAP:
        return value->kind == AST_OBJECT && could_be_each(r, t->element, value);
    case TYPE_TUPLE:
        return value->kind == AST_LIST;
    case TYPE_OPTIONAL:
        return could_be(r, t->element, value);
    case TYPE_MODEL:
        return could_be_model(r, t->model, value);
    case TYPE_UNION:
        return could_be_union(r, t->choice, value);
    case TYPE_ANY:
        return true;
    default:
        return false;
    }
}

static constant *case_constant(resolver *r, union_case *k, const ast_value *value) {
    const constant *inner =
        k->type->kind == TYPE_NULL ? NEW(r->arena, constant) : resolve_constant(r, k->type, value);
    if (!inner) return NULL;
    constant *c = NEW(r->arena, constant);
    c->union_case = k;
    c->items = mc_arena_array(r->arena, 1, sizeof *c->items);
    c->items[0] = *inner;
    c->len = 1;
    return c;
}

static bool has_tag(const union_case *k, const ast_value *tag) {
    if (!k->tags) return tag->kind == AST_STRING && mc_str_equal(tag->text, k->tag);
    for (size_t i = 0; i < k->tags_len; i++) {
        mc_value number;
        const mc_value *one = &k->tags[i];
        bool same = one->kind == MC_STRING
                        ? tag->kind == AST_STRING && mc_str_equal(tag->text, mc_value_text(one))
                    : one->kind == MC_BOOL
                        ? tag->kind == AST_BOOL && tag->boolean == one->as.boolean
                        : parse_integer(tag, &number) && mc_value_equal(&number, one);
        if (same) return true;
    }
    return false;
}

/* The object without its tag, which is no field of the member. */
static const ast_value *without_key(resolver *r, const ast_value *object, mc_str key) {
    ast_value *copy = NEW(r->arena, ast_value);
    *copy = *object;
    ast_value **tail = &copy->items;
    for (const ast_value *item = object->items; item; item = item->next) {
        if (mc_str_equal(item->key.text, key)) continue;
        ast_value *kept = NEW(r->arena, ast_value);
        *kept = *item;
        kept->next = NULL;
        APPEND(tail, kept);
    }
    *tail = NULL;
    return copy;
}

static constant *tagged_constant(resolver *r, const type *t, const ast_value *value) {
    const choice *c = t->choice;
    const ast_value *tag = value->kind == AST_OBJECT ? find_key(value, c->tag_key) : NULL;
    const ast_value *content = value;
    for (union_case *k = c->cases; tag && k; k = k->next) {
        if (!has_tag(k, tag)) continue;
        bool own = k->type->kind == TYPE_UNION ||
                   (k->type->kind == TYPE_MODEL && find_field(k->type->model, c->tag_key));
        if (c->mode == UNION_ADJACENT) {
            content = find_key(value, c->content_key);
        } else if (!own) {
            content = without_key(r, value, c->tag_key);
        }
        if (!content) return mismatch(r, t, value, "an object with what the tag stands for");
        return case_constant(r, k, content);
    }
    mc_str wanted =
        mc_arena_printf(r->arena, "an object with one of its tags as %s", c->tag_key.data);
    return mismatch(r, t, value, wanted.data);
}

constant *union_constant(resolver *r, const type *t, const ast_value *value) {
    const choice *c = t->choice;
    if (c->mode == UNION_INTERNAL || c->mode == UNION_ADJACENT) {
        return tagged_constant(r, t, value);
    }
    for (union_case *k = c->cases; k; k = k->next) {
        if (could_be(r, k->type, value)) return case_constant(r, k, value);
    }
    return mismatch(r, t, value, "a value of one of its members");
}
