/**
 * text_in.c - whether one text stands in another, in linear time and without memory: the
 * two-way algorithm of Crochemore and Perrin. Both texts may come from an enemy, and
 * trying each place anew would take the product of their lengths.
 */
#include <modelc/expr.h>

typedef const unsigned char *bytes;

/* The greater of all suffixes of `part`, by the order of bytes or by its reverse, and the period
 * of it. Begins one before the text, so that its first suffix wins over none. */
static size_t greatest_suffix(bytes part, size_t len, bool reversed, size_t *period) {
    size_t before = SIZE_MAX, at = 0, ahead = 1;
    *period = 1;
    while (at + ahead < len) {
        unsigned char a = part[at + ahead], b = part[before + ahead];
        if (a == b) {
            bool whole = ahead == *period;
            at += whole ? ahead : 0;
            ahead = whole ? 1 : ahead + 1;
        } else if ((a < b) != reversed) {
            at += ahead;
            ahead = 1;
            *period = at - before;
        } else {
            before = at++;
            ahead = *period = 1;
        }
    }
    return before + 1;
}

/* Where to cut `part` in two so that comparing from there on tells how far to go on. */
static size_t critical_cut(bytes part, size_t len, size_t *period) {
    size_t other_period;
    size_t cut = greatest_suffix(part, len, false, period);
    size_t other = greatest_suffix(part, len, true, &other_period);
    if (other < cut) return cut;
    *period = other_period;
    return other;
}

typedef struct search {
    bytes part, text;
    size_t len, text_len;
    size_t cut, period;
} search;

/* How much of the right half, from `from` on, stands at `at`: its end is s->len where all. */
static size_t match_right(const search *s, size_t at, size_t from) {
    while (from < s->len && s->part[from] == s->text[at + from]) {
        from++;
    }
    return from;
}

/* Whether the left half, but for the first `known` bytes, stands at `at`. */
static bool match_left(const search *s, size_t at, size_t known) {
    if (known >= s->cut) return true;
    return memcmp(s->part + known, s->text + at + known, s->cut - known) == 0;
}

/* `part` repeats itself: what matched before a step of one period need not be looked at again. */
static bool find_periodic(const search *s) {
    size_t known = 0;
    for (size_t at = 0; at <= s->text_len - s->len;) {
        size_t end = match_right(s, at, known > s->cut ? known : s->cut);
        if (end < s->len) {
            at += end - s->cut + 1;
            known = 0;
        } else if (match_left(s, at, known)) {
            return true;
        } else {
            at += s->period;
            known = s->len - s->period;
        }
    }
    return false;
}

static bool find_other(const search *s) {
    size_t left = s->cut, right = s->len - s->cut;
    size_t step = (left > right ? left : right) + 1;
    for (size_t at = 0; at <= s->text_len - s->len;) {
        size_t end = match_right(s, at, s->cut);
        if (end == s->len && match_left(s, at, 0)) return true;
        at += end == s->len ? step : end - s->cut + 1;
    }
    return false;
}

bool mc_text_in(mc_str part, mc_str text) {
    if (part.len > text.len) return false;
    if (part.len == 0) return true;
    if (part.len == 1) return memchr(text.data, *part.data, text.len) != NULL;
    search s = {
        .part = (bytes)part.data, .text = (bytes)text.data, .len = part.len, .text_len = text.len};
    s.cut = critical_cut(s.part, s.len, &s.period);
    bool periodic = memcmp(s.part, s.part + s.period, s.cut) == 0;
    return periodic ? find_periodic(&s) : find_other(&s);
}
