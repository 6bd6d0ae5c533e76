/* order.c - the order in which C wants structs defined: what a struct holds by value comes
 * before it. What would hold itself is boxed: a pointer in C. */
#include "resolver.h"

#include <stdlib.h>

/* Where a struct stands while the order is made. */
typedef enum mark { UNSEEN, OPEN, DONE } mark;

typedef struct node {
    const void *what; /* a model or a choice */
    mark mark;
} node;

/* Models and unions of one unit, with their marks, sorted by address for look-up. */
typedef struct orderer {
    resolver *r;
    unit *unit;
    node *nodes;
    size_t len;
    definition **tail;
} orderer;

static int compare_nodes(const void *a, const void *b) {
    uintptr_t x = (uintptr_t)((const node *)a)->what, y = (uintptr_t)((const node *)b)->what;
    return (x > y) - (x < y);
}

static void collect_nodes(orderer *o) {
    size_t len = 0;
    for (const model *m = o->unit->models; m; m = m->next) {
        len++;
    }
    for (const choice *c = o->unit->choices; c; c = c->next) {
        len++;
    }
    o->nodes = mc_arena_array(o->r->arena, len + 1, sizeof *o->nodes);
    for (const model *m = o->unit->models; m; m = m->next) {
        o->nodes[o->len++] = (node){m, UNSEEN};
    }
    for (const choice *c = o->unit->choices; c; c = c->next) {
        o->nodes[o->len++] = (node){c, UNSEEN};
    }
    qsort(o->nodes, o->len, sizeof *o->nodes, compare_nodes);
}

/* NULL for what another unit defines. */
static node *find_node(orderer *o, const void *what) {
    node key = {what, UNSEEN};
    return o->len ? bsearch(&key, o->nodes, o->len, sizeof key, compare_nodes) : NULL;
}

static definition *add_definition(orderer *o) {
    definition *d = NEW(o->r->arena, definition);
    APPEND(o->tail, d);
    return d;
}

static void visit_model(orderer *o, model *m);
static void visit_choice(orderer *o, choice *c);

/* Visits what `t` holds by value. True where that is being defined right now, so that it
 * can only be pointed at. */
static bool visit_value(orderer *o, type *t) {
    while (t->kind == TYPE_ARRAY) {
        t = t->element;
    }
    if (t->kind != TYPE_MODEL && t->kind != TYPE_UNION) return false;
    const void *what = t->kind == TYPE_MODEL ? (const void *)t->model : t->choice;
    const node *n = find_node(o, what);
    if (!n) return false;
    if (n->mark == OPEN) return true;
    if (t->kind == TYPE_MODEL) {
        visit_model(o, t->model);
    } else {
        visit_choice(o, t->choice);
    }
    return false;
}

static void visit_model(orderer *o, model *m) {
    node *n = find_node(o, m);
    if (n->mark != UNSEEN) return;
    n->mark = OPEN;
    for (field *f = m->fields; f; f = f->next) {
        if (!visit_value(o, f->type)) continue;
        if (f->type->kind == TYPE_ARRAY) {
            not_supported(o->r, f->span, "a fixed array of what holds it");
        }
        f->boxed = true;
        f->has_flag = false;
    }
    n->mark = DONE;
    definition *d = add_definition(o);
    d->kind = DEFINE_MODEL;
    d->model = m;
}

static void visit_choice(orderer *o, choice *c) {
    node *n = find_node(o, c);
    if (n->mark != UNSEEN) return;
    n->mark = OPEN;
    for (union_case *k = c->cases; k; k = k->next) {
        if (visit_value(o, k->type)) k->boxed = true;
    }
    n->mark = DONE;
    definition *d = add_definition(o);
    d->kind = DEFINE_UNION;
    d->choice = c;
}

/* ---- models that need themselves ---------------------------------------------------- */

static bool is_finite(const type *t) {
    switch (t->kind) {
    case TYPE_ARRAY:
        return is_finite(t->element);
    case TYPE_MODEL:
        return t->model->finite;
    case TYPE_UNION:
        return t->choice->finite;
    default:
        return true;
    }
}

static bool model_is_finite(const model *m) {
    for (const field *f = m->fields; f; f = f->next) {
        if (f->required && !f->nullable && !is_finite(f->type)) return false;
    }
    return true;
}

static bool choice_is_finite(const choice *c) {
    for (const union_case *k = c->cases; k; k = k->next) {
        if (is_finite(k->type)) return true;
    }
    return !c->cases;
}

/* One round over all; true where something new turned out to be finite. */
static bool spread_finite(unit *u) {
    bool changed = false;
    for (model *m = u->models; m; m = m->next) {
        if (m->finite || !model_is_finite(m)) continue;
        m->finite = changed = true;
    }
    for (choice *c = u->choices; c; c = c->next) {
        if (c->finite || !choice_is_finite(c)) continue;
        c->finite = changed = true;
    }
    return changed;
}

static void report_endless(resolver *r, const unit *u) {
    for (const model *m = u->models; m; m = m->next) {
        if (m->finite) continue;
        for (const field *f = m->fields; f; f = f->next) {
            if (!f->required || f->nullable || is_finite(f->type)) continue;
            diag *d = diag_add(r->diags, DIAG_model_never_ends, f->span, m->name.data);
            diag_hint(r->diags, d, "let it end: write %s: %s?", f->name.data, f->type->label.data);
            break;
        }
    }
}

void order_definitions(resolver *r, unit *u) {
    while (spread_finite(u)) {
    }
    report_endless(r, u);
    orderer o = {.r = r, .unit = u, .tail = &u->definitions};
    collect_nodes(&o);
    for (model *m = u->models; m; m = m->next) {
        visit_model(&o, m);
    }
    for (choice *c = u->choices; c; c = c->next) {
        visit_choice(&o, c);
    }
    /* An entry holds its value, and only pointers lead to entries: they come last. */
    for (container *c = u->containers; c; c = c->next) {
        if (c->type->kind != TYPE_MAP) continue;
        definition *d = add_definition(&o);
        d->kind = DEFINE_ENTRY;
        d->container = c;
    }
}
