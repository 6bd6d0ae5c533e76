/* Made by modelc from derived.dsl: do not edit. */
/* What each model of derived is made of, as tables that the runtime reads. */
#include "derived.h"

#include <modelc/expr.h>

/* ---- User ---- */

static bool User_check_0(const void *value, mc_check *check) {
    const derived_user *from = value;
    return derived_days_in_order(from->from_day, from->to_day, check);
}

static bool User_check_1(const void *value, mc_check *check) {
    const derived_user *from = value;
    if (from->from_day <= from->to_day) return true;
    return mc_check_fail(check, "%s", "from_day <= to_day");
}

static bool User_check_2(const void *value, mc_check *check) {
    const derived_user *from = value;
    return derived_user_is_fine(from, check);
}

static const mc_constraint User_id_rules[] = {
    {.rule = MC_RULE_GE, .integer = 1},
};
static const mc_type User_id_mctype = {
    .kind = MC_TYPE_INT,
    .name = "int",
    .size = sizeof(int64_t),
    .constraints = User_id_rules,
    .constraints_len = sizeof User_id_rules / sizeof *User_id_rules,
};

static const mc_constraint User_name_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 1},
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 40},
};
static const mc_type User_name_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(mc_str),
    .constraints = User_name_rules,
    .constraints_len = sizeof User_name_rules / sizeof *User_name_rules,
};

static const mc_items User_pos_items = {.type = &mc_type_f64, .length = 2};
static const mc_type User_pos_mctype = {
    .kind = MC_TYPE_ARRAY,
    .name = "f64[2]",
    .size = sizeof(double[2]),
    .items = &User_pos_items,
};

derived_user derived_user_init(void) {
    return (derived_user){
        .name = MC_STR_INIT("nobody"),
    };
}

static void User_init(void *out) {
    *(derived_user *)out = derived_user_init();
}

static const mc_field User_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("id"), &User_id_mctype, offsetof(derived_user, id),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("name"), &User_name_mctype, offsetof(derived_user, name),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("from_day"), &mc_type_i64, offsetof(derived_user, from_day),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("to_day"), &mc_type_i64, offsetof(derived_user, to_day),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("note"), &mc_type_str, offsetof(derived_user, note),
     offsetof(derived_user, has_note), MC_FIELD_NULLABLE},
    {MC_STR_INIT("boss"), &derived_user_mctype, offsetof(derived_user, boss),
     MC_NO_HAS, MC_FIELD_NULLABLE | MC_FIELD_BOXED},
    {MC_STR_INIT("x-id"), &mc_type_str, offsetof(derived_user, x_id),
     offsetof(derived_user, has_x_id), MC_FIELD_NULLABLE},
    {MC_STR_INIT("pos"), &User_pos_mctype, offsetof(derived_user, pos),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

static const uint16_t User_check_0_fields[] = {2, 3};
static const uint16_t User_check_1_fields[] = {2, 3};
static const mc_model_check User_checks[] = {
    {"days_in_order", User_check_0, User_check_0_fields, 2},
    {"from_day <= to_day", User_check_1, User_check_1_fields, 2},
    {"user_is_fine", User_check_2, NULL, 0},
};

const mc_model derived_user_mcinfo = {
    .fields = User_fields,
    .fields_len = sizeof User_fields / sizeof *User_fields,
    .given_offset = offsetof(derived_user, given),
    .init = User_init,
    .checks = User_checks,
    .checks_len = sizeof User_checks / sizeof *User_checks,
    .extra = MC_EXTRA_FORBID,
};

const mc_type derived_user_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "User",
    .size = sizeof(derived_user),
    .model = &derived_user_mcinfo,
};

bool derived_user_validate(const derived_user *value, mc_errors *errors) {
    return mc_validate(&derived_user_mctype, value, errors);
}

bool derived_user_equal(const derived_user *a, const derived_user *b) {
    return mc_equal(&derived_user_mctype, a, b);
}

uint64_t derived_user_hash(const derived_user *value) {
    return mc_hash(&derived_user_mctype, value, 0);
}

uint64_t derived_user_hash_seeded(const derived_user *value, uint64_t seed) {
    return mc_hash(&derived_user_mctype, value, seed);
}

