/* registry.c - every model of the table's schemas: see registry.h. */
#include "registry.h"

#include "registry.inc" /* made by registry.cmake: the headers, and MODELS */

#define MODEL(name)                                                                                \
    static bool name##_read(void *out, mc_str json, mc_arena *arena, mc_errors *errors) {          \
        return name##_from_json(out, json, arena, errors);                                         \
    }                                                                                              \
    static bool name##_write(const void *value, mc_buf *out, unsigned flags) {                     \
        return name##_to_json(value, out, flags);                                                  \
    }                                                                                              \
    static bool name##_HAND(const void *value, const mc_writer *writer, unsigned flags) {          \
        return name##_write_json(value, writer, flags);                                            \
    }                                                                                              \
    static size_t name##_FIX(const void *value, char *out, size_t size, unsigned flags) {          \
        return name##_to_json_into(value, out, size, flags);                                       \
    }                                                                                              \
    static bool name##_check(const void *value, mc_errors *errors) {                               \
        return name##_validate(value, errors);                                                     \
    }                                                                                              \
    static bool name##_same(const void *a, const void *b) {                                        \
        return name##_equal(a, b);                                                                 \
    }                                                                                              \
    static uint64_t name##_HASH(const void *value) {                                               \
        return name##_hash(value);                                                                 \
    }                                                                                              \
    static bool name##_MERGE(void *value, mc_str patch, mc_arena *arena, mc_errors *errors) {      \
        return name##_merge_json(value, patch, arena, errors);                                     \
    }                                                                                              \
    static void *name##_clone(const void *value, mc_arena *arena) {                                \
        return name##_copy(value, arena);                                                          \
    }                                                                                              \
    static void name##_show(const void *value, FILE *out) {                                        \
        name##_print(value, out);                                                                  \
    }
MODELS
#undef MODEL

static const table_model models[] = {
#define MODEL(name)                                                                                \
    {#name,        &name##_mctype, name##_read, name##_write, name##_HAND,  name##_FIX,            \
     name##_check, name##_same,    name##_HASH, name##_MERGE, name##_clone, name##_show},
    MODELS
#undef MODEL
};

const table_model *registry_find(mc_str name) {
    const table_model *found = NULL;
    for (size_t i = 0; i < sizeof models / sizeof *models; i++) {
        if (mc_str_equal(name, mc_str_from(models[i].c_name))) return &models[i];
        if (!mc_str_equal(name, mc_str_from(models[i].type->name))) continue;
        if (found) return NULL;
        found = &models[i];
    }
    return found;
}
