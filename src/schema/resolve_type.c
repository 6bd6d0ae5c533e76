/* resolve_type.c - a type as written to a resolved type: built-ins, containers,
 * unions, aliases and declared names. */
#include "resolver.h"

/* ---- built-ins ------------------------------------------------------------------ */

typedef struct builtin {
    const char *name;
    type_kind kind;
    unsigned bits;
    const char *c_type, *c_stem;
} builtin;

static const builtin builtins[] = {
    {"bool", TYPE_BOOL, 0, "bool", "bool"},     {"int", TYPE_INT, 64, "int64_t", "i64"},
    {"i8", TYPE_INT, 8, "int8_t", "i8"},        {"i16", TYPE_INT, 16, "int16_t", "i16"},
    {"i32", TYPE_INT, 32, "int32_t", "i32"},    {"i64", TYPE_INT, 64, "int64_t", "i64"},
    {"u8", TYPE_UINT, 8, "uint8_t", "u8"},      {"u16", TYPE_UINT, 16, "uint16_t", "u16"},
    {"u32", TYPE_UINT, 32, "uint32_t", "u32"},  {"u64", TYPE_UINT, 64, "uint64_t", "u64"},
    {"float", TYPE_FLOAT, 64, "double", "f64"}, {"f32", TYPE_FLOAT, 32, "float", "f32"},
    {"f64", TYPE_FLOAT, 64, "double", "f64"},   {"str", TYPE_STR, 0, "mc_str", "str"},
    {"Any", TYPE_ANY, 0, "mc_value", "any"},
};

/* Built-in to the language, and answered until they are here. */
static const char *const later_types[] = {
    "bytes", "datetime", "date",    "time", "duration", "uuid",    "decimal", "url",  "email",
    "ipv4",  "ipv6",     "Literal", "set",  "tuple",    "Partial", "Omit",    "Pick", "upload",
};

static bool is_word(mc_str name, const char *word) {
    return mc_str_equal(name, mc_str_from(word));
}

static bool is_later(mc_str name) {
    for (size_t i = 0; i < sizeof later_types / sizeof *later_types; i++) {
        if (is_word(name, later_types[i])) return true;
    }
    return false;
}

static type *new_type(resolver *r, type_kind kind, span where, const char *label) {
    type *t = NEW(r->arena, type);
    t->kind = kind;
    t->span = where;
    t->label = mc_str_from(label);
    return t;
}

type *builtin_type(resolver *r, mc_str name, span where) {
    for (size_t i = 0; i < sizeof builtins / sizeof *builtins; i++) {
        const builtin *b = &builtins[i];
        if (!is_word(name, b->name)) continue;
        type *t = new_type(r, b->kind, where, b->name);
        t->bits = b->bits;
        t->c_type = mc_str_from(b->c_type);
        t->c_stem = mc_str_from(b->c_stem);
        return t;
    }
    return NULL;
}

/* ---- containers ------------------------------------------------------------------- */

/* "not supported yet" for what a list, a map or a union cannot hold so far. */
static bool fits_inside(resolver *r, const type *element, const char *where) {
    if (!element) return false;
    if (!element->nullable && element->kind != TYPE_ARRAY) return true;
    const char *what = element->nullable ? "null" : "a fixed array";
    not_supported(r, element->span, mc_arena_printf(r->arena, "%s in %s", what, where).data);
    return false;
}

/* One C type a unit for each list or map of the same element. */
static void add_container(resolver *r, type *t) {
    void **known = name_table_at(&r->scope->container_names, t->c_type, r->arena);
    if (*known) return;
    container *c = NEW(r->arena, container);
    c->type = t;
    APPEND(r->scope->containers_tail, c);
    *known = c;
}

/* Aliases can nest deeper than what is written in one place. */
static bool is_too_deep(resolver *r, const type *element, span where) {
    if (element->depth < AST_DEPTH_LIMIT) return false;
    diag_add(r->diags, DIAG_too_deep, where, AST_DEPTH_LIMIT);
    return true;
}

