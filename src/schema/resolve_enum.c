/* resolve_enum.c - declared enums, and literals, which are an enum of the place they stand in. */
#include "resolver.h"

/* ---- declared enums ---------------------------------------------------------------- */

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

static bool enum_text(resolver *r, const ast_enum_value *ast, name_style style, mc_str *wire) {
    *wire = name_styled(ast->name.text, style, r->arena);
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

static const char *const value_annotations[] = {"deprecated"};

static name_style enum_style(resolver *r, const ast_decl *decl) {
    static const char *const known[] = {"rename_all"};
    check_annotations(r, decl->annotations, known, 1);
    return rename_style(r, decl->annotations);
}

enumeration *resolve_enum(resolver *r, const ast_decl *decl) {
    enumeration *e = NEW(r->arena, enumeration);
    e->name = decl->name.text;
    e->c_name = package_name(r, name_snake(decl->name.text, r->arena));
    e->doc = decl->doc;
    e->span = decl->name.span;
    e->unit = r->scope->unit;
    const name_style style = enum_style(r, decl);
    underlying_type(r, decl, e);
    enum_value **tail = &e->values;
    known_values known = {0};
    int64_t next = 0;
    for (const ast_enum_value *ast = decl->values; ast; ast = ast->next, next++) {
        check_annotations(r, ast->annotations, value_annotations, 1);
        enum_value *v = NEW(r->arena, enum_value);
        v->deprecated = deprecation(r, ast->annotations);
        v->name = ast->name.text;
        v->doc = ast->doc;
        v->span = ast->span;
        if (e->by_number ? !enum_number(r, e, ast, &next) : !enum_text(r, ast, style, &v->wire))
            continue;
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

/* ---- literals ------------------------------------------------------------------------- */

bool is_literal_type(const ast_type *ast) {
    return ast->kind == AST_TYPE_LITERAL || is_type_word(ast, "Literal");
}

/* Literals while they are collected. */
typedef struct literals {
    resolver *r;
    enumeration *e;
    enum_value **tail;
    name_table texts, others; /* those so far, by what they are on the wire */
    name_table constants;
    int64_t len;
    bool all_text, all_numbers, failed;
} literals;

static bool literal_value(resolver *r, const ast_value *ast, mc_value *out) {
    switch (ast->kind) {
    case AST_STRING:
        *out = mc_value_str(ast->text);
        return check_text(r, ast->text, ast->span);
    case AST_BOOL:
        *out = mc_value_bool(ast->boolean);
        return true;
    case AST_INT:
        if (parse_integer(ast, out) && out->kind == MC_INT) return true;
        break;
    default:
        break;
    }
    diag_add(r->diags, DIAG_bad_literal, ast->span);
    return false;
}

static mc_str literal_text(resolver *r, const mc_value *value) {
    if (value->kind == MC_STRING) return mc_value_text(value);
    if (value->kind == MC_BOOL) return value->as.boolean ? MC_STR("true") : MC_STR("false");
    return mc_arena_printf(r->arena, "%lld", (long long)value->as.integer);
}

/* What it is called in C: after the text or number, or by its place where that says nothing. */
static mc_str literal_constant(literals *all, const enum_value *v) {
    resolver *r = all->r;
    bool negative = v->literal.kind == MC_INT && v->literal.as.integer < 0;
    mc_str name = name_snake(negative ? mc_str_from(v->wire.data + 1) : v->wire, r->arena);
    if (negative) name = mc_arena_printf(r->arena, "minus_%s", name.data);
    bool speaks = false;
    for (size_t i = 0; i < name.len; i++) {
        speaks |= name.data[i] != '_';
    }
    mc_str spelt = name_upper(name_join(all->e->c_name, name, r->arena), r->arena);
    if (speaks && !*name_table_at(&all->constants, spelt, r->arena)) return spelt;
    mc_str place = mc_arena_printf(r->arena, "value_%lld", (long long)all->len);
    return name_upper(name_join(all->e->c_name, place, r->arena), r->arena);
}

static void add_literal(literals *all, const ast_value *ast) {
    resolver *r = all->r;
    enum_value *v = NEW(r->arena, enum_value);
    if (!literal_value(r, ast, &v->literal)) {
        all->failed = true;
        return;
    }
    v->span = ast->span;
    v->name = v->wire = literal_text(r, &v->literal);
    bool is_text = v->literal.kind == MC_STRING;
    void **known = name_table_at(is_text ? &all->texts : &all->others, v->wire, r->arena);
    if (*known) {
        const enum_value *first = *known;
        diag *d = diag_add(r->diags, DIAG_name_twice, v->span, v->name.data);
        diag_note(r->diags, d, first->span, "the first one is here");
        return;
    }
    *known = v;
    v->c_const = literal_constant(all, v);
    *name_table_at(&all->constants, v->c_const, r->arena) = v;
    v->number = all->len++;
    all->all_text &= v->literal.kind == MC_STRING;
    all->all_numbers &= v->literal.kind == MC_INT && v->literal.as.integer >= INT32_MIN &&
                        v->literal.as.integer <= INT32_MAX;
    APPEND(all->tail, v);
}

/* A C constant that is its number on the wire reads best. */
static void number_literals(enumeration *e) {
    e->by_number = true;
    for (enum_value *v = e->values; v; v = v->next) {
        v->number = v->literal.as.integer;
    }
}

static mc_str literal_label(resolver *r, const enumeration *e) {
    mc_buf label = {0};
    for (const enum_value *v = e->values; v; v = v->next) {
        const char *quote = v->literal.kind == MC_STRING ? "'" : "";
        const char *word = v->literal.kind != MC_BOOL ? v->name.data
                           : v->literal.as.boolean    ? "True"
                                                      : "False";
        mc_buf_printf(&label, "%s%s%s%s", label.len > 0 ? "," : "literal[", quote, word, quote);
    }
    mc_buf_add_char(&label, ']');
    mc_str text = mc_arena_str(r->arena, mc_buf_str(&label));
    mc_buf_free(&label);
    return text;
}

static void collect_literals(literals *all, const ast_type *ast) {
    if (ast->kind == AST_TYPE_LITERAL) {
        add_literal(all, ast->literal);
        return;
    }
    for (const ast_type *one = ast->parameters; one; one = one->next) {
        if (is_literal_type(one)) {
            collect_literals(all, one);
        } else {
            diag_add(all->r->diags, DIAG_bad_literal, one->span);
            all->failed = true;
        }
    }
}

type *resolve_literals(resolver *r, const ast_type *const *types, size_t len, mc_str stem,
                       span where) {
    enumeration *e = NEW(r->arena, enumeration);
    e->c_name = package_name(r, stem);
    e->span = where;
    e->unit = r->scope->unit;
    e->is_literal = e->is_signed = true;
    e->bits = 32;
    literals all = {.r = r, .e = e, .tail = &e->values, .all_text = true, .all_numbers = true};
    for (size_t i = 0; i < len; i++) {
        if (is_literal_type(types[i])) collect_literals(&all, types[i]);
    }
    if (all.failed) return NULL;
    if (!e->values) {
        diag_add(r->diags, DIAG_wrong_arity, where, "Literal", "one value or more");
        return NULL;
    }
    e->is_mixed = !all.all_text && !all.all_numbers;
    if (all.all_numbers) number_literals(e);
    e->name = literal_label(r, e);
    APPEND(r->scope->enums_tail, e);
    type *t = new_type(r, TYPE_ENUM, where, e->name.data);
    t->enumeration = e;
    t->c_type = e->c_name;
    t->c_stem = stem;
    return t;
}
