/* rules.c - the constraints of a type: `1..40`, `ge=0`, `unique`, `check=f`, checked
 * against the type and against each other. */
#include "resolver.h"

#include <math.h>
#include <modelc/pattern.h>

/* ---- what there is ------------------------------------------------------------- */

/* Which types a constraint has a meaning for. */
enum {
    FOR_NUMBER = 1,
    FOR_LENGTH = 2,
    FOR_FLOAT = 4,
    FOR_LIST = 8,
    FOR_TIME = 16,
    FOR_DECIMAL = 32,
    FOR_UUID = 64,
    FOR_URL = 128,
    FOR_TEXT = 256,
    FOR_ALL = 511,
};

typedef struct rule_word {
    const char *name;
    rule_kind kind;
    int fits;
    bool flag; /* stands alone: `unique` */
} rule_word;

static const rule_word rule_words[] = {
    {"gt", RULE_GT, FOR_NUMBER | FOR_TIME, false},
    {"ge", RULE_GE, FOR_NUMBER | FOR_TIME, false},
    {"lt", RULE_LT, FOR_NUMBER | FOR_TIME, false},
    {"le", RULE_LE, FOR_NUMBER | FOR_TIME, false},
    {"multiple_of", RULE_MULTIPLE_OF, FOR_NUMBER, false},
    {"min_length", RULE_MIN_LENGTH, FOR_LENGTH, false},
    {"max_length", RULE_MAX_LENGTH, FOR_LENGTH, false},
    {"min", RULE_MIN_LENGTH, FOR_LENGTH, false},
    {"max", RULE_MAX_LENGTH, FOR_LENGTH, false},
    {"max_digits", RULE_MAX_DIGITS, FOR_DECIMAL, false},
    {"decimal_places", RULE_DECIMAL_PLACES, FOR_DECIMAL, false},
    {"version", RULE_VERSION, FOR_UUID, false},
    {"schemes", RULE_SCHEMES, FOR_URL, false},
    {"finite", RULE_FINITE, FOR_FLOAT, true},
    {"unique", RULE_UNIQUE, FOR_LIST, true},
    {"pattern", RULE_PATTERN, FOR_TEXT, false},
    {"strip", RULE_STRIP, FOR_TEXT, true},
    {"lower", RULE_LOWER, FOR_TEXT, true},
    {"upper", RULE_UPPER, FOR_TEXT, true},
    {"check", RULE_CHECK, FOR_ALL, false},
};

static const char *const known_words[] = {
    "gt",         "ge",      "lt",    "le",     "multiple_of", "min_length",
    "max_length", "min",     "max",   "finite", "unique",      "check",
    "pattern",    "strip",   "lower", "upper",  "max_digits",  "decimal_places",
    "version",    "schemes",
};

static const rule_word *find_word(mc_str name) {
    for (size_t i = 0; i < sizeof rule_words / sizeof *rule_words; i++) {
        if (mc_str_equal(name, mc_str_from(rule_words[i].name))) return &rule_words[i];
    }
    return NULL;
}

static int fits_of(const type *t) {
    switch (t->kind) {
    case TYPE_INT:
    case TYPE_UINT:
        return FOR_NUMBER;
    case TYPE_FLOAT:
        return FOR_NUMBER | FOR_FLOAT;
    case TYPE_DATE:
    case TYPE_TIME:
    case TYPE_DATETIME:
    case TYPE_DURATION:
        return FOR_TIME;
    case TYPE_DECIMAL:
        return FOR_NUMBER | FOR_DECIMAL;
    case TYPE_UUID:
        return FOR_UUID;
    case TYPE_URL:
        return FOR_URL | FOR_LENGTH;
    case TYPE_STR:
        return FOR_LENGTH | FOR_TEXT;
    case TYPE_BYTES:
    case TYPE_EMAIL:
    case TYPE_MAP:
    case TYPE_SET:
        return FOR_LENGTH;
    case TYPE_LIST:
        return FOR_LENGTH | FOR_LIST;
    case TYPE_ARRAY:
        return FOR_LIST;
    default:
        return 0;
    }
}

/* ---- bounds ---------------------------------------------------------------------- */

static bool integer_fits(const type *t, const mc_value *value) {
    if (t->kind == TYPE_UINT) {
        uint64_t max = t->bits == 64 ? UINT64_MAX : (UINT64_C(1) << t->bits) - 1;
        if (value->kind == MC_UINT) return value->as.uinteger <= max;
        return value->as.integer >= 0 && (uint64_t)value->as.integer <= max;
    }
    if (value->kind == MC_UINT) return false;
    int64_t max = t->bits == 64 ? INT64_MAX : (INT64_C(1) << (t->bits - 1)) - 1;
    return value->as.integer <= max && value->as.integer >= -max - 1;
}

