/* constants.c - literals of the schema as values of a type: defaults, checked against the
 * type and its constraints. */
#include "resolver.h"

#include <float.h>
#include <math.h>
#include <modelc/pattern.h>
#include <stdlib.h>

/* ---- numbers --------------------------------------------------------------------- */

/* Reads digits of `base`, with `_` between them. */
static bool parse_digits(mc_str text, unsigned base, uint64_t *out) {
    uint64_t value = 0;
    if (text.len == 0) return false;
    for (size_t i = 0; i < text.len; i++) {
        char c = text.data[i];
        if (c == '_') continue;
        unsigned digit = c >= '0' && c <= '9'   ? (unsigned)(c - '0')
                         : c >= 'a' && c <= 'f' ? (unsigned)(c - 'a') + 10
                         : c >= 'A' && c <= 'F' ? (unsigned)(c - 'A') + 10
                                                : 99;
        if (digit >= base || value > (UINT64_MAX - digit) / base) return false;
        value = value * base + digit;
    }
    *out = value;
    return true;
}

bool parse_integer(const ast_value *value, mc_value *out) {
    if (value->kind != AST_INT) return false;
    mc_str text = value->text;
    bool negative = mc_str_starts_with(text, MC_STR("-"));
    if (negative) text = (mc_str){text.data + 1, text.len - 1};
    bool hex = mc_str_starts_with(text, MC_STR("0x")) || mc_str_starts_with(text, MC_STR("0X"));
    if (hex) text = (mc_str){text.data + 2, text.len - 2};
    uint64_t magnitude;
    if (!parse_digits(text, hex ? 16 : 10, &magnitude)) return false;
    if (!negative) {
        *out = mc_value_uint(magnitude);
        return true;
    }
    if (magnitude > (uint64_t)INT64_MAX + 1) return false;
    /* -magnitude, without a detour through a number that does not exist */
    *out = mc_value_int(magnitude == 0 ? 0 : -(int64_t)(magnitude - 1) - 1);
    return true;
}

bool parse_number(const ast_value *value, double *out) {
    if (value->kind != AST_INT && value->kind != AST_FLOAT) return false;
    mc_value integer;
    if (parse_integer(value, &integer)) {
        *out = integer.kind == MC_UINT ? (double)integer.as.uinteger : (double)integer.as.integer;
        return true;
    }
    /* modelc never calls setlocale, so that this is the C locale's decimal point. */
    char *end;
    *out = strtod(value->text.data, &end);
    return *end == '\0';
}

/* ---- rules on constants ------------------------------------------------------------ */

static bool is_multiple(const mc_value *value, const mc_value *of) {
    if (value->kind == MC_DOUBLE) {
        double quotient = value->as.number / of->as.number;
        return quotient > -9e15 && quotient < 9e15 && quotient == (double)(long long)quotient;
    }
    if (value->kind == MC_UINT || of->kind == MC_UINT) {
        uint64_t a = value->as.uinteger, b = of->as.uinteger;
        return a % b == 0;
    }
    return value->as.integer % of->as.integer == 0;
}

static bool keeps_rule(const rule *one, const mc_value *value, uint64_t length) {
    switch (one->kind) {
    case RULE_MULTIPLE_OF:
        return is_multiple(value, &one->bound);
    case RULE_LE:
        return compare_numbers(value, &one->bound) <= 0;
    case RULE_LT:
        return compare_numbers(value, &one->bound) < 0;
    case RULE_GE:
        return compare_numbers(value, &one->bound) >= 0;
    case RULE_GT:
        return compare_numbers(value, &one->bound) > 0;
    case RULE_MIN_LENGTH:
        return length >= (uint64_t)one->bound.as.integer;
    case RULE_MAX_LENGTH:
        return length <= (uint64_t)one->bound.as.integer;
    default:
        return true;
    }
}

static bool keeps_pattern(mc_str pattern, mc_str text) {
    mc_pattern compiled = {.source = pattern};
    mc_match found = mc_pattern_match(&compiled, text);
    mc_pattern_free(&compiled);
    return found == MC_MATCH_YES;
}

