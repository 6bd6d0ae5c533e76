/* Made by modelc from scalars.dsl: do not edit. */
/* What each model of scalars is made of, as tables that the runtime reads. */
#include "scalars.h"

#include <modelc/expr.h>

/* ---- Price ---- */

static const mc_constraint Price_rules[] = {
    {.rule = MC_RULE_MAX_DIGITS, .uinteger = 5},
    {.rule = MC_RULE_DECIMAL_PLACES, .uinteger = 2},
    {.rule = MC_RULE_LT, .bound = &(const mc_decimal){MC_STR_INIT("1000")}},
    {.rule = MC_RULE_GE, .bound = &(const mc_decimal){MC_STR_INIT("0.01")}},
};
const mc_type scalars_price_mctype = {
    .kind = MC_TYPE_DECIMAL,
    .name = "decimal",
    .size = sizeof(scalars_price),
    .constraints = Price_rules,
    .constraints_len = sizeof Price_rules / sizeof *Price_rules,
};

/* ---- Plain ---- */

scalars_plain scalars_plain_init(void) {
    return (scalars_plain){0};
}

static void Plain_init(void *out) {
    *(scalars_plain *)out = scalars_plain_init();
}

static const mc_field Plain_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("date"), &mc_type_date, offsetof(scalars_plain, date),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("time"), &mc_type_time, offsetof(scalars_plain, time),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("datetime"), &mc_type_datetime, offsetof(scalars_plain, datetime),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("duration"), &mc_type_duration, offsetof(scalars_plain, duration),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("uuid"), &mc_type_uuid, offsetof(scalars_plain, uuid),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("decimal"), &mc_type_decimal, offsetof(scalars_plain, decimal),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("bytes"), &mc_type_bytes, offsetof(scalars_plain, bytes),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("ipv4"), &mc_type_ipv4, offsetof(scalars_plain, ipv4),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("ipv6"), &mc_type_ipv6, offsetof(scalars_plain, ipv6),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("url"), &mc_type_url, offsetof(scalars_plain, url),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("email"), &mc_type_email, offsetof(scalars_plain, email),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model scalars_plain_mcinfo = {
    .fields = Plain_fields,
    .fields_len = sizeof Plain_fields / sizeof *Plain_fields,
    .given_offset = offsetof(scalars_plain, given),
    .init = Plain_init,
};

const mc_type scalars_plain_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Plain",
    .size = sizeof(scalars_plain),
    .model = &scalars_plain_mcinfo,
};

bool scalars_plain_validate(const scalars_plain *value, mc_errors *errors) {
    return mc_validate(&scalars_plain_mctype, value, errors);
}

bool scalars_plain_equal(const scalars_plain *a, const scalars_plain *b) {
    return mc_equal(&scalars_plain_mctype, a, b);
}

uint64_t scalars_plain_hash(const scalars_plain *value) {
    return mc_hash(&scalars_plain_mctype, value, 0);
}

uint64_t scalars_plain_hash_seeded(const scalars_plain *value, uint64_t seed) {
    return mc_hash(&scalars_plain_mctype, value, seed);
}

scalars_plain *scalars_plain_copy(const scalars_plain *value, mc_arena *arena) {
    scalars_plain *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&scalars_plain_mctype, copy, value, arena) ? copy : NULL;
}

void scalars_plain_print(const scalars_plain *value, FILE *out) {
    mc_print(&scalars_plain_mctype, value, out);
}

/* ---- Optional ---- */

static const mc_items DateList_items = {.type = &mc_type_date};
static const mc_type DateList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[date]",
    .size = sizeof(scalars_date_list),
    .items = &DateList_items,
};

static const mc_items UrlMap_items = {.type = &mc_type_url,
    .entry_size = sizeof(scalars_url_map_entry),
    .value_offset = offsetof(scalars_url_map_entry, value)};
static const mc_type UrlMap_mctype = {
    .kind = MC_TYPE_MAP,
    .name = "map[str, url]",
    .size = sizeof(scalars_url_map),
    .items = &UrlMap_items,
};

