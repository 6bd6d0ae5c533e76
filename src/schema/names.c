/* names.c - how names of the schema are spelt in C: see names.h. */
#include "names.h"

#include <ctype.h>

static bool is_lower_or_digit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

static bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}

static bool is_alnum(char c) {
    return is_lower_or_digit(c) || is_upper(c);
}

/* A new word starts at an upper-case letter after a lower-case one (fullName), and at
 * the last of a run of capitals when a word follows (HTTPServer). */
static bool starts_word(mc_str name, size_t at) {
    if (at == 0 || !is_upper(name.data[at])) return false;
    char before = name.data[at - 1];
    if (is_lower_or_digit(before)) return true;
    bool word_follows = at + 1 < name.len && name.data[at + 1] >= 'a' && name.data[at + 1] <= 'z';
    return is_upper(before) && word_follows;
}

/* Reads the code point at `at` of valid UTF-8 and says how long it is. */
static unsigned long codepoint_at(mc_str text, size_t at, size_t *len) {
    unsigned char first = (unsigned char)text.data[at];
    *len = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (*len == 1) return first;
    unsigned long code = first & (0xFFu >> (*len + 1));
    for (size_t i = 1; i < *len && at + i < text.len; i++) {
        code = code << 6 | ((unsigned char)text.data[at + i] & 0x3F);
    }
    return code;
}

mc_str name_snake(mc_str name, mc_arena *arena) {
    mc_buf out = {0};
    for (size_t i = 0, len = 1; i < name.len; i += len) {
        char c = name.data[i];
        len = 1;
        if (starts_word(name, i)) mc_buf_add_char(&out, '_');
        if (is_alnum(c)) {
            mc_buf_add_char(&out, (char)tolower((unsigned char)c));
        } else if ((unsigned char)c < 0x80) {
            mc_buf_add_char(&out, '_');
        } else {
            mc_buf_printf(&out, "u%lx", codepoint_at(name, i, &len));
        }
    }
    if (out.len == 0) mc_buf_add_char(&out, '_');
    mc_str result = mc_arena_str(arena, mc_buf_str(&out));
    mc_buf_free(&out);
    return result;
}

mc_str name_upper(mc_str name, mc_arena *arena) {
    mc_str snake = name_snake(name, arena);
    char *letters = mc_arena_alloc(arena, snake.len + 1);
    for (size_t i = 0; i < snake.len; i++) {
        letters[i] = (char)toupper((unsigned char)snake.data[i]);
    }
    letters[snake.len] = '\0';
    return (mc_str){letters, snake.len};
}

/* Keywords of C11, C23 and C++20 and the object-like macros in small letters that
 * the standard headers of Linux define. */
static const char *const reserved[] = {
    "alignas",
    "alignof",
    "and",
    "and_eq",
    "asm",
    "auto",
    "bitand",
    "bitor",
    "bool",
    "break",
    "case",
    "catch",
    "char",
    "char16_t",
    "char32_t",
    "char8_t",
    "class",
    "co_await",
    "co_return",
    "co_yield",
    "compl",
    "complex",
    "concept",
    "const",
    "const_cast",
    "consteval",
    "constexpr",
    "constinit",
    "continue",
    "decltype",
    "default",
    "delete",
    "do",
    "double",
    "dynamic_cast",
    "else",
    "enum",
    "errno",
    "explicit",
    "export",
    "extern",
    "false",
    "float",
    "for",
    "friend",
    "goto",
    "if",
    "imaginary",
    "inline",
    "int",
    "linux",
    "long",
    "mutable",
    "namespace",
    "new",
    "noexcept",
    "noreturn",
    "not",
    "not_eq",
    "nullptr",
    "operator",
    "or",
    "or_eq",
    "private",
    "protected",
    "public",
    "register",
    "reinterpret_cast",
    "requires",
    "restrict",
    "return",
    "short",
    "signed",
    "sizeof",
    "static",
    "static_assert",
    "static_cast",
    "stderr",
    "stdin",
    "stdout",
    "struct",
    "switch",
    "template",
    "this",
    "thread_local",
    "throw",
    "true",
    "try",
    "typedef",
    "typeid",
    "typename",
    "typeof",
    "typeof_unqual",
    "union",
    "unix",
    "unsigned",
    "using",
    "virtual",
    "void",
    "volatile",
    "wchar_t",
    "while",
    "xor",
    "xor_eq",
};

