/* generics.c - generic models: each set of types that one is used with makes one model. */
#include "resolver.h"

/* Generic models that call for each other nest no deeper, and a run makes no more of them. */
#define INSTANCE_DEPTH_LIMIT 32
#define INSTANCE_LIMIT 10000
/* A type that is longer to write has grown from one that calls for itself. */
#define KEY_LIMIT 4000

/* ---- what two types share ---------------------------------------------------------------- */

static void add_key(mc_buf *out, const type *t);

static void add_bound_key(mc_buf *out, const mc_value *bound) {
    if (bound->kind == MC_STRING) {
        mc_buf_add_str(out, mc_value_text(bound));
    } else {
        mc_buf_printf(out, "%llx", (unsigned long long)bound->as.uinteger);
    }
}

static void add_rules_key(mc_buf *out, const rule *rules) {
    for (const rule *one = rules; one; one = one->next) {
        mc_buf_printf(out, "(%d %d ", (int)one->kind, (int)one->bound.kind);
        add_bound_key(out, &one->bound);
        mc_buf_add_char(out, ' ');
        mc_buf_add_str(out, one->kind == RULE_PATTERN ? one->pattern : one->c_name);
        mc_buf_add_char(out, ')');
    }
}

static void add_items_key(mc_buf *out, const type *t) {
    for (const field *f = t->items; f; f = f->next) {
        mc_buf_add_char(out, ',');
        add_key(out, f->type);
    }
}

static void add_key(mc_buf *out, const type *t) {
    /* Enough to know that it is too long. */
    if (out->len > KEY_LIMIT) return;
    mc_buf_printf(out, "%d:%u:%llu:", (int)t->kind, t->bits, (unsigned long long)t->length);
    mc_buf_add_str(out, t->c_type);
    if (t->nullable) mc_buf_add_char(out, '?');
    if (t->omissible) mc_buf_add_char(out, '!');
    add_rules_key(out, t->rules);
    if (t->key) {
        mc_buf_add_char(out, '{');
        add_key(out, t->key);
    }
    if (t->element) {
        mc_buf_add_char(out, '[');
        add_key(out, t->element);
    }
    add_items_key(out, t);
}

mc_str type_key(resolver *r, const type *t) {
    mc_buf out = {0};
    add_key(&out, t);
    mc_str key = mc_arena_str(r->arena, mc_buf_str(&out));
    mc_buf_free(&out);
    return key;
}

/* ---- instances ------------------------------------------------------------------------------ */

model *find_instance(resolver *r, mc_str key) {
    model *found = *name_table_at(&r->scope->instances, key, r->arena);
    const ast_import *import = r->scope->unit->file->imports;
    for (size_t i = 0; !found && import; import = import->next, i++) {
        unit_scope *imported = r->scope->imports[i];
        if (imported) found = *name_table_at(&imported->instances, key, r->arena);
    }
    return found;
}

void add_instance(resolver *r, mc_str key, model *m) {
    *name_table_at(&r->scope->instances, key, r->arena) = m;
    APPEND(r->scope->models_tail, m);
}

const type *find_binding(const resolver *r, mc_str name) {
    for (const binding *one = r->context->bindings; one; one = one->next) {
        if (mc_str_equal(one->name, name)) return one->type;
    }
    return NULL;
}

/* The types that it is used with, bound to the names that they have inside. */
static binding *bind_types(resolver *r, const ast_decl *decl, const ast_type *ast, mc_str stem) {
    binding *first = NULL, **tail = &first;
    const ast_type *given = ast->parameters;
    bool failed = false;
    for (size_t i = 0; i < decl->type_params_len; i++, given = given->next) {
        mc_str own = name_join(stem, name_snake(decl->type_params[i].text, r->arena), r->arena);
        const type *t = resolve_type(r, given, own);
        failed |= !t;
        binding *one = NEW(r->arena, binding);
        one->name = decl->type_params[i].text;
        one->type = t;
        APPEND(tail, one);
    }
    return failed ? NULL : first;
}

static mc_str instance_key(resolver *r, const symbol *s, const binding *bindings) {
    mc_str key = mc_arena_printf(r->arena, "%s.%s", s->unit->package.data, s->name.data);
    for (const binding *one = bindings; one && key.len <= KEY_LIMIT; one = one->next) {
        key = mc_arena_printf(r->arena, "%s<%s>", key.data, type_key(r, one->type).data);
    }
    return key;
}

/* shop_page_user: what it is a page of comes last. */
static mc_str instance_stem(resolver *r, const symbol *s, const binding *bindings) {
    mc_str stem = name_snake(s->name, r->arena);
    for (const binding *one = bindings; one; one = one->next) {
        const type *t = one->type;
        mc_str own = t->alias ? name_snake(t->alias->name, r->arena) : t->c_stem;
        stem = mc_arena_printf(r->arena, "%s_%s%s", stem.data, own.data, t->nullable ? "_opt" : "");
    }
    return stem;
}

