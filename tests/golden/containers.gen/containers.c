/* Made by modelc from containers.dsl: do not edit. */
/* What each model of containers is made of, as tables that the runtime reads. */
#include "containers.h"

/* ---- Day ---- */

static const mc_enum_value Day_values[] = {
    {MC_STR_INIT("monday"), CONTAINERS_DAY_MONDAY},
    {MC_STR_INIT("sunday"), CONTAINERS_DAY_SUNDAY},
};

const mc_enum containers_day_mcinfo = {
    .values = Day_values,
    .len = sizeof Day_values / sizeof *Day_values,
};

const mc_type containers_day_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "Day",
    .size = sizeof(containers_day),
    .enumeration = &containers_day_mcinfo,
};

/* ---- Point ---- */

containers_point containers_point_init(void) {
    return (containers_point){0};
}

static void Point_init(void *out) {
    *(containers_point *)out = containers_point_init();
}

static const mc_field Point_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("x"), &mc_type_f64, offsetof(containers_point, x),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("y"), &mc_type_f64, offsetof(containers_point, y),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model containers_point_mcinfo = {
    .fields = Point_fields,
    .fields_len = sizeof Point_fields / sizeof *Point_fields,
    .given_offset = offsetof(containers_point, given),
    .init = Point_init,
};

const mc_type containers_point_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Point",
    .size = sizeof(containers_point),
    .model = &containers_point_mcinfo,
};

bool containers_point_validate(const containers_point *value, mc_errors *errors) {
    return mc_validate(&containers_point_mctype, value, errors);
}

bool containers_point_equal(const containers_point *a, const containers_point *b) {
    return mc_equal(&containers_point_mctype, a, b);
}

uint64_t containers_point_hash(const containers_point *value) {
    return mc_hash(&containers_point_mctype, value, 0);
}

uint64_t containers_point_hash_seeded(const containers_point *value, uint64_t seed) {
    return mc_hash(&containers_point_mctype, value, seed);
}

containers_point *containers_point_copy(const containers_point *value, mc_arena *arena) {
    containers_point *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&containers_point_mctype, copy, value, arena) ? copy : NULL;
}

void containers_point_print(const containers_point *value, FILE *out) {
    mc_print(&containers_point_mctype, value, out);
}

/* ---- Containers ---- */

static const mc_items StrList_items = {.type = &mc_type_str};
static const mc_type StrList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[str]",
    .size = sizeof(containers_str_list),
    .items = &StrList_items,
};

static const mc_constraint Containers_limited_Item_rules[] = {
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 20},
};
static const mc_type Containers_limited_Item_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(mc_str),
    .constraints = Containers_limited_Item_rules,
    .constraints_len = sizeof Containers_limited_Item_rules / sizeof *Containers_limited_Item_rules,
};

static const mc_constraint Containers_limited_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 1},
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 8},
    {.rule = MC_RULE_UNIQUE},
};
static const mc_items Containers_limited_items = {.type = &Containers_limited_Item_mctype};
static const mc_type Containers_limited_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[str]",
    .size = sizeof(containers_str_list),
    .constraints = Containers_limited_rules,
    .constraints_len = sizeof Containers_limited_rules / sizeof *Containers_limited_rules,
    .items = &Containers_limited_items,
};

static const mc_constraint Containers_generic_rules[] = {
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 4},
};
static const mc_items Containers_generic_items = {.type = &mc_type_i64};
static const mc_type Containers_generic_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[int]",
    .size = sizeof(containers_i64_list),
    .constraints = Containers_generic_rules,
    .constraints_len = sizeof Containers_generic_rules / sizeof *Containers_generic_rules,
    .items = &Containers_generic_items,
};

static const mc_items F64List_items = {.type = &mc_type_f64};
static const mc_type F64List_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[f64]",
    .size = sizeof(containers_f64_list),
    .items = &F64List_items,
};

static const mc_items F64ListList_items = {.type = &F64List_mctype};
static const mc_type F64ListList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[list[f64]]",
    .size = sizeof(containers_f64_list_list),
    .items = &F64ListList_items,
};

static const mc_items PointMap_items = {.type = &containers_point_mctype,
    .entry_size = sizeof(containers_point_map_entry),
    .value_offset = offsetof(containers_point_map_entry, value)};
static const mc_type PointMap_mctype = {
    .kind = MC_TYPE_MAP,
    .name = "map[str, Point]",
    .size = sizeof(containers_point_map),
    .items = &PointMap_items,
};

