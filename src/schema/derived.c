/* derived.c - models made of others: Partial[M], Omit[M, a, b], Pick[M, a, b], also of each
 * other. Only the outermost becomes a struct. */
#include "resolver.h"

bool is_derived(const ast_type *ast) {
    return is_type_word(ast, "Partial") || is_type_word(ast, "Omit") || is_type_word(ast, "Pick");
}

/* A model on the way to its last form: it is never emitted itself. */
typedef struct shape {
    model model; /* its fields, checks and rules */
    mc_str stem; /* user, user_without_id, partial_user_without_id */
    mc_str key;
} shape;

static bool derive(resolver *r, const ast_type *ast, mc_str stem, shape *out);

/* ---- where it starts --------------------------------------------------------------------- */

static bool start(resolver *r, const ast_type *ast, mc_str stem, shape *out) {
    const type *t = resolve_type(r, ast, stem);
    if (!t) return false;
    if (t->kind != TYPE_MODEL || t->nullable) {
        diag_add(r->diags, DIAG_not_a_model, ast->span, t->label.data);
        return false;
    }
    if (t->model->state == MODEL_RESOLVING) {
        diag_add(r->diags, DIAG_derived_of_itself, ast->span, t->model->name.data);
        return false;
    }
    resolve_model(r, t->model);
    out->model = *t->model;
    out->model.fields = NULL;
    field **tail = &out->model.fields;
    copy_fields(r, t->model, &tail);
    out->stem = t->c_stem;
    out->key = t->c_type;
    return true;
}

/* ---- names of fields ------------------------------------------------------------------------ */

/* The grammar takes them for types: a name, or a string where it is no word. */
static bool field_name(resolver *r, const ast_type *ast, mc_str *name) {
    bool word = ast->kind == AST_TYPE_NAME && !ast->path->next && !ast->parameters;
    bool text = ast->kind == AST_TYPE_LITERAL && ast->literal->kind == AST_STRING;
    if (word && !ast->constraints) *name = ast->path->name.text;
    if (text) *name = ast->literal->text;
    if ((word && !ast->constraints) || text) return true;
    diag_add(r->diags, DIAG_wrong_arity, ast->span, "this", "names of fields");
    return false;
}

/* Marks the fields that are named; false where one is unknown. */
static bool mark_fields(resolver *r, const ast_type *names, shape *of, bool *marked) {
    bool fine = true;
    for (const ast_type *ast = names; ast; ast = ast->next) {
        mc_str name;
        if (!field_name(r, ast, &name)) return false;
        const field *found = find_field(&of->model, name);
        if (!found) unknown_field(r, &of->model, name, ast->span);
        fine &= found != NULL;
        if (found) marked[found->index] = true;
    }
    return fine;
}

/* ---- the three of them ---------------------------------------------------------------------- */

/* Every field may be absent, so none has a default. */
static void make_partial(resolver *r, shape *s) {
    for (field *f = s->model.fields; f; f = f->next) {
        f->required = false;
        f->default_value = NULL;
        set_flags(f);
    }
    s->stem = mc_arena_printf(r->arena, "partial_%s", s->stem.data);
    s->model.name = mc_arena_printf(r->arena, "Partial[%s]", s->model.name.data);
    s->key = mc_arena_printf(r->arena, "Partial[%s]", s->key.data);
}

static void keep_fields(shape *s, const bool *marked, bool kept) {
    field **tail = &s->model.fields;
    size_t len = 0;
    for (field *f = s->model.fields; f; f = f->next) {
        if (marked[f->index] != kept) continue;
        *tail = f;
        tail = &f->next;
    }
    *tail = NULL;
    for (field *f = s->model.fields; f; f = f->next) {
        f->index = len++;
    }
    s->model.len = len;
}

/* Named by the fields, in the order in which they are written. */
static bool select_fields(resolver *r, const ast_type *names, shape *s, bool kept) {
    const char *word = kept ? "Pick" : "Omit";
    mc_str list = {"", 0}, own = MC_STR("");
    bool *marked = mc_arena_zalloc(r->arena, s->model.len + 1);
    if (!mark_fields(r, names, s, marked)) return false;
    for (const ast_type *ast = names; ast; ast = ast->next) {
        mc_str name = {"", 0};
        field_name(r, ast, &name);
        list = mc_arena_printf(r->arena, "%s, %s", list.data, name.data);
        own = mc_arena_printf(r->arena, "%s_%s", own.data, name_snake(name, r->arena).data);
    }
    keep_fields(s, marked, kept);
    s->stem =
        mc_arena_printf(r->arena, "%s_%s%s", s->stem.data, kept ? "with" : "without", own.data);
    s->model.name = mc_arena_printf(r->arena, "%s[%s%s]", word, s->model.name.data, list.data);
    s->key = mc_arena_printf(r->arena, "%s[%s%s]", word, s->key.data, list.data);
    return true;
}

static bool derive(resolver *r, const ast_type *ast, mc_str stem, shape *out) {
    if (!is_derived(ast)) return start(r, ast, stem, out);
    bool partial = is_type_word(ast, "Partial");
    size_t len = count_types(ast->parameters);
    if (partial ? len != 1 : len < 2) {
        diag_add(r->diags, DIAG_wrong_arity, ast->span, ast->path->name.text.data,
                 partial ? "one model" : "a model and the names of fields");
        return false;
    }
    if (!go_deeper(r, ast->span)) return false;
    bool fine = derive(r, ast->parameters, stem, out);
    r->depth--;
    if (!fine) return false;
    if (!partial) return select_fields(r, ast->parameters->next, out, is_type_word(ast, "Pick"));
    make_partial(r, out);
    return true;
}

/* ---- the model ------------------------------------------------------------------------------- */

/* A check of the original stays where all that it looks at is still there. One of the whole model
 * takes a struct that this is not. */
static void adopt_checks(resolver *r, model *to, const model_check *checks) {
    model_check **tail = &to->checks;
    for (const model_check *old = checks; old; old = old->next) {
        model_check *check = old->whole ? NULL : adopt_check(r, to, old);
        if (check) APPEND(tail, check);
    }
}

static model *make_model(resolver *r, const shape *s, mc_str name, mc_str stem, span where) {
    model *m = new_model(r, name, stem, where);
    m->stem = stem;
    m->fields = s->model.fields;
    inherit_annotations(m, &s->model);
    m->doc = s->model.doc;
    finish_fields(r, m, NULL);
    adopt_checks(r, m, s->model.checks);
    m->state = MODEL_RESOLVED;
    return m;
}

type *resolve_derived(resolver *r, const ast_type *ast, const ast_decl *named) {
    shape s = {0};
    mc_str stem = named ? name_snake(named->name.text, r->arena) : MC_STR("derived");
    if (!derive(r, ast, stem, &s)) return NULL;
    model *m = named ? NULL : find_instance(r, s.key);
    if (named) {
        m = make_model(r, &s, named->name.text, stem, named->name.span);
        if (named->doc.len > 0) m->doc = named->doc;
        APPEND(r->scope->models_tail, m);
    } else if (!m) {
        m = make_model(r, &s, s.model.name, s.stem, ast->span);
        add_instance(r, s.key, m);
    }
    return model_type(r, m, m->stem, ast->span);
}
