/*
 * syntax.c - the small words of HTTP; see syntax.h.
 */
#include "syntax.h"

#include "scan.h"

bool mc_http_is_token(mc_str text) {
    return text.len > 0 &&
           mc_http_scan_token(text.data, text.data + text.len, ':') == text.data + text.len;
}

bool mc_http_is_field_value(mc_str text) {
    return text.len == 0 ||
           mc_http_scan_value(text.data, text.data + text.len) == text.data + text.len;
}

bool mc_http_is_target(mc_str text) {
    return text.len > 0 &&
           mc_http_scan_target(text.data, text.data + text.len) == text.data + text.len;
}

static unsigned char lower(char c) {
    unsigned char byte = (unsigned char)c;
    return byte >= 'A' && byte <= 'Z' ? byte | 0x20 : byte;
}

bool mc_http_equal_ci(mc_str a, mc_str b) {
    if (a.len != b.len) return false;
    if (a.len == 0 || memcmp(a.data, b.data, a.len) == 0) return true;
    for (size_t i = 0; i < a.len; i++) {
        if (lower(a.data[i]) != lower(b.data[i])) return false;
    }
    return true;
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

/* So many digits fit whatever they are. */
#define SURE_DIGITS 19

bool mc_http_digits(mc_str text, uint64_t *out) {
    uint64_t number = 0;
    for (size_t i = 0; i < text.len; i++) {
        unsigned digit = (unsigned char)text.data[i] - (unsigned)'0';
        if (digit > 9) return false;
        if (i >= SURE_DIGITS && number > (UINT64_MAX - digit) / 10) return false;
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
