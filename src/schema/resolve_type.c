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
    {"bool", TYPE_BOOL, 0, "bool", "bool"},
    {"int", TYPE_INT, 64, "int64_t", "i64"},
    {"i8", TYPE_INT, 8, "int8_t", "i8"},
    {"i16", TYPE_INT, 16, "int16_t", "i16"},
    {"i32", TYPE_INT, 32, "int32_t", "i32"},
    {"i64", TYPE_INT, 64, "int64_t", "i64"},
    {"u8", TYPE_UINT, 8, "uint8_t", "u8"},
    {"u16", TYPE_UINT, 16, "uint16_t", "u16"},
    {"u32", TYPE_UINT, 32, "uint32_t", "u32"},
    {"u64", TYPE_UINT, 64, "uint64_t", "u64"},
    {"float", TYPE_FLOAT, 64, "double", "f64"},
    {"f32", TYPE_FLOAT, 32, "float", "f32"},
    {"f64", TYPE_FLOAT, 64, "double", "f64"},
    {"str", TYPE_STR, 0, "mc_str", "str"},
    {"Any", TYPE_ANY, 0, "mc_value", "any"},
    {"date", TYPE_DATE, 0, "mc_date", "date"},
    {"time", TYPE_TIME, 0, "mc_time", "time"},
    {"datetime", TYPE_DATETIME, 0, "mc_datetime", "datetime"},
    {"duration", TYPE_DURATION, 0, "mc_duration", "duration"},
    {"uuid", TYPE_UUID, 0, "mc_uuid", "uuid"},
    {"decimal", TYPE_DECIMAL, 0, "mc_decimal", "decimal"},
    {"bytes", TYPE_BYTES, 0, "mc_bytes", "bytes"},
    {"ipv4", TYPE_IPV4, 0, "mc_ipv4", "ipv4"},
    {"ipv6", TYPE_IPV6, 0, "mc_ipv6", "ipv6"},
    {"url", TYPE_URL, 0, "mc_str", "url"},
    {"email", TYPE_EMAIL, 0, "mc_str", "email"},
    {"upload", TYPE_UPLOAD, 0, "mc_upload", "upload"},
};

static bool is_word(mc_str name, const char *word) {
    return mc_str_equal(name, mc_str_from(word));
}

type *new_type(resolver *r, type_kind kind, span where, const char *label) {
    type *t = NEW(r->arena, type);
    t->kind = kind;
    t->span = where;
    t->label = mc_str_from(label);
    return t;
}