derived_user *derived_user_copy(const derived_user *value, mc_arena *arena) {
    derived_user *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&derived_user_mctype, copy, value, arena) ? copy : NULL;
}

void derived_user_print(const derived_user *value, FILE *out) {
    mc_print(&derived_user_mctype, value, out);
}

/* ---- UserPatch ---- */

static bool UserPatch_check_0(const void *value, mc_check *check) {
    const derived_user_patch *from = value;
    if (!from->has_from_day) return true;
    if (!from->has_to_day) return true;
    return derived_days_in_order(from->from_day, from->to_day, check);
}

static bool UserPatch_check_1(const void *value, mc_check *check) {
    const derived_user_patch *from = value;
    if (from->has_from_day && from->has_to_day && from->from_day <= from->to_day) return true;
    return mc_check_fail(check, "%s", "from_day <= to_day");
}

static const mc_constraint UserPatch_name_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 1},
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 40},
};
static const mc_type UserPatch_name_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(mc_str),
    .constraints = UserPatch_name_rules,
    .constraints_len = sizeof UserPatch_name_rules / sizeof *UserPatch_name_rules,
};

static const mc_items UserPatch_pos_items = {.type = &mc_type_f64, .length = 2};
static const mc_type UserPatch_pos_mctype = {
    .kind = MC_TYPE_ARRAY,
    .name = "f64[2]",
    .size = sizeof(double[2]),
    .items = &UserPatch_pos_items,
};

derived_user_patch derived_user_patch_init(void) {
    return (derived_user_patch){0};
}

static void UserPatch_init(void *out) {
    *(derived_user_patch *)out = derived_user_patch_init();
}

static const mc_field UserPatch_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("name"), &UserPatch_name_mctype, offsetof(derived_user_patch, name),
     offsetof(derived_user_patch, has_name), 0},
    {MC_STR_INIT("from_day"), &mc_type_i64, offsetof(derived_user_patch, from_day),
     offsetof(derived_user_patch, has_from_day), 0},
    {MC_STR_INIT("to_day"), &mc_type_i64, offsetof(derived_user_patch, to_day),
     offsetof(derived_user_patch, has_to_day), 0},
    {MC_STR_INIT("note"), &mc_type_str, offsetof(derived_user_patch, note),
     offsetof(derived_user_patch, has_note), MC_FIELD_NULLABLE},
    {MC_STR_INIT("boss"), &derived_user_mctype, offsetof(derived_user_patch, boss),
     offsetof(derived_user_patch, has_boss), MC_FIELD_NULLABLE},
    {MC_STR_INIT("x-id"), &mc_type_str, offsetof(derived_user_patch, x_id),
     offsetof(derived_user_patch, has_x_id), MC_FIELD_NULLABLE},
    {MC_STR_INIT("pos"), &UserPatch_pos_mctype, offsetof(derived_user_patch, pos),
     offsetof(derived_user_patch, has_pos), 0},
};

static const uint16_t UserPatch_check_0_fields[] = {1, 2};
static const uint16_t UserPatch_check_1_fields[] = {1, 2};
static const mc_model_check UserPatch_checks[] = {
    {"days_in_order", UserPatch_check_0, UserPatch_check_0_fields, 2},
    {"from_day <= to_day", UserPatch_check_1, UserPatch_check_1_fields, 2},
};

const mc_model derived_user_patch_mcinfo = {
    .fields = UserPatch_fields,
    .fields_len = sizeof UserPatch_fields / sizeof *UserPatch_fields,
    .given_offset = offsetof(derived_user_patch, given),
    .init = UserPatch_init,
    .checks = UserPatch_checks,
    .checks_len = sizeof UserPatch_checks / sizeof *UserPatch_checks,
    .extra = MC_EXTRA_FORBID,
};

const mc_type derived_user_patch_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "UserPatch",
    .size = sizeof(derived_user_patch),
    .model = &derived_user_patch_mcinfo,
};

bool derived_user_patch_validate(const derived_user_patch *value, mc_errors *errors) {
    return mc_validate(&derived_user_patch_mctype, value, errors);
}

bool derived_user_patch_equal(const derived_user_patch *a, const derived_user_patch *b) {
    return mc_equal(&derived_user_patch_mctype, a, b);
}

uint64_t derived_user_patch_hash(const derived_user_patch *value) {
    return mc_hash(&derived_user_patch_mctype, value, 0);
}

