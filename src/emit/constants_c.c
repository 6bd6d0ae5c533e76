/* constants_c.c - defaults of the schema as C initializers. */
#include "emitter.h"

static code initial_value(const emitter *e, values *owner, const type *t, const constant *c,
                          mc_str stem);

/* ---- what is written in one piece ---------------------------------------------------------- */

static code text_value(const emitter *e, mc_str text) {
    return code_printf(e->arena, "MC_STR_INIT(%s)", code_string(text, e->arena).text.data);
}

static code scalar_value(const emitter *e, const type *t, const constant *c) {
    const mc_value *v = &c->scalar;
    if (c->factory) return code_literal(c->factory);
    if (c->slot) return scalar_initializer(e, t, c->slot);
    switch (t->kind) {
    case TYPE_BOOL:
        return code_literal(v->as.boolean ? "true" : "false");
    case TYPE_INT:
        return code_int(v->as.integer, e->arena);
    case TYPE_UINT:
        return code_uint(v->as.uinteger, e->arena);
    case TYPE_FLOAT:
        return code_double(v->as.number, t->bits, e->arena);
    case TYPE_STR:
        return text_value(e, mc_value_text(v));
    case TYPE_ENUM:
        return (code){c->enum_value->c_const};
    default:
        return code_literal("{0}");
    }
}

/* ---- arrays beside the struct -------------------------------------------------------------- */

/* What a struct points at is shared by all that start with it. */
static void add_default(values *owner, code declaration, code value) {
    values *added = values_add(owner, "defaults");
    values_set(added, "declaration", declaration);
    values_set(added, "value", value);
}

static mc_str item_stem(const emitter *e, mc_str stem, size_t index) {
    return mc_arena_printf(e->arena, "%s_%zu", stem.data, index);
}

static code braces(const emitter *e, mc_buf *items) {
    code text = code_printf(e->arena, "{%s}", items->len > 0 ? mc_buf_str(items).data : "0");
    mc_buf_free(items);
    return text;
}

static void add_item(mc_buf *items, code value) {
    mc_buf_printf(items, "%s%s", items->len > 0 ? ", " : "", value.text.data);
}

static code joined_items(const emitter *e, values *owner, const type *t, const constant *c,
                         mc_str stem) {
    mc_buf out = {0};
    for (size_t i = 0; i < c->len; i++) {
        add_item(&out, initial_value(e, owner, t->element, &c->items[i], item_stem(e, stem, i)));
    }
    return braces(e, &out);
}

static code list_value(const emitter *e, values *owner, const type *t, const constant *c,
                       mc_str stem) {
    if (c->len == 0) return code_literal("{0}");
    code items = joined_items(e, owner, t, c, stem);
    const char *name = mc_arena_printf(e->arena, "%s_default", stem.data).data;
    const char *sized = mc_arena_printf(e->arena, "%s[%zu]", name, c->len).data;
    add_default(owner, declare(e, t->element, sized), items);
    return code_printf(e->arena, "{(%s)%s, %zu}", declare_pointer(e, t->element, "").text.data,
                       name, c->len);
}

static code map_value(const emitter *e, values *owner, const type *t, const constant *c,
                      mc_str stem) {
    if (c->len == 0) return code_literal("{0}");
    mc_buf out = {0};
    for (size_t i = 0; i < c->len; i++) {
        mc_str own = item_stem(e, stem, i);
        code key = initial_value(e, owner, t->key, c->items[i].key, own);
        code value = initial_value(e, owner, t->element, &c->items[i], own);
        add_item(&out, code_printf(e->arena, "{%s, %s}", key.text.data, value.text.data));
    }
    const char *entry = t->c_type.data;
    code name = code_printf(e->arena, "%s_default", stem.data);
    add_default(owner, code_printf(e->arena, "%s_entry %s[%zu]", entry, name.text.data, c->len),
                braces(e, &out));
    return code_printf(e->arena, "{(%s_entry *)%s, %zu}", entry, name.text.data, c->len);
}

