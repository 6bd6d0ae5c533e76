/* Made by modelc from optional_table.dsl: do not edit. */
/* What each model of optional_table is made of, as tables that the runtime reads. */
#include "optional_table.h"

/* ---- Leaf ---- */

optional_table_leaf optional_table_leaf_init(void) {
    return (optional_table_leaf){0};
}

static void Leaf_init(void *out) {
    *(optional_table_leaf *)out = optional_table_leaf_init();
}

static const mc_field Leaf_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("value"), &mc_type_i64, offsetof(optional_table_leaf, value),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model optional_table_leaf_mcinfo = {
    .fields = Leaf_fields,
    .fields_len = sizeof Leaf_fields / sizeof *Leaf_fields,
    .given_offset = offsetof(optional_table_leaf, given),
    .init = Leaf_init,
};

const mc_type optional_table_leaf_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Leaf",
    .size = sizeof(optional_table_leaf),
    .model = &optional_table_leaf_mcinfo,
};

bool optional_table_leaf_validate(const optional_table_leaf *value, mc_errors *errors) {
    return mc_validate(&optional_table_leaf_mctype, value, errors);
}

bool optional_table_leaf_equal(const optional_table_leaf *a, const optional_table_leaf *b) {
    return mc_equal(&optional_table_leaf_mctype, a, b);
}

uint64_t optional_table_leaf_hash(const optional_table_leaf *value) {
    return mc_hash(&optional_table_leaf_mctype, value, 0);
}

uint64_t optional_table_leaf_hash_seeded(const optional_table_leaf *value, uint64_t seed) {
    return mc_hash(&optional_table_leaf_mctype, value, seed);
}

optional_table_leaf *optional_table_leaf_copy(const optional_table_leaf *value, mc_arena *arena) {
    optional_table_leaf *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&optional_table_leaf_mctype, copy, value, arena) ? copy : NULL;
}

void optional_table_leaf_print(const optional_table_leaf *value, FILE *out) {
    mc_print(&optional_table_leaf_mctype, value, out);
}

/* ---- Table ---- */

static const mc_items LeafList_items = {.type = &optional_table_leaf_mctype};
static const mc_type LeafList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[Leaf]",
    .size = sizeof(optional_table_leaf_list),
    .items = &LeafList_items,
};

static const mc_items LeafMap_items = {.type = &optional_table_leaf_mctype,
    .entry_size = sizeof(optional_table_leaf_map_entry),
    .value_offset = offsetof(optional_table_leaf_map_entry, value)};
static const mc_type LeafMap_mctype = {
    .kind = MC_TYPE_MAP,
    .name = "map[str, Leaf]",
    .size = sizeof(optional_table_leaf_map),
    .items = &LeafMap_items,
};

static const mc_items Table_pair_items = {.type = &mc_type_f64, .length = 2};
static const mc_type Table_pair_mctype = {
    .kind = MC_TYPE_ARRAY,
    .name = "f64[2]",
    .size = sizeof(double[2]),
    .items = &Table_pair_items,
};

static const mc_items Table_maybe_pair_items = {.type = &mc_type_f64, .length = 2};
static const mc_type Table_maybe_pair_mctype = {
    .kind = MC_TYPE_ARRAY,
    .name = "f64[2]",
    .size = sizeof(double[2]),
    .items = &Table_maybe_pair_items,
};

optional_table_table optional_table_table_init(void) {
    return (optional_table_table){
        .leaf = optional_table_leaf_init(),
    };
}

static void Table_init(void *out) {
    *(optional_table_table *)out = optional_table_table_init();
}

static const mc_field Table_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("leaf"), &optional_table_leaf_mctype, offsetof(optional_table_table, leaf),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("leaf_or_null"), &optional_table_leaf_mctype, offsetof(optional_table_table, leaf_or_null),
     offsetof(optional_table_table, has_leaf_or_null), MC_FIELD_REQUIRED | MC_FIELD_NULLABLE},
    {MC_STR_INIT("maybe_leaf"), &optional_table_leaf_mctype, offsetof(optional_table_table, maybe_leaf),
     offsetof(optional_table_table, has_maybe_leaf), MC_FIELD_NULLABLE},
    {MC_STR_INIT("absent_leaf"), &optional_table_leaf_mctype, offsetof(optional_table_table, absent_leaf),
     offsetof(optional_table_table, has_absent_leaf), 0},
    {MC_STR_INIT("list"), &LeafList_mctype, offsetof(optional_table_table, list),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("maybe_list"), &LeafList_mctype, offsetof(optional_table_table, maybe_list),
     offsetof(optional_table_table, has_maybe_list), MC_FIELD_NULLABLE},
    {MC_STR_INIT("absent_map"), &LeafMap_mctype, offsetof(optional_table_table, absent_map),
     offsetof(optional_table_table, has_absent_map), 0},
    {MC_STR_INIT("maybe_any"), &mc_type_any, offsetof(optional_table_table, maybe_any),
     offsetof(optional_table_table, has_maybe_any), MC_FIELD_NULLABLE},
    {MC_STR_INIT("pair"), &Table_pair_mctype, offsetof(optional_table_table, pair),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("maybe_pair"), &Table_maybe_pair_mctype, offsetof(optional_table_table, maybe_pair),
     offsetof(optional_table_table, has_maybe_pair), MC_FIELD_NULLABLE},
};

const mc_model optional_table_table_mcinfo = {
    .fields = Table_fields,
    .fields_len = sizeof Table_fields / sizeof *Table_fields,
    .given_offset = offsetof(optional_table_table, given),
    .init = Table_init,
};

const mc_type optional_table_table_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Table",
    .size = sizeof(optional_table_table),
    .model = &optional_table_table_mcinfo,
};

bool optional_table_table_validate(const optional_table_table *value, mc_errors *errors) {
    return mc_validate(&optional_table_table_mctype, value, errors);
}

bool optional_table_table_equal(const optional_table_table *a, const optional_table_table *b) {
    return mc_equal(&optional_table_table_mctype, a, b);
}

uint64_t optional_table_table_hash(const optional_table_table *value) {
    return mc_hash(&optional_table_table_mctype, value, 0);
}

uint64_t optional_table_table_hash_seeded(const optional_table_table *value, uint64_t seed) {
    return mc_hash(&optional_table_table_mctype, value, seed);
}

optional_table_table *optional_table_table_copy(const optional_table_table *value, mc_arena *arena) {
    optional_table_table *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&optional_table_table_mctype, copy, value, arena) ? copy : NULL;
}

void optional_table_table_print(const optional_table_table *value, FILE *out) {
    mc_print(&optional_table_table_mctype, value, out);
}