uint64_t derived_user_patch_hash_seeded(const derived_user_patch *value, uint64_t seed) {
    return mc_hash(&derived_user_patch_mctype, value, seed);
}

derived_user_patch *derived_user_patch_copy(const derived_user_patch *value, mc_arena *arena) {
    derived_user_patch *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&derived_user_patch_mctype, copy, value, arena) ? copy : NULL;
}

void derived_user_patch_print(const derived_user_patch *value, FILE *out) {
    mc_print(&derived_user_patch_mctype, value, out);
}

/* ---- UserKey ---- */

static const mc_constraint UserKey_id_rules[] = {
    {.rule = MC_RULE_GE, .integer = 1},
};
static const mc_type UserKey_id_mctype = {
    .kind = MC_TYPE_INT,
    .name = "int",
    .size = sizeof(int64_t),
    .constraints = UserKey_id_rules,
    .constraints_len = sizeof UserKey_id_rules / sizeof *UserKey_id_rules,
};

derived_user_key derived_user_key_init(void) {
    return (derived_user_key){0};
}

static void UserKey_init(void *out) {
    *(derived_user_key *)out = derived_user_key_init();
}

static const mc_field UserKey_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("id"), &UserKey_id_mctype, offsetof(derived_user_key, id),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("x-id"), &mc_type_str, offsetof(derived_user_key, x_id),
     offsetof(derived_user_key, has_x_id), MC_FIELD_NULLABLE},
};

const mc_model derived_user_key_mcinfo = {
    .fields = UserKey_fields,
    .fields_len = sizeof UserKey_fields / sizeof *UserKey_fields,
    .given_offset = offsetof(derived_user_key, given),
    .init = UserKey_init,
    .extra = MC_EXTRA_FORBID,
};

const mc_type derived_user_key_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "UserKey",
    .size = sizeof(derived_user_key),
    .model = &derived_user_key_mcinfo,
};

bool derived_user_key_validate(const derived_user_key *value, mc_errors *errors) {
    return mc_validate(&derived_user_key_mctype, value, errors);
}

bool derived_user_key_equal(const derived_user_key *a, const derived_user_key *b) {
    return mc_equal(&derived_user_key_mctype, a, b);
}

uint64_t derived_user_key_hash(const derived_user_key *value) {
    return mc_hash(&derived_user_key_mctype, value, 0);
}

uint64_t derived_user_key_hash_seeded(const derived_user_key *value, uint64_t seed) {
    return mc_hash(&derived_user_key_mctype, value, seed);
}

derived_user_key *derived_user_key_copy(const derived_user_key *value, mc_arena *arena) {
    derived_user_key *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&derived_user_key_mctype, copy, value, arena) ? copy : NULL;
}

void derived_user_key_print(const derived_user_key *value, FILE *out) {
    mc_print(&derived_user_key_mctype, value, out);
}

/* ---- Partial[User] ---- */

static bool PartialUser_check_0(const void *value, mc_check *check) {
    const derived_partial_user *from = value;
    if (!from->has_from_day) return true;
    if (!from->has_to_day) return true;
    return derived_days_in_order(from->from_day, from->to_day, check);
}

static bool PartialUser_check_1(const void *value, mc_check *check) {
    const derived_partial_user *from = value;
    if (from->has_from_day && from->has_to_day && from->from_day <= from->to_day) return true;
    return mc_check_fail(check, "%s", "from_day <= to_day");
}

static const mc_constraint PartialUser_id_rules[] = {
    {.rule = MC_RULE_GE, .integer = 1},
};
static const mc_type PartialUser_id_mctype = {
    .kind = MC_TYPE_INT,
    .name = "int",
    .size = sizeof(int64_t),
    .constraints = PartialUser_id_rules,
    .constraints_len = sizeof PartialUser_id_rules / sizeof *PartialUser_id_rules,
};

static const mc_constraint PartialUser_name_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 1},
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 40},
};
static const mc_type PartialUser_name_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(mc_str),
    .constraints = PartialUser_name_rules,
    .constraints_len = sizeof PartialUser_name_rules / sizeof *PartialUser_name_rules,
};

