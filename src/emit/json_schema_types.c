/* json_schema_types.c - types with their constraints. */
#include "json_schema_parts.h"

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

node *schema_typed(json_schemas *set, const char *name) {
    node *made = node_object(set->arena);
    node_set_text(made, "type", mc_str_from(name));
    return made;
}

static node *list_of(json_schemas *set, const type *t, direction way) {
    node *made = schema_typed(set, "array");
    node_set(made, MC_STR("items"), json_schema_of(set, t->element, way));
    /* what is there twice in the input is taken once */
    bool twice = set->exact && way == DIRECTION_IN;
    if (t->kind == TYPE_SET && !twice) node_set_bool(made, "uniqueItems", true);
    if (t->kind != TYPE_ARRAY) return made;
    node_set_int(made, "minItems", (int64_t)t->length);
    node_set_int(made, "maxItems", (int64_t)t->length);
    return made;
}

node *schema_or_null(json_schemas *set, node *value) {
    node *whole = node_object(set->arena), *any = node_set_array(whole, "anyOf");
    node_push(any, value);
    node_push(any, schema_typed(set, "null"));
    return whole;
}

static node *tuple_schema(json_schemas *set, const type *t, direction way) {
    node *made = schema_typed(set, "array"), *items = node_set_array(made, "prefixItems");
    int64_t len = 0;
    for (const field *f = t->items; f; f = f->next, len++) {
        node *item = json_schema_of(set, f->type, way);
        node_push(items, f->nullable ? schema_or_null(set, item) : item);
    }
    node_set_int(made, "minItems", len);
    node_set_int(made, "maxItems", len);
    return made;
}

/* Pydantic names the type where all literals are of one. */
static node *literal_schema(json_schemas *set, const enumeration *e) {
    node *made = node_object(set->arena);
    const enum_value *first = e->values;
    bool one_kind = true;
    if (first->next) {
        node *values = node_set_array(made, "enum");
        for (const enum_value *v = first; v; v = v->next) {
            node_push(values, schema_literal(set, &v->literal));
            one_kind &= v->literal.kind == first->literal.kind;
        }
    } else {
        node_set(made, MC_STR("const"), schema_literal(set, &first->literal));
    }
    const char *name = first->literal.kind == MC_STRING ? "string"
                       : first->literal.kind == MC_BOOL ? "boolean"
                                                        : "integer";
    if (one_kind) node_set_text(made, "type", mc_str_from(name));
    return made;
}

/* Keys are text, whatever they stand for. */
static void add_key_schema(json_schemas *set, node *to, const type *key, direction way) {
    if (key->kind == TYPE_STR && !key->rules) return;
    node *made;
    if (key->kind == TYPE_INT || key->kind == TYPE_UINT) {
        made = node_object(set->arena);
        node_set_text(made, "pattern", MC_STR("^-?[0-9]+$"));
    } else {
        made = json_schema_of(set, key, way);
    }
    node_set(to, MC_STR("propertyNames"), made);
}

static node *shape_of(json_schemas *set, const type *t, direction way) {
    node *made;
    switch (t->kind) {
    case TYPE_BOOL:
        return schema_typed(set, "boolean");
    case TYPE_INT:
    case TYPE_UINT:
        return schema_typed(set, "integer");
    case TYPE_FLOAT:
        return schema_typed(set, "number");
    case TYPE_STR:
        return schema_typed(set, "string");
    case TYPE_NULL:
        return schema_typed(set, "null");
    case TYPE_ENUM:
        if (t->enumeration->is_literal) return literal_schema(set, t->enumeration);
        return component_reference(set, component_of(set, t->enumeration->c_name), MC_STR(""), way);
    case TYPE_MODEL:
        return json_schema_reference(set, t->model, way);
    case TYPE_LIST:
    case TYPE_SET:
    case TYPE_ARRAY:
        return list_of(set, t, way);
    case TYPE_TUPLE:
        return tuple_schema(set, t, way);
    case TYPE_OPTIONAL:
        return schema_or_null(set, json_schema_of(set, t->element, way));
    case TYPE_MAP:
        made = schema_typed(set, "object");
        node_set(made, MC_STR("additionalProperties"), json_schema_of(set, t->element, way));
        if (set->exact) add_key_schema(set, made, t->key, way);
        return made;
    case TYPE_UNION:
        if (!choice_is_declared(t->choice)) return schema_of_members(set, t->choice, way);
        return component_reference(set, component_of(set, t->choice->c_name), MC_STR(""), way);
    default:
        return node_object(set->arena);
    }
}

node *json_schema_of(json_schemas *set, const type *t, direction way) {
    bool is_scalar = is_runtime_scalar(t) || t->kind == TYPE_UPLOAD;
    node *made = is_scalar ? json_schema_of_scalar(set, t, way) : shape_of(set, t, way);
    for (const rule *one = t->rules; one && !is_scalar; one = one->next) {
        add_rule(made, t, one);
    }
    if (set->exact) extend_type(made, t, set->arena);
    return made;
}
