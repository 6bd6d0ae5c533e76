/* check_unions.c - what only shows once all models are known: tags that a union has without being
 * told, tags that a member can never have, and members that nothing tells apart. */
#include "resolver.h"

/* ---- tags that members carry ---------------------------------------------------------- */

static const enumeration *literals_of(const field *f) {
    bool literal = f->type->kind == TYPE_ENUM && f->type->enumeration->is_literal;
    return literal && f->required && !f->nullable ? f->type->enumeration : NULL;
}

static const field *find_wire(const model *m, mc_str wire) {
    for (const field *f = m->fields; f; f = f->next) {
        if (mc_str_equal(f->wire, wire)) return f;
    }
    return NULL;
}

/* Enters the values of a member's tag; false where one is another member's already. */
static bool enter_tags(resolver *r, const enumeration *e, name_table *texts, name_table *others) {
    for (enum_value *v = e->values; v; v = v->next) {
        name_table *table = v->literal.kind == MC_STRING ? texts : others;
        void **known = name_table_at(table, v->wire, r->arena);
        if (*known) return false;
        *known = v;
    }
    return true;
}

/* True where every member has literals under that key, and no two the same. */
static bool tells_apart(resolver *r, const choice *c, mc_str wire) {
    name_table texts = {0}, others = {0};
    for (const union_case *k = c->cases; k; k = k->next) {
        const field *f = find_wire(k->type->model, wire);
        const enumeration *e = f ? literals_of(f) : NULL;
        if (!e || !enter_tags(r, e, &texts, &others)) return false;
    }
    return true;
}

static void take_tags(resolver *r, union_case *k, mc_str wire) {
    const enumeration *e = find_wire(k->type->model, wire)->type->enumeration;
    size_t len = 0;
    for (const enum_value *v = e->values; v; v = v->next) {
        len++;
    }
    k->tag = e->values->wire;
    k->tags = mc_arena_array(r->arena, len, sizeof *k->tags);
    for (const enum_value *v = e->values; v; v = v->next) {
        k->tags[k->tags_len++] = v->literal;
    }
}

static bool only_models(const choice *c) {
    for (const union_case *k = c->cases; k; k = k->next) {
        if (k->type->kind != TYPE_MODEL) return false;
    }
    return c->cases && c->cases->next;
}

/* A union whose members carry different literals under one key is tagged by it. */
static void infer_tag(resolver *r, choice *c) {
    if (c->mode != UNION_SMART || !only_models(c)) return;
    for (const field *f = c->cases->type->model->fields; f; f = f->next) {
        if (!literals_of(f) || !tells_apart(r, c, f->wire)) continue;
        c->mode = UNION_INTERNAL;
        c->tag_key = f->wire;
        c->tag_is_field = true;
        for (union_case *k = c->cases; k; k = k->next) {
            take_tags(r, k, f->wire);
        }
        return;
    }
}

/* ---- tags that a member can never have ---------------------------------------------------- */

static bool accepts_text(const type *t, mc_str text) {
    if (t->kind == TYPE_STR || t->kind == TYPE_ANY || t->kind == TYPE_UNION) return true;
    if (t->kind != TYPE_ENUM || t->enumeration->by_number) return false;
    for (const enum_value *v = t->enumeration->values; v; v = v->next) {
        bool is_text = !t->enumeration->is_mixed || v->literal.kind == MC_STRING;
        if (is_text && mc_str_equal(v->wire, text)) return true;
    }
    return false;
}

/* A member may declare the tag as a field of its own; then the tag must be a value of it. */
static void check_declared_tags(resolver *r, const choice *c) {
    if (c->mode != UNION_INTERNAL || c->tag_is_field) return;
    for (const union_case *k = c->cases; k; k = k->next) {
        const field *f = k->type->kind == TYPE_MODEL ? find_wire(k->type->model, c->tag_key) : NULL;
        if (!f || accepts_text(f->type, k->tag)) continue;
        diag *d = diag_add(r->diags, DIAG_tag_of_member, k->span, k->type->label.data, k->tag.data,
                           f->name.data, f->type->label.data);
        diag_note(r->diags, d, f->span, "the field is here");
    }
}

