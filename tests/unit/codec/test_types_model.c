/** test_types_model.c - the types of types.h in the model engine: constraints, unions, C values. */
#include "faulty_allocator.h"
#include "test_model_tables.h"

#include <criterion/criterion.h>

#define RULES(...) (const mc_constraint[]){__VA_ARGS__}, COUNT(((mc_constraint[]){__VA_ARGS__}))
#define BOUND(kind, ...)                                                                           \
    { .rule = kind, .bound = &(__VA_ARGS__) }

/* ---- constraints ------------------------------------------------------------------------ */

static const mc_type date_range = {MC_TYPE_DATE,
                                   "date",
                                   sizeof(mc_date),
                                   RULES(BOUND(MC_RULE_LE, (const mc_date){2020, 12, 31}),
                                         BOUND(MC_RULE_GE, (const mc_date){2020, 1, 1})),
                                   {0}};
static const mc_type before_2020 = {
    MC_TYPE_DATETIME,
    "datetime",
    sizeof(mc_datetime),
    RULES(BOUND(MC_RULE_LT, (const mc_datetime){{2020, 1, 1}, {.has_offset = true}})),
    {0}};
static const mc_type afternoon = {MC_TYPE_TIME,
                                  "time",
                                  sizeof(mc_time),
                                  RULES(BOUND(MC_RULE_GT, (const mc_time){.hour = 12})),
                                  {0}};
static const mc_type short_time = {MC_TYPE_DURATION,
                                   "duration",
                                   sizeof(mc_duration),
                                   RULES(BOUND(MC_RULE_LE, (const mc_duration){86400 + 7201, 3}),
                                         BOUND(MC_RULE_GE, (const mc_duration){-3600, 0}),
                                         BOUND(MC_RULE_GT, (const mc_duration){0, 0})),
                                   {0}};
static const mc_type price = {
    MC_TYPE_DECIMAL,
    "decimal",
    sizeof(mc_decimal),
    RULES({.rule = MC_RULE_MAX_DIGITS, .uinteger = 5},
          {.rule = MC_RULE_DECIMAL_PLACES, .uinteger = 2},
          BOUND(MC_RULE_MULTIPLE_OF, (const mc_decimal){MC_STR_INIT("0.05")}),
          BOUND(MC_RULE_LT, (const mc_decimal){MC_STR_INIT("1E+2")}),
          BOUND(MC_RULE_GE, (const mc_decimal){MC_STR_INIT("0.50")})),
    {0}};
static const mc_type digit = {MC_TYPE_DECIMAL,
                              "decimal",
                              sizeof(mc_decimal),
                              RULES({.rule = MC_RULE_DECIMAL_PLACES, .uinteger = 1}),
                              {0}};
static const mc_type some_bytes = {
    MC_TYPE_BYTES,
    "bytes",
    sizeof(mc_bytes),
    RULES({.rule = MC_RULE_MIN_LENGTH, .uinteger = 3}, {.rule = MC_RULE_MAX_LENGTH, .uinteger = 1}),
    {0}};
static const mc_type one_byte = {MC_TYPE_BYTES,
                                 "bytes",
                                 sizeof(mc_bytes),
                                 RULES({.rule = MC_RULE_MAX_LENGTH, .uinteger = 1}),
                                 {0}};
static const char *const secure[] = {"https", NULL};
static const char *const three[] = {"http", "https", "ws", NULL};
static const mc_type secure_url = {MC_TYPE_URL,
                                   "url",
                                   sizeof(mc_str),
                                   RULES({.rule = MC_RULE_SCHEMES, .schemes = secure},
                                         {.rule = MC_RULE_MAX_LENGTH, .uinteger = 12}),
                                   {0}};
static const mc_type any_of_three = {
    MC_TYPE_URL, "url", sizeof(mc_str), RULES({.rule = MC_RULE_SCHEMES, .schemes = three}), {0}};
static const mc_type short_email = {MC_TYPE_EMAIL,
                                    "email",
                                    sizeof(mc_str),
                                    RULES({.rule = MC_RULE_MAX_LENGTH, .uinteger = 6}),
                                    {0}};
