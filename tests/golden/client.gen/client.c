/* Made by modelc from client.dsl: do not edit. */
/* What each model of client is made of, as tables that the runtime reads. */
#include "client.h"

#include <modelc/pattern.h>

/* ---- Sort ---- */

static const mc_enum_value Sort_values[] = {
    {MC_STR_INIT("name"), CLIENT_SORT_NAME},
    {MC_STR_INIT("age"), CLIENT_SORT_AGE},
};

const mc_enum client_sort_mcinfo = {
    .values = Sort_values,
    .len = sizeof Sort_values / sizeof *Sort_values,
};

const mc_type client_sort_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "Sort",
    .size = sizeof(client_sort),
    .enumeration = &client_sort_mcinfo,
};

/* ---- Find ---- */

static const mc_constraint Find_limit_rules[] = {
    {.rule = MC_RULE_LE, .integer = 100},
    {.rule = MC_RULE_GE, .integer = 1},
};
static const mc_type Find_limit_mctype = {
    .kind = MC_TYPE_INT,
    .name = "int",
    .size = sizeof(int64_t),
    .constraints = Find_limit_rules,
    .constraints_len = sizeof Find_limit_rules / sizeof *Find_limit_rules,
};

static const mc_items StrList_items = {.type = &mc_type_str};
static const mc_type StrList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[str]",
    .size = sizeof(client_str_list),
    .items = &StrList_items,
};

client_find client_find_init(void) {
    return (client_find){
        .limit = 20,
        .tag = {0},
    };
}

static void Find_init(void *out) {
    *(client_find *)out = client_find_init();
}

static const mc_field Find_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("limit"), &Find_limit_mctype, offsetof(client_find, limit),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("sort"), &client_sort_mctype, offsetof(client_find, sort),
     offsetof(client_find, has_sort), MC_FIELD_NULLABLE},
    {MC_STR_INIT("tag"), &StrList_mctype, offsetof(client_find, tag),
     MC_NO_HAS, MC_FIELD_DEFAULT},
};

const mc_model client_find_mcinfo = {
    .fields = Find_fields,
    .fields_len = sizeof Find_fields / sizeof *Find_fields,
    .given_offset = offsetof(client_find, given),
    .init = Find_init,
};

const mc_type client_find_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Find",
    .size = sizeof(client_find),
    .model = &client_find_mcinfo,
};

bool client_find_validate(const client_find *value, mc_errors *errors) {
    return mc_validate(&client_find_mctype, value, errors);
}

bool client_find_equal(const client_find *a, const client_find *b) {
    return mc_equal(&client_find_mctype, a, b);
}

uint64_t client_find_hash(const client_find *value) {
    return mc_hash(&client_find_mctype, value, 0);
}

uint64_t client_find_hash_seeded(const client_find *value, uint64_t seed) {
    return mc_hash(&client_find_mctype, value, seed);
}

client_find *client_find_copy(const client_find *value, mc_arena *arena) {
    client_find *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&client_find_mctype, copy, value, arena) ? copy : NULL;
}

void client_find_print(const client_find *value, FILE *out) {
    mc_print(&client_find_mctype, value, out);
}

/* ---- NewItem ---- */

static mc_pattern NewItem_name_pattern = {MC_STR_INIT("^[a-z]"), mc_pattern_match, NULL, NULL};
static const mc_constraint NewItem_name_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 1},
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 40},
    {.rule = MC_RULE_PATTERN, .pattern = &NewItem_name_pattern},
};
static const mc_type NewItem_name_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(mc_str),
    .constraints = NewItem_name_rules,
    .constraints_len = sizeof NewItem_name_rules / sizeof *NewItem_name_rules,
};

client_new_item client_new_item_init(void) {
    return (client_new_item){0};
}

static void NewItem_init(void *out) {
    *(client_new_item *)out = client_new_item_init();
}

