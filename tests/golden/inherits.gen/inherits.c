/* Made by modelc from inherits.dsl: do not edit. */
/* What each model of inherits is made of, as tables that the runtime reads. */
#include "inherits.h"

/* ---- Timestamps ---- */

static bool Timestamps_check_0(const void *value, mc_check *check) {
    const inherits_timestamps *from = value;
    return inherits_times_in_order(from->created, from->has_updated ? &from->updated : NULL, check);
}

inherits_timestamps inherits_timestamps_init(void) {
    return (inherits_timestamps){0};
}

static void Timestamps_init(void *out) {
    *(inherits_timestamps *)out = inherits_timestamps_init();
}

static const mc_field Timestamps_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("created"), &mc_type_i64, offsetof(inherits_timestamps, created),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("updated"), &mc_type_i64, offsetof(inherits_timestamps, updated),
     offsetof(inherits_timestamps, has_updated), MC_FIELD_NULLABLE},
};

static const uint16_t Timestamps_check_0_fields[] = {0, 1};
static const mc_model_check Timestamps_checks[] = {
    {"times_in_order", Timestamps_check_0, Timestamps_check_0_fields, 2},
};

const mc_model inherits_timestamps_mcinfo = {
    .fields = Timestamps_fields,
    .fields_len = sizeof Timestamps_fields / sizeof *Timestamps_fields,
    .given_offset = offsetof(inherits_timestamps, given),
    .init = Timestamps_init,
    .checks = Timestamps_checks,
    .checks_len = sizeof Timestamps_checks / sizeof *Timestamps_checks,
};

const mc_type inherits_timestamps_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Timestamps",
    .size = sizeof(inherits_timestamps),
    .model = &inherits_timestamps_mcinfo,
};

bool inherits_timestamps_validate(const inherits_timestamps *value, mc_errors *errors) {
    return mc_validate(&inherits_timestamps_mctype, value, errors);
}

bool inherits_timestamps_equal(const inherits_timestamps *a, const inherits_timestamps *b) {
    return mc_equal(&inherits_timestamps_mctype, a, b);
}

uint64_t inherits_timestamps_hash(const inherits_timestamps *value) {
    return mc_hash(&inherits_timestamps_mctype, value, 0);
}

uint64_t inherits_timestamps_hash_seeded(const inherits_timestamps *value, uint64_t seed) {
    return mc_hash(&inherits_timestamps_mctype, value, seed);
}

inherits_timestamps *inherits_timestamps_copy(const inherits_timestamps *value, mc_arena *arena) {
    inherits_timestamps *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&inherits_timestamps_mctype, copy, value, arena) ? copy : NULL;
}

void inherits_timestamps_print(const inherits_timestamps *value, FILE *out) {
    mc_print(&inherits_timestamps_mctype, value, out);
}

/* ---- Base ---- */

static const mc_constraint Base_id_rules[] = {
    {.rule = MC_RULE_GE, .integer = 1},
};
static const mc_type Base_id_mctype = {
    .kind = MC_TYPE_INT,
    .name = "i64",
    .size = sizeof(int64_t),
    .constraints = Base_id_rules,
    .constraints_len = sizeof Base_id_rules / sizeof *Base_id_rules,
};

inherits_base inherits_base_init(void) {
    return (inherits_base){0};
}

static void Base_init(void *out) {
    *(inherits_base *)out = inherits_base_init();
}

static const mc_field Base_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("id"), &Base_id_mctype, offsetof(inherits_base, id),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model inherits_base_mcinfo = {
    .fields = Base_fields,
    .fields_len = sizeof Base_fields / sizeof *Base_fields,
    .given_offset = offsetof(inherits_base, given),
    .init = Base_init,
};

const mc_type inherits_base_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Base",
    .size = sizeof(inherits_base),
    .model = &inherits_base_mcinfo,
};

bool inherits_base_validate(const inherits_base *value, mc_errors *errors) {
    return mc_validate(&inherits_base_mctype, value, errors);
}

bool inherits_base_equal(const inherits_base *a, const inherits_base *b) {
    return mc_equal(&inherits_base_mctype, a, b);
}

uint64_t inherits_base_hash(const inherits_base *value) {
    return mc_hash(&inherits_base_mctype, value, 0);
}

uint64_t inherits_base_hash_seeded(const inherits_base *value, uint64_t seed) {
    return mc_hash(&inherits_base_mctype, value, seed);
}

inherits_base *inherits_base_copy(const inherits_base *value, mc_arena *arena) {
    inherits_base *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&inherits_base_mctype, copy, value, arena) ? copy : NULL;
}

void inherits_base_print(const inherits_base *value, FILE *out) {
    mc_print(&inherits_base_mctype, value, out);
}

