/* Made by modelc from tour.dsl: do not edit. */
/* What each model of tour is made of, as tables that the runtime reads. */
#include "tour.h"

/* ---- Role ---- */

static const mc_enum_value Role_values[] = {
    {MC_STR_INIT("admin"), TOUR_ROLE_ADMIN},
    {MC_STR_INIT("plain-user"), TOUR_ROLE_USER},
    {MC_STR_INIT("guest"), TOUR_ROLE_GUEST},
};

const mc_enum tour_role_mcinfo = {
    .values = Role_values,
    .len = sizeof Role_values / sizeof *Role_values,
};

const mc_type tour_role_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "Role",
    .size = sizeof(tour_role),
    .enumeration = &tour_role_mcinfo,
};

/* ---- Level ---- */

static const mc_enum_value Level_values[] = {
    {MC_STR_INIT("low"), TOUR_LEVEL_LOW},
    {MC_STR_INIT("high"), TOUR_LEVEL_HIGH},
};

const mc_enum tour_level_mcinfo = {
    .values = Level_values,
    .len = sizeof Level_values / sizeof *Level_values,
    .by_number = true,
};

const mc_type tour_level_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "Level",
    .size = sizeof(tour_level),
    .enumeration = &tour_level_mcinfo,
};

/* ---- Id ---- */

static const mc_constraint Id_rules[] = {
    {.rule = MC_RULE_GE, .integer = 1},
};
const mc_type tour_id_mctype = {
    .kind = MC_TYPE_INT,
    .name = "i64",
    .size = sizeof(tour_id),
    .constraints = Id_rules,
    .constraints_len = sizeof Id_rules / sizeof *Id_rules,
};

/* ---- Text ---- */

static const mc_constraint Text_rules[] = {
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 200},
};
const mc_type tour_text_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(tour_text),
    .constraints = Text_rules,
    .constraints_len = sizeof Text_rules / sizeof *Text_rules,
};

/* ---- Timestamps ---- */

tour_timestamps tour_timestamps_init(void) {
    return (tour_timestamps){0};
}

static void Timestamps_init(void *out) {
    *(tour_timestamps *)out = tour_timestamps_init();
}

static const mc_field Timestamps_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("created"), &mc_type_i64, offsetof(tour_timestamps, created),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("updated"), &mc_type_i64, offsetof(tour_timestamps, updated),
     offsetof(tour_timestamps, has_updated), MC_FIELD_NULLABLE},
};

const mc_model tour_timestamps_mcinfo = {
    .fields = Timestamps_fields,
    .fields_len = sizeof Timestamps_fields / sizeof *Timestamps_fields,
    .given_offset = offsetof(tour_timestamps, given),
    .init = Timestamps_init,
};

const mc_type tour_timestamps_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Timestamps",
    .size = sizeof(tour_timestamps),
    .model = &tour_timestamps_mcinfo,
};

bool tour_timestamps_validate(const tour_timestamps *value, mc_errors *errors) {
    return mc_validate(&tour_timestamps_mctype, value, errors);
}

bool tour_timestamps_equal(const tour_timestamps *a, const tour_timestamps *b) {
    return mc_equal(&tour_timestamps_mctype, a, b);
}

uint64_t tour_timestamps_hash(const tour_timestamps *value) {
    return mc_hash(&tour_timestamps_mctype, value, 0);
}

uint64_t tour_timestamps_hash_seeded(const tour_timestamps *value, uint64_t seed) {
    return mc_hash(&tour_timestamps_mctype, value, seed);
}

tour_timestamps *tour_timestamps_copy(const tour_timestamps *value, mc_arena *arena) {
    tour_timestamps *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&tour_timestamps_mctype, copy, value, arena) ? copy : NULL;
}

void tour_timestamps_print(const tour_timestamps *value, FILE *out) {
    mc_print(&tour_timestamps_mctype, value, out);
}

/* ---- Base ---- */

tour_base tour_base_init(void) {
    return (tour_base){0};
}

static void Base_init(void *out) {
    *(tour_base *)out = tour_base_init();
}

static const mc_field Base_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("id"), &tour_id_mctype, offsetof(tour_base, id),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model tour_base_mcinfo = {
    .fields = Base_fields,
    .fields_len = sizeof Base_fields / sizeof *Base_fields,
    .given_offset = offsetof(tour_base, given),
    .init = Base_init,
};

const mc_type tour_base_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Base",
    .size = sizeof(tour_base),
    .model = &tour_base_mcinfo,
};

bool tour_base_validate(const tour_base *value, mc_errors *errors) {
    return mc_validate(&tour_base_mctype, value, errors);
}

