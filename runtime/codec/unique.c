/**
 * unique.c - which values are equal to an earlier one, in linear time: an open table over
 * their hashes.
 */
#include "engine.h"

/** So few are compared in pairs. */
#define FEW_ITEMS 8

/* ---- table ------------------------------------------------------------------------------ */

/** A value in the table: its hash, and its index plus one; 0 is a free place. */
typedef struct place {
    uint64_t hash;
    size_t taken;
} place;

typedef struct table {
    const mc_type *type;
    const char *values;
    size_t stride;
    place *places;
    size_t mask;
    uint64_t seed;
} table;

static const void *value_at(const table *all, size_t index) {
    return all->values + index * all->stride;
}

/** The first value equal to that at `index`, which is entered where it is new. */
static size_t enter(const table *all, size_t index) {
    const void *value = value_at(all, index);
    uint64_t hash = mc_hash(all->type, value, all->seed);
    size_t at = (size_t)hash & all->mask;
    for (; all->places[at].taken; at = (at + 1) & all->mask) {
        if (all->places[at].hash != hash) continue;
        size_t other = all->places[at].taken - 1;
        if (mc_equal(all->type, value, value_at(all, other))) return other;
    }
    all->places[at] = (place){hash, index + 1};
    return index;
}

static void compare_pairs(const table *all, size_t count, size_t *first) {
    for (size_t i = 0; i < count; i++) {
        size_t j = 0;
        while (j < i && !mc_equal(all->type, value_at(all, i), value_at(all, j)))
            j++;
        first[i] = j;
    }
}

/** A power of two, at least twice `count`; 0 where there is none. */
static size_t table_size(size_t count) {
    size_t size = 2 * FEW_ITEMS;
    while (size / 2 < count) {
        if (size > SIZE_MAX / 2) return 0;
        size *= 2;
    }
    return size;
}

size_t *mc_first_equals(const mc_type *type, const void *values, size_t count, size_t stride,
                        mc_arena *arena) {
    size_t *first = mc_arena_array(arena, count ? count : 1, sizeof *first);
    if (!first) return NULL;
    table all = {.type = type, .values = values, .stride = stride};
    if (count <= FEW_ITEMS) {
        compare_pairs(&all, count, first);
        return first;
    }
    size_t size = table_size(count), bytes;
    if (!size || !mc_size_mul(size, sizeof *all.places, &bytes)) return NULL;
    all.places = mc_arena_zalloc(arena, bytes);
    if (!all.places) return NULL;
    all.mask = size - 1;
    /* A new one each time: nobody can prepare input that collides, nor learn from answers. */
    all.seed = mc_entropy(first);
    for (size_t i = 0; i < count; i++)
        first[i] = enter(&all, i);
    return first;
}