static type *container_of(resolver *r, type_kind kind, type *element, span where) {
    bool map = kind == TYPE_MAP;
    if (!fits_inside(r, element, map ? "a map" : "a list")) return NULL;
    if (is_too_deep(r, element, where)) return NULL;
    type *t = new_type(r, kind, where, "");
    t->depth = element->depth + 1;
    t->label = map ? mc_arena_printf(r->arena, "map[str, %s]", element->label.data)
                   : mc_arena_printf(r->arena, "list[%s]", element->label.data);
    t->element = element;
    t->c_stem = mc_arena_printf(r->arena, "%s_%s", element->c_stem.data, map ? "map" : "list");
    t->c_type = package_name(r, t->c_stem);
    add_container(r, t);
    return t;
}

static mc_str item_stem(resolver *r, mc_str stem) {
    return mc_arena_printf(r->arena, "%s_item", stem.data);
}

static type *resolve_list(resolver *r, const ast_type *ast, const ast_type *element, mc_str stem) {
    type *resolved = resolve_type(r, element, item_stem(r, stem));
    return resolved ? container_of(r, TYPE_LIST, resolved, ast->span) : NULL;
}

static type *resolve_map(resolver *r, const ast_type *ast, mc_str stem) {
    const ast_type *key = ast->parameters, *value = key->next;
    type *key_type = resolve_type(r, key, item_stem(r, stem));
    type *value_type = resolve_type(r, value, item_stem(r, stem));
    if (!key_type || !value_type) return NULL;
    if (key_type->kind != TYPE_STR || key_type->nullable) {
        diag_add(r->diags, DIAG_bad_map_key, key->span);
        return NULL;
    }
    if (key_type->rules) {
        not_supported(r, key->span, "constraints on the keys of a map");
        return NULL;
    }
    return container_of(r, TYPE_MAP, value_type, ast->span);
}

/* The most items a fixed array may have, so that a struct stays of a sane size. */
#define ARRAY_LIMIT 1000000

static type *resolve_array(resolver *r, const ast_type *ast, mc_str stem) {
    type *element = resolve_type(r, ast->element, item_stem(r, stem));
    if (!fits_inside(r, element, "a fixed array")) return NULL;
    const ast_value *length = resolve_constant_value(r, ast->length);
    if (!length) return NULL;
    mc_value count;
    if (!parse_integer(length, &count) || count.kind != MC_INT || count.as.integer < 1 ||
        count.as.integer > ARRAY_LIMIT) {
        diag_add(r->diags, DIAG_bad_array_length, ast->length->span);
        return NULL;
    }
    type *t = new_type(r, TYPE_ARRAY, ast->span, "");
    t->length = (uint64_t)count.as.integer;
    t->label =
        mc_arena_printf(r->arena, "%s[%lld]", element->label.data, (long long)count.as.integer);
    t->element = element;
    t->c_stem = mc_arena_printf(r->arena, "%s_array", element->c_stem.data);
    t->c_type = element->c_type;
    return t;
}

/* ---- unions -------------------------------------------------------------------------- */

/* What can be told apart by the JSON kind alone; members of one class cannot, unless both
 * are models, which differ by their keys. */
static int wire_class(const type *t) {
    switch (t->kind) {
    case TYPE_BOOL:
        return 1;
    case TYPE_INT:
    case TYPE_UINT:
        return 2;
    case TYPE_FLOAT:
        return 3;
    case TYPE_STR:
        return 4;
    case TYPE_LIST:
    case TYPE_ARRAY:
        return 5;
    case TYPE_MAP:
        return 6;
    case TYPE_ENUM:
        return t->enumeration->by_number ? 7 : 8;
    case TYPE_ANY:
        return 9;
    case TYPE_NULL:
    case TYPE_MODEL:
    case TYPE_UNION:
        return 0;
    }
    return 0;
}