static bool bad_bound(resolver *r, const type *t, const rule_word *word, const ast_value *ast,
                      const char *wanted, mc_str why) {
    diag *d = diag_add(r->diags, DIAG_bad_bound, ast->span, word->name, t->label.data, wanted);
    if (why.len > 0) diag_hint(r->diags, d, "%s", why.data);
    return false;
}

/* Of a date, a decimal and the like. */
static bool scalar_bound(resolver *r, const type *t, const rule_word *word, const ast_value *ast,
                         rule *out) {
    const ast_value *literal = resolve_constant_value(r, ast);
    mc_str why;
    if (!literal) return false;
    out->slot = parse_scalar(r, t, literal, &why);
    if (!out->slot) return bad_bound(r, t, word, ast, scalar_wanted(t), why);
    out->bound = mc_value_str(scalar_text(r, t, out->slot));
    if (!check_text(r, mc_value_text(&out->bound), ast->span)) return false;
    if (word->kind != RULE_MULTIPLE_OF) return true;
    /* Only what the runtime can divide by is a multiple of itself to it. */
    mc_decimal step = *(const mc_decimal *)out->slot;
    const char *wanted = mc_decimal_compare(step, (mc_decimal){{0}}) <= 0
                             ? "greater than 0"
                             : "a number of at most 18 digits";
    return mc_decimal_is_multiple(step, step) || bad_bound(r, t, word, ast, wanted, MC_STR(""));
}

/* The whole numbers that a constraint takes which counts something; 0 to 0 where it is none. */
typedef struct count_range {
    int64_t least, most;
    const char *wanted;
} count_range;

static count_range count_range_of(const rule_word *word) {
    switch (word->kind) {
    case RULE_MAX_DIGITS:
        return (count_range){1, UINT32_MAX, "a whole number from 1 to 4294967295"};
    case RULE_VERSION:
        return (count_range){1, 8, "a whole number from 1 to 8"};
    case RULE_DECIMAL_PLACES:
    case RULE_MIN_LENGTH:
    case RULE_MAX_LENGTH:
        return (count_range){0, UINT32_MAX, "a whole number from 0 to 4294967295"};
    default:
        return (count_range){0};
    }
}

static bool bound_of(resolver *r, const type *t, const rule_word *word, const ast_value *ast,
                     rule *made) {
    count_range range = count_range_of(word);
    if (!range.wanted && is_runtime_scalar(t)) return scalar_bound(r, t, word, ast, made);
    const ast_value *literal = resolve_constant_value(r, ast);
    if (!literal) return false;
    const char *wanted = "a number";
    mc_value *out = &made->bound;
    if (range.wanted) {
        wanted = range.wanted;
        if (parse_integer(literal, out) && out->kind == MC_INT && out->as.integer >= range.least &&
            out->as.integer <= range.most) {
            return true;
        }
    } else if (t->kind == TYPE_FLOAT) {
        out->kind = MC_DOUBLE;
        if (parse_number(literal, &out->as.number) && isfinite(out->as.number)) return true;
    } else {
        wanted = mc_arena_printf(r->arena, "a whole number that fits %s", t->label.data).data;
        if (parse_integer(literal, out) && integer_fits(t, out)) return true;
    }
    return bad_bound(r, t, word, ast, wanted, MC_STR(""));
}

int compare_numbers(const mc_value *a, const mc_value *b) {
    if (a->kind == MC_DOUBLE) {
        return (a->as.number > b->as.number) - (a->as.number < b->as.number);
    }
    if (a->kind != b->kind) return a->kind == MC_UINT ? 1 : -1;
    if (a->kind == MC_UINT) {
        return (a->as.uinteger > b->as.uinteger) - (a->as.uinteger < b->as.uinteger);
    }
    return (a->as.integer > b->as.integer) - (a->as.integer < b->as.integer);
}

const rule *find_rule(const type *t, rule_kind kind) {
    for (const rule *one = t->rules; one; one = one->next) {
        if (one->kind == kind) return one;
    }
    return NULL;
}

