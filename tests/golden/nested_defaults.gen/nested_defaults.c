/* Made by modelc from nested_defaults.dsl: do not edit. */
/* What each model of nested_defaults is made of, as tables that the runtime reads. */
#include "nested_defaults.h"

/* ---- Level ---- */

static const mc_enum_value Level_values[] = {
    {MC_STR_INIT("low"), NESTED_DEFAULTS_LEVEL_LOW},
    {MC_STR_INIT("high"), NESTED_DEFAULTS_LEVEL_HIGH},
};

const mc_enum nested_defaults_level_mcinfo = {
    .values = Level_values,
    .len = sizeof Level_values / sizeof *Level_values,
};

const mc_type nested_defaults_level_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "Level",
    .size = sizeof(nested_defaults_level),
    .enumeration = &nested_defaults_level_mcinfo,
};

/* ---- Server ---- */

static const mc_constraint Server_host_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 1},
};
static const mc_type Server_host_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(mc_str),
    .constraints = Server_host_rules,
    .constraints_len = sizeof Server_host_rules / sizeof *Server_host_rules,
};

static const mc_constraint Server_port_rules[] = {
    {.rule = MC_RULE_LE, .integer = 65535},
    {.rule = MC_RULE_GE, .integer = 1},
};
static const mc_type Server_port_mctype = {
    .kind = MC_TYPE_INT,
    .name = "int",
    .size = sizeof(int64_t),
    .constraints = Server_port_rules,
    .constraints_len = sizeof Server_port_rules / sizeof *Server_port_rules,
};

static const mc_items StrList_items = {.type = &mc_type_str};
static const mc_type StrList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[str]",
    .size = sizeof(nested_defaults_str_list),
    .items = &StrList_items,
};

/* Shared by all: copy before you change it. */
static const mc_str Server_tags_default[1] = {MC_STR_INIT("a")};

nested_defaults_server nested_defaults_server_init(void) {
    return (nested_defaults_server){
        .port = 80,
        .tags = {(mc_str *)Server_tags_default, 1},
        .level = NESTED_DEFAULTS_LEVEL_HIGH,
    };
}

static void Server_init(void *out) {
    *(nested_defaults_server *)out = nested_defaults_server_init();
}

static const mc_field Server_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("host"), &Server_host_mctype, offsetof(nested_defaults_server, host),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("port"), &Server_port_mctype, offsetof(nested_defaults_server, port),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("tags"), &StrList_mctype, offsetof(nested_defaults_server, tags),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("level"), &nested_defaults_level_mctype, offsetof(nested_defaults_server, level),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("up"), &mc_type_bool, offsetof(nested_defaults_server, up),
     offsetof(nested_defaults_server, has_up), 0},
    {MC_STR_INIT("alias"), &mc_type_str, offsetof(nested_defaults_server, alias),
     offsetof(nested_defaults_server, has_alias), MC_FIELD_NULLABLE | MC_FIELD_DEFAULT},
};

const mc_model nested_defaults_server_mcinfo = {
    .fields = Server_fields,
    .fields_len = sizeof Server_fields / sizeof *Server_fields,
    .given_offset = offsetof(nested_defaults_server, given),
    .init = Server_init,
};

const mc_type nested_defaults_server_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Server",
    .size = sizeof(nested_defaults_server),
    .model = &nested_defaults_server_mcinfo,
};

bool nested_defaults_server_validate(const nested_defaults_server *value, mc_errors *errors) {
    return mc_validate(&nested_defaults_server_mctype, value, errors);
}

bool nested_defaults_server_equal(const nested_defaults_server *a, const nested_defaults_server *b) {
    return mc_equal(&nested_defaults_server_mctype, a, b);
}

uint64_t nested_defaults_server_hash(const nested_defaults_server *value) {
    return mc_hash(&nested_defaults_server_mctype, value, 0);
}

uint64_t nested_defaults_server_hash_seeded(const nested_defaults_server *value, uint64_t seed) {
    return mc_hash(&nested_defaults_server_mctype, value, seed);
}

nested_defaults_server *nested_defaults_server_copy(const nested_defaults_server *value, mc_arena *arena) {
    nested_defaults_server *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&nested_defaults_server_mctype, copy, value, arena) ? copy : NULL;
}

