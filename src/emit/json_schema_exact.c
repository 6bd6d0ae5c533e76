/* json_schema_exact.c - what an exact JSON Schema says beyond OpenAPI's: the sizes of numbers, and
 * keywords of our own for what no keyword of JSON Schema says. See json_schema_parts.h. */
#include "json_schema_parts.h"

#include <float.h>

/* ---- types ------------------------------------------------------------------------------- */

static bool has_either(const node *to, const char *one, const char *other) {
    return node_get(to, mc_str_from(one)) || node_get(to, mc_str_from(other));
}

/* The bounds that its C type sets. */
static void add_width(node *to, const type *t) {
    bool is_signed = t->kind == TYPE_INT;
    uint64_t most = UINT64_MAX >> (64 - t->bits + (is_signed ? 1 : 0));
    if (!has_either(to, "minimum", "exclusiveMinimum")) {
        node_set_int(to, "minimum", is_signed ? -(int64_t)most - 1 : 0);
    }
    if (!has_either(to, "maximum", "exclusiveMaximum")) {
        node_set_scalar(to, "maximum", mc_value_uint(most));
    }
}

/* What an f32 rounds to infinity is refused. */
static void add_precision(node *to) {
    if (!has_either(to, "minimum", "exclusiveMinimum")) {
        node_set_scalar(to, "minimum", mc_value_double(-(double)FLT_MAX));
    }
    if (!has_either(to, "maximum", "exclusiveMaximum")) {
        node_set_scalar(to, "maximum", mc_value_double((double)FLT_MAX));
    }
}

/* Whose rules json_schema_scalars.c has no keywords for: see add_lengths and add_bounds there. */
static bool is_unsaid(const type *t, rule_kind kind) {
    if (!is_runtime_scalar(t)) return false;
    bool is_length = kind == RULE_MIN_LENGTH || kind == RULE_MAX_LENGTH;
    return !(is_length && (t->kind == TYPE_URL || t->kind == TYPE_EMAIL));
}

static void add_schemes(node *to, const rule *one, mc_arena *arena) {
    node *list = node_set_array(to, "x-modelc-schemes");
    for (const char *const *scheme = one->schemes; *scheme; scheme++) {
        node_push(list, node_text(mc_str_from(*scheme), arena));
    }
}

static void add_unsaid(node *to, const type *t, const rule *one) {
    static const char *const keywords[RULE_KINDS] = {
        [RULE_MAX_DIGITS] = "x-modelc-max-digits",
        [RULE_DECIMAL_PLACES] = "x-modelc-decimal-places",
        [RULE_VERSION] = "x-modelc-version",
        [RULE_MULTIPLE_OF] = "x-modelc-multiple-of",
        [RULE_LE] = "x-modelc-le",
        [RULE_LT] = "x-modelc-lt",
        [RULE_GE] = "x-modelc-ge",
        [RULE_GT] = "x-modelc-gt",
        [RULE_MIN_LENGTH] = "x-modelc-min-length",
        [RULE_MAX_LENGTH] = "x-modelc-max-length",
    };
    const char *keyword = keywords[one->kind];
    if (!keyword || !is_unsaid(t, one->kind) || node_get(to, mc_str_from(keyword))) return;
    node_set_scalar(to, keyword, one->bound);
}

static void add_rule(node *to, node **checks, const type *t, const rule *one, mc_arena *arena) {
    switch (one->kind) {
    case RULE_STRIP:
        node_set_bool(to, "x-modelc-strip", true);
        break;
    case RULE_LOWER:
        node_set_bool(to, "x-modelc-lower", true);
        break;
    case RULE_UPPER:
        node_set_bool(to, "x-modelc-upper", true);
        break;
    case RULE_SCHEMES:
        add_schemes(to, one, arena);
        break;
    case RULE_CHECK:
        if (!*checks) *checks = node_set_array(to, "x-modelc-checks");
        node_push(*checks, node_text(one->function, arena));
        break;
    default:
        add_unsaid(to, t, one);
    }
}