mc_str rule_text(resolver *r, const rule *one) {
    static const char *const words[] = {
        [RULE_MULTIPLE_OF] = "a multiple of",
        [RULE_LE] = "<=",
        [RULE_LT] = "<",
        [RULE_GE] = ">=",
        [RULE_GT] = ">",
        [RULE_MIN_LENGTH] = "at least",
        [RULE_MAX_LENGTH] = "at most",
        [RULE_MAX_DIGITS] = "max_digits",
        [RULE_DECIMAL_PLACES] = "decimal_places",
        [RULE_VERSION] = "version",
    };
    static const char *const texts[RULE_KINDS] = {
        [RULE_STRIP] = "no white space around it",
        [RULE_LOWER] = "lower case",
        [RULE_UPPER] = "upper case",
    };
    if (texts[one->kind]) return mc_str_from(texts[one->kind]);
    if (one->kind == RULE_PATTERN) {
        return mc_arena_printf(r->arena, "a match of /%s/", one->pattern.data);
    }
    if (one->kind == RULE_SCHEMES) return MC_STR("its schemes");
    const char *word = words[one->kind];
    if (one->bound.kind == MC_STRING) {
        return mc_arena_printf(r->arena, "%s %s", word, one->bound.as.text);
    }
    if (one->bound.kind == MC_DOUBLE) {
        return mc_arena_printf(r->arena, "%s %.17g", word, one->bound.as.number);
    }
    if (one->bound.kind == MC_UINT) {
        return mc_arena_printf(r->arena, "%s %llu", word,
                               (unsigned long long)one->bound.as.uinteger);
    }
    return mc_arena_printf(r->arena, "%s %lld", word, (long long)one->bound.as.integer);
}

/* Nothing lies between two exclusive bounds that are neighbours: > 5 and < 6 of an int. */
static bool leaves_nothing(const type *t, const rule *low, const rule *high) {
    int order = low->slot ? compare_scalars(t, low->slot, high->slot)
                          : compare_numbers(&low->bound, &high->bound);
    if (order > 0) return true;
    int exclusive = (low->kind == RULE_GT) + (high->kind == RULE_LT);
    if (order == 0) return exclusive > 0;
    bool small = low->bound.kind == MC_INT && high->bound.kind == MC_INT;
    return exclusive == 2 && small && low->bound.as.integer + 1 == high->bound.as.integer;
}

static void check_empty(resolver *r, const type *t, span where) {
    static const rule_kind pairs[][2] = {
        {RULE_GE, RULE_LE},
        {RULE_GE, RULE_LT},
        {RULE_GT, RULE_LE},
        {RULE_GT, RULE_LT},
        {RULE_MIN_LENGTH, RULE_MAX_LENGTH},
    };
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        const rule *low = find_rule(t, pairs[i][0]), *high = find_rule(t, pairs[i][1]);
        if (!low || !high || !leaves_nothing(t, low, high)) continue;
        mc_str text =
            mc_arena_printf(r->arena, "%s and %s", rule_text(r, low).data, rule_text(r, high).data);
        span place =
            high->span.source == low->span.source ? span_join(low->span, high->span) : where;
        diag_add(r->diags, DIAG_empty_range, place, text.data);
        return;
    }
}

static void check_case(resolver *r, const type *t) {
    const rule *lower = find_rule(t, RULE_LOWER), *upper = find_rule(t, RULE_UPPER);
    if (lower && upper) diag_add(r->diags, DIAG_empty_range, upper->span, "lower and upper case");
}

/* ---- arguments to rules ------------------------------------------------------------- */

/* Adds a rule in its place. */
static rule *insert_rule(resolver *r, type *t, rule_kind kind, span where) {
    rule *added = NEW(r->arena, rule);
    added->kind = kind;
    added->span = where;
    rule **place = &t->rules;
    while (*place && (*place)->kind <= kind) {
        place = &(*place)->next;
    }
    added->next = *place;
    *place = added;
    return added;
}

static bool fits(resolver *r, const type *t, const rule_word *word, span where) {
    if (word->fits == FOR_ALL || (fits_of(t) & word->fits)) return true;
    diag *d = diag_add(r->diags, DIAG_constraint_not_for_type, where, word->name, t->label.data);
    if ((word->fits & FOR_NUMBER) && (fits_of(t) & FOR_LENGTH)) {
        diag_hint(r->diags, d, "use min_length and max_length, or a range such as 1..40");
    }
    if (word->fits == FOR_LENGTH && (fits_of(t) & FOR_NUMBER)) {
        diag_hint(r->diags, d, "use ge and le, or a range such as 0..150");
    }
    return false;
}

