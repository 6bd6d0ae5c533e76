/* Made by modelc from base.dsl: do not edit. */
/* What each model of base is made of, as tables that the runtime reads. */
#include "base.h"

/* ---- Kind ---- */

static const mc_enum_value Kind_values[] = {
    {MC_STR_INIT("a"), BASE_KIND_A},
    {MC_STR_INIT("b"), BASE_KIND_B},
};

const mc_enum base_kind_mcinfo = {
    .values = Kind_values,
    .len = sizeof Kind_values / sizeof *Kind_values,
};

const mc_type base_kind_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "Kind",
    .size = sizeof(base_kind),
    .enumeration = &base_kind_mcinfo,
};

/* ---- Name ---- */

static const mc_constraint Name_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 1},
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 3},
};
const mc_type base_name_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(base_name),
    .constraints = Name_rules,
    .constraints_len = sizeof Name_rules / sizeof *Name_rules,
};

/* ---- Item ---- */

static bool Item_check_0(const void *value, mc_check *check) {
    const base_item *from = value;
    return base_item_is_fine(from, check);
}

static const mc_items Item_names_items = {.type = &base_name_mctype};
static const mc_type Item_names_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[str]",
    .size = sizeof(base_str_list),
    .items = &Item_names_items,
};

base_item base_item_init(void) {
    return (base_item){0};
}

static void Item_init(void *out) {
    *(base_item *)out = base_item_init();
}

static const mc_field Item_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("kind"), &base_kind_mctype, offsetof(base_item, kind),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("names"), &Item_names_mctype, offsetof(base_item, names),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

static const mc_model_check Item_checks[] = {
    {"item_is_fine", Item_check_0, NULL, 0},
};

const mc_model base_item_mcinfo = {
    .fields = Item_fields,
    .fields_len = sizeof Item_fields / sizeof *Item_fields,
    .given_offset = offsetof(base_item, given),
    .init = Item_init,
    .checks = Item_checks,
    .checks_len = sizeof Item_checks / sizeof *Item_checks,
};

const mc_type base_item_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Item",
    .size = sizeof(base_item),
    .model = &base_item_mcinfo,
};

bool base_item_validate(const base_item *value, mc_errors *errors) {
    return mc_validate(&base_item_mctype, value, errors);
}

bool base_item_equal(const base_item *a, const base_item *b) {
    return mc_equal(&base_item_mctype, a, b);
}

uint64_t base_item_hash(const base_item *value) {
    return mc_hash(&base_item_mctype, value, 0);
}

uint64_t base_item_hash_seeded(const base_item *value, uint64_t seed) {
    return mc_hash(&base_item_mctype, value, seed);
}

base_item *base_item_copy(const base_item *value, mc_arena *arena) {
    base_item *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&base_item_mctype, copy, value, arena) ? copy : NULL;
}

void base_item_print(const base_item *value, FILE *out) {
    mc_print(&base_item_mctype, value, out);
}