static const mc_field NewItem_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("name"), &NewItem_name_mctype, offsetof(client_new_item, name),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model client_new_item_mcinfo = {
    .fields = NewItem_fields,
    .fields_len = sizeof NewItem_fields / sizeof *NewItem_fields,
    .given_offset = offsetof(client_new_item, given),
    .init = NewItem_init,
};

const mc_type client_new_item_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "NewItem",
    .size = sizeof(client_new_item),
    .model = &client_new_item_mcinfo,
};

bool client_new_item_validate(const client_new_item *value, mc_errors *errors) {
    return mc_validate(&client_new_item_mctype, value, errors);
}

bool client_new_item_equal(const client_new_item *a, const client_new_item *b) {
    return mc_equal(&client_new_item_mctype, a, b);
}

uint64_t client_new_item_hash(const client_new_item *value) {
    return mc_hash(&client_new_item_mctype, value, 0);
}

uint64_t client_new_item_hash_seeded(const client_new_item *value, uint64_t seed) {
    return mc_hash(&client_new_item_mctype, value, seed);
}

client_new_item *client_new_item_copy(const client_new_item *value, mc_arena *arena) {
    client_new_item *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&client_new_item_mctype, copy, value, arena) ? copy : NULL;
}

void client_new_item_print(const client_new_item *value, FILE *out) {
    mc_print(&client_new_item_mctype, value, out);
}

/* ---- Item ---- */

static mc_pattern Item_name_pattern = {MC_STR_INIT("^[a-z]"), mc_pattern_match, NULL, NULL};
static const mc_constraint Item_name_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 1},
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 40},
    {.rule = MC_RULE_PATTERN, .pattern = &Item_name_pattern},
};
static const mc_type Item_name_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(mc_str),
    .constraints = Item_name_rules,
    .constraints_len = sizeof Item_name_rules / sizeof *Item_name_rules,
};

client_item client_item_init(void) {
    return (client_item){0};
}

static void Item_init(void *out) {
    *(client_item *)out = client_item_init();
}

static const mc_field Item_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("name"), &Item_name_mctype, offsetof(client_item, name),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("id"), &mc_type_i64, offsetof(client_item, id),
     MC_NO_HAS, MC_FIELD_REQUIRED | MC_FIELD_READONLY},
};

const mc_model client_item_mcinfo = {
    .fields = Item_fields,
    .fields_len = sizeof Item_fields / sizeof *Item_fields,
    .given_offset = offsetof(client_item, given),
    .init = Item_init,
};

const mc_type client_item_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Item",
    .size = sizeof(client_item),
    .model = &client_item_mcinfo,
};

bool client_item_validate(const client_item *value, mc_errors *errors) {
    return mc_validate(&client_item_mctype, value, errors);
}

bool client_item_equal(const client_item *a, const client_item *b) {
    return mc_equal(&client_item_mctype, a, b);
}

uint64_t client_item_hash(const client_item *value) {
    return mc_hash(&client_item_mctype, value, 0);
}

uint64_t client_item_hash_seeded(const client_item *value, uint64_t seed) {
    return mc_hash(&client_item_mctype, value, seed);
}

client_item *client_item_copy(const client_item *value, mc_arena *arena) {
    client_item *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&client_item_mctype, copy, value, arena) ? copy : NULL;
}

void client_item_print(const client_item *value, FILE *out) {
    mc_print(&client_item_mctype, value, out);
}

/* ---- NotFound ---- */

client_not_found client_not_found_init(void) {
    return (client_not_found){0};
}

static void NotFound_init(void *out) {
    *(client_not_found *)out = client_not_found_init();
}

static const mc_field NotFound_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("detail"), &mc_type_str, offsetof(client_not_found, detail),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model client_not_found_mcinfo = {
    .fields = NotFound_fields,
    .fields_len = sizeof NotFound_fields / sizeof *NotFound_fields,
    .given_offset = offsetof(client_not_found, given),
    .init = NotFound_init,
};

const mc_type client_not_found_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "NotFound",
    .size = sizeof(client_not_found),
    .model = &client_not_found_mcinfo,
};