/* ---- members that nothing tells apart ------------------------------------------------------ */

/* Deeper than this two types are not compared: better no word than a wrong one. */
#define COMPARE_DEPTH 6

static bool takes_the_same(const type *a, const type *b, int depth);

static bool fields_take_the_same(const model *a, const model *b, int depth) {
    if (a->state != MODEL_RESOLVED || b->state != MODEL_RESOLVED) return false;
    if (a->len != b->len || a->checks || b->checks || a->forbid_extra != b->forbid_extra) {
        return false;
    }
    for (const field *f = a->fields; f; f = f->next) {
        const field *other = find_wire(b, f->wire);
        if (!other || f->required != other->required || f->nullable != other->nullable)
            return false;
        if (!takes_the_same(f->type, other->type, depth)) return false;
    }
    return true;
}

static bool items_take_the_same(const type *a, const type *b, int depth) {
    const field *x = a->items, *y = b->items;
    for (; x && y; x = x->next, y = y->next) {
        if (x->nullable != y->nullable || !takes_the_same(x->type, y->type, depth)) return false;
    }
    return !x && !y;
}

static bool is_whole_number(const type *t) {
    return t->kind == TYPE_INT || t->kind == TYPE_UINT;
}

static bool is_array(const type *t) {
    return t->kind == TYPE_LIST || t->kind == TYPE_SET;
}

/* Whether what the one accepts is about what the other does, so that the first always wins. */
static bool takes_the_same(const type *a, const type *b, int depth) {
    if (depth > COMPARE_DEPTH || a->rules || b->rules) return false;
    if (is_whole_number(a) && is_whole_number(b)) return true;
    if (is_array(a) && is_array(b)) return takes_the_same(a->element, b->element, depth + 1);
    if (a->kind != b->kind) return false;
    switch (a->kind) {
    case TYPE_ENUM:
        return a->enumeration == b->enumeration;
    case TYPE_MODEL:
        return a->model == b->model || fields_take_the_same(a->model, b->model, depth + 1);
    case TYPE_UNION:
        return a->choice == b->choice;
    case TYPE_TUPLE:
        return items_take_the_same(a, b, depth + 1);
    case TYPE_ARRAY:
        return a->length == b->length && takes_the_same(a->element, b->element, depth + 1);
    case TYPE_MAP:
        return takes_the_same(a->key, b->key, depth + 1) &&
               takes_the_same(a->element, b->element, depth + 1);
    case TYPE_OPTIONAL:
        return takes_the_same(a->element, b->element, depth + 1);
    default:
        return true;
    }
}

/* Written twice: the same label, of the same type in C. */
static bool is_same_member(const union_case *a, const union_case *b) {
    return !a->type->rules && !b->type->rules && mc_str_equal(a->type->label, b->type->label) &&
           mc_str_equal(a->type->c_type, b->type->c_type);
}

bool report_alike(resolver *r, const union_case *first, const union_case *second) {
    const char *label = second->type->label.data;
    if (is_same_member(first, second)) {
        diag *d = diag_add(r->diags, DIAG_member_twice, second->span, label);
        diag_note(r->diags, d, first->span, "the first one is here");
        return true;
    }
    if (!takes_the_same(first->type, second->type, 0)) return false;
    diag *d = diag_add(r->diags, DIAG_members_alike, second->span, first->type->label.data, label);
    diag_hint(r->diags, d, "give the union a tag: union Name by kind { a: %s, b: %s }",
              first->type->label.data, label);
    return true;
}

/* Unions are short; a long one is searched no further, so that the time stays bounded. */
#define COMPARE_LIMIT 64

static void check_alike(resolver *r, const choice *c) {
    if (c->mode != UNION_SMART && c->mode != UNION_FIRST) return;
    size_t at = 0;
    for (const union_case *k = c->cases; k && at < COMPARE_LIMIT; k = k->next, at++) {
        for (const union_case *other = c->cases; other != k; other = other->next) {
            if (report_alike(r, other, k)) break;
        }
    }
}

void check_unions(resolver *r, unit *u) {
    for (choice *c = u->choices; c; c = c->next) {
        infer_tag(r, c);
        check_declared_tags(r, c);
        check_alike(r, c);
    }
}
