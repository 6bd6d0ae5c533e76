/* Made by modelc from generics.dsl: do not edit. */
/* What each model of generics is made of, as tables that the runtime reads. */
#include "generics.h"

/* ---- Email ---- */

static const mc_constraint Email_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 3},
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 50},
};
const mc_type generics_email_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(generics_email),
    .constraints = Email_rules,
    .constraints_len = sizeof Email_rules / sizeof *Email_rules,
};

/* ---- User ---- */

generics_user generics_user_init(void) {
    return (generics_user){0};
}

static void User_init(void *out) {
    *(generics_user *)out = generics_user_init();
}

static const mc_field User_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("id"), &mc_type_i64, offsetof(generics_user, id),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("name"), &mc_type_str, offsetof(generics_user, name),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model generics_user_mcinfo = {
    .fields = User_fields,
    .fields_len = sizeof User_fields / sizeof *User_fields,
    .given_offset = offsetof(generics_user, given),
    .init = User_init,
};

const mc_type generics_user_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "User",
    .size = sizeof(generics_user),
    .model = &generics_user_mcinfo,
};

bool generics_user_validate(const generics_user *value, mc_errors *errors) {
    return mc_validate(&generics_user_mctype, value, errors);
}

bool generics_user_equal(const generics_user *a, const generics_user *b) {
    return mc_equal(&generics_user_mctype, a, b);
}

uint64_t generics_user_hash(const generics_user *value) {
    return mc_hash(&generics_user_mctype, value, 0);
}

uint64_t generics_user_hash_seeded(const generics_user *value, uint64_t seed) {
    return mc_hash(&generics_user_mctype, value, seed);
}

generics_user *generics_user_copy(const generics_user *value, mc_arena *arena) {
    generics_user *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&generics_user_mctype, copy, value, arena) ? copy : NULL;
}

void generics_user_print(const generics_user *value, FILE *out) {
    mc_print(&generics_user_mctype, value, out);
}

/* ---- Page[User] ---- */

static const mc_items UserList_items = {.type = &generics_user_mctype};
static const mc_type UserList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[User]",
    .size = sizeof(generics_user_list),
    .items = &UserList_items,
};

generics_page_user generics_page_user_init(void) {
    return (generics_page_user){0};
}

static void PageUser_init(void *out) {
    *(generics_page_user *)out = generics_page_user_init();
}

static const mc_field PageUser_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("items"), &UserList_mctype, offsetof(generics_page_user, items),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("next"), &mc_type_str, offsetof(generics_page_user, next),
     offsetof(generics_page_user, has_next), MC_FIELD_NULLABLE},
    {MC_STR_INIT("first"), &generics_user_mctype, offsetof(generics_page_user, first),
     offsetof(generics_page_user, has_first), MC_FIELD_NULLABLE | MC_FIELD_DEFAULT},
};

const mc_model generics_page_user_mcinfo = {
    .fields = PageUser_fields,
    .fields_len = sizeof PageUser_fields / sizeof *PageUser_fields,
    .given_offset = offsetof(generics_page_user, given),
    .init = PageUser_init,
};

const mc_type generics_page_user_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Page[User]",
    .size = sizeof(generics_page_user),
    .model = &generics_page_user_mcinfo,
};

bool generics_page_user_validate(const generics_page_user *value, mc_errors *errors) {
    return mc_validate(&generics_page_user_mctype, value, errors);
}

bool generics_page_user_equal(const generics_page_user *a, const generics_page_user *b) {
    return mc_equal(&generics_page_user_mctype, a, b);
}

uint64_t generics_page_user_hash(const generics_page_user *value) {
    return mc_hash(&generics_page_user_mctype, value, 0);
}

uint64_t generics_page_user_hash_seeded(const generics_page_user *value, uint64_t seed) {
    return mc_hash(&generics_page_user_mctype, value, seed);
}

generics_page_user *generics_page_user_copy(const generics_page_user *value, mc_arena *arena) {
    generics_page_user *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&generics_page_user_mctype, copy, value, arena) ? copy : NULL;
}

