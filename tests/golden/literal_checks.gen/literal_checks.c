/* Made by modelc from literal_checks.dsl: do not edit. */
/* What each model of literal_checks is made of, as tables that the runtime reads. */
#include "literal_checks.h"

#include <modelc/expr.h>

/* ---- K ---- */

static const mc_enum_value K_values[] = {
    {MC_STR_INIT("a"), LITERAL_CHECKS_K_A},
    {MC_STR_INIT("b"), LITERAL_CHECKS_K_B},
};

const mc_enum literal_checks_k_mcinfo = {
    .values = K_values,
    .len = sizeof K_values / sizeof *K_values,
};

const mc_type literal_checks_k_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "K",
    .size = sizeof(literal_checks_k),
    .enumeration = &literal_checks_k_mcinfo,
};

/* ---- literal['fast','slow'] ---- */

static const mc_enum_value MMode_values[] = {
    {MC_STR_INIT("fast"), LITERAL_CHECKS_M_MODE_FAST},
    {MC_STR_INIT("slow"), LITERAL_CHECKS_M_MODE_SLOW},
};

const mc_enum literal_checks_m_mode_mcinfo = {
    .values = MMode_values,
    .len = sizeof MMode_values / sizeof *MMode_values,
    .is_literal = true,
};

const mc_type literal_checks_m_mode_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "literal['fast','slow']",
    .size = sizeof(literal_checks_m_mode),
    .enumeration = &literal_checks_m_mode_mcinfo,
};

/* ---- literal[1,2] ---- */

static const mc_enum_value MN_values[] = {
    {MC_STR_INIT("1"), LITERAL_CHECKS_M_N_1},
    {MC_STR_INIT("2"), LITERAL_CHECKS_M_N_2},
};

const mc_enum literal_checks_m_n_mcinfo = {
    .values = MN_values,
    .len = sizeof MN_values / sizeof *MN_values,
    .by_number = true,
    .is_literal = true,
};

const mc_type literal_checks_m_n_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "literal[1,2]",
    .size = sizeof(literal_checks_m_n),
    .enumeration = &literal_checks_m_n_mcinfo,
};

/* ---- literal['x','fast'] ---- */

static const mc_enum_value MOther_values[] = {
    {MC_STR_INIT("x"), LITERAL_CHECKS_M_OTHER_X},
    {MC_STR_INIT("fast"), LITERAL_CHECKS_M_OTHER_FAST},
};

const mc_enum literal_checks_m_other_mcinfo = {
    .values = MOther_values,
    .len = sizeof MOther_values / sizeof *MOther_values,
    .is_literal = true,
};

const mc_type literal_checks_m_other_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "literal['x','fast']",
    .size = sizeof(literal_checks_m_other),
    .enumeration = &literal_checks_m_other_mcinfo,
};

/* ---- literal['a','b'] ---- */

static const mc_enum_value SQMode_values[] = {
    {MC_STR_INIT("a"), LITERAL_CHECKS_S_Q_MODE_A},
    {MC_STR_INIT("b"), LITERAL_CHECKS_S_Q_MODE_B},
};

const mc_enum literal_checks_s_q_mode_mcinfo = {
    .values = SQMode_values,
    .len = sizeof SQMode_values / sizeof *SQMode_values,
    .is_literal = true,
};

const mc_type literal_checks_s_q_mode_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "literal['a','b']",
    .size = sizeof(literal_checks_s_q_mode),
    .enumeration = &literal_checks_s_q_mode_mcinfo,
};

/* ---- M ---- */

static bool M_check_0(const void *value, mc_check *check) {
    const literal_checks_m *from = value;
    if (from->mode != LITERAL_CHECKS_M_MODE_FAST ||
        mc_int(from->n) > mc_int(LITERAL_CHECKS_M_N_1)) return true;
    return mc_check_fail(check, "%s", "mode == \"fast\" => n > 1");
}

static bool M_check_1(const void *value, mc_check *check) {
    const literal_checks_m *from = value;
    if (LITERAL_CHECKS_M_MODE_SLOW != from->mode) return true;
    return mc_check_fail(check, "%s", "\"slow\" != mode");
}

static bool M_check_2(const void *value, mc_check *check) {
    const literal_checks_m *from = value;
    if ((from->mode == LITERAL_CHECKS_M_MODE_FAST || from->mode == LITERAL_CHECKS_M_MODE_SLOW) &&
        mc_len(from->tags.len) < 3 &&
        (mc_str_in(MC_STR("x"), from->tags.items, from->tags.len) || mc_key_in(MC_STR("y"), from->by.entries, from->by.len, sizeof *from->by.entries))) return true;
    return mc_check_fail(check, "%s", "mode in [\"fast\", \"slow\"] and len(tags) < 3 and (\"x\" in tags or \"y\" in by)");
}

