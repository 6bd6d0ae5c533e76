/* Made by modelc from service.dsl: do not edit. */
/* What each model of service is made of, as tables that the runtime reads. */
#include "service.h"

/* ---- Sort ---- */

static const mc_enum_value Sort_values[] = {
    {MC_STR_INIT("name"), SERVICE_SORT_NAME},
    {MC_STR_INIT("age"), SERVICE_SORT_AGE},
};

const mc_enum service_sort_mcinfo = {
    .values = Sort_values,
    .len = sizeof Sort_values / sizeof *Sort_values,
};

const mc_type service_sort_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "Sort",
    .size = sizeof(service_sort),
    .enumeration = &service_sort_mcinfo,
};

/* ---- Item ---- */

static const mc_constraint Item_name_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 1},
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 40},
};
static const mc_type Item_name_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(mc_str),
    .constraints = Item_name_rules,
    .constraints_len = sizeof Item_name_rules / sizeof *Item_name_rules,
};

service_item service_item_init(void) {
    return (service_item){0};
}

static void Item_init(void *out) {
    *(service_item *)out = service_item_init();
}

static const mc_field Item_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("id"), &mc_type_i64, offsetof(service_item, id),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("name"), &Item_name_mctype, offsetof(service_item, name),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model service_item_mcinfo = {
    .fields = Item_fields,
    .fields_len = sizeof Item_fields / sizeof *Item_fields,
    .given_offset = offsetof(service_item, given),
    .init = Item_init,
};

const mc_type service_item_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Item",
    .size = sizeof(service_item),
    .model = &service_item_mcinfo,
};

bool service_item_validate(const service_item *value, mc_errors *errors) {
    return mc_validate(&service_item_mctype, value, errors);
}

bool service_item_equal(const service_item *a, const service_item *b) {
    return mc_equal(&service_item_mctype, a, b);
}

uint64_t service_item_hash(const service_item *value) {
    return mc_hash(&service_item_mctype, value, 0);
}

uint64_t service_item_hash_seeded(const service_item *value, uint64_t seed) {
    return mc_hash(&service_item_mctype, value, seed);
}

service_item *service_item_copy(const service_item *value, mc_arena *arena) {
    service_item *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&service_item_mctype, copy, value, arena) ? copy : NULL;
}

void service_item_print(const service_item *value, FILE *out) {
    mc_print(&service_item_mctype, value, out);
}

/* ---- NewItem ---- */

static const mc_constraint NewItem_name_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 1},
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 40},
};
static const mc_type NewItem_name_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(mc_str),
    .constraints = NewItem_name_rules,
    .constraints_len = sizeof NewItem_name_rules / sizeof *NewItem_name_rules,
};

service_new_item service_new_item_init(void) {
    return (service_new_item){0};
}

static void NewItem_init(void *out) {
    *(service_new_item *)out = service_new_item_init();
}

static const mc_field NewItem_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("name"), &NewItem_name_mctype, offsetof(service_new_item, name),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model service_new_item_mcinfo = {
    .fields = NewItem_fields,
    .fields_len = sizeof NewItem_fields / sizeof *NewItem_fields,
    .given_offset = offsetof(service_new_item, given),
    .init = NewItem_init,
};

const mc_type service_new_item_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "NewItem",
    .size = sizeof(service_new_item),
    .model = &service_new_item_mcinfo,
};

bool service_new_item_validate(const service_new_item *value, mc_errors *errors) {
    return mc_validate(&service_new_item_mctype, value, errors);
}

bool service_new_item_equal(const service_new_item *a, const service_new_item *b) {
    return mc_equal(&service_new_item_mctype, a, b);
}

uint64_t service_new_item_hash(const service_new_item *value) {
    return mc_hash(&service_new_item_mctype, value, 0);
}

uint64_t service_new_item_hash_seeded(const service_new_item *value, uint64_t seed) {
    return mc_hash(&service_new_item_mctype, value, seed);
}

service_new_item *service_new_item_copy(const service_new_item *value, mc_arena *arena) {
    service_new_item *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&service_new_item_mctype, copy, value, arena) ? copy : NULL;
}

void service_new_item_print(const service_new_item *value, FILE *out) {
    mc_print(&service_new_item_mctype, value, out);
}

/* ---- NotFound ---- */

service_not_found service_not_found_init(void) {
    return (service_not_found){0};
}

static void NotFound_init(void *out) {
    *(service_not_found *)out = service_not_found_init();
}

static const mc_field NotFound_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("detail"), &mc_type_str, offsetof(service_not_found, detail),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model service_not_found_mcinfo = {
    .fields = NotFound_fields,
    .fields_len = sizeof NotFound_fields / sizeof *NotFound_fields,
    .given_offset = offsetof(service_not_found, given),
    .init = NotFound_init,
};

const mc_type service_not_found_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "NotFound",
    .size = sizeof(service_not_found),
    .model = &service_not_found_mcinfo,
};

bool service_not_found_validate(const service_not_found *value, mc_errors *errors) {
    return mc_validate(&service_not_found_mctype, value, errors);
}

bool service_not_found_equal(const service_not_found *a, const service_not_found *b) {
    return mc_equal(&service_not_found_mctype, a, b);
}

uint64_t service_not_found_hash(const service_not_found *value) {
    return mc_hash(&service_not_found_mctype, value, 0);
}

uint64_t service_not_found_hash_seeded(const service_not_found *value, uint64_t seed) {
    return mc_hash(&service_not_found_mctype, value, seed);
}

service_not_found *service_not_found_copy(const service_not_found *value, mc_arena *arena) {
    service_not_found *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&service_not_found_mctype, copy, value, arena) ? copy : NULL;
}

void service_not_found_print(const service_not_found *value, FILE *out) {
    mc_print(&service_not_found_mctype, value, out);
}

/* ---- Conflict ---- */

service_conflict service_conflict_init(void) {
    return (service_conflict){0};
}

static void Conflict_init(void *out) {
    *(service_conflict *)out = service_conflict_init();
}

static const mc_field Conflict_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("detail"), &mc_type_str, offsetof(service_conflict, detail),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("other"), &service_item_mctype, offsetof(service_conflict, other),
     offsetof(service_conflict, has_other), MC_FIELD_NULLABLE},
};

const mc_model service_conflict_mcinfo = {
    .fields = Conflict_fields,
    .fields_len = sizeof Conflict_fields / sizeof *Conflict_fields,
    .given_offset = offsetof(service_conflict, given),
    .init = Conflict_init,
};

const mc_type service_conflict_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Conflict",
    .size = sizeof(service_conflict),
    .model = &service_conflict_mcinfo,
};

bool service_conflict_validate(const service_conflict *value, mc_errors *errors) {
    return mc_validate(&service_conflict_mctype, value, errors);
}

bool service_conflict_equal(const service_conflict *a, const service_conflict *b) {
    return mc_equal(&service_conflict_mctype, a, b);
}

uint64_t service_conflict_hash(const service_conflict *value) {
    return mc_hash(&service_conflict_mctype, value, 0);
}

uint64_t service_conflict_hash_seeded(const service_conflict *value, uint64_t seed) {
    return mc_hash(&service_conflict_mctype, value, seed);
}

service_conflict *service_conflict_copy(const service_conflict *value, mc_arena *arena) {
    service_conflict *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&service_conflict_mctype, copy, value, arena) ? copy : NULL;
}

void service_conflict_print(const service_conflict *value, FILE *out) {
    mc_print(&service_conflict_mctype, value, out);
}