void generics_page_user_print(const generics_page_user *value, FILE *out) {
    mc_print(&generics_page_user_mctype, value, out);
}

/* ---- Page[str] ---- */

static const mc_items PageEmail_items_items = {.type = &generics_email_mctype};
static const mc_type PageEmail_items_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[str]",
    .size = sizeof(generics_str_list),
    .items = &PageEmail_items_items,
};

generics_page_email generics_page_email_init(void) {
    return (generics_page_email){0};
}

static void PageEmail_init(void *out) {
    *(generics_page_email *)out = generics_page_email_init();
}

static const mc_field PageEmail_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("items"), &PageEmail_items_mctype, offsetof(generics_page_email, items),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("next"), &mc_type_str, offsetof(generics_page_email, next),
     offsetof(generics_page_email, has_next), MC_FIELD_NULLABLE},
    {MC_STR_INIT("first"), &generics_email_mctype, offsetof(generics_page_email, first),
     offsetof(generics_page_email, has_first), MC_FIELD_NULLABLE | MC_FIELD_DEFAULT},
};

const mc_model generics_page_email_mcinfo = {
    .fields = PageEmail_fields,
    .fields_len = sizeof PageEmail_fields / sizeof *PageEmail_fields,
    .given_offset = offsetof(generics_page_email, given),
    .init = PageEmail_init,
};

const mc_type generics_page_email_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Page[str]",
    .size = sizeof(generics_page_email),
    .model = &generics_page_email_mcinfo,
};

bool generics_page_email_validate(const generics_page_email *value, mc_errors *errors) {
    return mc_validate(&generics_page_email_mctype, value, errors);
}

bool generics_page_email_equal(const generics_page_email *a, const generics_page_email *b) {
    return mc_equal(&generics_page_email_mctype, a, b);
}

uint64_t generics_page_email_hash(const generics_page_email *value) {
    return mc_hash(&generics_page_email_mctype, value, 0);
}

uint64_t generics_page_email_hash_seeded(const generics_page_email *value, uint64_t seed) {
    return mc_hash(&generics_page_email_mctype, value, seed);
}

generics_page_email *generics_page_email_copy(const generics_page_email *value, mc_arena *arena) {
    generics_page_email *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&generics_page_email_mctype, copy, value, arena) ? copy : NULL;
}

void generics_page_email_print(const generics_page_email *value, FILE *out) {
    mc_print(&generics_page_email_mctype, value, out);
}

/* ---- Page[int?] ---- */

static const mc_items I64Opt_items = {.type = &mc_type_i64,
    .value_offset = offsetof(generics_i64_opt, value),
    .has_offset = offsetof(generics_i64_opt, has_value)};
static const mc_type I64Opt_mctype = {
    .kind = MC_TYPE_OPTIONAL,
    .name = "int\077",
    .size = sizeof(generics_i64_opt),
    .items = &I64Opt_items,
};

static const mc_items I64OptList_items = {.type = &I64Opt_mctype};
static const mc_type I64OptList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[int\077]",
    .size = sizeof(generics_i64_opt_list),
    .items = &I64OptList_items,
};

generics_page_i64_opt generics_page_i64_opt_init(void) {
    return (generics_page_i64_opt){0};
}

static void PageI64Opt_init(void *out) {
    *(generics_page_i64_opt *)out = generics_page_i64_opt_init();
}

static const mc_field PageI64Opt_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("items"), &I64OptList_mctype, offsetof(generics_page_i64_opt, items),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("next"), &mc_type_str, offsetof(generics_page_i64_opt, next),
     offsetof(generics_page_i64_opt, has_next), MC_FIELD_NULLABLE},
    {MC_STR_INIT("first"), &mc_type_i64, offsetof(generics_page_i64_opt, first),
     offsetof(generics_page_i64_opt, has_first), MC_FIELD_NULLABLE | MC_FIELD_DEFAULT},
};

const mc_model generics_page_i64_opt_mcinfo = {
    .fields = PageI64Opt_fields,
    .fields_len = sizeof PageI64Opt_fields / sizeof *PageI64Opt_fields,
    .given_offset = offsetof(generics_page_i64_opt, given),
    .init = PageI64Opt_init,
};