static const mc_type random_uuid = {
    MC_TYPE_UUID, "uuid", sizeof(mc_uuid), RULES({.rule = MC_RULE_VERSION, .uinteger = 4}), {0}};

#define ERROR(type, msg, input, ctx)                                                               \
    "[{\"type\":\"" type "\",\"loc\":[],\"msg\":\"" msg "\",\"input\":" input ",\"ctx\":{" ctx "}" \
    "}"                                                                                            \
    "]"

Test(types_model, constraints_say_what_pydantic_says) {
    static const decode_row rows[] = {
        {&date_range, "\"2020-06-01\"", "\"2020-06-01\""},
        {&date_range, "\"2019-01-01\"",
         ERROR("greater_than_equal", "Input should be greater than or equal to 2020-01-01",
               "\"2019-01-01\"", "\"ge\":\"2020-01-01\"")},
        {&date_range, "\"2021-01-01\"",
         ERROR("less_than_equal", "Input should be less than or equal to 2020-12-31",
               "\"2021-01-01\"", "\"le\":\"2020-12-31\"")},
        {&before_2020, "\"2020-01-01T00:30:00+01:00\"", "\"2020-01-01T00:30:00+01:00\""},
        {&before_2020, "\"2020-01-01T00:00:00Z\"",
         ERROR("less_than", "Input should be less than 2020-01-01T00:00:00Z",
               "\"2020-01-01T00:00:00Z\"", "\"lt\":\"2020-01-01T00:00:00Z\"")},
        {&afternoon, "\"11:00\"",
         ERROR("greater_than", "Input should be greater than 12:00:00", "\"11:00\"",
               "\"gt\":\"12:00:00\"")},
        {&short_time, "\"P2D\"",
         ERROR("less_than_equal",
               "Input should be less than or equal to 1 day and 2 hours and 1 second and 3 "
               "microseconds",
               "\"P2D\"", "\"le\":\"1 day and 2 hours and 1 second and 3 microseconds\"")},
        {&short_time, "\"-P2D\"",
         ERROR("greater_than_equal",
               "Input should be greater than or equal to -1 days and 23 hours", "\"-P2D\"",
               "\"ge\":\"-1 days and 23 hours\"")},
        {&short_time, "\"PT0S\"",
         ERROR("greater_than", "Input should be greater than 0 seconds", "\"PT0S\"",
               "\"gt\":\"0 seconds\"")},
        {&price, "\"99.95\"", "\"99.95\""},
        {&price, "1.5", "\"1.5\""},
        {&price, "\"0.5000\"", "\"0.5000\""},
        {&price, "\"1234.25\"",
         ERROR("decimal_max_digits", "Decimal input should have no more than 5 digits in total",
               "\"1234.25\"", "\"max_digits\":5")},
        {&price, "\"1.255\"",
         ERROR("decimal_max_places", "Decimal input should have no more than 2 decimal places",
               "\"1.255\"", "\"decimal_places\":2")},
        {&digit, "\"0.12\"",
         ERROR("decimal_max_places", "Decimal input should have no more than 1 decimal place",
               "\"0.12\"", "\"decimal_places\":1")},
        {&price, "\"1234\"",
         ERROR("decimal_whole_digits",
               "Decimal input should have no more than 3 digits before the decimal point",
               "\"1234\"", "\"whole_digits\":3")},
        {&price, "\"0.57\"",
         ERROR("multiple_of", "Input should be a multiple of 0.05", "\"0.57\"",
               "\"multiple_of\":\"0.05\"")},
        {&price, "100",
         ERROR("less_than", "Input should be less than 1E+2", "100", "\"lt\":\"1E+2\"")},
        {&price, "\"0\"",
         ERROR("greater_than_equal", "Input should be greater than or equal to 0.50", "\"0\"",
               "\"ge\":\"0.50\"")},
        {&some_bytes, "\"YWI=\"",
         ERROR("bytes_too_short", "Data should have at least 3 bytes", "\"YWI=\"",
               "\"min_length\":3")},
        {&one_byte, "\"YWI=\"",
         ERROR("bytes_too_long", "Data should have at most 1 byte", "\"YWI=\"",
               "\"max_length\":1")},
        {&one_byte, "\"YQ\"", "\"YQ==\""},
        {&secure_url, "\"https://a.b\"", "\"https://a.b\""},
        {&secure_url, "\"http://a.b\"",
         ERROR("url_scheme", "URL scheme should be 'https'", "\"http://a.b\"",
               "\"expected_schemes\":\"'https'\"")},
        {&any_of_three, "\"ftp://a.b\"",
         ERROR("url_scheme", "URL scheme should be 'http', 'https' or 'ws'", "\"ftp://a.b\"",
               "\"expected_schemes\":\"'http', 'https' or 'ws'\"")},
        {&secure_url, "\"https://abcdef\"",
         ERROR("url_too_long", "URL should have at most 12 characters", "\"https://abcdef\"",
               "\"max_length\":12")},
        {&short_email, "\"a@bc.de\"",
         ERROR("string_too_long", "String should have at most 6 characters", "\"a@bc.de\"",
               "\"max_length\":6")},
        {&random_uuid, "\"12345678-1234-1234-8234-567812345678\"",
         ERROR("uuid_version", "UUID version 4 expected",
               "\"12345678-1234-1234-8234-567812345678\"", "\"expected_version\":4")},
    };
    expect_decoded(rows, COUNT(rows), MC_STRICT);
}