void nested_defaults_server_print(const nested_defaults_server *value, FILE *out) {
    mc_print(&nested_defaults_server_mctype, value, out);
}

/* ---- Empty ---- */

nested_defaults_empty nested_defaults_empty_init(void) {
    return (nested_defaults_empty){0};
}

static void Empty_init(void *out) {
    *(nested_defaults_empty *)out = nested_defaults_empty_init();
}

const mc_model nested_defaults_empty_mcinfo = {
    .given_offset = offsetof(nested_defaults_empty, given),
    .init = Empty_init,
};

const mc_type nested_defaults_empty_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Empty",
    .size = sizeof(nested_defaults_empty),
    .model = &nested_defaults_empty_mcinfo,
};

bool nested_defaults_empty_validate(const nested_defaults_empty *value, mc_errors *errors) {
    return mc_validate(&nested_defaults_empty_mctype, value, errors);
}

bool nested_defaults_empty_equal(const nested_defaults_empty *a, const nested_defaults_empty *b) {
    return mc_equal(&nested_defaults_empty_mctype, a, b);
}

uint64_t nested_defaults_empty_hash(const nested_defaults_empty *value) {
    return mc_hash(&nested_defaults_empty_mctype, value, 0);
}

uint64_t nested_defaults_empty_hash_seeded(const nested_defaults_empty *value, uint64_t seed) {
    return mc_hash(&nested_defaults_empty_mctype, value, seed);
}

nested_defaults_empty *nested_defaults_empty_copy(const nested_defaults_empty *value, mc_arena *arena) {
    nested_defaults_empty *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&nested_defaults_empty_mctype, copy, value, arena) ? copy : NULL;
}

void nested_defaults_empty_print(const nested_defaults_empty *value, FILE *out) {
    mc_print(&nested_defaults_empty_mctype, value, out);
}

/* ---- Link ---- */

/* Shared by all: copy before you change it. */
static const nested_defaults_link Link_next_default = {.name = MC_STR_INIT("last"), .given = {3}};

nested_defaults_link nested_defaults_link_init(void) {
    return (nested_defaults_link){
        .next = (nested_defaults_link *)&Link_next_default,
    };
}

static void Link_init(void *out) {
    *(nested_defaults_link *)out = nested_defaults_link_init();
}

static const mc_field Link_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("name"), &mc_type_str, offsetof(nested_defaults_link, name),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("next"), &nested_defaults_link_mctype, offsetof(nested_defaults_link, next),
     MC_NO_HAS, MC_FIELD_NULLABLE | MC_FIELD_DEFAULT | MC_FIELD_BOXED},
};

const mc_model nested_defaults_link_mcinfo = {
    .fields = Link_fields,
    .fields_len = sizeof Link_fields / sizeof *Link_fields,
    .given_offset = offsetof(nested_defaults_link, given),
    .init = Link_init,
};

const mc_type nested_defaults_link_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Link",
    .size = sizeof(nested_defaults_link),
    .model = &nested_defaults_link_mcinfo,
};

bool nested_defaults_link_validate(const nested_defaults_link *value, mc_errors *errors) {
    return mc_validate(&nested_defaults_link_mctype, value, errors);
}

bool nested_defaults_link_equal(const nested_defaults_link *a, const nested_defaults_link *b) {
    return mc_equal(&nested_defaults_link_mctype, a, b);
}

uint64_t nested_defaults_link_hash(const nested_defaults_link *value) {
    return mc_hash(&nested_defaults_link_mctype, value, 0);
}

uint64_t nested_defaults_link_hash_seeded(const nested_defaults_link *value, uint64_t seed) {
    return mc_hash(&nested_defaults_link_mctype, value, seed);
}

nested_defaults_link *nested_defaults_link_copy(const nested_defaults_link *value, mc_arena *arena) {
    nested_defaults_link *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&nested_defaults_link_mctype, copy, value, arena) ? copy : NULL;
}

void nested_defaults_link_print(const nested_defaults_link *value, FILE *out) {
    mc_print(&nested_defaults_link_mctype, value, out);
}