/* ---- Named ---- */

static const mc_constraint Named_name_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 1},
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 40},
};
static const mc_type Named_name_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(mc_str),
    .constraints = Named_name_rules,
    .constraints_len = sizeof Named_name_rules / sizeof *Named_name_rules,
};

inherits_named inherits_named_init(void) {
    return (inherits_named){
        .name = MC_STR_INIT("nobody"),
    };
}

static void Named_init(void *out) {
    *(inherits_named *)out = inherits_named_init();
}

static const mc_field Named_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("name"), &Named_name_mctype, offsetof(inherits_named, name),
     MC_NO_HAS, MC_FIELD_DEFAULT},
};

const mc_model inherits_named_mcinfo = {
    .fields = Named_fields,
    .fields_len = sizeof Named_fields / sizeof *Named_fields,
    .given_offset = offsetof(inherits_named, given),
    .init = Named_init,
};

const mc_type inherits_named_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Named",
    .size = sizeof(inherits_named),
    .model = &inherits_named_mcinfo,
};

bool inherits_named_validate(const inherits_named *value, mc_errors *errors) {
    return mc_validate(&inherits_named_mctype, value, errors);
}

bool inherits_named_equal(const inherits_named *a, const inherits_named *b) {
    return mc_equal(&inherits_named_mctype, a, b);
}

uint64_t inherits_named_hash(const inherits_named *value) {
    return mc_hash(&inherits_named_mctype, value, 0);
}

uint64_t inherits_named_hash_seeded(const inherits_named *value, uint64_t seed) {
    return mc_hash(&inherits_named_mctype, value, seed);
}

inherits_named *inherits_named_copy(const inherits_named *value, mc_arena *arena) {
    inherits_named *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&inherits_named_mctype, copy, value, arena) ? copy : NULL;
}

void inherits_named_print(const inherits_named *value, FILE *out) {
    mc_print(&inherits_named_mctype, value, out);
}

/* ---- User ---- */

static bool User_check_0(const void *value, mc_check *check) {
    const inherits_user *from = value;
    return inherits_times_in_order(from->created, from->has_updated ? &from->updated : NULL, check);
}

static const mc_constraint User_id_rules[] = {
    {.rule = MC_RULE_GE, .integer = 1},
};
static const mc_type User_id_mctype = {
    .kind = MC_TYPE_INT,
    .name = "i64",
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

inherits_user inherits_user_init(void) {
    return (inherits_user){
        .name = MC_STR_INIT("nobody"),
    };
}

static void User_init(void *out) {
    *(inherits_user *)out = inherits_user_init();
}

static const mc_field User_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("id"), &User_id_mctype, offsetof(inherits_user, id),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("created"), &mc_type_i64, offsetof(inherits_user, created),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("updated"), &mc_type_i64, offsetof(inherits_user, updated),
     offsetof(inherits_user, has_updated), MC_FIELD_NULLABLE},
    {MC_STR_INIT("name"), &User_name_mctype, offsetof(inherits_user, name),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("email"), &mc_type_str, offsetof(inherits_user, email),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

static const uint16_t User_check_0_fields[] = {1, 2};
static const mc_model_check User_checks[] = {
    {"times_in_order", User_check_0, User_check_0_fields, 2},
};

const mc_model inherits_user_mcinfo = {
    .fields = User_fields,
    .fields_len = sizeof User_fields / sizeof *User_fields,
    .given_offset = offsetof(inherits_user, given),
    .init = User_init,
    .checks = User_checks,
    .checks_len = sizeof User_checks / sizeof *User_checks,
    .extra = MC_EXTRA_FORBID,
};

const mc_type inherits_user_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "User",
    .size = sizeof(inherits_user),
    .model = &inherits_user_mcinfo,
};

bool inherits_user_validate(const inherits_user *value, mc_errors *errors) {
    return mc_validate(&inherits_user_mctype, value, errors);
}

bool inherits_user_equal(const inherits_user *a, const inherits_user *b) {
    return mc_equal(&inherits_user_mctype, a, b);
}

uint64_t inherits_user_hash(const inherits_user *value) {
    return mc_hash(&inherits_user_mctype, value, 0);
}

uint64_t inherits_user_hash_seeded(const inherits_user *value, uint64_t seed) {
    return mc_hash(&inherits_user_mctype, value, seed);
}

inherits_user *inherits_user_copy(const inherits_user *value, mc_arena *arena) {
    inherits_user *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&inherits_user_mctype, copy, value, arena) ? copy : NULL;
}

void inherits_user_print(const inherits_user *value, FILE *out) {
    mc_print(&inherits_user_mctype, value, out);
}

