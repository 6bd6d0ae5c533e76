/**
 * lax.c - numbers and bools out of text, as Pydantic reads query parameters and the
 * like. Blanks are those of ASCII.
 */
#include "engine.h"
#include "numbers.h"

#include <math.h>

/** More digits than this are not read; Python's own limit. */
#define INT_DIGITS_LIMIT 4300

static bool is_blank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static mc_str trim(mc_str text) {
    while (text.len && is_blank(text.data[0]))
        text.data++, text.len--;
    while (text.len && is_blank(text.data[text.len - 1]))
        text.len--;
    return text;
}

/** Takes a sign off the front; true where it was a minus. */
static bool take_sign(mc_str *text) {
    if (!text->len || (text->data[0] != '-' && text->data[0] != '+')) return false;
    bool negative = text->data[0] == '-';
    text->data++, text->len--;
    return negative;
}

/** `word` is in lower case. */
static bool is_word(mc_str text, const char *word) {
    if (text.len != strlen(word)) return false;
    for (size_t i = 0; i < text.len; i++) {
        char c = text.data[i];
        if (c >= 'A' && c <= 'Z') c = (char)(c - 'A' + 'a');
        if (c != word[i]) return false;
    }
    return true;
}

static bool is_any_word(mc_str text, const char *const *words) {
    for (; *words; words++) {
        if (is_word(text, *words)) return true;
    }
    return false;
}

bool mc_lax_bool(mc_str text, bool *out) {
    static const char *const yes[] = {"1", "t", "y", "on", "yes", "true", NULL};
    static const char *const no[] = {"0", "f", "n", "no", "off", "false", NULL};
    *out = is_any_word(text, yes);
    return *out || is_any_word(text, no);
}

/** Each underscore stands between two other characters, none of them one. */
static bool underscores_ok(mc_str text) {
    for (size_t i = 0; i < text.len; i++) {
        if (text.data[i] != '_') continue;
        if (i == 0 || i + 1 == text.len || text.data[i + 1] == '_') return false;
    }
    return true;
}

/** Cuts ".000" off the end; a point with nothing behind it stays, to be refused. */
static mc_str cut_zero_fraction(mc_str text) {
    size_t end = text.len;
    while (end && text.data[end - 1] == '0')
        end--;
    if (end && end < text.len && text.data[end - 1] == '.') text.len = end - 1;
    return text;
}

static void push_digit(mc_integer *out, char c) {
    uint64_t digit = (uint64_t)(c - '0');
    if (out->magnitude > (UINT64_MAX - digit) / 10) out->huge = true;
    if (!out->huge) out->magnitude = out->magnitude * 10 + digit;
}

mc_parse mc_lax_int(mc_str text, mc_integer *out) {
    text = trim(text);
    *out = (mc_integer){.negative = take_sign(&text)};
    text = cut_zero_fraction(text);
    if (!text.len || !underscores_ok(text)) return MC_PARSE_BAD;
    size_t digits = 0;
    for (size_t i = 0; i < text.len; i++) {
        if (text.data[i] == '_') continue;
        if (!is_digit(text.data[i])) return MC_PARSE_BAD;
        push_digit(out, text.data[i]);
        digits++;
    }
    return digits > INT_DIGITS_LIMIT ? MC_PARSE_TOO_LARGE : MC_PARSE_OK;
}

/**
 * Rewrites a Python float as a JSON number: without underscores and superfluous zeros,
 * with a digit on both sides of the point. What is not a float is left for the reader of
 * JSON numbers to refuse. NULL without memory.
 */
static char *to_json_number(mc_str text, mc_arena *scratch, size_t *len) {
    char *out = mc_arena_alloc(scratch, text.len + sizeof "-00");
    if (!out) return NULL;
    size_t at = 0, end = 0;
    if (take_sign(&text)) out[end++] = '-';
    while (at + 1 < text.len && text.data[at] == '0' &&
           (is_digit(text.data[at + 1]) || text.data[at + 1] == '_')) {
        at++;
        if (text.data[at] == '_') at++;
    }
    if (text.len > at + 1 && text.data[at] == '.' && is_digit(text.data[at + 1])) out[end++] = '0';
    for (; at < text.len; at++) {
        char c = text.data[at];
        if (c == '_') continue;
        out[end++] = c;
        if (c == '.' && (at + 1 == text.len || !is_digit(text.data[at + 1]))) out[end++] = '0';
    }
    *len = end;
    return out;
}

/** inf, infinity and nan, with a sign. */
static bool special_float(mc_str text, double *out) {
    static const char *const infinities[] = {"inf", "infinity", NULL};
    bool negative = take_sign(&text);
    if (is_any_word(text, infinities)) {
        *out = negative ? -INFINITY : INFINITY;
        return true;
    }
    *out = NAN;
    return is_word(text, "nan");
}

mc_parse mc_lax_float(mc_str text, mc_arena *scratch, double *out) {
    text = trim(text);
    if (special_float(text, out)) return MC_PARSE_OK;
    if (!text.len || !underscores_ok(text)) return MC_PARSE_BAD;
    mc_arena_mark mark = mc_arena_save(scratch);
    size_t len;
    const char *number = to_json_number(text, scratch, &len);
    if (!number) return MC_PARSE_NO_MEMORY;
    mc_parse parsed = mc_number_to_double((mc_str){number, len}, out);
    mc_arena_rewind(scratch, mark);
    return parsed;
}

mc_parse mc_number_to_double(mc_str text, double *out) {
    mc_numeral decimal;
    if (!text.len || mc_numeral_scan(&decimal, text) != text.len) return MC_PARSE_BAD;
    return mc_numeral_to_double(&decimal, out) ? MC_PARSE_OK : MC_PARSE_TOO_LARGE;
}
