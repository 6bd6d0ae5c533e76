/* Made by modelc from environment.dsl: do not edit. */
/* What each model of environment is made of, as tables that the runtime reads. */
#include "environment.h"

/* ---- Level ---- */

static const mc_enum_value Level_values[] = {
    {MC_STR_INIT("debug"), ENVIRONMENT_LEVEL_DEBUG},
    {MC_STR_INIT("info"), ENVIRONMENT_LEVEL_INFO},
};

const mc_enum environment_level_mcinfo = {
    .values = Level_values,
    .len = sizeof Level_values / sizeof *Level_values,
};

const mc_type environment_level_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "Level",
    .size = sizeof(environment_level),
    .enumeration = &environment_level_mcinfo,
};

/* ---- literal['none'] ---- */

static const mc_enum_value LimitItem_values[] = {
    {MC_STR_INIT("none"), ENVIRONMENT_LIMIT_ITEM_NONE},
};

const mc_enum environment_limit_item_mcinfo = {
    .values = LimitItem_values,
    .len = sizeof LimitItem_values / sizeof *LimitItem_values,
    .is_literal = true,
};

const mc_type environment_limit_item_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "literal['none']",
    .size = sizeof(environment_limit_item),
    .enumeration = &environment_limit_item_mcinfo,
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

environment_server environment_server_init(void) {
    return (environment_server){
        .host = MC_STR_INIT("localhost"),
    };
}

static void Server_init(void *out) {
    *(environment_server *)out = environment_server_init();
}

static const mc_field Server_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("host"), &Server_host_mctype, offsetof(environment_server, host),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("port"), &Server_port_mctype, offsetof(environment_server, port),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("key"), &mc_type_str, offsetof(environment_server, key),
     offsetof(environment_server, has_key), MC_FIELD_NULLABLE | MC_FIELD_SENSITIVE},
};

static const mc_str Server_port_aliases[] = {MC_STR_INIT("listen")};
static const mc_field_names Server_names[] = {
    /* in the schema, other keys, in the environment */
    {MC_STR_INIT("host"), NULL, 0, MC_STR_INIT("HOST")},
    {MC_STR_INIT("port"), Server_port_aliases, 1, MC_STR_INIT("PORT")},
    {MC_STR_INIT("key"), NULL, 0, MC_STR_INIT("KEY")},
};

const mc_model environment_server_mcinfo = {
    .fields = Server_fields,
    .fields_len = sizeof Server_fields / sizeof *Server_fields,
    .given_offset = offsetof(environment_server, given),
    .init = Server_init,
    .names = Server_names,
    .sensitive = true,
};

const mc_type environment_server_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Server",
    .size = sizeof(environment_server),
    .model = &environment_server_mcinfo,
};

bool environment_server_validate(const environment_server *value, mc_errors *errors) {
    return mc_validate(&environment_server_mctype, value, errors);
}

bool environment_server_equal(const environment_server *a, const environment_server *b) {
    return mc_equal(&environment_server_mctype, a, b);
}

uint64_t environment_server_hash(const environment_server *value) {
    return mc_hash(&environment_server_mctype, value, 0);
}

uint64_t environment_server_hash_seeded(const environment_server *value, uint64_t seed) {
    return mc_hash(&environment_server_mctype, value, seed);
}

environment_server *environment_server_copy(const environment_server *value, mc_arena *arena) {
    environment_server *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&environment_server_mctype, copy, value, arena) ? copy : NULL;
}

void environment_server_print(const environment_server *value, FILE *out) {
    mc_print(&environment_server_mctype, value, out);
}

bool environment_server_load_json(environment_server *out, mc_config *config, mc_arena *arena, mc_errors *errors) {
    return mc_load_json(&environment_server_mctype, out, config, arena, errors);
}

void environment_server_print_config(const environment_server *value, const mc_config *config, FILE *out) {
    mc_config_print(&environment_server_mctype, value, config, out);
}

/* ---- Limit ---- */

static const mc_case Limit_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
    {ENVIRONMENT_LIMIT_I64, MC_STR_INIT("int"), &mc_type_i64, false, NULL, 0},
    {ENVIRONMENT_LIMIT_LIMIT_ITEM, MC_STR_INIT("literal['none']"), &environment_limit_item_mctype, false, NULL, 0},
};

const mc_union environment_limit_mcinfo = {
    .mode = MC_UNION_SMART,
    .cases = Limit_cases,
    .len = sizeof Limit_cases / sizeof *Limit_cases,
    .kind_offset = offsetof(environment_limit, kind),
    .as_offset = offsetof(environment_limit, as),
};

_Static_assert(sizeof(environment_limit_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type environment_limit_mctype = {
    .kind = MC_TYPE_UNION,
    .name = "Limit",
    .size = sizeof(environment_limit),
    .choice = &environment_limit_mcinfo,
};

bool environment_limit_validate(const environment_limit *value, mc_errors *errors) {
    return mc_validate(&environment_limit_mctype, value, errors);
}

bool environment_limit_equal(const environment_limit *a, const environment_limit *b) {
    return mc_equal(&environment_limit_mctype, a, b);
}

uint64_t environment_limit_hash(const environment_limit *value) {
    return mc_hash(&environment_limit_mctype, value, 0);
}

uint64_t environment_limit_hash_seeded(const environment_limit *value, uint64_t seed) {
    return mc_hash(&environment_limit_mctype, value, seed);
}

environment_limit *environment_limit_copy(const environment_limit *value, mc_arena *arena) {
    environment_limit *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&environment_limit_mctype, copy, value, arena) ? copy : NULL;
}

void environment_limit_print(const environment_limit *value, FILE *out) {
    mc_print(&environment_limit_mctype, value, out);
}

/* ---- Settings ---- */

static const mc_constraint Settings_host_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 1},
};
static const mc_type Settings_host_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(mc_str),
    .constraints = Settings_host_rules,
    .constraints_len = sizeof Settings_host_rules / sizeof *Settings_host_rules,
};