const mc_type generics_page_i64_opt_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Page[int\077]",
    .size = sizeof(generics_page_i64_opt),
    .model = &generics_page_i64_opt_mcinfo,
};

bool generics_page_i64_opt_validate(const generics_page_i64_opt *value, mc_errors *errors) {
    return mc_validate(&generics_page_i64_opt_mctype, value, errors);
}

bool generics_page_i64_opt_equal(const generics_page_i64_opt *a, const generics_page_i64_opt *b) {
    return mc_equal(&generics_page_i64_opt_mctype, a, b);
}

uint64_t generics_page_i64_opt_hash(const generics_page_i64_opt *value) {
    return mc_hash(&generics_page_i64_opt_mctype, value, 0);
}

uint64_t generics_page_i64_opt_hash_seeded(const generics_page_i64_opt *value, uint64_t seed) {
    return mc_hash(&generics_page_i64_opt_mctype, value, seed);
}

generics_page_i64_opt *generics_page_i64_opt_copy(const generics_page_i64_opt *value, mc_arena *arena) {
    generics_page_i64_opt *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&generics_page_i64_opt_mctype, copy, value, arena) ? copy : NULL;
}

void generics_page_i64_opt_print(const generics_page_i64_opt *value, FILE *out) {
    mc_print(&generics_page_i64_opt_mctype, value, out);
}

/* ---- Page[Page[User]] ---- */

static const mc_items PageUserList_items = {.type = &generics_page_user_mctype};
static const mc_type PageUserList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[Page[User]]",
    .size = sizeof(generics_page_user_list),
    .items = &PageUserList_items,
};

generics_page_page_user generics_page_page_user_init(void) {
    return (generics_page_page_user){0};
}

static void PagePageUser_init(void *out) {
    *(generics_page_page_user *)out = generics_page_page_user_init();
}

static const mc_field PagePageUser_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("items"), &PageUserList_mctype, offsetof(generics_page_page_user, items),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("next"), &mc_type_str, offsetof(generics_page_page_user, next),
     offsetof(generics_page_page_user, has_next), MC_FIELD_NULLABLE},
    {MC_STR_INIT("first"), &generics_page_user_mctype, offsetof(generics_page_page_user, first),
     offsetof(generics_page_page_user, has_first), MC_FIELD_NULLABLE | MC_FIELD_DEFAULT},
};

const mc_model generics_page_page_user_mcinfo = {
    .fields = PagePageUser_fields,
    .fields_len = sizeof PagePageUser_fields / sizeof *PagePageUser_fields,
    .given_offset = offsetof(generics_page_page_user, given),
    .init = PagePageUser_init,
};

const mc_type generics_page_page_user_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Page[Page[User]]",
    .size = sizeof(generics_page_page_user),
    .model = &generics_page_page_user_mcinfo,
};

bool generics_page_page_user_validate(const generics_page_page_user *value, mc_errors *errors) {
    return mc_validate(&generics_page_page_user_mctype, value, errors);
}

bool generics_page_page_user_equal(const generics_page_page_user *a, const generics_page_page_user *b) {
    return mc_equal(&generics_page_page_user_mctype, a, b);
}

uint64_t generics_page_page_user_hash(const generics_page_page_user *value) {
    return mc_hash(&generics_page_page_user_mctype, value, 0);
}

uint64_t generics_page_page_user_hash_seeded(const generics_page_page_user *value, uint64_t seed) {
    return mc_hash(&generics_page_page_user_mctype, value, seed);
}

generics_page_page_user *generics_page_page_user_copy(const generics_page_page_user *value, mc_arena *arena) {
    generics_page_page_user *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&generics_page_page_user_mctype, copy, value, arena) ? copy : NULL;
}

void generics_page_page_user_print(const generics_page_page_user *value, FILE *out) {
    mc_print(&generics_page_page_user_mctype, value, out);
}

/* ---- Pair[User, int] ---- */

