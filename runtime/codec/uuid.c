/** uuid.c - universally unique identifiers: text and order. */
#include "scalar.h"

/** Where the hyphens stand in the usual form of 36 characters. */
static const uint8_t hyphens[] = {8, 13, 18, 23};

static bool is_hyphen(size_t at) {
    return at == hyphens[0] || at == hyphens[1] || at == hyphens[2] || at == hyphens[3];
}

/* ---- what is wrong ------------------------------------------------------------------ */

/** The first character that no uuid has. */
static bool find_stranger(mc_str text, mc_reason *why) {
    for (size_t at = 0; at < text.len; at++) {
        char c = text.data[at];
        if (c == '-' || mc_hex_value(c) >= 0) continue;
        int len = (int)mc_codepoint_length(mc_str_from_offset(text, at));
        mc_because(why, "invalid character: found `%.*s` at %zu", len, text.data + at, at + 1);
        return true;
    }
    return false;
}

static bool explain_groups(mc_str text, mc_reason *why) {
    static const uint8_t lengths[] = {8, 4, 4, 4, 12};
    size_t count = 1;
    for (size_t at = 0; at < text.len; at++)
        count += text.data[at] == '-';
    if (count != 5) return mc_because(why, "invalid group count: expected 5, found %zu", count);
    size_t group = 0, len = 0;
    for (size_t at = 0; at < text.len; at++) {
        if (text.data[at] != '-') {
            len++;
            continue;
        }
        if (len != lengths[group]) break;
        group++;
        len = 0;
    }
    return mc_because(why, "invalid group length in group %zu: expected %u, found %zu", group,
                      (unsigned)lengths[group], len);
}

/* ---- text ------------------------------------------------------------------------------- */

/** 32 digits, with hyphens in the places for them or without. */
static bool read_digits(mc_uuid *out, mc_str text) {
    size_t digits = 0;
    for (size_t at = 0; at < text.len; at++) {
        if (text.len == 36 && is_hyphen(at)) {
            if (text.data[at] != '-') return false;
            continue;
        }
        int value = mc_hex_value(text.data[at]);
        if (value < 0) return false;
        uint8_t *byte = &out->bytes[digits++ / 2];
        *byte = (uint8_t)(*byte << 4 | value);
    }
    return true;
}

bool mc_uuid_parse(mc_uuid *out, mc_str text, mc_reason *why) {
    bool wrapped = true;
    mc_str bare = text;
    if (mc_str_starts_with(text, MC_STR("urn:uuid:"))) {
        bare = mc_str_from_offset(text, sizeof "urn:uuid:" - 1);
    } else if (text.len >= 2 && text.data[0] == '{' && text.data[text.len - 1] == '}') {
        bare = (mc_str){text.data + 1, text.len - 2};
    } else {
        wrapped = false;
    }
    *out = (mc_uuid){0};
    bool has_length = bare.len == 36 || (bare.len == 32 && !wrapped);
    if (has_length && read_digits(out, bare)) return true;
    if (find_stranger(bare, why)) return false;
    if (!wrapped && (!bare.len || !memchr(bare.data, '-', bare.len))) {
        return mc_because(why, "invalid length: expected length 32 for simple format, found %zu",
                          bare.len);
    }
    return explain_groups(bare, why);
}

bool mc_uuid_format(mc_uuid uuid, mc_buf *out) {
    static const char digits[] = "0123456789abcdef";
    char text[36];
    size_t at = 0;
    for (size_t i = 0; i < sizeof uuid.bytes; i++) {
        if (is_hyphen(at)) text[at++] = '-';
        text[at++] = digits[uuid.bytes[i] >> 4];
        text[at++] = digits[uuid.bytes[i] & 15];
    }
    mc_buf_add(out, text, sizeof text);
    return !out->failed;
}

int mc_uuid_compare(mc_uuid a, mc_uuid b) {
    return memcmp(a.bytes, b.bytes, sizeof a.bytes);
}

unsigned mc_uuid_version(mc_uuid uuid) {
    return uuid.bytes[6] >> 4;
}
