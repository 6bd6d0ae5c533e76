/* Made by modelc from defaults.dsl: do not edit. */
/* What each model of defaults is made of, as tables that the runtime reads. */
#include "defaults.h"

/* ---- Color ---- */

static const mc_enum_value Color_values[] = {
    {MC_STR_INIT("red"), DEFAULTS_COLOR_RED},
    {MC_STR_INIT("green"), DEFAULTS_COLOR_GREEN},
    {MC_STR_INIT("blue"), DEFAULTS_COLOR_BLUE},
};

const mc_enum defaults_color_mcinfo = {
    .values = Color_values,
    .len = sizeof Color_values / sizeof *Color_values,
};

const mc_type defaults_color_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "Color",
    .size = sizeof(defaults_color),
    .enumeration = &defaults_color_mcinfo,
};

/* ---- int | str ---- */

static const mc_case SettingsEither_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
    {DEFAULTS_SETTINGS_EITHER_I64, MC_STR_INIT("int"), &mc_type_i64, false, NULL, 0},
    {DEFAULTS_SETTINGS_EITHER_STR, MC_STR_INIT("str"), &mc_type_str, false, NULL, 0},
};

const mc_union defaults_settings_either_mcinfo = {
    .mode = MC_UNION_SMART,
    .cases = SettingsEither_cases,
    .len = sizeof SettingsEither_cases / sizeof *SettingsEither_cases,
    .kind_offset = offsetof(defaults_settings_either, kind),
    .as_offset = offsetof(defaults_settings_either, as),
};

_Static_assert(sizeof(defaults_settings_either_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type defaults_settings_either_mctype = {
    .kind = MC_TYPE_UNION,
    .name = "int | str",
    .size = sizeof(defaults_settings_either),
    .choice = &defaults_settings_either_mcinfo,
};

bool defaults_settings_either_validate(const defaults_settings_either *value, mc_errors *errors) {
    return mc_validate(&defaults_settings_either_mctype, value, errors);
}

bool defaults_settings_either_equal(const defaults_settings_either *a, const defaults_settings_either *b) {
    return mc_equal(&defaults_settings_either_mctype, a, b);
}

uint64_t defaults_settings_either_hash(const defaults_settings_either *value) {
    return mc_hash(&defaults_settings_either_mctype, value, 0);
}

uint64_t defaults_settings_either_hash_seeded(const defaults_settings_either *value, uint64_t seed) {
    return mc_hash(&defaults_settings_either_mctype, value, seed);
}

defaults_settings_either *defaults_settings_either_copy(const defaults_settings_either *value, mc_arena *arena) {
    defaults_settings_either *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&defaults_settings_either_mctype, copy, value, arena) ? copy : NULL;
}

void defaults_settings_either_print(const defaults_settings_either *value, FILE *out) {
    mc_print(&defaults_settings_either_mctype, value, out);
}

/* ---- int | str ---- */

static const mc_case SettingsOther_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
    {DEFAULTS_SETTINGS_OTHER_I64, MC_STR_INIT("int"), &mc_type_i64, false, NULL, 0},
    {DEFAULTS_SETTINGS_OTHER_STR, MC_STR_INIT("str"), &mc_type_str, false, NULL, 0},
};

const mc_union defaults_settings_other_mcinfo = {
    .mode = MC_UNION_SMART,
    .cases = SettingsOther_cases,
    .len = sizeof SettingsOther_cases / sizeof *SettingsOther_cases,
    .kind_offset = offsetof(defaults_settings_other, kind),
    .as_offset = offsetof(defaults_settings_other, as),
};