static const mc_items PartialUser_pos_items = {.type = &mc_type_f64, .length = 2};
static const mc_type PartialUser_pos_mctype = {
    .kind = MC_TYPE_ARRAY,
    .name = "f64[2]",
    .size = sizeof(double[2]),
    .items = &PartialUser_pos_items,
};

derived_partial_user derived_partial_user_init(void) {
    return (derived_partial_user){0};
}

static void PartialUser_init(void *out) {
    *(derived_partial_user *)out = derived_partial_user_init();
}

static const mc_field PartialUser_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("id"), &PartialUser_id_mctype, offsetof(derived_partial_user, id),
     offsetof(derived_partial_user, has_id), 0},
    {MC_STR_INIT("name"), &PartialUser_name_mctype, offsetof(derived_partial_user, name),
     offsetof(derived_partial_user, has_name), 0},
    {MC_STR_INIT("from_day"), &mc_type_i64, offsetof(derived_partial_user, from_day),
     offsetof(derived_partial_user, has_from_day), 0},
    {MC_STR_INIT("to_day"), &mc_type_i64, offsetof(derived_partial_user, to_day),
     offsetof(derived_partial_user, has_to_day), 0},
    {MC_STR_INIT("note"), &mc_type_str, offsetof(derived_partial_user, note),
     offsetof(derived_partial_user, has_note), MC_FIELD_NULLABLE},
    {MC_STR_INIT("boss"), &derived_user_mctype, offsetof(derived_partial_user, boss),
     offsetof(derived_partial_user, has_boss), MC_FIELD_NULLABLE},
    {MC_STR_INIT("x-id"), &mc_type_str, offsetof(derived_partial_user, x_id),
     offsetof(derived_partial_user, has_x_id), MC_FIELD_NULLABLE},
    {MC_STR_INIT("pos"), &PartialUser_pos_mctype, offsetof(derived_partial_user, pos),
     offsetof(derived_partial_user, has_pos), 0},
};

static const uint16_t PartialUser_check_0_fields[] = {2, 3};
static const uint16_t PartialUser_check_1_fields[] = {2, 3};
static const mc_model_check PartialUser_checks[] = {
    {"days_in_order", PartialUser_check_0, PartialUser_check_0_fields, 2},
    {"from_day <= to_day", PartialUser_check_1, PartialUser_check_1_fields, 2},
};

const mc_model derived_partial_user_mcinfo = {
    .fields = PartialUser_fields,
    .fields_len = sizeof PartialUser_fields / sizeof *PartialUser_fields,
    .given_offset = offsetof(derived_partial_user, given),
    .init = PartialUser_init,
    .checks = PartialUser_checks,
    .checks_len = sizeof PartialUser_checks / sizeof *PartialUser_checks,
    .extra = MC_EXTRA_FORBID,
};

const mc_type derived_partial_user_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Partial[User]",
    .size = sizeof(derived_partial_user),
    .model = &derived_partial_user_mcinfo,
};

bool derived_partial_user_validate(const derived_partial_user *value, mc_errors *errors) {
    return mc_validate(&derived_partial_user_mctype, value, errors);
}

bool derived_partial_user_equal(const derived_partial_user *a, const derived_partial_user *b) {
    return mc_equal(&derived_partial_user_mctype, a, b);
}

uint64_t derived_partial_user_hash(const derived_partial_user *value) {
    return mc_hash(&derived_partial_user_mctype, value, 0);
}

uint64_t derived_partial_user_hash_seeded(const derived_partial_user *value, uint64_t seed) {
    return mc_hash(&derived_partial_user_mctype, value, seed);
}

derived_partial_user *derived_partial_user_copy(const derived_partial_user *value, mc_arena *arena) {
    derived_partial_user *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&derived_partial_user_mctype, copy, value, arena) ? copy : NULL;
}

void derived_partial_user_print(const derived_partial_user *value, FILE *out) {
    mc_print(&derived_partial_user_mctype, value, out);
}

/* ---- Omit[User, id, boss, from_day] ---- */

static const mc_constraint UserWithoutIdBossFromDay_name_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 1},
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 40},
};
static const mc_type UserWithoutIdBossFromDay_name_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(mc_str),
    .constraints = UserWithoutIdBossFromDay_name_rules,
    .constraints_len = sizeof UserWithoutIdBossFromDay_name_rules / sizeof *UserWithoutIdBossFromDay_name_rules,
};

