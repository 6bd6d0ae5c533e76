/* Made by modelc from annotations.dsl: do not edit. */
/* What each model of annotations is made of, as tables that the runtime reads. */
#define MC_DEPRECATED(why) /* the tables know of all fields */
#include "annotations.h"

/* ---- Role ---- */

static const mc_enum_value Role_values[] = {
    {MC_STR_INIT("ADMIN"), ANNOTATIONS_ROLE_ADMIN},
    {MC_STR_INIT("SUPER_USER"), ANNOTATIONS_ROLE_SUPER_USER},
    {MC_STR_INIT("x"), ANNOTATIONS_ROLE_OTHER},
};

const mc_enum annotations_role_mcinfo = {
    .values = Role_values,
    .len = sizeof Role_values / sizeof *Role_values,
};

const mc_type annotations_role_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "Role",
    .size = sizeof(annotations_role),
    .enumeration = &annotations_role_mcinfo,
};

/* ---- Base ---- */

annotations_base annotations_base_init(void) {
    return (annotations_base){0};
}

static void Base_init(void *out) {
    *(annotations_base *)out = annotations_base_init();
}

static const mc_field Base_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("createdAt"), &mc_type_i64, offsetof(annotations_base, created_at),
     MC_NO_HAS, MC_FIELD_REQUIRED | MC_FIELD_READONLY},
    {MC_STR_INIT("name"), &mc_type_str, offsetof(annotations_base, full_name),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

static const mc_json_options Base_limits = {.max_depth = 8, .max_bytes = 65536, .max_items = 1000, .max_text = 4096};

static const mc_str Base_full_name_aliases[] = {MC_STR_INIT("fullName"), MC_STR_INIT("NAME")};
static const mc_field_names Base_names[] = {
    /* in the schema, other keys, in the environment */
    {MC_STR_INIT("created_at"), NULL, 0, {0}},
    {MC_STR_INIT("full_name"), Base_full_name_aliases, 2, {0}},
};

const mc_model annotations_base_mcinfo = {
    .fields = Base_fields,
    .fields_len = sizeof Base_fields / sizeof *Base_fields,
    .given_offset = offsetof(annotations_base, given),
    .init = Base_init,
    .names = Base_names,
    .limits = &Base_limits,
};

const mc_type annotations_base_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Base",
    .size = sizeof(annotations_base),
    .model = &annotations_base_mcinfo,
};

bool annotations_base_validate(const annotations_base *value, mc_errors *errors) {
    return mc_validate(&annotations_base_mctype, value, errors);
}

bool annotations_base_equal(const annotations_base *a, const annotations_base *b) {
    return mc_equal(&annotations_base_mctype, a, b);
}

uint64_t annotations_base_hash(const annotations_base *value) {
    return mc_hash(&annotations_base_mctype, value, 0);
}

uint64_t annotations_base_hash_seeded(const annotations_base *value, uint64_t seed) {
    return mc_hash(&annotations_base_mctype, value, seed);
}

annotations_base *annotations_base_copy(const annotations_base *value, mc_arena *arena) {
    annotations_base *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&annotations_base_mctype, copy, value, arena) ? copy : NULL;
}

void annotations_base_print(const annotations_base *value, FILE *out) {
    mc_print(&annotations_base_mctype, value, out);
}

/* ---- User ---- */

static const mc_constraint User_pass_word_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 8},
};
static const mc_type User_pass_word_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(mc_str),
    .constraints = User_pass_word_rules,
    .constraints_len = sizeof User_pass_word_rules / sizeof *User_pass_word_rules,
};

static const mc_constraint User_birth_year_rules[] = {
    {.rule = MC_RULE_LE, .integer = 2100},
    {.rule = MC_RULE_GE, .integer = 1900},
};
static const mc_type User_birth_year_mctype = {
    .kind = MC_TYPE_INT,
    .name = "int",
    .size = sizeof(int64_t),
    .constraints = User_birth_year_rules,
    .constraints_len = sizeof User_birth_year_rules / sizeof *User_birth_year_rules,
};

annotations_user annotations_user_init(void) {
    return (annotations_user){
        .birth_year = 2000,
        .role = ANNOTATIONS_ROLE_ADMIN,
    };
}

static void User_init(void *out) {
    *(annotations_user *)out = annotations_user_init();
}

