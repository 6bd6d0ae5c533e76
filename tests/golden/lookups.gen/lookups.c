/* Made by modelc from lookups.dsl: do not edit. */
/* What each model of lookups is made of, as tables that the runtime reads. */
#include "lookups.h"

#include <modelc/pattern.h>

#include <modelc/expr.h>

/* ---- Role ---- */

static const mc_enum_value Role_values[] = {
    {MC_STR_INIT("admin"), LOOKUPS_ROLE_ADMIN},
    {MC_STR_INIT("user"), LOOKUPS_ROLE_USER},
};

const mc_enum lookups_role_mcinfo = {
    .values = Role_values,
    .len = sizeof Role_values / sizeof *Role_values,
};

const mc_type lookups_role_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "Role",
    .size = sizeof(lookups_role),
    .enumeration = &lookups_role_mcinfo,
};

/* ---- literal['fast','slow'] ---- */

static const mc_enum_value Mode_values[] = {
    {MC_STR_INIT("fast"), LOOKUPS_MODE_FAST},
    {MC_STR_INIT("slow"), LOOKUPS_MODE_SLOW},
};

const mc_enum lookups_mode_mcinfo = {
    .values = Mode_values,
    .len = sizeof Mode_values / sizeof *Mode_values,
    .is_literal = true,
};

const mc_type lookups_mode_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "literal['fast','slow']",
    .size = sizeof(lookups_mode),
    .enumeration = &lookups_mode_mcinfo,
};

/* ---- In ---- */

lookups_in lookups_in_init(void) {
    return (lookups_in){0};
}

static void In_init(void *out) {
    *(lookups_in *)out = lookups_in_init();
}

static const mc_field In_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("name"), &mc_type_str, offsetof(lookups_in, name),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("zip"), &mc_type_str, offsetof(lookups_in, zip),
     offsetof(lookups_in, has_zip), MC_FIELD_NULLABLE},
};

const mc_model lookups_in_mcinfo = {
    .fields = In_fields,
    .fields_len = sizeof In_fields / sizeof *In_fields,
    .given_offset = offsetof(lookups_in, given),
    .init = In_init,
};

const mc_type lookups_in_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "In",
    .size = sizeof(lookups_in),
    .model = &lookups_in_mcinfo,
};

bool lookups_in_validate(const lookups_in *value, mc_errors *errors) {
    return mc_validate(&lookups_in_mctype, value, errors);
}

bool lookups_in_equal(const lookups_in *a, const lookups_in *b) {
    return mc_equal(&lookups_in_mctype, a, b);
}

uint64_t lookups_in_hash(const lookups_in *value) {
    return mc_hash(&lookups_in_mctype, value, 0);
}

uint64_t lookups_in_hash_seeded(const lookups_in *value, uint64_t seed) {
    return mc_hash(&lookups_in_mctype, value, seed);
}

lookups_in *lookups_in_copy(const lookups_in *value, mc_arena *arena) {
    lookups_in *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&lookups_in_mctype, copy, value, arena) ? copy : NULL;
}

void lookups_in_print(const lookups_in *value, FILE *out) {
    mc_print(&lookups_in_mctype, value, out);
}

/* ---- M ---- */

static bool M_check_0(const void *value, mc_check *check) {
    const lookups_m *from = value;
    static mc_pattern pattern_0 = {MC_STR_INIT("^[a-z/]+$"), mc_pattern_match, NULL, NULL};
    static mc_pattern pattern_1 = {MC_STR_INIT("\"x\""), mc_pattern_match, NULL, NULL};
    bool failed = false;
    bool holds = mc_matches(&pattern_0, from->name, &failed) &&
        !mc_matches(&pattern_1, from->name, &failed);
    if (failed) return mc_check_fail(check, "a pattern in it takes too many steps");
    if (holds) return true;
    return mc_check_fail(check, "%s", "name ~ /^[a-z\\/]+$/ and not (name ~ /\"x\"/)");
}

static bool M_check_1(const void *value, mc_check *check) {
    const lookups_m *from = value;
    if (mc_date_compare(from->d, (mc_date){2020, 1, 1}) > 0 &&
        mc_date_compare(from->d, (mc_date){2020, 1, 1}) != 0) return true;
    return mc_check_fail(check, "%s", "d > \"2020-01-01\" and d != START");
}

