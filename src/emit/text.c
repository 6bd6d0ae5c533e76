/* text.c - schema text made safe for its place in C: see text.h. */
#include "text.h"

#include <math.h>
#include <stdarg.h>
#include <stdlib.h>

static code take(mc_buf *buf, mc_arena *arena) {
    code result = {mc_arena_str(arena, mc_buf_str(buf))};
    mc_buf_free(buf);
    return result;
}

code code_name(mc_str name, mc_arena *arena) {
    char *text = mc_arena_alloc(arena, name.len + 1);
    for (size_t i = 0; i < name.len; i++) {
        char c = name.data[i];
        bool fine = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        text[i] = (char)(fine ? c : '_');
    }
    text[name.len] = '\0';
    return (code){{text, name.len}};
}

code code_literal(const char *text) {
    return (code){mc_str_from(text)};
}

code code_printf(mc_arena *arena, const char *format, ...) {
    va_list args;
    va_start(args, format);
    char text[512];
    int len = vsnprintf(text, sizeof text, format, args);
    va_end(args);
    if (len >= 0 && (size_t)len < sizeof text) {
        return (code){mc_arena_str(arena, (mc_str){text, (size_t)len})};
    }
    char *large = mc_arena_alloc(arena, (size_t)len + 1);
    va_start(args, format);
    vsnprintf(large, (size_t)len + 1, format, args);
    va_end(args);
    return (code){{large, (size_t)len}};
}

code code_string(mc_str text, mc_arena *arena) {
    mc_buf out = {0};
    mc_buf_add_char(&out, '"');
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.data[i];
        if (c == '"' || c == '\\') {
            mc_buf_printf(&out, "\\%c", c);
        } else if (c == '\n') {
            mc_buf_add_str(&out, MC_STR("\\n"));
        } else if (c < 0x20 || c >= 0x7F || c == '?') {
            /* Octal has a fixed length, so that the next digit is not taken for a part of it;
             * a question mark could be a trigraph's. */
            mc_buf_printf(&out, "\\%03o", c);
        } else {
            mc_buf_add_char(&out, (char)c);
        }
    }
    mc_buf_add_char(&out, '"');
    return take(&out, arena);
}

/* Bytes of UTF-8 that turn the direction of text: a comment could then look like code. */
static size_t invisible_at(mc_str text, size_t at) {
    static const char *const marks[] = {"\xE2\x80\xAA", "\xE2\x80\xAB", "\xE2\x80\xAC",
                                        "\xE2\x80\xAD", "\xE2\x80\xAE", "\xE2\x81\xA6",
                                        "\xE2\x81\xA7", "\xE2\x81\xA8", "\xE2\x81\xA9"};
    mc_str rest = {text.data + at, text.len - at};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        if (mc_str_starts_with(rest, mc_str_from(marks[i]))) return 3;
    }
    return 0;
}

code code_comment(mc_str text, mc_arena *arena) {
    mc_buf out = {0};
    for (size_t i = 0; i < text.len; i++) {
        char c = text.data[i];
        size_t skipped = invisible_at(text, i);
        if (skipped > 0) {
            i += skipped - 1;
            continue;
        }
        if ((unsigned char)c < 0x20 || c == 0x7F) c = ' ';
        /* By what was written last: something may have been left out in between. */
        char last = (char)(out.len > 0 ? out.data[out.len - 1] : '\0');
        bool pair =
            (last == '*' && c == '/') || (last == '/' && c == '*') || (last == '?' && c == '?');
        if (pair) mc_buf_add_char(&out, ' ');
        mc_buf_add_char(&out, c);
    }
    /* A backslash at the end of a line would join it with the next. */
    if (out.len > 0 && out.data[out.len - 1] == '\\') mc_buf_add_char(&out, '.');
    return take(&out, arena);
}

code code_int(int64_t value, mc_arena *arena) {
    /* -9223372036854775808 is an operator and a constant that does not fit. */
    if (value == INT64_MIN) return code_literal("INT64_MIN");
    bool small = value >= INT32_MIN + 1 && value <= INT32_MAX;
    return code_printf(arena, small ? "%lld" : "INT64_C(%lld)", (long long)value);
}

code code_uint(uint64_t value, mc_arena *arena) {
    return code_printf(arena, value <= INT32_MAX ? "%llu" : "UINT64_C(%llu)",
                       (unsigned long long)value);
}

code code_double(double value, unsigned bits, mc_arena *arena) {
    if (isinf(value)) return code_literal(value < 0 ? "-INFINITY" : "INFINITY");
    char text[64];
    bool whole = fabs(value) < 1e15 && fabs(value) >= 1 && value == trunc(value);
    if (whole) snprintf(text, sizeof text, "%.1f", value); /* 100.0, not 1e+02 */
    for (int digits = 1; !whole && digits <= 17; digits++) {
        snprintf(text, sizeof text, "%.*g", digits, value);
        if (strtod(text, NULL) == value) break;
    }
    bool integral = strpbrk(text, ".en") == NULL;
    return code_printf(arena, "%s%s%s", text, integral ? ".0" : "", bits == 32 ? "f" : "");
}
