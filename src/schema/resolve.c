/* resolve.c - ASTs to the resolved schema, in a few passes: units and their names
 * first, then what they stand for, then the order in which C wants it. */
#include "resolver.h"

/* ---- looking up --------------------------------------------------------------- */

void not_supported(resolver *r, span where, const char *what) {
    diag_add(r->diags, DIAG_not_supported, where, what);
}

bool go_deeper(resolver *r, span where) {
    if (r->depth == NAMED_DEPTH_LIMIT) {
        diag_add(r->diags, DIAG_too_deep, where, NAMED_DEPTH_LIMIT);
        return false;
    }
    r->depth++;
    return true;
}

bool check_text(resolver *r, mc_str text, span where) {
    if (text.len <= TEXT_LIMIT) return true;
    diag_add(r->diags, DIAG_text_too_long, where, TEXT_LIMIT);
    return false;
}

mc_str package_name(resolver *r, mc_str stem) {
    return name_join(r->scope->unit->package, stem, r->arena);
}

mc_str path_text(resolver *r, const ast_path *path) {
    if (!path->next) return path->name.text;
    mc_str rest = path_text(r, path->next);
    return mc_arena_printf(r->arena, "%s.%s", path->name.text.data, rest.data);
}

static span path_span(const ast_path *path) {
    const ast_path *last = path;
    while (last->next) {
        last = last->next;
    }
    return span_join(path->name.span, last->name.span);
}

void unknown_name(resolver *r, span where, diag_code code, mc_str word, const char *const *known,
                  size_t len) {
    mc_str *candidates = mc_arena_array(r->arena, len + 1, sizeof *candidates);
    for (size_t i = 0; i < len; i++) {
        candidates[i] = mc_str_from(known[i]);
    }
    diag *d = diag_add(r->diags, code, where, word.data);
    mc_str near = diag_nearest(word, candidates, len);
    if (near.len > 0) diag_hint(r->diags, d, "did you mean %s?", near.data);
}

/* Who has so many mistakes has another problem than spelling, and looking takes time. */
#define NEAR_LIMIT 100

/* Names that may stand where a type does, for "did you mean". */
static const char *const type_words[] = {
    "bool",    "int",      "i8",    "i16",   "i32",     "i64",  "u8",       "u16",   "u32",
    "u64",     "float",    "f32",   "f64",   "str",     "Any",  "list",     "map",   "dict",
    "Union",   "Optional", "bytes", "uuid",  "date",    "time", "datetime", "email", "url",
    "decimal", "duration", "set",   "tuple", "Literal", "ipv4", "ipv6",
};

static void unknown_symbol(resolver *r, const unit_scope *scope, const ast_path *path,
                           mc_str word) {
    size_t builtins = sizeof type_words / sizeof *type_words;
    const symbols *declared = &scope->symbols;
    if (r->diags->errors > NEAR_LIMIT) {
        diag_add(r->diags, DIAG_unknown_type, path_span(path), path_text(r, path).data);
        return;
    }
    mc_str *candidates = mc_arena_array(r->arena, builtins + declared->len, sizeof *candidates);
    size_t len = 0;
    for (size_t i = 0; i < declared->len; i++) {
        candidates[len++] = declared->items[i]->name;
    }
    for (size_t i = 0; i < builtins; i++) {
        candidates[len++] = mc_str_from(type_words[i]);
    }
    mc_str near = diag_nearest(word, candidates, len);
    if (r->broken && near.len == 0) return;
    diag *d = diag_add(r->diags, DIAG_unknown_type, path_span(path), path_text(r, path).data);
    if (near.len > 0) diag_hint(r->diags, d, "did you mean %s?", near.data);
}

/* The unit that `name` stands for in "name.Type": an import's alias. */
static unit_scope *find_import(const unit_scope *in, mc_str name) {
    const ast_import *import = in->unit->file->imports;
    for (size_t i = 0; import; import = import->next, i++) {
        if (import->alias.text.len > 0 && mc_str_equal(import->alias.text, name)) {
            return in->imports[i];
        }
    }
    return NULL;
}

/* A bare name: declared here, or in a file imported without `as`. */
static symbol *find_bare(const unit_scope *in, mc_str name) {
    symbol *found = symbols_find(&in->symbols, name);
    const ast_import *import = in->unit->file->imports;
    for (size_t i = 0; !found && import; import = import->next, i++) {
        const unit_scope *imported = in->imports[i];
        if (import->alias.text.len > 0 || !imported) continue;
        found = symbols_find(&imported->symbols, name);
    }
    return found;
}