static const mc_items UserWithoutIdBossFromDay_pos_items = {.type = &mc_type_f64, .length = 2};
static const mc_type UserWithoutIdBossFromDay_pos_mctype = {
    .kind = MC_TYPE_ARRAY,
    .name = "f64[2]",
    .size = sizeof(double[2]),
    .items = &UserWithoutIdBossFromDay_pos_items,
};

derived_user_without_id_boss_from_day derived_user_without_id_boss_from_day_init(void) {
    return (derived_user_without_id_boss_from_day){
        .name = MC_STR_INIT("nobody"),
    };
}

static void UserWithoutIdBossFromDay_init(void *out) {
    *(derived_user_without_id_boss_from_day *)out = derived_user_without_id_boss_from_day_init();
}

static const mc_field UserWithoutIdBossFromDay_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("name"), &UserWithoutIdBossFromDay_name_mctype, offsetof(derived_user_without_id_boss_from_day, name),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("to_day"), &mc_type_i64, offsetof(derived_user_without_id_boss_from_day, to_day),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("note"), &mc_type_str, offsetof(derived_user_without_id_boss_from_day, note),
     offsetof(derived_user_without_id_boss_from_day, has_note), MC_FIELD_NULLABLE},
    {MC_STR_INIT("x-id"), &mc_type_str, offsetof(derived_user_without_id_boss_from_day, x_id),
     offsetof(derived_user_without_id_boss_from_day, has_x_id), MC_FIELD_NULLABLE},
    {MC_STR_INIT("pos"), &UserWithoutIdBossFromDay_pos_mctype, offsetof(derived_user_without_id_boss_from_day, pos),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model derived_user_without_id_boss_from_day_mcinfo = {
    .fields = UserWithoutIdBossFromDay_fields,
    .fields_len = sizeof UserWithoutIdBossFromDay_fields / sizeof *UserWithoutIdBossFromDay_fields,
    .given_offset = offsetof(derived_user_without_id_boss_from_day, given),
    .init = UserWithoutIdBossFromDay_init,
    .extra = MC_EXTRA_FORBID,
};

const mc_type derived_user_without_id_boss_from_day_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Omit[User, id, boss, from_day]",
    .size = sizeof(derived_user_without_id_boss_from_day),
    .model = &derived_user_without_id_boss_from_day_mcinfo,
};

bool derived_user_without_id_boss_from_day_validate(const derived_user_without_id_boss_from_day *value, mc_errors *errors) {
    return mc_validate(&derived_user_without_id_boss_from_day_mctype, value, errors);
}

bool derived_user_without_id_boss_from_day_equal(const derived_user_without_id_boss_from_day *a, const derived_user_without_id_boss_from_day *b) {
    return mc_equal(&derived_user_without_id_boss_from_day_mctype, a, b);
}

uint64_t derived_user_without_id_boss_from_day_hash(const derived_user_without_id_boss_from_day *value) {
    return mc_hash(&derived_user_without_id_boss_from_day_mctype, value, 0);
}

uint64_t derived_user_without_id_boss_from_day_hash_seeded(const derived_user_without_id_boss_from_day *value, uint64_t seed) {
    return mc_hash(&derived_user_without_id_boss_from_day_mctype, value, seed);
}

derived_user_without_id_boss_from_day *derived_user_without_id_boss_from_day_copy(const derived_user_without_id_boss_from_day *value, mc_arena *arena) {
    derived_user_without_id_boss_from_day *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&derived_user_without_id_boss_from_day_mctype, copy, value, arena) ? copy : NULL;
}

void derived_user_without_id_boss_from_day_print(const derived_user_without_id_boss_from_day *value, FILE *out) {
    mc_print(&derived_user_without_id_boss_from_day_mctype, value, out);
}

/* ---- Uses ---- */

derived_uses derived_uses_init(void) {
    return (derived_uses){
        .patch = derived_user_patch_init(),
        .key = derived_user_key_init(),
        .inline_ = derived_partial_user_init(),
        .again = derived_partial_user_init(),
        .without = derived_user_without_id_boss_from_day_init(),
    };
}

static void Uses_init(void *out) {
    *(derived_uses *)out = derived_uses_init();
}