bool client_not_found_validate(const client_not_found *value, mc_errors *errors) {
    return mc_validate(&client_not_found_mctype, value, errors);
}

bool client_not_found_equal(const client_not_found *a, const client_not_found *b) {
    return mc_equal(&client_not_found_mctype, a, b);
}

uint64_t client_not_found_hash(const client_not_found *value) {
    return mc_hash(&client_not_found_mctype, value, 0);
}

uint64_t client_not_found_hash_seeded(const client_not_found *value, uint64_t seed) {
    return mc_hash(&client_not_found_mctype, value, seed);
}

client_not_found *client_not_found_copy(const client_not_found *value, mc_arena *arena) {
    client_not_found *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&client_not_found_mctype, copy, value, arena) ? copy : NULL;
}

void client_not_found_print(const client_not_found *value, FILE *out) {
    mc_print(&client_not_found_mctype, value, out);
}

/* ---- Conflict ---- */

client_conflict client_conflict_init(void) {
    return (client_conflict){0};
}

static void Conflict_init(void *out) {
    *(client_conflict *)out = client_conflict_init();
}

static const mc_field Conflict_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("detail"), &mc_type_str, offsetof(client_conflict, detail),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("other"), &client_item_mctype, offsetof(client_conflict, other),
     offsetof(client_conflict, has_other), MC_FIELD_NULLABLE},
};

const mc_model client_conflict_mcinfo = {
    .fields = Conflict_fields,
    .fields_len = sizeof Conflict_fields / sizeof *Conflict_fields,
    .given_offset = offsetof(client_conflict, given),
    .init = Conflict_init,
};

const mc_type client_conflict_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Conflict",
    .size = sizeof(client_conflict),
    .model = &client_conflict_mcinfo,
};

bool client_conflict_validate(const client_conflict *value, mc_errors *errors) {
    return mc_validate(&client_conflict_mctype, value, errors);
}

bool client_conflict_equal(const client_conflict *a, const client_conflict *b) {
    return mc_equal(&client_conflict_mctype, a, b);
}

uint64_t client_conflict_hash(const client_conflict *value) {
    return mc_hash(&client_conflict_mctype, value, 0);
}

uint64_t client_conflict_hash_seeded(const client_conflict *value, uint64_t seed) {
    return mc_hash(&client_conflict_mctype, value, seed);
}

client_conflict *client_conflict_copy(const client_conflict *value, mc_arena *arena) {
    client_conflict *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&client_conflict_mctype, copy, value, arena) ? copy : NULL;
}

void client_conflict_print(const client_conflict *value, FILE *out) {
    mc_print(&client_conflict_mctype, value, out);
}

/* ---- Int ---- */

client_int client_int_init(void) {
    return (client_int){0};
}

static void Int_init(void *out) {
    *(client_int *)out = client_int_init();
}

static const mc_field Int_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("detail"), &mc_type_str, offsetof(client_int, detail),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model client_int_mcinfo = {
    .fields = Int_fields,
    .fields_len = sizeof Int_fields / sizeof *Int_fields,
    .given_offset = offsetof(client_int, given),
    .init = Int_init,
};

const mc_type client_int_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Int",
    .size = sizeof(client_int),
    .model = &client_int_mcinfo,
};

bool client_int_validate(const client_int *value, mc_errors *errors) {
    return mc_validate(&client_int_mctype, value, errors);
}

bool client_int_equal(const client_int *a, const client_int *b) {
    return mc_equal(&client_int_mctype, a, b);
}

uint64_t client_int_hash(const client_int *value) {
    return mc_hash(&client_int_mctype, value, 0);
}

uint64_t client_int_hash_seeded(const client_int *value, uint64_t seed) {
    return mc_hash(&client_int_mctype, value, seed);
}

client_int *client_int_copy(const client_int *value, mc_arena *arena) {
    client_int *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&client_int_mctype, copy, value, arena) ? copy : NULL;
}

void client_int_print(const client_int *value, FILE *out) {
    mc_print(&client_int_mctype, value, out);
}

