/* containers.c - types made of other types: lists, sets, maps, tuples, fixed arrays, and the
 * optionals that null within them needs. Each has one struct in C a unit. */
#include "resolver.h"

/* One C type a unit for each container of the same parts. */
static void add_container(resolver *r, type *t) {
    void **known = name_table_at(&r->scope->container_names, t->c_type, r->arena);
    container *c = *known;
    if (!c) {
        *known = c = NEW(r->arena, container);
        c->type = t;
        APPEND(r->scope->containers_tail, c);
    }
    t->container = c;
}

/* Aliases can nest deeper than what is written in one place. */
static bool is_too_deep(resolver *r, const type *element, span where) {
    if (element->depth < AST_DEPTH_LIMIT) return false;
    diag_add(r->diags, DIAG_too_deep, where, AST_DEPTH_LIMIT);
    return true;
}

/* A container of `element` and a C struct called `stem`. */
static type *container_of(resolver *r, type_kind kind, type *element, mc_str stem, span where) {
    if (is_too_deep(r, element, where)) return NULL;
    type *t = new_type(r, kind, where, "");
    t->depth = element->depth + 1;
    t->element = element;
    t->c_stem = stem;
    t->c_type = package_name(r, stem);
    add_container(r, t);
    return t;
}

type *as_element(resolver *r, type *t) {
    if (!t->nullable) return t;
    type *value = copy_type(r, t, t->span);
    value->nullable = value->omissible = false;
    mc_str stem = mc_arena_printf(r->arena, "%s_opt", value->c_stem.data);
    type *optional = container_of(r, TYPE_OPTIONAL, value, stem, t->span);
    if (optional) optional->label = mc_arena_printf(r->arena, "%s?", value->label.data);
    return optional;
}

static mc_str item_stem(resolver *r, mc_str stem) {
    return mc_arena_printf(r->arena, "%s_item", stem.data);
}

static type *resolve_element(resolver *r, const ast_type *ast, mc_str stem) {
    type *element = resolve_type(r, ast, stem);
    return element ? as_element(r, element) : NULL;
}

/* ---- lists and sets ------------------------------------------------------------------ */

type *resolve_list(resolver *r, const ast_type *ast, const ast_type *element, mc_str stem) {
    type *item = resolve_element(r, element, item_stem(r, stem));
    if (!item) return NULL;
    mc_str own = mc_arena_printf(r->arena, "%s_list", item->c_stem.data);
    type *t = container_of(r, TYPE_LIST, item, own, ast->span);
    if (t) t->label = mc_arena_printf(r->arena, "list[%s]", item->label.data);
    return t;
}

type *resolve_set(resolver *r, const ast_type *ast, mc_str stem) {
    type *item = resolve_element(r, ast->parameters, item_stem(r, stem));
    if (!item) return NULL;
    mc_str own = mc_arena_printf(r->arena, "%s_set", item->c_stem.data);
    type *t = container_of(r, TYPE_SET, item, own, ast->span);
    if (t) t->label = mc_arena_printf(r->arena, "set[%s]", item->label.data);
    return t;
}

/* ---- maps ---------------------------------------------------------------------------- */

/* What is text on the wire, or can be written as text and read back. */
static bool is_key(const type *t) {
    if (t->nullable) return false;
    if (t->kind == TYPE_ENUM) return !t->enumeration->is_mixed;
    return t->kind == TYPE_STR || t->kind == TYPE_INT || t->kind == TYPE_UINT ||
           (t->kind >= TYPE_DATE && t->kind <= TYPE_EMAIL);
}

type *resolve_map(resolver *r, const ast_type *ast, mc_str stem) {
    const ast_type *key_ast = ast->parameters;
    type *key = resolve_type(r, key_ast, mc_arena_printf(r->arena, "%s_key", stem.data));
    type *value = resolve_element(r, key_ast->next, item_stem(r, stem));
    if (!key || !value) return NULL;
    if (!is_key(key)) {
        diag_add(r->diags, DIAG_bad_map_key, key_ast->span);
        return NULL;
    }
    const char *of = value->c_stem.data;
    mc_str own = key->kind == TYPE_STR
                     ? mc_arena_printf(r->arena, "%s_map", of)
                     : mc_arena_printf(r->arena, "%s_by_%s_map", of, key->c_stem.data);
    type *t = container_of(r, TYPE_MAP, value, own, ast->span);
    if (!t) return NULL;
    t->key = key;
    t->label = mc_arena_printf(r->arena, "map[%s, %s]", key->label.data, value->label.data);
    return t;
}

