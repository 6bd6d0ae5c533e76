/**
 * modelc/expr.h - what `check` and `computed` expressions compile to where C's own
 * operators would be undefined, or would not mean the same.
 *
 * Numbers are 64 bits wide. What does not fit, and a division by 0, sets `*failed` and
 * gives 0. Nothing here allocates or keeps state.
 */
#ifndef MODELC_EXPR_H
#define MODELC_EXPR_H

#include <modelc/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The number itself: a narrow type's value where comparisons with it would draw a warning. */
static inline int64_t mc_int(int64_t value) {
    return value;
}

static inline uint64_t mc_uint(uint64_t value) {
    return value;
}

/** A length; no object is larger than PTRDIFF_MAX. */
static inline int64_t mc_len(size_t len) {
    return (int64_t)len;
}

static inline int64_t mc_int_from_uint(uint64_t value, bool *failed) {
    if (value <= INT64_MAX) return (int64_t)value;
    *failed = true;
    return 0;
}

static inline int64_t mc_int_add(int64_t a, int64_t b, bool *failed) {
    bool fits = b > 0 ? a <= INT64_MAX - b : a >= INT64_MIN - b;
    if (fits) return a + b;
    *failed = true;
    return 0;
}

static inline int64_t mc_int_sub(int64_t a, int64_t b, bool *failed) {
    bool fits = b > 0 ? a >= INT64_MIN + b : a <= INT64_MAX + b;
    if (fits) return a - b;
    *failed = true;
    return 0;
}

/** As in C, towards zero. */
static inline int64_t mc_int_div(int64_t a, int64_t b, bool *failed) {
    if (b != 0 && !(a == INT64_MIN && b == -1)) return a / b;
    *failed = true;
    return 0;
}

/** As in C: the sign is a's. */
static inline int64_t mc_int_mod(int64_t a, int64_t b, bool *failed) {
    if (b == -1) return 0;
    if (b != 0) return a % b;
    *failed = true;
    return 0;
}

static inline int64_t mc_int_mul(int64_t a, int64_t b, bool *failed) {
    /* |a| * |b| fits where |b| is at most what the sign of the result leaves room for. */
    uint64_t x = a < 0 ? 0 - (uint64_t)a : (uint64_t)a, y = b < 0 ? 0 - (uint64_t)b : (uint64_t)b;
    uint64_t most = (uint64_t)INT64_MAX + ((a < 0) != (b < 0));
    if (x == 0 || y <= most / x) {
        uint64_t product = x * y;
        if ((a < 0) == (b < 0)) return (int64_t)product;
        return product == most ? INT64_MIN : -(int64_t)product;
    }
    *failed = true;
    return 0;
}

/** -1, 0 or 1, by value: -1 is less than 18446744073709551615. */
static inline int mc_compare_int_uint(int64_t a, uint64_t b) {
    if (a < 0) return -1;
    return ((uint64_t)a > b) - ((uint64_t)a < b);
}

/** Whether `text` is one of `items`. */
static inline bool mc_str_in(mc_str text, const mc_str *items, size_t len) {
    for (size_t i = 0; i < len; i++) {
        if (mc_str_equal(items[i], text)) return true;
    }
    return false;
}

/** Whether a map has that key; `entries` are `size` bytes each and start with their key. */
static inline bool mc_key_in(mc_str key, const void *entries, size_t len, size_t size) {
    for (size_t i = 0; i < len; i++) {
        mc_str other;
        memcpy(&other, (const char *)entries + i * size, sizeof other);
        if (mc_str_equal(other, key)) return true;
    }
    return false;
}

/** Whether a list of `len` items has one of that index. */
static inline bool mc_index_in(int64_t index, size_t len) {
    return index >= 0 && (uint64_t)index < len;
}

/**
 * Whether one of `len` items, each `size` bytes from the one before and starting with a value
 * of `type`, is equal to the one at `value`: mc_equal. The keys of a map's entries, too.
 */
bool mc_item_in(const void *value, const mc_type *type, const void *items, size_t len, size_t size);
/** The same among integers of any width, and among floats, by their worth. */
bool mc_int_in(int64_t value, const mc_type *type, const void *items, size_t len, size_t size);
bool mc_real_in(double value, const mc_type *type, const void *items, size_t len, size_t size);

/** Whether `part` stands in `text`, bytewise; takes linear time whatever they hold. */
bool mc_text_in(mc_str part, mc_str text);

#ifdef __cplusplus
}
#endif
#endif
