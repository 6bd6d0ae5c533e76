/* environment.c - @env: which variable a field takes its value from, and that none is read twice.
 */
#include "resolver.h"

/* ---- what an annotation says -------------------------------------------------------------- */

/* The only argument, a string; empty where it is something else. */
static mc_str only_string(const ast_annotation *given) {
    const ast_arg *arg = given->args;
    bool text = arg && !arg->next && arg->kind == AST_ARG_VALUE && arg->name.text.len == 0 &&
                arg->value && arg->value->kind == AST_STRING;
    return text ? arg->value->text : MC_STR("");
}

/* As POSIX has them; longer ones are no names but mistakes. */
#define VARIABLE_LEN_LIMIT 100

static bool is_variable_name(mc_str name) {
    bool fine = name.len > 0 && name.len <= VARIABLE_LEN_LIMIT;
    for (size_t i = 0; i < name.len && fine; i++) {
        char c = name.data[i];
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        fine = letter || (i > 0 && c >= '0' && c <= '9');
    }
    return fine;
}

/* What one text can say, as it can in a query. */
static bool fits_variable(const type *t) {
    if (t->kind < TYPE_ANY || t->kind == TYPE_ENUM) return true;
    if (t->kind != TYPE_UNION) return false;
    bool fits = true;
    for (const union_case *k = t->choice->cases; k; k = k->next) {
        fits &= k->type->kind == TYPE_NULL || fits_variable(k->type);
    }
    return fits;
}

static bool check_name(resolver *r, const field *f, const ast_annotation *given, mc_str name) {
    bool is_model = f->type->kind == TYPE_MODEL;
    bool ends = name.len > 0 && name.data[name.len - 1] == '_';
    if (is_variable_name(name) && (ends || !is_model)) return true;
    diag_add(r->diags, DIAG_bad_annotation, given->span, "env",
             is_model ? "what the variables of a model start with, such as \"DB_\""
                      : "the name of a variable, such as \"PORT\"");
    return false;
}

void take_variable(resolver *r, field *f, const ast_annotation *list) {
    const ast_annotation *given = find_annotation(list, "env");
    if (!given) return;
    mc_str name = only_string(given);
    if (f->type->kind != TYPE_MODEL && !fits_variable(f->type)) {
        diag *d = diag_add(r->diags, DIAG_env_type, given->span, f->type->label.data);
        diag_hint(r->diags, d, "a scalar, an enum or a union of them is one text");
        return;
    }
    if (!check_name(r, f, given, name)) return;
    f->variable = name;
    f->variable_span = given->span;
}

/* ---- models that take values from there ----------------------------------------------------- */

/* What is boxed may hold itself: its variables would have no end. */
static bool goes_into(const field *f) {
    return f->type->kind == TYPE_MODEL && !f->boxed && !f->readonly;
}

static bool model_takes(const model *m) {
    for (const field *f = m->fields; f; f = f->next) {
        bool leaf = f->type->kind != TYPE_MODEL && f->variable.len > 0;
        if (leaf || (goes_into(f) && f->type->model->has_variables)) return true;
    }
    return false;
}

/* A model may come before one that it holds, so this is repeated until nothing changes. */
static void find_variables(unit *u) {
    for (bool changed = true; changed;) {
        changed = false;
        for (model *m = u->models; m; m = m->next) {
            if (m->has_variables || !model_takes(m)) continue;
            m->has_variables = changed = true;
        }
    }
}

/* ---- variables given twice --------------------------------------------------------------------
 */

/* More are not read by hand any more, and models that hold each other twice make thousands. */
#define VARIABLES_LIMIT 1000

/* All variables of one model; `top` is its own field that a variable belongs to or lies in. */
typedef struct collection {
    resolver *r;
    const model *root;
    name_table owners; /* name to its top field */
    const field *top;
    const field *told; /* of which a clash was told already */
    size_t len;        /* of variables and of models that were entered */
} collection;

static span place_of(const field *f) {
    return f->variable.len > 0 ? f->variable_span : f->span;
}

static void add_variable(collection *c, mc_str name) {
    void **owner = name_table_at(&c->owners, name, c->r->arena);
    const field *first = *owner;
    if (!first) {
        *owner = (void *)c->top;
        return;
    }
    /* Within one field, it is told of the model that is the field's type. */
    if (first == c->top || c->told == c->top) return;
    c->told = c->top;
    diag *d =
        diag_add(c->r->diags, DIAG_env_twice, place_of(c->top), name.data, c->root->name.data);
    diag_note(c->r->diags, d, place_of(first), "first read for %s", first->name.data);
    if (c->top->type->kind != TYPE_MODEL) return;
    mc_str prefix = name_upper(name_snake(c->top->name, c->r->arena), c->r->arena);
    diag_hint(c->r->diags, d, "@env(\"%s_\") tells them apart", prefix.data);
}

static void collect(collection *c, const model *m, mc_str prefix) {
    for (const field *f = m->fields; f && ++c->len <= VARIABLES_LIMIT; f = f->next) {
        if (m == c->root) c->top = f;
        mc_str name = f->variable;
        if (prefix.len + name.len > 2 * VARIABLE_LEN_LIMIT) c->len = VARIABLES_LIMIT + 1;
        mc_str full =
            mc_arena_printf(c->r->arena, "%.*s%.*s", MC_STR_ARG(prefix), MC_STR_ARG(name));
        if (goes_into(f)) {
            if (f->type->model->has_variables) collect(c, f->type->model, full);
        } else if (name.len > 0) {
            add_variable(c, full);
        }
    }
}

static void check_boxed(resolver *r, const model *m) {
    for (const field *f = m->fields; f; f = f->next) {
        if (f->type->kind != TYPE_MODEL || !f->boxed || f->variable.len == 0) continue;
        diag_add(r->diags, DIAG_env_type, f->variable_span, "what may hold itself");
    }
}

void check_variables(resolver *r, unit *u) {
    find_variables(u);
    for (const model *m = u->models; m; m = m->next) {
        check_boxed(r, m);
        if (!m->has_variables) continue;
        collection c = {.r = r, .root = m};
        collect(&c, m, MC_STR(""));
        if (c.len > VARIABLES_LIMIT) {
            diag_add(r->diags, DIAG_env_too_many, m->span, m->name.data, VARIABLES_LIMIT);
        }
    }
}