static const mc_field Uses_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("patch"), &derived_user_patch_mctype, offsetof(derived_uses, patch),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("key"), &derived_user_key_mctype, offsetof(derived_uses, key),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("inline"), &derived_partial_user_mctype, offsetof(derived_uses, inline_),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("again"), &derived_partial_user_mctype, offsetof(derived_uses, again),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("without"), &derived_user_without_id_boss_from_day_mctype, offsetof(derived_uses, without),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model derived_uses_mcinfo = {
    .fields = Uses_fields,
    .fields_len = sizeof Uses_fields / sizeof *Uses_fields,
    .given_offset = offsetof(derived_uses, given),
    .init = Uses_init,
};

const mc_type derived_uses_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Uses",
    .size = sizeof(derived_uses),
    .model = &derived_uses_mcinfo,
};

bool derived_uses_validate(const derived_uses *value, mc_errors *errors) {
    return mc_validate(&derived_uses_mctype, value, errors);
}

bool derived_uses_equal(const derived_uses *a, const derived_uses *b) {
    return mc_equal(&derived_uses_mctype, a, b);
}

uint64_t derived_uses_hash(const derived_uses *value) {
    return mc_hash(&derived_uses_mctype, value, 0);
}

uint64_t derived_uses_hash_seeded(const derived_uses *value, uint64_t seed) {
    return mc_hash(&derived_uses_mctype, value, seed);
}

derived_uses *derived_uses_copy(const derived_uses *value, mc_arena *arena) {
    derived_uses *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&derived_uses_mctype, copy, value, arena) ? copy : NULL;
}

void derived_uses_print(const derived_uses *value, FILE *out) {
    mc_print(&derived_uses_mctype, value, out);
}

/* ---- Admin ---- */

static bool Admin_check_0(const void *value, mc_check *check) {
    const derived_admin *from = value;
    return derived_days_in_order(from->from_day, from->to_day, check);
}

static bool Admin_check_1(const void *value, mc_check *check) {
    const derived_admin *from = value;
    if (from->from_day <= from->to_day) return true;
    return mc_check_fail(check, "%s", "from_day <= to_day");
}

static bool Admin_check_2(const void *value, mc_check *check) {
    const derived_admin *from = value;
    derived_user part;
    memset(&part, 0, sizeof part);
    part.id = from->id;
    part.name = from->name;
    part.from_day = from->from_day;
    part.to_day = from->to_day;
    part.note = from->note;
    part.has_note = from->has_note;
    part.boss = from->has_boss ? (derived_user *)&from->boss : NULL;
    part.x_id = from->x_id;
    part.has_x_id = from->has_x_id;
    memcpy(part.pos, from->pos, sizeof part.pos);
    mc_given_part(part.given, from->given, 0, 8);
    return derived_user_is_fine(&part, check);
}

static const mc_constraint Admin_id_rules[] = {
    {.rule = MC_RULE_GE, .integer = 1},
};
static const mc_type Admin_id_mctype = {
    .kind = MC_TYPE_INT,
    .name = "int",
    .size = sizeof(int64_t),
    .constraints = Admin_id_rules,
    .constraints_len = sizeof Admin_id_rules / sizeof *Admin_id_rules,
};

static const mc_constraint Admin_name_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 1},
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 40},
};
static const mc_type Admin_name_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(mc_str),
    .constraints = Admin_name_rules,
    .constraints_len = sizeof Admin_name_rules / sizeof *Admin_name_rules,
};

static const mc_items Admin_pos_items = {.type = &mc_type_f64, .length = 2};
static const mc_type Admin_pos_mctype = {
    .kind = MC_TYPE_ARRAY,
    .name = "f64[2]",
    .size = sizeof(double[2]),
    .items = &Admin_pos_items,
};

static const mc_items StrList_items = {.type = &mc_type_str};
static const mc_type StrList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[str]",
    .size = sizeof(derived_str_list),
    .items = &StrList_items,
};

derived_admin derived_admin_init(void) {
    return (derived_admin){
        .name = MC_STR_INIT("nobody"),
        .rights = {0},
    };
}

static void Admin_init(void *out) {
    *(derived_admin *)out = derived_admin_init();
}

