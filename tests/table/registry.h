/**
 * registry.h - every model of the table's schemas, with the functions that a user calls.
 */
#ifndef MODELC_TESTS_TABLE_REGISTRY_H
#define MODELC_TESTS_TABLE_REGISTRY_H

#include <modelc/model.h>

/** A model and its generated functions, over untyped values. */
typedef struct table_model {
    const char *c_name; /* shop_user */
    const mc_type *type;
    bool (*from_json)(void *out, mc_str json, mc_arena *arena, mc_errors *errors);
    bool (*to_json)(const void *value, mc_buf *out, unsigned flags);
    bool (*write_json)(const void *value, const mc_writer *writer, unsigned flags);
    size_t (*to_json_into)(const void *value, char *out, size_t size, unsigned flags);
    bool (*validate)(const void *value, mc_errors *errors);
    bool (*equal)(const void *a, const void *b);
    uint64_t (*hash)(const void *value);
    bool (*merge_json)(void *value, mc_str patch, mc_arena *arena, mc_errors *errors);
    void *(*copy)(const void *value, mc_arena *arena);
    void (*print)(const void *value, FILE *out);
} table_model;

/**
 * The model of that name in its schema or, where several schemas have one, in C. NULL where
 * there is none, or more than one.
 */
const table_model *registry_find(mc_str name);

#endif
