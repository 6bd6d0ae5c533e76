/* json_schema_models.c - fields and models. */
#include "json_schema_parts.h"

/* As Python's str.title(): a letter behind none is a capital, any other small. */
mc_str json_schema_title(mc_str name, mc_arena *arena) {
    char *text = mc_arena_alloc(arena, name.len + 1);
    bool inside = false;
    for (size_t i = 0; i < name.len; i++) {
        char c = name.data[i];
        bool small = c >= 'a' && c <= 'z', large = c >= 'A' && c <= 'Z';
        if (c == '_') c = ' ';
        if (small && !inside) c = (char)(c - 'a' + 'A');
        if (large && inside) c = (char)(c - 'A' + 'a');
        text[i] = c;
        inside = small || large;
    }
    text[name.len] = '\0';
    return (mc_str){text, name.len};
}

void schema_describe(node *to, mc_str doc) {
    if (doc.len > 0) node_set_text(to, "description", doc);
}

static void add_annotations(json_schemas *set, node *to, const field *f) {
    node *examples = f->examples_len > 0 ? node_set_array(to, "examples") : NULL;
    for (size_t i = 0; i < f->examples_len; i++) {
        const constant *c = f->examples[i];
        node *value = c->is_null ? node_scalar((mc_value){.kind = MC_NULL}, set->arena)
                                 : schema_constant(set, f->type, c);
        node_push(examples, value);
    }
    if (f->deprecated.len > 0) node_set_bool(to, "deprecated", true);
    if (f->readonly) node_set_bool(to, "readOnly", true);
    if (f->writeonly) node_set_bool(to, "writeOnly", true);
    if (f->sensitive && f->type->kind == TYPE_STR) {
        node_set_text(to, "format", MC_STR("password"));
    }
}

/* Besides a `$ref` other keywords may stand, since OpenAPI 3.1. */
node *json_schema_of_field(json_schemas *set, const field *f, direction way) {
    node *made = json_schema_of(set, f->type, way);
    if (f->nullable) made = schema_or_null(set, made);
    if (!node_get(made, MC_STR("$ref"))) {
        node_set_text(made, "title", json_schema_title(f->wire, set->arena));
    }
    schema_describe(made, f->doc);
    /* FastAPI leaves out a default that is null */
    if (f->default_value && !f->default_value->is_null && !f->default_value->fresh) {
        node_set(made, MC_STR("default"), schema_constant(set, f->type, f->default_value));
    }
    add_annotations(set, made, f);
    if (set->exact) extend_field(made, f, set->arena);
    return made;
}

/* What is only written; as in Pydantic it is always there. */
static void add_computed(json_schemas *set, const model *m, node *properties, node *required) {
    for (const computed_field *c = m->computed; c; c = c->next) {
        node *made = json_schema_of(set, c->type, DIRECTION_OUT);
        if (c->nullable) made = schema_or_null(set, made);
        if (!node_get(made, MC_STR("$ref"))) {
            node_set_text(made, "title", json_schema_title(c->wire, set->arena));
        }
        schema_describe(made, c->doc);
        node_set_bool(made, "readOnly", true);
        node_set(properties, c->wire, made);
        node_push(required, node_text(c->wire, set->arena));
    }
}

/* The other keys that it is read from. */
static void add_other_keys(json_schemas *set, const field *f, node *properties) {
    for (size_t i = 0; i < f->aliases_len; i++) {
        if (node_get(properties, f->aliases[i])) continue;
        node_set(properties, f->aliases[i], json_schema_of_field(set, f, DIRECTION_IN));
    }
}

void schema_add_fields(json_schemas *set, const model *m, direction way, node *properties,
                       node *required) {
    for (const field *f = m->fields; f; f = f->next) {
        bool hidden = way == DIRECTION_IN ? f->readonly : f->writeonly;
        if (hidden || node_get(properties, f->wire)) continue;
        node_set(properties, f->wire, json_schema_of_field(set, f, way));
        bool other_keys = set->exact && way == DIRECTION_IN && f->aliases_len > 0;
        if (other_keys) add_other_keys(set, f, properties);
        if (field_is_required(f, way) && !other_keys) {
            node_push(required, node_text(f->wire, set->arena));
        }
    }
    if (way == DIRECTION_OUT) add_computed(set, m, properties, required);
}

node *schema_object(json_schemas *set, mc_str title, node *properties, node *required) {
    node *made = node_object(set->arena);
    node_set(made, MC_STR("properties"), properties);
    node_set_text(made, "type", MC_STR("object"));
    if (!node_is_empty(required)) node_set(made, MC_STR("required"), required);
    node_set_text(made, "title", title);
    return made;
}

node *schema_of_model(json_schemas *set, const model *m, direction way) {
    node *properties = node_object(set->arena), *required = node_array(set->arena);
    schema_add_fields(set, m, way, properties, required);
    node *made = schema_object(set, m->name, properties, required);
    if (m->forbid_extra) node_set_bool(made, "additionalProperties", false);
    if (m->allow_extra) node_set_bool(made, "additionalProperties", true);
    if (m->deprecated.len > 0) node_set_bool(made, "deprecated", true);
    schema_describe(made, m->doc);
    if (set->exact) extend_model(made, m, way, set->arena);
    return made;
}
