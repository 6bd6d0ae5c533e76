/* order.c - the order in which C wants structs defined: what a struct holds by value comes
 * before it. What would hold itself is boxed: a pointer in C. */
#include "resolver.h"

#include <stdlib.h>

/* Where a struct stands while the order is made. */
typedef enum mark { UNSEEN, OPEN, DONE } mark;

typedef struct node {
    const void *what; /* a model, a choice, or the container of a tuple or an optional */
    mark mark;
} node;

/* What one unit defines and holds values of others, with their marks, sorted by address for
 * look-up. */
typedef struct orderer {
    resolver *r;
    unit *unit;
    node *nodes;
    size_t len;
    definition **tail;
    int depth;
    bool too_deep; /* said once */
} orderer;

static int compare_nodes(const void *a, const void *b) {
    uintptr_t x = (uintptr_t)((const node *)a)->what, y = (uintptr_t)((const node *)b)->what;
    return (x > y) - (x < y);
}

/* Tuples and optionals hold values; the other containers point at them. */
static bool holds_values(const container *c) {
    return c->type->kind == TYPE_TUPLE || c->type->kind == TYPE_OPTIONAL;
}

static void collect_nodes(orderer *o) {
    size_t len = 0;
    for (const model *m = o->unit->models; m; m = m->next) {
        len++;
    }
    for (const choice *c = o->unit->choices; c; c = c->next) {
        len++;
    }
    for (const container *c = o->unit->containers; c; c = c->next) {
        len += holds_values(c);
    }
    o->nodes = mc_arena_array(o->r->arena, len + 1, sizeof *o->nodes);
    for (const model *m = o->unit->models; m; m = m->next) {
        o->nodes[o->len++] = (node){m, UNSEEN};
    }
    for (const choice *c = o->unit->choices; c; c = c->next) {
        o->nodes[o->len++] = (node){c, UNSEEN};
    }
    for (const container *c = o->unit->containers; c; c = c->next) {
        if (holds_values(c)) o->nodes[o->len++] = (node){c, UNSEEN};
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

/* ---- how large they are ------------------------------------------------------------- */

/* The largest struct, in bytes: what is larger overflows stacks, and soon the compiler. */
#define SIZE_LIMIT ((uint64_t)64 << 20)

static uint64_t sum_of(uint64_t a, uint64_t b) {
    return a + b > SIZE_LIMIT ? SIZE_LIMIT + 1 : a + b;
}

/* About what sizeof will be: at least that, and no more than a few times of it. */
static uint64_t size_of(const type *t) {
    uint64_t size = 0;
    if (is_runtime_scalar(t)) return 16;
    switch (t->kind) {
    case TYPE_TUPLE:
        for (const field *f = t->items; f; f = f->next) {
            size = sum_of(size, size_of(f->type) + f->has_flag);
        }
        return size;
    case TYPE_OPTIONAL:
        return sum_of(size_of(t->element), 8);
    case TYPE_STR:
    case TYPE_ANY:
    case TYPE_LIST:
    case TYPE_SET:
    case TYPE_MAP:
        return 16;
    case TYPE_ARRAY: {
        uint64_t item = size_of(t->element);
        return item > SIZE_LIMIT / t->length ? SIZE_LIMIT + 1 : item * t->length;
    }
    case TYPE_MODEL:
        return t->model->size;
    case TYPE_UNION:
        return t->choice->size;
    default:
        return 8;
    }
}

static void measure_model(resolver *r, model *m) {
    m->size = 8;
    for (const field *f = m->fields; f; f = f->next) {
        uint64_t before = m->size;
        m->size = sum_of(before, f->boxed ? 8 : size_of(f->type) + f->has_flag);
        if (m->size <= SIZE_LIMIT || before > SIZE_LIMIT) continue;
        diag *d =
            diag_add(r->diags, DIAG_too_large, f->span, m->name.data, (int)(SIZE_LIMIT >> 20));
        diag_hint(r->diags, d, "hold what is large in a list, which the struct only points at");
        m->size = 8; /* said: not again for what holds it */
        return;
    }
}

static void measure_choice(choice *c) {
    c->size = 8;
    for (const union_case *k = c->cases; k; k = k->next) {
        uint64_t own = k->boxed ? 8 : size_of(k->type);
        if (8 + own > c->size) c->size = 8 + own;
    }
}

/* ---- the order ---------------------------------------------------------------------- */

static void visit_model(orderer *o, model *m);
static void visit_choice(orderer *o, choice *c);
static bool visit_container(orderer *o, container *c);

/* True where it cannot be defined yet. */
static bool visit_deeper(orderer *o, type *t) {
    if (o->depth == NAMED_DEPTH_LIMIT) {
        if (!o->too_deep) diag_add(o->r->diags, DIAG_too_deep, t->span, NAMED_DEPTH_LIMIT);
        o->too_deep = true;
        return false;
    }
    bool waits = false;
    o->depth++;
    if (t->kind == TYPE_MODEL) {
        visit_model(o, t->model);
    } else if (t->kind == TYPE_UNION) {
        visit_choice(o, t->choice);
    } else {
        waits = visit_container(o, t->container);
    }
    o->depth--;
    return waits;
}

/* What of a type is defined on its own and is held by value; NULL where nothing is. */
static const void *held_by_value(const type *t) {
    switch (t->kind) {
    case TYPE_MODEL:
        return t->model;
    case TYPE_UNION:
        return t->choice;
    case TYPE_TUPLE:
    case TYPE_OPTIONAL:
        return t->container;
    default:
        return NULL;
    }
}

/* Visits what `t` holds by value. True where that is being defined right now, so that it
 * can only be pointed at. */
static bool visit_value(orderer *o, type *t) {
    while (t->kind == TYPE_ARRAY) {
        t = t->element;
    }
    const void *what = held_by_value(t);
    const node *n = what ? find_node(o, what) : NULL;
    if (!n || n->mark == DONE) return false;
    return n->mark == OPEN || visit_deeper(o, t);
}

/* A tuple or an optional around what is open waits until that is defined: who holds it by value
 * has to point at it. */
static bool visit_container(orderer *o, container *c) {
    node *n = find_node(o, c);
    if (n->mark != UNSEEN) return false;
    n->mark = OPEN;
    bool waits = c->type->kind == TYPE_OPTIONAL && visit_value(o, c->type->element);
    for (const field *f = c->type->items; f; f = f->next) {
        waits |= visit_value(o, f->type);
    }
    n->mark = waits ? UNSEEN : DONE;
    if (waits) return true;
    definition *d = add_definition(o);
    d->kind = c->type->kind == TYPE_TUPLE ? DEFINE_TUPLE : DEFINE_OPTIONAL;
    d->container = c;
    return false;
}

static void visit_model(orderer *o, model *m) {
    node *n = find_node(o, m);
    if (n->mark != UNSEEN) return;
    n->mark = OPEN;
    for (field *f = m->fields; f; f = f->next) {
        if (!visit_value(o, f->type)) continue;
        if (f->type->kind == TYPE_ARRAY) {
            diag *d = diag_add(o->r->diags, DIAG_array_of_itself, f->span);
            diag_hint(o->r->diags, d, "write a list: %s[](%llu..%llu)",
                      f->type->element->label.data, (unsigned long long)f->type->length,
                      (unsigned long long)f->type->length);
        }
        f->boxed = true;
        f->has_flag = false;
    }
    n->mark = DONE;
    measure_model(o->r, m);
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
    measure_choice(c);
    definition *d = add_definition(o);
    d->kind = DEFINE_UNION;
    d->choice = c;
}

/* ---- models that need themselves ---------------------------------------------------- */

/* A search for what is finite. What was looked at in this round is not looked at again: a
 * circle, or an answer that the next round may change. */
typedef struct finite_search {
    unsigned round;
    int depth;
    bool changed;
} finite_search;

static bool is_finite(finite_search *s, type *t);

static bool model_is_finite(finite_search *s, const model *m) {
    for (const field *f = m->fields; f; f = f->next) {
        if (f->required && !f->nullable && !is_finite(s, f->type)) return false;
    }
    return true;
}

static bool choice_is_finite(finite_search *s, const choice *c) {
    for (const union_case *k = c->cases; k; k = k->next) {
        if (is_finite(s, k->type)) return true;
    }
    return !c->cases;
}

static bool visit_finite_model(finite_search *s, model *m) {
    if (m->finite || m->round == s->round || s->depth == NAMED_DEPTH_LIMIT) return m->finite;
    m->round = s->round;
    s->depth++;
    m->finite = model_is_finite(s, m);
    s->depth--;
    s->changed |= m->finite;
    return m->finite;
}

static bool visit_finite_choice(finite_search *s, choice *c) {
    if (c->finite || c->round == s->round || s->depth == NAMED_DEPTH_LIMIT) return c->finite;
    c->round = s->round;
    s->depth++;
    c->finite = choice_is_finite(s, c);
    s->depth--;
    s->changed |= c->finite;
    return c->finite;
}

static bool tuple_is_finite(finite_search *s, const type *t) {
    for (const field *f = t->items; f; f = f->next) {
        if (!f->nullable && !is_finite(s, f->type)) return false;
    }
    return true;
}

static bool is_finite(finite_search *s, type *t) {
    switch (t->kind) {
    case TYPE_TUPLE:
        return tuple_is_finite(s, t);
    case TYPE_ARRAY:
        return is_finite(s, t->element);
    case TYPE_MODEL:
        return visit_finite_model(s, t->model);
    case TYPE_UNION:
        return visit_finite_choice(s, t->choice);
    default:
        return true;
    }
}

static void spread_finite(unit *u) {
    finite_search s = {.changed = true};
    while (s.changed) {
        s.changed = false;
        s.round++;
        for (model *m = u->models; m; m = m->next) {
            visit_finite_model(&s, m);
        }
        for (choice *c = u->choices; c; c = c->next) {
            visit_finite_choice(&s, c);
        }
    }
}

/* What the search has found out. */
static bool known_finite(const type *t) {
    while (t->kind == TYPE_ARRAY) {
        t = t->element;
    }
    for (const field *f = t->kind == TYPE_TUPLE ? t->items : NULL; f; f = f->next) {
        if (!f->nullable && !known_finite(f->type)) return false;
    }
    if (t->kind == TYPE_MODEL) return t->model->finite;
    return t->kind != TYPE_UNION || t->choice->finite;
}

static void report_endless(resolver *r, const unit *u) {
    for (const model *m = u->models; m; m = m->next) {
        if (m->finite) continue;
        for (const field *f = m->fields; f; f = f->next) {
            if (!f->required || f->nullable || known_finite(f->type)) continue;
            diag *d = diag_add(r->diags, DIAG_model_never_ends, f->span, m->name.data);
            diag_hint(r->diags, d, "let it end: write %s: %s?", f->name.data, f->type->label.data);
            break;
        }
    }
}

void order_definitions(resolver *r, unit *u) {
    spread_finite(u);
    report_endless(r, u);
    orderer o = {.r = r, .unit = u, .tail = &u->definitions};
    collect_nodes(&o);
    for (model *m = u->models; m; m = m->next) {
        visit_model(&o, m);
    }
    for (choice *c = u->choices; c; c = c->next) {
        visit_choice(&o, c);
    }
    for (container *c = u->containers; c; c = c->next) {
        if (holds_values(c)) visit_container(&o, c);
    }
    /* An entry holds its value, and only pointers lead to entries: they come last. */
    for (container *c = u->containers; c; c = c->next) {
        if (c->type->kind != TYPE_MAP) continue;
        definition *d = add_definition(&o);
        d->kind = DEFINE_ENTRY;
        d->container = c;
    }
}
