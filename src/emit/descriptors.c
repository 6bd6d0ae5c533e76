/* descriptors.c - the runtime's tables of types: one for each type that has constraints
 * or elements, named after the field it belongs to. */
#include "emitter.h"

static bool is_plain(const type *t) {
    for (const field *f = t->items; f; f = f->next) {
        if (!is_plain(f->type)) return false;
    }
    return !t->rules && (!t->element || is_plain(t->element)) && (!t->key || is_plain(t->key));
}

/* A container without constraints looks the same everywhere: one table a file. */
static bool is_described(emitter *e, const type *t) {
    void **known = name_table_at(&e->shapes, t->c_type, e->arena);
    bool described = *known != NULL;
    *known = (void *)t;
    return described;
}

/* ---- constraints ------------------------------------------------------------------- */

static const char *const rule_names[RULE_KINDS] = {
    [RULE_MAX_DIGITS] = "MC_RULE_MAX_DIGITS",
    [RULE_DECIMAL_PLACES] = "MC_RULE_DECIMAL_PLACES",
    [RULE_VERSION] = "MC_RULE_VERSION",
    [RULE_SCHEMES] = "MC_RULE_SCHEMES",
    [RULE_MULTIPLE_OF] = "MC_RULE_MULTIPLE_OF",
    [RULE_LE] = "MC_RULE_LE",
    [RULE_LT] = "MC_RULE_LT",
    [RULE_GE] = "MC_RULE_GE",
    [RULE_GT] = "MC_RULE_GT",
    [RULE_FINITE] = "MC_RULE_FINITE",
    [RULE_STRIP] = "MC_RULE_STRIP",
    [RULE_MIN_LENGTH] = "MC_RULE_MIN_LENGTH",
    [RULE_MAX_LENGTH] = "MC_RULE_MAX_LENGTH",
    [RULE_PATTERN] = "MC_RULE_PATTERN",
    [RULE_LOWER] = "MC_RULE_LOWER",
    [RULE_UPPER] = "MC_RULE_UPPER",
    [RULE_UNIQUE] = "MC_RULE_UNIQUE",
    [RULE_CHECK] = "MC_RULE_CHECK",
};

/* A thunk from the runtime's signature to the user's. */
static code add_check(const emitter *e, values *owner, const type *t, const rule *one,
                      mc_str stem) {
    code name =
        code_printf(e->arena, "%s_%s", stem.data, without_package(e->unit, one->c_name).data);
    values *check = values_add(owner, "checks");
    values_set(check, "name", name);
    values_set(check, "model", code_literal(""));
    values_list(check, "lines");
    values_set(check, "call",
               by_pointer(t) ? code_printf(e->arena, "%s(value, check)", one->c_name.data)
                             : code_printf(e->arena, "%s(*(const %s *)value, check)",
                                           one->c_name.data, t->c_type.data));
    return name;
}

/* The C type of a type that has bounds, whatever typedef it goes by. */
static const char *runtime_name(const type *t) {
    switch (t->kind) {
    case TYPE_DATE:
        return "mc_date";
    case TYPE_TIME:
        return "mc_time";
    case TYPE_DATETIME:
        return "mc_datetime";
    case TYPE_DURATION:
        return "mc_duration";
    default:
        return "mc_decimal";
    }
}

