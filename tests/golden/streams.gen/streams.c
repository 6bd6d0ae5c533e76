/* Made by modelc from streams.dsl: do not edit. */
/* What each model of streams is made of, as tables that the runtime reads. */
#include "streams.h"

/* ---- Tick ---- */

streams_tick streams_tick_init(void) {
    return (streams_tick){0};
}

static void Tick_init(void *out) {
    *(streams_tick *)out = streams_tick_init();
}

static const mc_field Tick_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("at"), &mc_type_datetime, offsetof(streams_tick, at),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("price"), &mc_type_f64, offsetof(streams_tick, price),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model streams_tick_mcinfo = {
    .fields = Tick_fields,
    .fields_len = sizeof Tick_fields / sizeof *Tick_fields,
    .given_offset = offsetof(streams_tick, given),
    .init = Tick_init,
};

const mc_type streams_tick_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Tick",
    .size = sizeof(streams_tick),
    .model = &streams_tick_mcinfo,
};

bool streams_tick_validate(const streams_tick *value, mc_errors *errors) {
    return mc_validate(&streams_tick_mctype, value, errors);
}

bool streams_tick_equal(const streams_tick *a, const streams_tick *b) {
    return mc_equal(&streams_tick_mctype, a, b);
}

uint64_t streams_tick_hash(const streams_tick *value) {
    return mc_hash(&streams_tick_mctype, value, 0);
}

uint64_t streams_tick_hash_seeded(const streams_tick *value, uint64_t seed) {
    return mc_hash(&streams_tick_mctype, value, seed);
}

streams_tick *streams_tick_copy(const streams_tick *value, mc_arena *arena) {
    streams_tick *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&streams_tick_mctype, copy, value, arena) ? copy : NULL;
}

void streams_tick_print(const streams_tick *value, FILE *out) {
    mc_print(&streams_tick_mctype, value, out);
}

/* ---- Closed ---- */

streams_closed streams_closed_init(void) {
    return (streams_closed){0};
}

static void Closed_init(void *out) {
    *(streams_closed *)out = streams_closed_init();
}

static const mc_field Closed_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("detail"), &mc_type_str, offsetof(streams_closed, detail),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model streams_closed_mcinfo = {
    .fields = Closed_fields,
    .fields_len = sizeof Closed_fields / sizeof *Closed_fields,
    .given_offset = offsetof(streams_closed, given),
    .init = Closed_init,
};

const mc_type streams_closed_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Closed",
    .size = sizeof(streams_closed),
    .model = &streams_closed_mcinfo,
};

bool streams_closed_validate(const streams_closed *value, mc_errors *errors) {
    return mc_validate(&streams_closed_mctype, value, errors);
}

bool streams_closed_equal(const streams_closed *a, const streams_closed *b) {
    return mc_equal(&streams_closed_mctype, a, b);
}

uint64_t streams_closed_hash(const streams_closed *value) {
    return mc_hash(&streams_closed_mctype, value, 0);
}

uint64_t streams_closed_hash_seeded(const streams_closed *value, uint64_t seed) {
    return mc_hash(&streams_closed_mctype, value, seed);
}

streams_closed *streams_closed_copy(const streams_closed *value, mc_arena *arena) {
    streams_closed *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&streams_closed_mctype, copy, value, arena) ? copy : NULL;
}

void streams_closed_print(const streams_closed *value, FILE *out) {
    mc_print(&streams_closed_mctype, value, out);
}