Test(types_model, the_reason_is_a_fact_of_the_error) {
    static const decode_row rows[] = {
        {&mc_type_date, "\"2020-13-01\"",
         ERROR("date_parsing",
               "Input should be a valid date in the format YYYY-MM-DD, month value is outside "
               "expected range of 1-12",
               "\"2020-13-01\"", "\"error\":\"month value is outside expected range of 1-12\"")},
        {&mc_type_bytes, "\"a\"",
         ERROR("bytes_invalid_encoding", "Data should be valid base64: Invalid input length: 1",
               "\"a\"", "\"encoding_error\":\"Invalid input length: 1\",\"encoding\":\"base64\"")},
        {&mc_type_email, "\"a\"",
         ERROR("value_error",
               "value is not a valid email address: An email address must have an @-sign.", "\"a\"",
               "\"reason\":\"An email address must have an @-sign.\"")},
    };
    expect_decoded(rows, COUNT(rows), MC_STRICT);
}

/* ---- unions ------------------------------------------------------------------------------- */

typedef struct {
    int kind;
    union {
        mc_str text;
        mc_datetime datetime;
        uint8_t bytes[32];
        double number;
    } as;
} two_way;

/** Which of the two members `json` was read as; -1 where it was none. */
static int chosen(const mc_type *first, const mc_type *second, const char *json, mc_mode mode) {
    mc_case cases[] = {
        {.kind = 0, .tag = mc_str_from(first->name), .type = first},
        {.kind = 1, .tag = mc_str_from(second->name), .type = second},
    };
    mc_union choice = {.mode = MC_UNION_SMART,
                       .cases = cases,
                       .len = 2,
                       .kind_offset = offsetof(two_way, kind),
                       .as_offset = offsetof(two_way, as)};
    mc_type type = {MC_TYPE_UNION, "Union", sizeof(two_way), .choice = &choice};
    mc_arena arena = {0};
    mc_value value;
    two_way out;
    cr_assert(mc_json_read(&value, mc_str_from(json), NULL, &arena, NULL));
    mc_convert convert = {&arena, NULL, mode};
    bool ok = mc_from_value(&type, &out, &value, NULL, &convert);
    mc_arena_free(&arena);
    return ok ? out.kind : -1;
}

