/**
 * rules.c - constraints and checks, in one place for what is read and for what was
 * built in C.
 */
#include "engine.h"
#include "scalar.h"

#include <math.h>
#include <stdarg.h>

/* ---- numbers -------------------------------------------------------------------- */

/** Order of a value and a bound. NaN has none, and so breaks every bound. */
typedef enum order { ORDER_LESS, ORDER_SAME, ORDER_MORE, ORDER_NONE } order;

static order order_doubles(double a, double b) {
    return a < b ? ORDER_LESS : a > b ? ORDER_MORE : a == b ? ORDER_SAME : ORDER_NONE;
}

/** A float's bound is met by the float nearest to it: 0.1f is not above 0.1. */
static double float_bound(const mc_type *type, const mc_constraint *rule) {
    return type->size == sizeof(float) ? (double)(float)rule->number : rule->number;
}

static order order_to_bound(const mc_spot *spot, const mc_constraint *rule) {
    const mc_type *type = spot->type;
    if (mc_is_scalar(type->kind)) {
        int found = mc_scalar_compare(type->kind, spot->slot, rule->bound);
        return found < 0 ? ORDER_LESS : found > 0 ? ORDER_MORE : ORDER_SAME;
    }
    if (type->kind == MC_TYPE_INT) {
        int64_t value = mc_int_load(spot->slot, type->size);
        return value < rule->integer ? ORDER_LESS : value > rule->integer ? ORDER_MORE : ORDER_SAME;
    }
    if (type->kind == MC_TYPE_UINT) {
        uint64_t value = mc_uint_load(spot->slot, type->size);
        return value < rule->uinteger   ? ORDER_LESS
               : value > rule->uinteger ? ORDER_MORE
                                        : ORDER_SAME;
    }
    return order_doubles(mc_float_load(spot->slot, type->size), float_bound(type, rule));
}

static bool in_order(mc_rule rule, order found) {
    switch (rule) {
    case MC_RULE_LE:
        return found == ORDER_LESS || found == ORDER_SAME;
    case MC_RULE_LT:
        return found == ORDER_LESS;
    case MC_RULE_GE:
        return found == ORDER_MORE || found == ORDER_SAME;
    default:
        return found == ORDER_MORE;
    }
}

/** With Pydantic's allowance: 0.3 is a multiple of 0.1, though not in binary. */
static bool is_float_multiple(double value, double of) {
    double rest = fabs(fmod(value, of));
    double allowance = fabs(value) / 1e9;
    return rest <= allowance || fabs(rest - fabs(of)) <= allowance;
}

static bool is_multiple(const mc_spot *spot, const mc_constraint *rule) {
    const mc_type *type = spot->type;
    if (type->kind == MC_TYPE_DECIMAL) {
        mc_decimal of;
        memcpy(&of, rule->bound, sizeof of);
        return mc_decimal_is_multiple((mc_decimal){mc_str_load(spot->slot)}, of);
    }
    if (type->kind == MC_TYPE_INT) {
        /* By -1 the smallest integer cannot be divided; it is a multiple all the same. */
        if (rule->integer == 0 || rule->integer == -1) return true;
        return mc_int_load(spot->slot, type->size) % rule->integer == 0;
    }
    if (type->kind == MC_TYPE_UINT) {
        return !rule->uinteger || mc_uint_load(spot->slot, type->size) % rule->uinteger == 0;
    }
    return is_float_multiple(mc_float_load(spot->slot, type->size), rule->number);
}

static mc_value bound_value(const mc_type *type, const mc_constraint *rule) {
    if (type->kind == MC_TYPE_INT) return mc_value_int(rule->integer);
    if (type->kind == MC_TYPE_UINT) return mc_value_uint(rule->uinteger);
    return mc_value_double(rule->number);
}

static bool check_number(mc_walk *walk, const mc_spot *spot, const mc_constraint *rule) {
    bool ok = rule->rule == MC_RULE_MULTIPLE_OF ? is_multiple(spot, rule)
                                                : in_order(rule->rule, order_to_bound(spot, rule));
    if (ok) return true;
    if (mc_is_scalar(spot->type->kind)) return mc_report_scalar_bound(walk, spot, rule);
    return mc_report_bound(walk, spot, rule->rule, bound_value(spot->type, rule));
}

static bool check_finite(mc_walk *walk, const mc_spot *spot) {
    if (isfinite(mc_float_load(spot->slot, spot->type->size))) return true;
    return mc_report(walk, spot, "finite_number", "Input should be a finite number");
}

/* ---- lengths -------------------------------------------------------------------- */

static size_t length_of(const mc_spot *spot) {
    switch (spot->type->kind) {
    case MC_TYPE_STR:
    case MC_TYPE_URL:
    case MC_TYPE_EMAIL:
        return mc_str_codepoints(mc_str_load(spot->slot));
    case MC_TYPE_BYTES:
        return mc_str_load(spot->slot).len;
    case MC_TYPE_ARRAY:
        return spot->type->items->length;
    default:
        return mc_head_load(spot->slot).len;
    }
}

