/* Text made ready for comparing: without the blanks around it, or in one case. */
#include <modelc/base.h>

#include "case_ranges.h"

/* ---- code points --------------------------------------------------------------- */

/* The code point at the start of `text`, which is not empty, and its length. A byte that is not
 * part of valid UTF-8 is given as it is, with a length of 1. */
static uint32_t next_codepoint(mc_str text, size_t *len) {
    const unsigned char *bytes = (const unsigned char *)text.data;
    *len = bytes[0] < 0xC0 ? 1 : bytes[0] < 0xE0 ? 2 : bytes[0] < 0xF0 ? 3 : 4;
    bool whole = *len <= text.len && mc_utf8_valid_prefix((mc_str){text.data, *len}) == *len;
    if (!whole) *len = 1;
    if (*len == 1) return bytes[0];
    uint32_t code = bytes[0] & (0x7Fu >> *len);
    for (size_t i = 1; i < *len; i++) {
        code = code << 6 | (bytes[i] & 0x3Fu);
    }
    return code;
}

/* Writes a code point above ASCII; returns how many bytes that took. */
static size_t put_codepoint(char *out, uint32_t code) {
    size_t len = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    static const unsigned char first_bits[] = {0, 0, 0xC0, 0xE0, 0xF0};
    for (size_t i = len - 1; i > 0; i--) {
        out[i] = (char)(0x80 | (code & 0x3F));
        code >>= 6;
    }
    out[0] = (char)(first_bits[len] | code);
    return len;
}

/* ---- blanks --------------------------------------------------------------------- */

/* Unicode's White_Space, as Rust's trim() and so Pydantic takes it. */
static bool is_space(uint32_t code) {
    if (code < 0x80) return code == ' ' || (code >= '\t' && code <= '\r');
    return code == 0x85 || code == 0xA0 || code == 0x1680 || (code >= 0x2000 && code <= 0x200A) ||
           code == 0x2028 || code == 0x2029 || code == 0x202F || code == 0x205F || code == 0x3000;
}

/* Where the last code point of `text`, which is not empty, starts. */
static size_t last_start(mc_str text) {
    size_t at = text.len - 1;
    while (at > 0 && text.len - at < 4 && ((unsigned char)text.data[at] & 0xC0) == 0x80) {
        at--;
    }
    return at;
}

/* Whether `text` is one code point, a space; a byte alone is one only in ASCII. */
static bool is_one_space(mc_str text) {
    size_t len;
    uint32_t code = next_codepoint(text, &len);
    return len == text.len && (len > 1 || code < 0x80) && is_space(code);
}

mc_str mc_str_strip(mc_str text) {
    while (text.len > 0) {
        size_t len;
        next_codepoint(text, &len);
        if (!is_one_space((mc_str){text.data, len})) break;
        text = (mc_str){text.data + len, text.len - len};
    }
    while (text.len > 0) {
        size_t at = last_start(text);
        if (!is_one_space((mc_str){text.data + at, text.len - at})) break;
        text.len = at;
    }
    return text;
}

/* ---- cases ------------------------------------------------------------------------ */

typedef struct mapping {
    const mc_case_range *ranges;
    size_t len;
    char first, last; /* of the ASCII letters that change */
} mapping;

static uint32_t map_wide(const mapping *to, uint32_t code) {
    size_t low = 0, high = to->len;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (to->ranges[middle].last < code) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    if (low == to->len || code < to->ranges[low].first) return code;
    const mc_case_range *range = &to->ranges[low];
    if ((code - range->first) % range->step != 0) return code;
    return (uint32_t)((int32_t)code + range->delta);
}

/* How many bytes at the start of `text` stay as they are. */
static size_t unchanged_prefix(const mapping *to, mc_str text) {
    for (size_t at = 0, len; at < text.len; at += len) {
        mc_str rest = {text.data + at, text.len - at};
        uint32_t code = next_codepoint(rest, &len);
        bool changes = len > 1 ? map_wide(to, code) != code
                               : *rest.data >= to->first && *rest.data <= to->last;
        if (changes) return at;
    }
    return text.len;
}

static size_t map_rest(const mapping *to, mc_str text, char *out) {
    size_t written = 0;
    for (size_t at = 0, len; at < text.len; at += len) {
        mc_str rest = {text.data + at, text.len - at};
        uint32_t code = next_codepoint(rest, &len), mapped = len > 1 ? map_wide(to, code) : code;
        if (mapped >= 0x80 && len > 1) {
            written += put_codepoint(out + written, mapped);
        } else {
            char byte = len > 1 ? (char)mapped : *rest.data;
            bool is_letter = len == 1 && byte >= to->first && byte <= to->last;
            out[written++] = is_letter ? (char)(byte ^ 0x20) : byte;
        }
    }
    return written;
}

static mc_str map_case(const mapping *to, mc_str text, mc_arena *arena) {
    size_t same = unchanged_prefix(to, text), room;
    if (same == text.len) return text.data ? text : MC_STR("");
    /* Two bytes may become three, but no code point grows by more. */
    if (!mc_size_add(text.len, (text.len - same) / 2 + 1, &room)) return (mc_str){NULL, 0};
    char *out = mc_arena_alloc(arena, room);
    if (!out) return (mc_str){NULL, 0};
    if (same > 0) memcpy(out, text.data, same);
    size_t len = same + map_rest(to, (mc_str){text.data + same, text.len - same}, out + same);
    out[len] = '\0';
    return (mc_str){out, len};
}

mc_str mc_arena_lower(mc_arena *arena, mc_str text) {
    const mapping lower = {mc_lower_ranges, mc_lower_ranges_len, 'A', 'Z'};
    return map_case(&lower, text, arena);
}

mc_str mc_arena_upper(mc_arena *arena, mc_str text) {
    const mapping upper = {mc_upper_ranges, mc_upper_ranges_len, 'a', 'z'};
    return map_case(&upper, text, arena);
}