static const mc_items Optional_nets_items = {.type = &mc_type_ipv4, .length = 2};
static const mc_type Optional_nets_mctype = {
    .kind = MC_TYPE_ARRAY,
    .name = "ipv4[2]",
    .size = sizeof(mc_ipv4[2]),
    .items = &Optional_nets_items,
};

scalars_optional scalars_optional_init(void) {
    return (scalars_optional){0};
}

static void Optional_init(void *out) {
    *(scalars_optional *)out = scalars_optional_init();
}

static const mc_field Optional_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("date"), &mc_type_date, offsetof(scalars_optional, date),
     offsetof(scalars_optional, has_date), MC_FIELD_NULLABLE},
    {MC_STR_INIT("bytes"), &mc_type_bytes, offsetof(scalars_optional, bytes),
     offsetof(scalars_optional, has_bytes), 0},
    {MC_STR_INIT("price"), &scalars_price_mctype, offsetof(scalars_optional, price),
     offsetof(scalars_optional, has_price), MC_FIELD_REQUIRED | MC_FIELD_NULLABLE},
    {MC_STR_INIT("days"), &DateList_mctype, offsetof(scalars_optional, days),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("byUrl"), &UrlMap_mctype, offsetof(scalars_optional, by_url),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("nets"), &Optional_nets_mctype, offsetof(scalars_optional, nets),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model scalars_optional_mcinfo = {
    .fields = Optional_fields,
    .fields_len = sizeof Optional_fields / sizeof *Optional_fields,
    .given_offset = offsetof(scalars_optional, given),
    .init = Optional_init,
};

const mc_type scalars_optional_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Optional",
    .size = sizeof(scalars_optional),
    .model = &scalars_optional_mcinfo,
};

bool scalars_optional_validate(const scalars_optional *value, mc_errors *errors) {
    return mc_validate(&scalars_optional_mctype, value, errors);
}

bool scalars_optional_equal(const scalars_optional *a, const scalars_optional *b) {
    return mc_equal(&scalars_optional_mctype, a, b);
}

uint64_t scalars_optional_hash(const scalars_optional *value) {
    return mc_hash(&scalars_optional_mctype, value, 0);
}

uint64_t scalars_optional_hash_seeded(const scalars_optional *value, uint64_t seed) {
    return mc_hash(&scalars_optional_mctype, value, seed);
}

scalars_optional *scalars_optional_copy(const scalars_optional *value, mc_arena *arena) {
    scalars_optional *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&scalars_optional_mctype, copy, value, arena) ? copy : NULL;
}

void scalars_optional_print(const scalars_optional *value, FILE *out) {
    mc_print(&scalars_optional_mctype, value, out);
}

/* ---- Bounded ---- */

static const mc_constraint Bounded_birth_rules[] = {
    {.rule = MC_RULE_LE, .bound = &(const mc_date){2100, 12, 31}},
    {.rule = MC_RULE_GE, .bound = &(const mc_date){1900, 1, 1}},
};
static const mc_type Bounded_birth_mctype = {
    .kind = MC_TYPE_DATE,
    .name = "date",
    .size = sizeof(mc_date),
    .constraints = Bounded_birth_rules,
    .constraints_len = sizeof Bounded_birth_rules / sizeof *Bounded_birth_rules,
};

static const mc_constraint Bounded_opens_rules[] = {
    {.rule = MC_RULE_LT, .bound = &(const mc_time){.hour = 18, .minute = 30, .second = 15, .microsecond = 250000}},
    {.rule = MC_RULE_GE, .bound = &(const mc_time){.hour = 8, .minute = 0}},
};
static const mc_type Bounded_opens_mctype = {
    .kind = MC_TYPE_TIME,
    .name = "time",
    .size = sizeof(mc_time),
    .constraints = Bounded_opens_rules,
    .constraints_len = sizeof Bounded_opens_rules / sizeof *Bounded_opens_rules,
};

