/* Made by modelc from models.dsl: do not edit. */
/* What each model of models is made of, as tables that the runtime reads. */
#include "models.h"

/* ---- Scalars ---- */

models_scalars models_scalars_init(void) {
    return (models_scalars){0};
}

static void Scalars_init(void *out) {
    *(models_scalars *)out = models_scalars_init();
}

static const mc_field Scalars_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("flag"), &mc_type_bool, offsetof(models_scalars, flag),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("tiny"), &mc_type_i8, offsetof(models_scalars, tiny),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("small"), &mc_type_i16, offsetof(models_scalars, small),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("medium"), &mc_type_i32, offsetof(models_scalars, medium),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("large"), &mc_type_i64, offsetof(models_scalars, large),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("whole"), &mc_type_i64, offsetof(models_scalars, whole),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("tiny_u"), &mc_type_u8, offsetof(models_scalars, tiny_u),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("small_u"), &mc_type_u16, offsetof(models_scalars, small_u),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("medium_u"), &mc_type_u32, offsetof(models_scalars, medium_u),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("large_u"), &mc_type_u64, offsetof(models_scalars, large_u),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("single"), &mc_type_f32, offsetof(models_scalars, single),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("twice"), &mc_type_f64, offsetof(models_scalars, twice),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("number"), &mc_type_f64, offsetof(models_scalars, number),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("text"), &mc_type_str, offsetof(models_scalars, text),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("any"), &mc_type_any, offsetof(models_scalars, any),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model models_scalars_mcinfo = {
    .fields = Scalars_fields,
    .fields_len = sizeof Scalars_fields / sizeof *Scalars_fields,
    .given_offset = offsetof(models_scalars, given),
    .init = Scalars_init,
};

const mc_type models_scalars_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Scalars",
    .size = sizeof(models_scalars),
    .model = &models_scalars_mcinfo,
};

bool models_scalars_validate(const models_scalars *value, mc_errors *errors) {
    return mc_validate(&models_scalars_mctype, value, errors);
}

bool models_scalars_equal(const models_scalars *a, const models_scalars *b) {
    return mc_equal(&models_scalars_mctype, a, b);
}

uint64_t models_scalars_hash(const models_scalars *value) {
    return mc_hash(&models_scalars_mctype, value, 0);
}

uint64_t models_scalars_hash_seeded(const models_scalars *value, uint64_t seed) {
    return mc_hash(&models_scalars_mctype, value, seed);
}

models_scalars *models_scalars_copy(const models_scalars *value, mc_arena *arena) {
    models_scalars *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&models_scalars_mctype, copy, value, arena) ? copy : NULL;
}

void models_scalars_print(const models_scalars *value, FILE *out) {
    mc_print(&models_scalars_mctype, value, out);
}

/* ---- Empty ---- */

models_empty models_empty_init(void) {
    return (models_empty){0};
}

static void Empty_init(void *out) {
    *(models_empty *)out = models_empty_init();
}

const mc_model models_empty_mcinfo = {
    .given_offset = offsetof(models_empty, given),
    .init = Empty_init,
};

const mc_type models_empty_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Empty",
    .size = sizeof(models_empty),
    .model = &models_empty_mcinfo,
};

bool models_empty_validate(const models_empty *value, mc_errors *errors) {
    return mc_validate(&models_empty_mctype, value, errors);
}

bool models_empty_equal(const models_empty *a, const models_empty *b) {
    return mc_equal(&models_empty_mctype, a, b);
}

uint64_t models_empty_hash(const models_empty *value) {
    return mc_hash(&models_empty_mctype, value, 0);
}

uint64_t models_empty_hash_seeded(const models_empty *value, uint64_t seed) {
    return mc_hash(&models_empty_mctype, value, seed);
}

models_empty *models_empty_copy(const models_empty *value, mc_arena *arena) {
    models_empty *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&models_empty_mctype, copy, value, arena) ? copy : NULL;
}

void models_empty_print(const models_empty *value, FILE *out) {
    mc_print(&models_empty_mctype, value, out);
}

/* ---- Presence ---- */

models_presence models_presence_init(void) {
    return (models_presence){
        .filled = 7,
        .filled_nullable = 3,
        .has_filled_nullable = true,
    };
}

static void Presence_init(void *out) {
    *(models_presence *)out = models_presence_init();
}

