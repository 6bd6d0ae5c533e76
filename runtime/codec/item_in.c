/** item_in.c - `x in list` of expressions: whether one of the items is that value. */
#include "engine.h"

#include <modelc/expr.h>

bool mc_item_in(const void *value, const mc_type *type, const void *items, size_t len,
                size_t size) {
    for (size_t i = 0; i < len; i++) {
        if (mc_equal(type, value, (const char *)items + i * size)) return true;
    }
    return false;
}

static bool int_equal(int64_t value, const mc_type *type, const void *item) {
    if (type->kind == MC_TYPE_INT) return mc_int_load(item, type->size) == value;
    return value >= 0 && mc_uint_load(item, type->size) == (uint64_t)value;
}

bool mc_int_in(int64_t value, const mc_type *type, const void *items, size_t len, size_t size) {
    for (size_t i = 0; i < len; i++) {
        if (int_equal(value, type, (const char *)items + i * size)) return true;
    }
    return false;
}

bool mc_real_in(double value, const mc_type *type, const void *items, size_t len, size_t size) {
    for (size_t i = 0; i < len; i++) {
        if (mc_float_load((const char *)items + i * size, type->size) == value) return true;
    }
    return false;
}
