/* json_schema_values.c - defaults and examples, as they are on the wire. */
#include "json_schema_parts.h"

node *schema_literal(json_schemas *set, const mc_value *literal) {
    return literal->kind == MC_STRING ? node_text(mc_value_text(literal), set->arena)
                                      : node_scalar(*literal, set->arena);
}

static node *value_node(json_schemas *set, const mc_value *value) {
    if (value->kind == MC_STRING) return schema_literal(set, value);
    if (value->kind == MC_ARRAY) {
        node *made = node_array(set->arena);
        for (size_t i = 0; i < value->len; i++) {
            node_push(made, value_node(set, &value->as.items[i]));
        }
        return made;
    }
    if (value->kind != MC_OBJECT) return node_scalar(*value, set->arena);
    node *made = node_object(set->arena);
    for (size_t i = 0; i < value->len; i++) {
        const mc_member *member = &value->as.members[i];
        node_set(made, member->key, value_node(set, &member->value));
    }
    return made;
}

static node *enum_node(json_schemas *set, const enumeration *e, const enum_value *v) {
    if (e->is_literal) return schema_literal(set, &v->literal);
    return e->by_number ? node_scalar(mc_value_int(v->number), set->arena)
                        : node_text(v->wire, set->arena);
}

static node *items_node(json_schemas *set, const type *t, const constant *c) {
    node *made = node_array(set->arena);
    const field *f = t->items;
    for (size_t i = 0; i < c->len; i++) {
        node_push(made, schema_constant(set, f ? f->type : t->element, &c->items[i]));
        if (f) f = f->next;
    }
    return made;
}

static mc_str key_text(json_schemas *set, const type *key, const constant *c) {
    const mc_value *value = &c->scalar;
    switch (key->kind) {
    case TYPE_ENUM:
        if (!key->enumeration->by_number) return c->enum_value->wire;
        return mc_arena_printf(set->arena, "%lld", (long long)c->enum_value->number);
    case TYPE_UINT:
        return mc_arena_printf(set->arena, "%llu", (unsigned long long)value->as.uinteger);
    case TYPE_INT:
        return mc_arena_printf(set->arena, "%lld", (long long)value->as.integer);
    default:
        return mc_value_text(value);
    }
}

static node *map_node(json_schemas *set, const type *t, const constant *c) {
    node *made = node_object(set->arena);
    for (size_t i = 0; i < c->len; i++) {
        const constant *item = &c->items[i];
        node_set(made, key_text(set, t->key, item->key), schema_constant(set, t->element, item));
    }
    return made;
}

static node *model_node(json_schemas *set, const model *m, const constant *c) {
    node *made = node_object(set->arena);
    for (const field *f = m->fields; f; f = f->next) {
        const constant *item = &c->items[f->index];
        if (item->is_given) node_set(made, f->wire, schema_constant(set, f->type, item));
    }
    return made;
}

/* With its tag, as it is on the wire. */
static node *case_node(json_schemas *set, const choice *c, const constant *of) {
    const union_case *k = of->union_case;
    node *value = schema_constant(set, k->type, &of->items[0]);
    if (!choice_adds_tags(c) || (c->mode == UNION_INTERNAL && !case_takes_tag(c, k))) return value;
    if (c->mode == UNION_INTERNAL) {
        if (!node_get(value, c->tag_key)) {
            node_set(value, c->tag_key, node_text(k->tag, set->arena));
        }
        return value;
    }
    node *made = node_object(set->arena);
    node_set(made, c->tag_key, node_text(k->tag, set->arena));
    node_set(made, c->content_key, value);
    return made;
}

node *schema_constant(json_schemas *set, const type *t, const constant *c) {
    if (c->is_null) return node_scalar((mc_value){.kind = MC_NULL}, set->arena);
    switch (t->kind) {
    case TYPE_ENUM:
        return enum_node(set, t->enumeration, c->enum_value);
    case TYPE_UNION:
        return case_node(set, t->choice, c);
    case TYPE_LIST:
    case TYPE_SET:
    case TYPE_ARRAY:
    case TYPE_TUPLE:
        return items_node(set, t, c);
    case TYPE_OPTIONAL:
        return schema_constant(set, t->element, c);
    case TYPE_MAP:
        return map_node(set, t, c);
    case TYPE_MODEL:
        return model_node(set, t->model, c);
    default:
        return value_node(set, &c->scalar);
    }
}