static const mc_field User_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("createdAt"), &mc_type_i64, offsetof(annotations_user, created_at),
     MC_NO_HAS, MC_FIELD_REQUIRED | MC_FIELD_READONLY},
    {MC_STR_INIT("name"), &mc_type_str, offsetof(annotations_user, full_name),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("passWord"), &User_pass_word_mctype, offsetof(annotations_user, pass_word),
     MC_NO_HAS, MC_FIELD_REQUIRED | MC_FIELD_WRITEONLY | MC_FIELD_SENSITIVE | MC_FIELD_LAX},
    {MC_STR_INIT("nickName"), &mc_type_str, offsetof(annotations_user, nick_name),
     offsetof(annotations_user, has_nick_name), MC_FIELD_NULLABLE | MC_FIELD_LAX},
    {MC_STR_INIT("oldAge"), &mc_type_i64, offsetof(annotations_user, old_age),
     offsetof(annotations_user, has_old_age), MC_FIELD_NULLABLE | MC_FIELD_LAX},
    {MC_STR_INIT("birthYear"), &User_birth_year_mctype, offsetof(annotations_user, birth_year),
     MC_NO_HAS, MC_FIELD_DEFAULT | MC_FIELD_STRICT},
    {MC_STR_INIT("role"), &annotations_role_mctype, offsetof(annotations_user, role),
     MC_NO_HAS, MC_FIELD_DEFAULT | MC_FIELD_LAX},
    {MC_STR_INIT("boss"), &annotations_user_mctype, offsetof(annotations_user, boss),
     MC_NO_HAS, MC_FIELD_NULLABLE | MC_FIELD_BOXED | MC_FIELD_LAX},
};

static const mc_json_options User_limits = {.max_depth = 8, .max_bytes = 65536, .max_items = 1000, .max_text = 4096};

static const mc_str User_full_name_aliases[] = {MC_STR_INIT("fullName"), MC_STR_INIT("NAME")};
static const mc_field_names User_names[] = {
    /* in the schema, other keys, in the environment */
    {MC_STR_INIT("created_at"), NULL, 0, {0}},
    {MC_STR_INIT("full_name"), User_full_name_aliases, 2, {0}},
    {MC_STR_INIT("pass_word"), NULL, 0, {0}},
    {MC_STR_INIT("nick_name"), NULL, 0, {0}},
    {MC_STR_INIT("old_age"), NULL, 0, {0}},
    {MC_STR_INIT("birth_year"), NULL, 0, {0}},
    {MC_STR_INIT("role"), NULL, 0, {0}},
    {MC_STR_INIT("boss"), NULL, 0, {0}},
};

const mc_model annotations_user_mcinfo = {
    .fields = User_fields,
    .fields_len = sizeof User_fields / sizeof *User_fields,
    .given_offset = offsetof(annotations_user, given),
    .init = User_init,
    .extra = MC_EXTRA_ALLOW,
    .extra_offset = offsetof(annotations_user, extra),
    .names = User_names,
    .limits = &User_limits,
    .sensitive = true,
};

const mc_type annotations_user_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "User",
    .size = sizeof(annotations_user),
    .model = &annotations_user_mcinfo,
};

bool annotations_user_validate(const annotations_user *value, mc_errors *errors) {
    return mc_validate(&annotations_user_mctype, value, errors);
}

bool annotations_user_equal(const annotations_user *a, const annotations_user *b) {
    return mc_equal(&annotations_user_mctype, a, b);
}

uint64_t annotations_user_hash(const annotations_user *value) {
    return mc_hash(&annotations_user_mctype, value, 0);
}

uint64_t annotations_user_hash_seeded(const annotations_user *value, uint64_t seed) {
    return mc_hash(&annotations_user_mctype, value, seed);
}

annotations_user *annotations_user_copy(const annotations_user *value, mc_arena *arena) {
    annotations_user *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&annotations_user_mctype, copy, value, arena) ? copy : NULL;
}

void annotations_user_print(const annotations_user *value, FILE *out) {
    mc_print(&annotations_user_mctype, value, out);
}

/* ---- Header ---- */

annotations_header annotations_header_init(void) {
    return (annotations_header){
        .x_id = 1,
    };
}

static void Header_init(void *out) {
    *(annotations_header *)out = annotations_header_init();
}

static const mc_field Header_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("content-type"), &mc_type_str, offsetof(annotations_header, content_type),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("x-id"), &mc_type_i64, offsetof(annotations_header, x_id),
     MC_NO_HAS, MC_FIELD_DEFAULT},
};

static const mc_field_names Header_names[] = {
    /* in the schema, other keys, in the environment */
    {MC_STR_INIT("content_type"), NULL, 0, {0}},
    {MC_STR_INIT("XId"), NULL, 0, {0}},
};

const mc_model annotations_header_mcinfo = {
    .fields = Header_fields,
    .fields_len = sizeof Header_fields / sizeof *Header_fields,
    .given_offset = offsetof(annotations_header, given),
    .init = Header_init,
    .extra = MC_EXTRA_FORBID,
    .names = Header_names,
};

const mc_type annotations_header_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Header",
    .size = sizeof(annotations_header),
    .model = &annotations_header_mcinfo,
};