static const mc_constraint Settings_port_rules[] = {
    {.rule = MC_RULE_LE, .integer = 65535},
    {.rule = MC_RULE_GE, .integer = 1},
};
static const mc_type Settings_port_mctype = {
    .kind = MC_TYPE_INT,
    .name = "int",
    .size = sizeof(int64_t),
    .constraints = Settings_port_rules,
    .constraints_len = sizeof Settings_port_rules / sizeof *Settings_port_rules,
};

static const mc_items ServerList_items = {.type = &environment_server_mctype};
static const mc_type ServerList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[Server]",
    .size = sizeof(environment_server_list),
    .items = &ServerList_items,
};

environment_settings environment_settings_init(void) {
    return (environment_settings){
        .host = MC_STR_INIT("localhost"),
        .level = ENVIRONMENT_LEVEL_INFO,
        .limit = {.kind = ENVIRONMENT_LIMIT_I64, .as.i64 = 10},
        .within = {90, 0},
        .main = {.host = MC_STR_INIT("localhost"), .port = 80, .given = {2}},
        .peers = {0},
    };
}

static void Settings_init(void *out) {
    *(environment_settings *)out = environment_settings_init();
}

static const mc_field Settings_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("host"), &Settings_host_mctype, offsetof(environment_settings, host),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("port"), &Settings_port_mctype, offsetof(environment_settings, port),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("key"), &mc_type_str, offsetof(environment_settings, key),
     offsetof(environment_settings, has_key), MC_FIELD_NULLABLE | MC_FIELD_SENSITIVE},
    {MC_STR_INIT("level"), &environment_level_mctype, offsetof(environment_settings, level),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("limit"), &environment_limit_mctype, offsetof(environment_settings, limit),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("within"), &mc_type_duration, offsetof(environment_settings, within),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("main"), &environment_server_mctype, offsetof(environment_settings, main),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("spare"), &environment_server_mctype, offsetof(environment_settings, spare),
     offsetof(environment_settings, has_spare), MC_FIELD_NULLABLE},
    {MC_STR_INIT("peers"), &ServerList_mctype, offsetof(environment_settings, peers),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("parent"), &environment_settings_mctype, offsetof(environment_settings, parent),
     MC_NO_HAS, MC_FIELD_NULLABLE | MC_FIELD_BOXED},
};

static const mc_str Settings_port_aliases[] = {MC_STR_INIT("listen")};
static const mc_field_names Settings_names[] = {
    /* in the schema, other keys, in the environment */
    {MC_STR_INIT("host"), NULL, 0, MC_STR_INIT("HOST")},
    {MC_STR_INIT("port"), Settings_port_aliases, 1, MC_STR_INIT("PORT")},
    {MC_STR_INIT("key"), NULL, 0, MC_STR_INIT("KEY")},
    {MC_STR_INIT("level"), NULL, 0, MC_STR_INIT("LOG_LEVEL")},
    {MC_STR_INIT("limit"), NULL, 0, MC_STR_INIT("LIMIT")},
    {MC_STR_INIT("within"), NULL, 0, MC_STR_INIT("WITHIN")},
    {MC_STR_INIT("main"), NULL, 0, MC_STR_INIT("MAIN_")},
    {MC_STR_INIT("spare"), NULL, 0, MC_STR_INIT("SPARE_")},
    {MC_STR_INIT("peers"), NULL, 0, {0}},
    {MC_STR_INIT("parent"), NULL, 0, {0}},
};

const mc_model environment_settings_mcinfo = {
    .fields = Settings_fields,
    .fields_len = sizeof Settings_fields / sizeof *Settings_fields,
    .given_offset = offsetof(environment_settings, given),
    .init = Settings_init,
    .names = Settings_names,
    .sensitive = true,
};

const mc_type environment_settings_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Settings",
    .size = sizeof(environment_settings),
    .model = &environment_settings_mcinfo,
};

bool environment_settings_validate(const environment_settings *value, mc_errors *errors) {
    return mc_validate(&environment_settings_mctype, value, errors);
}

bool environment_settings_equal(const environment_settings *a, const environment_settings *b) {
    return mc_equal(&environment_settings_mctype, a, b);
}

uint64_t environment_settings_hash(const environment_settings *value) {
    return mc_hash(&environment_settings_mctype, value, 0);
}

uint64_t environment_settings_hash_seeded(const environment_settings *value, uint64_t seed) {
    return mc_hash(&environment_settings_mctype, value, seed);
}

environment_settings *environment_settings_copy(const environment_settings *value, mc_arena *arena) {
    environment_settings *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&environment_settings_mctype, copy, value, arena) ? copy : NULL;
}

void environment_settings_print(const environment_settings *value, FILE *out) {
    mc_print(&environment_settings_mctype, value, out);
}

bool environment_settings_load_json(environment_settings *out, mc_config *config, mc_arena *arena, mc_errors *errors) {
    return mc_load_json(&environment_settings_mctype, out, config, arena, errors);
}

void environment_settings_print_config(const environment_settings *value, const mc_config *config, FILE *out) {
    mc_config_print(&environment_settings_mctype, value, config, out);
}

