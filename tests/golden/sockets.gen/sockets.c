/* Made by modelc from sockets.dsl: do not edit. */
/* What each model of sockets is made of, as tables that the runtime reads. */
#include "sockets.h"

/* ---- Say ---- */

static const mc_constraint Say_text_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 1},
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 200},
};
static const mc_type Say_text_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(mc_str),
    .constraints = Say_text_rules,
    .constraints_len = sizeof Say_text_rules / sizeof *Say_text_rules,
};

sockets_say sockets_say_init(void) {
    return (sockets_say){0};
}

static void Say_init(void *out) {
    *(sockets_say *)out = sockets_say_init();
}

static const mc_field Say_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("text"), &Say_text_mctype, offsetof(sockets_say, text),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("to"), &mc_type_str, offsetof(sockets_say, to),
     offsetof(sockets_say, has_to), MC_FIELD_NULLABLE},
};

const mc_model sockets_say_mcinfo = {
    .fields = Say_fields,
    .fields_len = sizeof Say_fields / sizeof *Say_fields,
    .given_offset = offsetof(sockets_say, given),
    .init = Say_init,
};

const mc_type sockets_say_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Say",
    .size = sizeof(sockets_say),
    .model = &sockets_say_mcinfo,
};

bool sockets_say_validate(const sockets_say *value, mc_errors *errors) {
    return mc_validate(&sockets_say_mctype, value, errors);
}

bool sockets_say_equal(const sockets_say *a, const sockets_say *b) {
    return mc_equal(&sockets_say_mctype, a, b);
}

uint64_t sockets_say_hash(const sockets_say *value) {
    return mc_hash(&sockets_say_mctype, value, 0);
}

uint64_t sockets_say_hash_seeded(const sockets_say *value, uint64_t seed) {
    return mc_hash(&sockets_say_mctype, value, seed);
}

sockets_say *sockets_say_copy(const sockets_say *value, mc_arena *arena) {
    sockets_say *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&sockets_say_mctype, copy, value, arena) ? copy : NULL;
}

void sockets_say_print(const sockets_say *value, FILE *out) {
    mc_print(&sockets_say_mctype, value, out);
}

/* ---- Said ---- */

sockets_said sockets_said_init(void) {
    return (sockets_said){0};
}

static void Said_init(void *out) {
    *(sockets_said *)out = sockets_said_init();
}

static const mc_field Said_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("from"), &mc_type_str, offsetof(sockets_said, from),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("text"), &mc_type_str, offsetof(sockets_said, text),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model sockets_said_mcinfo = {
    .fields = Said_fields,
    .fields_len = sizeof Said_fields / sizeof *Said_fields,
    .given_offset = offsetof(sockets_said, given),
    .init = Said_init,
};

const mc_type sockets_said_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Said",
    .size = sizeof(sockets_said),
    .model = &sockets_said_mcinfo,
};

bool sockets_said_validate(const sockets_said *value, mc_errors *errors) {
    return mc_validate(&sockets_said_mctype, value, errors);
}

bool sockets_said_equal(const sockets_said *a, const sockets_said *b) {
    return mc_equal(&sockets_said_mctype, a, b);
}

uint64_t sockets_said_hash(const sockets_said *value) {
    return mc_hash(&sockets_said_mctype, value, 0);
}

uint64_t sockets_said_hash_seeded(const sockets_said *value, uint64_t seed) {
    return mc_hash(&sockets_said_mctype, value, seed);
}

sockets_said *sockets_said_copy(const sockets_said *value, mc_arena *arena) {
    sockets_said *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&sockets_said_mctype, copy, value, arena) ? copy : NULL;
}

void sockets_said_print(const sockets_said *value, FILE *out) {
    mc_print(&sockets_said_mctype, value, out);
}

/* ---- Full ---- */

sockets_full sockets_full_init(void) {
    return (sockets_full){0};
}

static void Full_init(void *out) {
    *(sockets_full *)out = sockets_full_init();
}

static const mc_field Full_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("detail"), &mc_type_str, offsetof(sockets_full, detail),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model sockets_full_mcinfo = {
    .fields = Full_fields,
    .fields_len = sizeof Full_fields / sizeof *Full_fields,
    .given_offset = offsetof(sockets_full, given),
    .init = Full_init,
};

const mc_type sockets_full_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Full",
    .size = sizeof(sockets_full),
    .model = &sockets_full_mcinfo,
};

bool sockets_full_validate(const sockets_full *value, mc_errors *errors) {
    return mc_validate(&sockets_full_mctype, value, errors);
}

bool sockets_full_equal(const sockets_full *a, const sockets_full *b) {
    return mc_equal(&sockets_full_mctype, a, b);
}

uint64_t sockets_full_hash(const sockets_full *value) {
    return mc_hash(&sockets_full_mctype, value, 0);
}

uint64_t sockets_full_hash_seeded(const sockets_full *value, uint64_t seed) {
    return mc_hash(&sockets_full_mctype, value, seed);
}

sockets_full *sockets_full_copy(const sockets_full *value, mc_arena *arena) {
    sockets_full *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&sockets_full_mctype, copy, value, arena) ? copy : NULL;
}

void sockets_full_print(const sockets_full *value, FILE *out) {
    mc_print(&sockets_full_mctype, value, out);
}

