/* Made by modelc from imports_as.dsl: do not edit. */
/* What each model of imports_as is made of, as tables that the runtime reads. */
#include "imports_as.h"

/* ---- Place ---- */

imports_as_place imports_as_place_init(void) {
    return (imports_as_place){
        .at = shared_place_init(),
    };
}

static void Place_init(void *out) {
    *(imports_as_place *)out = imports_as_place_init();
}

static const mc_field Place_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("name"), &mc_type_str, offsetof(imports_as_place, name),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("at"), &shared_place_mctype, offsetof(imports_as_place, at),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model imports_as_place_mcinfo = {
    .fields = Place_fields,
    .fields_len = sizeof Place_fields / sizeof *Place_fields,
    .given_offset = offsetof(imports_as_place, given),
    .init = Place_init,
};

const mc_type imports_as_place_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Place",
    .size = sizeof(imports_as_place),
    .model = &imports_as_place_mcinfo,
};

bool imports_as_place_validate(const imports_as_place *value, mc_errors *errors) {
    return mc_validate(&imports_as_place_mctype, value, errors);
}

bool imports_as_place_equal(const imports_as_place *a, const imports_as_place *b) {
    return mc_equal(&imports_as_place_mctype, a, b);
}

uint64_t imports_as_place_hash(const imports_as_place *value) {
    return mc_hash(&imports_as_place_mctype, value, 0);
}

uint64_t imports_as_place_hash_seeded(const imports_as_place *value, uint64_t seed) {
    return mc_hash(&imports_as_place_mctype, value, seed);
}

imports_as_place *imports_as_place_copy(const imports_as_place *value, mc_arena *arena) {
    imports_as_place *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&imports_as_place_mctype, copy, value, arena) ? copy : NULL;
}

void imports_as_place_print(const imports_as_place *value, FILE *out) {
    mc_print(&imports_as_place_mctype, value, out);
}

/* ---- Place | Place ---- */

static const mc_case TripEither_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
    {IMPORTS_AS_TRIP_EITHER_SHARED_PLACE, MC_STR_INIT("Place"), &shared_place_mctype, false, NULL, 0},
    {IMPORTS_AS_TRIP_EITHER_PLACE, MC_STR_INIT("Place"), &imports_as_place_mctype, false, NULL, 0},
};

const mc_union imports_as_trip_either_mcinfo = {
    .mode = MC_UNION_SMART,
    .cases = TripEither_cases,
    .len = sizeof TripEither_cases / sizeof *TripEither_cases,
    .kind_offset = offsetof(imports_as_trip_either, kind),
    .as_offset = offsetof(imports_as_trip_either, as),
};

_Static_assert(sizeof(imports_as_trip_either_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type imports_as_trip_either_mctype = {
    .kind = MC_TYPE_UNION,
    .name = "Place | Place",
    .size = sizeof(imports_as_trip_either),
    .choice = &imports_as_trip_either_mcinfo,
};

bool imports_as_trip_either_validate(const imports_as_trip_either *value, mc_errors *errors) {
    return mc_validate(&imports_as_trip_either_mctype, value, errors);
}

bool imports_as_trip_either_equal(const imports_as_trip_either *a, const imports_as_trip_either *b) {
    return mc_equal(&imports_as_trip_either_mctype, a, b);
}

uint64_t imports_as_trip_either_hash(const imports_as_trip_either *value) {
    return mc_hash(&imports_as_trip_either_mctype, value, 0);
}

uint64_t imports_as_trip_either_hash_seeded(const imports_as_trip_either *value, uint64_t seed) {
    return mc_hash(&imports_as_trip_either_mctype, value, seed);
}

imports_as_trip_either *imports_as_trip_either_copy(const imports_as_trip_either *value, mc_arena *arena) {
    imports_as_trip_either *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&imports_as_trip_either_mctype, copy, value, arena) ? copy : NULL;
}

void imports_as_trip_either_print(const imports_as_trip_either *value, FILE *out) {
    mc_print(&imports_as_trip_either_mctype, value, out);
}

/* ---- Trip ---- */

static const mc_items SharedPlaceList_items = {.type = &shared_place_mctype};
static const mc_type SharedPlaceList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[Place]",
    .size = sizeof(imports_as_shared_place_list),
    .items = &SharedPlaceList_items,
};

static const mc_items PlaceList_items = {.type = &imports_as_place_mctype};
static const mc_type PlaceList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[Place]",
    .size = sizeof(imports_as_place_list),
    .items = &PlaceList_items,
};

static const mc_items SharedUnitMap_items = {.type = &shared_unit_mctype,
    .entry_size = sizeof(imports_as_shared_unit_map_entry),
    .value_offset = offsetof(imports_as_shared_unit_map_entry, value)};
static const mc_type SharedUnitMap_mctype = {
    .kind = MC_TYPE_MAP,
    .name = "map[str, Unit]",
    .size = sizeof(imports_as_shared_unit_map),
    .items = &SharedUnitMap_items,
};

imports_as_trip imports_as_trip_init(void) {
    return (imports_as_trip){
        .place = imports_as_place_init(),
    };
}

static void Trip_init(void *out) {
    *(imports_as_trip *)out = imports_as_trip_init();
}

static const mc_field Trip_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("id"), &shared_id_mctype, offsetof(imports_as_trip, id),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("place"), &imports_as_place_mctype, offsetof(imports_as_trip, place),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("spots"), &SharedPlaceList_mctype, offsetof(imports_as_trip, spots),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("own"), &PlaceList_mctype, offsetof(imports_as_trip, own),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("by_name"), &SharedUnitMap_mctype, offsetof(imports_as_trip, by_name),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("either"), &imports_as_trip_either_mctype, offsetof(imports_as_trip, either),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model imports_as_trip_mcinfo = {
    .fields = Trip_fields,
    .fields_len = sizeof Trip_fields / sizeof *Trip_fields,
    .given_offset = offsetof(imports_as_trip, given),
    .init = Trip_init,
};

const mc_type imports_as_trip_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Trip",
    .size = sizeof(imports_as_trip),
    .model = &imports_as_trip_mcinfo,
};

bool imports_as_trip_validate(const imports_as_trip *value, mc_errors *errors) {
    return mc_validate(&imports_as_trip_mctype, value, errors);
}

bool imports_as_trip_equal(const imports_as_trip *a, const imports_as_trip *b) {
    return mc_equal(&imports_as_trip_mctype, a, b);
}

uint64_t imports_as_trip_hash(const imports_as_trip *value) {
    return mc_hash(&imports_as_trip_mctype, value, 0);
}

uint64_t imports_as_trip_hash_seeded(const imports_as_trip *value, uint64_t seed) {
    return mc_hash(&imports_as_trip_mctype, value, seed);
}

imports_as_trip *imports_as_trip_copy(const imports_as_trip *value, mc_arena *arena) {
    imports_as_trip *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&imports_as_trip_mctype, copy, value, arena) ? copy : NULL;
}

void imports_as_trip_print(const imports_as_trip *value, FILE *out) {
    mc_print(&imports_as_trip_mctype, value, out);
}