Test(types_model, a_union_prefers_as_pydantics_smart_mode_does) {
    static const char uuid[] = "\"12345678-1234-5678-1234-567812345678\"";
    const mc_type *str = &mc_type_str, *date = &mc_type_date, *when = &mc_type_datetime;
    const struct {
        const mc_type *first, *second;
        const char *json;
        int strict, lax;
    } rows[] = {
        {date, str, "\"2020-01-01\"", 0, 0},
        {str, date, "\"2020-01-01\"", 0, 0},
        {date, str, "\"x\"", 1, 1},
        {when, date, "\"2020-01-01\"", 1, 1},
        {date, when, "\"2020-01-01T00:00:00\"", 1, 1},
        {date, when, "\"2020-01-01T00:00:01\"", 1, 1},
        {&mc_type_uuid, str, uuid, 0, 0},
        {str, &mc_type_uuid, uuid, 0, 0},
        {&mc_type_url, str, "\"http://a.b\"", 1, 1},
        {str, &mc_type_url, "\"http://a.b\"", 0, 0},
        {&mc_type_bytes, str, "\"abcd\"", 0, 0},
        {&mc_type_ipv4, &mc_type_ipv6, "\"::1\"", 1, 1},
        {&mc_type_ipv4, str, "\"1.2.3.4\"", 0, 0},
        {&mc_type_decimal, &mc_type_i64, "1", 1, 1},
        {&mc_type_decimal, &mc_type_f64, "1.5", 1, 1},
        {&mc_type_decimal, str, "\"1.5\"", 0, 0},
        {date, &mc_type_i64, "86400", 1, 1},
        {date, &mc_type_bool, "86400", -1, 0},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        const mc_type *a = rows[i].first, *b = rows[i].second;
        cr_expect_eq(chosen(a, b, rows[i].json, MC_STRICT), rows[i].strict, "strict %s | %s, %s",
                     a->name, b->name, rows[i].json);
        cr_expect_eq(chosen(a, b, rows[i].json, MC_LAX), rows[i].lax, "lax %s | %s, %s", a->name,
                     b->name, rows[i].json);
    }
}

/* ---- values built in C ------------------------------------------------------------------------
 */

typedef struct {
    mc_date date;
    mc_time time;
    mc_datetime datetime;
    mc_duration duration;
    mc_uuid uuid;
    mc_decimal decimal;
    mc_bytes bytes;
    mc_ipv4 ipv4;
    mc_ipv6 ipv6;
    mc_str url, email;
    uint64_t given[1];
} all_kinds;