/* ---- Any ------------------------------------------------------------------------------------- */

static code any_items(const emitter *e, values *owner, const mc_value *v, mc_str stem) {
    bool object = v->kind == MC_OBJECT;
    const char *kind = object ? "MC_OBJECT" : "MC_ARRAY";
    if (v->len == 0) return code_printf(e->arena, "{.kind = %s}", kind);
    mc_buf out = {0};
    for (size_t i = 0; i < v->len; i++) {
        const mc_value *part = object ? &v->as.members[i].value : &v->as.items[i];
        code value = any_value(e, owner, part, item_stem(e, stem, i));
        if (object) {
            code key = text_value(e, v->as.members[i].key);
            value = code_printf(e->arena, "{%s, %s}", key.text.data, value.text.data);
        }
        add_item(&out, value);
    }
    const char *item = object ? "mc_member" : "mc_value";
    const char *member = object ? "members" : "items";
    code name = code_printf(e->arena, "%s_default", stem.data);
    add_default(owner, code_printf(e->arena, "%s %s[%u]", item, name.text.data, v->len),
                braces(e, &out));
    return code_printf(e->arena, "{.kind = %s, .len = %u, .as.%s = (%s *)%s}", kind, v->len, member,
                       item, name.text.data);
}

code any_value(const emitter *e, values *owner, const mc_value *v, mc_str stem) {
    switch (v->kind) {
    case MC_BOOL:
        return code_printf(e->arena, "{.kind = MC_BOOL, .as.boolean = %s}",
                           v->as.boolean ? "true" : "false");
    case MC_INT:
        return code_printf(e->arena, "{.kind = MC_INT, .as.integer = %s}",
                           code_int(v->as.integer, e->arena).text.data);
    case MC_UINT:
        return code_printf(e->arena, "{.kind = MC_UINT, .as.uinteger = %s}",
                           code_uint(v->as.uinteger, e->arena).text.data);
    case MC_DOUBLE:
        return code_printf(e->arena, "{.kind = MC_DOUBLE, .as.number = %s}",
                           code_double(v->as.number, 64, e->arena).text.data);
    case MC_STRING:
        return code_printf(e->arena, "{.kind = MC_STRING, .len = %u, .as.text = %s}", v->len,
                           code_string(mc_value_text(v), e->arena).text.data);
    case MC_ARRAY:
    case MC_OBJECT:
        return any_items(e, owner, v, stem);
    default:
        return code_literal("{0}");
    }
}

/* ---- structs ------------------------------------------------------------------------------------
 */

static void add_member(const emitter *e, mc_buf *out, const char *name, code value) {
    add_item(out, code_printf(e->arena, ".%s = %s", name, value.text.data));
}

/* A boxed value stands beside the struct, too. */
static code boxed_value(const emitter *e, values *owner, const field *f, code value, mc_str stem) {
    const char *name = mc_arena_printf(e->arena, "%s_default", stem.data).data;
    add_default(owner, declare(e, f->type, name), value);
    return code_printf(e->arena, "(%s)&%s", declare_pointer(e, f->type, "").text.data, name);
}

static void add_field(const emitter *e, values *owner, mc_buf *out, const field *f,
                      const constant *c, mc_str stem) {
    if (c->is_absent || c->is_null) return;
    mc_str own = mc_arena_printf(e->arena, "%s_%s", stem.data, f->c_name.data);
    code value = initial_value(e, owner, f->type, c, own);
    if (f->boxed) value = boxed_value(e, owner, f, value, own);
    add_member(e, out, f->c_name.data, value);
    if (!f->has_flag) return;
    add_member(e, out, mc_arena_printf(e->arena, "has_%s", f->c_name.data).data,
               code_literal("true"));
}

static void add_given(const emitter *e, mc_buf *out, const constant *c) {
    mc_buf words = {0};
    bool any = false;
    for (size_t start = 0; start < c->len; start += 64) {
        uint64_t bits = 0;
        for (size_t i = start; i < c->len && i < start + 64; i++) {
            if (c->items[i].is_given) bits |= UINT64_C(1) << (i - start);
        }
        any |= bits != 0;
        add_item(&words, code_uint(bits, e->arena));
    }
    code value = braces(e, &words);
    if (any) add_member(e, out, "given", value);
}