static bool check_length(mc_walk *walk, const mc_spot *spot, const mc_constraint *rule,
                         size_t len) {
    bool ok = rule->rule == MC_RULE_MIN_LENGTH ? len >= rule->uinteger : len <= rule->uinteger;
    return ok || mc_report_length(walk, spot, rule->rule, rule->uinteger, len);
}

bool mc_rules_check_room(mc_walk *walk, const mc_spot *spot, size_t len) {
    for (size_t i = 0; i < spot->type->constraints_len; i++) {
        const mc_constraint *rule = &spot->type->constraints[i];
        if (rule->rule == MC_RULE_MAX_LENGTH && !check_length(walk, spot, rule, len)) return false;
    }
    return true;
}

/* ---- decimals, identifiers, addresses --------------------------------------------- */

static const mc_constraint *find_rule(const mc_type *type, mc_rule rule) {
    for (size_t i = 0; i < type->constraints_len; i++) {
        if (type->constraints[i].rule == rule) return &type->constraints[i];
    }
    return NULL;
}

static bool check_digits(mc_walk *walk, const mc_spot *spot, uint64_t most) {
    mc_decimal value = {mc_str_load(spot->slot)};
    return mc_decimal_digits(value) <= most || mc_report_digits(walk, spot, most);
}

/** Digits behind the point; what is left of max_digits bounds those before it. */
static bool check_places(mc_walk *walk, const mc_spot *spot, uint64_t most) {
    mc_decimal value = {mc_str_load(spot->slot)};
    uint64_t places = mc_decimal_places(value), digits = mc_decimal_digits(value);
    if (places > most) return mc_report_places(walk, spot, most);
    const mc_constraint *all = find_rule(spot->type, MC_RULE_MAX_DIGITS);
    if (!all) return true;
    uint64_t whole = all->uinteger > most ? all->uinteger - most : 0;
    /* A zero before the point does not count. */
    bool is_zero = mc_decimal_compare(value, (mc_decimal){{0}}) == 0;
    return is_zero || digits - places <= whole || mc_report_whole_digits(walk, spot, whole);
}

static bool check_version(mc_walk *walk, const mc_spot *spot, uint64_t version) {
    mc_uuid uuid;
    memcpy(&uuid, spot->slot, sizeof uuid);
    return mc_uuid_version(uuid) == version || mc_report_version(walk, spot, version);
}

static bool is_scheme(mc_str scheme, const char *wanted) {
    for (size_t i = 0; i < scheme.len; i++) {
        if (mc_to_lower(scheme.data[i]) != wanted[i]) return false;
    }
    return !wanted[scheme.len];
}

static bool check_schemes(mc_walk *walk, const mc_spot *spot, const char *const *schemes) {
    mc_url_parts parts;
    mc_url_parse(&parts, mc_str_load(spot->slot), NULL);
    for (const char *const *one = schemes; *one; one++) {
        if (is_scheme(parts.scheme, *one)) return true;
    }
    return mc_report_schemes(walk, spot, schemes);
}

/* ---- unique items ----------------------------------------------------------------- */

bool mc_rules_check_unique(mc_walk *walk, const mc_spot *spot) {
    mc_sequence items;
    mc_sequence_load(spot->type, spot->slot, &items);
    mc_arena_mark mark = mc_arena_save(walk->arena);
    const size_t *first =
        mc_first_equals(spot->type->items->type, items.items, items.len, items.stride, walk->arena);
    if (!first) return mc_walk_no_memory(walk);
    size_t at = 0;
    while (at < items.len && first[at] == at)
        at++;
    size_t repeats = at < items.len ? first[at] : at;
    /* Before the report, which may well live in the same arena. */
    mc_arena_rewind(walk->arena, mark);
    return at == items.len || mc_report_repeated(walk, spot, at, repeats);
}

/* ---- checks of the user's ----------------------------------------------------------- */

static mc_str format_message(mc_arena *arena, const char *format, va_list args) {
    va_list again;
    va_copy(again, args);
    int len = vsnprintf(NULL, 0, format, again);
    va_end(again);
    char *text = len < 0 ? NULL : mc_arena_alloc(arena, (size_t)len + 1);
    if (!text) return (mc_str){0};
    vsnprintf(text, (size_t)len + 1, format, args);
    return (mc_str){text, (size_t)len};
}

bool mc_check_fail(mc_check *check, const char *format, ...) {
    if (!check->arena) return false;
    va_list args;
    va_start(args, format);
    check->message = format_message(check->arena, format, args);
    va_end(args);
    return false;
}

bool mc_check_fail_type(mc_check *check, const char *type, const char *format, ...) {
    if (!check->arena) return false;
    va_list args;
    va_start(args, format);
    check->message = format_message(check->arena, format, args);
    va_end(args);
    check->type = mc_arena_str(check->arena, mc_str_from(type)).data;
    return false;
}

static bool run_check(mc_walk *walk, const mc_spot *spot, mc_check_fn *run, const char *name) {
    mc_check check = {.arena = walk->errors ? walk->errors->arena : NULL};
    return run(spot->slot, &check) || mc_report_check(walk, spot, name, &check);
}