bool tour_base_equal(const tour_base *a, const tour_base *b) {
    return mc_equal(&tour_base_mctype, a, b);
}

uint64_t tour_base_hash(const tour_base *value) {
    return mc_hash(&tour_base_mctype, value, 0);
}

uint64_t tour_base_hash_seeded(const tour_base *value, uint64_t seed) {
    return mc_hash(&tour_base_mctype, value, seed);
}

tour_base *tour_base_copy(const tour_base *value, mc_arena *arena) {
    tour_base *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&tour_base_mctype, copy, value, arena) ? copy : NULL;
}

void tour_base_print(const tour_base *value, FILE *out) {
    mc_print(&tour_base_mctype, value, out);
}

/* ---- Cat ---- */

static const mc_constraint Cat_name_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 1},
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 40},
};
static const mc_type Cat_name_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(mc_str),
    .constraints = Cat_name_rules,
    .constraints_len = sizeof Cat_name_rules / sizeof *Cat_name_rules,
};

static const mc_constraint Cat_lives_rules[] = {
    {.rule = MC_RULE_LE, .integer = 9},
    {.rule = MC_RULE_GE, .integer = 0},
};
static const mc_type Cat_lives_mctype = {
    .kind = MC_TYPE_INT,
    .name = "int",
    .size = sizeof(int64_t),
    .constraints = Cat_lives_rules,
    .constraints_len = sizeof Cat_lives_rules / sizeof *Cat_lives_rules,
};

tour_cat tour_cat_init(void) {
    return (tour_cat){
        .lives = 9,
    };
}

static void Cat_init(void *out) {
    *(tour_cat *)out = tour_cat_init();
}

static const mc_field Cat_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("name"), &Cat_name_mctype, offsetof(tour_cat, name),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("lives"), &Cat_lives_mctype, offsetof(tour_cat, lives),
     MC_NO_HAS, MC_FIELD_DEFAULT},
};

const mc_model tour_cat_mcinfo = {
    .fields = Cat_fields,
    .fields_len = sizeof Cat_fields / sizeof *Cat_fields,
    .given_offset = offsetof(tour_cat, given),
    .init = Cat_init,
};

const mc_type tour_cat_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Cat",
    .size = sizeof(tour_cat),
    .model = &tour_cat_mcinfo,
};

bool tour_cat_validate(const tour_cat *value, mc_errors *errors) {
    return mc_validate(&tour_cat_mctype, value, errors);
}

bool tour_cat_equal(const tour_cat *a, const tour_cat *b) {
    return mc_equal(&tour_cat_mctype, a, b);
}

uint64_t tour_cat_hash(const tour_cat *value) {
    return mc_hash(&tour_cat_mctype, value, 0);
}

uint64_t tour_cat_hash_seeded(const tour_cat *value, uint64_t seed) {
    return mc_hash(&tour_cat_mctype, value, seed);
}

tour_cat *tour_cat_copy(const tour_cat *value, mc_arena *arena) {
    tour_cat *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&tour_cat_mctype, copy, value, arena) ? copy : NULL;
}

void tour_cat_print(const tour_cat *value, FILE *out) {
    mc_print(&tour_cat_mctype, value, out);
}

/* ---- Dog ---- */

static const mc_constraint Dog_name_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 1},
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 40},
};
static const mc_type Dog_name_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(mc_str),
    .constraints = Dog_name_rules,
    .constraints_len = sizeof Dog_name_rules / sizeof *Dog_name_rules,
};

static const mc_items DogList_items = {.type = &tour_dog_mctype};
static const mc_type DogList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[Dog]",
    .size = sizeof(tour_dog_list),
    .items = &DogList_items,
};

tour_dog tour_dog_init(void) {
    return (tour_dog){
        .barks = true,
        .puppies = {0},
    };
}

static void Dog_init(void *out) {
    *(tour_dog *)out = tour_dog_init();
}

static const mc_field Dog_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("name"), &Dog_name_mctype, offsetof(tour_dog, name),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("barks"), &mc_type_bool, offsetof(tour_dog, barks),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("puppies"), &DogList_mctype, offsetof(tour_dog, puppies),
     MC_NO_HAS, MC_FIELD_DEFAULT},
};

const mc_model tour_dog_mcinfo = {
    .fields = Dog_fields,
    .fields_len = sizeof Dog_fields / sizeof *Dog_fields,
    .given_offset = offsetof(tour_dog, given),
    .init = Dog_init,
};

const mc_type tour_dog_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Dog",
    .size = sizeof(tour_dog),
    .model = &tour_dog_mcinfo,
};

