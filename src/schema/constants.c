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

static void report_broken(resolver *r, const rule *one, span where) {
    mc_str given = {where.source->text.data + where.start, where.end - where.start};
    mc_str what = mc_arena_printf(r->arena, "its constraint: %s", rule_text(r, one).data);
    diag *d = diag_add(r->diags, DIAG_default_range, where, mc_arena_str(r->arena, given).data,
                       what.data);
    diag_note(r->diags, d, one->span, "the constraint is here");
}

static void check_rules(resolver *r, const type *t, const mc_value *value, uint64_t length,
                        span where) {
    for (const rule *one = t->rules; one; one = one->next) {
        bool keeps = keeps_rule(one, value, length) &&
                     (value->kind != MC_STRING || keeps_text_rule(r, one, mc_value_text(value)));
        if (keeps) continue;
        report_broken(r, one, where);
        return;
    }
}

static bool keep_promise(resolver *r, constant *c);

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

static constant *make_scalar(resolver *r, const type *t, const ast_value *value, const void *slot) {
    constant *c = NEW(r->arena, constant);
    c->slot = slot;
    c->scalar = mc_value_str(scalar_text(r, t, slot));
    for (const rule *one = t->rules; one; one = one->next) {
        if (scalar_keeps_rule(t, slot, one)) continue;
        report_broken(r, one, value->span);
        return c;
    }
    return c;
}

/* A date, a decimal and the like, in the form that it has on the wire. */
static constant *scalar_constant(resolver *r, const type *t, const ast_value *value) {
    mc_str why;
    const void *slot = parse_scalar(r, t, value, &why);
    if (slot) {
        if (!check_text(r, scalar_text(r, t, slot), value->span)) return NULL;
        return make_scalar(r, t, value, slot);
    }
    diag *d = diag_add(r->diags, DIAG_default_type, value->span, t->label.data, scalar_wanted(t));
    if (why.len > 0) diag_hint(r->diags, d, "%s", why.data);
    return NULL;
}

/* now(), uuid4() */
static constant *factory_constant(resolver *r, const type *t, const ast_value *value) {
    constant *c = NEW(r->arena, constant);
    c->factory = find_factory(t, value->text);
    c->fresh = c->factory != NULL;
    if (c->fresh) return c;
    report_factory(r, t, value);
    return NULL;
}

static constant *bool_constant(resolver *r, const type *t, const ast_value *value) {
    if (value->kind != AST_BOOL) return mismatch(r, t, value, "true or false");
    constant *c = NEW(r->arena, constant);
    c->scalar = mc_value_bool(value->boolean);
    return c;
}

/* ---- enums and literals ------------------------------------------------------------------ */

static bool is_literal_value(const enum_value *v, const ast_value *value) {
    mc_value number;
    switch (v->literal.kind) {
    case MC_STRING:
        return value->kind == AST_STRING && mc_str_equal(v->wire, value->text);
    case MC_BOOL:
        return value->kind == AST_BOOL && value->boolean == v->literal.as.boolean;
    default:
        return parse_integer(value, &number) && number.kind == MC_INT &&
               number.as.integer == v->literal.as.integer;
    }
}

static enum_value *find_enum_value(const enumeration *e, const ast_value *value) {
    for (enum_value *v = e->values; v; v = v->next) {
        if (e->is_literal ? is_literal_value(v, value) : mc_str_equal(v->name, value->text)) {
            return v;
        }
    }
    return NULL;
}

static constant *unknown_value(resolver *r, const enumeration *e, const ast_value *value) {
    size_t len = 0;
    for (const enum_value *v = e->values; v; v = v->next) {
        len++;
    }
    mc_str *names = mc_arena_array(r->arena, len + 1, sizeof *names);
    size_t i = 0;
    for (const enum_value *v = e->values; v; v = v->next) {
        names[i++] = v->name;
    }
    mc_str given = {value->span.source->text.data + value->span.start,
                    value->span.end - value->span.start};
    diag *d = diag_add(r->diags, DIAG_default_enum, value->span, e->name.data,
                       mc_arena_str(r->arena, given).data);
    mc_str near = diag_nearest(value->text, names, len);
    if (near.len > 0) diag_hint(r->diags, d, "did you mean %s?", near.data);
    return NULL;
}

