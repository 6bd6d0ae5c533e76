/* json_schema_scalars.c - the types of modelc/types.h as JSON Schema, as Pydantic writes them. */
#include "json_schema_parts.h"

static const char *format_of(const type *t) {
    switch (t->kind) {
    case TYPE_DATE:
        return "date";
    case TYPE_TIME:
        return "time";
    case TYPE_DATETIME:
        return "date-time";
    case TYPE_DURATION:
        return "duration";
    case TYPE_UUID:
        return "uuid";
    case TYPE_DECIMAL:
        return "decimal";
    case TYPE_BYTES:
        return "base64";
    case TYPE_IPV4:
        return "ipv4";
    case TYPE_IPV6:
        return "ipv6";
    case TYPE_URL:
        return "uri";
    case TYPE_UPLOAD:
        return "binary";
    default:
        return "email";
    }
}

/* Only texts have lengths that JSON Schema counts as we do: those of bytes are not of base64. */
static void add_lengths(node *to, const type *t) {
    if (t->kind != TYPE_URL && t->kind != TYPE_EMAIL) return;
    for (const rule *one = t->rules; one; one = one->next) {
        bool least = one->kind == RULE_MIN_LENGTH;
        if (!least && one->kind != RULE_MAX_LENGTH) continue;
        node_set_scalar(to, least ? "minLength" : "maxLength", one->bound);
    }
}

static void add_bounds(node *to, const type *t) {
    static const char *const keywords[RULE_KINDS] = {
        [RULE_MULTIPLE_OF] = "multipleOf", [RULE_LE] = "maximum",
        [RULE_LT] = "exclusiveMaximum",    [RULE_GE] = "minimum",
        [RULE_GT] = "exclusiveMinimum",
    };
    for (const rule *one = t->rules; one; one = one->next) {
        if (!keywords[one->kind]) continue;
        /* A number like any other, exact as written. */
        mc_value number = one->bound;
        number.kind = MC_NUMBER;
        node_set_scalar(to, keywords[one->kind], number);
    }
}

node *json_schema_of_scalar(json_schemas *set, const type *t, direction way) {
    node *text = node_object(set->arena);
    node_set_text(text, "type", MC_STR("string"));
    node_set_text(text, "format", mc_str_from(format_of(t)));
    add_lengths(text, t);
    if (t->kind != TYPE_DECIMAL || way == DIRECTION_OUT) return text;
    /* It is written as text, and read from a number too. */
    node *whole = node_object(set->arena), *any = node_set_array(whole, "anyOf");
    node *number = node_object(set->arena);
    node_set_text(number, "type", MC_STR("number"));
    add_bounds(number, t);
    node_push(any, number);
    node_push(any, text);
    return whole;
}