static code model_value(const emitter *e, values *owner, const model *m, const constant *c,
                        mc_str stem) {
    mc_buf out = {0};
    for (const field *f = m->fields; f; f = f->next) {
        add_field(e, owner, &out, f, &c->items[f->index], stem);
    }
    add_given(e, &out, c);
    return braces(e, &out);
}

static code tuple_value(const emitter *e, values *owner, const type *t, const constant *c,
                        mc_str stem) {
    mc_buf out = {0};
    for (const field *f = t->items; f; f = f->next) {
        add_field(e, owner, &out, f, &c->items[f->index], stem);
    }
    return braces(e, &out);
}

static code optional_value(const emitter *e, values *owner, const type *t, const constant *c,
                           mc_str stem) {
    if (c->is_null) return code_literal("{0}");
    code value = initial_value(e, owner, t->element, c, stem);
    return code_printf(e->arena, "{.value = %s, .has_value = true}", value.text.data);
}

static code union_value(const emitter *e, values *owner, const constant *c, mc_str stem) {
    const union_case *k = c->union_case;
    if (k->type->kind == TYPE_NULL) return code_printf(e->arena, "{.kind = %s}", k->c_const.data);
    code inner = initial_value(e, owner, k->type, &c->items[0], stem);
    if (k->boxed) {
        const field box = {.type = k->type};
        inner = boxed_value(e, owner, &box, inner, stem);
    }
    return code_printf(e->arena, "{.kind = %s, .as.%s = %s}", k->c_const.data, k->c_name.data,
                       inner.text.data);
}

static code initial_value(const emitter *e, values *owner, const type *t, const constant *c,
                          mc_str stem) {
    switch (t->kind) {
    case TYPE_LIST:
    case TYPE_SET:
        return list_value(e, owner, t, c, stem);
    case TYPE_ARRAY:
        return joined_items(e, owner, t, c, stem);
    case TYPE_MAP:
        return map_value(e, owner, t, c, stem);
    case TYPE_TUPLE:
        return tuple_value(e, owner, t, c, stem);
    case TYPE_OPTIONAL:
        return optional_value(e, owner, t, c, stem);
    case TYPE_UNION:
        return union_value(e, owner, c, stem);
    case TYPE_MODEL:
        return model_value(e, owner, t->model, c, stem);
    case TYPE_ANY:
        return any_value(e, owner, &c->scalar, stem);
    default:
        return scalar_value(e, t, c);
    }
}

/* ---- what a struct starts with
 * -------------------------------------------------------------------- */

static void add_value(values *owner, code name, code value) {
    values *entry = values_add(owner, "initial");
    values_set(entry, "name", name);
    values_set(entry, "value", value);
}

static void add_initial_field(const emitter *e, values *owner, const field *f, mc_str stem) {
    const constant *c = f->default_value;
    code name = {f->c_name};
    if (c && !c->is_null) {
        mc_str own = mc_arena_printf(e->arena, "%s_%s", stem.data, f->c_name.data);
        code value = initial_value(e, owner, f->type, c, own);
        add_value(owner, name, f->boxed ? boxed_value(e, owner, f, value, own) : value);
        if (!f->has_flag) return;
        add_value(owner, code_printf(e->arena, "has_%s", f->c_name.data), code_literal("true"));
    } else if (f->type->kind == TYPE_MODEL && !is_optional(f)) {
        add_value(owner, name, code_printf(e->arena, "%s_init()", f->type->c_type.data));
    }
}

void add_initial(const emitter *e, values *owner, const field *fields, mc_str stem) {
    values_list(owner, "initial");
    values_list(owner, "defaults");
    for (const field *f = fields; f; f = f->next) {
        add_initial_field(e, owner, f, stem);
    }
}