static bool M_check_2(const void *value, mc_check *check) {
    const lookups_m *from = value;
    if (mc_date_compare((mc_date){2020, 1, 1}, from->d) < 0) return true;
    return mc_check_fail(check, "%s", "START < d");
}

static bool M_check_3(const void *value, mc_check *check) {
    const lookups_m *from = value;
    if (from->has_dt &&
        mc_datetime_compare(from->dt, (mc_datetime){{2020, 1, 1}, {.hour = 0, .minute = 0, .has_offset = true}}) > 0) return true;
    return mc_check_fail(check, "%s", "dt > \"2020-01-01T00:00:00Z\"");
}

static bool M_check_4(const void *value, mc_check *check) {
    const lookups_m *from = value;
    if (mc_duration_compare(from->dur, (mc_duration){90, 0}) <= 0 &&
        mc_duration_compare((mc_duration){3600, 0}, from->dur) > 0 &&
        mc_duration_compare(from->dur, (mc_duration){300, 0}) != 0) return true;
    return mc_check_fail(check, "%s", "dur <= 90s and 1h > dur and dur != \"PT5M\"");
}

static bool M_check_5(const void *value, mc_check *check) {
    const lookups_m *from = value;
    if (mc_uuid_compare(from->id, (mc_uuid){{0x12, 0x34, 0x56, 0x78, 0x12, 0x34, 0x56, 0x78, 0x12, 0x34, 0x56, 0x78, 0x12, 0x34, 0x56, 0x78}}) != 0) return true;
    return mc_check_fail(check, "%s", "id != \"12345678-1234-5678-1234-567812345678\"");
}

static bool M_check_6(const void *value, mc_check *check) {
    const lookups_m *from = value;
    if (mc_decimal_compare(from->price, (mc_decimal){MC_STR_INIT("0")}) > 0 &&
        mc_decimal_compare(from->price, (mc_decimal){MC_STR_INIT("-1.50")}) >= 0 &&
        mc_decimal_compare((mc_decimal){MC_STR_INIT("-2")}, from->price) < 0 &&
        (mc_decimal_compare(from->price, (mc_decimal){MC_STR_INIT("1")}) == 0 || mc_decimal_compare(from->price, (mc_decimal){MC_STR_INIT("2.5")}) == 0 || mc_decimal_compare(from->price, (mc_decimal){MC_STR_INIT("3.00")}) == 0)) return true;
    return mc_check_fail(check, "%s", "price > 0 and price >= -1.50 and -2 < price and price in [1, 2.5, \"3.00\"]");
}

static bool M_check_7(const void *value, mc_check *check) {
    const lookups_m *from = value;
    if (mc_bytes_compare(from->k, (mc_bytes){(const uint8_t *)"\001\002", 2}) != 0 &&
        !mc_str_equal(from->e, MC_STR("ann@example.com")) &&
        mc_ipv4_compare(from->ip, (mc_ipv4){{127, 0, 0, 1}}) != 0 &&
        !mc_str_equal(from->url, MC_STR("https://a.b"))) return true;
    return mc_check_fail(check, "%s", "k != \"AQI=\" and e != \"ann@example.com\" and ip != \"127.0.0.1\" and url != \"https://a.b\"");
}

static bool M_check_8(const void *value, mc_check *check) {
    const lookups_m *from = value;
    if (mc_int_in(from->n, &mc_type_u8, from->nums.items, from->nums.len, sizeof *from->nums.items) &&
        mc_int_in(3, &mc_type_u8, from->nums.items, from->nums.len, sizeof *from->nums.items) &&
        mc_item_in(&from->b, &mc_type_u64, from->bigs.items, from->bigs.len, sizeof *from->bigs.items) &&
        mc_real_in(0.1f, &mc_type_f32, from->reals.items, from->reals.len, sizeof *from->reals.items)) return true;
    return mc_check_fail(check, "%s", "n in nums and 3 in nums and b in bigs and 0.1 in reals");
}