static bool PairUserI64_check_0(const void *value, mc_check *check) {
    const generics_pair_user_i64 *from = value;
    return generics_pair_user_i64_fits(&from->left, from->right, check);
}

generics_pair_user_i64 generics_pair_user_i64_init(void) {
    return (generics_pair_user_i64){
        .left = generics_user_init(),
    };
}

static void PairUserI64_init(void *out) {
    *(generics_pair_user_i64 *)out = generics_pair_user_i64_init();
}

static const mc_field PairUserI64_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("left"), &generics_user_mctype, offsetof(generics_pair_user_i64, left),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("right"), &mc_type_i64, offsetof(generics_pair_user_i64, right),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

static const uint16_t PairUserI64_check_0_fields[] = {0, 1};
static const mc_model_check PairUserI64_checks[] = {
    {"fits", PairUserI64_check_0, PairUserI64_check_0_fields, 2},
};

const mc_model generics_pair_user_i64_mcinfo = {
    .fields = PairUserI64_fields,
    .fields_len = sizeof PairUserI64_fields / sizeof *PairUserI64_fields,
    .given_offset = offsetof(generics_pair_user_i64, given),
    .init = PairUserI64_init,
    .checks = PairUserI64_checks,
    .checks_len = sizeof PairUserI64_checks / sizeof *PairUserI64_checks,
};

const mc_type generics_pair_user_i64_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Pair[User, int]",
    .size = sizeof(generics_pair_user_i64),
    .model = &generics_pair_user_i64_mcinfo,
};

bool generics_pair_user_i64_validate(const generics_pair_user_i64 *value, mc_errors *errors) {
    return mc_validate(&generics_pair_user_i64_mctype, value, errors);
}

bool generics_pair_user_i64_equal(const generics_pair_user_i64 *a, const generics_pair_user_i64 *b) {
    return mc_equal(&generics_pair_user_i64_mctype, a, b);
}

uint64_t generics_pair_user_i64_hash(const generics_pair_user_i64 *value) {
    return mc_hash(&generics_pair_user_i64_mctype, value, 0);
}

uint64_t generics_pair_user_i64_hash_seeded(const generics_pair_user_i64 *value, uint64_t seed) {
    return mc_hash(&generics_pair_user_i64_mctype, value, seed);
}

generics_pair_user_i64 *generics_pair_user_i64_copy(const generics_pair_user_i64 *value, mc_arena *arena) {
    generics_pair_user_i64 *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&generics_pair_user_i64_mctype, copy, value, arena) ? copy : NULL;
}

void generics_pair_user_i64_print(const generics_pair_user_i64 *value, FILE *out) {
    mc_print(&generics_pair_user_i64_mctype, value, out);
}

/* ---- Pair[int, str] ---- */

static bool PairI64Str_check_0(const void *value, mc_check *check) {
    const generics_pair_i64_str *from = value;
    return generics_pair_i64_str_fits(from->left, from->right, check);
}

generics_pair_i64_str generics_pair_i64_str_init(void) {
    return (generics_pair_i64_str){0};
}

static void PairI64Str_init(void *out) {
    *(generics_pair_i64_str *)out = generics_pair_i64_str_init();
}

static const mc_field PairI64Str_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("left"), &mc_type_i64, offsetof(generics_pair_i64_str, left),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("right"), &mc_type_str, offsetof(generics_pair_i64_str, right),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

static const uint16_t PairI64Str_check_0_fields[] = {0, 1};
static const mc_model_check PairI64Str_checks[] = {
    {"fits", PairI64Str_check_0, PairI64Str_check_0_fields, 2},
};

const mc_model generics_pair_i64_str_mcinfo = {
    .fields = PairI64Str_fields,
    .fields_len = sizeof PairI64Str_fields / sizeof *PairI64Str_fields,
    .given_offset = offsetof(generics_pair_i64_str, given),
    .init = PairI64Str_init,
    .checks = PairI64Str_checks,
    .checks_len = sizeof PairI64Str_checks / sizeof *PairI64Str_checks,
};