static code rule_bound(const emitter *e, values *owner, const type *t, const rule *one,
                       mc_str stem) {
    switch (one->kind) {
    case RULE_FINITE:
    case RULE_UNIQUE:
    case RULE_STRIP:
    case RULE_LOWER:
    case RULE_UPPER:
        return code_literal("");
    case RULE_PATTERN:
        return code_printf(e->arena, ", .pattern = &%s_pattern", stem.data);
    case RULE_CHECK: {
        code check = add_check(e, owner, t, one, stem);
        code name = code_string(one->function, e->arena);
        return code_printf(e->arena, ", .check = %s, .name = %s", check.text.data, name.text.data);
    }
    case RULE_SCHEMES:
        return code_printf(e->arena, ", .schemes = %s",
                           schemes_initializer(e, one->schemes).text.data);
    case RULE_MAX_DIGITS:
    case RULE_DECIMAL_PLACES:
    case RULE_VERSION:
    case RULE_MIN_LENGTH:
    case RULE_MAX_LENGTH: {
        code bound = code_uint((uint64_t)one->bound.as.integer, e->arena);
        return code_printf(e->arena, ", .uinteger = %s", bound.text.data);
    }
    default:
        break;
    }
    if (one->slot) {
        code bound = scalar_initializer(e, t, one->slot);
        return code_printf(e->arena, ", .bound = &(const %s)%s", runtime_name(t), bound.text.data);
    }
    if (t->kind == TYPE_FLOAT) {
        code bound = code_double(one->bound.as.number, 64, e->arena);
        return code_printf(e->arena, ", .number = %s", bound.text.data);
    }
    if (t->kind == TYPE_UINT) {
        code bound = code_uint(one->bound.as.uinteger, e->arena);
        return code_printf(e->arena, ", .uinteger = %s", bound.text.data);
    }
    code bound = code_int(one->bound.as.integer, e->arena);
    return code_printf(e->arena, ", .integer = %s", bound.text.data);
}

static void add_rules(emitter *e, values *owner, values *to, const type *t, mc_str stem) {
    values_list(to, "rules");
    values_set(to, "pattern", code_literal(""));
    values_set(to, "pattern_name", code_printf(e->arena, "%s_pattern", stem.data));
    values_set(to, "rules_name", code_printf(e->arena, "%s_rules", stem.data));
    for (const rule *one = t->rules; one; one = one->next) {
        values *item = values_add(to, "rules");
        values_set(item, "kind", code_literal(rule_names[one->kind]));
        values_set(item, "bound", rule_bound(e, owner, t, one, stem));
        if (one->kind == RULE_PATTERN) {
            values_set(to, "pattern", code_string(one->pattern, e->arena));
            e->has_patterns = true;
        }
    }
}

/* ---- fields ---------------------------------------------------------------------------- */

static code field_flags(const emitter *e, const field *f) {
    mc_buf out = {0};
    const char *const names[] = {"MC_FIELD_REQUIRED",  "MC_FIELD_NULLABLE", "MC_FIELD_DEFAULT",
                                 "MC_FIELD_BOXED",     "MC_FIELD_READONLY", "MC_FIELD_WRITEONLY",
                                 "MC_FIELD_SENSITIVE", "MC_FIELD_STRICT",   "MC_FIELD_LAX"};
    const bool set[] = {f->required,  f->nullable, f->default_value != NULL,
                        f->boxed,     f->readonly, f->writeonly,
                        f->sensitive, f->strict,   f->lax};
    for (size_t i = 0; i < sizeof set / sizeof *set; i++) {
        if (set[i]) mc_buf_printf(&out, "%s%s", out.len > 0 ? " | " : "", names[i]);
    }
    code text = out.len > 0 ? (code){mc_arena_str(e->arena, mc_buf_str(&out))} : code_literal("0");
    mc_buf_free(&out);
    return text;
}

static void add_field_row(const emitter *e, values *row, const field *f, code described,
                          mc_str c_type) {
    code key = code_string(f->wire, e->arena);
    values_set(row, "wire", code_printf(e->arena, "MC_STR_INIT(%s)", key.text.data));
    values_set(row, "type", described);
    values_set(row, "c_name", (code){f->c_name});
    values_set(row, "has",
               f->has_flag
                   ? code_printf(e->arena, "offsetof(%s, has_%s)", c_type.data, f->c_name.data)
                   : code_literal("MC_NO_HAS"));
    values_set(row, "flags", field_flags(e, f));
    values_set(row, "declaration", field_declaration(e, f));
}

/* ---- types ----------------------------------------------------------------------------- */