/* ---- Target ---- */

static const mc_case Target_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
    {NESTED_DEFAULTS_TARGET_SERVER, MC_STR_INIT("server"), &nested_defaults_server_mctype, false, NULL, 0},
    {NESTED_DEFAULTS_TARGET_NONE, MC_STR_INIT("none"), &nested_defaults_empty_mctype, false, NULL, 0},
};

const mc_union nested_defaults_target_mcinfo = {
    .mode = MC_UNION_INTERNAL,
    .tag_key = MC_STR_INIT("kind"),
    .cases = Target_cases,
    .len = sizeof Target_cases / sizeof *Target_cases,
    .kind_offset = offsetof(nested_defaults_target, kind),
    .as_offset = offsetof(nested_defaults_target, as),
};

_Static_assert(sizeof(nested_defaults_target_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type nested_defaults_target_mctype = {
    .kind = MC_TYPE_UNION,
    .name = "Target",
    .size = sizeof(nested_defaults_target),
    .choice = &nested_defaults_target_mcinfo,
};

bool nested_defaults_target_validate(const nested_defaults_target *value, mc_errors *errors) {
    return mc_validate(&nested_defaults_target_mctype, value, errors);
}

bool nested_defaults_target_equal(const nested_defaults_target *a, const nested_defaults_target *b) {
    return mc_equal(&nested_defaults_target_mctype, a, b);
}

uint64_t nested_defaults_target_hash(const nested_defaults_target *value) {
    return mc_hash(&nested_defaults_target_mctype, value, 0);
}

uint64_t nested_defaults_target_hash_seeded(const nested_defaults_target *value, uint64_t seed) {
    return mc_hash(&nested_defaults_target_mctype, value, seed);
}

nested_defaults_target *nested_defaults_target_copy(const nested_defaults_target *value, mc_arena *arena) {
    nested_defaults_target *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&nested_defaults_target_mctype, copy, value, arena) ? copy : NULL;
}

void nested_defaults_target_print(const nested_defaults_target *value, FILE *out) {
    mc_print(&nested_defaults_target_mctype, value, out);
}

/* ---- Shape ---- */

static const mc_items I64List_items = {.type = &mc_type_i64};
static const mc_type I64List_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[int]",
    .size = sizeof(nested_defaults_i64_list),
    .items = &I64List_items,
};

static const mc_case Shape_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
    {NESTED_DEFAULTS_SHAPE_CIRCLE, MC_STR_INIT("circle"), &mc_type_f64, false, NULL, 0},
    {NESTED_DEFAULTS_SHAPE_BOX, MC_STR_INIT("box"), &I64List_mctype, false, NULL, 0},
};

const mc_union nested_defaults_shape_mcinfo = {
    .mode = MC_UNION_ADJACENT,
    .tag_key = MC_STR_INIT("kind"),
    .content_key = MC_STR_INIT("value"),
    .cases = Shape_cases,
    .len = sizeof Shape_cases / sizeof *Shape_cases,
    .kind_offset = offsetof(nested_defaults_shape, kind),
    .as_offset = offsetof(nested_defaults_shape, as),
};

_Static_assert(sizeof(nested_defaults_shape_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type nested_defaults_shape_mctype = {
    .kind = MC_TYPE_UNION,
    .name = "Shape",
    .size = sizeof(nested_defaults_shape),
    .choice = &nested_defaults_shape_mcinfo,
};

bool nested_defaults_shape_validate(const nested_defaults_shape *value, mc_errors *errors) {
    return mc_validate(&nested_defaults_shape_mctype, value, errors);
}

bool nested_defaults_shape_equal(const nested_defaults_shape *a, const nested_defaults_shape *b) {
    return mc_equal(&nested_defaults_shape_mctype, a, b);
}

uint64_t nested_defaults_shape_hash(const nested_defaults_shape *value) {
    return mc_hash(&nested_defaults_shape_mctype, value, 0);
}

uint64_t nested_defaults_shape_hash_seeded(const nested_defaults_shape *value, uint64_t seed) {
    return mc_hash(&nested_defaults_shape_mctype, value, seed);
}

nested_defaults_shape *nested_defaults_shape_copy(const nested_defaults_shape *value, mc_arena *arena) {
    nested_defaults_shape *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&nested_defaults_shape_mctype, copy, value, arena) ? copy : NULL;
}

void nested_defaults_shape_print(const nested_defaults_shape *value, FILE *out) {
    mc_print(&nested_defaults_shape_mctype, value, out);
}

/* ---- Server | str ---- */

static const mc_case ConfigEither_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
    {NESTED_DEFAULTS_CONFIG_EITHER_SERVER, MC_STR_INIT("Server"), &nested_defaults_server_mctype, false, NULL, 0},
    {NESTED_DEFAULTS_CONFIG_EITHER_STR, MC_STR_INIT("str"), &mc_type_str, false, NULL, 0},
};

