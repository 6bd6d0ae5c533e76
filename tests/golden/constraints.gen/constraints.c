/* Made by modelc from constraints.dsl: do not edit. */
/* What each model of constraints is made of, as tables that the runtime reads. */
#include "constraints.h"

/* ---- Bounds ---- */

static const mc_constraint Bounds_age_rules[] = {
    {.rule = MC_RULE_LE, .integer = 150},
    {.rule = MC_RULE_GE, .integer = 0},
};
static const mc_type Bounds_age_mctype = {
    .kind = MC_TYPE_INT,
    .name = "int",
    .size = sizeof(int64_t),
    .constraints = Bounds_age_rules,
    .constraints_len = sizeof Bounds_age_rules / sizeof *Bounds_age_rules,
};

static const mc_constraint Bounds_below_rules[] = {
    {.rule = MC_RULE_LT, .integer = 10},
    {.rule = MC_RULE_GE, .integer = 0},
};
static const mc_type Bounds_below_mctype = {
    .kind = MC_TYPE_INT,
    .name = "int",
    .size = sizeof(int64_t),
    .constraints = Bounds_below_rules,
    .constraints_len = sizeof Bounds_below_rules / sizeof *Bounds_below_rules,
};

static const mc_constraint Bounds_above_rules[] = {
    {.rule = MC_RULE_GT, .integer = -5},
};
static const mc_type Bounds_above_mctype = {
    .kind = MC_TYPE_INT,
    .name = "i64",
    .size = sizeof(int64_t),
    .constraints = Bounds_above_rules,
    .constraints_len = sizeof Bounds_above_rules / sizeof *Bounds_above_rules,
};

static const mc_constraint Bounds_step_rules[] = {
    {.rule = MC_RULE_MULTIPLE_OF, .uinteger = 5},
    {.rule = MC_RULE_LE, .uinteger = 100},
};
static const mc_type Bounds_step_mctype = {
    .kind = MC_TYPE_UINT,
    .name = "u32",
    .size = sizeof(uint32_t),
    .constraints = Bounds_step_rules,
    .constraints_len = sizeof Bounds_step_rules / sizeof *Bounds_step_rules,
};

static const mc_constraint Bounds_ratio_rules[] = {
    {.rule = MC_RULE_LT, .number = 1.0},
    {.rule = MC_RULE_GE, .number = 0.0},
};
static const mc_type Bounds_ratio_mctype = {
    .kind = MC_TYPE_FLOAT,
    .name = "f64",
    .size = sizeof(double),
    .constraints = Bounds_ratio_rules,
    .constraints_len = sizeof Bounds_ratio_rules / sizeof *Bounds_ratio_rules,
};

static const mc_constraint Bounds_positive_rules[] = {
    {.rule = MC_RULE_GT, .number = 0.0},
    {.rule = MC_RULE_FINITE},
};
static const mc_type Bounds_positive_mctype = {
    .kind = MC_TYPE_FLOAT,
    .name = "f32",
    .size = sizeof(float),
    .constraints = Bounds_positive_rules,
    .constraints_len = sizeof Bounds_positive_rules / sizeof *Bounds_positive_rules,
};

static const mc_constraint Bounds_half_rules[] = {
    {.rule = MC_RULE_MULTIPLE_OF, .number = 0.5},
};
static const mc_type Bounds_half_mctype = {
    .kind = MC_TYPE_FLOAT,
    .name = "float",
    .size = sizeof(double),
    .constraints = Bounds_half_rules,
    .constraints_len = sizeof Bounds_half_rules / sizeof *Bounds_half_rules,
};

static const mc_constraint Bounds_name_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 1},
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 40},
};
static const mc_type Bounds_name_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(mc_str),
    .constraints = Bounds_name_rules,
    .constraints_len = sizeof Bounds_name_rules / sizeof *Bounds_name_rules,
};

static const mc_constraint Bounds_long_name_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 3},
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 5},
};
static const mc_type Bounds_long_name_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(mc_str),
    .constraints = Bounds_long_name_rules,
    .constraints_len = sizeof Bounds_long_name_rules / sizeof *Bounds_long_name_rules,
};

static const mc_constraint Bounds_few_Item_rules[] = {
    {.rule = MC_RULE_GE, .integer = 1},
};
static const mc_type Bounds_few_Item_mctype = {
    .kind = MC_TYPE_INT,
    .name = "int",
    .size = sizeof(int64_t),
    .constraints = Bounds_few_Item_rules,
    .constraints_len = sizeof Bounds_few_Item_rules / sizeof *Bounds_few_Item_rules,
};

