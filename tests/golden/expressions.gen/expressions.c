/* Made by modelc from expressions.dsl: do not edit. */
/* What each model of expressions is made of, as tables that the runtime reads. */
#include "expressions.h"

#include <modelc/expr.h>

/* ---- Role ---- */

static const mc_enum_value Role_values[] = {
    {MC_STR_INIT("admin"), EXPRESSIONS_ROLE_ADMIN},
    {MC_STR_INIT("user"), EXPRESSIONS_ROLE_USER},
    {MC_STR_INIT("guest"), EXPRESSIONS_ROLE_GUEST},
};

const mc_enum expressions_role_mcinfo = {
    .values = Role_values,
    .len = sizeof Role_values / sizeof *Role_values,
};

const mc_type expressions_role_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "Role",
    .size = sizeof(expressions_role),
    .enumeration = &expressions_role_mcinfo,
};

/* ---- Level ---- */

static const mc_enum_value Level_values[] = {
    {MC_STR_INIT("low"), EXPRESSIONS_LEVEL_LOW},
    {MC_STR_INIT("high"), EXPRESSIONS_LEVEL_HIGH},
};

const mc_enum expressions_level_mcinfo = {
    .values = Level_values,
    .len = sizeof Level_values / sizeof *Level_values,
    .by_number = true,
};

const mc_type expressions_level_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "Level",
    .size = sizeof(expressions_level),
    .enumeration = &expressions_level_mcinfo,
};

/* ---- Address ---- */

expressions_address expressions_address_init(void) {
    return (expressions_address){0};
}

static void Address_init(void *out) {
    *(expressions_address *)out = expressions_address_init();
}

static const mc_field Address_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("city"), &mc_type_str, offsetof(expressions_address, city),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("zip"), &mc_type_str, offsetof(expressions_address, zip),
     offsetof(expressions_address, has_zip), MC_FIELD_NULLABLE},
};

const mc_model expressions_address_mcinfo = {
    .fields = Address_fields,
    .fields_len = sizeof Address_fields / sizeof *Address_fields,
    .given_offset = offsetof(expressions_address, given),
    .init = Address_init,
};

const mc_type expressions_address_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Address",
    .size = sizeof(expressions_address),
    .model = &expressions_address_mcinfo,
};

bool expressions_address_validate(const expressions_address *value, mc_errors *errors) {
    return mc_validate(&expressions_address_mctype, value, errors);
}

bool expressions_address_equal(const expressions_address *a, const expressions_address *b) {
    return mc_equal(&expressions_address_mctype, a, b);
}

uint64_t expressions_address_hash(const expressions_address *value) {
    return mc_hash(&expressions_address_mctype, value, 0);
}

uint64_t expressions_address_hash_seeded(const expressions_address *value, uint64_t seed) {
    return mc_hash(&expressions_address_mctype, value, seed);
}

expressions_address *expressions_address_copy(const expressions_address *value, mc_arena *arena) {
    expressions_address *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&expressions_address_mctype, copy, value, arena) ? copy : NULL;
}

void expressions_address_print(const expressions_address *value, FILE *out) {
    mc_print(&expressions_address_mctype, value, out);
}

/* ---- User ---- */

static bool User_check_0(const void *value, mc_check *check) {
    const expressions_user *from = value;
    if (from->role != EXPRESSIONS_ROLE_ADMIN || from->age >= 18) return true;
    return mc_check_fail(check, "%s", "admins must be adults");
}

static bool User_check_1(const void *value, mc_check *check) {
    const expressions_user *from = value;
    if (mc_len(from->tags.len) <= 3 &&
        !mc_str_in(MC_STR("bad"), from->tags.items, from->tags.len)) return true;
    return mc_check_fail(check, "%s", "len(tags) <= 3 and not (\"bad\" in tags)");
}

static bool User_check_2(const void *value, mc_check *check) {
    const expressions_user *from = value;
    if (!from->has_nick || (from->has_nick && mc_len(mc_str_codepoints(from->nick)) > 2)) return true;
    return mc_check_fail(check, "%s", "nick is too short");
}

static bool User_check_3(const void *value, mc_check *check) {
    const expressions_user *from = value;
    if (!from->boss || (from->boss && from->boss->age > from->age)) return true;
    return mc_check_fail(check, "%s", "a boss is older \"%s\"");
}

