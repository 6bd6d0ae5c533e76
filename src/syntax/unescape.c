/* unescape.c - replacing the escapes of strings and patterns. */
#include "unescape.h"

/* A place in a text, and where the result goes: never longer than the text. */
typedef struct unescaper {
    mc_str text;
    size_t at;
    char *out;
    size_t len;
} unescaper;

static int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

static bool is_surrogate(uint32_t code) {
    return code >= 0xD800 && code <= 0xDFFF;
}

/* Up to `max` hexadecimal digits; how many there were is returned. */
static size_t read_hex(unescaper *u, size_t max, uint32_t *code) {
    size_t count = 0;
    *code = 0;
    while (count < max && u->at < u->text.len) {
        int digit = hex_digit(u->text.data[u->at]);
        if (digit < 0) break;
        *code = *code << 4 | (uint32_t)digit;
        u->at++;
        count++;
    }
    return count;
}

static bool starts_with_at(const unescaper *u, const char *prefix) {
    mc_str rest = {u->text.data + u->at, u->text.len - u->at};
    return mc_str_starts_with(rest, mc_str_from(prefix));
}

/* After `\u`: {X...}, XXXX, or a pair of surrogates. */
static bool read_unicode(unescaper *u, uint32_t *code) {
    if (starts_with_at(u, "{")) {
        u->at++;
        size_t digits = read_hex(u, 6, code);
        if (!starts_with_at(u, "}")) return false;
        u->at++;
        return digits > 0 && *code > 0 && *code <= 0x10FFFF && !is_surrogate(*code);
    }
    if (read_hex(u, 4, code) != 4 || *code == 0) return false;
    if (!is_surrogate(*code)) return true;
    if (*code >= 0xDC00 || !starts_with_at(u, "\\u")) return false;
    u->at += 2;
    uint32_t low;
    if (read_hex(u, 4, &low) != 4 || low < 0xDC00 || low > 0xDFFF) return false;
    *code = 0x10000 + ((*code - 0xD800) << 10 | (low - 0xDC00));
    return true;
}

static void put_byte(unescaper *u, uint32_t byte) {
    u->out[u->len++] = (char)(unsigned char)byte;
}

static void put_utf8(unescaper *u, uint32_t code) {
    if (code < 0x80) {
        put_byte(u, code);
    } else if (code < 0x800) {
        put_byte(u, 0xC0 | code >> 6);
        put_byte(u, 0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        put_byte(u, 0xE0 | code >> 12);
        put_byte(u, 0x80 | (code >> 6 & 0x3F));
        put_byte(u, 0x80 | (code & 0x3F));
    } else {
        put_byte(u, 0xF0 | code >> 18);
        put_byte(u, 0x80 | (code >> 12 & 0x3F));
        put_byte(u, 0x80 | (code >> 6 & 0x3F));
        put_byte(u, 0x80 | (code & 0x3F));
    }
}

/* The escape after a backslash; `u->at` ends behind what was understood of it. */
static bool read_escape(unescaper *u, uint32_t *code) {
    if (u->at == u->text.len) return false;
    char c = u->text.data[u->at++];
    switch (c) {
    case 'n':
        *code = '\n';
        return true;
    case 't':
        *code = '\t';
        return true;
    case 'r':
        *code = '\r';
        return true;
    case '"':
    case '\\':
    case '/':
        *code = (unsigned char)c;
        return true;
    case 'u':
        return read_unicode(u, code);
    default:
        break;
    }
    while (u->at < u->text.len && ((unsigned char)u->text.data[u->at] & 0xC0) == 0x80)
        u->at++; /* the rest of a code point */
    return false;
}

mc_str unescape_string(mc_str text, mc_arena *arena, bad_escape *bad) {
    *bad = (bad_escape){0, 0};
    unescaper u = {.text = text, .out = mc_arena_alloc(arena, text.len + 1)};
    if (!u.out) return (mc_str){NULL, 0};
    while (u.at < text.len) {
        size_t start = u.at;
        uint32_t code;
        if (text.data[u.at++] != '\\')
            u.out[u.len++] = text.data[start];
        else if (read_escape(&u, &code))
            put_utf8(&u, code);
        else if (bad->end == 0)
            *bad = (bad_escape){start, u.at};
    }
    u.out[u.len] = '\0';
    return (mc_str){u.out, u.len};
}

mc_str unescape_regex(mc_str text, mc_arena *arena) {
    char *out = mc_arena_alloc(arena, text.len + 1);
    if (!out) return (mc_str){NULL, 0};
    size_t len = 0;
    for (size_t i = 0; i < text.len; i++) {
        bool escapes = text.data[i] == '\\' && i + 1 < text.len;
        if (escapes && text.data[i + 1] != '/')
            out[len++] = text.data[i++];
        else if (escapes)
            i++;
        out[len++] = text.data[i];
    }
    out[len] = '\0';
    return (mc_str){out, len};
}
