/* test_scalars.c - generated models of dates, decimals and the like, as their user sees them. */
#include "scalars.h"
#include "support.h"

#include <criterion/criterion.h>

static const char whole[] =
    "{\"date\":\"2020-02-29\",\"time\":\"12:30:45\",\"datetime\":\"2020-01-01T00:00:00+01:00\","
    "\"duration\":\"P1DT2H\",\"uuid\":\"12345678-1234-5678-1234-567812345678\","
    "\"decimal\":\"12.50\",\"bytes\":\"aGVsbG8=\",\"ipv4\":\"192.0.2.1\",\"ipv6\":\"2001:db8::1\","
    "\"url\":\"https://example.com/\",\"email\":\"ann@example.com\"}";

Test(generated_scalars, each_type_is_read_into_a_struct_a_c_programmer_can_use) {
    bench b;
    scalars_plain plain;
    expect_fine(&scalars_plain_mctype, whole, NULL);
    bench_start(&b);
    cr_assert(scalars_plain_from_json(&plain, mc_str_from(whole), &b.arena, &b.errors));
    cr_expect(plain.date.year == 2020 && plain.date.month == 2 && plain.date.day == 29);
    cr_expect(plain.time.hour == 12 && plain.time.second == 45 && !plain.time.has_offset);
    cr_expect_eq(mc_datetime_to_unix(plain.datetime), 1577833200);
    cr_expect_eq(plain.duration.seconds, 93600);
    cr_expect_eq(mc_uuid_version(plain.uuid), 5);
    cr_expect(mc_str_equal(plain.decimal.text, MC_STR("12.50")));
    cr_expect(plain.bytes.len == 5 && !memcmp(plain.bytes.data, "hello", 5));
    cr_expect(plain.ipv4.bytes[0] == 192 && plain.ipv6.bytes[15] == 1);
    cr_expect(scalars_plain_validate(&plain, NULL));
    scalars_plain *copy = scalars_plain_copy(&plain, &b.arena);
    cr_assert_not_null(copy);
    cr_expect(scalars_plain_equal(&plain, copy));
    copy->decimal = (mc_decimal){MC_STR("12.5")};
    cr_expect(scalars_plain_equal(&plain, copy), "zeros at the end do not count");
    copy->datetime.time.offset = 0;
    cr_expect_not(scalars_plain_equal(&plain, copy));
    bench_end(&b);
}

Test(generated_scalars, all_that_is_wrong_is_told_at_once) {
    expect_errors(
        &scalars_optional_mctype,
        "{\"date\":\"2019-02-29\",\"bytes\":\"?\",\"price\":\"0.001\",\"days\":[\"2020-01-01\",7],"
        "\"byUrl\":{\"a\":\"b\"},\"nets\":[\"1.2.3.4\",\"1.2.3\"]}",
        "[{\"type\":\"date_parsing\",\"loc\":[\"date\"],\"msg\":\"Input should be a valid date in "
        "the format YYYY-MM-DD, day value is outside expected range\",\"input\":\"2019-02-29\","
        "\"ctx\":{\"error\":\"day value is outside expected range\"}},"
        "{\"type\":\"bytes_invalid_encoding\",\"loc\":[\"bytes\"],\"msg\":\"Data should be valid "
        "base64: Invalid input length: 1\",\"input\":\"?\",\"ctx\":{\"encoding_error\":\"Invalid "
        "input length: 1\",\"encoding\":\"base64\"}},"
        "{\"type\":\"decimal_max_places\",\"loc\":[\"price\"],\"msg\":\"Decimal input should have "
        "no more than 2 decimal places\",\"input\":\"0.001\",\"ctx\":{\"decimal_places\":2}},"
        "{\"type\":\"date_type\",\"loc\":[\"days\",1],\"msg\":\"Input should be a valid date\","
        "\"input\":7},"
        "{\"type\":\"url_parsing\",\"loc\":[\"byUrl\",\"a\"],\"msg\":\"Input should be a valid "
        "URL, relative URL without a base\",\"input\":\"b\",\"ctx\":{\"error\":\"relative URL "
        "without a base\"}},"
        "{\"type\":\"ip_v4_address\",\"loc\":[\"nets\",1],\"msg\":\"Input is not a valid IPv4 "
        "address\",\"input\":\"1.2.3\"}]");
}