/* ---- tuples -------------------------------------------------------------------------- */

/* An item is a field without a name of its own: null needs no struct besides. */
static field *tuple_item(resolver *r, type *of, size_t index) {
    field *f = NEW(r->arena, field);
    f->name = f->wire = mc_arena_printf(r->arena, "%zu", index);
    f->c_name = mc_arena_printf(r->arena, "item_%zu", index);
    f->type = of;
    f->span = of->span;
    f->index = index;
    f->required = true;
    f->nullable = of->nullable;
    set_flags(f);
    return f;
}

static void name_tuple(resolver *r, type *t) {
    mc_buf stem = {0}, label = {0};
    mc_buf_add_str(&label, MC_STR("tuple["));
    for (const field *f = t->items; f; f = f->next) {
        const char *null = f->nullable ? "?" : "", *opt = f->nullable ? "_opt" : "";
        mc_buf_printf(&stem, "%s%s_", f->type->c_stem.data, opt);
        mc_buf_printf(&label, "%s%s%s", f->index > 0 ? ", " : "", f->type->label.data, null);
    }
    mc_buf_add_str(&stem, MC_STR("tuple"));
    mc_buf_add_str(&label, MC_STR("]"));
    t->c_stem = mc_arena_str(r->arena, mc_buf_str(&stem));
    t->label = mc_arena_str(r->arena, mc_buf_str(&label));
    t->c_type = package_name(r, t->c_stem);
    mc_buf_free(&stem);
    mc_buf_free(&label);
}

type *resolve_tuple(resolver *r, const ast_type *ast, mc_str stem) {
    type *t = new_type(r, TYPE_TUPLE, ast->span, "");
    field **tail = &t->items;
    size_t len = 0;
    for (const ast_type *one = ast->parameters; one; one = one->next, len++) {
        mc_str own = mc_arena_printf(r->arena, "%s_item_%zu", stem.data, len);
        type *of = resolve_type(r, one, own);
        if (!of || is_too_deep(r, of, one->span)) return NULL;
        if (of->depth >= t->depth) t->depth = of->depth + 1;
        field *item = tuple_item(r, of, len);
        APPEND(tail, item);
    }
    name_tuple(r, t);
    add_container(r, t);
    return t;
}

/* ---- fixed arrays ---------------------------------------------------------------------- */

/* The most items a fixed array may have, so that a struct stays of a sane size. */
#define ARRAY_LIMIT 1000000

static bool array_length(resolver *r, const ast_value *ast, uint64_t *length) {
    const ast_value *literal = resolve_constant_value(r, ast);
    mc_value count;
    if (!literal) return false;
    if (!parse_integer(literal, &count) || count.kind != MC_INT || count.as.integer < 1 ||
        count.as.integer > ARRAY_LIMIT) {
        diag_add(r->diags, DIAG_bad_array_length, ast->span);
        return false;
    }
    *length = (uint64_t)count.as.integer;
    return true;
}

type *resolve_array(resolver *r, const ast_type *ast, const ast_type *element,
                    const ast_value *length, mc_str stem) {
    type *item = resolve_element(r, element, item_stem(r, stem));
    type *t = new_type(r, TYPE_ARRAY, ast->span, "");
    if (!item || !array_length(r, length, &t->length) || is_too_deep(r, item, ast->span)) {
        return NULL;
    }
    unsigned long long len = t->length;
    t->depth = item->depth + 1;
    t->element = item;
    t->label = mc_arena_printf(r->arena, "%s[%llu]", item->label.data, len);
    t->c_stem = mc_arena_printf(r->arena, "%sx%llu", item->c_stem.data, len);
    t->c_type = item->c_type;
    return t;
}