bool annotations_header_validate(const annotations_header *value, mc_errors *errors) {
    return mc_validate(&annotations_header_mctype, value, errors);
}

bool annotations_header_equal(const annotations_header *a, const annotations_header *b) {
    return mc_equal(&annotations_header_mctype, a, b);
}

uint64_t annotations_header_hash(const annotations_header *value) {
    return mc_hash(&annotations_header_mctype, value, 0);
}

uint64_t annotations_header_hash_seeded(const annotations_header *value, uint64_t seed) {
    return mc_hash(&annotations_header_mctype, value, seed);
}

annotations_header *annotations_header_copy(const annotations_header *value, mc_arena *arena) {
    annotations_header *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&annotations_header_mctype, copy, value, arena) ? copy : NULL;
}

void annotations_header_print(const annotations_header *value, FILE *out) {
    mc_print(&annotations_header_mctype, value, out);
}

/* ---- Owner ---- */

static const mc_case Owner_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
    {ANNOTATIONS_OWNER_USER, MC_STR_INIT("User"), &annotations_user_mctype, false, NULL, 0},
    {ANNOTATIONS_OWNER_I64, MC_STR_INIT("int"), &mc_type_i64, false, NULL, 0},
};

const mc_union annotations_owner_mcinfo = {
    .mode = MC_UNION_SMART,
    .cases = Owner_cases,
    .len = sizeof Owner_cases / sizeof *Owner_cases,
    .kind_offset = offsetof(annotations_owner, kind),
    .as_offset = offsetof(annotations_owner, as),
    .sensitive = true,
};

_Static_assert(sizeof(annotations_owner_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type annotations_owner_mctype = {
    .kind = MC_TYPE_UNION,
    .name = "Owner",
    .size = sizeof(annotations_owner),
    .choice = &annotations_owner_mcinfo,
};

bool annotations_owner_validate(const annotations_owner *value, mc_errors *errors) {
    return mc_validate(&annotations_owner_mctype, value, errors);
}

bool annotations_owner_equal(const annotations_owner *a, const annotations_owner *b) {
    return mc_equal(&annotations_owner_mctype, a, b);
}

uint64_t annotations_owner_hash(const annotations_owner *value) {
    return mc_hash(&annotations_owner_mctype, value, 0);
}

uint64_t annotations_owner_hash_seeded(const annotations_owner *value, uint64_t seed) {
    return mc_hash(&annotations_owner_mctype, value, seed);
}

annotations_owner *annotations_owner_copy(const annotations_owner *value, mc_arena *arena) {
    annotations_owner *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&annotations_owner_mctype, copy, value, arena) ? copy : NULL;
}

void annotations_owner_print(const annotations_owner *value, FILE *out) {
    mc_print(&annotations_owner_mctype, value, out);
}

/* ---- Thing ---- */

static const mc_items UserList_items = {.type = &annotations_user_mctype};
static const mc_type UserList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[User]",
    .size = sizeof(annotations_user_list),
    .items = &UserList_items,
};

annotations_thing annotations_thing_init(void) {
    return (annotations_thing){
        .others = {0},
    };
}

static void Thing_init(void *out) {
    *(annotations_thing *)out = annotations_thing_init();
}

static const mc_field Thing_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("owner"), &annotations_owner_mctype, offsetof(annotations_thing, owner),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("others"), &UserList_mctype, offsetof(annotations_thing, others),
     MC_NO_HAS, MC_FIELD_DEFAULT},
};

const mc_model annotations_thing_mcinfo = {
    .fields = Thing_fields,
    .fields_len = sizeof Thing_fields / sizeof *Thing_fields,
    .given_offset = offsetof(annotations_thing, given),
    .init = Thing_init,
    .sensitive = true,
};

const mc_type annotations_thing_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Thing",
    .size = sizeof(annotations_thing),
    .model = &annotations_thing_mcinfo,
};

bool annotations_thing_validate(const annotations_thing *value, mc_errors *errors) {
    return mc_validate(&annotations_thing_mctype, value, errors);
}

bool annotations_thing_equal(const annotations_thing *a, const annotations_thing *b) {
    return mc_equal(&annotations_thing_mctype, a, b);
}

uint64_t annotations_thing_hash(const annotations_thing *value) {
    return mc_hash(&annotations_thing_mctype, value, 0);
}

uint64_t annotations_thing_hash_seeded(const annotations_thing *value, uint64_t seed) {
    return mc_hash(&annotations_thing_mctype, value, seed);
}

annotations_thing *annotations_thing_copy(const annotations_thing *value, mc_arena *arena) {
    annotations_thing *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&annotations_thing_mctype, copy, value, arena) ? copy : NULL;
}

void annotations_thing_print(const annotations_thing *value, FILE *out) {
    mc_print(&annotations_thing_mctype, value, out);
}