static bool ends_with(mc_str name, mc_str end) {
    return name.len >= end.len && memcmp(name.data + name.len - end.len, end.data, end.len) == 0;
}

/* Besides keywords: a member named as the type of another (mc_str, int64_t) is wrong in C++, and
 * `given` is in each struct. */
static bool is_reserved(mc_str name) {
    if (mc_str_starts_with(name, MC_STR("mc_")) || ends_with(name, MC_STR("_t"))) return true;
    if (mc_str_equal(name, MC_STR("given"))) return true;
    for (size_t i = 0; i < sizeof reserved / sizeof *reserved; i++) {
        if (mc_str_equal(name, mc_str_from(reserved[i]))) return true;
    }
    return false;
}

mc_str name_member(mc_str name, mc_arena *arena) {
    mc_str snake = name_snake(name, arena);
    if (snake.data[0] >= '0' && snake.data[0] <= '9') {
        return mc_arena_printf(arena, "n%s", snake.data);
    }
    /* A leading underscore is the implementation's where a capital or a second one follows. */
    if (mc_str_starts_with(snake, MC_STR("__"))) return mc_arena_printf(arena, "n%s", snake.data);
    return is_reserved(snake) ? mc_arena_printf(arena, "%s_", snake.data) : snake;
}

static bool is_identifier(mc_str name) {
    for (size_t i = 0; i < name.len; i++) {
        if (!is_alnum(name.data[i]) && name.data[i] != '_') return false;
    }
    return name.len > 0 && !(name.data[0] >= '0' && name.data[0] <= '9');
}

/* Joins the words of a snake_case name; `capital` says of the first whether it starts with one. */
static mc_str join_words(mc_str snake, bool capital, mc_arena *arena) {
    char *out = mc_arena_alloc(arena, snake.len + 1);
    size_t len = 0;
    bool inside = false; /* what stands before the first word stays */
    for (size_t i = 0; i < snake.len; i++) {
        char c = snake.data[i];
        if (c == '_' && inside) {
            capital = true;
            continue;
        }
        inside |= c != '_';
        out[len++] = capital && inside ? (char)toupper((unsigned char)c) : c;
        if (inside) capital = false;
    }
    out[len] = '\0';
    return (mc_str){out, len};
}

static mc_str with_dashes(mc_str snake, mc_arena *arena) {
    char *out = mc_arena_alloc(arena, snake.len + 1);
    for (size_t i = 0; i <= snake.len; i++) {
        out[i] = (char)(snake.data[i] == '_' && i > 0 ? '-' : snake.data[i]);
    }
    return (mc_str){out, snake.len};
}

mc_str name_styled(mc_str name, name_style style, mc_arena *arena) {
    if (style == NAME_AS_IT_IS || !is_identifier(name)) return name;
    mc_str snake = name_snake(name, arena);
    switch (style) {
    case NAME_CAMEL:
    case NAME_PASCAL:
        return join_words(snake, style == NAME_PASCAL, arena);
    case NAME_KEBAB:
        return with_dashes(snake, arena);
    case NAME_SCREAMING:
        return name_upper(name, arena);
    default:
        return snake;
    }
}

mc_str name_join(mc_str a, mc_str b, mc_arena *arena) {
    return mc_arena_printf(arena, "%.*s_%.*s", MC_STR_ARG(a), MC_STR_ARG(b));
}