_Static_assert(sizeof(defaults_settings_other_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type defaults_settings_other_mctype = {
    .kind = MC_TYPE_UNION,
    .name = "int | str",
    .size = sizeof(defaults_settings_other),
    .choice = &defaults_settings_other_mcinfo,
};

bool defaults_settings_other_validate(const defaults_settings_other *value, mc_errors *errors) {
    return mc_validate(&defaults_settings_other_mctype, value, errors);
}

bool defaults_settings_other_equal(const defaults_settings_other *a, const defaults_settings_other *b) {
    return mc_equal(&defaults_settings_other_mctype, a, b);
}

uint64_t defaults_settings_other_hash(const defaults_settings_other *value) {
    return mc_hash(&defaults_settings_other_mctype, value, 0);
}

uint64_t defaults_settings_other_hash_seeded(const defaults_settings_other *value, uint64_t seed) {
    return mc_hash(&defaults_settings_other_mctype, value, seed);
}

defaults_settings_other *defaults_settings_other_copy(const defaults_settings_other *value, mc_arena *arena) {
    defaults_settings_other *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&defaults_settings_other_mctype, copy, value, arena) ? copy : NULL;
}

void defaults_settings_other_print(const defaults_settings_other *value, FILE *out) {
    mc_print(&defaults_settings_other_mctype, value, out);
}

/* ---- Settings ---- */

static const mc_items StrList_items = {.type = &mc_type_str};
static const mc_type StrList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[str]",
    .size = sizeof(defaults_str_list),
    .items = &StrList_items,
};

static const mc_items ColorList_items = {.type = &defaults_color_mctype};
static const mc_type ColorList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[Color]",
    .size = sizeof(defaults_color_list),
    .items = &ColorList_items,
};

static const mc_items I64List_items = {.type = &mc_type_i64};
static const mc_type I64List_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[int]",
    .size = sizeof(defaults_i64_list),
    .items = &I64List_items,
};

static const mc_items I64Map_items = {.type = &mc_type_i64,
    .entry_size = sizeof(defaults_i64_map_entry),
    .value_offset = offsetof(defaults_i64_map_entry, value)};
static const mc_type I64Map_mctype = {
    .kind = MC_TYPE_MAP,
    .name = "map[str, int]",
    .size = sizeof(defaults_i64_map),
    .items = &I64Map_items,
};

static const mc_items Settings_place_items = {.type = &mc_type_f64, .length = 3};
static const mc_type Settings_place_mctype = {
    .kind = MC_TYPE_ARRAY,
    .name = "f64[3]",
    .size = sizeof(double[3]),
    .items = &Settings_place_items,
};

/* Shared by all: copy before you change it. */
static const mc_str Settings_tags_default[2] = {MC_STR_INIT("a"), MC_STR_INIT("b")};

/* Shared by all: copy before you change it. */
static const defaults_color Settings_colors_default[2] = {DEFAULTS_COLOR_RED, DEFAULTS_COLOR_BLUE};

defaults_settings defaults_settings_init(void) {
    return (defaults_settings){
        .on = true,
        .count = 20,
        .least = INT64_MIN,
        .most = UINT64_C(18446744073709551615),
        .ratio = 0.1,
        .half = 0.5f,
        .huge = 1e+300,
        .text = MC_STR_INIT("say \"hi\"\n\077\077/ \303\251"),
        .color = DEFAULTS_COLOR_GREEN,
        .tags = {(mc_str *)Settings_tags_default, 2},
        .colors = {(defaults_color *)Settings_colors_default, 2},
        .none = {0},
        .by_name = {0},
        .place = {0.0, 1.5, -2.0},
        .either = {.kind = DEFAULTS_SETTINGS_EITHER_STR, .as.str = MC_STR_INIT("x")},
        .other = {.kind = DEFAULTS_SETTINGS_OTHER_I64, .as.i64 = 3},
    };
}

static void Settings_init(void *out) {
    *(defaults_settings *)out = defaults_settings_init();
}