static const mc_field Presence_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("always"), &mc_type_i64, offsetof(models_presence, always),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("filled"), &mc_type_i64, offsetof(models_presence, filled),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("optional"), &mc_type_i64, offsetof(models_presence, optional),
     offsetof(models_presence, has_optional), MC_FIELD_NULLABLE},
    {MC_STR_INIT("absent"), &mc_type_i64, offsetof(models_presence, absent),
     offsetof(models_presence, has_absent), 0},
    {MC_STR_INIT("nullable"), &mc_type_i64, offsetof(models_presence, nullable),
     offsetof(models_presence, has_nullable), MC_FIELD_REQUIRED | MC_FIELD_NULLABLE},
    {MC_STR_INIT("filled_null"), &mc_type_i64, offsetof(models_presence, filled_null),
     offsetof(models_presence, has_filled_null), MC_FIELD_NULLABLE | MC_FIELD_DEFAULT},
    {MC_STR_INIT("filled_nullable"), &mc_type_i64, offsetof(models_presence, filled_nullable),
     offsetof(models_presence, has_filled_nullable), MC_FIELD_NULLABLE | MC_FIELD_DEFAULT},
};

const mc_model models_presence_mcinfo = {
    .fields = Presence_fields,
    .fields_len = sizeof Presence_fields / sizeof *Presence_fields,
    .given_offset = offsetof(models_presence, given),
    .init = Presence_init,
};

const mc_type models_presence_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Presence",
    .size = sizeof(models_presence),
    .model = &models_presence_mcinfo,
};

bool models_presence_validate(const models_presence *value, mc_errors *errors) {
    return mc_validate(&models_presence_mctype, value, errors);
}

bool models_presence_equal(const models_presence *a, const models_presence *b) {
    return mc_equal(&models_presence_mctype, a, b);
}

uint64_t models_presence_hash(const models_presence *value) {
    return mc_hash(&models_presence_mctype, value, 0);
}

uint64_t models_presence_hash_seeded(const models_presence *value, uint64_t seed) {
    return mc_hash(&models_presence_mctype, value, seed);
}

models_presence *models_presence_copy(const models_presence *value, mc_arena *arena) {
    models_presence *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&models_presence_mctype, copy, value, arena) ? copy : NULL;
}

void models_presence_print(const models_presence *value, FILE *out) {
    mc_print(&models_presence_mctype, value, out);
}

/* ---- Names ---- */

models_names models_names_init(void) {
    return (models_names){
        .default_ = true,
        .true_ = false,
        .n2nd = 2,
        .type = MC_STR_INIT("plain"),
        .check = MC_STR_INIT("checked"),
    };
}

static void Names_init(void *out) {
    *(models_names *)out = models_names_init();
}

static const mc_field Names_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("int"), &mc_type_i64, offsetof(models_names, int_),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("class"), &mc_type_str, offsetof(models_names, class_),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("default"), &mc_type_bool, offsetof(models_names, default_),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("true"), &mc_type_bool, offsetof(models_names, true_),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("x-id"), &mc_type_str, offsetof(models_names, x_id),
     offsetof(models_names, has_x_id), MC_FIELD_NULLABLE},
    {MC_STR_INIT("full name"), &mc_type_str, offsetof(models_names, full_name),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("2nd"), &mc_type_i64, offsetof(models_names, n2nd),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("type"), &mc_type_str, offsetof(models_names, type),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("check"), &mc_type_str, offsetof(models_names, check),
     MC_NO_HAS, MC_FIELD_DEFAULT},
};

static const mc_field_names Names_names[] = {
    /* in the schema, other keys, in the environment */
    {MC_STR_INIT("int"), NULL, 0, {0}},
    {MC_STR_INIT("class"), NULL, 0, {0}},
    {MC_STR_INIT("default"), NULL, 0, {0}},
    {MC_STR_INIT("true"), NULL, 0, {0}},
    {MC_STR_INIT("x-id"), NULL, 0, {0}},
    {MC_STR_INIT("fullName"), NULL, 0, {0}},
    {MC_STR_INIT("2nd"), NULL, 0, {0}},
    {MC_STR_INIT("type"), NULL, 0, {0}},
    {MC_STR_INIT("check"), NULL, 0, {0}},
};

const mc_model models_names_mcinfo = {
    .fields = Names_fields,
    .fields_len = sizeof Names_fields / sizeof *Names_fields,
    .given_offset = offsetof(models_names, given),
    .init = Names_init,
    .names = Names_names,
};

const mc_type models_names_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Names",
    .size = sizeof(models_names),
    .model = &models_names_mcinfo,
};

bool models_names_validate(const models_names *value, mc_errors *errors) {
    return mc_validate(&models_names_mctype, value, errors);
}

bool models_names_equal(const models_names *a, const models_names *b) {
    return mc_equal(&models_names_mctype, a, b);
}

uint64_t models_names_hash(const models_names *value) {
    return mc_hash(&models_names_mctype, value, 0);
}

uint64_t models_names_hash_seeded(const models_names *value, uint64_t seed) {
    return mc_hash(&models_names_mctype, value, seed);
}

models_names *models_names_copy(const models_names *value, mc_arena *arena) {
    models_names *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&models_names_mctype, copy, value, arena) ? copy : NULL;
}

void models_names_print(const models_names *value, FILE *out) {
    mc_print(&models_names_mctype, value, out);
}