type *copy_type(resolver *r, const type *from, span where) {
    type *copy = NEW(r->arena, type);
    *copy = *from;
    copy->span = where;
    copy->next = NULL;
    return copy;
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

/* Names that take types in brackets, and may not be declared. */
static const char *const shape_words[] = {"list",     "map",     "dict", "Union",
                                          "Optional", "Literal", "set",  "tuple",
                                          "Partial",  "Omit",    "Pick"};

bool is_builtin_name(resolver *r, mc_str name) {
    for (size_t i = 0; i < sizeof shape_words / sizeof *shape_words; i++) {
        if (is_word(name, shape_words[i])) return true;
    }
    return builtin_type(r, name, (span){0});
}

bool is_type_word(const ast_type *ast, const char *word) {
    return ast->kind == AST_TYPE_NAME && !ast->path->next && is_word(ast->path->name.text, word);
}

/* ---- names ------------------------------------------------------------------------------ */

static bool is_scalar(const type *t) {
    return t->kind <= TYPE_ANY;
}

/* A scalar gets a typedef in C; anything else has a name there already. */
static void name_alias(resolver *r, const ast_decl *decl, type *t, mc_str stem) {
    alias *a = NEW(r->arena, alias);
    a->name = decl->name.text;
    a->c_name = package_name(r, stem);
    a->doc = decl->doc;
    a->span = decl->name.span;
    a->type = copy_type(r, t, t->span);
    t->c_type = a->c_name;
    t->alias = a;
    APPEND(r->scope->aliases_tail, a);
}

static type *aliased_type(resolver *r, const ast_decl *decl, mc_str stem) {
    if (is_derived(decl->type)) return resolve_derived(r, decl->type, decl);
    return resolve_type(r, decl->type, stem);
}

type *resolve_alias(resolver *r, symbol *s) {
    const ast_decl *decl = s->decl;
    if (s->alias || s->failed) return s->alias;
    if (s->resolving) {
        diag_add(r->diags, DIAG_alias_of_itself, decl->name.span, decl->name.text.data);
        return NULL;
    }
    const context *outer = r->context;
    r->context = new_context(r, s->unit, NULL);
    s->resolving = true;
    mc_str stem = name_snake(decl->name.text, r->arena);
    type *t = aliased_type(r, decl, stem);
    s->resolving = false;
    s->failed = !t;
    r->context = outer;
    if (!t) return NULL;
    s->alias = t;
    if (is_scalar(t)) name_alias(r, decl, t, stem);
    return t;
}

/* A foreign declaration keeps its package in what is named after it. */
static mc_str declared_stem(resolver *r, const unit *owner, mc_str name) {
    mc_str stem = name_snake(name, r->arena);
    return owner == r->scope->unit ? stem : name_join(owner->package, stem, r->arena);
}

type *model_type(resolver *r, model *m, mc_str stem, span where) {
    type *t = new_type(r, TYPE_MODEL, where, m->name.data);
    t->model = m;
    t->c_type = m->c_name;
    t->c_stem = m->unit == r->scope->unit ? stem : name_join(m->unit->package, stem, r->arena);
    return t;
}

static type *declared_type(resolver *r, symbol *s, const ast_type *ast) {
    mc_str stem = name_snake(s->name, r->arena);
    if (s->model) return model_type(r, s->model, stem, ast->span);
    type *t = new_type(r, s->enumeration ? TYPE_ENUM : TYPE_UNION, ast->span, s->name.data);
    t->c_stem = declared_stem(r, s->unit, s->name);
    if (s->enumeration) {
        t->enumeration = s->enumeration;
        t->c_type = s->enumeration->c_name;
    } else {
        t->choice = resolve_union(r, s);
        t->c_type = t->choice->c_name;
    }
    return t;
}

size_t count_types(const ast_type *types) {
    size_t n = 0;
    for (; types; types = types->next) {
        n++;
    }
    return n;
}

/* The grammar cannot tell T[N], an array of a constant length, from a generic model. */
static const ast_value *length_of(resolver *r, const ast_type *ast) {
    const ast_type *only = ast->parameters;
    bool word = only && !only->next && only->kind == AST_TYPE_NAME && !only->parameters &&
                !only->constraints;
    const symbol *found =
        word && !find_binding(r, only->path->name.text) ? look_up(r, only->path) : NULL;
    if (!found || found->decl->kind != AST_CONST) return NULL;
    ast_value *length = NEW(r->arena, ast_value);
    *length = (ast_value){.kind = AST_WORD, .span = only->span, .text = path_text(r, only->path)};
    return length;
}

static type *resolve_sized(resolver *r, const ast_type *ast, const ast_value *length, mc_str stem) {
    ast_type *element = NEW(r->arena, ast_type);
    *element = *ast;
    element->parameters = NULL;
    element->constraints = NULL;
    element->next = NULL;
    return resolve_array(r, ast, element, length, stem);
}

static type *no_parameters(resolver *r, const ast_type *ast, type *found) {
    if (!ast->parameters || !found) return found;
    diag_add(r->diags, DIAG_wrong_arity, ast->span, ast->path->name.text.data,
             "no types in brackets");
    return NULL;
}

static type *resolve_declared(resolver *r, const ast_type *ast, mc_str stem) {
    symbol *s = find_symbol(r, ast->path);
    if (!s) return NULL;
    if (s->decl->kind == AST_CONST) {
        diag_add(r->diags, DIAG_not_a_type, ast->span, s->name.data);
        return NULL;
    }
    if (s->decl->type_params) return resolve_generic(r, s, ast, stem);
    if (s->decl->kind != AST_ALIAS) return no_parameters(r, ast, declared_type(r, s, ast));
    const type *aliased = resolve_alias(r, s);
    return aliased ? no_parameters(r, ast, copy_type(r, aliased, ast->span)) : NULL;
}

static bool has_arity(resolver *r, const ast_type *ast, size_t wanted, const char *what) {
    if (count_types(ast->parameters) == wanted) return true;
    diag *d = diag_add(r->diags, DIAG_wrong_arity, ast->span, ast->path->name.text.data, what);
    diag_hint(r->diags, d, "write %s",
              wanted == 2 ? "map[str, T]" : "list[T], set[T] or Optional[T]");
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

/* The shapes that are written as names: list[T]. False where `ast` is none of them. */
static bool resolve_shape_word(resolver *r, const ast_type *ast, mc_str stem, type **out) {
    *out = NULL;
    if (is_type_word(ast, "list")) {
        if (has_arity(r, ast, 1, "one type")) *out = resolve_list(r, ast, ast->parameters, stem);
    } else if (is_type_word(ast, "set")) {
        if (has_arity(r, ast, 1, "one type")) *out = resolve_set(r, ast, stem);
    } else if (is_type_word(ast, "map") || is_type_word(ast, "dict")) {
        if (has_arity(r, ast, 2, "two types")) *out = resolve_map(r, ast, stem);
    } else if (is_type_word(ast, "Optional")) {
        if (has_arity(r, ast, 1, "one type")) *out = resolve_optional(r, ast->parameters, stem);
    } else if (is_type_word(ast, "tuple")) {
        if (ast->parameters) *out = resolve_tuple(r, ast, stem);
        if (!ast->parameters) has_arity(r, ast, 1, "one type or more");
    } else if (is_type_word(ast, "Union")) {
        *out = resolve_inline_union(r, ast, stem);
    } else if (is_type_word(ast, "Literal")) {
        *out = resolve_literals(r, &ast, 1, stem, ast->span);
    } else if (is_derived(ast)) {
        *out = resolve_derived(r, ast, NULL);
    } else {
        return false;
    }
    return true;
}

static type *resolve_name(resolver *r, const ast_type *ast, mc_str stem) {
    mc_str name = ast->path->name.text;
    type *t;
    if (resolve_shape_word(r, ast, stem, &t)) return t;
    const ast_value *length = length_of(r, ast);
    if (length) return resolve_sized(r, ast, length, stem);
    if (ast->path->next) return resolve_declared(r, ast, stem);
    const type *bound = find_binding(r, name);
    if (bound) return no_parameters(r, ast, copy_type(r, bound, ast->span));
    t = builtin_type(r, name, ast->span);
    if (t && t->kind == TYPE_UPLOAD && ast != r->upload_at) {
        diag_add(r->diags, DIAG_upload_place, ast->span);
        return NULL;
    }
    return t ? no_parameters(r, ast, t) : resolve_declared(r, ast, stem);
}

static type *resolve_shape(resolver *r, const ast_type *ast, mc_str stem) {
    switch (ast->kind) {
    case AST_TYPE_NAME:
        return resolve_name(r, ast, stem);
    case AST_TYPE_LIST:
        return resolve_list(r, ast, ast->element, stem);
    case AST_TYPE_ARRAY:
        return resolve_array(r, ast, ast->element, ast->length, stem);
    case AST_TYPE_OPTIONAL:
        return resolve_optional(r, ast->element, stem);
    case AST_TYPE_UNION:
        return resolve_inline_union(r, ast, stem);
    case AST_TYPE_LITERAL:
        return resolve_literals(r, &ast, 1, stem, ast->span);
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