const mc_union nested_defaults_config_either_mcinfo = {
    .mode = MC_UNION_SMART,
    .cases = ConfigEither_cases,
    .len = sizeof ConfigEither_cases / sizeof *ConfigEither_cases,
    .kind_offset = offsetof(nested_defaults_config_either, kind),
    .as_offset = offsetof(nested_defaults_config_either, as),
};

_Static_assert(sizeof(nested_defaults_config_either_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type nested_defaults_config_either_mctype = {
    .kind = MC_TYPE_UNION,
    .name = "Server | str",
    .size = sizeof(nested_defaults_config_either),
    .choice = &nested_defaults_config_either_mcinfo,
};

bool nested_defaults_config_either_validate(const nested_defaults_config_either *value, mc_errors *errors) {
    return mc_validate(&nested_defaults_config_either_mctype, value, errors);
}

bool nested_defaults_config_either_equal(const nested_defaults_config_either *a, const nested_defaults_config_either *b) {
    return mc_equal(&nested_defaults_config_either_mctype, a, b);
}

uint64_t nested_defaults_config_either_hash(const nested_defaults_config_either *value) {
    return mc_hash(&nested_defaults_config_either_mctype, value, 0);
}

uint64_t nested_defaults_config_either_hash_seeded(const nested_defaults_config_either *value, uint64_t seed) {
    return mc_hash(&nested_defaults_config_either_mctype, value, seed);
}

nested_defaults_config_either *nested_defaults_config_either_copy(const nested_defaults_config_either *value, mc_arena *arena) {
    nested_defaults_config_either *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&nested_defaults_config_either_mctype, copy, value, arena) ? copy : NULL;
}

void nested_defaults_config_either_print(const nested_defaults_config_either *value, FILE *out) {
    mc_print(&nested_defaults_config_either_mctype, value, out);
}

/* ---- Config ---- */

static const mc_items ServerList_items = {.type = &nested_defaults_server_mctype};
static const mc_type ServerList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[Server]",
    .size = sizeof(nested_defaults_server_list),
    .items = &ServerList_items,
};

static const mc_items ServerMap_items = {.type = &nested_defaults_server_mctype,
    .entry_size = sizeof(nested_defaults_server_map_entry),
    .value_offset = offsetof(nested_defaults_server_map_entry, value)};
static const mc_type ServerMap_mctype = {
    .kind = MC_TYPE_MAP,
    .name = "map[str, Server]",
    .size = sizeof(nested_defaults_server_map),
    .items = &ServerMap_items,
};

static const mc_items I64Map_items = {.type = &mc_type_i64,
    .entry_size = sizeof(nested_defaults_i64_map_entry),
    .value_offset = offsetof(nested_defaults_i64_map_entry, value)};
static const mc_type I64Map_mctype = {
    .kind = MC_TYPE_MAP,
    .name = "map[str, int]",
    .size = sizeof(nested_defaults_i64_map),
    .items = &I64Map_items,
};

static const mc_items LevelByI64Map_items = {.type = &nested_defaults_level_mctype,
    .entry_size = sizeof(nested_defaults_level_by_i64_map_entry),
    .value_offset = offsetof(nested_defaults_level_by_i64_map_entry, value),
    .key = &mc_type_i64};
static const mc_type LevelByI64Map_mctype = {
    .kind = MC_TYPE_MAP,
    .name = "map[int, Level]",
    .size = sizeof(nested_defaults_level_by_i64_map),
    .items = &LevelByI64Map_items,
};