const mc_type generics_pair_i64_str_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Pair[int, str]",
    .size = sizeof(generics_pair_i64_str),
    .model = &generics_pair_i64_str_mcinfo,
};

bool generics_pair_i64_str_validate(const generics_pair_i64_str *value, mc_errors *errors) {
    return mc_validate(&generics_pair_i64_str_mctype, value, errors);
}

bool generics_pair_i64_str_equal(const generics_pair_i64_str *a, const generics_pair_i64_str *b) {
    return mc_equal(&generics_pair_i64_str_mctype, a, b);
}

uint64_t generics_pair_i64_str_hash(const generics_pair_i64_str *value) {
    return mc_hash(&generics_pair_i64_str_mctype, value, 0);
}

uint64_t generics_pair_i64_str_hash_seeded(const generics_pair_i64_str *value, uint64_t seed) {
    return mc_hash(&generics_pair_i64_str_mctype, value, seed);
}

generics_pair_i64_str *generics_pair_i64_str_copy(const generics_pair_i64_str *value, mc_arena *arena) {
    generics_pair_i64_str *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&generics_pair_i64_str_mctype, copy, value, arena) ? copy : NULL;
}

void generics_pair_i64_str_print(const generics_pair_i64_str *value, FILE *out) {
    mc_print(&generics_pair_i64_str_mctype, value, out);
}

/* ---- Tree[str] ---- */

static const mc_items TreeStrList_items = {.type = &generics_tree_str_mctype};
static const mc_type TreeStrList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[Tree[str]]",
    .size = sizeof(generics_tree_str_list),
    .items = &TreeStrList_items,
};

generics_tree_str generics_tree_str_init(void) {
    return (generics_tree_str){
        .kids = {0},
    };
}

static void TreeStr_init(void *out) {
    *(generics_tree_str *)out = generics_tree_str_init();
}

static const mc_field TreeStr_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("value"), &mc_type_str, offsetof(generics_tree_str, value),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("kids"), &TreeStrList_mctype, offsetof(generics_tree_str, kids),
     MC_NO_HAS, MC_FIELD_DEFAULT},
};

const mc_model generics_tree_str_mcinfo = {
    .fields = TreeStr_fields,
    .fields_len = sizeof TreeStr_fields / sizeof *TreeStr_fields,
    .given_offset = offsetof(generics_tree_str, given),
    .init = TreeStr_init,
};

const mc_type generics_tree_str_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Tree[str]",
    .size = sizeof(generics_tree_str),
    .model = &generics_tree_str_mcinfo,
};

bool generics_tree_str_validate(const generics_tree_str *value, mc_errors *errors) {
    return mc_validate(&generics_tree_str_mctype, value, errors);
}

bool generics_tree_str_equal(const generics_tree_str *a, const generics_tree_str *b) {
    return mc_equal(&generics_tree_str_mctype, a, b);
}

uint64_t generics_tree_str_hash(const generics_tree_str *value) {
    return mc_hash(&generics_tree_str_mctype, value, 0);
}

uint64_t generics_tree_str_hash_seeded(const generics_tree_str *value, uint64_t seed) {
    return mc_hash(&generics_tree_str_mctype, value, seed);
}

generics_tree_str *generics_tree_str_copy(const generics_tree_str *value, mc_arena *arena) {
    generics_tree_str *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&generics_tree_str_mctype, copy, value, arena) ? copy : NULL;
}

void generics_tree_str_print(const generics_tree_str *value, FILE *out) {
    mc_print(&generics_tree_str_mctype, value, out);
}

/* ---- User | str ---- */

static const mc_case ResultUserStrValue_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
    {GENERICS_RESULT_USER_STR_VALUE_USER, MC_STR_INIT("User"), &generics_user_mctype, false, NULL, 0},
    {GENERICS_RESULT_USER_STR_VALUE_STR, MC_STR_INIT("str"), &mc_type_str, false, NULL, 0},
};

const mc_union generics_result_user_str_value_mcinfo = {
    .mode = MC_UNION_SMART,
    .cases = ResultUserStrValue_cases,
    .len = sizeof ResultUserStrValue_cases / sizeof *ResultUserStrValue_cases,
    .kind_offset = offsetof(generics_result_user_str_value, kind),
    .as_offset = offsetof(generics_result_user_str_value, as),
};

