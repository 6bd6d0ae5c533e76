/*
 * syntax.c - the small words of HTTP; see syntax.h.
 */
#include "syntax.h"

/* RFC 9110, 5.6.2: ! # $ % & ' * + - . ^ _ ` | ~ and letters and digits; one bit a character. */
static const uint32_t token_bits[8] = {0, 0x03ff6cfa, 0xc7fffffe, 0x57ffffff, 0, 0, 0, 0};

static bool is_token_char(unsigned char c) {
    return (token_bits[c >> 5] >> (c & 31)) & 1;
}

bool mc_http_is_token(mc_str text) {
    for (size_t i = 0; i < text.len; i++) {
        if (!is_token_char((unsigned char)text.data[i])) return false;
    }
    return text.len > 0;
}

/* True where none of eight bytes is below 0x20 or 0x7f: the common case, in one step. */
static bool are_plain(const char *bytes) {
    const uint64_t ones = 0x0101010101010101u, highs = 0x8080808080808080u;
    uint64_t word;
    memcpy(&word, bytes, sizeof word);
    uint64_t below_space = (word - ones * 0x20) & ~word & highs;
    uint64_t del = word ^ (ones * 0x7f);
    return !(below_space | ((del - ones) & ~del & highs));
}

static bool is_value_char(unsigned char c) {
    return c == '\t' || (c >= 0x20 && c != 0x7f);
}

bool mc_http_is_field_value(mc_str text) {
    size_t i = 0;
    while (i < text.len) {
        if (text.len - i >= 8 && are_plain(text.data + i)) {
            i += 8;
        } else if (is_value_char((unsigned char)text.data[i])) {
            i++;
        } else {
            return false;
        }
    }
    return true;
}

bool mc_http_is_target(mc_str text) {
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.data[i];
        if (c <= 0x20 || c >= 0x7f || c == '#') return false;
    }
    return text.len > 0;
}

static unsigned char lower(char c) {
    unsigned char byte = (unsigned char)c;
    return byte >= 'A' && byte <= 'Z' ? byte | 0x20 : byte;
}

bool mc_http_equal_ci(mc_str a, mc_str b) {
    if (a.len != b.len) return false;
    for (size_t i = 0; i < a.len; i++) {
        if (lower(a.data[i]) != lower(b.data[i])) return false;
    }
    return true;
}

static bool is_blank(char c) {
    return c == ' ' || c == '\t';
}

mc_str mc_http_trim(mc_str text) {
    while (text.len > 0 && is_blank(text.data[0])) {
        text.data++;
        text.len--;
    }
    while (text.len > 0 && is_blank(text.data[text.len - 1]))
        text.len--;
    return text;
}

bool mc_http_next_item(mc_str *rest, char separator, mc_str *item) {
    if (rest->len == 0) return false;
    const char *end = memchr(rest->data, separator, rest->len);
    size_t len = end ? (size_t)(end - rest->data) : rest->len;
    *item = mc_http_trim((mc_str){rest->data, len});
    size_t used = end ? len + 1 : len;
    rest->data += used;
    rest->len -= used;
    return true;
}

bool mc_http_digits(mc_str text, uint64_t *out) {
    uint64_t number = 0;
    for (size_t i = 0; i < text.len; i++) {
        if (text.data[i] < '0' || text.data[i] > '9') return false;
        uint64_t digit = (uint64_t)(text.data[i] - '0');
        if (number > (UINT64_MAX - digit) / 10) return false;
        number = number * 10 + digit;
    }
    *out = number;
    return text.len > 0;
}

int mc_http_hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}