static bool User_check_4(const void *value, mc_check *check) {
    const expressions_user *from = value;
    if (!(from->home.has_zip && mc_str_equal(from->home.zip, MC_STR("00000")))) return true;
    return mc_check_fail(check, "%s", "home.zip != \"00000\"");
}

static bool User_check_5(const void *value, mc_check *check) {
    const expressions_user *from = value;
    if (from->role == EXPRESSIONS_ROLE_ADMIN || from->role == EXPRESSIONS_ROLE_USER ||
        mc_int(from->level) >= mc_int(EXPRESSIONS_LEVEL_HIGH)) return true;
    return mc_check_fail(check, "%s", "role in [admin, user] or level >= high");
}

static bool User_check_6(const void *value, mc_check *check) {
    const expressions_user *from = value;
    bool failed = false;
    bool holds = mc_int_add(mc_int_mul(from->age, 2, &failed), mc_int(from->count), &failed) < mc_int_sub(1000, mc_int(from->small), &failed);
    if (failed) return mc_check_fail(check, "a number in it is too large, or divided by 0");
    if (holds) return true;
    return mc_check_fail(check, "%s", "age * 2 + count < 1000 - small");
}

static bool User_check_7(const void *value, mc_check *check) {
    const expressions_user *from = value;
    if (mc_uint(from->big) < mc_uint(10) &&
        mc_compare_int_uint(mc_int(from->count), from->big) <= 0) return true;
    return mc_check_fail(check, "%s", "big < 10 and big >= count");
}

static bool User_check_8(const void *value, mc_check *check) {
    const expressions_user *from = value;
    if ((from->price * (double)from->count) <= 100.0 && from->ratio < 1.5f) return true;
    return mc_check_fail(check, "%s", "price * count <= 100 and ratio < 1.5");
}

static bool User_check_9(const void *value, mc_check *check) {
    const expressions_user *from = value;
    if (!(from->has_flag && from->flag) ||
        mc_key_in(MC_STR("x"), from->scores.entries, from->scores.len, sizeof *from->scores.entries)) return true;
    return mc_check_fail(check, "%s", "flag => \"x\" in scores");
}

static bool User_check_10(const void *value, mc_check *check) {
    const expressions_user *from = value;
    if (mc_int(from->small) >= 0) return true;
    return mc_check_fail(check, "%s", "small >= 0");
}

static bool User_check_11(const void *value, mc_check *check) {
    const expressions_user *from = value;
    if (mc_text_in(from->name, MC_STR("abc def")) ||
        (from->has_nick && from->boss && from->boss->has_nick ? mc_str_equal(from->nick, from->boss->nick) : !(from->has_nick) && !(from->boss && from->boss->has_nick))) return true;
    return mc_check_fail(check, "%s", "name in \"abc def\" or nick == boss.nick");
}

static bool User_check_12(const void *value, mc_check *check) {
    const expressions_user *from = value;
    if (from->ratio != 0.1f && from->price < 1.8446744073709552e+19) return true;
    return mc_check_fail(check, "%s", "ratio != 0.1 and price < 18446744073709551615");
}

static bool User_check_13(const void *value, mc_check *check) {
    const expressions_user *from = value;
    if (from->age > INT64_MIN && from->price > -1.0) return true;
    return mc_check_fail(check, "%s", "age > -9223372036854775808 and price > -1");
}

static bool User_check_14(const void *value, mc_check *check) {
    const expressions_user *from = value;
    bool failed = false;
    bool holds = mc_int_mod(from->age, 7, &failed) != 3;
    if (failed) return mc_check_fail(check, "a number in it is too large, or divided by 0");
    if (holds) return true;
    return mc_check_fail(check, "%s", "unlucky");
}

static bool User_check_15(const void *value, mc_check *check) {
    const expressions_user *from = value;
    if (expressions_vat(from->name, from->has_nick ? &from->nick : NULL, check)) return true;
    return mc_check_fail(check, "%s", "bad vat");
}

static const mc_items StrList_items = {.type = &mc_type_str};
static const mc_type StrList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[str]",
    .size = sizeof(expressions_str_list),
    .items = &StrList_items,
};

static const mc_items F64Map_items = {.type = &mc_type_f64,
    .entry_size = sizeof(expressions_f64_map_entry),
    .value_offset = offsetof(expressions_f64_map_entry, value)};
