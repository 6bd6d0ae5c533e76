/* Counted strings: comparison, code points, and the check for UTF-8. */
#include <modelc/base.h>

/* The high bit of each byte of a word. */
#define HIGH_BITS UINT64_C(0x8080808080808080)

mc_str mc_str_from(const char *text) {
    if (!text) return (mc_str){NULL, 0};
    return (mc_str){text, strlen(text)};
}

bool mc_str_equal(mc_str a, mc_str b) {
    if (a.len != b.len) return false;
    return a.len == 0 || memcmp(a.data, b.data, a.len) == 0;
}

int mc_str_compare(mc_str a, mc_str b) {
    size_t shorter = a.len < b.len ? a.len : b.len;
    int order = shorter > 0 ? memcmp(a.data, b.data, shorter) : 0;
    if (order != 0) return order;
    return (a.len > b.len) - (a.len < b.len);
}

bool mc_str_starts_with(mc_str text, mc_str prefix) {
    if (text.len < prefix.len) return false;
    return prefix.len == 0 || memcmp(text.data, prefix.data, prefix.len) == 0;
}

size_t mc_str_codepoints(mc_str text) {
    size_t count = 0;
    for (size_t i = 0; i < text.len; i++) {
        count += ((unsigned char)text.data[i] & 0xC0) != 0x80;
    }
    return count;
}

/* How many bytes at the start of `text` are ASCII, eight at a time. */
static size_t ascii_prefix(const char *text, size_t len) {
    size_t at = 0;
    for (; len - at >= 8; at += 8) {
        uint64_t word;
        memcpy(&word, text + at, 8);
        if (word & HIGH_BITS) break;
    }
    while (at < len && (unsigned char)text[at] < 0x80) {
        at++;
    }
    return at;
}

static bool is_continuation(unsigned char byte) {
    return (byte & 0xC0) == 0x80;
}

/*
 * The length of the valid sequence at `bytes`, whose first byte is not ASCII; 0 where
 * there is none. The second byte's range refuses overlong forms, surrogates and
 * all above U+10FFFF (Unicode 15, table 3-7).
 */
static size_t sequence_length(const unsigned char *bytes, size_t len) {
    unsigned char first = bytes[0];
    size_t need = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || len < need) return 0;

    unsigned char low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    unsigned char high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    if (bytes[1] < low || bytes[1] > high) return 0;
    for (size_t i = 2; i < need; i++) {
        if (!is_continuation(bytes[i])) return 0;
    }
    return need;
}

size_t mc_utf8_valid_prefix(mc_str text) {
    size_t at = 0;
    while (at < text.len) {
        if ((unsigned char)text.data[at] < 0x80) {
            at += ascii_prefix(text.data + at, text.len - at);
            continue;
        }
        const unsigned char *bytes = (const unsigned char *)text.data + at;
        size_t len = sequence_length(bytes, text.len - at);
        if (len == 0) return at;
        at += len;
    }
    return at;
}
