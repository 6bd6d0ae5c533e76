/*
 * Any: whether two values are the same. Numbers are compared by their exact worth,
 * whatever their kind; objects without regard to order, in O(n log n).
 */
#include <modelc/base.h>

#include <stdlib.h>

static bool equal(const mc_value *a, const mc_value *b, int depth);

/* ---- numbers that are text ------------------------------------------------ */

/* A decimal number as text, ready to be compared: 0.DIGITS times ten to `exponent`. */
typedef struct decimal {
    const char *at, *end; /* from the first digit that is not 0 to behind the last */
    int64_t exponent;
    bool negative, huge; /* huge: the exponent is not exact */
} decimal;

#define EXPONENT_LIMIT ((int64_t)1 << 60)

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static void read_exponent(decimal *number, const char *at, const char *end) {
    bool negative = at < end && *at == '-';
    int64_t exponent = 0;
    if (at < end && (*at == '-' || *at == '+')) at++;
    for (; at < end; at++) {
        if (exponent > EXPONENT_LIMIT / 16) number->huge = true;
        if (!number->huge) exponent = exponent * 10 + (*at - '0');
    }
    number->exponent = negative ? -exponent : exponent;
}

static decimal decimal_from(mc_str text) {
    const char *at = text.data, *end = text.data + text.len;
    decimal number = {.negative = at < end && *at == '-'};
    if (number.negative) at++;

    const char *digits_end = at;
    while (digits_end < end && (is_digit(*digits_end) || *digits_end == '.')) {
        digits_end++;
    }
    if (digits_end < end) read_exponent(&number, digits_end + 1, end);

    const char *point = memchr(at, '.', (size_t)(digits_end - at));
    if (!point) point = digits_end;
    while (at < digits_end && (*at == '0' || *at == '.')) {
        at++;
    }
    while (at < digits_end && (digits_end[-1] == '0' || digits_end[-1] == '.')) {
        digits_end--;
    }
    number.exponent += at <= point ? point - at : point + 1 - at;
    number.at = at;
    number.end = digits_end;
    return number;
}

static bool decimal_digits_equal(decimal a, decimal b) {
    for (;;) {
        if (a.at < a.end && *a.at == '.') a.at++;
        if (b.at < b.end && *b.at == '.') b.at++;
        if (a.at == a.end || b.at == b.end) return a.at == a.end && b.at == b.end;
        if (*a.at++ != *b.at++) return false;
    }
}

static bool number_texts_equal(mc_str a_text, mc_str b_text) {
    if (mc_str_equal(a_text, b_text)) return true;
    decimal a = decimal_from(a_text), b = decimal_from(b_text);
    bool a_zero = a.at == a.end, b_zero = b.at == b.end;
    if (a_zero || b_zero) return a_zero && b_zero;
    if (a.huge || b.huge || a.negative != b.negative || a.exponent != b.exponent) return false;
    return decimal_digits_equal(a, b);
}

/* The text of an integral number, in `room`; empty for a fraction. */
static mc_str integral_text(const mc_value *value, char *room, size_t size) {
    int len = 0;
    if (value->kind == MC_INT) len = snprintf(room, size, "%lld", (long long)value->as.integer);
    if (value->kind == MC_UINT) {
        len = snprintf(room, size, "%llu", (unsigned long long)value->as.uinteger);
    }
    if (value->kind == MC_DOUBLE) {
        /* A double of 2^53 and more is integral, and a MC_NUMBER is never smaller. */
        double number = value->as.number;
        if (number > -0x1p53 && number < 0x1p53) return MC_STR("");
        len = snprintf(room, size, "%.0f", number); /* exact, and has no decimal point */
    }
    return len > 0 && (size_t)len < size ? (mc_str){room, (size_t)len} : MC_STR("");
}

/* ---- numbers -------------------------------------------------------------- */

static bool double_equals_int(double number, int64_t integer) {
    if (!(number >= -0x1p63 && number < 0x1p63)) return false;
    return (int64_t)number == integer && (double)(int64_t)number == number;
}

static bool double_equals_uint(double number, uint64_t integer) {
    if (!(number >= 0 && number < 0x1p64)) return false;
    return (uint64_t)number == integer && (double)(uint64_t)number == number;
}

static bool numbers_equal(const mc_value *a, const mc_value *b) {
    if (b->kind == MC_NUMBER) {
        char room[328]; /* DBL_MAX has 309 digits */
        if (a->kind == MC_NUMBER) return number_texts_equal(mc_value_text(a), mc_value_text(b));
        mc_str text = integral_text(a, room, sizeof room);
        return text.len > 0 && number_texts_equal(text, mc_value_text(b));
    }
    if (b->kind == MC_DOUBLE) {
        if (a->kind == MC_INT) return double_equals_int(b->as.number, a->as.integer);
        if (a->kind == MC_UINT) return double_equals_uint(b->as.number, a->as.uinteger);
        return a->as.number == b->as.number;
    }
    if (a->kind != b->kind) return false; /* a MC_UINT is above every MC_INT */
    return a->kind == MC_INT ? a->as.integer == b->as.integer : a->as.uinteger == b->as.uinteger;
}

static bool is_number(const mc_value *value) {
    return value->kind >= MC_INT && value->kind <= MC_NUMBER;
}