static const mc_field Admin_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("id"), &Admin_id_mctype, offsetof(derived_admin, id),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("name"), &Admin_name_mctype, offsetof(derived_admin, name),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("from_day"), &mc_type_i64, offsetof(derived_admin, from_day),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("to_day"), &mc_type_i64, offsetof(derived_admin, to_day),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("note"), &mc_type_str, offsetof(derived_admin, note),
     offsetof(derived_admin, has_note), MC_FIELD_NULLABLE},
    {MC_STR_INIT("boss"), &derived_user_mctype, offsetof(derived_admin, boss),
     offsetof(derived_admin, has_boss), MC_FIELD_NULLABLE},
    {MC_STR_INIT("x-id"), &mc_type_str, offsetof(derived_admin, x_id),
     offsetof(derived_admin, has_x_id), MC_FIELD_NULLABLE},
    {MC_STR_INIT("pos"), &Admin_pos_mctype, offsetof(derived_admin, pos),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("rights"), &StrList_mctype, offsetof(derived_admin, rights),
     MC_NO_HAS, MC_FIELD_DEFAULT},
};

static const uint16_t Admin_check_0_fields[] = {2, 3};
static const uint16_t Admin_check_1_fields[] = {2, 3};
static const uint16_t Admin_check_2_fields[] = {0, 1, 2, 3, 4, 5, 6, 7};
static const mc_model_check Admin_checks[] = {
    {"days_in_order", Admin_check_0, Admin_check_0_fields, 2},
    {"from_day <= to_day", Admin_check_1, Admin_check_1_fields, 2},
    {"user_is_fine", Admin_check_2, Admin_check_2_fields, 8},
};

const mc_model derived_admin_mcinfo = {
    .fields = Admin_fields,
    .fields_len = sizeof Admin_fields / sizeof *Admin_fields,
    .given_offset = offsetof(derived_admin, given),
    .init = Admin_init,
    .checks = Admin_checks,
    .checks_len = sizeof Admin_checks / sizeof *Admin_checks,
    .extra = MC_EXTRA_FORBID,
};

const mc_type derived_admin_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Admin",
    .size = sizeof(derived_admin),
    .model = &derived_admin_mcinfo,
};

bool derived_admin_validate(const derived_admin *value, mc_errors *errors) {
    return mc_validate(&derived_admin_mctype, value, errors);
}

bool derived_admin_equal(const derived_admin *a, const derived_admin *b) {
    return mc_equal(&derived_admin_mctype, a, b);
}

uint64_t derived_admin_hash(const derived_admin *value) {
    return mc_hash(&derived_admin_mctype, value, 0);
}

uint64_t derived_admin_hash_seeded(const derived_admin *value, uint64_t seed) {
    return mc_hash(&derived_admin_mctype, value, seed);
}

derived_admin *derived_admin_copy(const derived_admin *value, mc_arena *arena) {
    derived_admin *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&derived_admin_mctype, copy, value, arena) ? copy : NULL;
}

void derived_admin_print(const derived_admin *value, FILE *out) {
    mc_print(&derived_admin_mctype, value, out);
}

/* ---- Pick[User, id, name] ---- */

static const mc_constraint UserWithIdName_id_rules[] = {
    {.rule = MC_RULE_GE, .integer = 1},
};
static const mc_type UserWithIdName_id_mctype = {
    .kind = MC_TYPE_INT,
    .name = "int",
    .size = sizeof(int64_t),
    .constraints = UserWithIdName_id_rules,
    .constraints_len = sizeof UserWithIdName_id_rules / sizeof *UserWithIdName_id_rules,
};

static const mc_constraint UserWithIdName_name_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 1},
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 40},
};
static const mc_type UserWithIdName_name_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(mc_str),
    .constraints = UserWithIdName_name_rules,
    .constraints_len = sizeof UserWithIdName_name_rules / sizeof *UserWithIdName_name_rules,
};

derived_user_with_id_name derived_user_with_id_name_init(void) {
    return (derived_user_with_id_name){
        .name = MC_STR_INIT("nobody"),
    };
}

static void UserWithIdName_init(void *out) {
    *(derived_user_with_id_name *)out = derived_user_with_id_name_init();
}

static const mc_field UserWithIdName_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("id"), &UserWithIdName_id_mctype, offsetof(derived_user_with_id_name, id),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("name"), &UserWithIdName_name_mctype, offsetof(derived_user_with_id_name, name),
     MC_NO_HAS, MC_FIELD_DEFAULT},
};