static const char *const kind_names[] = {
    [TYPE_BOOL] = "MC_TYPE_BOOL",         [TYPE_INT] = "MC_TYPE_INT",
    [TYPE_UINT] = "MC_TYPE_UINT",         [TYPE_FLOAT] = "MC_TYPE_FLOAT",
    [TYPE_STR] = "MC_TYPE_STR",           [TYPE_ANY] = "MC_TYPE_ANY",
    [TYPE_NULL] = "MC_TYPE_NULL",         [TYPE_ENUM] = "MC_TYPE_ENUM",
    [TYPE_LIST] = "MC_TYPE_LIST",         [TYPE_ARRAY] = "MC_TYPE_ARRAY",
    [TYPE_MAP] = "MC_TYPE_MAP",           [TYPE_MODEL] = "MC_TYPE_MODEL",
    [TYPE_UNION] = "MC_TYPE_UNION",       [TYPE_SET] = "MC_TYPE_SET",
    [TYPE_TUPLE] = "MC_TYPE_TUPLE",       [TYPE_OPTIONAL] = "MC_TYPE_OPTIONAL",
    [TYPE_DATE] = "MC_TYPE_DATE",         [TYPE_TIME] = "MC_TYPE_TIME",
    [TYPE_DATETIME] = "MC_TYPE_DATETIME", [TYPE_DURATION] = "MC_TYPE_DURATION",
    [TYPE_UUID] = "MC_TYPE_UUID",         [TYPE_DECIMAL] = "MC_TYPE_DECIMAL",
    [TYPE_BYTES] = "MC_TYPE_BYTES",       [TYPE_IPV4] = "MC_TYPE_IPV4",
    [TYPE_IPV6] = "MC_TYPE_IPV6",         [TYPE_URL] = "MC_TYPE_URL",
    [TYPE_EMAIL] = "MC_TYPE_EMAIL",
};

/* Declared types have tables of their own, which others may point at. */
static bool is_declared(const type *t) {
    return t->kind == TYPE_MODEL || t->kind == TYPE_UNION || t->kind == TYPE_ENUM;
}

/* The table that needs no making: the runtime's own, or a declaration's public one. */
static bool ready_made(const emitter *e, const type *t, code *name) {
    if (t->alias) {
        *name = code_printf(e->arena, "%s_mctype", t->alias->c_name.data);
        return true;
    }
    if (t->rules || t->element || t->items) return false;
    *name = is_declared(t) ? code_printf(e->arena, "%s_mctype", t->c_type.data)
                           : code_printf(e->arena, "mc_type_%s", t->c_stem.data);
    return true;
}

static code map_items(const emitter *e, const type *t, code element, code key) {
    const char *map = t->c_type.data;
    bool plain = t->key->kind == TYPE_STR && !t->key->rules;
    const char *start = plain ? "" : ",\n    .key = &";
    return code_printf(e->arena,
                       ".type = &%s,\n"
                       "    .entry_size = sizeof(%s_entry),\n"
                       "    .value_offset = offsetof(%s_entry, value)%s%s",
                       element.text.data, map, map, start, plain ? "" : key.text.data);
}

static code items_of(const emitter *e, const type *t, code element, code key) {
    switch (t->kind) {
    case TYPE_ARRAY:
        return code_printf(e->arena, ".type = &%s, .length = %llu", element.text.data,
                           (unsigned long long)t->length);
    case TYPE_MAP:
        return map_items(e, t, element, key);
    case TYPE_OPTIONAL:
        return code_printf(e->arena,
                           ".type = &%s,\n"
                           "    .value_offset = offsetof(%s, value),\n"
                           "    .has_offset = offsetof(%s, has_value)",
                           element.text.data, t->c_type.data, t->c_type.data);
    default:
        return code_printf(e->arena, ".type = &%s", element.text.data);
    }
}