symbol *look_up(const resolver *r, const ast_path *path) {
    if (!path->next) return find_bare(r->context->names, path->name.text);
    const unit_scope *scope = find_import(r->context->names, path->name.text);
    return scope && !path->next->next ? symbols_find(&scope->symbols, path->next->name.text) : NULL;
}

symbol *find_symbol(resolver *r, const ast_path *path) {
    symbol *found = look_up(r, path);
    if (found) return found;
    const unit_scope *scope = r->context->names;
    if (path->next) scope = find_import(scope, path->name.text);
    if (!scope || (path->next && path->next->next)) {
        diag_add(r->diags, DIAG_unknown_import, path->name.span, path->name.text.data);
    } else {
        unknown_symbol(r, scope, path, path->next ? path->next->name.text : path->name.text);
    }
    return NULL;
}

static unit_scope *scope_of_unit(const resolver *r, const unit *u) {
    unit_scope *scope = r->scopes;
    while (scope->unit != u) {
        scope = scope->next;
    }
    return scope;
}

const context *new_context(resolver *r, const unit *names, const binding *bindings) {
    context *made = NEW(r->arena, context);
    *made = (context){scope_of_unit(r, names), bindings};
    return made;
}

/* MAX_TAGS, or geo.MAX_TAGS of an import called geo. */
static symbol *find_constant(const unit_scope *in, mc_str word) {
    const char *dot = memchr(word.data, '.', word.len);
    if (!dot) return find_bare(in, word);
    size_t len = (size_t)(dot - word.data);
    const unit_scope *scope = find_import(in, (mc_str){word.data, len});
    mc_str name = {dot + 1, word.len - len - 1};
    return scope ? symbols_find(&scope->symbols, name) : NULL;
}

const ast_value *resolve_constant_value(resolver *r, const ast_value *value) {
    const unit_scope *in = r->context->names;
    /* A constant may name another; more than a few hops can only be a circle. */
    for (int hops = 0; value && value->kind == AST_WORD && hops < 16; hops++) {
        const symbol *found = find_constant(in, value->text);
        if (!found || found->decl->kind != AST_CONST) {
            diag_add(r->diags, DIAG_unknown_constant, value->span, value->text.data);
            return NULL;
        }
        value = found->decl->value;
        in = scope_of_unit(r, found->unit);
    }
    if (value && value->kind != AST_WORD) return value;
    diag_add(r->diags, DIAG_constant_of_itself, value->span, value->text.data);
    return NULL;
}

/* ---- units and what they declare ---------------------------------------------- */

static unit_scope *scope_of(resolver *r, const loaded_file *file) {
    for (unit_scope *scope = r->scopes; file && scope; scope = scope->next) {
        if (scope->unit->file == file->ast) return scope;
    }
    return NULL;
}

static void make_units(resolver *r, const loaded_files *files) {
    unit **units = &r->schema->units;
    unit_scope **scopes = &r->scopes;
    for (const loaded_file *file = files->first; file; file = file->next) {
        if (!file->ast) continue;
        unit *u = new_unit(r, file);
        unit_scope *scope = NEW(r->arena, unit_scope);
        scope->unit = u;
        scope->enums_tail = &u->enums;
        scope->models_tail = &u->models;
        scope->containers_tail = &u->containers;
        scope->aliases_tail = &u->aliases;
        scope->choices_tail = &u->choices;
        scope->imports = mc_arena_array(r->arena, file->imports_len + 1, sizeof *scope->imports);
        u->imports = mc_arena_array(r->arena, file->imports_len + 1, sizeof *u->imports);
        for (size_t i = 0; i < file->imports_len; i++) {
            scope->imports[i] = scope_of(r, file->imports[i]);
            if (scope->imports[i]) u->imports[u->imports_len++] = scope->imports[i]->unit;
        }
        APPEND(units, u);
        APPEND(scopes, scope);
    }
}

static model *declared_model(resolver *r, ast_decl *decl) {
    model *m =
        new_model(r, decl->name.text, name_snake(decl->name.text, r->arena), decl->name.span);
    m->doc = decl->doc;
    m->decl = decl;
    m->context = r->context;
    return m;
}

static void declare(resolver *r, ast_decl *decl) {
    symbol *s = NEW(r->arena, symbol);
    s->name = decl->name.text;
    s->decl = decl;
    s->unit = r->scope->unit;
    if (decl->kind == AST_MODEL || decl->kind == AST_ERROR) s->model = declared_model(r, decl);
    if (builtin_type(r, s->name, decl->name.span)) {
        diag_add(r->diags, DIAG_builtin_name, decl->name.span, s->name.data);
    }
    symbols_add(&r->scope->symbols, s, r->arena);
}