static const mc_constraint Bounded_seen_rules[] = {
    {.rule = MC_RULE_LE, .bound = &(const mc_datetime){{2030, 1, 1}, {.hour = 1, .minute = 0, .microsecond = 500000, .has_offset = true, .offset = 3600}}},
    {.rule = MC_RULE_GT, .bound = &(const mc_datetime){{2020, 1, 1}, {.hour = 0, .minute = 0, .has_offset = true}}},
};
static const mc_type Bounded_seen_mctype = {
    .kind = MC_TYPE_DATETIME,
    .name = "datetime",
    .size = sizeof(mc_datetime),
    .constraints = Bounded_seen_rules,
    .constraints_len = sizeof Bounded_seen_rules / sizeof *Bounded_seen_rules,
};

static const mc_constraint Bounded_lasts_rules[] = {
    {.rule = MC_RULE_LE, .bound = &(const mc_duration){5400, 0}},
    {.rule = MC_RULE_GE, .bound = &(const mc_duration){1, 0}},
};
static const mc_type Bounded_lasts_mctype = {
    .kind = MC_TYPE_DURATION,
    .name = "duration",
    .size = sizeof(mc_duration),
    .constraints = Bounded_lasts_rules,
    .constraints_len = sizeof Bounded_lasts_rules / sizeof *Bounded_lasts_rules,
};

static const mc_constraint Bounded_waits_rules[] = {
    {.rule = MC_RULE_LT, .bound = &(const mc_duration){31536000, 0}},
    {.rule = MC_RULE_GE, .bound = &(const mc_duration){-86400, -500000}},
};
static const mc_type Bounded_waits_mctype = {
    .kind = MC_TYPE_DURATION,
    .name = "duration",
    .size = sizeof(mc_duration),
    .constraints = Bounded_waits_rules,
    .constraints_len = sizeof Bounded_waits_rules / sizeof *Bounded_waits_rules,
};

static const mc_constraint Bounded_step_rules[] = {
    {.rule = MC_RULE_MULTIPLE_OF, .bound = &(const mc_decimal){MC_STR_INIT("0.05")}},
    {.rule = MC_RULE_LT, .bound = &(const mc_decimal){MC_STR_INIT("1E+3")}},
    {.rule = MC_RULE_GT, .bound = &(const mc_decimal){MC_STR_INIT("-1")}},
};
static const mc_type Bounded_step_mctype = {
    .kind = MC_TYPE_DECIMAL,
    .name = "decimal",
    .size = sizeof(mc_decimal),
    .constraints = Bounded_step_rules,
    .constraints_len = sizeof Bounded_step_rules / sizeof *Bounded_step_rules,
};

static const mc_constraint Bounded_key_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 16},
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 32},
};
static const mc_type Bounded_key_mctype = {
    .kind = MC_TYPE_BYTES,
    .name = "bytes",
    .size = sizeof(mc_bytes),
    .constraints = Bounded_key_rules,
    .constraints_len = sizeof Bounded_key_rules / sizeof *Bounded_key_rules,
};

static const mc_constraint Bounded_id_rules[] = {
    {.rule = MC_RULE_VERSION, .uinteger = 4},
};
static const mc_type Bounded_id_mctype = {
    .kind = MC_TYPE_UUID,
    .name = "uuid",
    .size = sizeof(mc_uuid),
    .constraints = Bounded_id_rules,
    .constraints_len = sizeof Bounded_id_rules / sizeof *Bounded_id_rules,
};

static const mc_constraint Bounded_home_rules[] = {
    {.rule = MC_RULE_SCHEMES, .schemes = (const char *const[]){"https", "http", NULL}},
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 200},
};
static const mc_type Bounded_home_mctype = {
    .kind = MC_TYPE_URL,
    .name = "url",
    .size = sizeof(mc_str),
    .constraints = Bounded_home_rules,
    .constraints_len = sizeof Bounded_home_rules / sizeof *Bounded_home_rules,
};

