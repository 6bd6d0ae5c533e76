/* c_types.c - how types and names of the schema are spelt in C. */
#include "emitter.h"

/* An underscore between words goes, the letter behind it becomes a capital. Any other stays, so
 * that a_b, a__b, _a_b and a_b_ have stems of their own. */
mc_str local_stem(const emitter *e, mc_str snake) {
    mc_buf out = {0};
    bool letter_first = snake.data[0] >= 'a' && snake.data[0] <= 'z';
    if (!letter_first) mc_buf_add_str(&out, MC_STR("xX"));
    bool capital = letter_first;
    for (size_t i = 0; i < snake.len; i++) {
        char c = snake.data[i], next = (char)(i + 1 < snake.len ? snake.data[i + 1] : '_');
        if (c == '_' && i > 0 && snake.data[i - 1] != '_' && next >= 'a' && next <= 'z') {
            capital = true;
            continue;
        }
        mc_buf_add_char(&out, (char)(capital ? c - 'a' + 'A' : c));
        capital = false;
    }
    mc_str stem = mc_arena_str(e->arena, mc_buf_str(&out));
    mc_buf_free(&out);
    return stem;
}

mc_str without_package(const unit *u, mc_str c_name) {
    size_t skipped = u->package.len + 1;
    bool own = c_name.len > skipped && mc_str_starts_with(c_name, u->package) &&
               c_name.data[skipped - 1] == '_';
    return own ? (mc_str){c_name.data + skipped, c_name.len - skipped} : c_name;
}

bool by_pointer(const type *t) {
    switch (t->kind) {
    case TYPE_ANY:
    case TYPE_LIST:
    case TYPE_SET:
    case TYPE_ARRAY:
    case TYPE_MAP:
    case TYPE_TUPLE:
    case TYPE_OPTIONAL:
    case TYPE_MODEL:
    case TYPE_UNION:
    case TYPE_UPLOAD:
        return true;
    default:
        return false;
    }
}

code declare(const emitter *e, const type *t, const char *name) {
    mc_str declared = mc_str_from(name);
    for (; t->kind == TYPE_ARRAY; t = t->element) {
        declared =
            mc_arena_printf(e->arena, "%s[%llu]", declared.data, (unsigned long long)t->length);
    }
    const char *space = declared.len > 0 && declared.data[0] != '[' ? " " : "";
    return code_printf(e->arena, "%s%s%s", t->c_type.data, space, declared.data);
}

code declare_pointer(const emitter *e, const type *t, const char *name) {
    bool array = t->kind == TYPE_ARRAY;
    return declare(e, t, mc_arena_printf(e->arena, array ? "(*%s)" : "*%s", name).data);
}

code declare_parameter(const emitter *e, const type *t, bool optional, const char *name) {
    /* An array is passed as C passes it: as a pointer to its first item. */
    const type *pointed = t->kind == TYPE_ARRAY ? t->element : t;
    if (!optional && !by_pointer(t)) return declare(e, t, name);
    return code_printf(e->arena, "const %s", declare_pointer(e, pointed, name).text.data);
}

code size_of(const emitter *e, const type *t) {
    return code_printf(e->arena, "sizeof(%s)", declare(e, t, "").text.data);
}

code field_declaration(const emitter *e, const field *f) {
    return f->boxed ? declare_pointer(e, f->type, f->c_name.data)
                    : declare(e, f->type, f->c_name.data);
}

bool is_optional(const field *f) {
    return f->has_flag || f->boxed;
}

code field_argument(const emitter *e, const field *f) {
    const char *name = f->c_name.data;
    if (f->boxed || (f->type->kind == TYPE_ARRAY && !f->has_flag)) {
        return code_printf(e->arena, "from->%s", name);
    }
    const char *address = f->type->kind == TYPE_ARRAY ? "" : "&";
    if (f->has_flag) {
        return code_printf(e->arena, "from->has_%s ? %sfrom->%s : NULL", name, address, name);
    }
    return code_printf(e->arena, by_pointer(f->type) ? "&from->%s" : "from->%s", name);
}

/* ---- places ------------------------------------------------------------------------------- */

/* `name` is "out->age" or "out->as.cat": a pointer to the value where that is boxed. */
static c_place named_place(const emitter *e, const type *t, bool boxed, mc_str name) {
    const bool is_array = t->kind == TYPE_ARRAY;
    c_place to;
    to.value = code_printf(e->arena, boxed && !is_array ? "*%s" : "%s", name.data).text.data;
    to.pointer = code_printf(e->arena, boxed || is_array ? "%s" : "&%s", name.data).text.data;
    to.table = NULL;
    return to;
}

c_place field_place(const emitter *e, const model *m, const field *f, const char *from) {
    mc_arena *arena = e->arena;
    mc_str name = mc_arena_printf(arena, "%s->%s", from, f->c_name.data);
    c_place to = named_place(e, f->type, f->boxed, name);
    to.table =
        code_printf(arena, "%s_mctype.model->fields[%zu].type", m->c_name.data, f->index).text.data;
    return to;
}

c_place item_of_tuple(const emitter *e, const field *f, const char *table) {
    mc_str name = mc_arena_printf(e->arena, "out->%s", f->c_name.data);
    c_place to = named_place(e, f->type, f->boxed, name);
    to.table = table;
    return to;
}

c_place member_place(const emitter *e, const choice *c, const union_case *k, size_t index,
                     const char *from) {
    mc_arena *arena = e->arena;
    mc_str name = mc_arena_printf(arena, "%s->as.%s", from, k->c_name.data);
    c_place to = named_place(e, k->type, k->boxed, name);
    to.table =
        code_printf(arena, "%s_mctype.choice->cases[%zu].type", c->c_name.data, index).text.data;
    return to;
}
