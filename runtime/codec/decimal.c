/**
 * decimal.c - decimal numbers as text: read, written, compared and measured without ever
 * becoming binary, in linear time whatever their exponents.
 */
#include "scalar.h"

#include <inttypes.h>

/** The largest exponent there is, as in Python on 64 bits. */
#define EXPONENT_LIMIT INT64_C(999999999999999999)
#define GROUP_DIGITS 18

/** A decimal taken apart: its worth is `digits`, read as an integer, times 10^exponent. */
typedef struct parts {
    mc_str digits; /* with `.` and `_` among them; without zeros in front, "0" for zero */
    size_t len;    /* how many digits that are */
    int64_t exponent;
    bool negative;
    bool zero;
} parts;

/* ---- scanning ------------------------------------------------------------------------ */

static bool is_blank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static mc_str trim(mc_str text) {
    while (text.len && is_blank(text.data[0]))
        text.data++, text.len--;
    while (text.len && is_blank(text.data[text.len - 1]))
        text.len--;
    return text;
}

static bool digit_at(mc_str text, size_t at) {
    return at < text.len && mc_is_digit(text.data[at]);
}

/** Passes digits with single underscores between them; gives how many digits. */
static size_t pass_digits(mc_str text, size_t *at) {
    size_t count = 0;
    while (digit_at(text, *at)) {
        count++;
        ++*at;
        if (*at < text.len && text.data[*at] == '_' && digit_at(text, *at + 1)) ++*at;
    }
    return count;
}

static bool take_sign(mc_str text, size_t *at) {
    if (*at == text.len || (text.data[*at] != '-' && text.data[*at] != '+')) return false;
    return text.data[(*at)++] == '-';
}

/** What stands behind an E; false where it is none or too large. */
static bool scan_exponent(mc_str text, size_t *at, int64_t *out) {
    bool negative = take_sign(text, at);
    size_t start = *at;
    if (!pass_digits(text, at)) return false;
    *out = 0;
    for (size_t i = start; i < *at; i++) {
        if (text.data[i] == '_') continue;
        /* The limit is all nines, so that no further digit fits where it is passed. */
        if (*out > EXPONENT_LIMIT / 10) return false;
        *out = *out * 10 + (text.data[i] - '0');
    }
    if (negative) *out = -*out;
    return true;
}

/** Leaves out the zeros in front, but not the last of them where there is nothing else. */
static void cut_zeros(parts *out) {
    while (out->len > 1 && (out->digits.data[0] < '1' || out->digits.data[0] > '9')) {
        out->len -= mc_is_digit(out->digits.data[0]);
        out->digits.data++;
        out->digits.len--;
    }
    /* A point between the last zero and its digit. */
    while (!mc_is_digit(out->digits.data[0]))
        out->digits.data++, out->digits.len--;
    out->zero = out->len == 1 && out->digits.data[0] == '0';
}

static bool scan(parts *out, mc_str text) {
    *out = (parts){0};
    text = trim(text);
    size_t at = 0, fraction = 0;
    out->negative = take_sign(text, &at);
    size_t start = at;
    out->len = pass_digits(text, &at);
    if (at < text.len && text.data[at] == '.') {
        at++;
        fraction = pass_digits(text, &at);
        out->len += fraction;
    }
    if (!out->len) return false;
    out->digits = (mc_str){text.data + start, at - start};
    if (at < text.len && mc_to_lower(text.data[at]) == 'e') {
        at++;
        if (!scan_exponent(text, &at, &out->exponent)) return false;
    }
    if (at != text.len || fraction > (size_t)EXPONENT_LIMIT) return false;
    out->exponent -= (int64_t)fraction;
    cut_zeros(out);
    int64_t adjusted = out->exponent + (int64_t)out->len - 1;
    return out->exponent >= -EXPONENT_LIMIT && adjusted >= -EXPONENT_LIMIT &&
           adjusted <= EXPONENT_LIMIT;
}