/* True where `added` cannot be told from an earlier member, and said. */
static bool is_alike(resolver *r, const choice *c, const union_case *added) {
    for (const union_case *other = c->cases; other; other = other->next) {
        /* Models of two packages may have one name. */
        if (mc_str_equal(other->type->label, added->type->label) &&
            mc_str_equal(other->type->c_type, added->type->c_type)) {
            diag *d = diag_add(r->diags, DIAG_member_twice, added->span, added->type->label.data);
            diag_note(r->diags, d, other->span, "the first one is here");
            return true;
        }
        int class = wire_class(added->type);
        if (class == 0 || class != wire_class(other->type)) continue;
        diag *d = diag_add(r->diags, DIAG_members_alike, added->span, other->type->label.data,
                           added->type->label.data);
        diag_hint(r->diags, d, "give the union a tag: union Name by kind { a: %s, b: %s }",
                  other->type->label.data, added->type->label.data);
        return true;
    }
    return false;
}

static choice *new_choice(resolver *r, mc_str name, mc_str stem, span where) {
    choice *c = NEW(r->arena, choice);
    c->name = name;
    c->c_name = package_name(r, stem);
    c->span = where;
    c->unit = r->scope->unit;
    return c;
}

static void add_case(resolver *r, choice *c, union_case ***tail, type *t, mc_str tag, mc_str c_name,
                     span where) {
    union_case *k = NEW(r->arena, union_case);
    k->type = t;
    k->tag = tag;
    k->c_name = name_member(c_name, r->arena);
    mc_str stem = name_join(c->c_name, c_name, r->arena);
    k->c_const = name_upper(stem, r->arena);
    k->span = where;
    if (c->mode == UNION_SMART && is_alike(r, c, k)) return;
    APPEND(*tail, k);
}

/* C++ wants no member to be called as the type of one in the same union is. */
static void rename_members(resolver *r, choice *c) {
    name_table types = {0};
    for (union_case *k = c->cases; k; k = k->next) {
        *name_table_at(&types, k->type->c_type, r->arena) = k;
    }
    for (union_case *k = c->cases; k; k = k->next) {
        if (!*name_table_at(&types, k->c_name, r->arena)) continue;
        k->c_name = mc_arena_printf(r->arena, "%s_", k->c_name.data);
    }
}

static void append_choice(resolver *r, choice *c) {
    rename_members(r, c);
    *r->scope->choices_tail = c;
    r->scope->choices_tail = &c->next;
}

static type *union_type(resolver *r, choice *c, mc_str stem, span where) {
    type *t = new_type(r, TYPE_UNION, where, c->name.data);
    t->choice = c;
    t->c_type = c->c_name;
    t->c_stem = stem;
    return t;
}

/* What `A | B | null` is made of, in a flat list. */
typedef struct members {
    type *first, **tail;
    size_t len;
    bool null, failed;
} members;

static void collect_members(resolver *r, const ast_type *ast, mc_str stem, members *into) {
    for (; ast; ast = ast->next) {
        if (ast->kind == AST_TYPE_NULL) {
            into->null = true;
            continue;
        }
        if (ast->kind == AST_TYPE_UNION && !ast->constraints) {
            collect_members(r, ast->parameters, stem, into);
            continue;
        }
        type *t = resolve_type(r, ast, item_stem(r, stem));
        if (!t) {
            into->failed = true;
            continue;
        }
        into->null |= t->nullable;
        type *copy = NEW(r->arena, type);
        *copy = *t;
        copy->nullable = copy->omissible = false;
        copy->next = NULL;
        copy->span = ast->span;
        if (copy->kind == TYPE_ARRAY) fits_inside(r, copy, "a union");
        APPEND(into->tail, copy);
        into->len++;
    }
}

/* The longest label of an inline union; more says no more to a reader. */
#define LABEL_LIMIT 1000