static mc_str instance_name(resolver *r, const symbol *s, const binding *bindings) {
    mc_str name = s->name;
    for (const binding *one = bindings; one; one = one->next) {
        name = mc_arena_printf(r->arena, "%s%s%s%s", name.data, one == bindings ? "[" : ", ",
                               one->type->label.data, one->type->nullable ? "?" : "");
    }
    return mc_arena_printf(r->arena, "%s]", name.data);
}

static bool never_ends(resolver *r, symbol *s, mc_str key, span where) {
    if (s->failed) return true;
    if (r->instance_depth < INSTANCE_DEPTH_LIMIT && r->instances < INSTANCE_LIMIT &&
        key.len <= KEY_LIMIT) {
        return false;
    }
    s->failed = true;
    diag *d = diag_add(r->diags, DIAG_generic_never_ends, where, s->name.data);
    diag_note(r->diags, d, s->decl->name.span, "it is declared here");
    return true;
}

static model *make_instance(resolver *r, symbol *s, mc_str key, const binding *bindings) {
    mc_str stem = instance_stem(r, s, bindings);
    model *m = new_model(r, instance_name(r, s, bindings), stem, s->decl->name.span);
    m->doc = s->decl->doc;
    m->decl = s->decl;
    m->stem = stem;
    m->context = new_context(r, s->unit, bindings);
    add_instance(r, key, m);
    r->instances++;
    r->instance_depth++;
    resolve_model(r, m);
    r->instance_depth--;
    return m;
}

static mc_str arity_text(resolver *r, size_t len) {
    return mc_arena_printf(r->arena, "%zu type%s in brackets", len, len == 1 ? "" : "s");
}

type *resolve_generic(resolver *r, symbol *s, const ast_type *ast, mc_str stem) {
    const ast_decl *decl = s->decl;
    if (count_types(ast->parameters) != decl->type_params_len) {
        diag *d = diag_add(r->diags, DIAG_wrong_arity, ast->span, s->name.data,
                           arity_text(r, decl->type_params_len).data);
        diag_note(r->diags, d, decl->name.span, "it is declared here");
        return NULL;
    }
    const binding *bindings = bind_types(r, decl, ast, stem);
    if (!bindings) return NULL;
    mc_str key = instance_key(r, s, bindings);
    model *m = key.len <= KEY_LIMIT ? find_instance(r, key) : NULL;
    if (!m && never_ends(r, s, key, ast->span)) return NULL;
    if (!m) m = make_instance(r, s, key, bindings);
    return model_type(r, m, m->stem, ast->span);
}

/* ---- generic models that nobody uses --------------------------------------------------------- */

static bool is_parameter(const ast_decl *decl, mc_str name) {
    for (size_t i = 0; i < decl->type_params_len; i++) {
        if (mc_str_equal(decl->type_params[i].text, name)) return true;
    }
    return false;
}

/* Only whether each name is known: what it may be used for shows with the types. */
static void check_names(resolver *r, const ast_decl *decl, const ast_type *ast) {
    for (; ast; ast = ast->next) {
        bool bare = ast->kind == AST_TYPE_NAME && !ast->path->next;
        bool known = bare && (is_builtin_name(r, ast->path->name.text) ||
                              is_parameter(decl, ast->path->name.text));
        bool derived = is_derived(ast);
        if (ast->kind == AST_TYPE_NAME && !known) {
            find_symbol(r, ast->path);
        }
        if (ast->element) check_names(r, decl, ast->element);
        /* Behind the model that is derived from come names of fields. */
        if (ast->parameters && !derived && !is_type_word(ast, "Literal")) {
            check_names(r, decl, ast->parameters);
        }
    }
}

static void check_parameters(resolver *r, const ast_decl *decl) {
    name_table seen = {0};
    for (size_t i = 0; i < decl->type_params_len; i++) {
        const ast_name *name = &decl->type_params[i];
        if (is_builtin_name(r, name->text)) {
            diag_add(r->diags, DIAG_builtin_name, name->span, name->text.data);
        }
        void **known = name_table_at(&seen, name->text, r->arena);
        if (*known) diag_add(r->diags, DIAG_name_twice, name->span, name->text.data);
        *known = (void *)name;
    }
}

void check_generic(resolver *r, symbol *s) {
    check_parameters(r, s->decl);
    if (s->decl->base) check_names(r, s->decl, s->decl->base);
    for (const ast_member *member = s->decl->members; member; member = member->next) {
        if (member->type) check_names(r, s->decl, member->type);
    }
}