static constant *enum_constant(resolver *r, const type *t, const ast_value *value) {
    const enumeration *e = t->enumeration;
    bool is_name = value->kind == AST_WORD || value->kind == AST_STRING;
    if (!e->is_literal && !is_name) {
        return mismatch(r, t, value, "the name of one of its values");
    }
    constant *c = NEW(r->arena, constant);
    c->enum_value = find_enum_value(e, value);
    return c->enum_value ? c : unknown_value(r, e, value);
}

/* ---- lists, sets, arrays, tuples, maps ------------------------------------------------------ */

static bool same_constant(const constant *a, const constant *b) {
    if (a->is_null != b->is_null || a->is_absent != b->is_absent || a->len != b->len ||
        a->enum_value != b->enum_value || a->union_case != b->union_case ||
        !mc_value_equal(&a->scalar, &b->scalar)) {
        return false;
    }
    for (size_t i = 0; i < a->len; i++) {
        const constant *x = &a->items[i], *y = &b->items[i];
        if (x->key && !same_constant(x->key, y->key)) return false;
        if (!same_constant(x, y)) return false;
    }
    return true;
}

static size_t count_items(const ast_value *value) {
    size_t len = 0;
    for (const ast_value *item = value->items; item; item = item->next) {
        len++;
    }
    return len;
}

/* Defaults are short; of a longer one only the first items are compared. */
#define COMPARE_LIMIT 1000

static void check_repeated(resolver *r, const constant *c, const ast_value *value) {
    const ast_value *item = value->items;
    for (size_t i = 0; i < c->len && i < COMPARE_LIMIT; i++, item = item->next) {
        for (size_t k = 0; k < i; k++) {
            if (!same_constant(&c->items[i], &c->items[k])) continue;
            diag_add(r->diags, DIAG_default_repeated, item->span);
            return;
        }
    }
}

static constant *list_constant(resolver *r, const type *t, const ast_value *value) {
    if (value->kind != AST_LIST) return mismatch(r, t, value, "a list");
    constant *c = NEW(r->arena, constant);
    c->len = count_items(value);
    c->items = mc_arena_array(r->arena, c->len + 1, sizeof *c->items);
    size_t i = 0;
    for (const ast_value *item = value->items; item; item = item->next) {
        const constant *inner = resolve_constant(r, t->element, item);
        if (!inner) return NULL;
        c->items[i++] = *inner;
    }
    if (t->kind == TYPE_ARRAY && c->len != t->length) {
        mc_str wanted = mc_arena_printf(r->arena, "a list of %llu", (unsigned long long)t->length);
        return mismatch(r, t, value, wanted.data);
    }
    check_rules(r, t, &c->scalar, c->len, value->span);
    if (t->kind == TYPE_SET || find_rule(t, RULE_UNIQUE)) check_repeated(r, c, value);
    return c;
}

static constant *tuple_constant(resolver *r, const type *t, const ast_value *value) {
    if (value->kind != AST_LIST) return mismatch(r, t, value, "a list");
    size_t wanted = 0;
    for (const field *f = t->items; f; f = f->next) {
        wanted++;
    }
    constant *c = NEW(r->arena, constant);
    c->len = count_items(value);
    if (c->len != wanted) {
        mc_str text = mc_arena_printf(r->arena, "a list of %zu", wanted);
        return mismatch(r, t, value, text.data);
    }
    c->items = mc_arena_array(r->arena, c->len + 1, sizeof *c->items);
    const ast_value *item = value->items;
    for (const field *f = t->items; f; f = f->next, item = item->next) {
        const constant *inner = resolve_constant(r, f->type, item);
        if (!inner) return NULL;
        c->items[f->index] = *inner;
    }
    return c;
}

static constant *optional_constant(resolver *r, const type *t, const ast_value *value) {
    constant *inner =
        value->kind == AST_NULL ? NEW(r->arena, constant) : resolve_constant(r, t->element, value);
    if (inner) inner->is_null |= value->kind == AST_NULL;
    return inner;
}