static mc_str union_label(resolver *r, const type *first) {
    mc_str label = first->label;
    for (const type *t = first->next; t; t = t->next) {
        if (label.len + t->label.len > LABEL_LIMIT)
            return mc_arena_printf(r->arena, "%s | ...", label.data);
        label = mc_arena_printf(r->arena, "%s | %s", label.data, t->label.data);
    }
    return label;
}

/* `A | B` and Union[A, B]: a union of its own, named after the place it stands in. */
static type *resolve_inline_union(resolver *r, const ast_type *ast, mc_str stem) {
    members m = {0};
    m.tail = &m.first;
    collect_members(r, ast->parameters, stem, &m);
    if (m.failed) return NULL;
    if (m.len == 0) {
        diag_add(r->diags, DIAG_only_null, ast->span);
        return NULL;
    }
    type *result = m.first;
    if (m.len > 1) {
        choice *c = new_choice(r, union_label(r, m.first), stem, ast->span);
        union_case **tail = &c->cases;
        for (type *t = m.first; t; t = t->next) {
            add_case(r, c, &tail, t, t->label, t->c_stem, t->span);
        }
        append_choice(r, c);
        result = union_type(r, c, stem, ast->span);
    }
    result->next = NULL;
    result->nullable = m.null;
    return result;
}

/* A member of a tagged union that has no keys cannot carry the tag. */
static bool can_carry_tag(const type *t) {
    return t->kind == TYPE_MODEL;
}

/* True where the tag is there already, and said. */
static bool is_tag_twice(resolver *r, const ast_case *ast, name_table *tags) {
    void **known = name_table_at(tags, ast->tag.text, r->arena);
    const ast_case *first = *known;
    if (!first) {
        *known = (void *)ast;
        return false;
    }
    diag *d = diag_add(r->diags, DIAG_tag_twice, ast->tag.span, ast->tag.text.data);
    diag_note(r->diags, d, first->tag.span, "the first one is here");
    return true;
}

static void resolve_case(resolver *r, choice *c, const ast_case *ast, union_case ***tail,
                         mc_str stem) {
    check_annotations(r, ast->annotations, NULL, 0);
    bool tagged = c->mode != UNION_SMART;
    if (tagged && ast->tag.text.len == 0) {
        diag *d = diag_add(r->diags, DIAG_tag_missing, ast->span);
        diag_hint(r->diags, d, "write `tag: Type`");
        return;
    }
    if (!tagged && ast->tag.text.len > 0) {
        diag *d = diag_add(r->diags, DIAG_tag_unwanted, ast->tag.span);
        diag_hint(r->diags, d, "write `union %s by kind { ... }`", c->name.data);
        return;
    }
    check_text(r, ast->tag.text, ast->tag.span);
    mc_str inner = mc_arena_printf(r->arena, "%s_%s", stem.data,
                                   tagged ? name_snake(ast->tag.text, r->arena).data : "item");
    type *t = resolve_type(r, ast->type, inner);
    if (!fits_inside(r, t, "a union")) return;
    if (c->mode == UNION_INTERNAL && !can_carry_tag(t)) {
        diag *d = diag_add(r->diags, DIAG_tagged_not_model, ast->type->span, t->label.data);
        diag_hint(r->diags, d, "put the value beside the tag: union %s by %s in value",
                  c->name.data, c->tag_key.data);
        return;
    }
    mc_str c_name = tagged ? name_snake(ast->tag.text, r->arena) : t->c_stem;
    add_case(r, c, tail, t, tagged ? ast->tag.text : t->label, c_name, ast->span);
}