static void report_twice(resolver *r) {
    const symbols *declared = &r->scope->symbols;
    for (size_t i = 1; i < declared->len; i++) {
        const ast_name *first = &declared->items[i - 1]->decl->name;
        const ast_name *second = &declared->items[i]->decl->name;
        if (!mc_str_equal(first->text, second->text)) continue;
        diag *d = diag_add(r->diags, DIAG_name_twice, second->span, second->text.data);
        diag_note(r->diags, d, first->span, "first defined here");
    }
}

static void declare_all(resolver *r) {
    for (ast_decl *decl = r->scope->unit->file->decls; decl; decl = decl->next) {
        if (decl->kind != AST_SERVICE) declare(r, decl);
    }
    symbols_sort(&r->scope->symbols);
    report_twice(r);
}

/* ---- what the declarations stand for ------------------------------------------- */

/* Enums first: defaults and unions look at their values. */
static void resolve_enums(resolver *r) {
    for (const ast_decl *decl = r->scope->unit->file->decls; decl; decl = decl->next) {
        if (decl->kind != AST_ENUM) continue;
        symbol *s = symbols_find(&r->scope->symbols, decl->name.text);
        if (s->decl != decl) continue;
        s->enumeration = resolve_enum(r, decl);
        APPEND(r->scope->enums_tail, s->enumeration);
    }
}

static const char *const model_annotations[] = {"extra",  "limits", "rename_all",
                                                "strict", "lax",    "deprecated"};
static const char *const union_annotations[] = {"left_to_right"};

static void check_declared_annotations(resolver *r, const ast_decl *decl) {
    size_t all = sizeof model_annotations / sizeof *model_annotations;
    if (decl->kind == AST_MODEL || decl->kind == AST_ERROR) {
        check_annotations(r, decl->annotations, model_annotations, all);
    } else if (decl->kind == AST_UNION) {
        check_annotations(r, decl->annotations, union_annotations, 1);
    } else if (decl->kind == AST_ALIAS || decl->kind == AST_CONST) {
        check_annotations(r, decl->annotations, NULL, 0);
    }
}

static void resolve_declaration(resolver *r, const ast_decl *decl, symbol *s) {
    check_declared_annotations(r, decl);
    if (decl->kind == AST_ALIAS) resolve_alias(r, s);
    if (decl->kind == AST_UNION) resolve_union(r, s);
    if (!s->model) return;
    if (decl->type_params) {
        check_generic(r, s);
        return;
    }
    resolve_model(r, s->model);
    APPEND(r->scope->models_tail, s->model);
}

static void resolve_declarations(resolver *r) {
    for (const ast_decl *decl = r->scope->unit->file->decls; decl; decl = decl->next) {
        if (decl->kind == AST_SERVICE) continue;
        symbol *s = symbols_find(&r->scope->symbols, decl->name.text);
        if (s->decl == decl) resolve_declaration(r, decl, s);
    }
    service **services = &r->scope->unit->services;
    for (const ast_decl *decl = r->scope->unit->file->decls; decl; decl = decl->next) {
        if (decl->kind != AST_SERVICE) continue;
        service *resolved = resolve_service(r, decl);
        APPEND(services, resolved);
    }
}

/* Goes on to the next unit, whose names are then the ones that are known. */
static bool next_scope(resolver *r) {
    r->scope = r->scope ? r->scope->next : r->scopes;
    if (r->scope) r->context = new_context(r, r->scope->unit, NULL);
    return r->scope;
}

/* ---- the passes -------------------------------------------------------------------- */

schema *schema_resolve(const loaded_files *files, mc_arena *arena, diags *out) {
    resolver r = {.arena = arena, .diags = out, .schema = NEW(arena, schema)};
    r.broken = out->errors > 0;
    r.pending_tail = &r.pending;
    make_units(&r, files);
    while (next_scope(&r)) {
        declare_all(&r);
    }
    while (next_scope(&r)) {
        resolve_enums(&r);
    }
    while (next_scope(&r)) {
        resolve_declarations(&r);
        check_unions(&r, r.scope->unit);
        keep_promises(&r);
        find_secrets(r.scope->unit);
        order_definitions(&r, r.scope->unit);
        check_variables(&r, r.scope->unit);
        check_factories(&r, r.scope->unit);
        collect_functions(&r, r.scope->unit);
        add_unit_names(&r, r.scope->unit);
    }
    c_names_check(&r.c_names, out);
    return r.schema;
}