static const mc_items StrSet_items = {.type = &mc_type_str};
static const mc_type StrSet_mctype = {
    .kind = MC_TYPE_SET,
    .name = "set[str]",
    .size = sizeof(literal_checks_str_set),
    .items = &StrSet_items,
};

static const mc_constraint M_by_Key_rules[] = {
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 3},
};
static const mc_type M_by_Key_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(mc_str),
    .constraints = M_by_Key_rules,
    .constraints_len = sizeof M_by_Key_rules / sizeof *M_by_Key_rules,
};

static const mc_items M_by_items = {.type = &mc_type_i64,
    .entry_size = sizeof(literal_checks_i64_map_entry),
    .value_offset = offsetof(literal_checks_i64_map_entry, value),
    .key = &M_by_Key_mctype};
static const mc_type M_by_mctype = {
    .kind = MC_TYPE_MAP,
    .name = "map[str, int]",
    .size = sizeof(literal_checks_i64_map),
    .items = &M_by_items,
};

static const mc_items I64ByKMap_items = {.type = &mc_type_i64,
    .entry_size = sizeof(literal_checks_i64_by_k_map_entry),
    .value_offset = offsetof(literal_checks_i64_by_k_map_entry, value),
    .key = &literal_checks_k_mctype};
static const mc_type I64ByKMap_mctype = {
    .kind = MC_TYPE_MAP,
    .name = "map[K, int]",
    .size = sizeof(literal_checks_i64_by_k_map),
    .items = &I64ByKMap_items,
};

literal_checks_m literal_checks_m_init(void) {
    return (literal_checks_m){
        .n = LITERAL_CHECKS_M_N_1,
    };
}

static void M_init(void *out) {
    *(literal_checks_m *)out = literal_checks_m_init();
}

static const mc_field M_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("mode"), &literal_checks_m_mode_mctype, offsetof(literal_checks_m, mode),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("n"), &literal_checks_m_n_mctype, offsetof(literal_checks_m, n),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("tags"), &StrSet_mctype, offsetof(literal_checks_m, tags),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("by"), &M_by_mctype, offsetof(literal_checks_m, by),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("other"), &literal_checks_m_other_mctype, offsetof(literal_checks_m, other),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("by_k"), &I64ByKMap_mctype, offsetof(literal_checks_m, by_k),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

static const uint16_t M_check_0_fields[] = {0, 1};
static const uint16_t M_check_1_fields[] = {0};
static const uint16_t M_check_2_fields[] = {0, 2, 3};
static const mc_model_check M_checks[] = {
    {"mode == \"fast\" => n > 1", M_check_0, M_check_0_fields, 2},
    {"\"slow\" != mode", M_check_1, M_check_1_fields, 1},
    {"mode in [\"fast\", \"slow\"] and len(tags) < 3 and (\"x\" in tags or \"y\" in by)", M_check_2, M_check_2_fields, 3},
};

bool literal_checks_m_fast(const literal_checks_m *from, bool *out, mc_arena *arena) {
    (void)arena;
    *out = from->mode == LITERAL_CHECKS_M_MODE_FAST;
    return true;
}

static bool M_fast_compute(const void *model, void *out, mc_arena *arena) {
    return literal_checks_m_fast(model, out, arena);
}

static const mc_computed M_computed[] = {
    {MC_STR_INIT("fast"), &mc_type_bool, M_fast_compute, MC_STR_INIT("fast")},
};

const mc_model literal_checks_m_mcinfo = {
    .fields = M_fields,
    .fields_len = sizeof M_fields / sizeof *M_fields,
    .given_offset = offsetof(literal_checks_m, given),
    .init = M_init,
    .checks = M_checks,
    .checks_len = sizeof M_checks / sizeof *M_checks,
    .computed = M_computed,
    .computed_len = sizeof M_computed / sizeof *M_computed,
};

const mc_type literal_checks_m_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "M",
    .size = sizeof(literal_checks_m),
    .model = &literal_checks_m_mcinfo,
};

bool literal_checks_m_validate(const literal_checks_m *value, mc_errors *errors) {
    return mc_validate(&literal_checks_m_mctype, value, errors);
}

bool literal_checks_m_equal(const literal_checks_m *a, const literal_checks_m *b) {
    return mc_equal(&literal_checks_m_mctype, a, b);
}

uint64_t literal_checks_m_hash(const literal_checks_m *value) {
    return mc_hash(&literal_checks_m_mctype, value, 0);
}

uint64_t literal_checks_m_hash_seeded(const literal_checks_m *value, uint64_t seed) {
    return mc_hash(&literal_checks_m_mctype, value, seed);
}

literal_checks_m *literal_checks_m_copy(const literal_checks_m *value, mc_arena *arena) {
    literal_checks_m *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&literal_checks_m_mctype, copy, value, arena) ? copy : NULL;
}

void literal_checks_m_print(const literal_checks_m *value, FILE *out) {
    mc_print(&literal_checks_m_mctype, value, out);
}

