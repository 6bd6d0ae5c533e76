/* Made by modelc from computed_openapi.dsl: do not edit. */
/* What each model of computed_openapi is made of, as tables that the runtime reads. */
#include "computed_openapi.h"

#include <modelc/expr.h>

/* ---- Line ---- */

computed_openapi_line computed_openapi_line_init(void) {
    return (computed_openapi_line){0};
}

static void Line_init(void *out) {
    *(computed_openapi_line *)out = computed_openapi_line_init();
}

static const mc_field Line_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("unitPrice"), &mc_type_f64, offsetof(computed_openapi_line, unit_price),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("count"), &mc_type_i64, offsetof(computed_openapi_line, count),
     offsetof(computed_openapi_line, has_count), MC_FIELD_NULLABLE},
};

static const mc_field_names Line_names[] = {
    /* in the schema, other keys, in the environment */
    {MC_STR_INIT("unit_price"), NULL, 0, {0}},
    {MC_STR_INIT("count"), NULL, 0, {0}},
};

bool computed_openapi_line_whole_price(const computed_openapi_line *from, double *out, mc_arena *arena) {
    (void)arena;
    *out = (from->unit_price * 2.0);
    return true;
}

static bool Line_whole_price_compute(const void *model, void *out, mc_arena *arena) {
    return computed_openapi_line_whole_price(model, out, arena);
}

bool computed_openapi_line_twice(const computed_openapi_line *from, int64_t *out, mc_arena *arena) {
    (void)arena;
    bool failed = false;
    if (!(from->has_count)) return false;
    *out = mc_int_mul(from->count, 2, &failed);
    return !failed;
}

static bool Line_twice_compute(const void *model, void *out, mc_arena *arena) {
    return computed_openapi_line_twice(model, out, arena);
}

bool computed_openapi_line_is_many(const computed_openapi_line *from, bool *out, mc_arena *arena) {
    (void)arena;
    *out = from->has_count && from->count > 10;
    return true;
}

static bool Line_is_many_compute(const void *model, void *out, mc_arena *arena) {
    return computed_openapi_line_is_many(model, out, arena);
}

static const mc_computed Line_computed[] = {
    {MC_STR_INIT("wholePrice"), &mc_type_f64, Line_whole_price_compute, MC_STR_INIT("whole_price")},
    {MC_STR_INIT("twice"), &mc_type_i64, Line_twice_compute, MC_STR_INIT("twice")},
    {MC_STR_INIT("isMany"), &mc_type_bool, Line_is_many_compute, MC_STR_INIT("is_many")},
};

const mc_model computed_openapi_line_mcinfo = {
    .fields = Line_fields,
    .fields_len = sizeof Line_fields / sizeof *Line_fields,
    .given_offset = offsetof(computed_openapi_line, given),
    .init = Line_init,
    .computed = Line_computed,
    .computed_len = sizeof Line_computed / sizeof *Line_computed,
    .names = Line_names,
};

const mc_type computed_openapi_line_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Line",
    .size = sizeof(computed_openapi_line),
    .model = &computed_openapi_line_mcinfo,
};

bool computed_openapi_line_validate(const computed_openapi_line *value, mc_errors *errors) {
    return mc_validate(&computed_openapi_line_mctype, value, errors);
}

bool computed_openapi_line_equal(const computed_openapi_line *a, const computed_openapi_line *b) {
    return mc_equal(&computed_openapi_line_mctype, a, b);
}

uint64_t computed_openapi_line_hash(const computed_openapi_line *value) {
    return mc_hash(&computed_openapi_line_mctype, value, 0);
}

uint64_t computed_openapi_line_hash_seeded(const computed_openapi_line *value, uint64_t seed) {
    return mc_hash(&computed_openapi_line_mctype, value, seed);
}

computed_openapi_line *computed_openapi_line_copy(const computed_openapi_line *value, mc_arena *arena) {
    computed_openapi_line *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&computed_openapi_line_mctype, copy, value, arena) ? copy : NULL;
}

void computed_openapi_line_print(const computed_openapi_line *value, FILE *out) {
    mc_print(&computed_openapi_line_mctype, value, out);
}