bool tour_dog_validate(const tour_dog *value, mc_errors *errors) {
    return mc_validate(&tour_dog_mctype, value, errors);
}

bool tour_dog_equal(const tour_dog *a, const tour_dog *b) {
    return mc_equal(&tour_dog_mctype, a, b);
}

uint64_t tour_dog_hash(const tour_dog *value) {
    return mc_hash(&tour_dog_mctype, value, 0);
}

uint64_t tour_dog_hash_seeded(const tour_dog *value, uint64_t seed) {
    return mc_hash(&tour_dog_mctype, value, seed);
}

tour_dog *tour_dog_copy(const tour_dog *value, mc_arena *arena) {
    tour_dog *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&tour_dog_mctype, copy, value, arena) ? copy : NULL;
}

void tour_dog_print(const tour_dog *value, FILE *out) {
    mc_print(&tour_dog_mctype, value, out);
}

/* ---- int | str ---- */

static const mc_case UserRef_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
    {TOUR_USER_REF_I64, MC_STR_INIT("int"), &mc_type_i64, false, NULL, 0},
    {TOUR_USER_REF_STR, MC_STR_INIT("str"), &mc_type_str, false, NULL, 0},
};

const mc_union tour_user_ref_mcinfo = {
    .mode = MC_UNION_SMART,
    .cases = UserRef_cases,
    .len = sizeof UserRef_cases / sizeof *UserRef_cases,
    .kind_offset = offsetof(tour_user_ref, kind),
    .as_offset = offsetof(tour_user_ref, as),
};

_Static_assert(sizeof(tour_user_ref_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type tour_user_ref_mctype = {
    .kind = MC_TYPE_UNION,
    .name = "int | str",
    .size = sizeof(tour_user_ref),
    .choice = &tour_user_ref_mcinfo,
};

bool tour_user_ref_validate(const tour_user_ref *value, mc_errors *errors) {
    return mc_validate(&tour_user_ref_mctype, value, errors);
}

bool tour_user_ref_equal(const tour_user_ref *a, const tour_user_ref *b) {
    return mc_equal(&tour_user_ref_mctype, a, b);
}

uint64_t tour_user_ref_hash(const tour_user_ref *value) {
    return mc_hash(&tour_user_ref_mctype, value, 0);
}

uint64_t tour_user_ref_hash_seeded(const tour_user_ref *value, uint64_t seed) {
    return mc_hash(&tour_user_ref_mctype, value, seed);
}

tour_user_ref *tour_user_ref_copy(const tour_user_ref *value, mc_arena *arena) {
    tour_user_ref *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&tour_user_ref_mctype, copy, value, arena) ? copy : NULL;
}

void tour_user_ref_print(const tour_user_ref *value, FILE *out) {
    mc_print(&tour_user_ref_mctype, value, out);
}

/* ---- User ---- */

static bool User_name_not_reserved(const void *value, mc_check *check) {
    return tour_not_reserved(*(const mc_str *)value, check);
}

static bool User_check_0(const void *value, mc_check *check) {
    const tour_user *from = value;
    return tour_grown_up(from->role, from->age, check);
}

static const mc_constraint User_name_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 1},
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 40},
    {.rule = MC_RULE_CHECK, .check = User_name_not_reserved, .name = "not_reserved"},
};
static const mc_type User_name_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(mc_str),
    .constraints = User_name_rules,
    .constraints_len = sizeof User_name_rules / sizeof *User_name_rules,
};

static const mc_constraint User_age_rules[] = {
    {.rule = MC_RULE_LE, .integer = 150},
    {.rule = MC_RULE_GE, .integer = 0},
};
static const mc_type User_age_mctype = {
    .kind = MC_TYPE_INT,
    .name = "int",
    .size = sizeof(int64_t),
    .constraints = User_age_rules,
    .constraints_len = sizeof User_age_rules / sizeof *User_age_rules,
};

static const mc_constraint User_tags_Item_rules[] = {
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 20},
};
static const mc_type User_tags_Item_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(mc_str),
    .constraints = User_tags_Item_rules,
    .constraints_len = sizeof User_tags_Item_rules / sizeof *User_tags_Item_rules,
};

static const mc_constraint User_tags_rules[] = {
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 8},
    {.rule = MC_RULE_UNIQUE},
};
static const mc_items User_tags_items = {.type = &User_tags_Item_mctype};
static const mc_type User_tags_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[str]",
    .size = sizeof(tour_str_list),
    .constraints = User_tags_rules,
    .constraints_len = sizeof User_tags_rules / sizeof *User_tags_rules,
    .items = &User_tags_items,
};