static bool M_check_9(const void *value, mc_check *check) {
    const lookups_m *from = value;
    if (mc_item_in(&(lookups_role){from->role}, &lookups_role_mctype, from->roles.items, from->roles.len, sizeof *from->roles.items) &&
        mc_item_in(&(lookups_role){LOOKUPS_ROLE_ADMIN}, &lookups_role_mctype, from->roles.items, from->roles.len, sizeof *from->roles.items) &&
        mc_item_in(&from->d, &mc_type_date, from->days.items, from->days.len, sizeof *from->days.items) &&
        mc_item_in(&(mc_date){2020, 1, 1}, &mc_type_date, from->days.items, from->days.len, sizeof *from->days.items)) return true;
    return mc_check_fail(check, "%s", "role in roles and admin in roles and d in days and \"2020-01-01\" in days");
}

static bool M_check_10(const void *value, mc_check *check) {
    const lookups_m *from = value;
    if (mc_item_in(&(lookups_mode){from->mode}, &lookups_mode_mctype, from->modes.items, from->modes.len, sizeof *from->modes.items) &&
        mc_item_in(&(lookups_mode){LOOKUPS_MODE_FAST}, &lookups_mode_mctype, from->modes.items, from->modes.len, sizeof *from->modes.items)) return true;
    return mc_check_fail(check, "%s", "mode in modes and \"fast\" in modes");
}

static bool M_check_11(const void *value, mc_check *check) {
    const lookups_m *from = value;
    if (mc_item_in(&from->n, &mc_type_i64, from->by.entries, from->by.len, sizeof *from->by.entries) &&
        mc_item_in(&from->d, &mc_type_date, from->byd.entries, from->byd.len, sizeof *from->byd.entries) &&
        mc_int_in(3, &mc_type_i64, from->by.entries, from->by.len, sizeof *from->by.entries)) return true;
    return mc_check_fail(check, "%s", "n in by and d in byd and 3 in by");
}

static bool M_check_12(const void *value, mc_check *check) {
    const lookups_m *from = value;
    if (from->pos[0] > 1.0 && mc_index_in(from->n, 3) && from->pos[from->n] < 2.0 &&
        mc_real_in(1.5, &mc_type_f64, from->pos, 3, sizeof *from->pos)) return true;
    return mc_check_fail(check, "%s", "pos[0] > 1 and pos[n] < 2 and 1.5 in pos");
}

static bool M_check_13(const void *value, mc_check *check) {
    const lookups_m *from = value;
    if (from->pair.item_0 > 3 && from->pair.has_item_1 && from->pair.has_item_1 &&
        mc_str_equal(from->pair.item_1, MC_STR("x"))) return true;
    return mc_check_fail(check, "%s", "pair[0] > 3 and pair[1] != null and pair[1] == \"x\"");
}

static bool M_check_14(const void *value, mc_check *check) {
    const lookups_m *from = value;
    bool failed = false;
    bool holds = from->nums.len > 0 && mc_int(from->nums.items[0]) > 3 &&
        mc_index_in(mc_int_add(from->n, 1, &failed), from->nums.len) &&
        from->holes.len > 2 && from->holes.items[2].has_value &&
        from->holes.items[2].value == 3 && from->ins.len > 0 &&
        from->ins.items[0].has_zip &&
        mc_str_equal(from->ins.items[0].zip, MC_STR("x")) && from->ins.len > 1 &&
        mc_len(mc_str_codepoints(from->ins.items[1].name)) > 2;
    if (failed) return mc_check_fail(check, "a number in it is too large, or divided by 0");
    if (holds) return true;
    return mc_check_fail(check, "%s", "nums[0] > 3 and nums[n + 1] != null and holes[2] == 3 and ins[0].zip == \"x\" and len(ins[1].name) > 2");
}

static bool M_check_15(const void *value, mc_check *check) {
    const lookups_m *from = value;
    static mc_pattern pattern_0 = {MC_STR_INIT("^https:"), mc_pattern_match, NULL, NULL};
    bool failed = false;
    bool holds = !mc_matches(&pattern_0, from->url, &failed) ||
        mc_date_compare(from->d, (mc_date){2020, 1, 1}) == 0 ||
        mc_date_compare(from->d, (mc_date){2021, 1, 1}) == 0;
    if (failed) return mc_check_fail(check, "a pattern in it takes too many steps");
    if (holds) return true;
    return mc_check_fail(check, "%s", "not (url ~ /^https:/) or d in [\"2020-01-01\", \"2021-01-01\"]");
}

