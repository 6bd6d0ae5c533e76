/* Made by modelc from forms.dsl: do not edit. */
/* What each model of forms is made of, as tables that the runtime reads. */
#include "forms.h"

/* ---- Login ---- */

static const mc_constraint Login_user_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 1},
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 40},
};
static const mc_type Login_user_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(mc_str),
    .constraints = Login_user_rules,
    .constraints_len = sizeof Login_user_rules / sizeof *Login_user_rules,
};

forms_login forms_login_init(void) {
    return (forms_login){
        .remember = false,
    };
}

static void Login_init(void *out) {
    *(forms_login *)out = forms_login_init();
}

static const mc_field Login_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("user"), &Login_user_mctype, offsetof(forms_login, user),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("password"), &mc_type_str, offsetof(forms_login, password),
     MC_NO_HAS, MC_FIELD_REQUIRED | MC_FIELD_SENSITIVE},
    {MC_STR_INIT("remember"), &mc_type_bool, offsetof(forms_login, remember),
     MC_NO_HAS, MC_FIELD_DEFAULT},
};

const mc_model forms_login_mcinfo = {
    .fields = Login_fields,
    .fields_len = sizeof Login_fields / sizeof *Login_fields,
    .given_offset = offsetof(forms_login, given),
    .init = Login_init,
    .sensitive = true,
};

const mc_type forms_login_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Login",
    .size = sizeof(forms_login),
    .model = &forms_login_mcinfo,
};

bool forms_login_validate(const forms_login *value, mc_errors *errors) {
    return mc_validate(&forms_login_mctype, value, errors);
}

bool forms_login_equal(const forms_login *a, const forms_login *b) {
    return mc_equal(&forms_login_mctype, a, b);
}

uint64_t forms_login_hash(const forms_login *value) {
    return mc_hash(&forms_login_mctype, value, 0);
}

uint64_t forms_login_hash_seeded(const forms_login *value, uint64_t seed) {
    return mc_hash(&forms_login_mctype, value, seed);
}

forms_login *forms_login_copy(const forms_login *value, mc_arena *arena) {
    forms_login *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&forms_login_mctype, copy, value, arena) ? copy : NULL;
}

void forms_login_print(const forms_login *value, FILE *out) {
    mc_print(&forms_login_mctype, value, out);
}

/* ---- Filter ---- */

static const mc_constraint Filter_limit_rules[] = {
    {.rule = MC_RULE_LE, .integer = 100},
    {.rule = MC_RULE_GE, .integer = 1},
};
static const mc_type Filter_limit_mctype = {
    .kind = MC_TYPE_INT,
    .name = "int",
    .size = sizeof(int64_t),
    .constraints = Filter_limit_rules,
    .constraints_len = sizeof Filter_limit_rules / sizeof *Filter_limit_rules,
};

static const mc_constraint Filter_tags_rules[] = {
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 5},
};
static const mc_items Filter_tags_items = {.type = &mc_type_str};
static const mc_type Filter_tags_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[str]",
    .size = sizeof(forms_str_list),
    .constraints = Filter_tags_rules,
    .constraints_len = sizeof Filter_tags_rules / sizeof *Filter_tags_rules,
    .items = &Filter_tags_items,
};

forms_filter forms_filter_init(void) {
    return (forms_filter){
        .limit = 20,
        .tags = {0},
    };
}

static void Filter_init(void *out) {
    *(forms_filter *)out = forms_filter_init();
}

static const mc_field Filter_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("limit"), &Filter_limit_mctype, offsetof(forms_filter, limit),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("tags"), &Filter_tags_mctype, offsetof(forms_filter, tags),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("from"), &mc_type_date, offsetof(forms_filter, from),
     offsetof(forms_filter, has_from), MC_FIELD_NULLABLE},
};

const mc_model forms_filter_mcinfo = {
    .fields = Filter_fields,
    .fields_len = sizeof Filter_fields / sizeof *Filter_fields,
    .given_offset = offsetof(forms_filter, given),
    .init = Filter_init,
    .extra = MC_EXTRA_FORBID,
};

const mc_type forms_filter_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Filter",
    .size = sizeof(forms_filter),
    .model = &forms_filter_mcinfo,
};

bool forms_filter_validate(const forms_filter *value, mc_errors *errors) {
    return mc_validate(&forms_filter_mctype, value, errors);
}

bool forms_filter_equal(const forms_filter *a, const forms_filter *b) {
    return mc_equal(&forms_filter_mctype, a, b);
}

uint64_t forms_filter_hash(const forms_filter *value) {
    return mc_hash(&forms_filter_mctype, value, 0);
}

uint64_t forms_filter_hash_seeded(const forms_filter *value, uint64_t seed) {
    return mc_hash(&forms_filter_mctype, value, seed);
}

forms_filter *forms_filter_copy(const forms_filter *value, mc_arena *arena) {
    forms_filter *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&forms_filter_mctype, copy, value, arena) ? copy : NULL;
}

void forms_filter_print(const forms_filter *value, FILE *out) {
    mc_print(&forms_filter_mctype, value, out);
}

/* ---- Found ---- */

forms_found forms_found_init(void) {
    return (forms_found){0};
}

static void Found_init(void *out) {
    *(forms_found *)out = forms_found_init();
}

static const mc_field Found_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("name"), &mc_type_str, offsetof(forms_found, name),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("size"), &mc_type_i64, offsetof(forms_found, size),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model forms_found_mcinfo = {
    .fields = Found_fields,
    .fields_len = sizeof Found_fields / sizeof *Found_fields,
    .given_offset = offsetof(forms_found, given),
    .init = Found_init,
};

const mc_type forms_found_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Found",
    .size = sizeof(forms_found),
    .model = &forms_found_mcinfo,
};

bool forms_found_validate(const forms_found *value, mc_errors *errors) {
    return mc_validate(&forms_found_mctype, value, errors);
}

bool forms_found_equal(const forms_found *a, const forms_found *b) {
    return mc_equal(&forms_found_mctype, a, b);
}

uint64_t forms_found_hash(const forms_found *value) {
    return mc_hash(&forms_found_mctype, value, 0);
}

uint64_t forms_found_hash_seeded(const forms_found *value, uint64_t seed) {
    return mc_hash(&forms_found_mctype, value, seed);
}

forms_found *forms_found_copy(const forms_found *value, mc_arena *arena) {
    forms_found *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&forms_found_mctype, copy, value, arena) ? copy : NULL;
}

void forms_found_print(const forms_found *value, FILE *out) {
    mc_print(&forms_found_mctype, value, out);
}