static const mc_items I64ListList_items = {.type = &I64List_mctype};
static const mc_type I64ListList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[list[int]]",
    .size = sizeof(nested_defaults_i64_list_list),
    .items = &I64ListList_items,
};

static const mc_items Config_fixed_Item_items = {.type = &mc_type_f64, .length = 2};
static const mc_type Config_fixed_Item_mctype = {
    .kind = MC_TYPE_ARRAY,
    .name = "f64[2]",
    .size = sizeof(double[2]),
    .items = &Config_fixed_Item_items,
};

static const mc_items Config_fixed_items = {.type = &Config_fixed_Item_mctype, .length = 2};
static const mc_type Config_fixed_mctype = {
    .kind = MC_TYPE_ARRAY,
    .name = "f64[2][2]",
    .size = sizeof(double[2][2]),
    .items = &Config_fixed_items,
};

static const mc_field I64StrOptTuple_fields[] = {
    {MC_STR_INIT("0"), &mc_type_i64, offsetof(nested_defaults_i64_str_opt_tuple, item_0),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("1"), &mc_type_str, offsetof(nested_defaults_i64_str_opt_tuple, item_1),
     offsetof(nested_defaults_i64_str_opt_tuple, has_item_1), MC_FIELD_REQUIRED | MC_FIELD_NULLABLE},
};
static const mc_tuple I64StrOptTuple_tuple = {I64StrOptTuple_fields,
                                           sizeof I64StrOptTuple_fields / sizeof *I64StrOptTuple_fields};
static const mc_type I64StrOptTuple_mctype = {
    .kind = MC_TYPE_TUPLE,
    .name = "tuple[int, str\077]",
    .size = sizeof(nested_defaults_i64_str_opt_tuple),
    .tuple = &I64StrOptTuple_tuple,
};

static const mc_items I64Set_items = {.type = &mc_type_i64};
static const mc_type I64Set_mctype = {
    .kind = MC_TYPE_SET,
    .name = "set[int]",
    .size = sizeof(nested_defaults_i64_set),
    .items = &I64Set_items,
};

static const mc_items I64Opt_items = {.type = &mc_type_i64,
    .value_offset = offsetof(nested_defaults_i64_opt, value),
    .has_offset = offsetof(nested_defaults_i64_opt, has_value)};
static const mc_type I64Opt_mctype = {
    .kind = MC_TYPE_OPTIONAL,
    .name = "int\077",
    .size = sizeof(nested_defaults_i64_opt),
    .items = &I64Opt_items,
};

static const mc_items I64OptList_items = {.type = &I64Opt_mctype};
static const mc_type I64OptList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[int\077]",
    .size = sizeof(nested_defaults_i64_opt_list),
    .items = &I64OptList_items,
};

/* Shared by all: copy before you change it. */
static const mc_str Config_server_tags_default[1] = {MC_STR_INIT("a")};

/* Shared by all: copy before you change it. */
static const mc_str Config_home_tags_default[1] = {MC_STR_INIT("a")};

/* Shared by all: copy before you change it. */
static const mc_str Config_servers_0_tags_default[1] = {MC_STR_INIT("a")};

/* Shared by all: copy before you change it. */
static const mc_str Config_servers_1_tags_default[2] = {MC_STR_INIT("x"), MC_STR_INIT("y")};

/* Shared by all: copy before you change it. */
static const nested_defaults_server Config_servers_default[2] = {{.host = MC_STR_INIT("a"), .port = 80, .tags = {(mc_str *)Config_servers_0_tags_default, 1}, .level = NESTED_DEFAULTS_LEVEL_HIGH, .given = {1}}, {.host = MC_STR_INIT("b"), .port = 80, .tags = {(mc_str *)Config_servers_1_tags_default, 2}, .level = NESTED_DEFAULTS_LEVEL_HIGH, .up = true, .has_up = true, .given = {21}}};

/* Shared by all: copy before you change it. */
static const mc_str Config_by_name_0_tags_default[1] = {MC_STR_INIT("a")};