/* A key is written as text, as on the wire, or as a word; it is read as its type is. */
static constant *key_constant(resolver *r, const type *t, const ast_name *key) {
    ast_value value = {.kind = AST_STRING, .span = key->span, .text = key->text};
    bool number = t->kind == TYPE_INT || t->kind == TYPE_UINT ||
                  (t->kind == TYPE_ENUM && t->enumeration->is_literal && t->enumeration->by_number);
    if (number) value.kind = AST_INT;
    return resolve_constant(r, t, &value);
}

static constant *map_constant(resolver *r, const type *t, const ast_value *value) {
    if (value->kind != AST_OBJECT) return mismatch(r, t, value, "an object: {key: value}");
    constant *c = NEW(r->arena, constant);
    c->items = mc_arena_array(r->arena, count_items(value) + 1, sizeof *c->items);
    for (const ast_value *item = value->items; item; item = item->next) {
        constant *key = key_constant(r, t->key, &item->key);
        const constant *inner = resolve_constant(r, t->element, item);
        if (!key || !inner) return NULL;
        for (size_t i = 0; i < c->len && i < COMPARE_LIMIT; i++) {
            if (!same_constant(c->items[i].key, key)) continue;
            diag_add(r->diags, DIAG_name_twice, item->key.span, item->key.text.data);
            return NULL;
        }
        c->items[c->len] = *inner;
        c->items[c->len++].key = key;
    }
    check_rules(r, t, &c->scalar, c->len, value->span);
    return c;
}

/* ---- models ---------------------------------------------------------------------------------- */

static const ast_value *find_key(const ast_value *object, mc_str key) {
    for (const ast_value *item = object->items; item; item = item->next) {
        if (mc_str_equal(item->key.text, key)) return item;
    }
    return NULL;
}

/* True where every key is a field, each once; what is wrong is said. */
static bool check_keys(resolver *r, const model *m, const ast_value *value) {
    bool fine = true;
    for (const ast_value *item = value->items; item; item = item->next) {
        const ast_value *first = find_key(value, item->key.text);
        if (first != item) {
            diag_add(r->diags, DIAG_name_twice, item->key.span, item->key.text.data);
            fine = false;
        } else if (!find_field(m, item->key.text)) {
            unknown_field(r, m, item->key.text, item->key.span);
            fine = false;
        }
    }
    return fine;
}

/* What a field is where the object says nothing about it. */
static bool field_without_value(resolver *r, const model *m, const field *f, const ast_value *value,
                                constant *out) {
    if (f->default_value) {
        if (!keep_promise(r, f->default_value)) return false;
        *out = *f->default_value;
        return true;
    }
    out->is_absent = true;
    if (!f->required) return true;
    diag *d = diag_add(r->diags, DIAG_default_missing, value->span, m->name.data, f->name.data);
    diag_note(r->diags, d, f->span, "the field is here");
    return false;
}

static bool field_constant(resolver *r, const model *m, const field *f, const ast_value *value,
                           constant *out) {
    const ast_value *given = find_key(value, f->name);
    if (!given) return field_without_value(r, m, f, value, out);
    const constant *inner = resolve_constant(r, f->type, given);
    if (!inner) return false;
    *out = *inner;
    out->is_given = true;
    return true;
}

static constant *model_constant(resolver *r, const type *t, const ast_value *value) {
    const model *m = t->model;
    if (value->kind != AST_OBJECT) return mismatch(r, t, value, "an object: {field: value}");
    bool fine = check_keys(r, m, value);
    constant *c = NEW(r->arena, constant);
    c->len = m->len;
    c->items = mc_arena_zalloc(r->arena, (m->len + 1) * sizeof *c->items);
    for (const field *f = m->fields; f; f = f->next) {
        fine &= field_constant(r, m, f, value, &c->items[f->index]);
    }
    return fine ? c : NULL;
}

/* ---- Any ---------------------------------------------------------------------------------------
 */

static bool any_value(resolver *r, const ast_value *value, mc_value *out);

