/* Made by modelc from imports.dsl: do not edit. */
/* What each model of imports is made of, as tables that the runtime reads. */
#include "imports.h"

/* ---- Trip ---- */

static const mc_items SharedPlaceList_items = {.type = &shared_place_mctype};
static const mc_type SharedPlaceList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[Place]",
    .size = sizeof(imports_shared_place_list),
    .items = &SharedPlaceList_items,
};

imports_trip imports_trip_init(void) {
    return (imports_trip){
        .start = shared_place_init(),
        .stops = {0},
        .unit = SHARED_UNIT_MILE,
    };
}

static void Trip_init(void *out) {
    *(imports_trip *)out = imports_trip_init();
}

static const mc_field Trip_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("id"), &shared_id_mctype, offsetof(imports_trip, id),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("start"), &shared_place_mctype, offsetof(imports_trip, start),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("stops"), &SharedPlaceList_mctype, offsetof(imports_trip, stops),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("unit"), &shared_unit_mctype, offsetof(imports_trip, unit),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("end"), &shared_where_mctype, offsetof(imports_trip, end),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model imports_trip_mcinfo = {
    .fields = Trip_fields,
    .fields_len = sizeof Trip_fields / sizeof *Trip_fields,
    .given_offset = offsetof(imports_trip, given),
    .init = Trip_init,
};

const mc_type imports_trip_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Trip",
    .size = sizeof(imports_trip),
    .model = &imports_trip_mcinfo,
};

bool imports_trip_validate(const imports_trip *value, mc_errors *errors) {
    return mc_validate(&imports_trip_mctype, value, errors);
}

bool imports_trip_equal(const imports_trip *a, const imports_trip *b) {
    return mc_equal(&imports_trip_mctype, a, b);
}

uint64_t imports_trip_hash(const imports_trip *value) {
    return mc_hash(&imports_trip_mctype, value, 0);
}

uint64_t imports_trip_hash_seeded(const imports_trip *value, uint64_t seed) {
    return mc_hash(&imports_trip_mctype, value, seed);
}

imports_trip *imports_trip_copy(const imports_trip *value, mc_arena *arena) {
    imports_trip *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&imports_trip_mctype, copy, value, arena) ? copy : NULL;
}

void imports_trip_print(const imports_trip *value, FILE *out) {
    mc_print(&imports_trip_mctype, value, out);
}

