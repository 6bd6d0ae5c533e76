/* constants_c.c - defaults of the schema as C initializers. */
#include "emitter.h"

static code scalar_value(const emitter *e, const type *t, const constant *c) {
    const mc_value *v = &c->scalar;
    switch (t->kind) {
    case TYPE_BOOL:
        return code_literal(v->as.boolean ? "true" : "false");
    case TYPE_INT:
        return code_int(v->as.integer, e->arena);
    case TYPE_UINT:
        return code_uint(v->as.uinteger, e->arena);
    case TYPE_FLOAT:
        return code_double(v->as.number, t->bits, e->arena);
    case TYPE_STR: {
        code text = code_string(mc_value_text(v), e->arena);
        return code_printf(e->arena, "MC_STR_INIT(%s)", text.text.data);
    }
    case TYPE_ENUM:
        return (code){c->enum_value->c_const};
    default:
        return code_literal("{0}");
    }
}

static code joined_items(const emitter *e, const type *t, const constant *c) {
    mc_buf out = {0};
    for (size_t i = 0; i < c->len; i++) {
        code item = scalar_value(e, t->element, &c->items[i]);
        mc_buf_printf(&out, "%s%s", i > 0 ? ", " : "", item.text.data);
    }
    code text = {mc_arena_str(e->arena, mc_buf_str(&out))};
    mc_buf_free(&out);
    return text;
}

/* A list's default is an array beside the struct, which all that start with it share. */
static code list_value(const emitter *e, values *owner, const type *t, const constant *c,
                       mc_str stem) {
    if (c->len == 0) return code_literal("{0}");
    code name = code_printf(e->arena, "%s_default", stem.data);
    values *list = values_add(owner, "defaults");
    values_set(list, "name", name);
    values_set(list, "item", (code){t->element->c_type});
    values_set(list, "values", joined_items(e, t, c));
    return code_printf(e->arena, "{(%s *)%s, %zu}", t->element->c_type.data, name.text.data,
                       c->len);
}

static code initial_value(const emitter *e, values *owner, const type *t, const constant *c,
                          mc_str stem) {
    switch (t->kind) {
    case TYPE_LIST:
        return list_value(e, owner, t, c, stem);
    case TYPE_ARRAY:
        return code_printf(e->arena, "{%s}", joined_items(e, t, c).text.data);
    case TYPE_UNION: {
        const union_case *k = c->union_case;
        code inner = initial_value(e, owner, k->type, &c->items[0], stem);
        return code_printf(e->arena, "{.kind = %s, .as.%s = %s}", k->c_const.data, k->c_name.data,
                           inner.text.data);
    }
    default:
        return scalar_value(e, t, c);
    }
}

static void add_value(values *owner, code name, code value) {
    values *entry = values_add(owner, "initial");
    values_set(entry, "name", name);
    values_set(entry, "value", value);
}

void add_initial(const emitter *e, values *owner, const field *fields, mc_str stem) {
    values_list(owner, "initial");
    values_list(owner, "defaults");
    for (const field *f = fields; f; f = f->next) {
        const constant *c = f->default_value;
        code name = {f->c_name};
        if (c && !c->is_null) {
            mc_str inner = mc_arena_printf(e->arena, "%s_%s", stem.data, f->c_name.data);
            add_value(owner, name, initial_value(e, owner, f->type, c, inner));
            if (f->has_flag) {
                add_value(owner, code_printf(e->arena, "has_%s", f->c_name.data),
                          code_literal("true"));
            }
        } else if (f->type->kind == TYPE_MODEL && !is_optional(f)) {
            add_value(owner, name, code_printf(e->arena, "%s_init()", f->type->c_type.data));
        }
    }
}