static bool any_items(resolver *r, const ast_value *value, mc_value *out) {
    size_t len = count_items(value), i = 0;
    bool object = value->kind == AST_OBJECT;
    *out = (mc_value){.kind = object ? MC_OBJECT : MC_ARRAY, .len = (uint32_t)len};
    if (object) {
        out->as.members = mc_arena_array(r->arena, len + 1, sizeof *out->as.members);
    } else {
        out->as.items = mc_arena_array(r->arena, len + 1, sizeof *out->as.items);
    }
    for (const ast_value *item = value->items; item; item = item->next, i++) {
        if (object) out->as.members[i].key = item->key.text;
        mc_value *place = object ? &out->as.members[i].value : &out->as.items[i];
        if (!any_value(r, item, place)) return false;
    }
    return true;
}

static bool any_value(resolver *r, const ast_value *value, mc_value *out) {
    const ast_value *literal = resolve_constant_value(r, value);
    if (!literal) return false;
    switch (literal->kind) {
    case AST_NULL:
        *out = (mc_value){0};
        return true;
    case AST_BOOL:
        *out = mc_value_bool(literal->boolean);
        return true;
    case AST_STRING:
        *out = mc_value_str(literal->text);
        return check_text(r, literal->text, literal->span);
    case AST_INT:
        if (parse_integer(literal, out)) return true;
        break;
    case AST_FLOAT:
        *out = (mc_value){.kind = MC_DOUBLE};
        if (parse_number(literal, &out->as.number) && isfinite(out->as.number)) return true;
        break;
    case AST_LIST:
    case AST_OBJECT:
        return any_items(r, literal, out);
    default:
        break;
    }
    diag_add(r->diags, DIAG_default_type, literal->span, "Any", "a value of JSON");
    return false;
}

static constant *any_constant(resolver *r, const ast_value *value) {
    constant *c = NEW(r->arena, constant);
    return any_value(r, value, &c->scalar) ? c : NULL;
}

/* ---- unions
 * -------------------------------------------------------------------------------------- */

static bool could_be(resolver *r, const type *t, const ast_value *value);

/* Every key is a field of it and every required field is there. */
static bool could_be_model(resolver *r, const model *m, const ast_value *value) {
    if (value->kind != AST_OBJECT) return false;
    for (const ast_value *item = value->items; item; item = item->next) {
        const field *f = find_field(m, item->key.text);
        if (!f || !could_be(r, f->type, item)) return false;
    }
    for (const field *f = m->fields; f; f = f->next) {
        if (f->required && !find_key(value, f->name)) return false;
    }
    return true;
}

static bool could_be_each(resolver *r, const type *t, const ast_value *value) {
    for (const ast_value *item = value->items; item; item = item->next) {
        if (!could_be(r, t, item)) return false;
    }
    return true;
}

static bool could_be_union(resolver *r, const choice *c, const ast_value *value) {
    for (const union_case *k = c->cases; k; k = k->next) {
        if (could_be(r, k->type, value)) return true;
    }
    return false;
}

/* Whether a literal could be of that type, going by its form alone. */
static bool could_be(resolver *r, const type *t, const ast_value *value) {
    mc_str ignored;
    if (value->kind == AST_CALL && t->kind != TYPE_UNION) return find_factory(t, value->text);
    if (is_runtime_scalar(t)) return parse_scalar(r, t, value, &ignored) != NULL;
    /* What a constant's name stands for shows when it is read. */
    if (value->kind == AST_NULL) return t->nullable || t->kind == TYPE_NULL || t->kind == TYPE_ANY;
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
        return (t->enumeration->is_literal || value->kind == AST_WORD) &&
               find_enum_value(t->enumeration, value);
    case TYPE_LIST:
    case TYPE_SET:
    case TYPE_ARRAY:
        return value->kind == AST_LIST && could_be_each(r, t->element, value);
    case TYPE_MAP:
        return value->kind == AST_OBJECT && could_be_each(r, t->element, value);
    case TYPE_TUPLE:
        return value->kind == AST_LIST;
    case TYPE_OPTIONAL:
        return could_be(r, t->element, value);
    case TYPE_MODEL:
        return could_be_model(r, t->model, value);
    case TYPE_UNION:
        return could_be_union(r, t->choice, value);
    case TYPE_ANY:
        return true;
    default:
        return false;
    }
}