static const mc_type F64Map_mctype = {
    .kind = MC_TYPE_MAP,
    .name = "map[str, f64]",
    .size = sizeof(expressions_f64_map),
    .items = &F64Map_items,
};

expressions_user expressions_user_init(void) {
    return (expressions_user){
        .role = EXPRESSIONS_ROLE_USER,
        .level = EXPRESSIONS_LEVEL_LOW,
        .home = expressions_address_init(),
        .tags = {0},
        .scores = {0},
        .ratio = 0.5f,
        .small = 3,
        .big = 5,
        .price = 1.0,
        .count = 2,
    };
}

static void User_init(void *out) {
    *(expressions_user *)out = expressions_user_init();
}

static const mc_field User_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("name"), &mc_type_str, offsetof(expressions_user, name),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("age"), &mc_type_i64, offsetof(expressions_user, age),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("role"), &expressions_role_mctype, offsetof(expressions_user, role),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("level"), &expressions_level_mctype, offsetof(expressions_user, level),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("nick"), &mc_type_str, offsetof(expressions_user, nick),
     offsetof(expressions_user, has_nick), MC_FIELD_NULLABLE},
    {MC_STR_INIT("boss"), &expressions_user_mctype, offsetof(expressions_user, boss),
     MC_NO_HAS, MC_FIELD_NULLABLE | MC_FIELD_BOXED},
    {MC_STR_INIT("home"), &expressions_address_mctype, offsetof(expressions_user, home),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("tags"), &StrList_mctype, offsetof(expressions_user, tags),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("scores"), &F64Map_mctype, offsetof(expressions_user, scores),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("ratio"), &mc_type_f32, offsetof(expressions_user, ratio),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("small"), &mc_type_u8, offsetof(expressions_user, small),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("big"), &mc_type_u64, offsetof(expressions_user, big),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("flag"), &mc_type_bool, offsetof(expressions_user, flag),
     offsetof(expressions_user, has_flag), MC_FIELD_NULLABLE},
    {MC_STR_INIT("price"), &mc_type_f64, offsetof(expressions_user, price),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("count"), &mc_type_i32, offsetof(expressions_user, count),
     MC_NO_HAS, MC_FIELD_DEFAULT},
};

static const uint16_t User_check_0_fields[] = {1, 2};
static const uint16_t User_check_1_fields[] = {7};
static const uint16_t User_check_2_fields[] = {4};
static const uint16_t User_check_3_fields[] = {1, 5};
static const uint16_t User_check_4_fields[] = {6};
static const uint16_t User_check_5_fields[] = {2, 3};
static const uint16_t User_check_6_fields[] = {1, 10, 14};
static const uint16_t User_check_7_fields[] = {11, 14};
static const uint16_t User_check_8_fields[] = {9, 13, 14};
static const uint16_t User_check_9_fields[] = {8, 12};
static const uint16_t User_check_10_fields[] = {10};
static const uint16_t User_check_11_fields[] = {0, 4, 5};
static const uint16_t User_check_12_fields[] = {9, 13};
static const uint16_t User_check_13_fields[] = {1, 13};
static const uint16_t User_check_14_fields[] = {1};
static const uint16_t User_check_15_fields[] = {0, 4};
static const mc_model_check User_checks[] = {
    {"admins must be adults", User_check_0, User_check_0_fields, 2},
    {"len(tags) <= 3 and not (\"bad\" in tags)", User_check_1, User_check_1_fields, 1},
    {"nick is too short", User_check_2, User_check_2_fields, 1},
    {"a boss is older \"%s\"", User_check_3, User_check_3_fields, 2},
    {"home.zip != \"00000\"", User_check_4, User_check_4_fields, 1},
    {"role in [admin, user] or level >= high", User_check_5, User_check_5_fields, 2},
    {"age * 2 + count < 1000 - small", User_check_6, User_check_6_fields, 3},
    {"big < 10 and big >= count", User_check_7, User_check_7_fields, 2},
    {"price * count <= 100 and ratio < 1.5", User_check_8, User_check_8_fields, 3},
    {"flag => \"x\" in scores", User_check_9, User_check_9_fields, 2},
    {"small >= 0", User_check_10, User_check_10_fields, 1},
    {"name in \"abc def\" or nick == boss.nick", User_check_11, User_check_11_fields, 3},
    {"ratio != 0.1 and price < 18446744073709551615", User_check_12, User_check_12_fields, 2},
    {"age > -9223372036854775808 and price > -1", User_check_13, User_check_13_fields, 2},
    {"unlucky", User_check_14, User_check_14_fields, 1},
    {"vat", User_check_15, User_check_15_fields, 2},
};