/* A literal is written as it is to be: what would change it is broken by it. */
static bool keeps_text_rule(resolver *r, const rule *one, mc_str text) {
    switch (one->kind) {
    case RULE_PATTERN:
        return keeps_pattern(one->pattern, text);
    case RULE_STRIP:
        return mc_str_strip(text).len == text.len;
    case RULE_LOWER:
        return mc_str_equal(mc_arena_lower(r->arena, text), text);
    case RULE_UPPER:
        return mc_str_equal(mc_arena_upper(r->arena, text), text);
    default:
        return true;
    }
}

static void check_rules(resolver *r, const type *t, const mc_value *value, uint64_t length,
                        span where) {
    for (const rule *one = t->rules; one; one = one->next) {
        bool keeps = keeps_rule(one, value, length) &&
                     (value->kind != MC_STRING || keeps_text_rule(r, one, mc_value_text(value)));
        if (keeps) continue;
        mc_str given = {where.source->text.data + where.start, where.end - where.start};
        mc_str what = mc_arena_printf(r->arena, "its constraint: %s", rule_text(r, one).data);
        diag *d = diag_add(r->diags, DIAG_default_range, where, mc_arena_str(r->arena, given).data,
                           what.data);
        diag_note(r->diags, d, one->span, "the constraint is here");
        return;
    }
}

/* ---- literals to values ---------------------------------------------------------------- */

static constant *mismatch(resolver *r, const type *t, const ast_value *value, const char *wanted) {
    diag_add(r->diags, DIAG_default_type, value->span, t->label.data, wanted);
    return NULL;
}

static constant *out_of_range(resolver *r, const type *t, const ast_value *value) {
    mc_str wanted = mc_arena_printf(r->arena, "within the range of %s", t->label.data);
    return mismatch(r, t, value, wanted.data);
}

static constant *integer_constant(resolver *r, const type *t, const ast_value *value) {
    constant *c = NEW(r->arena, constant);
    if (!parse_integer(value, &c->scalar)) return mismatch(r, t, value, "a whole number");
    uint64_t max = UINT64_MAX >> (64 - t->bits + (t->kind == TYPE_INT));
    bool negative = c->scalar.kind == MC_INT && c->scalar.as.integer < 0;
    bool fits = negative ? t->kind == TYPE_INT && c->scalar.as.integer >= -(int64_t)max - 1
                         : c->scalar.as.uinteger <= max;
    if (!fits) return out_of_range(r, t, value);
    check_rules(r, t, &c->scalar, 0, value->span);
    return c;
}

static constant *float_constant(resolver *r, const type *t, const ast_value *value) {
    double number;
    if (!parse_number(value, &number)) return mismatch(r, t, value, "a number");
    if (!(fabs(number) <= (t->bits == 32 ? FLT_MAX : DBL_MAX))) return out_of_range(r, t, value);
    constant *c = NEW(r->arena, constant);
    c->scalar = mc_value_double(number);
    check_rules(r, t, &c->scalar, 0, value->span);
    return c;
}

static constant *text_constant(resolver *r, const type *t, const ast_value *value) {
    if (value->kind != AST_STRING) return mismatch(r, t, value, "a string");
    if (!check_text(r, value->text, value->span)) return NULL;
    constant *c = NEW(r->arena, constant);
    c->scalar = mc_value_str(value->text);
    check_rules(r, t, &c->scalar, mc_str_codepoints(value->text), value->span);
    return c;
}

static constant *bool_constant(resolver *r, const type *t, const ast_value *value) {
    if (value->kind != AST_BOOL) return mismatch(r, t, value, "true or false");
    constant *c = NEW(r->arena, constant);
    c->scalar = mc_value_bool(value->boolean);
    return c;
}