choice *resolve_union(resolver *r, symbol *s) {
    if (s->choice) return s->choice;
    const ast_decl *decl = s->decl;
    mc_str stem = name_snake(decl->name.text, r->arena);
    choice *c = s->choice = new_choice(r, decl->name.text, stem, decl->name.span);
    c->doc = decl->doc;
    c->tag_key = decl->by.text;
    c->content_key = decl->in.text;
    check_text(r, c->tag_key, decl->by.span);
    check_text(r, c->content_key, decl->in.span);
    c->mode = decl->by.text.len == 0   ? UNION_SMART
              : decl->in.text.len == 0 ? UNION_INTERNAL
                                       : UNION_ADJACENT;
    union_case **tail = &c->cases;
    name_table tags = {0};
    size_t errors = r->diags->errors;
    for (const ast_case *ast = decl->cases; ast; ast = ast->next) {
        bool tagged = c->mode != UNION_SMART && ast->tag.text.len > 0;
        if (tagged && is_tag_twice(r, ast, &tags)) continue;
        resolve_case(r, c, ast, &tail, stem);
    }
    if (!c->cases && r->diags->errors == errors) {
        diag_add(r->diags, DIAG_no_members, decl->name.span, decl->name.text.data, "members");
    }
    append_choice(r, c);
    return c;
}

/* ---- enums ---------------------------------------------------------------------------- */

/* C enums are ints, whatever the type on the wire. */
static unsigned enum_bits(const enumeration *e) {
    return e->bits < 32 ? e->bits : 31u + e->is_signed;
}

static bool fits_enum(const enumeration *e, int64_t number) {
    int64_t count = INT64_C(1) << enum_bits(e);
    if (e->is_signed) return number >= -count / 2 && number < count / 2;
    return number >= 0 && number < count;
}

static bool enum_number(resolver *r, const enumeration *e, const ast_enum_value *ast,
                        int64_t *next) {
    mc_value given = mc_value_int(*next);
    span where = ast->span;
    bool fine = true;
    if (ast->value) {
        const ast_value *literal = resolve_constant_value(r, ast->value);
        if (!literal) return false;
        where = ast->value->span;
        fine = parse_integer(literal, &given) && given.kind == MC_INT;
    }
    if (fine && fits_enum(e, given.as.integer)) {
        *next = given.as.integer;
        return true;
    }
    mc_str wanted = mc_arena_printf(r->arena, "a whole number of %u bits%s", enum_bits(e),
                                    e->is_signed ? "" : ", not below 0");
    diag_add(r->diags, DIAG_bad_enum_value, where, wanted.data);
    return false;
}

static bool enum_text(resolver *r, const ast_enum_value *ast, mc_str *wire) {
    *wire = ast->name.text;
    if (!ast->value) return check_text(r, *wire, ast->name.span);
    if (ast->value->kind != AST_STRING) {
        diag *d = diag_add(r->diags, DIAG_bad_enum_value, ast->value->span, "a string");
        diag_hint(r->diags, d, "for numbers on the wire write `enum Name: u8 { ... }`");
        return false;
    }
    *wire = ast->value->text;
    return check_text(r, *wire, ast->value->span);
}

/* The values of an enum so far. */
typedef struct known_values {
    name_table names, wires;
} known_values;

/* True where an earlier value has that name or is the same on the wire. */
static bool is_enum_twice(resolver *r, const enumeration *e, enum_value *added,
                          known_values *known) {
    mc_str wire = added->wire;
    if (e->by_number) wire = mc_arena_printf(r->arena, "%lld", (long long)added->number);
    void **by_name = name_table_at(&known->names, added->name, r->arena);
    void **by_wire = name_table_at(&known->wires, wire, r->arena);
    const enum_value *first = *by_name ? *by_name : *by_wire;
    if (!first) {
        *by_name = *by_wire = added;
        return false;
    }
    diag *d = *by_name ? diag_add(r->diags, DIAG_name_twice, added->span, added->name.data)
                       : diag_add(r->diags, DIAG_value_twice, added->span, added->name.data,
                                  first->name.data);
    diag_note(r->diags, d, first->span, "the first one is here");
    return true;
}