static const mc_items PointList_items = {.type = &containers_point_mctype};
static const mc_type PointList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[Point]",
    .size = sizeof(containers_point_list),
    .items = &PointList_items,
};

static const mc_items PointListMap_items = {.type = &PointList_mctype,
    .entry_size = sizeof(containers_point_list_map_entry),
    .value_offset = offsetof(containers_point_list_map_entry, value)};
static const mc_type PointListMap_mctype = {
    .kind = MC_TYPE_MAP,
    .name = "map[str, list[Point]]",
    .size = sizeof(containers_point_list_map),
    .items = &PointListMap_items,
};

static const mc_items DayList_items = {.type = &containers_day_mctype};
static const mc_type DayList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[Day]",
    .size = sizeof(containers_day_list),
    .items = &DayList_items,
};

static const mc_items Containers_place_items = {.type = &mc_type_f64, .length = 3};
static const mc_type Containers_place_mctype = {
    .kind = MC_TYPE_ARRAY,
    .name = "f64[3]",
    .size = sizeof(double[3]),
    .items = &Containers_place_items,
};

static const mc_items Containers_corners_items = {.type = &containers_point_mctype, .length = 4};
static const mc_type Containers_corners_mctype = {
    .kind = MC_TYPE_ARRAY,
    .name = "Point[4]",
    .size = sizeof(containers_point[4]),
    .items = &Containers_corners_items,
};

static const mc_items AnyList_items = {.type = &mc_type_any};
static const mc_type AnyList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[Any]",
    .size = sizeof(containers_any_list),
    .items = &AnyList_items,
};

static const mc_constraint Containers_flags_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 1},
};
static const mc_items Containers_flags_items = {.type = &mc_type_bool,
    .entry_size = sizeof(containers_bool_map_entry),
    .value_offset = offsetof(containers_bool_map_entry, value)};
static const mc_type Containers_flags_mctype = {
    .kind = MC_TYPE_MAP,
    .name = "map[str, bool]",
    .size = sizeof(containers_bool_map),
    .constraints = Containers_flags_rules,
    .constraints_len = sizeof Containers_flags_rules / sizeof *Containers_flags_rules,
    .items = &Containers_flags_items,
};

containers_containers containers_containers_init(void) {
    return (containers_containers){0};
}

static void Containers_init(void *out) {
    *(containers_containers *)out = containers_containers_init();
}

static const mc_field Containers_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("names"), &StrList_mctype, offsetof(containers_containers, names),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("limited"), &Containers_limited_mctype, offsetof(containers_containers, limited),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("generic"), &Containers_generic_mctype, offsetof(containers_containers, generic),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("matrix"), &F64ListList_mctype, offsetof(containers_containers, matrix),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("by_name"), &PointMap_mctype, offsetof(containers_containers, by_name),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("deep"), &PointListMap_mctype, offsetof(containers_containers, deep),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("days"), &DayList_mctype, offsetof(containers_containers, days),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("place"), &Containers_place_mctype, offsetof(containers_containers, place),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("corners"), &Containers_corners_mctype, offsetof(containers_containers, corners),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("anything"), &AnyList_mctype, offsetof(containers_containers, anything),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("flags"), &Containers_flags_mctype, offsetof(containers_containers, flags),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model containers_containers_mcinfo = {
    .fields = Containers_fields,
    .fields_len = sizeof Containers_fields / sizeof *Containers_fields,
    .given_offset = offsetof(containers_containers, given),
    .init = Containers_init,
};

const mc_type containers_containers_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Containers",
    .size = sizeof(containers_containers),
    .model = &containers_containers_mcinfo,
};

bool containers_containers_validate(const containers_containers *value, mc_errors *errors) {
    return mc_validate(&containers_containers_mctype, value, errors);
}

bool containers_containers_equal(const containers_containers *a, const containers_containers *b) {
    return mc_equal(&containers_containers_mctype, a, b);
}

uint64_t containers_containers_hash(const containers_containers *value) {
    return mc_hash(&containers_containers_mctype, value, 0);
}

uint64_t containers_containers_hash_seeded(const containers_containers *value, uint64_t seed) {
    return mc_hash(&containers_containers_mctype, value, seed);
}

containers_containers *containers_containers_copy(const containers_containers *value, mc_arena *arena) {
    containers_containers *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&containers_containers_mctype, copy, value, arena) ? copy : NULL;
}

void containers_containers_print(const containers_containers *value, FILE *out) {
    mc_print(&containers_containers_mctype, value, out);
}

