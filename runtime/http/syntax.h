/*
 * syntax.h - the small words of HTTP (RFC 9110, section 5): tokens, field values, lists.
 * Pure functions over text.
 */
#ifndef MODELC_HTTP_SYNTAX_H
#define MODELC_HTTP_SYNTAX_H

#include <modelc/base.h>

/** RFC 9110, 5.6.2: ! # $ % & ' * + - . ^ _ ` | ~ and letters and digits. */
static inline bool mc_http_is_token_char(unsigned char c) {
    static const uint32_t bits[8] = {0, 0x03ff6cfa, 0xc7fffffe, 0x57ffffff, 0, 0, 0, 0};
    return (bits[c >> 5] >> (c & 31)) & 1;
}
/** RFC 3986: what is in uri-host [":" port]; an IPv6 address is in brackets. */
static inline bool mc_http_is_host_char(unsigned char c) {
    static const uint32_t bits[8] = {0, 0x2fff7ff2, 0xaffffffe, 0x47fffffe, 0, 0, 0, 0};
    return (bits[c >> 5] >> (c & 31)) & 1;
}
static inline bool mc_http_is_target_char(unsigned char c) {
    return c > 0x20 && c < 0x7f && c != '#';
}
static inline bool mc_http_is_value_char(unsigned char c) {
    return c == '\t' || (c >= 0x20 && c != 0x7f);
}

/** One or more characters of a token: what methods and field names are made of. */
bool mc_http_is_token(mc_str text);
/** No control character but the tab; bytes above 127 are allowed, as obs-text. */
bool mc_http_is_field_value(mc_str text);
/** Visible ASCII without `#`: what a request target may hold. Empty is false. */
bool mc_http_is_target(mc_str text);
/** Equal, without regard to the case of ASCII letters. */
bool mc_http_equal_ci(mc_str a, mc_str b);
/* Eight or four bytes at `at` of a text, small letters of capital ones. */
static inline bool mc_http_has_8(mc_str text, mc_str word, size_t at) {
    uint64_t a, b;
    memcpy(&a, text.data + at, sizeof a);
    memcpy(&b, word.data + at, sizeof b);
    return (a | UINT64_C(0x2020202020202020)) == b;
}
static inline bool mc_http_has_4(mc_str text, mc_str word, size_t at) {
    uint32_t a, b;
    memcpy(&a, text.data + at, sizeof a);
    memcpy(&b, word.data + at, sizeof b);
    return (a | 0x20202020U) == b;
}
/**
 * The same for a word of 4 to 24 bytes that is given in small letters and dashes, and a text
 * without control characters: quicker, where the word is a constant.
 */
static inline bool mc_http_is_word(mc_str text, mc_str word) {
    if (text.len != word.len) return false;
    if (word.len < 8)
        return mc_http_has_4(text, word, 0) && mc_http_has_4(text, word, word.len - 4);
    if (word.len > 16 && !mc_http_has_8(text, word, 8)) return false;
    return mc_http_has_8(text, word, 0) && mc_http_has_8(text, word, word.len - 8);
}
/** Without the spaces and tabs at both ends. */
static inline mc_str mc_http_trim(mc_str text) {
    while (text.len > 0 && (text.data[0] == ' ' || text.data[0] == '\t')) {
        text.data++;
        text.len--;
    }
    while (text.len > 0 && (text.data[text.len - 1] == ' ' || text.data[text.len - 1] == '\t'))
        text.len--;
    return text;
}
/** Up to `separator`, trimmed; moves `*rest` past it. False at the end. */
bool mc_http_next_item(mc_str *rest, char separator, mc_str *item);
/** A number in digits and nothing else; false for all else and where it does not fit. */
bool mc_http_digits(mc_str text, uint64_t *out);
/** What a hexadecimal digit is worth, or -1. */
int mc_http_hex_digit(char c);

#endif