static void underlying_type(resolver *r, const ast_decl *decl, enumeration *e) {
    e->is_signed = true;
    if (!decl->type) return;
    type *t = decl->type->kind == AST_TYPE_NAME && !decl->type->path->next
                  ? builtin_type(r, decl->type->path->name.text, decl->type->span)
                  : NULL;
    if (!t || (t->kind != TYPE_INT && t->kind != TYPE_UINT)) {
        diag_add(r->diags, DIAG_bad_enum_value, decl->type->span, "of an integer type, or text");
        return;
    }
    e->by_number = true;
    e->bits = t->bits;
    e->is_signed = t->kind == TYPE_INT;
}

enumeration *resolve_enum(resolver *r, const ast_decl *decl) {
    enumeration *e = NEW(r->arena, enumeration);
    e->name = decl->name.text;
    e->c_name = package_name(r, name_snake(decl->name.text, r->arena));
    e->doc = decl->doc;
    e->span = decl->name.span;
    e->unit = r->scope->unit;
    check_annotations(r, decl->annotations, NULL, 0);
    underlying_type(r, decl, e);
    enum_value **tail = &e->values;
    known_values known = {0};
    int64_t next = 0;
    for (const ast_enum_value *ast = decl->values; ast; ast = ast->next, next++) {
        check_annotations(r, ast->annotations, NULL, 0);
        enum_value *v = NEW(r->arena, enum_value);
        v->name = ast->name.text;
        v->doc = ast->doc;
        v->span = ast->span;
        if (e->by_number ? !enum_number(r, e, ast, &next) : !enum_text(r, ast, &v->wire)) continue;
        v->number = next;
        v->c_const =
            name_upper(name_join(e->c_name, name_snake(v->name, r->arena), r->arena), r->arena);
        if (!is_enum_twice(r, e, v, &known)) APPEND(tail, v);
    }
    if (!decl->values) {
        diag_add(r->diags, DIAG_no_members, decl->name.span, decl->name.text.data, "values");
    }
    return e;
}

/* ---- names ------------------------------------------------------------------------------ */

static bool is_scalar(const type *t) {
    return t->kind <= TYPE_ANY;
}

type *resolve_alias(resolver *r, symbol *s) {
    const ast_decl *decl = s->decl;
    if (s->alias || s->failed) return s->alias;
    if (s->resolving) {
        diag_add(r->diags, DIAG_alias_of_itself, decl->name.span, decl->name.text.data);
        return NULL;
    }
    s->resolving = true;
    mc_str stem = name_snake(decl->name.text, r->arena);
    type *t = resolve_type(r, decl->type, stem);
    s->resolving = false;
    s->failed = !t;
    if (!t) return NULL;
    s->alias = t;
    if (!is_scalar(t)) return t;
    alias *a = NEW(r->arena, alias);
    a->name = decl->name.text;
    a->c_name = package_name(r, stem);
    a->doc = decl->doc;
    a->span = decl->name.span;
    a->type = NEW(r->arena, type);
    *a->type = *t;
    t->c_type = a->c_name;
    t->alias = a;
    *r->scope->aliases_tail = a;
    r->scope->aliases_tail = &a->next;
    return t;
}

/* A foreign declaration keeps its package in what is named after it. */
static mc_str declared_stem(resolver *r, const unit *owner, mc_str name) {
    mc_str stem = name_snake(name, r->arena);
    return owner == r->scope->unit ? stem : name_join(owner->package, stem, r->arena);
}

static type *declared_type(resolver *r, symbol *s, const ast_type *ast) {
    type *t = new_type(r, TYPE_MODEL, ast->span, s->name.data);
    t->c_stem = declared_stem(r, s->unit, s->name);
    if (s->model) {
        t->model = s->model;
        t->c_type = s->model->c_name;
    } else if (s->enumeration) {
        t->kind = TYPE_ENUM;
        t->enumeration = s->enumeration;
        t->c_type = s->enumeration->c_name;
    } else {
        t->kind = TYPE_UNION;
        t->choice = resolve_union(r, s);
        t->c_type = t->choice->c_name;
    }
    return t;
}