static void add_bound(resolver *r, type *t, const char *name, const ast_value *value) {
    const rule_word *word = find_word(mc_str_from(name));
    rule made = {0};
    if (!fits(r, t, word, value->span) || !bound_of(r, t, word, value, &made)) return;
    const mc_value zero = {.kind = made.bound.kind};
    bool is_step = word->kind == RULE_MULTIPLE_OF && !made.slot;
    if (is_step && compare_numbers(&made.bound, &zero) <= 0) {
        diag_add(r->diags, DIAG_bad_bound, value->span, name, t->label.data, "greater than 0");
        return;
    }
    rule *added = insert_rule(r, t, word->kind, value->span);
    added->bound = made.bound;
    added->slot = made.slot;
}

static void add_range(resolver *r, type *t, const ast_arg *arg) {
    bool length = fits_of(t) & FOR_LENGTH;
    if (!length && !(fits_of(t) & (FOR_NUMBER | FOR_TIME))) {
        diag_add(r->diags, DIAG_constraint_not_for_type, arg->span, "a range", t->label.data);
        return;
    }
    if (arg->low) add_bound(r, t, length ? "min_length" : "ge", arg->low);
    if (!arg->high) return;
    if (length && arg->high_excluded) {
        diag *d = diag_add(r->diags, DIAG_bad_bound, arg->span, "a length", t->label.data,
                           "an inclusive range");
        diag_hint(r->diags, d, "write `..` and the largest length that is allowed");
        return;
    }
    add_bound(r, t, length ? "max_length" : arg->high_excluded ? "lt" : "le", arg->high);
}