#define FIELD(name)                                                                                \
    { MC_STR_INIT(#name), &mc_type_##name, offsetof(all_kinds, name), MC_NO_HAS, MC_FIELD_REQUIRED }
static const mc_field all_fields[] = {
    FIELD(date),  FIELD(time), FIELD(datetime), FIELD(duration), FIELD(uuid),  FIELD(decimal),
    FIELD(bytes), FIELD(ipv4), FIELD(ipv6),     FIELD(url),      FIELD(email),
};
static const mc_model all_model = {.fields = all_fields,
                                   .fields_len = COUNT(all_fields),
                                   .given_offset = offsetof(all_kinds, given)};
static const mc_type all_type = {MC_TYPE_MODEL, "All", sizeof(all_kinds), .model = &all_model};

static const char all_json[] =
    "{\"date\":\"2020-02-29\",\"time\":\"12:30:45.000005+05:30\","
    "\"datetime\":\"2020-01-01T00:00:00Z\",\"duration\":\"-P1DT0.5S\","
    "\"uuid\":\"12345678-1234-5678-1234-567812345678\",\"decimal\":\"-12.50\",\"bytes\":\"AAEC/"
    "w==\","
    "\"ipv4\":\"1.2.3.4\",\"ipv6\":\"2001:db8::1\",\"url\":\"https://a.b/?\xC3\xA9\","
    "\"email\":\"ann@example.com\"}";

Test(types_model, every_kind_is_read_written_copied_compared_and_printed) {
    mc_arena arena = {0}, other = {0};
    all_kinds value, copy;
    must_read(&all_type, &value, all_json, &arena);
    cr_expect_str_eq(encoded(&all_type, &value, 0), all_json);
    cr_expect_str_eq(validated(&all_type, &value), "[]");
    cr_assert(mc_copy(&all_type, &copy, &value, &other));
    cr_expect_str_eq(printed(&all_type, &value),
                     "All(date=2020-02-29, time=12:30:45.000005+05:30, "
                     "datetime=2020-01-01T00:00:00Z, duration=-P1DT0.5S, "
                     "uuid=12345678-1234-5678-1234-567812345678, decimal=-12.50, "
                     "bytes=b'\\x00\\x01\\x02\\xff', ipv4=1.2.3.4, ipv6=2001:db8::1, "
                     "url='https://a.b/?\xC3\xA9', email='ann@example.com')");
    cr_expect(mc_equal(&all_type, &value, &copy));
    mc_arena_free(&arena); /* the copy must not point there */
    cr_expect_str_eq(encoded(&all_type, &copy, 0), all_json);
    mc_arena_free(&other);
}

Test(types_model, a_zeroed_value_is_told_what_it_lacks_and_not_written) {
    static const char *const types[] = {"date_type", "datetime_type", "url_type", "string_type"};
    all_kinds zero = {0}, copy;
    mc_arena arena = {0};
    mc_errors errors;
    mc_errors_init(&errors, &arena);
    cr_expect_not(mc_validate(&all_type, &zero, &errors));
    cr_expect_eq(errors.count, COUNT(types));
    size_t i = 0;
    for (const mc_error *e = errors.first; e && i < COUNT(types); e = e->next)
        cr_expect_str_eq(e->type, types[i++]);
    cr_expect_str_eq(encoded(&all_type, &zero, 0), "failed");
    cr_expect(mc_copy(&all_type, &copy, &zero, &arena), "but it can be copied");
    cr_expect(mc_equal(&all_type, &zero, &copy));
    cr_expect_str_eq(printed(&mc_type_date, &zero.date), "invalid");
    mc_arena_free(&arena);
}

Test(types_model, values_built_wrong_in_c_give_the_errors_of_their_texts) {
    mc_str url = MC_STR("nothing"), email = MC_STR("nobody"), broken = MC_STR("http://a/\xFF");
    mc_decimal number = {MC_STR("12x")};
    mc_bytes bytes = {NULL, 3};
    cr_expect_str_eq(validated(&mc_type_url, &url),
                     "[{\"type\":\"url_parsing\",\"loc\":[],\"msg\":\"Input should be a valid URL, "
                     "relative URL without a base\",\"input\":\"nothing\",\"ctx\":{\"error\":"
                     "\"relative URL without a base\"}}]");
    cr_expect_not_null(strstr(validated(&mc_type_email, &email), "must have an @-sign"));
    cr_expect_not_null(strstr(validated(&mc_type_url, &broken), "string_unicode"));
    cr_expect_not_null(strstr(validated(&mc_type_decimal, &number), "decimal_type"));
    cr_expect_not_null(strstr(validated(&mc_type_bytes, &bytes), "bytes_type"));
    cr_expect_str_eq(encoded(&mc_type_bytes, &bytes, 0), "failed");
}

/* ---- equality
 * ------------------------------------------------------------------------------------ */

/** As a list of `unique` items sees it, so that hash and comparison have to agree. */
static bool is_repeated(const mc_type *item, const char *json) {
    const mc_items items = {.type = item};
    const mc_constraint unique[] = {{.rule = MC_RULE_UNIQUE}};
    const mc_type list = {MC_TYPE_LIST, "list", sizeof(str_list), unique, 1, .items = &items};
    return strstr(decoded(&list, json, MC_STRICT), "unique_items") != NULL;
}

Test(types_model, equal_values_are_found_among_many_whatever_their_form) {
    static const struct {
        const mc_type *type;
        const char *others, *a, *b;
        bool same;
    } rows[] = {
        {&mc_type_decimal, "\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\"", "\"1.0\"",
         "\"1.000\"", true},
        {&mc_type_decimal, "\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\"", "\"1E+25\"",
         "\"10000000000000000000000000\"", true},
        {&mc_type_decimal, "\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\"", "\"-0\"", "\"0.0\"",
         true},
        {&mc_type_decimal, "\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\"", "\"1\"", "\"-1\"",
         false},
        {&mc_type_datetime,
         "\"2021-01-01T00:00Z\",\"2022-01-01T00:00Z\",\"2023-01-01T00:00Z\",\"2024-01-01T00:00Z\","
         "\"2025-01-01T00:00Z\",\"2026-01-01T00:00Z\",\"2027-01-01T00:00Z\",\"2028-01-01T00:00Z\"",
         "\"2020-01-01T12:00Z\"", "\"2020-01-01T13:00+01:00\"", true},
        {&mc_type_datetime,
         "\"2021-01-01T00:00Z\",\"2022-01-01T00:00Z\",\"2023-01-01T00:00Z\",\"2024-01-01T00:00Z\","
         "\"2025-01-01T00:00Z\",\"2026-01-01T00:00Z\",\"2027-01-01T00:00Z\",\"2028-01-01T00:00Z\"",
         "\"2020-01-01T12:00Z\"", "\"2020-01-01T12:00\"", false},
        {&mc_type_time, "\"01:00\",\"02:00\",\"03:00\",\"04:00\",\"05:00\",\"06:00\",\"07:00\"",
         "\"12:00Z\"", "\"13:00+01:00\"", true},
        {&mc_type_duration, "\"P1D\",\"P2D\",\"P3D\",\"P4D\",\"P5D\",\"P6D\",\"P7D\"", "\"PT36H\"",
         "\"P1DT12H\"", true},
        {&mc_type_bytes, "\"AA==\",\"AQ==\",\"Ag==\",\"Aw==\",\"BA==\",\"BQ==\",\"Bg==\"", "\"_w\"",
         "\"/w==\"", true},
        {&mc_type_ipv6, "\"::1\",\"::2\",\"::3\",\"::4\",\"::5\",\"::6\",\"::7\",\"::8\"",
         "\"::ffff:1.2.3.4\"", "\"0:0:0:0:0:FFFF:102:304\"", true},
        {&mc_type_url, "\"a:1\",\"a:2\",\"a:3\",\"a:4\",\"a:5\",\"a:6\",\"a:7\",\"a:8\"", "\"a:9\"",
         "\"A:9\"", false},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        char json[1024];
        snprintf(json, sizeof json, "[%s,%s,%s]", rows[i].a, rows[i].others, rows[i].b);
        cr_expect_eq(is_repeated(rows[i].type, json), rows[i].same, "%s", json);
        snprintf(json, sizeof json, "[%s,%s]", rows[i].a, rows[i].b);
        cr_expect_eq(is_repeated(rows[i].type, json), rows[i].same, "%s", json);
    }
}

/* ---- memory
 * --------------------------------------------------------------------------------------- */

static const mc_type *hungry_type;

/** Reads a value too large for the block that holds its text, so that it asks for another. */
static bool read_large(const mc_allocator *allocator) {
    enum { LENGTH = 1 << 20 };
    mc_arena arena;
    mc_errors errors;
    mc_arena_init(&arena, allocator, 0);
    mc_errors_init(&errors, &arena);
    mc_buf json;
    mc_buf_init(&json, allocator, 0);
    mc_buf_add_str(&json, hungry_type->kind == MC_TYPE_URL ? MC_STR("\"a:") : MC_STR("\""));
    for (size_t i = 0; i < LENGTH; i++)
        mc_buf_add_char(&json, '1');
    mc_buf_add_char(&json, '"');
    mc_str value = {0};
    bool ok =
        !json.failed && mc_from_json(hungry_type, &value, mc_buf_str(&json), NULL, &arena, &errors);
    if (!ok) cr_expect_null(value.data, "half a value was left");
    if (!ok && !json.failed) cr_expect(errors.out_of_memory);
    mc_buf_free(&json);
    mc_arena_free(&arena);
    return ok;
}

Test(types_model, each_allocation_that_fails_is_a_clean_failure) {
    const mc_type *const types[] = {&mc_type_decimal, &mc_type_bytes, &mc_type_url};
    for (size_t i = 0; i < COUNT(types); i++) {
        hungry_type = types[i];
        cr_expect(survives_faults(read_large), "%s", types[i]->name);
    }
}
