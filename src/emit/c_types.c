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
    case TYPE_ARRAY:
    case TYPE_MAP:
    case TYPE_MODEL:
    case TYPE_UNION:
        return true;
    default:
        return false;
    }
}

code parameter_type(const emitter *e, const type *t, bool optional) {
    bool pointer = optional || by_pointer(t);
    return code_printf(e->arena, pointer ? "const %s *" : "%s ", t->c_type.data);
}

code field_declaration(const emitter *e, const field *f) {
    const char *c_type = f->type->c_type.data, *name = f->c_name.data;
    if (f->boxed) return code_printf(e->arena, "%s *%s", c_type, name);
    if (f->type->kind != TYPE_ARRAY) return code_printf(e->arena, "%s %s", c_type, name);
    return code_printf(e->arena, "%s %s[%llu]", c_type, name, (unsigned long long)f->type->length);
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