/* What the table points at besides the constraints. */
static code info_of(const emitter *e, const type *t, mc_str stem) {
    const char *name = stem.data, *declared = t->c_type.data;
    switch (t->kind) {
    case TYPE_TUPLE:
        return code_printf(e->arena, "tuple = &%s_tuple", name);
    case TYPE_MODEL:
        return code_printf(e->arena, "model = &%s_mcinfo", declared);
    case TYPE_UNION:
        return code_printf(e->arena, "choice = &%s_mcinfo", declared);
    case TYPE_ENUM:
        return code_printf(e->arena, "enumeration = &%s_mcinfo", declared);
    default:
        return t->element ? code_printf(e->arena, "items = &%s_items", name) : code_literal("");
    }
}

/* How the parts of a type are described. */
typedef struct parts {
    code element, key;
    code *items; /* of a tuple */
} parts;

static void add_tuple(const emitter *e, values *made, const type *t, const parts *of) {
    values_list(made, "fields");
    for (const field *f = t->items; f; f = f->next) {
        add_field_row(e, values_add(made, "fields"), f, of->items[f->index], t->c_type);
    }
}

static void add_type(emitter *e, values *owner, const type *t, code name, mc_str stem,
                     const parts *of, const char *storage) {
    values *made = values_add(owner, "types");
    values_set(made, "name", name);
    values_set(made, "storage", code_literal(storage));
    values_set(made, "kind", code_literal(kind_names[t->kind]));
    values_set(made, "label", code_string(t->label, e->arena));
    values_set(made, "c_type", (code){t->c_type});
    values_set(made, "size", size_of(e, t));
    values_set(made, "items_name", code_printf(e->arena, "%s_items", stem.data));
    values_set(made, "items", t->element ? items_of(e, t, of->element, of->key) : code_literal(""));
    values_set(made, "stem", (code){stem});
    values_set(made, "info", info_of(e, t, stem));
    add_tuple(e, made, t, of);
    add_rules(e, owner, made, t, stem);
}

void describe_alias(emitter *e, values *owner, const alias *a) {
    mc_str stem = local_stem(e, without_package(e->unit, a->c_name));
    type named = *a->type;
    named.c_type = a->c_name;
    code name = code_printf(e->arena, "%s_mctype", a->c_name.data);
    add_type(e, owner, &named, name, stem, &(parts){0}, "");
}

static parts describe_parts(emitter *e, values *owner, const type *t, mc_str stem) {
    parts of = {0};
    size_t len = 0;
    if (t->element) {
        of.element =
            describe(e, owner, t->element, mc_arena_printf(e->arena, "%s_Item", stem.data));
    }
    if (t->key) of.key = describe(e, owner, t->key, mc_arena_printf(e->arena, "%s_Key", stem.data));
    for (const field *f = t->items; f; f = f->next) {
        len++;
    }
    of.items = mc_arena_array(e->arena, len + 1, sizeof *of.items);
    for (const field *f = t->items; f; f = f->next) {
        mc_str own = mc_arena_printf(e->arena, "%s_Item%zu", stem.data, f->index);
        of.items[f->index] = describe(e, owner, f->type, own);
    }
    return of;
}

code describe(emitter *e, values *owner, const type *t, mc_str stem) {
    code name;
    if (ready_made(e, t, &name)) return name;
    bool plain = is_plain(t) && t->kind != TYPE_ARRAY;
    if (plain) stem = local_stem(e, without_package(e->unit, t->c_type));
    name = code_printf(e->arena, "%s_mctype", stem.data);
    if (plain && is_described(e, t)) return name;
    const parts of = describe_parts(e, owner, t, stem);
    add_type(e, owner, t, name, stem, &of, "static ");
    return name;
}

values *describe_field(emitter *e, values *owner, const char *name, const field *f, mc_str stem,
                       mc_str c_type) {
    mc_str own = mc_arena_printf(e->arena, "%s_%s", stem.data, f->c_name.data);
    code described = describe(e, owner, f->type, own);
    values *row = values_add(owner, name);
    add_field_row(e, row, f, described, c_type);
    return row;
}
