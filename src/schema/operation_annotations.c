/* operation_annotations.c - what @timeout, @concurrency, @deprecated, @tags and @auth say of an
 * operation; on a service they hold for each of its operations that does not say otherwise. */
#include "resolver.h"

static const char *const known[] = {"timeout", "concurrency", "deprecated", "tags", "auth"};

/* A day: more is no bound to anything. */
#define TIMEOUT_MAX_MS INT64_C(86400000)
#define CONCURRENCY_MAX INT64_C(1000000)

static void bad_argument(resolver *r, const ast_annotation *a, const char *wanted) {
    diag_add(r->diags, DIAG_bad_annotation, a->span, a->name.text.data, wanted);
}

/* The only argument, without a name; NULL where that is not so. */
static const ast_value *only_value(const ast_annotation *a) {
    const ast_arg *arg = a->args;
    bool one = arg && !arg->next && arg->kind == AST_ARG_VALUE && arg->name.text.len == 0;
    return one ? arg->value : NULL;
}

/* ---- @timeout and @concurrency ---------------------------------------------------------- */

static int64_t unit_ms(mc_str name) {
    static const struct {
        const char *name;
        int64_t ms;
    } units[] = {{"ms", 1}, {"s", 1000}, {"m", 60000}, {"h", 3600000}};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        if (mc_str_equal(name, mc_str_from(units[i].name))) return units[i].ms;
    }
    return 0;
}

/* "250ms" in milliseconds; 0 where it is not from 1 ms to TIMEOUT_MAX_MS. */
static int64_t duration_ms(mc_str text) {
    int64_t number = 0;
    size_t at = 0;
    for (; at < text.len && text.data[at] >= '0' && text.data[at] <= '9'; at++) {
        number = number * 10 + (text.data[at] - '0');
        if (number > TIMEOUT_MAX_MS) return 0;
    }
    int64_t each = unit_ms((mc_str){text.data + at, text.len - at});
    return at > 0 && number * each <= TIMEOUT_MAX_MS ? number * each : 0;
}

static void take_timeout(resolver *r, operation *o, const ast_annotation *a) {
    const ast_value *value = only_value(a);
    o->timeout_ms = value && value->kind == AST_DURATION ? duration_ms(value->text) : 0;
    if (o->timeout_ms == 0) bad_argument(r, a, "a duration up to a day, as in @timeout(2s)");
}

static void take_concurrency(resolver *r, operation *o, const ast_annotation *a) {
    const ast_value *value = only_value(a);
    mc_value number;
    bool fine = value && value->kind == AST_INT && parse_integer(value, &number) &&
                number.kind == MC_INT && number.as.integer >= 1 &&
                number.as.integer <= CONCURRENCY_MAX;
    if (fine)
        o->concurrency = number.as.integer;
    else
        bad_argument(r, a, "a whole number from 1 to 1000000, as in @concurrency(64)");
}

/* ---- @tags ---------------------------------------------------------------------------------- */

static size_t count_args(const ast_arg *args) {
    size_t len = 0;
    for (; args; args = args->next) {
        len++;
    }
    return len;
}

/* The texts from `first` on; false where one is something else. */
static bool take_texts(resolver *r, const ast_arg *first, mc_str **texts, size_t *len) {
    *texts = mc_arena_array(r->arena, count_args(first) + 1, sizeof **texts);
    *len = 0;
    for (const ast_arg *arg = first; arg; arg = arg->next) {
        bool text = arg->kind == AST_ARG_VALUE && arg->name.text.len == 0 && arg->value &&
                    arg->value->kind == AST_STRING;
        if (!text) return false;
        (*texts)[(*len)++] = arg->value->text;
    }
    return true;
}

static void take_tags(resolver *r, operation *o, const ast_annotation *a) {
    bool fine = take_texts(r, a->args, &o->tags, &o->tags_len) && o->tags_len > 0;
    if (!fine) bad_argument(r, a, "strings, as in @tags(\"shop\", \"open\")");
}

/* ---- @auth ------------------------------------------------------------------------------------
 */

static const struct {
    const char *name;
    auth_kind kind;
} auths[] = {
    {"none", AUTH_NONE}, {"bearer", AUTH_BEARER}, {"basic", AUTH_BASIC}, {"apikey", AUTH_APIKEY}};

/* @auth(none) opens an operation of a service that is closed. */
static void take_auth(resolver *r, operation *o, const ast_annotation *a) {
    const char *wanted = "bearer, basic, apikey or none, and then scopes: @auth(bearer, \"admin\")";
    const ast_arg *arg = a->args;
    bool word = arg && arg->kind == AST_ARG_VALUE && arg->name.text.len == 0 && arg->value &&
                arg->value->kind == AST_WORD;
    for (size_t i = 0; word && i < sizeof auths / sizeof *auths; i++) {
        if (!mc_str_equal(arg->value->text, mc_str_from(auths[i].name))) continue;
        o->auth = auths[i].kind;
        if (!take_texts(r, arg->next, &o->scopes, &o->scopes_len)) bad_argument(r, a, wanted);
        return;
    }
    bad_argument(r, a, wanted);
}

/* ---- all of them
 * --------------------------------------------------------------------------------- */

typedef void take(resolver *r, operation *o, const ast_annotation *a);

static const struct {
    const char *name;
    take *run;
} takers[] = {{"timeout", take_timeout},
              {"concurrency", take_concurrency},
              {"tags", take_tags},
              {"auth", take_auth}};

void resolve_operation_annotations(resolver *r, operation *o, const ast_annotation *own,
                                   const ast_annotation *of_service) {
    for (size_t i = 0; i < sizeof takers / sizeof *takers; i++) {
        const ast_annotation *a = find_annotation(own, takers[i].name);
        if (!a) a = find_annotation(of_service, takers[i].name);
        if (a) takers[i].run(r, o, a);
    }
    o->deprecated = find_annotation(own, "deprecated") || find_annotation(of_service, "deprecated");
}

void check_operation_annotations(resolver *r, const ast_annotation *list) {
    check_annotations(r, list, known, sizeof known / sizeof *known);
    for (; list; list = list->next) {
        const ast_annotation *again = find_annotation(list->next, list->name.text.data);
        if (again) diag_add(r->diags, DIAG_constraint_twice, again->span, list->name.text.data);
    }
}
