/* constant_rules.c - the numbers that literals write, and whether a constant keeps its type's
 * rules. */
#include "constants.h"

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

void report_broken(resolver *r, const rule *one, span where) {
    mc_str given = {where.source->text.data + where.start, where.end - where.start};
    mc_str what = mc_arena_printf(r->arena, "its constraint: %s", rule_text(r, one).data);
    diag *d = diag_add(r->diags, DIAG_default_range, where, mc_arena_str(r->arena, given).data,
                       what.data);
    diag_note(r->diags, d, one->span, "the constraint is here");
}

void check_rules(resolver *r, const type *t, const mc_value *value, uint64_t length, span where) {
    for (const rule *one = t->rules; one; one = one->next) {
        bool keeps = keeps_rule(one, value, length) &&
                     (value->kind != MC_STRING || keeps_text_rule(r, one, mc_value_text(value)));
        if (keeps) continue;
        report_broken(r, one, where);
        return;
    }
}