static constant *enum_constant(resolver *r, const type *t, const ast_value *value) {
    const enumeration *e = t->enumeration;
    if (value->kind != AST_WORD && value->kind != AST_STRING) {
        return mismatch(r, t, value, "the name of one of its values");
    }
    size_t len = 0;
    for (enum_value *v = e->values; v; v = v->next, len++) {
        if (!mc_str_equal(v->name, value->text)) continue;
        constant *c = NEW(r->arena, constant);
        c->enum_value = v;
        return c;
    }
    mc_str *names = mc_arena_array(r->arena, len + 1, sizeof *names);
    size_t i = 0;
    for (const enum_value *v = e->values; v; v = v->next) {
        names[i++] = v->name;
    }
    diag *d = diag_add(r->diags, DIAG_default_enum, value->span, e->name.data, value->text.data);
    mc_str near = diag_nearest(value->text, names, len);
    if (near.len > 0) diag_hint(r->diags, d, "did you mean %s?", near.data);
    return NULL;
}

static constant *list_constant(resolver *r, const type *t, const ast_value *value) {
    if (value->kind != AST_LIST) return mismatch(r, t, value, "a list");
    bool plain = t->element->kind <= TYPE_STR || t->element->kind == TYPE_ENUM;
    if (value->items && !plain) {
        not_supported(r, value->span, "a default list of other than scalars");
        return NULL;
    }
    constant *c = NEW(r->arena, constant);
    for (const ast_value *item = value->items; item; item = item->next) {
        c->len++;
    }
    c->items = mc_arena_array(r->arena, c->len + 1, sizeof *c->items);
    size_t i = 0;
    for (const ast_value *item = value->items; item; item = item->next) {
        constant *inner = resolve_constant(r, t->element, item);
        if (!inner) return NULL;
        c->items[i++] = *inner;
    }
    if (t->kind == TYPE_ARRAY && c->len != t->length) {
        mc_str wanted = mc_arena_printf(r->arena, "a list of %llu", (unsigned long long)t->length);
        return mismatch(r, t, value, wanted.data);
    }
    check_rules(r, t, &c->scalar, c->len, value->span);
    return c;
}

static constant *map_constant(resolver *r, const type *t, const ast_value *value) {
    if (value->kind != AST_OBJECT) return mismatch(r, t, value, "{}");
    if (value->items) {
        not_supported(r, value->span, "a default of a map that is not empty");
        return NULL;
    }
    constant *c = NEW(r->arena, constant);
    check_rules(r, t, &c->scalar, 0, value->span);
    return c;
}

/* Whether a literal could be of that type, going by its form alone. */
static bool could_be(const type *t, const ast_value *value) {
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
        return value->kind == AST_WORD;
    case TYPE_LIST:
    case TYPE_ARRAY:
        return value->kind == AST_LIST;
    case TYPE_MAP:
        return value->kind == AST_OBJECT;
    default:
        return false;
    }
}

static constant *union_constant(resolver *r, const type *t, const ast_value *value) {
    for (union_case *k = t->choice->cases; k; k = k->next) {
        if (!could_be(k->type, value)) continue;
        constant *inner = resolve_constant(r, k->type, value);
        if (!inner) return NULL;
        constant *c = NEW(r->arena, constant);
        c->union_case = k;
        c->items = inner;
        c->len = 1;
        return c;
    }
    return mismatch(r, t, value, "a value of one of its members");
}

constant *resolve_constant(resolver *r, const type *t, const ast_value *value) {
    if (value->kind == AST_CALL) {
        not_supported(r, value->span, "default factories");
        return NULL;
    }
    if (value->kind == AST_NULL) {
        constant *c = NEW(r->arena, constant);
        c->is_null = true;
        if (t->nullable || t->kind == TYPE_ANY) return c;
        diag *d = diag_add(r->diags, DIAG_default_null, value->span, t->label.data);
        diag_hint(r->diags, d, "write %s? to allow it", t->label.data);
        return NULL;
    }
    const ast_value *literal =
        t->kind == TYPE_ENUM || t->kind == TYPE_UNION ? value : resolve_constant_value(r, value);
    if (!literal) return NULL;
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
    case TYPE_ARRAY:
        return list_constant(r, t, literal);
    case TYPE_MAP:
        return map_constant(r, t, literal);
    case TYPE_UNION:
        return union_constant(r, t, literal);
    case TYPE_ANY:
        not_supported(r, value->span, "a default of Any other than null");
        return NULL;
    case TYPE_MODEL:
        not_supported(r, value->span, "a default of a model");
        return NULL;
    case TYPE_NULL:
        return NULL;
    }
    return NULL;
}