static const mc_items U8List_items = {.type = &mc_type_u8};
static const mc_type U8List_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[u8]",
    .size = sizeof(lookups_u8_list),
    .items = &U8List_items,
};

static const mc_items U64List_items = {.type = &mc_type_u64};
static const mc_type U64List_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[u64]",
    .size = sizeof(lookups_u64_list),
    .items = &U64List_items,
};

static const mc_items F32List_items = {.type = &mc_type_f32};
static const mc_type F32List_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[f32]",
    .size = sizeof(lookups_f32_list),
    .items = &F32List_items,
};

static const mc_items RoleSet_items = {.type = &lookups_role_mctype};
static const mc_type RoleSet_mctype = {
    .kind = MC_TYPE_SET,
    .name = "set[Role]",
    .size = sizeof(lookups_role_set),
    .items = &RoleSet_items,
};

static const mc_items DateList_items = {.type = &mc_type_date};
static const mc_type DateList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[date]",
    .size = sizeof(lookups_date_list),
    .items = &DateList_items,
};

static const mc_items ModeList_items = {.type = &lookups_mode_mctype};
static const mc_type ModeList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[literal['fast','slow']]",
    .size = sizeof(lookups_mode_list),
    .items = &ModeList_items,
};

static const mc_items StrByI64Map_items = {.type = &mc_type_str,
    .entry_size = sizeof(lookups_str_by_i64_map_entry),
    .value_offset = offsetof(lookups_str_by_i64_map_entry, value),
    .key = &mc_type_i64};
static const mc_type StrByI64Map_mctype = {
    .kind = MC_TYPE_MAP,
    .name = "map[int, str]",
    .size = sizeof(lookups_str_by_i64_map),
    .items = &StrByI64Map_items,
};

static const mc_items StrByDateMap_items = {.type = &mc_type_str,
    .entry_size = sizeof(lookups_str_by_date_map_entry),
    .value_offset = offsetof(lookups_str_by_date_map_entry, value),
    .key = &mc_type_date};
static const mc_type StrByDateMap_mctype = {
    .kind = MC_TYPE_MAP,
    .name = "map[date, str]",
    .size = sizeof(lookups_str_by_date_map),
    .items = &StrByDateMap_items,
};

static const mc_items M_pos_items = {.type = &mc_type_f64, .length = 3};
static const mc_type M_pos_mctype = {
    .kind = MC_TYPE_ARRAY,
    .name = "f64[3]",
    .size = sizeof(double[3]),
    .items = &M_pos_items,
};

static const mc_field I64StrOptTuple_fields[] = {
    {MC_STR_INIT("0"), &mc_type_i64, offsetof(lookups_i64_str_opt_tuple, item_0),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("1"), &mc_type_str, offsetof(lookups_i64_str_opt_tuple, item_1),
     offsetof(lookups_i64_str_opt_tuple, has_item_1), MC_FIELD_REQUIRED | MC_FIELD_NULLABLE},
};
static const mc_tuple I64StrOptTuple_tuple = {I64StrOptTuple_fields,
                                           sizeof I64StrOptTuple_fields / sizeof *I64StrOptTuple_fields};
static const mc_type I64StrOptTuple_mctype = {
    .kind = MC_TYPE_TUPLE,
    .name = "tuple[int, str\077]",
    .size = sizeof(lookups_i64_str_opt_tuple),
    .tuple = &I64StrOptTuple_tuple,
};

static const mc_items I64Opt_items = {.type = &mc_type_i64,
    .value_offset = offsetof(lookups_i64_opt, value),
    .has_offset = offsetof(lookups_i64_opt, has_value)};
static const mc_type I64Opt_mctype = {
    .kind = MC_TYPE_OPTIONAL,
    .name = "int\077",
    .size = sizeof(lookups_i64_opt),
    .items = &I64Opt_items,
};

static const mc_items I64OptList_items = {.type = &I64Opt_mctype};
static const mc_type I64OptList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[int\077]",
    .size = sizeof(lookups_i64_opt_list),
    .items = &I64OptList_items,
};

static const mc_items InList_items = {.type = &lookups_in_mctype};
static const mc_type InList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[In]",
    .size = sizeof(lookups_in_list),
    .items = &InList_items,
};