static type *resolve_declared(resolver *r, const ast_type *ast) {
    symbol *s = find_symbol(r, ast->path);
    if (!s) return NULL;
    if (s->decl->kind == AST_CONST) {
        diag_add(r->diags, DIAG_not_a_type, ast->span, s->name.data);
        return NULL;
    }
    if (s->decl->type_params || ast->parameters) {
        not_supported(r, ast->span, "generic models");
        return NULL;
    }
    if (s->decl->kind != AST_ALIAS) return declared_type(r, s, ast);
    type *aliased = resolve_alias(r, s);
    if (!aliased) return NULL;
    type *copy = NEW(r->arena, type);
    *copy = *aliased;
    copy->span = ast->span;
    return copy;
}

static size_t count(const ast_type *types) {
    size_t n = 0;
    for (; types; types = types->next) {
        n++;
    }
    return n;
}

static bool has_arity(resolver *r, const ast_type *ast, size_t wanted, const char *what) {
    if (count(ast->parameters) == wanted) return true;
    diag *d = diag_add(r->diags, DIAG_wrong_arity, ast->span, ast->path->name.text.data, what);
    diag_hint(r->diags, d, "write %s", wanted == 2 ? "map[str, T]" : "list[T] or Optional[T]");
    return false;
}

static type *resolve_optional(resolver *r, const ast_type *element, mc_str stem) {
    type *t = resolve_type(r, element, stem);
    if (!t) return NULL;
    type *copy = NEW(r->arena, type);
    *copy = *t;
    copy->nullable = copy->omissible = true;
    return copy;
}

static type *resolve_name(resolver *r, const ast_type *ast, mc_str stem) {
    mc_str name = ast->path->name.text;
    if (ast->path->next) return resolve_declared(r, ast);
    if (is_word(name, "list")) {
        return has_arity(r, ast, 1, "one type") ? resolve_list(r, ast, ast->parameters, stem)
                                                : NULL;
    }
    if (is_word(name, "map") || is_word(name, "dict")) {
        return has_arity(r, ast, 2, "two types") ? resolve_map(r, ast, stem) : NULL;
    }
    if (is_word(name, "Optional")) {
        return has_arity(r, ast, 1, "one type") ? resolve_optional(r, ast->parameters, stem) : NULL;
    }
    if (is_word(name, "Union")) return resolve_inline_union(r, ast, stem);
    if (is_later(name)) {
        not_supported(r, ast->span, mc_arena_printf(r->arena, "the type %s", name.data).data);
        return NULL;
    }
    type *plain = builtin_type(r, name, ast->span);
    if (!plain) return resolve_declared(r, ast);
    if (!ast->parameters) return plain;
    diag_add(r->diags, DIAG_wrong_arity, ast->span, name.data, "no types in brackets");
    return NULL;
}

static type *resolve_shape(resolver *r, const ast_type *ast, mc_str stem) {
    switch (ast->kind) {
    case AST_TYPE_NAME:
        return resolve_name(r, ast, stem);
    case AST_TYPE_LIST:
        return resolve_list(r, ast, ast->element, stem);
    case AST_TYPE_ARRAY:
        return resolve_array(r, ast, stem);
    case AST_TYPE_OPTIONAL:
        return resolve_optional(r, ast->element, stem);
    case AST_TYPE_UNION:
        return resolve_inline_union(r, ast, stem);
    case AST_TYPE_LITERAL:
        not_supported(r, ast->span, "literal types");
        return NULL;
    case AST_TYPE_NULL:
        diag_add(r->diags, DIAG_only_null, ast->span);
        return NULL;
    }
    return NULL;
}

type *resolve_type(resolver *r, const ast_type *ast, mc_str stem) {
    if (!go_deeper(r, ast->span)) return NULL;
    type *t = resolve_shape(r, ast, stem);
    r->depth--;
    if (t && ast->constraints) add_rules(r, t, ast->constraints, ast->span);
    return t;
}