static constant *case_constant(resolver *r, union_case *k, const ast_value *value) {
    const constant *inner =
        k->type->kind == TYPE_NULL ? NEW(r->arena, constant) : resolve_constant(r, k->type, value);
    if (!inner) return NULL;
    constant *c = NEW(r->arena, constant);
    c->union_case = k;
    c->items = mc_arena_array(r->arena, 1, sizeof *c->items);
    c->items[0] = *inner;
    c->len = 1;
    return c;
}

static bool has_tag(const union_case *k, const ast_value *tag) {
    if (!k->tags) return tag->kind == AST_STRING && mc_str_equal(tag->text, k->tag);
    for (size_t i = 0; i < k->tags_len; i++) {
        mc_value number;
        const mc_value *one = &k->tags[i];
        bool same = one->kind == MC_STRING
                        ? tag->kind == AST_STRING && mc_str_equal(tag->text, mc_value_text(one))
                    : one->kind == MC_BOOL
                        ? tag->kind == AST_BOOL && tag->boolean == one->as.boolean
                        : parse_integer(tag, &number) && mc_value_equal(&number, one);
        if (same) return true;
    }
    return false;
}

/* The object without its tag, which is no field of the member. */
static const ast_value *without_key(resolver *r, const ast_value *object, mc_str key) {
    ast_value *copy = NEW(r->arena, ast_value);
    *copy = *object;
    ast_value **tail = &copy->items;
    for (const ast_value *item = object->items; item; item = item->next) {
        if (mc_str_equal(item->key.text, key)) continue;
        ast_value *kept = NEW(r->arena, ast_value);
        *kept = *item;
        kept->next = NULL;
        APPEND(tail, kept);
    }
    *tail = NULL;
    return copy;
}

static constant *tagged_constant(resolver *r, const type *t, const ast_value *value) {
    const choice *c = t->choice;
    const ast_value *tag = value->kind == AST_OBJECT ? find_key(value, c->tag_key) : NULL;
    const ast_value *content = value;
    for (union_case *k = c->cases; tag && k; k = k->next) {
        if (!has_tag(k, tag)) continue;
        bool own = k->type->kind == TYPE_UNION ||
                   (k->type->kind == TYPE_MODEL && find_field(k->type->model, c->tag_key));
        if (c->mode == UNION_ADJACENT) {
            content = find_key(value, c->content_key);
        } else if (!own) {
            content = without_key(r, value, c->tag_key);
        }
        if (!content) return mismatch(r, t, value, "an object with what the tag stands for");
        return case_constant(r, k, content);
    }
    mc_str wanted =
        mc_arena_printf(r->arena, "an object with one of its tags as %s", c->tag_key.data);
    return mismatch(r, t, value, wanted.data);
}

static constant *union_constant(resolver *r, const type *t, const ast_value *value) {
    const choice *c = t->choice;
    if (c->mode == UNION_INTERNAL || c->mode == UNION_ADJACENT) {
        return tagged_constant(r, t, value);
    }
    for (union_case *k = c->cases; k; k = k->next) {
        if (could_be(r, k->type, value)) return case_constant(r, k, value);
    }
    return mismatch(r, t, value, "a value of one of its members");
}

/* ---- any type
 * ------------------------------------------------------------------------------------- */

static bool takes_null(resolver *r, const type *t) {
    if (t->nullable || t->kind == TYPE_ANY || t->kind == TYPE_OPTIONAL) return true;
    return t->kind == TYPE_UNION && could_be_union(r, t->choice, &(ast_value){.kind = AST_NULL});
}

static constant *null_constant(resolver *r, const type *t, const ast_value *value) {
    if (!t->nullable && t->kind == TYPE_UNION && takes_null(r, t))
        return union_constant(r, t, value);
    constant *c = NEW(r->arena, constant);
    c->is_null = true;
    if (takes_null(r, t)) return c;
    diag *d = diag_add(r->diags, DIAG_default_null, value->span, t->label.data);
    diag_hint(r->diags, d, "write %s? to allow it", t->label.data);
    return NULL;
}