Test(generated_scalars, constraints_of_the_schema_hold) {
    static const char fine[] =
        "{\"birth\":\"1900-01-01\",\"opens\":\"08:00:00\",\"seen\":\"2020-01-01T00:00:01Z\","
        "\"lasts\":\"PT1H30M\",\"waits\":\"-P1DT0.5S\",\"price\":\"0.01\",\"step\":\"999.95\","
        "\"key\":\"MDEyMzQ1Njc4OWFiY2RlZg==\",\"id\":\"12345678-1234-4678-9234-567812345678\","
        "\"home\":\"HTTP://a.b\",\"mail\":\"a@b.cd\"}";
    expect_fine(&scalars_bounded_mctype, fine, NULL);
    bench b;
    bench_start(&b);
    scalars_bounded bounded;
    cr_assert_not(scalars_bounded_from_json(
        &bounded,
        MC_STR(
            "{\"birth\":\"2101-01-01\",\"opens\":\"18:30:15.25\",\"seen\":\"2020-01-01T00:00:00Z\","
            "\"lasts\":\"PT0.999S\",\"waits\":\"P1Y\",\"price\":\"1000\",\"step\":\"0.01\","
            "\"key\":\"YQ==\",\"id\":\"12345678-1234-5678-9234-567812345678\","
            "\"home\":\"ftp://a.b\",\"mail\":\"a@b\"}"),
        &b.arena, &b.errors));
    static const char *const types[] = {
        "less_than_equal",    "less_than",       "greater_than",
        "greater_than_equal", "less_than",       "decimal_whole_digits",
        "multiple_of",        "bytes_too_short", "uuid_version",
        "url_scheme",         "value_error"};
    cr_expect_eq(b.errors.count, sizeof types / sizeof *types);
    size_t i = 0;
    for (const mc_error *e = b.errors.first; e; e = e->next)
        cr_expect_str_eq(e->type, types[i++]);
    bench_end(&b);
}

Test(generated_scalars, defaults_are_the_values_that_the_schema_writes) {
    scalars_defaults made = scalars_defaults_init();
    cr_expect(mc_date_compare(made.date, (mc_date){1970, 1, 1}) == 0);
    cr_expect_eq(made.time.offset, 19800);
    cr_expect_eq(made.duration.seconds, 90);
    cr_expect(made.longer.seconds == -86400 && made.longer.microseconds == -250000);
    cr_expect(mc_decimal_compare(made.decimal2, (mc_decimal){MC_STR("1000")}) == 0);
    cr_expect(made.bytes.len == 8 && !memcmp(made.bytes.data, "hello?\0\xFF", 8));
    cr_expect(made.days.len == 2 && made.days.items[1].year == 1970);
    cr_expect_not_null(scalars_defaults_either_as_date(&made.either));
    cr_expect(scalars_defaults_validate(&made, NULL));
}

Test(generated_scalars, factories_make_a_new_value_each_time_and_input_replaces_it) {
    bench b;
    bench_start(&b);
    scalars_defaults first = scalars_defaults_init(), second = scalars_defaults_init(), read;
    cr_expect_neq(mc_uuid_compare(first.key, second.key), 0);
    cr_expect_eq(mc_uuid_version(first.key), 4);
    cr_expect_eq(mc_uuid_version(scalars_defaults_other_as_uuid(&first.other)[0]), 4);
    cr_expect(first.has_clock && mc_time_valid(first.clock));
    cr_expect(mc_datetime_compare(first.now, second.now) <= 0);
    cr_expect(mc_date_compare(first.today, mc_date_today()) <= 0);
    cr_assert(scalars_defaults_from_json(&read, MC_STR("{\"now\":\"2020-01-01T00:00:00Z\"}"),
                                         &b.arena, &b.errors));
    cr_expect_eq(mc_datetime_to_unix(read.now), 1577836800);
    cr_expect_eq(mc_uuid_version(read.key), 4, "what is not given has its default");
    bench_end(&b);
}

Test(generated_scalars, expressions_compare_dates_and_decimals_by_worth) {
    static const char fine[] =
        "{\"starts\":\"2020-01-01T12:00:00Z\",\"ends\":\"2020-01-01T12:30:00+00:00\","
        "\"paid\":\"2030-01-01\",\"price\":\"1.50\",\"most\":\"1.5\",\"token\":\"YWJjZA==\","
        "\"site\":\"a:b\",\"other\":null}";
    bench b;
    scalars_trip trip;
    mc_buf out = {0};
    bench_start(&b);
    cr_assert(scalars_trip_from_json(&trip, mc_str_from(fine), &b.arena, &b.errors));
    cr_assert(scalars_trip_to_json(&trip, &out, MC_JSON_DEFAULT));
    cr_expect_not_null(strstr(out.data, "\"first\":\"2020-01-01T12:00:00Z\""));
    mc_buf_free(&out);
    trip.ends.time.offset = 3600; /* the same clock on the wall, an hour earlier */
    cr_assert_not(scalars_trip_validate(&trip, &b.errors));
    cr_expect_eq(b.errors.count, 1);
    cr_expect(
        mc_str_equal(b.errors.first->msg, MC_STR("Value error, a trip ends after it has started")));
    bench_end(&b);
}

Test(generated_scalars, a_union_of_texts_is_told_apart_by_their_forms) {
    static const struct {
        const char *json;
        scalars_event_case kind;
    } rows[] = {
        {"\"2020-01-01\"", SCALARS_EVENT_DATE},
        {"\"2020-01-01T12:00\"", SCALARS_EVENT_DATETIME},
        {"\"P1D\"", SCALARS_EVENT_DURATION},
        {"7", SCALARS_EVENT_I64},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        bench b;
        scalars_event event;
        bench_start(&b);
        cr_assert(scalars_event_from_json(&event, mc_str_from(rows[i].json), &b.arena, &b.errors));
        cr_expect_eq(event.kind, rows[i].kind, "%s", rows[i].json);
        bench_end(&b);
    }
}