static const mc_constraint Bounds_few_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 1},
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 3},
    {.rule = MC_RULE_UNIQUE},
};
static const mc_items Bounds_few_items = {.type = &Bounds_few_Item_mctype};
static const mc_type Bounds_few_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[int]",
    .size = sizeof(constraints_i64_list),
    .constraints = Bounds_few_rules,
    .constraints_len = sizeof Bounds_few_rules / sizeof *Bounds_few_rules,
    .items = &Bounds_few_items,
};

static const mc_constraint Bounds_some_rules[] = {
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 10},
};
static const mc_items Bounds_some_items = {.type = &mc_type_i64,
    .entry_size = sizeof(constraints_i64_map_entry),
    .value_offset = offsetof(constraints_i64_map_entry, value)};
static const mc_type Bounds_some_mctype = {
    .kind = MC_TYPE_MAP,
    .name = "map[str, int]",
    .size = sizeof(constraints_i64_map),
    .constraints = Bounds_some_rules,
    .constraints_len = sizeof Bounds_some_rules / sizeof *Bounds_some_rules,
    .items = &Bounds_some_items,
};

static const mc_constraint Bounds_ranged_rules[] = {
    {.rule = MC_RULE_LE, .integer = 6},
    {.rule = MC_RULE_GE, .integer = 1},
};
static const mc_type Bounds_ranged_mctype = {
    .kind = MC_TYPE_INT,
    .name = "int",
    .size = sizeof(int64_t),
    .constraints = Bounds_ranged_rules,
    .constraints_len = sizeof Bounds_ranged_rules / sizeof *Bounds_ranged_rules,
};

static const mc_constraint Bounds_at_most_rules[] = {
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 8},
};
static const mc_type Bounds_at_most_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(mc_str),
    .constraints = Bounds_at_most_rules,
    .constraints_len = sizeof Bounds_at_most_rules / sizeof *Bounds_at_most_rules,
};

constraints_bounds constraints_bounds_init(void) {
    return (constraints_bounds){0};
}

static void Bounds_init(void *out) {
    *(constraints_bounds *)out = constraints_bounds_init();
}

static const mc_field Bounds_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("age"), &Bounds_age_mctype, offsetof(constraints_bounds, age),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("below"), &Bounds_below_mctype, offsetof(constraints_bounds, below),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("above"), &Bounds_above_mctype, offsetof(constraints_bounds, above),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("step"), &Bounds_step_mctype, offsetof(constraints_bounds, step),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("ratio"), &Bounds_ratio_mctype, offsetof(constraints_bounds, ratio),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("positive"), &Bounds_positive_mctype, offsetof(constraints_bounds, positive),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("half"), &Bounds_half_mctype, offsetof(constraints_bounds, half),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("name"), &Bounds_name_mctype, offsetof(constraints_bounds, name),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("long_name"), &Bounds_long_name_mctype, offsetof(constraints_bounds, long_name),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("few"), &Bounds_few_mctype, offsetof(constraints_bounds, few),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("some"), &Bounds_some_mctype, offsetof(constraints_bounds, some),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("ranged"), &Bounds_ranged_mctype, offsetof(constraints_bounds, ranged),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("at_most"), &Bounds_at_most_mctype, offsetof(constraints_bounds, at_most),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model constraints_bounds_mcinfo = {
    .fields = Bounds_fields,
    .fields_len = sizeof Bounds_fields / sizeof *Bounds_fields,
    .given_offset = offsetof(constraints_bounds, given),
    .init = Bounds_init,
};

const mc_type constraints_bounds_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Bounds",
    .size = sizeof(constraints_bounds),
    .model = &constraints_bounds_mcinfo,
};

bool constraints_bounds_validate(const constraints_bounds *value, mc_errors *errors) {
    return mc_validate(&constraints_bounds_mctype, value, errors);
}

bool constraints_bounds_equal(const constraints_bounds *a, const constraints_bounds *b) {
    return mc_equal(&constraints_bounds_mctype, a, b);
}

uint64_t constraints_bounds_hash(const constraints_bounds *value) {
    return mc_hash(&constraints_bounds_mctype, value, 0);
}

uint64_t constraints_bounds_hash_seeded(const constraints_bounds *value, uint64_t seed) {
    return mc_hash(&constraints_bounds_mctype, value, seed);
}

constraints_bounds *constraints_bounds_copy(const constraints_bounds *value, mc_arena *arena) {
    constraints_bounds *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&constraints_bounds_mctype, copy, value, arena) ? copy : NULL;
}

void constraints_bounds_print(const constraints_bounds *value, FILE *out) {
    mc_print(&constraints_bounds_mctype, value, out);
}