bool expressions_user_label(const expressions_user *from, mc_str *out, mc_arena *arena) {
    *out = expressions_make_label(from->name, from->age, arena);
    return true;
}

static bool User_label_compute(const void *model, void *out, mc_arena *arena) {
    return expressions_user_label(model, out, arena);
}

bool expressions_user_total(const expressions_user *from, double *out, mc_arena *arena) {
    (void)arena;
    *out = (from->price * (double)from->count);
    return true;
}

static bool User_total_compute(const void *model, void *out, mc_arena *arena) {
    return expressions_user_total(model, out, arena);
}

bool expressions_user_twice(const expressions_user *from, int64_t *out, mc_arena *arena) {
    (void)arena;
    bool failed = false;
    *out = mc_int_mul(from->age, 2, &failed);
    return !failed;
}

static bool User_twice_compute(const void *model, void *out, mc_arena *arena) {
    return expressions_user_twice(model, out, arena);
}

bool expressions_user_years(const expressions_user *from, double *out, mc_arena *arena) {
    (void)arena;
    *out = (double)from->age;
    return true;
}

static bool User_years_compute(const void *model, void *out, mc_arena *arena) {
    return expressions_user_years(model, out, arena);
}

bool expressions_user_boss_name(const expressions_user *from, mc_str *out, mc_arena *arena) {
    (void)arena;
    if (!(from->boss)) return false;
    *out = from->boss->name;
    return true;
}

static bool User_boss_name_compute(const void *model, void *out, mc_arena *arena) {
    return expressions_user_boss_name(model, out, arena);
}

bool expressions_user_adult(const expressions_user *from, bool *out, mc_arena *arena) {
    (void)arena;
    *out = from->age >= 18;
    return true;
}

static bool User_adult_compute(const void *model, void *out, mc_arena *arena) {
    return expressions_user_adult(model, out, arena);
}

static const mc_computed User_computed[] = {
    {MC_STR_INIT("label"), &mc_type_str, User_label_compute, MC_STR_INIT("label")},
    {MC_STR_INIT("total"), &mc_type_f64, User_total_compute, MC_STR_INIT("total")},
    {MC_STR_INIT("twice"), &mc_type_i64, User_twice_compute, MC_STR_INIT("twice")},
    {MC_STR_INIT("years"), &mc_type_f64, User_years_compute, MC_STR_INIT("years")},
    {MC_STR_INIT("boss_name"), &mc_type_str, User_boss_name_compute, MC_STR_INIT("boss_name")},
    {MC_STR_INIT("adult"), &mc_type_bool, User_adult_compute, MC_STR_INIT("adult")},
};

const mc_model expressions_user_mcinfo = {
    .fields = User_fields,
    .fields_len = sizeof User_fields / sizeof *User_fields,
    .given_offset = offsetof(expressions_user, given),
    .init = User_init,
    .checks = User_checks,
    .checks_len = sizeof User_checks / sizeof *User_checks,
    .computed = User_computed,
    .computed_len = sizeof User_computed / sizeof *User_computed,
};

const mc_type expressions_user_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "User",
    .size = sizeof(expressions_user),
    .model = &expressions_user_mcinfo,
};

bool expressions_user_validate(const expressions_user *value, mc_errors *errors) {
    return mc_validate(&expressions_user_mctype, value, errors);
}

bool expressions_user_equal(const expressions_user *a, const expressions_user *b) {
    return mc_equal(&expressions_user_mctype, a, b);
}

uint64_t expressions_user_hash(const expressions_user *value) {
    return mc_hash(&expressions_user_mctype, value, 0);
}

uint64_t expressions_user_hash_seeded(const expressions_user *value, uint64_t seed) {
    return mc_hash(&expressions_user_mctype, value, seed);
}

expressions_user *expressions_user_copy(const expressions_user *value, mc_arena *arena) {
    expressions_user *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&expressions_user_mctype, copy, value, arena) ? copy : NULL;
}

void expressions_user_print(const expressions_user *value, FILE *out) {
    mc_print(&expressions_user_mctype, value, out);
}

