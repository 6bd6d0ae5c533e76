/* Made by modelc from shared.dsl: do not edit. */
/* What each model of shared is made of, as tables that the runtime reads. */
#include "shared.h"

/* ---- Unit ---- */

static const mc_enum_value Unit_values[] = {
    {MC_STR_INIT("meter"), SHARED_UNIT_METER},
    {MC_STR_INIT("mile"), SHARED_UNIT_MILE},
};

const mc_enum shared_unit_mcinfo = {
    .values = Unit_values,
    .len = sizeof Unit_values / sizeof *Unit_values,
};

const mc_type shared_unit_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "Unit",
    .size = sizeof(shared_unit),
    .enumeration = &shared_unit_mcinfo,
};

/* ---- Id ---- */

static const mc_constraint Id_rules[] = {
    {.rule = MC_RULE_GE, .integer = 1},
};
const mc_type shared_id_mctype = {
    .kind = MC_TYPE_INT,
    .name = "i64",
    .size = sizeof(shared_id),
    .constraints = Id_rules,
    .constraints_len = sizeof Id_rules / sizeof *Id_rules,
};

/* ---- Place ---- */

static const mc_constraint Place_lat_rules[] = {
    {.rule = MC_RULE_LE, .number = 90.0},
    {.rule = MC_RULE_GE, .number = -90.0},
};
static const mc_type Place_lat_mctype = {
    .kind = MC_TYPE_FLOAT,
    .name = "f64",
    .size = sizeof(double),
    .constraints = Place_lat_rules,
    .constraints_len = sizeof Place_lat_rules / sizeof *Place_lat_rules,
};

static const mc_constraint Place_lon_rules[] = {
    {.rule = MC_RULE_LE, .number = 180.0},
    {.rule = MC_RULE_GE, .number = -180.0},
};
static const mc_type Place_lon_mctype = {
    .kind = MC_TYPE_FLOAT,
    .name = "f64",
    .size = sizeof(double),
    .constraints = Place_lon_rules,
    .constraints_len = sizeof Place_lon_rules / sizeof *Place_lon_rules,
};

shared_place shared_place_init(void) {
    return (shared_place){0};
}

static void Place_init(void *out) {
    *(shared_place *)out = shared_place_init();
}

static const mc_field Place_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("lat"), &Place_lat_mctype, offsetof(shared_place, lat),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("lon"), &Place_lon_mctype, offsetof(shared_place, lon),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model shared_place_mcinfo = {
    .fields = Place_fields,
    .fields_len = sizeof Place_fields / sizeof *Place_fields,
    .given_offset = offsetof(shared_place, given),
    .init = Place_init,
};

const mc_type shared_place_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Place",
    .size = sizeof(shared_place),
    .model = &shared_place_mcinfo,
};

bool shared_place_validate(const shared_place *value, mc_errors *errors) {
    return mc_validate(&shared_place_mctype, value, errors);
}

bool shared_place_equal(const shared_place *a, const shared_place *b) {
    return mc_equal(&shared_place_mctype, a, b);
}

uint64_t shared_place_hash(const shared_place *value) {
    return mc_hash(&shared_place_mctype, value, 0);
}

uint64_t shared_place_hash_seeded(const shared_place *value, uint64_t seed) {
    return mc_hash(&shared_place_mctype, value, seed);
}

shared_place *shared_place_copy(const shared_place *value, mc_arena *arena) {
    shared_place *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&shared_place_mctype, copy, value, arena) ? copy : NULL;
}

void shared_place_print(const shared_place *value, FILE *out) {
    mc_print(&shared_place_mctype, value, out);
}

/* ---- NotHere ---- */

shared_not_here shared_not_here_init(void) {
    return (shared_not_here){0};
}

static void NotHere_init(void *out) {
    *(shared_not_here *)out = shared_not_here_init();
}

static const mc_field NotHere_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("place"), &mc_type_str, offsetof(shared_not_here, place),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model shared_not_here_mcinfo = {
    .fields = NotHere_fields,
    .fields_len = sizeof NotHere_fields / sizeof *NotHere_fields,
    .given_offset = offsetof(shared_not_here, given),
    .init = NotHere_init,
};

const mc_type shared_not_here_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "NotHere",
    .size = sizeof(shared_not_here),
    .model = &shared_not_here_mcinfo,
};

bool shared_not_here_validate(const shared_not_here *value, mc_errors *errors) {
    return mc_validate(&shared_not_here_mctype, value, errors);
}

bool shared_not_here_equal(const shared_not_here *a, const shared_not_here *b) {
    return mc_equal(&shared_not_here_mctype, a, b);
}

uint64_t shared_not_here_hash(const shared_not_here *value) {
    return mc_hash(&shared_not_here_mctype, value, 0);
}

uint64_t shared_not_here_hash_seeded(const shared_not_here *value, uint64_t seed) {
    return mc_hash(&shared_not_here_mctype, value, seed);
}

shared_not_here *shared_not_here_copy(const shared_not_here *value, mc_arena *arena) {
    shared_not_here *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&shared_not_here_mctype, copy, value, arena) ? copy : NULL;
}

void shared_not_here_print(const shared_not_here *value, FILE *out) {
    mc_print(&shared_not_here_mctype, value, out);
}

/* ---- Where ---- */

static const mc_case Where_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
    {SHARED_WHERE_PLACE, MC_STR_INIT("Place"), &shared_place_mctype, false, NULL, 0},
    {SHARED_WHERE_STR, MC_STR_INIT("str"), &mc_type_str, false, NULL, 0},
};

const mc_union shared_where_mcinfo = {
    .mode = MC_UNION_SMART,
    .cases = Where_cases,
    .len = sizeof Where_cases / sizeof *Where_cases,
    .kind_offset = offsetof(shared_where, kind),
    .as_offset = offsetof(shared_where, as),
};

_Static_assert(sizeof(shared_where_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type shared_where_mctype = {
    .kind = MC_TYPE_UNION,
    .name = "Where",
    .size = sizeof(shared_where),
    .choice = &shared_where_mcinfo,
};

bool shared_where_validate(const shared_where *value, mc_errors *errors) {
    return mc_validate(&shared_where_mctype, value, errors);
}

bool shared_where_equal(const shared_where *a, const shared_where *b) {
    return mc_equal(&shared_where_mctype, a, b);
}

uint64_t shared_where_hash(const shared_where *value) {
    return mc_hash(&shared_where_mctype, value, 0);
}

uint64_t shared_where_hash_seeded(const shared_where *value, uint64_t seed) {
    return mc_hash(&shared_where_mctype, value, seed);
}

shared_where *shared_where_copy(const shared_where *value, mc_arena *arena) {
    shared_where *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&shared_where_mctype, copy, value, arena) ? copy : NULL;
}

void shared_where_print(const shared_where *value, FILE *out) {
    mc_print(&shared_where_mctype, value, out);
}

