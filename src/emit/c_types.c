/* c_types.c - how types and names of the schema are spelt in C. */
#include "emitter.h"

mc_str local_stem(const emitter *e, mc_str snake) {
    char *text = mc_arena_alloc(e->arena, snake.len + 1);
    size_t len = 0;
    bool capital = true;
    for (size_t i = 0; i < snake.len; i++) {
        char c = snake.data[i];
        bool before_digit = i + 1 < snake.len && snake.data[i + 1] <= '9';
        if (c == '_' && !before_digit && i + 1 < snake.len) {
            capital = true;
            continue;
        }
        text[len++] = (char)(capital && c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
        capital = false;
    }
    text[len] = '\0';
    return (mc_str){text, len};
}

mc_str without_package(const unit *u, mc_str c_name) {
    size_t skipped = u->package.len + 1;
    return (mc_str){c_name.data + skipped, c_name.len - skipped};
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