/* Shared by all: copy before you change it. */
static const nested_defaults_server_map_entry Config_by_name_default[1] = {{MC_STR_INIT("main"), {.host = MC_STR_INIT("m"), .port = 80, .tags = {(mc_str *)Config_by_name_0_tags_default, 1}, .level = NESTED_DEFAULTS_LEVEL_HIGH, .given = {1}}}};

/* Shared by all: copy before you change it. */
static const nested_defaults_i64_map_entry Config_counts_default[2] = {{MC_STR_INIT("a"), 1}, {MC_STR_INIT("b c"), 2}};

/* Shared by all: copy before you change it. */
static const nested_defaults_level_by_i64_map_entry Config_ids_default[1] = {{1, NESTED_DEFAULTS_LEVEL_LOW}};

/* Shared by all: copy before you change it. */
static const int64_t Config_matrix_0_default[2] = {1, 2};

/* Shared by all: copy before you change it. */
static const int64_t Config_matrix_2_default[1] = {3};

/* Shared by all: copy before you change it. */
static const nested_defaults_i64_list Config_matrix_default[3] = {{(int64_t *)Config_matrix_0_default, 2}, {0}, {(int64_t *)Config_matrix_2_default, 1}};

/* Shared by all: copy before you change it. */
static const int64_t Config_set_default[2] = {3, 1};

/* Shared by all: copy before you change it. */
static const nested_defaults_i64_opt Config_holes_default[2] = {{.value = 1, .has_value = true}, {0}};

/* Shared by all: copy before you change it. */
static const mc_value Config_any_0_default[5] = {{.kind = MC_INT, .as.integer = 1}, {.kind = MC_DOUBLE, .as.number = 2.5}, {.kind = MC_STRING, .len = 1, .as.text = "x"}, {0}, {.kind = MC_BOOL, .as.boolean = true}};

/* Shared by all: copy before you change it. */
static const mc_member Config_any_default[2] = {{MC_STR_INIT("a"), {.kind = MC_ARRAY, .len = 5, .as.items = (mc_value *)Config_any_0_default}}, {MC_STR_INIT("b"), {.kind = MC_OBJECT}}};

/* Shared by all: copy before you change it. */
static const mc_str Config_target_tags_default[1] = {MC_STR_INIT("a")};

/* Shared by all: copy before you change it. */
static const int64_t Config_shape_default[2] = {1, 2};

/* Shared by all: copy before you change it. */
static const mc_str Config_either_tags_default[1] = {MC_STR_INIT("a")};

/* Shared by all: copy before you change it. */
static const nested_defaults_link Config_link_next_default = {.name = MC_STR_INIT("last"), .given = {3}};

nested_defaults_config nested_defaults_config_init(void) {
    return (nested_defaults_config){
        .server = {.host = MC_STR_INIT("localhost"), .port = 8080, .tags = {(mc_str *)Config_server_tags_default, 1}, .level = NESTED_DEFAULTS_LEVEL_HIGH, .given = {3}},
        .home = {.host = MC_STR_INIT("home"), .port = 80, .tags = {(mc_str *)Config_home_tags_default, 1}, .level = NESTED_DEFAULTS_LEVEL_HIGH, .given = {1}},
        .has_home = true,
        .servers = {(nested_defaults_server *)Config_servers_default, 2},
        .by_name = {(nested_defaults_server_map_entry *)Config_by_name_default, 1},
        .counts = {(nested_defaults_i64_map_entry *)Config_counts_default, 2},
        .ids = {(nested_defaults_level_by_i64_map_entry *)Config_ids_default, 1},
        .matrix = {(nested_defaults_i64_list *)Config_matrix_default, 3},
        .fixed = {{1.0, 2.0}, {3.0, 4.0}},
        .pair = {.item_0 = 1},
        .set = {(int64_t *)Config_set_default, 2},
        .holes = {(nested_defaults_i64_opt *)Config_holes_default, 2},
        .any = {.kind = MC_OBJECT, .len = 2, .as.members = (mc_member *)Config_any_default},
        .number = {.kind = MC_UINT, .as.uinteger = UINT64_C(18446744073709551615)},
        .target = {.kind = NESTED_DEFAULTS_TARGET_SERVER, .as.server = {.host = MC_STR_INIT("t"), .port = 80, .tags = {(mc_str *)Config_target_tags_default, 1}, .level = NESTED_DEFAULTS_LEVEL_HIGH, .given = {1}}},
        .shape = {.kind = NESTED_DEFAULTS_SHAPE_BOX, .as.box = {(int64_t *)Config_shape_default, 2}},
        .either = {.kind = NESTED_DEFAULTS_CONFIG_EITHER_SERVER, .as.server = {.host = MC_STR_INIT("e"), .port = 80, .tags = {(mc_str *)Config_either_tags_default, 1}, .level = NESTED_DEFAULTS_LEVEL_HIGH, .given = {1}}},
        .link = {.name = MC_STR_INIT("first"), .next = (nested_defaults_link *)&Config_link_next_default, .given = {1}},
    };
}