lookups_m lookups_m_init(void) {
    return (lookups_m){0};
}

static void M_init(void *out) {
    *(lookups_m *)out = lookups_m_init();
}

static const mc_field M_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("name"), &mc_type_str, offsetof(lookups_m, name),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("url"), &mc_type_url, offsetof(lookups_m, url),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("d"), &mc_type_date, offsetof(lookups_m, d),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("dt"), &mc_type_datetime, offsetof(lookups_m, dt),
     offsetof(lookups_m, has_dt), MC_FIELD_NULLABLE},
    {MC_STR_INIT("dur"), &mc_type_duration, offsetof(lookups_m, dur),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("id"), &mc_type_uuid, offsetof(lookups_m, id),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("price"), &mc_type_decimal, offsetof(lookups_m, price),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("nums"), &U8List_mctype, offsetof(lookups_m, nums),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("bigs"), &U64List_mctype, offsetof(lookups_m, bigs),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("reals"), &F32List_mctype, offsetof(lookups_m, reals),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("roles"), &RoleSet_mctype, offsetof(lookups_m, roles),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("role"), &lookups_role_mctype, offsetof(lookups_m, role),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("days"), &DateList_mctype, offsetof(lookups_m, days),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("mode"), &lookups_mode_mctype, offsetof(lookups_m, mode),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("modes"), &ModeList_mctype, offsetof(lookups_m, modes),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("by"), &StrByI64Map_mctype, offsetof(lookups_m, by),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("byd"), &StrByDateMap_mctype, offsetof(lookups_m, byd),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("pos"), &M_pos_mctype, offsetof(lookups_m, pos),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("pair"), &I64StrOptTuple_mctype, offsetof(lookups_m, pair),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("holes"), &I64OptList_mctype, offsetof(lookups_m, holes),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("ins"), &InList_mctype, offsetof(lookups_m, ins),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("n"), &mc_type_i64, offsetof(lookups_m, n),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("b"), &mc_type_u64, offsetof(lookups_m, b),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("k"), &mc_type_bytes, offsetof(lookups_m, k),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("e"), &mc_type_email, offsetof(lookups_m, e),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("ip"), &mc_type_ipv4, offsetof(lookups_m, ip),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

static const uint16_t M_check_0_fields[] = {0};
static const uint16_t M_check_1_fields[] = {2};
static const uint16_t M_check_2_fields[] = {2};
static const uint16_t M_check_3_fields[] = {3};
static const uint16_t M_check_4_fields[] = {4};
static const uint16_t M_check_5_fields[] = {5};
static const uint16_t M_check_6_fields[] = {6};
static const uint16_t M_check_7_fields[] = {1, 23, 24, 25};
static const uint16_t M_check_8_fields[] = {7, 8, 9, 21, 22};
static const uint16_t M_check_9_fields[] = {2, 10, 11, 12};
static const uint16_t M_check_10_fields[] = {13, 14};
static const uint16_t M_check_11_fields[] = {2, 15, 16, 21};
static const uint16_t M_check_12_fields[] = {17, 21};
static const uint16_t M_check_13_fields[] = {18};
static const uint16_t M_check_14_fields[] = {7, 19, 20, 21};
static const uint16_t M_check_15_fields[] = {1, 2};
static const mc_model_check M_checks[] = {
    {"name ~ /^[a-z\\/]+$/ and not (name ~ /\"x\"/)", M_check_0, M_check_0_fields, 1},
    {"d > \"2020-01-01\" and d != START", M_check_1, M_check_1_fields, 1},
    {"START < d", M_check_2, M_check_2_fields, 1},
    {"dt > \"2020-01-01T00:00:00Z\"", M_check_3, M_check_3_fields, 1},
    {"dur <= 90s and 1h > dur and dur != \"PT5M\"", M_check_4, M_check_4_fields, 1},
    {"id != \"12345678-1234-5678-1234-567812345678\"", M_check_5, M_check_5_fields, 1},
    {"price > 0 and price >= -1.50 and -2 < price and price in [1, 2.5, \"3.00\"]", M_check_6, M_check_6_fields, 1},
    {"k != \"AQI=\" and e != \"ann@example.com\" and ip != \"127.0.0.1\" and url != \"https://a.b\"", M_check_7, M_check_7_fields, 4},
    {"n in nums and 3 in nums and b in bigs and 0.1 in reals", M_check_8, M_check_8_fields, 5},
    {"role in roles and admin in roles and d in days and \"2020-01-01\" in days", M_check_9, M_check_9_fields, 4},
    {"mode in modes and \"fast\" in modes", M_check_10, M_check_10_fields, 2},
    {"n in by and d in byd and 3 in by", M_check_11, M_check_11_fields, 4},
    {"pos[0] > 1 and pos[n] < 2 and 1.5 in pos", M_check_12, M_check_12_fields, 2},
    {"pair[0] > 3 and pair[1] != null and pair[1] == \"x\"", M_check_13, M_check_13_fields, 1},
    {"nums[0] > 3 and nums[n + 1] != null and holes[2] == 3 and ins[0].zip == \"x\" and len(ins[1].name) > 2", M_check_14, M_check_14_fields, 4},
    {"not (url ~ /^https:/) or d in [\"2020-01-01\", \"2021-01-01\"]", M_check_15, M_check_15_fields, 2},
};

bool lookups_m_first(const lookups_m *from, int64_t *out, mc_arena *arena) {
    (void)arena;
    bool failed = false;
    if (!(from->nums.len > 0)) return false;
    *out = mc_int_add(mc_int(from->nums.items[0]), 1, &failed);
    return !failed;
}

static bool M_first_compute(const void *model, void *out, mc_arena *arena) {
    return lookups_m_first(model, out, arena);
}

bool lookups_m_isit(const lookups_m *from, bool *out, mc_arena *arena) {
    (void)arena;
    static mc_pattern pattern_0 = {MC_STR_INIT("b"), mc_pattern_match, NULL, NULL};
    bool failed = false;
    *out = mc_matches(&pattern_0, from->name, &failed);
    return !failed;
}

static bool M_isit_compute(const void *model, void *out, mc_arena *arena) {
    return lookups_m_isit(model, out, arena);
}

bool lookups_m_nm(const lookups_m *from, mc_str *out, mc_arena *arena) {
    (void)arena;
    if (!(from->ins.len > 0)) return false;
    *out = from->ins.items[0].name;
    return true;
}

static bool M_nm_compute(const void *model, void *out, mc_arena *arena) {
    return lookups_m_nm(model, out, arena);
}

static const mc_computed M_computed[] = {
    {MC_STR_INIT("first"), &mc_type_i64, M_first_compute, MC_STR_INIT("first")},
    {MC_STR_INIT("isit"), &mc_type_bool, M_isit_compute, MC_STR_INIT("isit")},
    {MC_STR_INIT("nm"), &mc_type_str, M_nm_compute, MC_STR_INIT("nm")},
};

const mc_model lookups_m_mcinfo = {
    .fields = M_fields,
    .fields_len = sizeof M_fields / sizeof *M_fields,
    .given_offset = offsetof(lookups_m, given),
    .init = M_init,
    .checks = M_checks,
    .checks_len = sizeof M_checks / sizeof *M_checks,
    .computed = M_computed,
    .computed_len = sizeof M_computed / sizeof *M_computed,
};

const mc_type lookups_m_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "M",
    .size = sizeof(lookups_m),
    .model = &lookups_m_mcinfo,
};

bool lookups_m_validate(const lookups_m *value, mc_errors *errors) {
    return mc_validate(&lookups_m_mctype, value, errors);
}

bool lookups_m_equal(const lookups_m *a, const lookups_m *b) {
    return mc_equal(&lookups_m_mctype, a, b);
}

uint64_t lookups_m_hash(const lookups_m *value) {
    return mc_hash(&lookups_m_mctype, value, 0);
}

uint64_t lookups_m_hash_seeded(const lookups_m *value, uint64_t seed) {
    return mc_hash(&lookups_m_mctype, value, seed);
}

lookups_m *lookups_m_copy(const lookups_m *value, mc_arena *arena) {
    lookups_m *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&lookups_m_mctype, copy, value, arena) ? copy : NULL;
}

void lookups_m_print(const lookups_m *value, FILE *out) {
    mc_print(&lookups_m_mctype, value, out);
}