/* ---- objects -------------------------------------------------------------- */

static int compare_members(const void *a, const void *b) {
    const mc_member *left = *(const mc_member *const *)a, *right = *(const mc_member *const *)b;
    int order = mc_str_compare(left->key, right->key);
    if (order != 0) return order;
    return (left > right) - (left < right);
}

/* Sorts the members by key into `out`; of those with one key only the last. Returns how many. */
static size_t sort_members(const mc_value *object, const mc_member **out) {
    size_t len = object->len, kept = 0;
    for (size_t i = 0; i < len; i++) {
        out[i] = &object->as.members[i];
    }
    qsort(out, len, sizeof *out, compare_members);
    for (size_t i = 0; i < len; i++) {
        bool repeated = i + 1 < len && mc_str_equal(out[i]->key, out[i + 1]->key);
        if (!repeated) out[kept++] = out[i];
    }
    return kept;
}

static bool sorted_members_equal(const mc_value *a, const mc_value *b, const mc_member **room,
                                 int depth) {
    const mc_member **left = room, **right = room + a->len;
    size_t len = sort_members(a, left);
    if (sort_members(b, right) != len) return false;
    for (size_t i = 0; i < len; i++) {
        if (!mc_str_equal(left[i]->key, right[i]->key)) return false;
    }
    for (size_t i = 0; i < len; i++) {
        if (!equal(&left[i]->value, &right[i]->value, depth)) return false;
    }
    return true;
}

/* Whether a later member of the same key hides this one. */
static bool is_hidden(const mc_value *object, size_t index) {
    const mc_member *member = &object->as.members[index];
    return mc_value_get(object, member->key) != &member->value;
}

static bool keys_within(const mc_value *a, const mc_value *b) {
    for (size_t i = 0; i < a->len; i++) {
        if (!mc_value_get(b, a->as.members[i].key)) return false;
    }
    return true;
}

/* As sorted_members_equal without room for a sort, in quadratic time. */
static bool searched_members_equal(const mc_value *a, const mc_value *b, int depth) {
    if (!keys_within(a, b) || !keys_within(b, a)) return false;
    for (size_t i = 0; i < a->len; i++) {
        if (is_hidden(a, i)) continue;
        const mc_member *member = &a->as.members[i];
        if (!equal(&member->value, mc_value_get(b, member->key), depth)) return false;
    }
    return true;
}

static bool unordered_equal(const mc_value *a, const mc_value *b, int depth) {
    enum { FEW = 16 };
    const mc_member *few[2 * FEW];
    if (a->len <= FEW && b->len <= FEW) return sorted_members_equal(a, b, few, depth);

    size_t size;
    const mc_member **room = NULL;
    if (mc_size_mul((size_t)a->len + b->len, sizeof(const mc_member *), &size)) room = malloc(size);
    /* Without memory for the sort the answer is the same, only slower. */
    if (!room) return searched_members_equal(a, b, depth);
    bool same = sorted_members_equal(a, b, room, depth);
    free((void *)room);
    return same;
}

static bool same_keys_in_order(const mc_value *a, const mc_value *b) {
    if (a->len != b->len) return false;
    for (size_t i = 0; i < a->len; i++) {
        if (!mc_str_equal(a->as.members[i].key, b->as.members[i].key)) return false;
    }
    return true;
}

static bool members_equal_in_order(const mc_value *a, const mc_value *b, int depth) {
    for (size_t i = 0; i < a->len; i++) {
        if (equal(&a->as.members[i].value, &b->as.members[i].value, depth)) continue;
        if (!is_hidden(a, i)) return false;
    }
    return true;
}

static bool objects_equal(const mc_value *a, const mc_value *b, int depth) {
    if (same_keys_in_order(a, b)) return members_equal_in_order(a, b, depth);
    return unordered_equal(a, b, depth);
}

/* ---- values --------------------------------------------------------------- */

static bool arrays_equal(const mc_value *a, const mc_value *b, int depth) {
    if (a->len != b->len) return false;
    for (size_t i = 0; i < a->len; i++) {
        if (!equal(&a->as.items[i], &b->as.items[i], depth)) return false;
    }
    return true;
}

/* `depth` is how many levels of arrays and objects may still be entered. */
static bool equal(const mc_value *a, const mc_value *b, int depth) {
    if (is_number(a) && is_number(b)) {
        return b->kind >= a->kind ? numbers_equal(a, b) : numbers_equal(b, a);
    }
    if (a->kind != b->kind) return false;
    switch (a->kind) {
    case MC_BOOL:
        return a->as.boolean == b->as.boolean;
    case MC_STRING:
        return mc_str_equal(mc_value_text(a), mc_value_text(b));
    case MC_ARRAY:
        return depth > 0 && arrays_equal(a, b, depth - 1);
    case MC_OBJECT:
        return depth > 0 && objects_equal(a, b, depth - 1);
    case MC_NULL:
    case MC_INT:
    case MC_UINT:
    case MC_DOUBLE:
    case MC_NUMBER:
        break;
    }
    return true;
}

bool mc_value_equal(const mc_value *a, const mc_value *b) {
    return equal(a, b, MC_DEPTH_LIMIT);
}
