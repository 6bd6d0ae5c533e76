/* Made by modelc from enums.dsl: do not edit. */
/* What each model of enums is made of, as tables that the runtime reads. */
#include "enums.h"

/* ---- Role ---- */

static const mc_enum_value Role_values[] = {
    {MC_STR_INIT("admin"), ENUMS_ROLE_ADMIN},
    {MC_STR_INIT("plain-user"), ENUMS_ROLE_USER},
    {MC_STR_INIT("guest"), ENUMS_ROLE_GUEST},
};

const mc_enum enums_role_mcinfo = {
    .values = Role_values,
    .len = sizeof Role_values / sizeof *Role_values,
};

const mc_type enums_role_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "Role",
    .size = sizeof(enums_role),
    .enumeration = &enums_role_mcinfo,
};

/* ---- Level ---- */

static const mc_enum_value Level_values[] = {
    {MC_STR_INIT("low"), ENUMS_LEVEL_LOW},
    {MC_STR_INIT("high"), ENUMS_LEVEL_HIGH},
    {MC_STR_INIT("higher"), ENUMS_LEVEL_HIGHER},
};

const mc_enum enums_level_mcinfo = {
    .values = Level_values,
    .len = sizeof Level_values / sizeof *Level_values,
    .by_number = true,
};

const mc_type enums_level_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "Level",
    .size = sizeof(enums_level),
    .enumeration = &enums_level_mcinfo,
};

/* ---- Offset ---- */

static const mc_enum_value Offset_values[] = {
    {MC_STR_INIT("back"), ENUMS_OFFSET_BACK},
    {MC_STR_INIT("none"), ENUMS_OFFSET_NONE},
    {MC_STR_INIT("forward"), ENUMS_OFFSET_FORWARD},
};

const mc_enum enums_offset_mcinfo = {
    .values = Offset_values,
    .len = sizeof Offset_values / sizeof *Offset_values,
    .by_number = true,
};

const mc_type enums_offset_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "Offset",
    .size = sizeof(enums_offset),
    .enumeration = &enums_offset_mcinfo,
};

/* ---- Badge ---- */

enums_badge enums_badge_init(void) {
    return (enums_badge){
        .level = ENUMS_LEVEL_HIGH,
    };
}

static void Badge_init(void *out) {
    *(enums_badge *)out = enums_badge_init();
}

static const mc_field Badge_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("role"), &enums_role_mctype, offsetof(enums_badge, role),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("level"), &enums_level_mctype, offsetof(enums_badge, level),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("offset"), &enums_offset_mctype, offsetof(enums_badge, offset),
     offsetof(enums_badge, has_offset), MC_FIELD_NULLABLE},
};

const mc_model enums_badge_mcinfo = {
    .fields = Badge_fields,
    .fields_len = sizeof Badge_fields / sizeof *Badge_fields,
    .given_offset = offsetof(enums_badge, given),
    .init = Badge_init,
};

const mc_type enums_badge_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Badge",
    .size = sizeof(enums_badge),
    .model = &enums_badge_mcinfo,
};

bool enums_badge_validate(const enums_badge *value, mc_errors *errors) {
    return mc_validate(&enums_badge_mctype, value, errors);
}

bool enums_badge_equal(const enums_badge *a, const enums_badge *b) {
    return mc_equal(&enums_badge_mctype, a, b);
}

uint64_t enums_badge_hash(const enums_badge *value) {
    return mc_hash(&enums_badge_mctype, value, 0);
}

uint64_t enums_badge_hash_seeded(const enums_badge *value, uint64_t seed) {
    return mc_hash(&enums_badge_mctype, value, seed);
}

enums_badge *enums_badge_copy(const enums_badge *value, mc_arena *arena) {
    enums_badge *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&enums_badge_mctype, copy, value, arena) ? copy : NULL;
}

void enums_badge_print(const enums_badge *value, FILE *out) {
    mc_print(&enums_badge_mctype, value, out);
}