static const mc_constraint Bounded_mail_rules[] = {
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 80},
};
static const mc_type Bounded_mail_mctype = {
    .kind = MC_TYPE_EMAIL,
    .name = "email",
    .size = sizeof(mc_str),
    .constraints = Bounded_mail_rules,
    .constraints_len = sizeof Bounded_mail_rules / sizeof *Bounded_mail_rules,
};

scalars_bounded scalars_bounded_init(void) {
    return (scalars_bounded){0};
}

static void Bounded_init(void *out) {
    *(scalars_bounded *)out = scalars_bounded_init();
}

static const mc_field Bounded_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("birth"), &Bounded_birth_mctype, offsetof(scalars_bounded, birth),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("opens"), &Bounded_opens_mctype, offsetof(scalars_bounded, opens),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("seen"), &Bounded_seen_mctype, offsetof(scalars_bounded, seen),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("lasts"), &Bounded_lasts_mctype, offsetof(scalars_bounded, lasts),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("waits"), &Bounded_waits_mctype, offsetof(scalars_bounded, waits),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("price"), &scalars_price_mctype, offsetof(scalars_bounded, price),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("step"), &Bounded_step_mctype, offsetof(scalars_bounded, step),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("key"), &Bounded_key_mctype, offsetof(scalars_bounded, key),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("id"), &Bounded_id_mctype, offsetof(scalars_bounded, id),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("home"), &Bounded_home_mctype, offsetof(scalars_bounded, home),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("mail"), &Bounded_mail_mctype, offsetof(scalars_bounded, mail),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model scalars_bounded_mcinfo = {
    .fields = Bounded_fields,
    .fields_len = sizeof Bounded_fields / sizeof *Bounded_fields,
    .given_offset = offsetof(scalars_bounded, given),
    .init = Bounded_init,
};

const mc_type scalars_bounded_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Bounded",
    .size = sizeof(scalars_bounded),
    .model = &scalars_bounded_mcinfo,
};

bool scalars_bounded_validate(const scalars_bounded *value, mc_errors *errors) {
    return mc_validate(&scalars_bounded_mctype, value, errors);
}

bool scalars_bounded_equal(const scalars_bounded *a, const scalars_bounded *b) {
    return mc_equal(&scalars_bounded_mctype, a, b);
}

uint64_t scalars_bounded_hash(const scalars_bounded *value) {
    return mc_hash(&scalars_bounded_mctype, value, 0);
}

uint64_t scalars_bounded_hash_seeded(const scalars_bounded *value, uint64_t seed) {
    return mc_hash(&scalars_bounded_mctype, value, seed);
}

scalars_bounded *scalars_bounded_copy(const scalars_bounded *value, mc_arena *arena) {
    scalars_bounded *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&scalars_bounded_mctype, copy, value, arena) ? copy : NULL;
}

void scalars_bounded_print(const scalars_bounded *value, FILE *out) {
    mc_print(&scalars_bounded_mctype, value, out);
}

/* ---- date | str ---- */

static const mc_case DefaultsEither_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
    {SCALARS_DEFAULTS_EITHER_DATE, MC_STR_INIT("date"), &mc_type_date, false, NULL, 0},
    {SCALARS_DEFAULTS_EITHER_STR, MC_STR_INIT("str"), &mc_type_str, false, NULL, 0},
};

const mc_union scalars_defaults_either_mcinfo = {
    .mode = MC_UNION_SMART,
    .cases = DefaultsEither_cases,
    .len = sizeof DefaultsEither_cases / sizeof *DefaultsEither_cases,
    .kind_offset = offsetof(scalars_defaults_either, kind),
    .as_offset = offsetof(scalars_defaults_either, as),
};