void extend_type(node *to, const type *t, mc_arena *arena) {
    if (t->kind == TYPE_INT || t->kind == TYPE_UINT) add_width(to, t);
    if (t->kind == TYPE_FLOAT && t->bits == 32) add_precision(to);
    if (t->kind == TYPE_SET) node_set_bool(to, "x-modelc-set", true);
    if (t->kind == TYPE_BYTES) node_set_text(to, "contentEncoding", MC_STR("base64"));
    node *checks = NULL;
    for (const rule *one = t->rules; one; one = one->next) {
        add_rule(to, &checks, t, one, arena);
    }
}

/* ---- fields and models ------------------------------------------------------------------- */

void extend_field(node *to, const field *f, mc_arena *arena) {
    if (f->default_value && f->default_value->fresh) {
        node_set_bool(to, "x-modelc-fresh-default", true);
    }
    if (f->sensitive) node_set_bool(to, "x-modelc-sensitive", true);
    if (f->variable.len > 0) node_set_text(to, "x-modelc-env", f->variable);
    if (f->strict) node_set_bool(to, "x-modelc-strict", true);
    if (f->lax) node_set_bool(to, "x-modelc-lax", true);
    node *aliases = f->aliases_len > 0 ? node_set_array(to, "x-modelc-aliases") : NULL;
    for (size_t i = 0; i < f->aliases_len; i++) {
        node_push(aliases, node_text(f->aliases[i], arena));
    }
}

static node *requires_key(mc_str key, mc_arena *arena) {
    node *made = node_object(arena);
    node_push(node_set_array(made, "required"), node_text(key, arena));
    return made;
}

/* A required field that has several keys is there under one of them. */
static void require_keys(node *to, const model *m, mc_arena *arena) {
    node *all = NULL;
    for (const field *f = m->fields; f; f = f->next) {
        if (!f->required || f->readonly || f->aliases_len == 0) continue;
        if (!all) all = node_set_array(to, "allOf");
        node *one = node_object(arena), *any = node_set_array(one, "anyOf");
        node_push(any, requires_key(f->wire, arena));
        for (size_t i = 0; i < f->aliases_len; i++) {
            node_push(any, requires_key(f->aliases[i], arena));
        }
        node_push(all, one);
    }
}

/* "end > start" where it is an expression, "function(a, b)" else. */
static mc_str check_text(const model_check *check, mc_arena *arena) {
    if (check->expr) return check->message;
    mc_buf out = {0};
    mc_buf_printf(&out, "%.*s(", MC_STR_ARG(check->function));
    for (size_t i = 0; i < check->len; i++) {
        if (i > 0) mc_buf_add_str(&out, MC_STR(", "));
        mc_buf_add_str(&out, check->fields[i]->name);
    }
    mc_buf_add_char(&out, ')');
    mc_str text = mc_arena_str(arena, mc_buf_str(&out));
    mc_buf_free(&out);
    return text;
}

static void add_limits(node *to, const limits *of) {
    if (of->depth + of->bytes + of->items + of->text == 0) return;
    node *all = node_set_object(to, "x-modelc-limits");
    if (of->depth > 0) node_set_int(all, "depth", (int64_t)of->depth);
    if (of->bytes > 0) node_set_int(all, "bytes", (int64_t)of->bytes);
    if (of->items > 0) node_set_int(all, "items", (int64_t)of->items);
    if (of->text > 0) node_set_int(all, "text", (int64_t)of->text);
}

void extend_model(node *to, const model *m, direction way, mc_arena *arena) {
    if (way == DIRECTION_IN) require_keys(to, m, arena);
    node *checks = m->checks ? node_set_array(to, "x-modelc-checks") : NULL;
    for (const model_check *check = m->checks; check; check = check->next) {
        node_push(checks, node_text(check_text(check, arena), arena));
    }
    if (m->lax) node_set_bool(to, "x-modelc-lax", true);
    add_limits(to, &m->limits);
}