/** A decimal as its user may have built it: what is none counts as 0. */
static parts take_apart(mc_decimal decimal) {
    parts result;
    if (decimal.text.len && scan(&result, decimal.text)) return result;
    return (parts){.digits = MC_STR("0"), .len = 1, .zero = true};
}

/** As above, without zeros at the end. */
static parts take_apart_bare(mc_decimal decimal) {
    parts result = take_apart(decimal);
    mc_str *digits = &result.digits;
    while (digits->len && (result.len > 1 || !mc_is_digit(digits->data[digits->len - 1]))) {
        char last = digits->data[digits->len - 1];
        if (last >= '1' && last <= '9') break;
        if (last == '0') {
            result.len--;
            result.exponent++;
        }
        digits->len--;
    }
    if (result.zero) result.exponent = 0;
    return result;
}

/** The next digit of `digits` from `*at` on, or 0 where there are no more. */
static unsigned next_digit(const parts *from, size_t *at) {
    while (*at < from->digits.len) {
        char c = from->digits.data[(*at)++];
        if (mc_is_digit(c)) return (unsigned)(c - '0');
    }
    return 0;
}

/* ---- text --------------------------------------------------------------------------------- */

bool mc_decimal_valid(mc_decimal decimal) {
    parts ignored;
    return decimal.text.data ? scan(&ignored, decimal.text) : !decimal.text.len;
}

/** The next `count` digits; those past the last are zeros. */
static size_t write_digits(char *out, const parts *p, size_t *at, size_t count) {
    for (size_t i = 0; i < count; i++)
        out[i] = (char)('0' + next_digit(p, at));
    return count;
}

size_t mc_decimal_write(char *out, mc_decimal decimal) {
    parts p = take_apart(decimal);
    /* How many digits stand before the point when there is no exponent. */
    int64_t whole = p.exponent + (int64_t)p.len;
    bool plain = p.exponent <= 0 && whole > -6;
    int64_t point = plain ? whole : 1;
    size_t end = 0, at = 0;
    if (p.negative) out[end++] = '-';
    if (point <= 0) {
        memcpy(out + end, "0.00000", (size_t)(2 - point));
        end += (size_t)(2 - point);
        end += write_digits(out + end, &p, &at, p.len);
    } else {
        end += write_digits(out + end, &p, &at, (size_t)point);
        if ((size_t)point < p.len) {
            out[end++] = '.';
            end += write_digits(out + end, &p, &at, p.len - (size_t)point);
        }
    }
    out[end] = '\0';
    if (plain || whole == point) return end;
    int len = snprintf(out + end, MC_DECIMAL_ROOM(0) - 2, "E%+" PRId64, whole - point);
    return end + (size_t)len;
}

static bool is_word(mc_str text, const char *word, bool digits_may_follow) {
    size_t len = strlen(word);
    if (text.len < len) return false;
    for (size_t i = 0; i < len; i++) {
        if (mc_to_lower(text.data[i]) != word[i]) return false;
    }
    size_t at = len;
    while (digits_may_follow && digit_at(text, at))
        at++;
    return at == text.len;
}

bool mc_decimal_is_special(mc_str text) {
    text = trim(text);
    size_t at = 0;
    take_sign(text, &at);
    text = mc_str_from_offset(text, at);
    return is_word(text, "inf", false) || is_word(text, "infinity", false) ||
           is_word(text, "nan", true) || is_word(text, "snan", true);
}

bool mc_decimal_parse(mc_decimal *out, mc_str text, mc_arena *arena, mc_reason *why) {
    parts ignored;
    size_t room;
    *out = (mc_decimal){{0}};
    if (why) why->text[0] = '\0';
    if (!scan(&ignored, text)) return mc_because(why, "not a decimal number");
    if (!mc_size_add(text.len, MC_DECIMAL_ROOM(0), &room)) return false;
    char *written = mc_arena_alloc(arena, room);
    if (!written) return false;
    size_t len = mc_decimal_write(written, (mc_decimal){text});
    out->text = (mc_str){written, len};
    return true;
}