_Static_assert(sizeof(scalars_defaults_either_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type scalars_defaults_either_mctype = {
    .kind = MC_TYPE_UNION,
    .name = "date | str",
    .size = sizeof(scalars_defaults_either),
    .choice = &scalars_defaults_either_mcinfo,
};

bool scalars_defaults_either_validate(const scalars_defaults_either *value, mc_errors *errors) {
    return mc_validate(&scalars_defaults_either_mctype, value, errors);
}

bool scalars_defaults_either_equal(const scalars_defaults_either *a, const scalars_defaults_either *b) {
    return mc_equal(&scalars_defaults_either_mctype, a, b);
}

uint64_t scalars_defaults_either_hash(const scalars_defaults_either *value) {
    return mc_hash(&scalars_defaults_either_mctype, value, 0);
}

uint64_t scalars_defaults_either_hash_seeded(const scalars_defaults_either *value, uint64_t seed) {
    return mc_hash(&scalars_defaults_either_mctype, value, seed);
}

scalars_defaults_either *scalars_defaults_either_copy(const scalars_defaults_either *value, mc_arena *arena) {
    scalars_defaults_either *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&scalars_defaults_either_mctype, copy, value, arena) ? copy : NULL;
}

void scalars_defaults_either_print(const scalars_defaults_either *value, FILE *out) {
    mc_print(&scalars_defaults_either_mctype, value, out);
}

/* ---- int | uuid ---- */

static const mc_case DefaultsOther_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
    {SCALARS_DEFAULTS_OTHER_I64, MC_STR_INIT("int"), &mc_type_i64, false, NULL, 0},
    {SCALARS_DEFAULTS_OTHER_UUID, MC_STR_INIT("uuid"), &mc_type_uuid, false, NULL, 0},
};

const mc_union scalars_defaults_other_mcinfo = {
    .mode = MC_UNION_SMART,
    .cases = DefaultsOther_cases,
    .len = sizeof DefaultsOther_cases / sizeof *DefaultsOther_cases,
    .kind_offset = offsetof(scalars_defaults_other, kind),
    .as_offset = offsetof(scalars_defaults_other, as),
};

