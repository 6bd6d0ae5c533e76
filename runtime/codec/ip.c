/** ip.c - addresses of the Internet Protocol: text and order. */
#include "scalar.h"

#define GROUPS 8

/* ---- version 4 ---------------------------------------------------------------------- */

bool mc_ipv4_parse(mc_ipv4 *out, mc_str text, mc_reason *why) {
    size_t at = 0;
    for (size_t i = 0; i < 4; i++) {
        if (i && (at == text.len || text.data[at++] != '.')) {
            return mc_because(why, "expected 4 numbers with periods between them");
        }
        size_t start = at;
        unsigned value = 0;
        for (; at < text.len && at - start < 3 && mc_is_digit(text.data[at]); at++)
            value = value * 10 + (unsigned)(text.data[at] - '0');
        if (at == start) return mc_because(why, "expected a number from 0 to 255");
        /* To some readers a leading zero makes it octal. */
        if (text.data[start] == '0' && at - start > 1) {
            return mc_because(why, "leading zeros are not permitted");
        }
        if (value > 255) return mc_because(why, "%u is above 255", value);
        out->bytes[i] = (uint8_t)value;
    }
    return at == text.len || mc_because(why, "unexpected characters after the address");
}

bool mc_ipv4_format(mc_ipv4 address, mc_buf *out) {
    const uint8_t *b = address.bytes;
    mc_buf_printf(out, "%u.%u.%u.%u", (unsigned)b[0], (unsigned)b[1], (unsigned)b[2],
                  (unsigned)b[3]);
    return !out->failed;
}

int mc_ipv4_compare(mc_ipv4 a, mc_ipv4 b) {
    return memcmp(a.bytes, b.bytes, sizeof a.bytes);
}

/* ---- version 6 ---------------------------------------------------------------------- */

/** The groups of an address while it is read. */
typedef struct groups {
    uint16_t items[GROUPS];
    size_t len;
    size_t gap; /* where the :: stands, or GROUPS + 1 */
} groups;

/** One group of up to four digits at `*at`. */
static bool scan_group(groups *out, mc_str text, size_t *at, mc_reason *why) {
    size_t start = *at;
    unsigned value = 0;
    for (; *at < text.len && mc_hex_value(text.data[*at]) >= 0; ++*at) {
        if (*at - start == 4) return mc_because(why, "a group has at most 4 digits");
        value = value << 4 | (unsigned)mc_hex_value(text.data[*at]);
    }
    if (*at == start) return mc_because(why, "expected a group of hexadecimal digits");
    if (out->len == GROUPS) return mc_because(why, "more than 8 groups");
    out->items[out->len++] = (uint16_t)value;
    return true;
}

/** The last two groups, written as an address of version 4. */
static bool scan_embedded(groups *out, mc_str text, mc_reason *why) {
    mc_ipv4 inner;
    if (!mc_ipv4_parse(&inner, text, why)) return false;
    if (out->len > GROUPS - 2) return mc_because(why, "more than 8 groups");
    out->items[out->len++] = (uint16_t)(inner.bytes[0] << 8 | inner.bytes[1]);
    out->items[out->len++] = (uint16_t)(inner.bytes[2] << 8 | inner.bytes[3]);
    return true;
}

/** Whether what follows has a period before its next colon. */
static bool is_embedded(mc_str text) {
    for (size_t at = 0; at < text.len && at < 4 && text.data[at] != ':'; at++) {
        if (text.data[at] == '.') return true;
    }
    return false;
}

static bool scan_groups(groups *out, mc_str text, mc_reason *why) {
    size_t at = 0;
    if (mc_str_starts_with(text, MC_STR("::"))) {
        out->gap = 0;
        at = 2;
    }
    while (at < text.len) {
        mc_str rest = mc_str_from_offset(text, at);
        if (is_embedded(rest)) return scan_embedded(out, rest, why);
        if (!scan_group(out, text, &at, why)) return false;
        if (at == text.len) return true;
        if (text.data[at++] != ':') return mc_because(why, "expected `:` between groups");
        if (at < text.len && text.data[at] == ':') {
            if (out->gap <= GROUPS) return mc_because(why, "`::` is permitted once");
            out->gap = out->len;
            at++;
        } else if (at == text.len) {
            return mc_because(why, "expected a group after `:`");
        }
    }
    return true;
}

bool mc_ipv6_parse(mc_ipv6 *out, mc_str text, mc_reason *why) {
    groups found = {.gap = GROUPS + 1};
    if (!scan_groups(&found, text, why)) return false;
    bool has_gap = found.gap <= GROUPS;
    if (has_gap ? found.len == GROUPS : found.len < GROUPS) {
        return mc_because(why, has_gap ? "`::` has no room between 8 groups"
                                       : "expected 8 groups or `::`");
    }
    size_t zeros = GROUPS - found.len;
    for (size_t i = 0, at = 0; i < GROUPS; i++) {
        bool in_gap = has_gap && i >= found.gap && i < found.gap + zeros;
        uint16_t value = 0;
        if (!in_gap) value = found.items[at++];
        out->bytes[i * 2] = (uint8_t)(value >> 8);
        out->bytes[i * 2 + 1] = (uint8_t)value;
    }
    return true;
}

static unsigned group_at(const mc_ipv6 *address, size_t index) {
    return (unsigned)address->bytes[index * 2] << 8 | address->bytes[index * 2 + 1];
}

/** The longest run of zero groups, of two at least; the first of those. */
static size_t longest_run(const mc_ipv6 *address, size_t *len) {
    size_t best = GROUPS, run = 0;
    *len = 1;
    for (size_t i = 0; i < GROUPS; i++) {
        run = group_at(address, i) ? 0 : run + 1;
        if (run <= *len) continue;
        *len = run;
        best = i + 1 - run;
    }
    return best;
}

bool mc_ipv6_format(mc_ipv6 address, mc_buf *out) {
    size_t len, gap = longest_run(&address, &len);
    for (size_t i = 0; i < GROUPS; i++) {
        if (i == gap) {
            mc_buf_add_str(out, MC_STR("::"));
            i += len - 1;
            continue;
        }
        bool first = i == 0 || (gap < GROUPS && i == gap + len);
        mc_buf_printf(out, first ? "%x" : ":%x", group_at(&address, i));
    }
    return !out->failed;
}

int mc_ipv6_compare(mc_ipv6 a, mc_ipv6 b) {
    return memcmp(a.bytes, b.bytes, sizeof a.bytes);
}
