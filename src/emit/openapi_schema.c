/* openapi_schema.c - types as JSON Schema 2020-12, in the shapes that Pydantic gives them. */
#include "json_schema.h"

#include <stdlib.h>

/** What others refer to: "#/components/schemas/NAME", or where `place` says. */
struct component {
    mc_str base; /* its name, without what tells input and output apart */
    const char *package;
    const model *model;
    const choice *choice;
    const enumeration *enumeration;
    bool used[2]; /* by direction */
    bool differs; /* input and output are not the same */
    component *next;
};

openapi *openapi_new(const char *place, bool exact, mc_arena *arena) {
    openapi *made = mc_arena_zalloc(arena, sizeof *made);
    made->arena = arena;
    made->place = place;
    made->exact = exact;
    made->tail = &made->components;
    return made;
}

/* As Python's str.title(): a letter behind none is a capital, any other small. */
mc_str openapi_title(mc_str name, mc_arena *arena) {
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

/* ---- which components there are ---------------------------------------------------------- */

/* `int | str` has no name of its own and is written where it stands. */
static bool is_declared(const choice *c) {
    return !c->is_inline;
}

/* Whose members are written with their tag, which is no field of theirs. */
static bool adds_tags(const choice *c) {
    return c->mode == UNION_ADJACENT || (c->mode == UNION_INTERNAL && !c->tag_is_field);
}

/* A member into which the tag goes; else it is written as it is. */
static bool takes_tag(const choice *c, const union_case *k) {
    return c->mode == UNION_INTERNAL && !c->tag_is_field && k->type->kind == TYPE_MODEL;
}

static component *component_of(openapi *api, mc_str c_name) {
    return *name_table_at(&api->by_c_name, c_name, api->arena);
}

/* The component of that C name, new where there is none. */
static component *add_component(openapi *api, mc_str c_name, mc_str name, const unit *from) {
    component *known = component_of(api, c_name);
    if (known) return known;
    component *made = mc_arena_zalloc(api->arena, sizeof *made);
    made->base = name;
    made->package = from->package.data;
    *api->tail = made;
    api->tail = &made->next;
    api->len++;
    *name_table_at(&api->by_c_name, c_name, api->arena) = made;
    return made;
}

static bool first_use(component *of, direction way) {
    bool first = !of->used[way];
    of->used[way] = true;
    return first;
}

static void use_fields(openapi *api, const model *m, direction way) {
    for (const field *f = m->fields; f; f = f->next) {
        openapi_use(api, f->type, way);
    }
    for (const computed_field *c = m->computed; c && way == DIRECTION_OUT; c = c->next) {
        openapi_use(api, c->type, way);
    }
}

void openapi_use_model(openapi *api, const model *m, direction way) {
    component *of = add_component(api, m->c_name, m->name, m->unit);
    of->model = m;
    if (first_use(of, way)) use_fields(api, m, way);
}

static void use_choice(openapi *api, const choice *c, direction way) {
    if (is_declared(c)) {
        component *of = add_component(api, c->c_name, c->name, c->unit);
        of->choice = c;
        if (!first_use(of, way)) return;
    }
    for (const union_case *k = c->cases; k; k = k->next) {
        /* with the tag in it, a member is written out as a component of the union's */
        if (takes_tag(c, k))
            use_fields(api, k->type->model, way);
        else
            openapi_use(api, k->type, way);
    }
}

void openapi_use(openapi *api, const type *t, direction way) {
    while (t->element) {
        if (api->exact && t->key) openapi_use(api, t->key, way);
        t = t->element;
    }
    for (const field *f = t->items; f; f = f->next) {
        openapi_use(api, f->type, way);
    }
    if (t->kind == TYPE_MODEL) {
        openapi_use_model(api, t->model, way);
    } else if (t->kind == TYPE_UNION) {
        use_choice(api, t->choice, way);
    } else if (t->kind == TYPE_ENUM && !t->enumeration->is_literal) {
        const enumeration *e = t->enumeration;
        component *of = add_component(api, e->c_name, e->name, e->unit);
        of->enumeration = e;
        of->used[way] = true;
    }
}

/* ---- names --------------------------------------------------------------------------------- */

/* On output a field is always there, but for one that has no value and may not be null. */
static bool is_required(const field *f, direction way) {
    if (way == DIRECTION_IN) return f->required && !f->readonly;
    return f->required || f->nullable || f->default_value != NULL;
}

static bool type_differs(openapi *api, const type *t);

static bool model_differs(openapi *api, const model *m) {
    if (m->computed) return true;
    for (const field *f = m->fields; f; f = f->next) {
        bool same = is_required(f, DIRECTION_IN) == is_required(f, DIRECTION_OUT) && !f->readonly &&
                    !f->writeonly;
        if (!same || type_differs(api, f->type)) return true;
    }
    return false;
}

static bool choice_differs(openapi *api, const choice *c) {
    for (const union_case *k = c->cases; k; k = k->next) {
        bool differs =
            takes_tag(c, k) ? model_differs(api, k->type->model) : type_differs(api, k->type);
        if (differs) return true;
    }
    return false;
}

static bool type_differs(openapi *api, const type *t) {
    while (t->element) {
        t = t->element;
    }
    if (t->kind == TYPE_DECIMAL) return true;
    for (const field *f = t->items; f; f = f->next) {
        if (type_differs(api, f->type)) return true;
    }
    if (t->kind == TYPE_MODEL) return component_of(api, t->model->c_name)->differs;
    if (t->kind != TYPE_UNION) return false;
    if (is_declared(t->choice)) return component_of(api, t->choice->c_name)->differs;
    return choice_differs(api, t->choice);
}

static bool component_differs(openapi *api, const component *of) {
    if (of->model) return model_differs(api, of->model);
    return of->choice && choice_differs(api, of->choice);
}

/* Models refer to each other in circles, so this is repeated until nothing changes. */
static void find_differences(openapi *api) {
    for (bool changed = true; changed;) {
        changed = false;
        for (component *of = api->components; of; of = of->next) {
            if (of->differs || !component_differs(api, of)) continue;
            of->differs = changed = true;
        }
    }
}

/* What is no letter or digit becomes `_`, as in FastAPI: Page[User] is Page_User_. */
static mc_str plain_name(openapi *api, mc_str name) {
    char *text = mc_arena_alloc(api->arena, name.len + 1);
    for (size_t i = 0; i <= name.len; i++) {
        char c = name.data[i];
        bool fine = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        text[i] = (char)(fine || i == name.len ? c : '_');
    }
    return (mc_str){text, name.len};
}

void openapi_name_components(openapi *api) {
    find_differences(api);
    for (component *of = api->components; of; of = of->next) {
        mc_str name = plain_name(api, of->base);
        void **taken = name_table_at(&api->by_name, name, api->arena);
        if (*taken) {
            /* two packages have one; a package's own names are unique */
            of->base = mc_arena_printf(api->arena, "%s.%s", of->package, name.data);
            continue;
        }
        *taken = of;
        of->base = name;
    }
}

/* Both directions have a component of their own where they differ and both are used. */
static bool is_split(const component *of) {
    return of->differs && of->used[DIRECTION_IN] && of->used[DIRECTION_OUT];
}

static mc_str name_of(const openapi *api, const component *of, mc_str tag, direction way) {
    const char *suffix = !is_split(of) ? "" : way == DIRECTION_IN ? "-Input" : "-Output";
    return mc_arena_printf(api->arena, "%s%s%s%s", of->base.data, tag.len > 0 ? "-" : "", tag.data,
                           suffix);
}

static mc_str reference_to(openapi *api, const component *of, mc_str tag, direction way) {
    mc_str name = name_of(api, of, tag.len > 0 ? plain_name(api, tag) : MC_STR(""), way);
    return mc_arena_printf(api->arena, "%s%s", api->place, name.data);
}

static node *reference(openapi *api, const component *of, mc_str tag, direction way) {
    node *made = node_object(api->arena);
    node_set_text(made, "$ref", reference_to(api, of, tag, way));
    return made;
}

node *openapi_reference(openapi *api, const model *m, direction way) {
    return reference(api, component_of(api, m->c_name), MC_STR(""), way);
}

/* ---- constraints ----------------------------------------------------------------------------- */

static const char *keyword_of(const type *t, rule_kind kind) {
    bool is_map = t->kind == TYPE_MAP, is_str = t->kind == TYPE_STR;
    switch (kind) {
    case RULE_MULTIPLE_OF:
        return "multipleOf";
    case RULE_LE:
        return "maximum";
    case RULE_LT:
        return "exclusiveMaximum";
    case RULE_GE:
        return "minimum";
    case RULE_GT:
        return "exclusiveMinimum";
    case RULE_MIN_LENGTH:
        return is_str ? "minLength" : is_map ? "minProperties" : "minItems";
    case RULE_MAX_LENGTH:
        return is_str ? "maxLength" : is_map ? "maxProperties" : "maxItems";
    default:
        return NULL;
    }
}

/* Of two that say the same the tighter one stands last; each keyword may be there once. */
static void add_rule(node *to, const type *t, const rule *one) {
    if (one->kind == RULE_PATTERN) {
        node_set_text(to, "pattern", one->pattern);
        return;
    }
    if (one->kind == RULE_UNIQUE) {
        node_set_bool(to, "uniqueItems", true);
        return;
    }
    const char *keyword = keyword_of(t, one->kind);
    if (!keyword || node_get(to, mc_str_from(keyword))) return;
    node_set_scalar(to, keyword, one->bound);
}

/* ---- types -------------------------------------------------------------------------------------
 */

static node *typed(openapi *api, const char *name) {
    node *made = node_object(api->arena);
    node_set_text(made, "type", mc_str_from(name));
    return made;
}

static node *union_schema(openapi *api, const choice *c, direction way);

static node *list_of(openapi *api, const type *t, direction way) {
    node *made = typed(api, "array");
    node_set(made, MC_STR("items"), openapi_schema(api, t->element, way));
    /* what is there twice in the input is taken once */
    bool twice = api->exact && way == DIRECTION_IN;
    if (t->kind == TYPE_SET && !twice) node_set_bool(made, "uniqueItems", true);
    if (t->kind != TYPE_ARRAY) return made;
    node_set_int(made, "minItems", (int64_t)t->length);
    node_set_int(made, "maxItems", (int64_t)t->length);
    return made;
}

static node *or_null(openapi *api, node *value) {
    node *whole = node_object(api->arena), *any = node_set_array(whole, "anyOf");
    node_push(any, value);
    node_push(any, typed(api, "null"));
    return whole;
}

static node *tuple_schema(openapi *api, const type *t, direction way) {
    node *made = typed(api, "array"), *items = node_set_array(made, "prefixItems");
    int64_t len = 0;
    for (const field *f = t->items; f; f = f->next, len++) {
        node *item = openapi_schema(api, f->type, way);
        node_push(items, f->nullable ? or_null(api, item) : item);
    }
    node_set_int(made, "minItems", len);
    node_set_int(made, "maxItems", len);
    return made;
}

static node *literal_node(openapi *api, const mc_value *literal) {
    return literal->kind == MC_STRING ? node_text(mc_value_text(literal), api->arena)
                                      : node_scalar(*literal, api->arena);
}

/* Pydantic names the type where all literals are of one. */
static node *literal_schema(openapi *api, const enumeration *e) {
    node *made = node_object(api->arena);
    const enum_value *first = e->values;
    bool one_kind = true;
    if (first->next) {
        node *values = node_set_array(made, "enum");
        for (const enum_value *v = first; v; v = v->next) {
            node_push(values, literal_node(api, &v->literal));
            one_kind &= v->literal.kind == first->literal.kind;
        }
    } else {
        node_set(made, MC_STR("const"), literal_node(api, &first->literal));
    }
    const char *name = first->literal.kind == MC_STRING ? "string"
                       : first->literal.kind == MC_BOOL ? "boolean"
                                                        : "integer";
    if (one_kind) node_set_text(made, "type", mc_str_from(name));
    return made;
}

/* Keys are text, whatever they stand for. */
static void add_key_schema(openapi *api, node *to, const type *key, direction way) {
    if (key->kind == TYPE_STR && !key->rules) return;
    node *made;
    if (key->kind == TYPE_INT || key->kind == TYPE_UINT) {
        made = node_object(api->arena);
        node_set_text(made, "pattern", MC_STR("^-?[0-9]+$"));
    } else {
        made = openapi_schema(api, key, way);
    }
    node_set(to, MC_STR("propertyNames"), made);
}

static node *shape_of(openapi *api, const type *t, direction way) {
    node *made;
    switch (t->kind) {
    case TYPE_BOOL:
        return typed(api, "boolean");
    case TYPE_INT:
    case TYPE_UINT:
        return typed(api, "integer");
    case TYPE_FLOAT:
        return typed(api, "number");
    case TYPE_STR:
        return typed(api, "string");
    case TYPE_NULL:
        return typed(api, "null");
    case TYPE_ENUM:
        if (t->enumeration->is_literal) return literal_schema(api, t->enumeration);
        return reference(api, component_of(api, t->enumeration->c_name), MC_STR(""), way);
    case TYPE_MODEL:
        return openapi_reference(api, t->model, way);
    case TYPE_LIST:
    case TYPE_SET:
    case TYPE_ARRAY:
        return list_of(api, t, way);
    case TYPE_TUPLE:
        return tuple_schema(api, t, way);
    case TYPE_OPTIONAL:
        return or_null(api, openapi_schema(api, t->element, way));
    case TYPE_MAP:
        made = typed(api, "object");
        node_set(made, MC_STR("additionalProperties"), openapi_schema(api, t->element, way));
        if (api->exact) add_key_schema(api, made, t->key, way);
        return made;
    case TYPE_UNION:
        if (!is_declared(t->choice)) return union_schema(api, t->choice, way);
        return reference(api, component_of(api, t->choice->c_name), MC_STR(""), way);
    default:
        return node_object(api->arena);
    }
}

node *openapi_schema(openapi *api, const type *t, direction way) {
    bool is_scalar = is_runtime_scalar(t) || t->kind == TYPE_UPLOAD;
    node *made = is_scalar ? openapi_scalar_schema(api, t, way) : shape_of(api, t, way);
    for (const rule *one = t->rules; one && !is_scalar; one = one->next) {
        add_rule(made, t, one);
    }
    if (api->exact) extend_type(made, t, api->arena);
    return made;
}

/* ---- defaults ------------------------------------------------------------------------ */

static node *value_node(openapi *api, const mc_value *value) {
    if (value->kind == MC_STRING) return literal_node(api, value);
    if (value->kind == MC_ARRAY) {
        node *made = node_array(api->arena);
        for (size_t i = 0; i < value->len; i++) {
            node_push(made, value_node(api, &value->as.items[i]));
        }
        return made;
    }
    if (value->kind != MC_OBJECT) return node_scalar(*value, api->arena);
    node *made = node_object(api->arena);
    for (size_t i = 0; i < value->len; i++) {
        const mc_member *member = &value->as.members[i];
        node_set(made, member->key, value_node(api, &member->value));
    }
    return made;
}

static node *enum_node(openapi *api, const enumeration *e, const enum_value *v) {
    if (e->is_literal) return literal_node(api, &v->literal);
    return e->by_number ? node_scalar(mc_value_int(v->number), api->arena)
                        : node_text(v->wire, api->arena);
}

static node *constant_node(openapi *api, const type *t, const constant *c);

static node *items_node(openapi *api, const type *t, const constant *c) {
    node *made = node_array(api->arena);
    const field *f = t->items;
    for (size_t i = 0; i < c->len; i++) {
        node_push(made, constant_node(api, f ? f->type : t->element, &c->items[i]));
        if (f) f = f->next;
    }
    return made;
}

static mc_str key_text(openapi *api, const type *key, const constant *c) {
    const mc_value *value = &c->scalar;
    switch (key->kind) {
    case TYPE_ENUM:
        if (!key->enumeration->by_number) return c->enum_value->wire;
        return mc_arena_printf(api->arena, "%lld", (long long)c->enum_value->number);
    case TYPE_UINT:
        return mc_arena_printf(api->arena, "%llu", (unsigned long long)value->as.uinteger);
    case TYPE_INT:
        return mc_arena_printf(api->arena, "%lld", (long long)value->as.integer);
    default:
        return mc_value_text(value);
    }
}

static node *map_node(openapi *api, const type *t, const constant *c) {
    node *made = node_object(api->arena);
    for (size_t i = 0; i < c->len; i++) {
        const constant *item = &c->items[i];
        node_set(made, key_text(api, t->key, item->key), constant_node(api, t->element, item));
    }
    return made;
}

static node *model_node(openapi *api, const model *m, const constant *c) {
    node *made = node_object(api->arena);
    for (const field *f = m->fields; f; f = f->next) {
        const constant *item = &c->items[f->index];
        if (item->is_given) node_set(made, f->wire, constant_node(api, f->type, item));
    }
    return made;
}

/* With its tag, as it is on the wire. */
static node *case_node(openapi *api, const choice *c, const constant *of) {
    const union_case *k = of->union_case;
    node *value = constant_node(api, k->type, &of->items[0]);
    if (!adds_tags(c) || (c->mode == UNION_INTERNAL && !takes_tag(c, k))) return value;
    if (c->mode == UNION_INTERNAL) {
        if (!node_get(value, c->tag_key)) {
            node_set(value, c->tag_key, node_text(k->tag, api->arena));
        }
        return value;
    }
    node *made = node_object(api->arena);
    node_set(made, c->tag_key, node_text(k->tag, api->arena));
    node_set(made, c->content_key, value);
    return made;
}

static node *constant_node(openapi *api, const type *t, const constant *c) {
    if (c->is_null) return node_scalar((mc_value){.kind = MC_NULL}, api->arena);
    switch (t->kind) {
    case TYPE_ENUM:
        return enum_node(api, t->enumeration, c->enum_value);
    case TYPE_UNION:
        return case_node(api, t->choice, c);
    case TYPE_LIST:
    case TYPE_SET:
    case TYPE_ARRAY:
    case TYPE_TUPLE:
        return items_node(api, t, c);
    case TYPE_OPTIONAL:
        return constant_node(api, t->element, c);
    case TYPE_MAP:
        return map_node(api, t, c);
    case TYPE_MODEL:
        return model_node(api, t->model, c);
    default:
        return value_node(api, &c->scalar);
    }
}

/* ---- fields and models --------------------------------------------------------------- */

static void add_description(node *to, mc_str doc) {
    if (doc.len > 0) node_set_text(to, "description", doc);
}

static void add_annotations(openapi *api, node *to, const field *f) {
    node *examples = f->examples_len > 0 ? node_set_array(to, "examples") : NULL;
    for (size_t i = 0; i < f->examples_len; i++) {
        const constant *c = f->examples[i];
        node *value = c->is_null ? node_scalar((mc_value){.kind = MC_NULL}, api->arena)
                                 : constant_node(api, f->type, c);
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
node *openapi_field_schema(openapi *api, const field *f, direction way) {
    node *made = openapi_schema(api, f->type, way);
    if (f->nullable) made = or_null(api, made);
    if (!node_get(made, MC_STR("$ref"))) {
        node_set_text(made, "title", openapi_title(f->wire, api->arena));
    }
    add_description(made, f->doc);
    /* FastAPI leaves out a default that is null */
    if (f->default_value && !f->default_value->is_null && !f->default_value->fresh) {
        node_set(made, MC_STR("default"), constant_node(api, f->type, f->default_value));
    }
    add_annotations(api, made, f);
    if (api->exact) extend_field(made, f, api->arena);
    return made;
}

static void add_tag(openapi *api, const choice *c, const union_case *k, node *properties,
                    node *required) {
    node *tag = node_object(api->arena);
    node_set_text(tag, "type", MC_STR("string"));
    if (k->tags_len > 1) {
        node *values = node_set_array(tag, "enum");
        for (size_t i = 0; i < k->tags_len; i++) {
            node_push(values, literal_node(api, &k->tags[i]));
        }
    } else {
        node_set_text(tag, "const", k->tag);
    }
    node_set_text(tag, "title", openapi_title(c->tag_key, api->arena));
    node_set(properties, c->tag_key, tag);
    node_push(required, node_text(c->tag_key, api->arena));
}

/* What is only written; as in Pydantic it is always there. */
static void add_computed(openapi *api, const model *m, node *properties, node *required) {
    for (const computed_field *c = m->computed; c; c = c->next) {
        node *made = openapi_schema(api, c->type, DIRECTION_OUT);
        if (c->nullable) made = or_null(api, made);
        if (!node_get(made, MC_STR("$ref"))) {
            node_set_text(made, "title", openapi_title(c->wire, api->arena));
        }
        add_description(made, c->doc);
        node_set_bool(made, "readOnly", true);
        node_set(properties, c->wire, made);
        node_push(required, node_text(c->wire, api->arena));
    }
}

/* The other keys that it is read from. */
static void add_other_keys(openapi *api, const field *f, node *properties) {
    for (size_t i = 0; i < f->aliases_len; i++) {
        if (node_get(properties, f->aliases[i])) continue;
        node_set(properties, f->aliases[i], openapi_field_schema(api, f, DIRECTION_IN));
    }
}

static void add_fields(openapi *api, const model *m, direction way, node *properties,
                       node *required) {
    for (const field *f = m->fields; f; f = f->next) {
        bool hidden = way == DIRECTION_IN ? f->readonly : f->writeonly;
        if (hidden || node_get(properties, f->wire)) continue;
        node_set(properties, f->wire, openapi_field_schema(api, f, way));
        bool other_keys = api->exact && way == DIRECTION_IN && f->aliases_len > 0;
        if (other_keys) add_other_keys(api, f, properties);
        if (is_required(f, way) && !other_keys) {
            node_push(required, node_text(f->wire, api->arena));
        }
    }
    if (way == DIRECTION_OUT) add_computed(api, m, properties, required);
}

static node *object_schema(openapi *api, mc_str title, node *properties, node *required) {
    node *made = node_object(api->arena);
    node_set(made, MC_STR("properties"), properties);
    node_set_text(made, "type", MC_STR("object"));
    if (!node_is_empty(required)) node_set(made, MC_STR("required"), required);
    node_set_text(made, "title", title);
    return made;
}

static node *model_schema(openapi *api, const model *m, direction way) {
    node *properties = node_object(api->arena), *required = node_array(api->arena);
    add_fields(api, m, way, properties, required);
    node *made = object_schema(api, m->name, properties, required);
    if (m->forbid_extra) node_set_bool(made, "additionalProperties", false);
    if (m->allow_extra) node_set_bool(made, "additionalProperties", true);
    if (m->deprecated.len > 0) node_set_bool(made, "deprecated", true);
    add_description(made, m->doc);
    if (api->exact) extend_model(made, m, way, api->arena);
    return made;
}

/* ---- unions and enums ---------------------------------------------------------------- */

/* A member as it is on the wire: with its tag, which its model does not know of. */
static node *case_schema(openapi *api, const choice *c, const union_case *k, direction way) {
    node *properties = node_object(api->arena), *required = node_array(api->arena);
    add_tag(api, c, k, properties, required);
    const model *m = k->type->model;
    if (c->mode == UNION_INTERNAL) {
        add_fields(api, m, way, properties, required);
    } else {
        node *content = openapi_schema(api, k->type, way);
        node_set(properties, c->content_key, k->type->nullable ? or_null(api, content) : content);
        bool may_lack = k->type->kind == TYPE_NULL;
        if (!may_lack) node_push(required, node_text(c->content_key, api->arena));
    }
    node *made = object_schema(api, k->tag, properties, required);
    if (m && m->forbid_extra) node_set_bool(made, "additionalProperties", false);
    add_description(made, k->doc.len > 0 || !m ? k->doc : m->doc);
    if (api->exact && c->mode == UNION_INTERNAL) extend_model(made, m, way, api->arena);
    return made;
}

/* Where a member stands: a component of the union's with the tag in it, or the member's own. */
static node *case_reference(openapi *api, const choice *c, const union_case *k, direction way) {
    return c->tag_is_field ? openapi_reference(api, k->type->model, way)
                           : reference(api, component_of(api, c->c_name), k->tag, way);
}

static void map_tags(openapi *api, const choice *c, const union_case *k, node *mapping,
                     direction way) {
    const mc_value only = mc_value_str(k->tag);
    for (size_t i = 0; i < (k->tags_len ? k->tags_len : 1); i++) {
        const mc_value *tag = k->tags_len ? &k->tags[i] : &only;
        mc_str text = tag->kind == MC_STRING ? mc_value_text(tag)
                      : tag->kind == MC_BOOL
                          ? (tag->as.boolean ? MC_STR("true") : MC_STR("false"))
                          : mc_arena_printf(api->arena, "%lld", (long long)tag->as.integer);
        component *of = c->tag_is_field ? component_of(api, k->type->model->c_name)
                                        : component_of(api, c->c_name);
        mc_str target = reference_to(api, of, c->tag_is_field ? MC_STR("") : k->tag, way);
        node_set(mapping, text, node_text(target, api->arena));
    }
}

/* A union by the same tag within is laid out flat. */
static void add_tagged(openapi *api, const choice *c, node *members, node *mapping, direction way) {
    for (const union_case *k = c->cases; k; k = k->next) {
        if (c->mode == UNION_INTERNAL && k->type->kind == TYPE_UNION) {
            add_tagged(api, k->type->choice, members, mapping, way);
            continue;
        }
        node_push(members, case_reference(api, c, k, way));
        map_tags(api, c, k, mapping, way);
    }
}

static node *tagged_schema(openapi *api, const choice *c, direction way) {
    node *made = node_object(api->arena), *members = node_set_array(made, "oneOf");
    node *discriminator = node_set_object(made, "discriminator");
    node_set_text(discriminator, "propertyName", c->tag_key);
    add_tagged(api, c, members, node_set_object(discriminator, "mapping"), way);
    return made;
}

static node *union_schema(openapi *api, const choice *c, direction way) {
    bool tagged = c->mode == UNION_INTERNAL || c->mode == UNION_ADJACENT;
    if (tagged) return tagged_schema(api, c, way);
    node *made = node_object(api->arena), *members = node_set_array(made, "anyOf");
    for (const union_case *k = c->cases; k; k = k->next) {
        node_push(members, openapi_schema(api, k->type, way));
    }
    return made;
}

static node *choice_schema(openapi *api, const choice *c, direction way) {
    node *made = union_schema(api, c, way);
    node_set_text(made, "title", c->name);
    add_description(made, c->doc);
    return made;
}

static node *enum_schema(openapi *api, const enumeration *e) {
    node *made = typed(api, e->by_number ? "integer" : "string");
    node *values = node_set_array(made, "enum");
    for (const enum_value *v = e->values; v; v = v->next) {
        node_push(values, e->by_number ? node_scalar(mc_value_int(v->number), api->arena)
                                       : node_text(v->wire, api->arena));
    }
    node_set_text(made, "title", e->name);
    add_description(made, e->doc);
    return made;
}

/* ---- components ---------------------------------------------------------------------- */

static void add_one(openapi *api, const component *of, direction way, node *schemas) {
    mc_str name = name_of(api, of, MC_STR(""), way);
    if (of->model) {
        node_set(schemas, name, model_schema(api, of->model, way));
    } else if (of->enumeration) {
        node_set(schemas, name, enum_schema(api, of->enumeration));
    } else {
        node_set(schemas, name, choice_schema(api, of->choice, way));
    }
    if (!of->choice || !adds_tags(of->choice)) return;
    for (const union_case *k = of->choice->cases; k; k = k->next) {
        if (of->choice->mode == UNION_INTERNAL && !takes_tag(of->choice, k)) continue;
        node_set(schemas, name_of(api, of, plain_name(api, k->tag), way),
                 case_schema(api, of->choice, k, way));
    }
}

static int compare_components(const void *a, const void *b) {
    const component *const *left = a, *const *right = b;
    return mc_str_compare((*left)->base, (*right)->base);
}

void openapi_add_components(openapi *api, node *schemas) {
    const component **sorted = mc_arena_array(api->arena, api->len + 1, sizeof *sorted);
    size_t len = 0;
    for (const component *of = api->components; of; of = of->next) {
        sorted[len++] = of;
    }
    qsort(sorted, len, sizeof *sorted, compare_components);
    for (size_t i = 0; i < len; i++) {
        bool split = is_split(sorted[i]);
        bool in_only = !sorted[i]->used[DIRECTION_OUT];
        add_one(api, sorted[i], split || in_only ? DIRECTION_IN : DIRECTION_OUT, schemas);
        if (split) add_one(api, sorted[i], DIRECTION_OUT, schemas);
    }
}
