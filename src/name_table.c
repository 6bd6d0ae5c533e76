/* name_table.c - a hash table with open addressing: see name_table.h. */
#include "name_table.h"

typedef struct name_table_slot {
    mc_str name; /* data is NULL where the slot is free */
    void *value;
} name_table_slot;

/* FNV-1a. Not seeded: the names are the schema's, which its author compiles himself. */
static size_t hash_name(mc_str name) {
    uint64_t hash = UINT64_C(14695981039346656037);
    for (size_t i = 0; i < name.len; i++) {
        hash = (hash ^ (unsigned char)name.data[i]) * UINT64_C(1099511628211);
    }
    return (size_t)(hash ^ hash >> 32);
}

static name_table_slot *find_slot(const name_table *table, mc_str name) {
    size_t at = hash_name(name) & (table->cap - 1);
    while (table->slots[at].name.data && !mc_str_equal(table->slots[at].name, name)) {
        at = (at + 1) & (table->cap - 1);
    }
    return &table->slots[at];
}

static void grow(name_table *table, mc_arena *arena) {
    name_table larger = {.cap = table->cap ? table->cap * 2 : 16, .len = table->len};
    larger.slots = mc_arena_zalloc(arena, larger.cap * sizeof *larger.slots);
    for (size_t i = 0; i < table->cap; i++) {
        const name_table_slot *old = &table->slots[i];
        if (old->name.data) *find_slot(&larger, old->name) = *old;
    }
    *table = larger;
}

void **name_table_at(name_table *table, mc_str name, mc_arena *arena) {
    if (table->len >= table->cap / 2) grow(table, arena);
    name_table_slot *slot = find_slot(table, name);
    if (!slot->name.data) {
        slot->name = name;
        table->len++;
    }
    return &slot->value;
}