_Static_assert(sizeof(scalars_defaults_other_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type scalars_defaults_other_mctype = {
    .kind = MC_TYPE_UNION,
    .name = "int | uuid",
    .size = sizeof(scalars_defaults_other),
    .choice = &scalars_defaults_other_mcinfo,
};

bool scalars_defaults_other_validate(const scalars_defaults_other *value, mc_errors *errors) {
    return mc_validate(&scalars_defaults_other_mctype, value, errors);
}

bool scalars_defaults_other_equal(const scalars_defaults_other *a, const scalars_defaults_other *b) {
    return mc_equal(&scalars_defaults_other_mctype, a, b);
}

uint64_t scalars_defaults_other_hash(const scalars_defaults_other *value) {
    return mc_hash(&scalars_defaults_other_mctype, value, 0);
}

uint64_t scalars_defaults_other_hash_seeded(const scalars_defaults_other *value, uint64_t seed) {
    return mc_hash(&scalars_defaults_other_mctype, value, seed);
}

scalars_defaults_other *scalars_defaults_other_copy(const scalars_defaults_other *value, mc_arena *arena) {
    scalars_defaults_other *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&scalars_defaults_other_mctype, copy, value, arena) ? copy : NULL;
}

void scalars_defaults_other_print(const scalars_defaults_other *value, FILE *out) {
    mc_print(&scalars_defaults_other_mctype, value, out);
}

/* ---- Defaults ---- */

static const mc_constraint Defaults_decimal2_rules[] = {
    {.rule = MC_RULE_GE, .bound = &(const mc_decimal){MC_STR_INIT("0")}},
};
static const mc_type Defaults_decimal2_mctype = {
    .kind = MC_TYPE_DECIMAL,
    .name = "decimal",
    .size = sizeof(mc_decimal),
    .constraints = Defaults_decimal2_rules,
    .constraints_len = sizeof Defaults_decimal2_rules / sizeof *Defaults_decimal2_rules,
};

/* Shared by all: copy before you change it. */
static const mc_date Defaults_days_default[2] = {{2020, 1, 1}, {1970, 1, 1}};

scalars_defaults scalars_defaults_init(void) {
    return (scalars_defaults){
        .date = {1970, 1, 1},
        .time = {.hour = 12, .minute = 30, .second = 15, .microsecond = 500000, .has_offset = true, .offset = 19800},
        .datetime = {{2020, 2, 29}, {.hour = 23, .minute = 59, .second = 59, .has_offset = true}},
        .duration = {90, 0},
        .longer = {-86400, -250000},
        .uuid = {{0x12, 0x34, 0x56, 0x78, 0x12, 0x34, 0x56, 0x78, 0x12, 0x34, 0x56, 0x78, 0x12, 0x34, 0x56, 0x78}},
        .decimal = {MC_STR_INIT("9.50")},
        .decimal2 = {MC_STR_INIT("1E+3")},
        .bytes = {(const uint8_t *)"hello\077\000\377", 8},
        .ipv4 = {{192, 0, 2, 1}},
        .ipv6 = {{0x20, 0x01, 0x0D, 0xB8, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x01}},
        .url = MC_STR_INIT("https://example.com/\077a=\"b\""),
        .email = MC_STR_INIT("ann@example.com"),
        .days = {(mc_date *)Defaults_days_default, 2},
        .either = {.kind = SCALARS_DEFAULTS_EITHER_DATE, .as.date = {2020, 1, 1}},
        .other = {.kind = SCALARS_DEFAULTS_OTHER_UUID, .as.uuid = mc_uuid4()},
        .now = mc_datetime_now(),
        .today = mc_date_today(),
        .clock = mc_time_now(),
        .has_clock = true,
        .key = mc_uuid4(),
    };
}

static void Defaults_init(void *out) {
    *(scalars_defaults *)out = scalars_defaults_init();
}

static const mc_field Defaults_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("date"), &mc_type_date, offsetof(scalars_defaults, date),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("time"), &mc_type_time, offsetof(scalars_defaults, time),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("datetime"), &mc_type_datetime, offsetof(scalars_defaults, datetime),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("duration"), &mc_type_duration, offsetof(scalars_defaults, duration),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("longer"), &mc_type_duration, offsetof(scalars_defaults, longer),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("uuid"), &mc_type_uuid, offsetof(scalars_defaults, uuid),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("decimal"), &mc_type_decimal, offsetof(scalars_defaults, decimal),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("decimal2"), &Defaults_decimal2_mctype, offsetof(scalars_defaults, decimal2),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("bytes"), &mc_type_bytes, offsetof(scalars_defaults, bytes),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("ipv4"), &mc_type_ipv4, offsetof(scalars_defaults, ipv4),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("ipv6"), &mc_type_ipv6, offsetof(scalars_defaults, ipv6),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("url"), &mc_type_url, offsetof(scalars_defaults, url),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("email"), &mc_type_email, offsetof(scalars_defaults, email),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("days"), &DateList_mctype, offsetof(scalars_defaults, days),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("either"), &scalars_defaults_either_mctype, offsetof(scalars_defaults, either),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("other"), &scalars_defaults_other_mctype, offsetof(scalars_defaults, other),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("now"), &mc_type_datetime, offsetof(scalars_defaults, now),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("today"), &mc_type_date, offsetof(scalars_defaults, today),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("clock"), &mc_type_time, offsetof(scalars_defaults, clock),
     offsetof(scalars_defaults, has_clock), MC_FIELD_NULLABLE | MC_FIELD_DEFAULT},
    {MC_STR_INIT("key"), &mc_type_uuid, offsetof(scalars_defaults, key),
     MC_NO_HAS, MC_FIELD_DEFAULT},
};

const mc_model scalars_defaults_mcinfo = {
    .fields = Defaults_fields,
    .fields_len = sizeof Defaults_fields / sizeof *Defaults_fields,
    .given_offset = offsetof(scalars_defaults, given),
    .init = Defaults_init,
};