bool mc_decimal_format(mc_decimal decimal, mc_buf *out) {
    size_t room;
    if (!mc_decimal_valid(decimal)) return false;
    if (!mc_size_add(decimal.text.len, MC_DECIMAL_ROOM(0), &room)) return false;
    if (!mc_buf_reserve(out, room)) return false;
    out->len += mc_decimal_write(out->data + out->len, decimal);
    return true;
}

/* ---- order ----------------------------------------------------------------------------------- */

static int compare_sizes(const parts *a, const parts *b) {
    int64_t left = a->exponent + (int64_t)a->len, right = b->exponent + (int64_t)b->len;
    if (left != right) return left < right ? -1 : 1;
    size_t most = a->len > b->len ? a->len : b->len, at = 0, other = 0;
    for (size_t i = 0; i < most; i++) {
        unsigned x = next_digit(a, &at), y = next_digit(b, &other);
        if (x != y) return x < y ? -1 : 1;
    }
    return 0;
}

int mc_decimal_compare(mc_decimal a, mc_decimal b) {
    parts left = take_apart(a), right = take_apart(b);
    int left_sign = left.zero ? 0 : left.negative ? -1 : 1;
    int right_sign = right.zero ? 0 : right.negative ? -1 : 1;
    if (left_sign != right_sign) return left_sign < right_sign ? -1 : 1;
    return left_sign * compare_sizes(&left, &right);
}

void mc_decimal_each_word(mc_decimal decimal, void (*take)(void *user, uint64_t word), void *user) {
    parts p = take_apart_bare(decimal);
    take(user, (uint64_t)(p.exponent + (int64_t)p.len) << 1 | (p.negative && !p.zero));
    size_t at = 0;
    for (size_t done = 0; done < p.len; done += GROUP_DIGITS) {
        uint64_t group = 0;
        for (size_t i = 0; i < GROUP_DIGITS; i++)
            group = group * 10 + next_digit(&p, &at);
        take(user, group);
    }
}

/* ---- measures -----------------------------------------------------------------------------------
 */

uint64_t mc_decimal_places(mc_decimal decimal) {
    parts p = take_apart_bare(decimal);
    return p.exponent < 0 ? (uint64_t)-p.exponent : 0;
}

uint64_t mc_decimal_digits(mc_decimal decimal) {
    parts p = take_apart_bare(decimal);
    if (p.exponent >= 0) return p.len + (uint64_t)p.exponent;
    uint64_t places = (uint64_t)-p.exponent;
    return p.len > places ? p.len : places;
}

/** Takes the factor out of `*number` as often as it is in it, but not more than `most` times. */
static void divide_out(uint64_t *number, unsigned factor, uint64_t most) {
    for (; most && *number % factor == 0; most--)
        *number /= factor;
}

bool mc_decimal_is_multiple(mc_decimal decimal, mc_decimal of) {
    parts p = take_apart_bare(decimal), step = take_apart_bare(of);
    if (step.zero || step.negative || step.len > MC_DECIMAL_STEP_DIGITS) return false;
    if (p.zero) return true;
    /* Its last digit stands behind that of the step, and is not 0. */
    if (p.exponent < step.exponent) return false;
    uint64_t divisor = 0, rest = 0;
    for (size_t i = 0, at = 0; i < step.len; i++)
        divisor = divisor * 10 + next_digit(&step, &at);
    /* The powers of ten between the two can only help with factors 2 and 5. */
    uint64_t shift = (uint64_t)(p.exponent - step.exponent);
    divide_out(&divisor, 2, shift);
    divide_out(&divisor, 5, shift);
    for (size_t i = 0, at = 0; i < p.len; i++)
        rest = (rest * 10 + next_digit(&p, &at)) % divisor;
    return rest == 0;
}