static void Config_init(void *out) {
    *(nested_defaults_config *)out = nested_defaults_config_init();
}

static const mc_field Config_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("server"), &nested_defaults_server_mctype, offsetof(nested_defaults_config, server),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("home"), &nested_defaults_server_mctype, offsetof(nested_defaults_config, home),
     offsetof(nested_defaults_config, has_home), MC_FIELD_NULLABLE | MC_FIELD_DEFAULT},
    {MC_STR_INIT("servers"), &ServerList_mctype, offsetof(nested_defaults_config, servers),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("by_name"), &ServerMap_mctype, offsetof(nested_defaults_config, by_name),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("counts"), &I64Map_mctype, offsetof(nested_defaults_config, counts),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("ids"), &LevelByI64Map_mctype, offsetof(nested_defaults_config, ids),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("matrix"), &I64ListList_mctype, offsetof(nested_defaults_config, matrix),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("fixed"), &Config_fixed_mctype, offsetof(nested_defaults_config, fixed),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("pair"), &I64StrOptTuple_mctype, offsetof(nested_defaults_config, pair),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("set"), &I64Set_mctype, offsetof(nested_defaults_config, set),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("holes"), &I64OptList_mctype, offsetof(nested_defaults_config, holes),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("any"), &mc_type_any, offsetof(nested_defaults_config, any),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("number"), &mc_type_any, offsetof(nested_defaults_config, number),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("target"), &nested_defaults_target_mctype, offsetof(nested_defaults_config, target),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("shape"), &nested_defaults_shape_mctype, offsetof(nested_defaults_config, shape),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("either"), &nested_defaults_config_either_mctype, offsetof(nested_defaults_config, either),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("link"), &nested_defaults_link_mctype, offsetof(nested_defaults_config, link),
     MC_NO_HAS, MC_FIELD_DEFAULT},
};

const mc_model nested_defaults_config_mcinfo = {
    .fields = Config_fields,
    .fields_len = sizeof Config_fields / sizeof *Config_fields,
    .given_offset = offsetof(nested_defaults_config, given),
    .init = Config_init,
};

const mc_type nested_defaults_config_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Config",
    .size = sizeof(nested_defaults_config),
    .model = &nested_defaults_config_mcinfo,
};

bool nested_defaults_config_validate(const nested_defaults_config *value, mc_errors *errors) {
    return mc_validate(&nested_defaults_config_mctype, value, errors);
}

bool nested_defaults_config_equal(const nested_defaults_config *a, const nested_defaults_config *b) {
    return mc_equal(&nested_defaults_config_mctype, a, b);
}

uint64_t nested_defaults_config_hash(const nested_defaults_config *value) {
    return mc_hash(&nested_defaults_config_mctype, value, 0);
}

uint64_t nested_defaults_config_hash_seeded(const nested_defaults_config *value, uint64_t seed) {
    return mc_hash(&nested_defaults_config_mctype, value, seed);
}

nested_defaults_config *nested_defaults_config_copy(const nested_defaults_config *value, mc_arena *arena) {
    nested_defaults_config *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&nested_defaults_config_mctype, copy, value, arena) ? copy : NULL;
}

void nested_defaults_config_print(const nested_defaults_config *value, FILE *out) {
    mc_print(&nested_defaults_config_mctype, value, out);
}

