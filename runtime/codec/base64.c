/** base64.c - bytes as text: RFC 4648, both alphabets in, the standard one out. */
#include "scalar.h"

/** What a character is worth, or -1. */
static int symbol_value(char c) {
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (mc_is_digit(c)) return c - '0' + 52;
    if (c == '+' || c == '-') return 62;
    return c == '/' || c == '_' ? 63 : -1;
}

static bool bad_symbol(mc_str text, size_t at, mc_reason *why) {
    return mc_because(why, "Invalid symbol %u, offset %zu.", (unsigned)(uint8_t)text.data[at], at);
}

/** The text without its padding, which has to make up a whole group of four. */
static bool cut_padding(mc_str *text, mc_reason *why) {
    size_t len = text->len;
    while (len && text->data[len - 1] == '=' && text->len - len < 2)
        len--;
    bool padded = len < text->len;
    if (padded && (text->len % 4 || len % 4 < 2)) {
        size_t at = 0;
        while (symbol_value(text->data[at]) >= 0)
            at++;
        return bad_symbol(*text, at, why);
    }
    text->len = len;
    return true;
}

/** Writes the bytes of the symbols, all of them sure to be there. */
static bool decode_symbols(uint8_t *out, mc_str text, mc_reason *why) {
    uint32_t bits = 0;
    size_t end = 0;
    for (size_t at = 0; at < text.len; at++) {
        int value = symbol_value(text.data[at]);
        if (value < 0) return bad_symbol(text, at, why);
        bits = bits << 6 | (uint32_t)value;
        /* The second symbol of a group completes its first byte, and so on. */
        if (at % 4) out[end++] = (uint8_t)(bits >> (6 - at % 4 * 2));
    }
    uint32_t left = text.len % 4 == 2 ? 0xF : text.len % 4 == 3 ? 0x3 : 0;
    if (!(bits & left)) return true;
    /* Two texts for the same bytes: one of them was tampered with or cut. */
    return mc_because(why, "Invalid last symbol %u, offset %zu.",
                      (unsigned)(uint8_t)text.data[text.len - 1], text.len - 1);
}

bool mc_base64_decode(mc_bytes *out, mc_str text, mc_arena *arena, mc_reason *why) {
    if (why) why->text[0] = '\0';
    if (!cut_padding(&text, why)) return false;
    if (text.len % 4 == 1) return mc_because(why, "Invalid input length: %zu", text.len);
    size_t len = text.len / 4 * 3 + (text.len % 4 ? text.len % 4 - 1 : 0);
    mc_arena_mark mark = mc_arena_save(arena);
    uint8_t *bytes = mc_arena_alloc(arena, len + 1);
    if (!bytes) return false;
    bytes[len] = 0;
    if (!decode_symbols(bytes, text, why)) {
        mc_arena_rewind(arena, mark);
        return false;
    }
    *out = (mc_bytes){bytes, len};
    return true;
}

bool mc_base64_encode(mc_bytes bytes, mc_buf *out) {
    static const char symbols[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    if (!bytes.data && bytes.len) return false;
    for (size_t at = 0; at < bytes.len; at += 3) {
        size_t len = bytes.len - at < 3 ? bytes.len - at : 3;
        uint32_t bits = (uint32_t)bytes.data[at] << 16;
        if (len > 1) bits |= (uint32_t)bytes.data[at + 1] << 8;
        if (len > 2) bits |= bytes.data[at + 2];
        char group[] = {symbols[bits >> 18], symbols[bits >> 12 & 63], '=', '='};
        if (len > 1) group[2] = symbols[bits >> 6 & 63];
        if (len > 2) group[3] = symbols[bits & 63];
        mc_buf_add(out, group, sizeof group);
    }
    return !out->failed;
}

int mc_bytes_compare(mc_bytes a, mc_bytes b) {
    return mc_str_compare((mc_str){(const char *)a.data, a.len},
                          (mc_str){(const char *)b.data, b.len});
}
