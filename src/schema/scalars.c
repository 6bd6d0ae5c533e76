/* scalars.c - literals of the types that the runtime gives C (modelc/types.h): dates, decimals
 * and the like. Read and checked by the runtime's own functions, so that the compiler and what
 * it makes never disagree. */
#include "resolver.h"

/* ---- the types -------------------------------------------------------------------- */

typedef struct scalar_row {
    type_kind kind;
    const mc_type *runtime;
    const char *wanted; /* what a literal has to be */
} scalar_row;

static const scalar_row rows[] = {
    {TYPE_DATE, &mc_type_date, "a date such as \"2020-12-31\""},
    {TYPE_TIME, &mc_type_time, "a time such as \"12:30\""},
    {TYPE_DATETIME, &mc_type_datetime, "a datetime such as \"2020-12-31T12:30:00Z\""},
    {TYPE_DURATION, &mc_type_duration, "a duration such as 90s or \"PT1M30S\""},
    {TYPE_UUID, &mc_type_uuid, "a uuid such as \"12345678-1234-5678-1234-567812345678\""},
    {TYPE_DECIMAL, &mc_type_decimal, "a number such as 9.99 or \"9.99\""},
    {TYPE_BYTES, &mc_type_bytes, "base64 such as \"aGVsbG8=\""},
    {TYPE_IPV4, &mc_type_ipv4, "an address such as \"192.0.2.1\""},
    {TYPE_IPV6, &mc_type_ipv6, "an address such as \"2001:db8::1\""},
    {TYPE_URL, &mc_type_url, "a url such as \"https://example.com\""},
    {TYPE_EMAIL, &mc_type_email, "an address such as \"ann@example.com\""},
};

static const scalar_row *row_of(const type *t) {
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (rows[i].kind == t->kind) return &rows[i];
    }
    return NULL;
}

const char *scalar_wanted(const type *t) {
    return row_of(t)->wanted;
}

/* ---- reading ------------------------------------------------------------------------ */

/* 90s, 250ms: the language's own way to write a length of time. */
static bool read_duration(mc_str text, mc_duration *out) {
    static const struct {
        const char *unit;
        uint64_t microseconds;
    } units[] = {{"us", 1},       {"ms", 1000},      {"s", 1000000},
                 {"m", 60000000}, {"h", 3600000000}, {"d", 86400000000}};
    uint64_t number = 0;
    size_t at = 0;
    for (; at < text.len && text.data[at] <= '9'; at++) {
        if (text.data[at] == '_') continue;
        number = number * 10 + (uint64_t)(text.data[at] - '0');
        if (number > INT64_MAX / 100000000000) return false; /* 2.9 years in the largest unit */
    }
    mc_str rest = {text.data + at, text.len - at};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        if (!mc_str_equal(rest, mc_str_from(units[i].unit))) continue;
        uint64_t all = number * units[i].microseconds;
        *out = (mc_duration){(int64_t)(all / 1000000), (int32_t)(all % 1000000)};
        return true;
    }
    return false;
}

/* The text that the runtime is to read; false where a literal of that kind is none of the type. */
static bool text_of(const type *t, const ast_value *literal, mc_str *out) {
    bool number = literal->kind == AST_INT || literal->kind == AST_FLOAT;
    *out = literal->text;
    return literal->kind == AST_STRING || (number && t->kind == TYPE_DECIMAL);
}

/* The fact of the error that tells why, or nothing. */
static mc_str reason_of(const mc_errors *errors) {
    const mc_error *first = errors->first;
    if (!first || !first->ctx_len) return MC_STR("");
    return mc_value_text(&first->ctx[0].value);
}

const void *parse_scalar(resolver *r, const type *t, const ast_value *literal, mc_str *why) {
    const mc_type *runtime = row_of(t)->runtime;
    void *slot = mc_arena_zalloc(r->arena, runtime->size);
    mc_str text;
    *why = MC_STR("");
    if (literal->kind == AST_DURATION && t->kind == TYPE_DURATION) {
        return read_duration(literal->text, slot) ? slot : NULL;
    }
    if (!text_of(t, literal, &text)) return NULL;
    mc_errors errors;
    mc_errors_init(&errors, r->arena);
    mc_value value = mc_value_str(text);
    mc_convert convert = {r->arena, &errors, MC_STRICT};
    if (mc_from_value(runtime, slot, &value, NULL, &convert)) return slot;
    *why = reason_of(&errors);
    return NULL;
}

mc_str scalar_text(resolver *r, const type *t, const void *slot) {
    if (t->kind == TYPE_URL || t->kind == TYPE_EMAIL) return *(const mc_str *)slot;
    mc_buf json = {0};
    mc_to_json(row_of(t)->runtime, slot, &json, MC_JSON_DEFAULT);
    /* Without its quotes: none of these has anything to escape. */
    mc_str text = mc_arena_str(r->arena, (mc_str){json.data + 1, json.len - 2});
    mc_buf_free(&json);
    return text;
}

/* ---- constraints ------------------------------------------------------------------------ */

int compare_scalars(const type *t, const void *a, const void *b) {
    switch (t->kind) {
    case TYPE_DATE:
        return mc_date_compare(*(const mc_date *)a, *(const mc_date *)b);
    case TYPE_TIME:
        return mc_time_compare(*(const mc_time *)a, *(const mc_time *)b);
    case TYPE_DATETIME:
        return mc_datetime_compare(*(const mc_datetime *)a, *(const mc_datetime *)b);
    case TYPE_DURATION:
        return mc_duration_compare(*(const mc_duration *)a, *(const mc_duration *)b);
    default:
        return mc_decimal_compare(*(const mc_decimal *)a, *(const mc_decimal *)b);
    }
}

static mc_constraint constraint_of(const rule *one) {
    static const mc_rule kinds[RULE_KINDS] = {
        [RULE_MAX_DIGITS] = MC_RULE_MAX_DIGITS,
        [RULE_DECIMAL_PLACES] = MC_RULE_DECIMAL_PLACES,
        [RULE_VERSION] = MC_RULE_VERSION,
        [RULE_SCHEMES] = MC_RULE_SCHEMES,
        [RULE_MULTIPLE_OF] = MC_RULE_MULTIPLE_OF,
        [RULE_LE] = MC_RULE_LE,
        [RULE_LT] = MC_RULE_LT,
        [RULE_GE] = MC_RULE_GE,
        [RULE_GT] = MC_RULE_GT,
        [RULE_MIN_LENGTH] = MC_RULE_MIN_LENGTH,
        [RULE_MAX_LENGTH] = MC_RULE_MAX_LENGTH,
    };
    mc_constraint made = {.rule = kinds[one->kind]};
    if (one->slot) {
        made.bound = one->slot;
    } else if (one->kind == RULE_SCHEMES) {
        made.schemes = one->schemes;
    } else {
        made.uinteger = one->bound.as.uinteger;
    }
    return made;
}

bool scalar_keeps_rule(const type *t, const void *slot, const rule *one) {
    if (one->kind == RULE_CHECK) return true; /* only the user's function knows */
    mc_constraint rules[2] = {constraint_of(one)};
    size_t len = 1;
    /* How many places there may be before the point depends on both. */
    const rule *digits = find_rule(t, RULE_MAX_DIGITS);
    if (one->kind == RULE_DECIMAL_PLACES && digits) rules[len++] = constraint_of(digits);
    mc_type narrowed = *row_of(t)->runtime;
    narrowed.constraints = rules;
    narrowed.constraints_len = len;
    return mc_validate(&narrowed, slot, NULL);
}