static constant *read_constant(resolver *r, const type *t, const ast_value *literal) {
    /* A union hands it to the member that it makes, an optional to what it holds. */
    bool passes_on = t->kind == TYPE_UNION || t->kind == TYPE_OPTIONAL;
    if (literal->kind == AST_CALL && !passes_on) return factory_constant(r, t, literal);
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
    case TYPE_SET:
    case TYPE_ARRAY:
        return list_constant(r, t, literal);
    case TYPE_TUPLE:
        return tuple_constant(r, t, literal);
    case TYPE_OPTIONAL:
        return optional_constant(r, t, literal);
    case TYPE_MAP:
        return map_constant(r, t, literal);
    case TYPE_UNION:
        return union_constant(r, t, literal);
    case TYPE_ANY:
        return any_constant(r, literal);
    case TYPE_MODEL:
        return model_constant(r, t, literal);
    case TYPE_NULL:
        return NULL;
    default:
        return scalar_constant(r, t, literal);
    }
}

static constant *constant_of(resolver *r, const type *t, const ast_value *literal) {
    constant *c = read_constant(r, t, literal);
    for (size_t i = 0; c && i < c->len; i++) {
        c->fresh |= c->items[i].fresh;
    }
    return c;
}

/* A word is a value of an enum where one is wanted, else a constant. */
static bool is_enum_word(resolver *r, const type *t, const ast_value *value) {
    if (value->kind != AST_WORD) return false;
    if (t->kind == TYPE_OPTIONAL) return is_enum_word(r, t->element, value);
    if (t->kind == TYPE_ENUM) return !t->enumeration->is_literal;
    if (t->kind != TYPE_UNION) return false;
    for (const union_case *k = t->choice->cases; k; k = k->next) {
        if (is_enum_word(r, k->type, value) && could_be(r, k->type, value)) return true;
    }
    return false;
}

constant *resolve_constant(resolver *r, const type *t, const ast_value *value) {
    if (value->kind == AST_NULL) return null_constant(r, t, value);
    const ast_value *literal = is_enum_word(r, t, value) ? value : resolve_constant_value(r, value);
    return literal ? constant_of(r, t, literal) : NULL;
}

/* ---- promises
 * ----------------------------------------------------------------------------------------- */

constant *promise_constant(resolver *r, const type *t, const ast_value *value) {
    constant *c = NEW(r->arena, constant);
    /* Known from the start: whether it is null decides what the struct looks like. */
    c->is_null = value->kind == AST_NULL;
    c->span = value->span;
    pending_constant *p = c->pending = NEW(r->arena, pending_constant);
    p->into = c;
    p->type = t;
    p->value = value;
    p->context = r->context;
    APPEND(r->pending_tail, p);
    return c;
}

constant *promise_example(resolver *r, const type *t, const ast_value *value) {
    constant *c = promise_constant(r, t, value);
    c->pending->is_example = true;
    return c;
}

/* Reads one that another needs, or whose turn it is; false where it is wrong. */
static bool keep_promise(resolver *r, constant *c) {
    pending_constant *p = c->pending;
    if (!p || p->state == CONSTANT_DONE) return !p || !p->failed;
    if (p->state == CONSTANT_OPEN) {
        diag_add(r->diags, DIAG_default_never_ends, p->value->span, p->type->label.data);
        p->failed = true;
        return false;
    }
    const context *outer = r->context;
    r->context = p->context;
    p->state = CONSTANT_OPEN;
    const constant *read = NULL;
    if (go_deeper(r, p->value->span)) {
        read = p->is_example ? resolve_example(r, p->type, p->value)
                             : resolve_constant(r, p->type, p->value);
        r->depth--;
    }
    span where = c->span;
    if (read) *c = *read;
    c->span = where;
    c->pending = p;
    p->failed |= !read;
    p->state = CONSTANT_DONE;
    r->context = outer;
    return !p->failed;
}

void keep_promises(resolver *r) {
    for (pending_constant *p = r->pending; p; p = p->next) {
        keep_promise(r, p->into);
    }
    r->pending = NULL;
    r->pending_tail = &r->pending;
}