static const mc_field Settings_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("on"), &mc_type_bool, offsetof(defaults_settings, on),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("count"), &mc_type_i64, offsetof(defaults_settings, count),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("least"), &mc_type_i64, offsetof(defaults_settings, least),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("most"), &mc_type_u64, offsetof(defaults_settings, most),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("ratio"), &mc_type_f64, offsetof(defaults_settings, ratio),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("half"), &mc_type_f32, offsetof(defaults_settings, half),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("huge"), &mc_type_f64, offsetof(defaults_settings, huge),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("text"), &mc_type_str, offsetof(defaults_settings, text),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("color"), &defaults_color_mctype, offsetof(defaults_settings, color),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("tags"), &StrList_mctype, offsetof(defaults_settings, tags),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("colors"), &ColorList_mctype, offsetof(defaults_settings, colors),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("none"), &I64List_mctype, offsetof(defaults_settings, none),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("by_name"), &I64Map_mctype, offsetof(defaults_settings, by_name),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("place"), &Settings_place_mctype, offsetof(defaults_settings, place),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("either"), &defaults_settings_either_mctype, offsetof(defaults_settings, either),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("other"), &defaults_settings_other_mctype, offsetof(defaults_settings, other),
     MC_NO_HAS, MC_FIELD_DEFAULT},
};

const mc_model defaults_settings_mcinfo = {
    .fields = Settings_fields,
    .fields_len = sizeof Settings_fields / sizeof *Settings_fields,
    .given_offset = offsetof(defaults_settings, given),
    .init = Settings_init,
};

const mc_type defaults_settings_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Settings",
    .size = sizeof(defaults_settings),
    .model = &defaults_settings_mcinfo,
};

bool defaults_settings_validate(const defaults_settings *value, mc_errors *errors) {
    return mc_validate(&defaults_settings_mctype, value, errors);
}

bool defaults_settings_equal(const defaults_settings *a, const defaults_settings *b) {
    return mc_equal(&defaults_settings_mctype, a, b);
}

uint64_t defaults_settings_hash(const defaults_settings *value) {
    return mc_hash(&defaults_settings_mctype, value, 0);
}

uint64_t defaults_settings_hash_seeded(const defaults_settings *value, uint64_t seed) {
    return mc_hash(&defaults_settings_mctype, value, seed);
}

defaults_settings *defaults_settings_copy(const defaults_settings *value, mc_arena *arena) {
    defaults_settings *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&defaults_settings_mctype, copy, value, arena) ? copy : NULL;
}

void defaults_settings_print(const defaults_settings *value, FILE *out) {
    mc_print(&defaults_settings_mctype, value, out);
}

/* ---- Holder ---- */

defaults_holder defaults_holder_init(void) {
    return (defaults_holder){
        .settings = defaults_settings_init(),
    };
}

static void Holder_init(void *out) {
    *(defaults_holder *)out = defaults_holder_init();
}

static const mc_field Holder_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("settings"), &defaults_settings_mctype, offsetof(defaults_holder, settings),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("more"), &defaults_settings_mctype, offsetof(defaults_holder, more),
     offsetof(defaults_holder, has_more), MC_FIELD_NULLABLE},
};

const mc_model defaults_holder_mcinfo = {
    .fields = Holder_fields,
    .fields_len = sizeof Holder_fields / sizeof *Holder_fields,
    .given_offset = offsetof(defaults_holder, given),
    .init = Holder_init,
};

const mc_type defaults_holder_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Holder",
    .size = sizeof(defaults_holder),
    .model = &defaults_holder_mcinfo,
};

bool defaults_holder_validate(const defaults_holder *value, mc_errors *errors) {
    return mc_validate(&defaults_holder_mctype, value, errors);
}

bool defaults_holder_equal(const defaults_holder *a, const defaults_holder *b) {
    return mc_equal(&defaults_holder_mctype, a, b);
}

uint64_t defaults_holder_hash(const defaults_holder *value) {
    return mc_hash(&defaults_holder_mctype, value, 0);
}

uint64_t defaults_holder_hash_seeded(const defaults_holder *value, uint64_t seed) {
    return mc_hash(&defaults_holder_mctype, value, seed);
}

defaults_holder *defaults_holder_copy(const defaults_holder *value, mc_arena *arena) {
    defaults_holder *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&defaults_holder_mctype, copy, value, arena) ? copy : NULL;
}

void defaults_holder_print(const defaults_holder *value, FILE *out) {
    mc_print(&defaults_holder_mctype, value, out);
}

