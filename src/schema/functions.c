/* functions.c - the functions of the user's that a unit calls for: each once, always with the same
 * parameters. */
#include "resolver.h"

typedef struct collector {
    resolver *r;
    check_function *first, **tail;
    name_table known; /* functions by C name */
} collector;

/* Typedefs of one scalar are one type to C. */
static bool same_type(const type *a, const type *b) {
    if (a->kind != b->kind || a->bits != b->bits) return false;
    return a->kind <= TYPE_ANY || mc_str_equal(a->c_type, b->c_type);
}

static bool same_fields(const check_function *a, const check_function *b) {
    if (a->len != b->len) return false;
    for (size_t i = 0; i < a->len; i++) {
        const field *x = a->fields[i], *y = b->fields[i];
        if (!same_type(x->type, y->type)) return false;
        if ((x->has_flag || x->boxed) != (y->has_flag || y->boxed)) return false;
    }
    return true;
}

static bool same_parameters(const check_function *a, const check_function *b) {
    if (!a->value != !b->value || a->whole != b->whole || !a->result != !b->result) return false;
    if (a->result && !same_type(a->result, b->result)) return false;
    if (a->value && !same_type(a->value, b->value)) return false;
    return same_fields(a, b);
}

static void report_differs(resolver *r, const check_function *first, const check_function *other) {
    diag *d = diag_add(r->diags, DIAG_function_differs, other->span, other->function.data);
    diag_note(r->diags, d, first->span, "the first use is here");
    diag_hint(r->diags, d, "C has no overloading: give each type a check of its own");
}

static void add_function(collector *c, check_function function) {
    void **known = name_table_at(&c->known, function.c_name, c->r->arena);
    const check_function *old = *known;
    if (old && !same_parameters(old, &function)) report_differs(c->r, old, &function);
    if (old) return;
    check_function *added = NEW(c->r->arena, check_function);
    *added = function;
    *known = added;
    APPEND(c->tail, added);
}

static void from_type(collector *c, const type *t) {
    for (const rule *one = t->rules; one; one = one->next) {
        if (one->kind != RULE_CHECK) continue;
        add_function(c, (check_function){.function = one->function,
                                         .c_name = one->c_name,
                                         .value = t,
                                         .unit = one->unit,
                                         .span = one->span});
    }
    if (t->element) from_type(c, t->element);
    if (t->key) from_type(c, t->key);
    for (const field *f = t->items; f; f = f->next) {
        from_type(c, f->type);
    }
}

static void from_model(collector *c, const model *m) {
    for (const field *f = m->fields; f; f = f->next) {
        from_type(c, f->type);
    }
    for (const model_check *check = m->checks; check; check = check->next) {
        if (check->expr) continue;
        add_function(c, (check_function){.function = check->function,
                                         .c_name = check->c_name,
                                         .whole = check->whole,
                                         .fields = check->params,
                                         .len = check->whole ? 0 : check->len,
                                         .unit = check->unit,
                                         .span = check->span});
    }
    for (const computed_field *c_field = m->computed; c_field; c_field = c_field->next) {
        if (c_field->expr) continue;
        add_function(c, (check_function){.function = c_field->function,
                                         .c_name = c_field->c_function,
                                         .fields = c_field->fields,
                                         .len = c_field->len,
                                         .result = c_field->type,
                                         .unit = c_field->unit,
                                         .span = c_field->span});
    }
}

void collect_functions(resolver *r, unit *u) {
    collector c = {.r = r};
    c.tail = &c.first;
    for (const alias *a = u->aliases; a; a = a->next) {
        from_type(&c, a->type);
    }
    for (const model *m = u->models; m; m = m->next) {
        from_model(&c, m);
    }
    for (const choice *one = u->choices; one; one = one->next) {
        for (const union_case *k = one->cases; k; k = k->next) {
            from_type(&c, k->type);
        }
    }
    for (const service *s = u->services; s; s = s->next) {
        for (const operation *o = s->operations; o; o = o->next) {
            from_model(&c, o->args);
            if (o->result) from_type(&c, o->result);
        }
    }
    check_function **tail = &u->functions;
    for (check_function *one = c.first, *next; one; one = next) {
        next = one->next;
        one->next = NULL;
        /* A function of another package is declared in that package's header. */
        if (one->unit == u) APPEND(tail, one);
    }
}