static const mc_items F64Map_items = {.type = &mc_type_f64,
    .entry_size = sizeof(tour_f64_map_entry),
    .value_offset = offsetof(tour_f64_map_entry, value)};
static const mc_type F64Map_mctype = {
    .kind = MC_TYPE_MAP,
    .name = "map[str, f64]",
    .size = sizeof(tour_f64_map),
    .items = &F64Map_items,
};

static const mc_items User_position_items = {.type = &mc_type_f64, .length = 3};
static const mc_type User_position_mctype = {
    .kind = MC_TYPE_ARRAY,
    .name = "f64[3]",
    .size = sizeof(double[3]),
    .items = &User_position_items,
};

static const mc_items PetList_items = {.type = &tour_pet_mctype};
static const mc_type PetList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[Pet]",
    .size = sizeof(tour_pet_list),
    .items = &PetList_items,
};

tour_user tour_user_init(void) {
    return (tour_user){
        .age = 18,
        .role = TOUR_ROLE_USER,
        .level = TOUR_LEVEL_LOW,
        .tags = {0},
        .scores = {0},
        .position = {0.0, 0.0, 0.0},
        .pets = {0},
    };
}

static void User_init(void *out) {
    *(tour_user *)out = tour_user_init();
}

static const mc_field User_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("id"), &tour_id_mctype, offsetof(tour_user, id),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("created"), &mc_type_i64, offsetof(tour_user, created),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("updated"), &mc_type_i64, offsetof(tour_user, updated),
     offsetof(tour_user, has_updated), MC_FIELD_NULLABLE},
    {MC_STR_INIT("fullName"), &User_name_mctype, offsetof(tour_user, name),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("nick"), &mc_type_str, offsetof(tour_user, nick),
     offsetof(tour_user, has_nick), MC_FIELD_NULLABLE},
    {MC_STR_INIT("bio"), &tour_text_mctype, offsetof(tour_user, bio),
     offsetof(tour_user, has_bio), 0},
    {MC_STR_INIT("boss"), &tour_user_mctype, offsetof(tour_user, boss),
     MC_NO_HAS, MC_FIELD_REQUIRED | MC_FIELD_NULLABLE | MC_FIELD_BOXED},
    {MC_STR_INIT("age"), &User_age_mctype, offsetof(tour_user, age),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("role"), &tour_role_mctype, offsetof(tour_user, role),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("level"), &tour_level_mctype, offsetof(tour_user, level),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("ref"), &tour_user_ref_mctype, offsetof(tour_user, ref),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("tags"), &User_tags_mctype, offsetof(tour_user, tags),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("scores"), &F64Map_mctype, offsetof(tour_user, scores),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("position"), &User_position_mctype, offsetof(tour_user, position),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("pets"), &PetList_mctype, offsetof(tour_user, pets),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("meta"), &mc_type_any, offsetof(tour_user, meta),
     offsetof(tour_user, has_meta), MC_FIELD_NULLABLE},
};

static const mc_field_names User_names[] = {
    /* in the schema, other keys, in the environment */
    {MC_STR_INIT("id"), NULL, 0, {0}},
    {MC_STR_INIT("created"), NULL, 0, {0}},
    {MC_STR_INIT("updated"), NULL, 0, {0}},
    {MC_STR_INIT("name"), NULL, 0, {0}},
    {MC_STR_INIT("nick"), NULL, 0, {0}},
    {MC_STR_INIT("bio"), NULL, 0, {0}},
    {MC_STR_INIT("boss"), NULL, 0, {0}},
    {MC_STR_INIT("age"), NULL, 0, {0}},
    {MC_STR_INIT("role"), NULL, 0, {0}},
    {MC_STR_INIT("level"), NULL, 0, {0}},
    {MC_STR_INIT("ref"), NULL, 0, {0}},
    {MC_STR_INIT("tags"), NULL, 0, {0}},
    {MC_STR_INIT("scores"), NULL, 0, {0}},
    {MC_STR_INIT("position"), NULL, 0, {0}},
    {MC_STR_INIT("pets"), NULL, 0, {0}},
    {MC_STR_INIT("meta"), NULL, 0, {0}},
};

static const uint16_t User_check_0_fields[] = {8, 7};
static const mc_model_check User_checks[] = {
    {"grown_up", User_check_0, User_check_0_fields, 2},
};

const mc_model tour_user_mcinfo = {
    .fields = User_fields,
    .fields_len = sizeof User_fields / sizeof *User_fields,
    .given_offset = offsetof(tour_user, given),
    .init = User_init,
    .checks = User_checks,
    .checks_len = sizeof User_checks / sizeof *User_checks,
    .extra = MC_EXTRA_FORBID,
    .names = User_names,
};

