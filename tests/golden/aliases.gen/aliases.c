/* Made by modelc from aliases.dsl: do not edit. */
/* What each model of aliases is made of, as tables that the runtime reads. */
#include "aliases.h"

/* ---- Id ---- */

static const mc_constraint Id_rules[] = {
    {.rule = MC_RULE_GE, .integer = 1},
};
const mc_type aliases_id_mctype = {
    .kind = MC_TYPE_INT,
    .name = "i64",
    .size = sizeof(aliases_id),
    .constraints = Id_rules,
    .constraints_len = sizeof Id_rules / sizeof *Id_rules,
};

/* ---- Name ---- */

static const mc_constraint Name_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 1},
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 40},
};
const mc_type aliases_name_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(aliases_name),
    .constraints = Name_rules,
    .constraints_len = sizeof Name_rules / sizeof *Name_rules,
};

/* ---- ShortName ---- */

static const mc_constraint ShortName_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 1},
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 10},
};
const mc_type aliases_short_name_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(aliases_short_name),
    .constraints = ShortName_rules,
    .constraints_len = sizeof ShortName_rules / sizeof *ShortName_rules,
};

/* ---- Person ---- */

static const mc_constraint Person_others_rules[] = {
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 8},
};
static const mc_items Person_others_items = {.type = &aliases_name_mctype};
static const mc_type Person_others_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[str]",
    .size = sizeof(aliases_str_list),
    .constraints = Person_others_rules,
    .constraints_len = sizeof Person_others_rules / sizeof *Person_others_rules,
    .items = &Person_others_items,
};

static const mc_items Person_friends_items = {.type = &aliases_id_mctype,
    .entry_size = sizeof(aliases_i64_map_entry),
    .value_offset = offsetof(aliases_i64_map_entry, value)};
static const mc_type Person_friends_mctype = {
    .kind = MC_TYPE_MAP,
    .name = "map[str, i64]",
    .size = sizeof(aliases_i64_map),
    .items = &Person_friends_items,
};

aliases_person aliases_person_init(void) {
    return (aliases_person){
        .others = {0},
    };
}

static void Person_init(void *out) {
    *(aliases_person *)out = aliases_person_init();
}

static const mc_field Person_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("id"), &aliases_id_mctype, offsetof(aliases_person, id),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("name"), &aliases_name_mctype, offsetof(aliases_person, name),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("nick"), &aliases_short_name_mctype, offsetof(aliases_person, nick),
     offsetof(aliases_person, has_nick), MC_FIELD_NULLABLE},
    {MC_STR_INIT("others"), &Person_others_mctype, offsetof(aliases_person, others),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("friends"), &Person_friends_mctype, offsetof(aliases_person, friends),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model aliases_person_mcinfo = {
    .fields = Person_fields,
    .fields_len = sizeof Person_fields / sizeof *Person_fields,
    .given_offset = offsetof(aliases_person, given),
    .init = Person_init,
};

const mc_type aliases_person_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Person",
    .size = sizeof(aliases_person),
    .model = &aliases_person_mcinfo,
};

bool aliases_person_validate(const aliases_person *value, mc_errors *errors) {
    return mc_validate(&aliases_person_mctype, value, errors);
}

bool aliases_person_equal(const aliases_person *a, const aliases_person *b) {
    return mc_equal(&aliases_person_mctype, a, b);
}

uint64_t aliases_person_hash(const aliases_person *value) {
    return mc_hash(&aliases_person_mctype, value, 0);
}

uint64_t aliases_person_hash_seeded(const aliases_person *value, uint64_t seed) {
    return mc_hash(&aliases_person_mctype, value, seed);
}

aliases_person *aliases_person_copy(const aliases_person *value, mc_arena *arena) {
    aliases_person *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&aliases_person_mctype, copy, value, arena) ? copy : NULL;
}

void aliases_person_print(const aliases_person *value, FILE *out) {
    mc_print(&aliases_person_mctype, value, out);
}