const mc_model derived_user_with_id_name_mcinfo = {
    .fields = UserWithIdName_fields,
    .fields_len = sizeof UserWithIdName_fields / sizeof *UserWithIdName_fields,
    .given_offset = offsetof(derived_user_with_id_name, given),
    .init = UserWithIdName_init,
    .extra = MC_EXTRA_FORBID,
};

const mc_type derived_user_with_id_name_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Pick[User, id, name]",
    .size = sizeof(derived_user_with_id_name),
    .model = &derived_user_with_id_name_mcinfo,
};

bool derived_user_with_id_name_validate(const derived_user_with_id_name *value, mc_errors *errors) {
    return mc_validate(&derived_user_with_id_name_mctype, value, errors);
}

bool derived_user_with_id_name_equal(const derived_user_with_id_name *a, const derived_user_with_id_name *b) {
    return mc_equal(&derived_user_with_id_name_mctype, a, b);
}

uint64_t derived_user_with_id_name_hash(const derived_user_with_id_name *value) {
    return mc_hash(&derived_user_with_id_name_mctype, value, 0);
}

uint64_t derived_user_with_id_name_hash_seeded(const derived_user_with_id_name *value, uint64_t seed) {
    return mc_hash(&derived_user_with_id_name_mctype, value, seed);
}

derived_user_with_id_name *derived_user_with_id_name_copy(const derived_user_with_id_name *value, mc_arena *arena) {
    derived_user_with_id_name *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&derived_user_with_id_name_mctype, copy, value, arena) ? copy : NULL;
}

void derived_user_with_id_name_print(const derived_user_with_id_name *value, FILE *out) {
    mc_print(&derived_user_with_id_name_mctype, value, out);
}

/* ---- Small ---- */

static const mc_constraint Small_id_rules[] = {
    {.rule = MC_RULE_GE, .integer = 1},
};
static const mc_type Small_id_mctype = {
    .kind = MC_TYPE_INT,
    .name = "int",
    .size = sizeof(int64_t),
    .constraints = Small_id_rules,
    .constraints_len = sizeof Small_id_rules / sizeof *Small_id_rules,
};

static const mc_constraint Small_name_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 1},
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 40},
};
static const mc_type Small_name_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(mc_str),
    .constraints = Small_name_rules,
    .constraints_len = sizeof Small_name_rules / sizeof *Small_name_rules,
};

derived_small derived_small_init(void) {
    return (derived_small){
        .name = MC_STR_INIT("nobody"),
        .big = false,
    };
}

static void Small_init(void *out) {
    *(derived_small *)out = derived_small_init();
}

static const mc_field Small_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("id"), &Small_id_mctype, offsetof(derived_small, id),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("name"), &Small_name_mctype, offsetof(derived_small, name),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("big"), &mc_type_bool, offsetof(derived_small, big),
     MC_NO_HAS, MC_FIELD_DEFAULT},
};

const mc_model derived_small_mcinfo = {
    .fields = Small_fields,
    .fields_len = sizeof Small_fields / sizeof *Small_fields,
    .given_offset = offsetof(derived_small, given),
    .init = Small_init,
    .extra = MC_EXTRA_FORBID,
};

const mc_type derived_small_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Small",
    .size = sizeof(derived_small),
    .model = &derived_small_mcinfo,
};

bool derived_small_validate(const derived_small *value, mc_errors *errors) {
    return mc_validate(&derived_small_mctype, value, errors);
}

bool derived_small_equal(const derived_small *a, const derived_small *b) {
    return mc_equal(&derived_small_mctype, a, b);
}

uint64_t derived_small_hash(const derived_small *value) {
    return mc_hash(&derived_small_mctype, value, 0);
}

uint64_t derived_small_hash_seeded(const derived_small *value, uint64_t seed) {
    return mc_hash(&derived_small_mctype, value, seed);
}

derived_small *derived_small_copy(const derived_small *value, mc_arena *arena) {
    derived_small *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&derived_small_mctype, copy, value, arena) ? copy : NULL;
}

void derived_small_print(const derived_small *value, FILE *out) {
    mc_print(&derived_small_mctype, value, out);
}