/* A scheme in small letters; NULL where it is none. */
static const char *scheme_of(resolver *r, const ast_value *value) {
    mc_url_parts parts;
    if (value->kind != AST_STRING) return NULL;
    mc_str url = mc_arena_printf(r->arena, "%s://a", value->text.data);
    if (!mc_url_parse(&parts, url, NULL) || parts.scheme.len != value->text.len) return NULL;
    char *small = mc_arena_alloc(r->arena, value->text.len + 1);
    for (size_t i = 0; i <= value->text.len; i++) {
        char c = value->text.data[i];
        small[i] = (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    }
    return small;
}

/* `schemes=["https"]` */
static void add_schemes(resolver *r, type *t, const rule_word *word, const ast_value *value) {
    if (!fits(r, t, word, value->span)) return;
    size_t len = 0;
    for (const ast_value *item = value->items; item; item = item->next) {
        len++;
    }
    const char **schemes = mc_arena_array(r->arena, len + 1, sizeof *schemes);
    size_t at = 0;
    for (const ast_value *item = value->items; item; item = item->next) {
        schemes[at] = scheme_of(r, item);
        if (!schemes[at++]) len = 0;
    }
    schemes[at] = NULL;
    if (value->kind != AST_LIST || len == 0) {
        bad_bound(r, t, word, value, "a list of schemes such as [\"https\"]", MC_STR(""));
        return;
    }
    insert_rule(r, t, RULE_SCHEMES, value->span)->schemes = schemes;
}

static void add_check(resolver *r, type *t, const ast_value *value) {
    if (value->kind != AST_WORD) {
        diag_add(r->diags, DIAG_bad_bound, value->span, "check", t->label.data,
                 "the name of a C function");
        return;
    }
    rule *added = insert_rule(r, t, RULE_CHECK, value->span);
    added->function = value->text;
    added->c_name = package_name(r, name_snake(value->text, r->arena));
    added->unit = r->scope->unit;
}

/* Where in the file byte `offset` of a pattern is: there, `\/` is two. */
static span pattern_place(const ast_value *value, size_t offset) {
    const source *file = value->span.source;
    const char *text = file->text.data;
    size_t at = value->span.start + 1, end = value->span.end - 1;
    for (size_t i = 0; i < offset && at < end; i++) {
        at += text[at] == '\\' && text[at + 1] == '/' ? 2 : 1;
    }
    return (span){file, at, at + 1};
}

bool check_pattern(resolver *r, const ast_value *value) {
    char why[256];
    size_t offset;
    if (mc_pattern_check(value->text, &offset, why, sizeof why)) {
        return check_text(r, value->text, value->span);
    }
    diag_add(r->diags, DIAG_bad_pattern, pattern_place(value, offset), why);
    return false;
}

static void add_pattern(resolver *r, type *t, const rule_word *word, const ast_value *value) {
    if (!fits(r, t, word, value->span)) return;
    if (value->kind != AST_REGEX) {
        diag *d = diag_add(r->diags, DIAG_bad_bound, value->span, word->name, t->label.data,
                           "a regular expression between slashes");
        diag_hint(r->diags, d, "write pattern=/^[a-z]+$/");
        return;
    }
    if (!check_pattern(r, value)) return;
    insert_rule(r, t, RULE_PATTERN, value->span)->pattern = value->text;
}

static void add_flag(resolver *r, type *t, const rule_word *word, span where) {
    if (fits(r, t, word, where)) insert_rule(r, t, word->kind, where);
}

static void add_named(resolver *r, type *t, mc_str name, const ast_arg *arg) {
    const rule_word *word = find_word(name);
    span where = arg->name.text.len > 0 ? arg->name.span : arg->span;
    if (!word) {
        unknown_name(r, where, DIAG_unknown_constraint, name, known_words,
                     sizeof known_words / sizeof *known_words);
        return;
    }
    bool has_value = arg->name.text.len > 0;
    if (word->flag) {
        bool off = has_value && arg->value->kind == AST_BOOL && !arg->value->boolean;
        if (!off) add_flag(r, t, word, where);
    } else if (!has_value) {
        diag_add(r->diags, DIAG_bad_bound, where, word->name, t->label.data,
                 "given, as NAME=VALUE");
    } else if (word->kind == RULE_SCHEMES) {
        add_schemes(r, t, word, arg->value);
    } else if (word->kind == RULE_CHECK) {
        add_check(r, t, arg->value);
    } else if (word->kind == RULE_PATTERN) {
        add_pattern(r, t, word, arg->value);
    } else {
        add_bound(r, t, word->name, arg->value);
    }
}

static void add_argument(resolver *r, type *t, const ast_arg *arg) {
    if (arg->kind == AST_ARG_RANGE) {
        add_range(r, t, arg);
    } else if (arg->name.text.len > 0) {
        add_named(r, t, arg->name.text, arg);
    } else if (arg->value->kind == AST_WORD) {
        add_named(r, t, arg->value->text, arg);
    } else {
        diag *d = diag_add(r->diags, DIAG_bad_bound, arg->span, "a constraint", t->label.data,
                           "a range or NAME=VALUE");
        diag_hint(r->diags, d, "write a range such as 1..40, or le=40");
    }
}

static const char *rule_name(rule_kind kind) {
    for (size_t i = 0; i < sizeof rule_words / sizeof *rule_words; i++) {
        if (rule_words[i].kind == kind) return rule_words[i].name;
    }
    return "a constraint";
}

static void report_twice(resolver *r, const type *t) {
    for (const rule *first = t->rules; first && first->next; first = first->next) {
        const rule *second = first->next;
        if (first->kind != second->kind) continue;
        if (first->kind == RULE_CHECK && !mc_str_equal(first->c_name, second->c_name)) continue;
        diag *d = diag_add(r->diags, DIAG_constraint_twice, second->span, rule_name(first->kind));
        diag_note(r->diags, d, first->span, "the first one is here");
    }
}

static bool has_check(const type *t, mc_str c_name) {
    for (const rule *one = t->rules; one; one = one->next) {
        if (one->kind == RULE_CHECK && mc_str_equal(one->c_name, c_name)) return true;
    }
    return false;
}

/* An alias's constraints hold too, but where a use gives one of the same kind, that counts.
 * Copied, because the alias keeps its own list. */
static void inherit_rules(resolver *r, type *t, const rule *inherited) {
    for (const rule *old = inherited; old; old = old->next) {
        if (old->kind != RULE_CHECK && find_rule(t, old->kind)) continue;
        if (old->kind == RULE_CHECK && has_check(t, old->c_name)) continue;
        rule *copy = insert_rule(r, t, old->kind, old->span);
        copy->bound = old->bound;
        copy->pattern = old->pattern;
        copy->slot = old->slot;
        copy->schemes = old->schemes;
        copy->function = old->function;
        copy->c_name = old->c_name;
        copy->unit = old->unit;
    }
}

void add_rules(resolver *r, type *t, const ast_arg *args, span where) {
    const rule *inherited = t->rules;
    t->rules = NULL;
    t->alias = NULL;
    for (const ast_arg *arg = args; arg; arg = arg->next) {
        add_argument(r, t, arg);
    }
    report_twice(r, t);
    inherit_rules(r, t, inherited);
    check_empty(r, t, where);
    check_case(r, t);
}
