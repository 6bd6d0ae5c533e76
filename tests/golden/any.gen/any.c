/* Made by modelc from any.dsl: do not edit. */
/* What each model of any is made of, as tables that the runtime reads. */
#include "any.h"

/* ---- Event ---- */

static const mc_items AnyList_items = {.type = &mc_type_any};
static const mc_type AnyList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[Any]",
    .size = sizeof(any_any_list),
    .items = &AnyList_items,
};

static const mc_items AnyMap_items = {.type = &mc_type_any,
    .entry_size = sizeof(any_any_map_entry),
    .value_offset = offsetof(any_any_map_entry, value)};
static const mc_type AnyMap_mctype = {
    .kind = MC_TYPE_MAP,
    .name = "map[str, Any]",
    .size = sizeof(any_any_map),
    .items = &AnyMap_items,
};

any_event any_event_init(void) {
    return (any_event){
        .list = {0},
        .by_name = {0},
    };
}

static void Event_init(void *out) {
    *(any_event *)out = any_event_init();
}

static const mc_field Event_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("name"), &mc_type_str, offsetof(any_event, name),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("payload"), &mc_type_any, offsetof(any_event, payload),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("extra"), &mc_type_any, offsetof(any_event, extra),
     offsetof(any_event, has_extra), MC_FIELD_NULLABLE},
    {MC_STR_INIT("maybe"), &mc_type_any, offsetof(any_event, maybe),
     offsetof(any_event, has_maybe), 0},
    {MC_STR_INIT("null_too"), &mc_type_any, offsetof(any_event, null_too),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("list"), &AnyList_mctype, offsetof(any_event, list),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("by_name"), &AnyMap_mctype, offsetof(any_event, by_name),
     MC_NO_HAS, MC_FIELD_DEFAULT},
};

const mc_model any_event_mcinfo = {
    .fields = Event_fields,
    .fields_len = sizeof Event_fields / sizeof *Event_fields,
    .given_offset = offsetof(any_event, given),
    .init = Event_init,
};

const mc_type any_event_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Event",
    .size = sizeof(any_event),
    .model = &any_event_mcinfo,
};

bool any_event_validate(const any_event *value, mc_errors *errors) {
    return mc_validate(&any_event_mctype, value, errors);
}

bool any_event_equal(const any_event *a, const any_event *b) {
    return mc_equal(&any_event_mctype, a, b);
}

uint64_t any_event_hash(const any_event *value) {
    return mc_hash(&any_event_mctype, value, 0);
}

uint64_t any_event_hash_seeded(const any_event *value, uint64_t seed) {
    return mc_hash(&any_event_mctype, value, seed);
}

any_event *any_event_copy(const any_event *value, mc_arena *arena) {
    any_event *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&any_event_mctype, copy, value, arena) ? copy : NULL;
}

void any_event_print(const any_event *value, FILE *out) {
    mc_print(&any_event_mctype, value, out);
}