_Static_assert(sizeof(generics_result_user_str_value_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type generics_result_user_str_value_mctype = {
    .kind = MC_TYPE_UNION,
    .name = "User | str",
    .size = sizeof(generics_result_user_str_value),
    .choice = &generics_result_user_str_value_mcinfo,
};

bool generics_result_user_str_value_validate(const generics_result_user_str_value *value, mc_errors *errors) {
    return mc_validate(&generics_result_user_str_value_mctype, value, errors);
}

bool generics_result_user_str_value_equal(const generics_result_user_str_value *a, const generics_result_user_str_value *b) {
    return mc_equal(&generics_result_user_str_value_mctype, a, b);
}

uint64_t generics_result_user_str_value_hash(const generics_result_user_str_value *value) {
    return mc_hash(&generics_result_user_str_value_mctype, value, 0);
}

uint64_t generics_result_user_str_value_hash_seeded(const generics_result_user_str_value *value, uint64_t seed) {
    return mc_hash(&generics_result_user_str_value_mctype, value, seed);
}

generics_result_user_str_value *generics_result_user_str_value_copy(const generics_result_user_str_value *value, mc_arena *arena) {
    generics_result_user_str_value *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&generics_result_user_str_value_mctype, copy, value, arena) ? copy : NULL;
}

void generics_result_user_str_value_print(const generics_result_user_str_value *value, FILE *out) {
    mc_print(&generics_result_user_str_value_mctype, value, out);
}

/* ---- Result[User, str] ---- */

generics_result_user_str generics_result_user_str_init(void) {
    return (generics_result_user_str){0};
}

static void ResultUserStr_init(void *out) {
    *(generics_result_user_str *)out = generics_result_user_str_init();
}

static const mc_field ResultUserStr_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("value"), &generics_result_user_str_value_mctype, offsetof(generics_result_user_str, value),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model generics_result_user_str_mcinfo = {
    .fields = ResultUserStr_fields,
    .fields_len = sizeof ResultUserStr_fields / sizeof *ResultUserStr_fields,
    .given_offset = offsetof(generics_result_user_str, given),
    .init = ResultUserStr_init,
};

const mc_type generics_result_user_str_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Result[User, str]",
    .size = sizeof(generics_result_user_str),
    .model = &generics_result_user_str_mcinfo,
};

bool generics_result_user_str_validate(const generics_result_user_str *value, mc_errors *errors) {
    return mc_validate(&generics_result_user_str_mctype, value, errors);
}

bool generics_result_user_str_equal(const generics_result_user_str *a, const generics_result_user_str *b) {
    return mc_equal(&generics_result_user_str_mctype, a, b);
}

uint64_t generics_result_user_str_hash(const generics_result_user_str *value) {
    return mc_hash(&generics_result_user_str_mctype, value, 0);
}

uint64_t generics_result_user_str_hash_seeded(const generics_result_user_str *value, uint64_t seed) {
    return mc_hash(&generics_result_user_str_mctype, value, seed);
}

generics_result_user_str *generics_result_user_str_copy(const generics_result_user_str *value, mc_arena *arena) {
    generics_result_user_str *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&generics_result_user_str_mctype, copy, value, arena) ? copy : NULL;
}

void generics_result_user_str_print(const generics_result_user_str *value, FILE *out) {
    mc_print(&generics_result_user_str_mctype, value, out);
}

/* ---- Uses ---- */

generics_uses generics_uses_init(void) {
    return (generics_uses){
        .users = generics_page_user_init(),
        .more = generics_page_user_init(),
        .emails = generics_page_email_init(),
        .optional = generics_page_i64_opt_init(),
        .nested = generics_page_page_user_init(),
        .pair = generics_pair_user_i64_init(),
        .swapped = generics_pair_i64_str_init(),
        .tree = generics_tree_str_init(),
        .result = generics_result_user_str_init(),
    };
}