const mc_type scalars_defaults_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Defaults",
    .size = sizeof(scalars_defaults),
    .model = &scalars_defaults_mcinfo,
};

bool scalars_defaults_validate(const scalars_defaults *value, mc_errors *errors) {
    return mc_validate(&scalars_defaults_mctype, value, errors);
}

bool scalars_defaults_equal(const scalars_defaults *a, const scalars_defaults *b) {
    return mc_equal(&scalars_defaults_mctype, a, b);
}

uint64_t scalars_defaults_hash(const scalars_defaults *value) {
    return mc_hash(&scalars_defaults_mctype, value, 0);
}

uint64_t scalars_defaults_hash_seeded(const scalars_defaults *value, uint64_t seed) {
    return mc_hash(&scalars_defaults_mctype, value, seed);
}

scalars_defaults *scalars_defaults_copy(const scalars_defaults *value, mc_arena *arena) {
    scalars_defaults *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&scalars_defaults_mctype, copy, value, arena) ? copy : NULL;
}

void scalars_defaults_print(const scalars_defaults *value, FILE *out) {
    mc_print(&scalars_defaults_mctype, value, out);
}

/* ---- Trip ---- */

static bool Trip_check_0(const void *value, mc_check *check) {
    const scalars_trip *from = value;
    if (mc_datetime_compare(from->starts, from->ends) < 0) return true;
    return mc_check_fail(check, "%s", "a trip ends after it has started");
}

static bool Trip_check_1(const void *value, mc_check *check) {
    const scalars_trip *from = value;
    if (from->has_paid && mc_date_compare(from->paid, from->due) <= 0) return true;
    return mc_check_fail(check, "%s", "paid <= due");
}

static bool Trip_check_2(const void *value, mc_check *check) {
    const scalars_trip *from = value;
    if (mc_decimal_compare(from->price, from->most) <= 0 &&
        !(from->has_other && mc_str_equal(from->site, from->other)) &&
        mc_len(from->token.len) > 3 && mc_len(mc_str_codepoints(from->site)) < 100) return true;
    return mc_check_fail(check, "%s", "price <= most and site != other and len(token) > 3 and len(site) < 100");
}

scalars_trip scalars_trip_init(void) {
    return (scalars_trip){
        .due = {2030, 1, 1},
    };
}

static void Trip_init(void *out) {
    *(scalars_trip *)out = scalars_trip_init();
}

static const mc_field Trip_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("starts"), &mc_type_datetime, offsetof(scalars_trip, starts),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("ends"), &mc_type_datetime, offsetof(scalars_trip, ends),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("paid"), &mc_type_date, offsetof(scalars_trip, paid),
     offsetof(scalars_trip, has_paid), 0},
    {MC_STR_INIT("due"), &mc_type_date, offsetof(scalars_trip, due),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("price"), &scalars_price_mctype, offsetof(scalars_trip, price),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("most"), &mc_type_decimal, offsetof(scalars_trip, most),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("token"), &mc_type_bytes, offsetof(scalars_trip, token),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("site"), &mc_type_url, offsetof(scalars_trip, site),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("other"), &mc_type_url, offsetof(scalars_trip, other),
     offsetof(scalars_trip, has_other), MC_FIELD_NULLABLE},
};

static const uint16_t Trip_check_0_fields[] = {0, 1};
static const uint16_t Trip_check_1_fields[] = {2, 3};
static const uint16_t Trip_check_2_fields[] = {4, 5, 6, 7, 8};
static const mc_model_check Trip_checks[] = {
    {"a trip ends after it has started", Trip_check_0, Trip_check_0_fields, 2},
    {"paid <= due", Trip_check_1, Trip_check_1_fields, 2},
    {"price <= most and site != other and len(token) > 3 and len(site) < 100", Trip_check_2, Trip_check_2_fields, 5},
};

bool scalars_trip_first(const scalars_trip *from, mc_datetime *out, mc_arena *arena) {
    (void)arena;
    *out = from->starts;
    return true;
}