const mc_type tour_user_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "User",
    .size = sizeof(tour_user),
    .model = &tour_user_mcinfo,
};

bool tour_user_validate(const tour_user *value, mc_errors *errors) {
    return mc_validate(&tour_user_mctype, value, errors);
}

bool tour_user_equal(const tour_user *a, const tour_user *b) {
    return mc_equal(&tour_user_mctype, a, b);
}

uint64_t tour_user_hash(const tour_user *value) {
    return mc_hash(&tour_user_mctype, value, 0);
}

uint64_t tour_user_hash_seeded(const tour_user *value, uint64_t seed) {
    return mc_hash(&tour_user_mctype, value, seed);
}

tour_user *tour_user_copy(const tour_user *value, mc_arena *arena) {
    tour_user *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&tour_user_mctype, copy, value, arena) ? copy : NULL;
}

void tour_user_print(const tour_user *value, FILE *out) {
    mc_print(&tour_user_mctype, value, out);
}

/* ---- NotFound ---- */

tour_not_found tour_not_found_init(void) {
    return (tour_not_found){0};
}

static void NotFound_init(void *out) {
    *(tour_not_found *)out = tour_not_found_init();
}

static const mc_field NotFound_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("detail"), &mc_type_str, offsetof(tour_not_found, detail),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model tour_not_found_mcinfo = {
    .fields = NotFound_fields,
    .fields_len = sizeof NotFound_fields / sizeof *NotFound_fields,
    .given_offset = offsetof(tour_not_found, given),
    .init = NotFound_init,
};

const mc_type tour_not_found_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "NotFound",
    .size = sizeof(tour_not_found),
    .model = &tour_not_found_mcinfo,
};

bool tour_not_found_validate(const tour_not_found *value, mc_errors *errors) {
    return mc_validate(&tour_not_found_mctype, value, errors);
}

bool tour_not_found_equal(const tour_not_found *a, const tour_not_found *b) {
    return mc_equal(&tour_not_found_mctype, a, b);
}

uint64_t tour_not_found_hash(const tour_not_found *value) {
    return mc_hash(&tour_not_found_mctype, value, 0);
}

uint64_t tour_not_found_hash_seeded(const tour_not_found *value, uint64_t seed) {
    return mc_hash(&tour_not_found_mctype, value, seed);
}

tour_not_found *tour_not_found_copy(const tour_not_found *value, mc_arena *arena) {
    tour_not_found *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&tour_not_found_mctype, copy, value, arena) ? copy : NULL;
}

void tour_not_found_print(const tour_not_found *value, FILE *out) {
    mc_print(&tour_not_found_mctype, value, out);
}

/* ---- Pet ---- */

static const mc_case Pet_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
    {TOUR_PET_CAT, MC_STR_INIT("cat"), &tour_cat_mctype, false, NULL, 0},
    {TOUR_PET_DOG, MC_STR_INIT("dog"), &tour_dog_mctype, false, NULL, 0},
};

const mc_union tour_pet_mcinfo = {
    .mode = MC_UNION_INTERNAL,
    .tag_key = MC_STR_INIT("kind"),
    .cases = Pet_cases,
    .len = sizeof Pet_cases / sizeof *Pet_cases,
    .kind_offset = offsetof(tour_pet, kind),
    .as_offset = offsetof(tour_pet, as),
};

_Static_assert(sizeof(tour_pet_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type tour_pet_mctype = {
    .kind = MC_TYPE_UNION,
    .name = "Pet",
    .size = sizeof(tour_pet),
    .choice = &tour_pet_mcinfo,
};

bool tour_pet_validate(const tour_pet *value, mc_errors *errors) {
    return mc_validate(&tour_pet_mctype, value, errors);
}

bool tour_pet_equal(const tour_pet *a, const tour_pet *b) {
    return mc_equal(&tour_pet_mctype, a, b);
}

uint64_t tour_pet_hash(const tour_pet *value) {
    return mc_hash(&tour_pet_mctype, value, 0);
}

uint64_t tour_pet_hash_seeded(const tour_pet *value, uint64_t seed) {
    return mc_hash(&tour_pet_mctype, value, seed);
}

tour_pet *tour_pet_copy(const tour_pet *value, mc_arena *arena) {
    tour_pet *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&tour_pet_mctype, copy, value, arena) ? copy : NULL;
}

void tour_pet_print(const tour_pet *value, FILE *out) {
    mc_print(&tour_pet_mctype, value, out);
}

