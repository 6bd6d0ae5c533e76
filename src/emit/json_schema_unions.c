/* json_schema_unions.c - unions, whose members may carry a tag, and enums. */
#include "json_schema_parts.h"

bool choice_is_declared(const choice *c) {
    return !c->is_inline;
}

bool choice_adds_tags(const choice *c) {
    return c->mode == UNION_ADJACENT || (c->mode == UNION_INTERNAL && !c->tag_is_field);
}

bool case_takes_tag(const choice *c, const union_case *k) {
    return c->mode == UNION_INTERNAL && !c->tag_is_field && k->type->kind == TYPE_MODEL;
}

static void add_tag(json_schemas *set, const choice *c, const union_case *k, node *properties,
                    node *required) {
    node *tag = node_object(set->arena);
    node_set_text(tag, "type", MC_STR("string"));
    if (k->tags_len > 1) {
        node *values = node_set_array(tag, "enum");
        for (size_t i = 0; i < k->tags_len; i++) {
            node_push(values, schema_literal(set, &k->tags[i]));
        }
    } else {
        node_set_text(tag, "const", k->tag);
    }
    node_set_text(tag, "title", json_schema_title(c->tag_key, set->arena));
    node_set(properties, c->tag_key, tag);
    node_push(required, node_text(c->tag_key, set->arena));
}

node *schema_of_case(json_schemas *set, const choice *c, const union_case *k, direction way) {
    node *properties = node_object(set->arena), *required = node_array(set->arena);
    add_tag(set, c, k, properties, required);
    const model *m = k->type->model;
    if (c->mode == UNION_INTERNAL) {
        schema_add_fields(set, m, way, properties, required);
    } else {
        node *content = json_schema_of(set, k->type, way);
        node_set(properties, c->content_key,
                 k->type->nullable ? schema_or_null(set, content) : content);
        bool may_lack = k->type->kind == TYPE_NULL;
        if (!may_lack) node_push(required, node_text(c->content_key, set->arena));
    }
    node *made = schema_object(set, k->tag, properties, required);
    if (m && m->forbid_extra) node_set_bool(made, "additionalProperties", false);
    schema_describe(made, k->doc.len > 0 || !m ? k->doc : m->doc);
    if (set->exact && c->mode == UNION_INTERNAL) extend_model(made, m, way, set->arena);
    return made;
}

/* Where a member stands: a component of the union's with the tag in it, or the member's own. */
static node *case_reference(json_schemas *set, const choice *c, const union_case *k,
                            direction way) {
    return c->tag_is_field ? json_schema_reference(set, k->type->model, way)
                           : component_reference(set, component_of(set, c->c_name), k->tag, way);
}

static void map_tags(json_schemas *set, const choice *c, const union_case *k, node *mapping,
                     direction way) {
    const mc_value only = mc_value_str(k->tag);
    for (size_t i = 0; i < (k->tags_len ? k->tags_len : 1); i++) {
        const mc_value *tag = k->tags_len ? &k->tags[i] : &only;
        mc_str text = tag->kind == MC_STRING ? mc_value_text(tag)
                      : tag->kind == MC_BOOL
                          ? (tag->as.boolean ? MC_STR("true") : MC_STR("false"))
                          : mc_arena_printf(set->arena, "%lld", (long long)tag->as.integer);
        component *of = c->tag_is_field ? component_of(set, k->type->model->c_name)
                                        : component_of(set, c->c_name);
        mc_str target = component_place(set, of, c->tag_is_field ? MC_STR("") : k->tag, way);
        node_set(mapping, text, node_text(target, set->arena));
    }
}

/* A union by the same tag within is laid out flat. */
static void add_tagged(json_schemas *set, const choice *c, node *members, node *mapping,
                       direction way) {
    for (const union_case *k = c->cases; k; k = k->next) {
        if (c->mode == UNION_INTERNAL && k->type->kind == TYPE_UNION) {
            add_tagged(set, k->type->choice, members, mapping, way);
            continue;
        }
        node_push(members, case_reference(set, c, k, way));
        map_tags(set, c, k, mapping, way);
    }
}

static node *tagged_schema(json_schemas *set, const choice *c, direction way) {
    node *made = node_object(set->arena), *members = node_set_array(made, "oneOf");
    node *discriminator = node_set_object(made, "discriminator");
    node_set_text(discriminator, "propertyName", c->tag_key);
    add_tagged(set, c, members, node_set_object(discriminator, "mapping"), way);
    return made;
}

node *schema_of_members(json_schemas *set, const choice *c, direction way) {
    bool tagged = c->mode == UNION_INTERNAL || c->mode == UNION_ADJACENT;
    if (tagged) return tagged_schema(set, c, way);
    node *made = node_object(set->arena), *members = node_set_array(made, "anyOf");
    for (const union_case *k = c->cases; k; k = k->next) {
        node_push(members, json_schema_of(set, k->type, way));
    }
    return made;
}

node *schema_of_choice(json_schemas *set, const choice *c, direction way) {
    node *made = schema_of_members(set, c, way);
    node_set_text(made, "title", c->name);
    schema_describe(made, c->doc);
    return made;
}

node *schema_of_enum(json_schemas *set, const enumeration *e) {
    node *made = schema_typed(set, e->by_number ? "integer" : "string");
    node *values = node_set_array(made, "enum");
    for (const enum_value *v = e->values; v; v = v->next) {
        node_push(values, e->by_number ? node_scalar(mc_value_int(v->number), set->arena)
                                       : node_text(v->wire, set->arena));
    }
    node_set_text(made, "title", e->name);
    schema_describe(made, e->doc);
    return made;
}