static bool Trip_first_compute(const void *model, void *out, mc_arena *arena) {
    return scalars_trip_first(model, out, arena);
}

static const mc_computed Trip_computed[] = {
    {MC_STR_INIT("first"), &mc_type_datetime, Trip_first_compute, MC_STR_INIT("first")},
};

const mc_model scalars_trip_mcinfo = {
    .fields = Trip_fields,
    .fields_len = sizeof Trip_fields / sizeof *Trip_fields,
    .given_offset = offsetof(scalars_trip, given),
    .init = Trip_init,
    .checks = Trip_checks,
    .checks_len = sizeof Trip_checks / sizeof *Trip_checks,
    .computed = Trip_computed,
    .computed_len = sizeof Trip_computed / sizeof *Trip_computed,
};

const mc_type scalars_trip_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Trip",
    .size = sizeof(scalars_trip),
    .model = &scalars_trip_mcinfo,
};

bool scalars_trip_validate(const scalars_trip *value, mc_errors *errors) {
    return mc_validate(&scalars_trip_mctype, value, errors);
}

bool scalars_trip_equal(const scalars_trip *a, const scalars_trip *b) {
    return mc_equal(&scalars_trip_mctype, a, b);
}

uint64_t scalars_trip_hash(const scalars_trip *value) {
    return mc_hash(&scalars_trip_mctype, value, 0);
}

uint64_t scalars_trip_hash_seeded(const scalars_trip *value, uint64_t seed) {
    return mc_hash(&scalars_trip_mctype, value, seed);
}

scalars_trip *scalars_trip_copy(const scalars_trip *value, mc_arena *arena) {
    scalars_trip *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&scalars_trip_mctype, copy, value, arena) ? copy : NULL;
}

void scalars_trip_print(const scalars_trip *value, FILE *out) {
    mc_print(&scalars_trip_mctype, value, out);
}

/* ---- Event ---- */

static const mc_case Event_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
    {SCALARS_EVENT_DATE, MC_STR_INIT("date"), &mc_type_date, false, NULL, 0},
    {SCALARS_EVENT_DATETIME, MC_STR_INIT("datetime"), &mc_type_datetime, false, NULL, 0},
    {SCALARS_EVENT_DURATION, MC_STR_INIT("duration"), &mc_type_duration, false, NULL, 0},
    {SCALARS_EVENT_I64, MC_STR_INIT("int"), &mc_type_i64, false, NULL, 0},
};

const mc_union scalars_event_mcinfo = {
    .mode = MC_UNION_SMART,
    .cases = Event_cases,
    .len = sizeof Event_cases / sizeof *Event_cases,
    .kind_offset = offsetof(scalars_event, kind),
    .as_offset = offsetof(scalars_event, as),
};

_Static_assert(sizeof(scalars_event_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type scalars_event_mctype = {
    .kind = MC_TYPE_UNION,
    .name = "Event",
    .size = sizeof(scalars_event),
    .choice = &scalars_event_mcinfo,
};

bool scalars_event_validate(const scalars_event *value, mc_errors *errors) {
    return mc_validate(&scalars_event_mctype, value, errors);
}

bool scalars_event_equal(const scalars_event *a, const scalars_event *b) {
    return mc_equal(&scalars_event_mctype, a, b);
}

uint64_t scalars_event_hash(const scalars_event *value) {
    return mc_hash(&scalars_event_mctype, value, 0);
}

uint64_t scalars_event_hash_seeded(const scalars_event *value, uint64_t seed) {
    return mc_hash(&scalars_event_mctype, value, seed);
}

scalars_event *scalars_event_copy(const scalars_event *value, mc_arena *arena) {
    scalars_event *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&scalars_event_mctype, copy, value, arena) ? copy : NULL;
}

void scalars_event_print(const scalars_event *value, FILE *out) {
    mc_print(&scalars_event_mctype, value, out);
}