static bool may_run(const mc_model_check *check, const bool *failed, bool all_ok) {
    if (!check->fields_len) return all_ok;
    for (size_t i = 0; i < check->fields_len; i++) {
        if (failed[check->fields[i]]) return false;
    }
    return true;
}

bool mc_rules_check_model(mc_walk *walk, const mc_spot *spot, const bool *failed, bool all_ok) {
    const mc_model *model = spot->type->model;
    bool ok = true;
    for (size_t i = 0; i < model->checks_len; i++) {
        const mc_model_check *check = &model->checks[i];
        if (!may_run(check, failed, all_ok)) continue;
        ok &= run_check(walk, spot, check->run, check->name);
    }
    return ok;
}

/* ---- patterns -------------------------------------------------------------------------- */

static bool check_pattern(mc_walk *walk, const mc_spot *spot, mc_pattern *pattern) {
    mc_match found = pattern->match(pattern, mc_str_load(spot->slot));
    if (found == MC_MATCH_NO_MEMORY) return mc_walk_no_memory(walk);
    return found == MC_MATCH_YES || mc_report_pattern(walk, spot, pattern->source, found);
}

/* ---- all of them ---------------------------------------------------------------------- */

static bool check_rule(mc_walk *walk, const mc_spot *spot, const mc_constraint *rule) {
    switch (rule->rule) {
    case MC_RULE_MAX_DIGITS:
        return check_digits(walk, spot, rule->uinteger);
    case MC_RULE_DECIMAL_PLACES:
        return check_places(walk, spot, rule->uinteger);
    case MC_RULE_VERSION:
        return check_version(walk, spot, rule->uinteger);
    case MC_RULE_SCHEMES:
        return check_schemes(walk, spot, rule->schemes);
    case MC_RULE_MULTIPLE_OF:
    case MC_RULE_LE:
    case MC_RULE_LT:
    case MC_RULE_GE:
    case MC_RULE_GT:
        return check_number(walk, spot, rule);
    case MC_RULE_FINITE:
        return check_finite(walk, spot);
    case MC_RULE_MIN_LENGTH:
    case MC_RULE_MAX_LENGTH:
        return check_length(walk, spot, rule, length_of(spot));
    case MC_RULE_UNIQUE:
        return mc_rules_check_unique(walk, spot);
    case MC_RULE_CHECK:
        return run_check(walk, spot, rule->check, rule->name);
    case MC_RULE_PATTERN:
        return check_pattern(walk, spot, rule->pattern);
    case MC_RULE_STRIP:
    case MC_RULE_LOWER:
    case MC_RULE_UPPER:
        break; /* change the text and refuse nothing: see check_text */
    }
    return true;
}

/** What a rule makes of a str; `data` NULL where there is no memory. */
static mc_str changed_text(mc_walk *walk, mc_rule rule, mc_str text) {
    switch (rule) {
    case MC_RULE_STRIP:
        return mc_str_strip(text);
    case MC_RULE_LOWER:
        return mc_arena_lower(walk->arena, text);
    case MC_RULE_UPPER:
        return mc_arena_upper(walk->arena, text);
    default:
        return text;
    }
}

/** Stores what the rules made of a str. A part of the text that was given has no NUL behind it. */
static bool store_text(mc_walk *walk, void *out, mc_str text, bool is_part) {
    if (is_part) text = mc_arena_str(walk->arena, text);
    if (!text.data) return mc_walk_no_memory(walk);
    memcpy(out, &text, sizeof text);
    return true;
}

/** Each rule of a str sees what those before it made of the text; an error tells of the
 *  text as it was given. */
static bool check_text(mc_walk *walk, const mc_spot *spot, void *out) {
    mc_str given = mc_str_load(spot->slot);
    if (!given.data) given = MC_STR("");
    mc_str text = given;
    mc_spot at = *spot;
    at.slot = &text;
    walk->given = &given;
    bool ok = true, is_part = false;
    for (size_t i = 0; i < spot->type->constraints_len && ok; i++) {
        const mc_constraint *rule = &spot->type->constraints[i];
        mc_str before = text;
        text = changed_text(walk, rule->rule, text);
        if (text.data != before.data || text.len != before.len)
            is_part = rule->rule == MC_RULE_STRIP;
        ok = text.data ? check_rule(walk, &at, rule) : mc_walk_no_memory(walk);
    }
    walk->given = NULL;
    return ok && (!out || store_text(walk, out, text, is_part));
}

static bool changes_text(const mc_type *type) {
    for (size_t i = 0; type->kind == MC_TYPE_STR && i < type->constraints_len; i++) {
        mc_rule rule = type->constraints[i].rule;
        if (rule == MC_RULE_STRIP || rule == MC_RULE_LOWER || rule == MC_RULE_UPPER) return true;
    }
    return false;
}

bool mc_rules_check(mc_walk *walk, const mc_spot *spot, void *out) {
    if (changes_text(spot->type)) return check_text(walk, spot, out);
    for (size_t i = 0; i < spot->type->constraints_len; i++) {
        if (!check_rule(walk, spot, &spot->type->constraints[i])) return false;
    }
    return true;
}