static void Uses_init(void *out) {
    *(generics_uses *)out = generics_uses_init();
}

static const mc_field Uses_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("users"), &generics_page_user_mctype, offsetof(generics_uses, users),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("more"), &generics_page_user_mctype, offsetof(generics_uses, more),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("emails"), &generics_page_email_mctype, offsetof(generics_uses, emails),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("optional"), &generics_page_i64_opt_mctype, offsetof(generics_uses, optional),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("nested"), &generics_page_page_user_mctype, offsetof(generics_uses, nested),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("pair"), &generics_pair_user_i64_mctype, offsetof(generics_uses, pair),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("swapped"), &generics_pair_i64_str_mctype, offsetof(generics_uses, swapped),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("tree"), &generics_tree_str_mctype, offsetof(generics_uses, tree),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("result"), &generics_result_user_str_mctype, offsetof(generics_uses, result),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model generics_uses_mcinfo = {
    .fields = Uses_fields,
    .fields_len = sizeof Uses_fields / sizeof *Uses_fields,
    .given_offset = offsetof(generics_uses, given),
    .init = Uses_init,
};

const mc_type generics_uses_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Uses",
    .size = sizeof(generics_uses),
    .model = &generics_uses_mcinfo,
};

bool generics_uses_validate(const generics_uses *value, mc_errors *errors) {
    return mc_validate(&generics_uses_mctype, value, errors);
}

bool generics_uses_equal(const generics_uses *a, const generics_uses *b) {
    return mc_equal(&generics_uses_mctype, a, b);
}

uint64_t generics_uses_hash(const generics_uses *value) {
    return mc_hash(&generics_uses_mctype, value, 0);
}

uint64_t generics_uses_hash_seeded(const generics_uses *value, uint64_t seed) {
    return mc_hash(&generics_uses_mctype, value, seed);
}

generics_uses *generics_uses_copy(const generics_uses *value, mc_arena *arena) {
    generics_uses *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&generics_uses_mctype, copy, value, arena) ? copy : NULL;
}

void generics_uses_print(const generics_uses *value, FILE *out) {
    mc_print(&generics_uses_mctype, value, out);
}

/* ---- Special ---- */

generics_special generics_special_init(void) {
    return (generics_special){0};
}

static void Special_init(void *out) {
    *(generics_special *)out = generics_special_init();
}

static const mc_field Special_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("items"), &UserList_mctype, offsetof(generics_special, items),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("next"), &mc_type_str, offsetof(generics_special, next),
     offsetof(generics_special, has_next), MC_FIELD_NULLABLE},
    {MC_STR_INIT("first"), &generics_user_mctype, offsetof(generics_special, first),
     offsetof(generics_special, has_first), MC_FIELD_NULLABLE | MC_FIELD_DEFAULT},
    {MC_STR_INIT("extra"), &mc_type_i64, offsetof(generics_special, extra),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model generics_special_mcinfo = {
    .fields = Special_fields,
    .fields_len = sizeof Special_fields / sizeof *Special_fields,
    .given_offset = offsetof(generics_special, given),
    .init = Special_init,
};

const mc_type generics_special_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Special",
    .size = sizeof(generics_special),
    .model = &generics_special_mcinfo,
};

bool generics_special_validate(const generics_special *value, mc_errors *errors) {
    return mc_validate(&generics_special_mctype, value, errors);
}

bool generics_special_equal(const generics_special *a, const generics_special *b) {
    return mc_equal(&generics_special_mctype, a, b);
}

uint64_t generics_special_hash(const generics_special *value) {
    return mc_hash(&generics_special_mctype, value, 0);
}

uint64_t generics_special_hash_seeded(const generics_special *value, uint64_t seed) {
    return mc_hash(&generics_special_mctype, value, seed);
}

generics_special *generics_special_copy(const generics_special *value, mc_arena *arena) {
    generics_special *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&generics_special_mctype, copy, value, arena) ? copy : NULL;
}

void generics_special_print(const generics_special *value, FILE *out) {
    mc_print(&generics_special_mctype, value, out);
}

