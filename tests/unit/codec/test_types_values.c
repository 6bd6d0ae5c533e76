/** test_types_values.c - dates, decimals and the like in C, without a model around them. */
#include <modelc/types.h>

#include <criterion/criterion.h>
#include <stdlib.h>
#include <time.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))

static mc_date day(const char *text) {
    mc_date date = {0};
    cr_assert(mc_date_parse(&date, mc_str_from(text), NULL), "%s", text);
    return date;
}

static mc_datetime instant(const char *text) {
    mc_datetime datetime = {0};
    cr_assert(mc_datetime_parse(&datetime, mc_str_from(text), NULL), "%s", text);
    return datetime;
}

static mc_decimal decimal(const char *text) {
    return (mc_decimal){mc_str_from(text)};
}

/* ---- dates and times ------------------------------------------------------------------ */

Test(types_values, day_numbers_go_through_every_day_of_the_calendar_in_order) {
    mc_date date = {1, 1, 1}, next;
    int64_t number = mc_date_to_days(date);
    size_t days = 0;
    for (;; date = next, days++) {
        cr_assert(mc_date_valid(date));
        cr_assert_eq(mc_date_to_days(date), number + (int64_t)days);
        if (!mc_date_from_days(&next, number + (int64_t)days + 1)) break;
        cr_assert_lt(mc_date_compare(date, next), 0);
    }
    cr_expect_eq(days + 1, 3652059, "the years 1 to 9999 have so many days");
    cr_expect_eq(mc_date_compare(date, (mc_date){9999, 12, 31}), 0);
    cr_expect_not(mc_date_from_days(&next, number - 1));
    cr_expect_not(mc_date_from_days(&next, INT64_MAX));
    cr_expect_not(mc_date_from_days(&next, INT64_MIN));
    cr_expect_eq(mc_date_to_days((mc_date){1970, 1, 1}), 0);
    cr_expect_eq(mc_date_to_days((mc_date){2000, 3, 1}), 11017);
}

Test(types_values, unix_time_counts_from_1970_in_utc_and_back) {
    static const struct {
        const char *text;
        int64_t seconds;
    } rows[] = {
        {"1970-01-01T00:00:00Z", 0},
        {"1969-12-31T23:59:59Z", -1},
        {"2020-01-01T00:00:00Z", 1577836800},
        {"2020-01-01T05:30:00+05:30", 1577836800},
        {"2019-12-31T16:00:00-08:00", 1577836800},
        {"2020-01-01T00:00:00", 1577836800},
        {"0001-01-01T00:00:00Z", -62135596800},
        {"9999-12-31T23:59:59Z", 253402300799},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        mc_datetime back, given = instant(rows[i].text);
        cr_expect_eq(mc_datetime_to_unix(given), rows[i].seconds, "%s", rows[i].text);
        cr_assert(mc_datetime_from_unix(&back, rows[i].seconds, 5));
        cr_expect(back.time.has_offset && back.time.offset == 0);
        cr_expect_eq(back.time.microsecond, 5);
        cr_expect_eq(mc_datetime_to_unix(back), rows[i].seconds);
    }
    mc_datetime none;
    cr_expect_not(mc_datetime_from_unix(&none, -62135596801, 0));
    cr_expect_not(mc_datetime_from_unix(&none, 253402300800, 0));
    cr_expect_not(mc_datetime_from_unix(&none, INT64_MIN, 0));
    cr_expect_not(mc_datetime_from_unix(&none, 0, 1000000));
}

Test(types_values, datetimes_compare_by_the_point_in_time_where_both_have_an_offset) {
    static const struct {
        const char *a, *b;
        int order;
    } rows[] = {
        {"2020-01-01T12:00:00Z", "2020-01-01T13:00:00+01:00", 0},
        {"2020-01-01T12:00:00Z", "2020-01-01T12:00:00+01:00", 1},
        {"2020-01-01T00:30:00+01:00", "2019-12-31T23:45:00Z", -1},
        {"2020-01-01T12:00:00.000001Z", "2020-01-01T12:00:00Z", 1},
        {"2020-01-01T12:00:00", "2020-01-01T12:00:00+05:00", 0},
        {"2020-01-01T12:00:00", "2020-01-01T12:00:01", -1},
        {"2020-01-02T00:00:00", "2020-01-01T23:59:59", 1},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        int found = mc_datetime_compare(instant(rows[i].a), instant(rows[i].b));
        cr_expect_eq((found > 0) - (found < 0), rows[i].order, "%s %s", rows[i].a, rows[i].b);
        found = mc_datetime_compare(instant(rows[i].b), instant(rows[i].a));
        cr_expect_eq((found > 0) - (found < 0), -rows[i].order, "%s %s", rows[i].b, rows[i].a);
    }
}

Test(types_values, now_is_now_in_utc) {
    int64_t before = (int64_t)time(NULL);
    mc_datetime now = mc_datetime_now();
    int64_t after = (int64_t)time(NULL);
    cr_expect(mc_datetime_valid(now) && now.time.has_offset && now.time.offset == 0);
    /* time() may lag behind the clock by its own resolution. */
    cr_expect(mc_datetime_to_unix(now) >= before && mc_datetime_to_unix(now) <= after + 1);
    cr_expect(mc_date_valid(mc_date_today()) && mc_date_compare(mc_date_today(), now.date) >= 0);
    cr_expect(mc_time_valid(mc_time_now()) && mc_time_now().has_offset);
}

Test(types_values, what_is_none_is_not_written) {
    mc_buf out = {0};
    cr_expect_not(mc_date_format((mc_date){0}, &out));
    cr_expect_not(mc_date_format((mc_date){2019, 2, 29}, &out));
    cr_expect_not(mc_date_format((mc_date){10000, 1, 1}, &out));
    cr_expect_not(mc_date_format((mc_date){2020, 13, 1}, &out));
    cr_expect_not(mc_time_format((mc_time){.hour = 24}, &out));
    cr_expect_not(mc_time_format((mc_time){.minute = 60}, &out));
    cr_expect_not(mc_time_format((mc_time){.second = 60}, &out));
    cr_expect_not(mc_time_format((mc_time){.microsecond = 1000000}, &out));
    cr_expect_not(mc_time_format((mc_time){.has_offset = true, .offset = 86400}, &out));
    cr_expect_not(mc_time_format((mc_time){.has_offset = true, .offset = 30}, &out));
    cr_expect_not(mc_time_format((mc_time){.offset = 60}, &out));
    cr_expect_not(
        mc_datetime_format((mc_datetime){.date = {2020, 1, 1}, .time = {.hour = 24}}, &out));
    cr_expect_not(mc_duration_format((mc_duration){1, -1}, &out));
    cr_expect_not(mc_duration_format((mc_duration){-1, 1}, &out));
    cr_expect_not(mc_duration_format((mc_duration){0, 1000000}, &out));
    cr_expect_not(mc_duration_format((mc_duration){INT64_MIN, 0}, &out));
    cr_expect_not(mc_duration_format((mc_duration){INT64_MAX, 0}, &out));
    cr_expect_not(mc_duration_format((mc_duration){86400000000000, 0}, &out));
    cr_expect_not(mc_decimal_format(decimal("x"), &out));
    cr_expect_not(mc_base64_encode((mc_bytes){NULL, 3}, &out));
    cr_expect_eq(out.len, 0);
    cr_expect(mc_duration_format((mc_duration){86399999999999, 999999}, &out));
    mc_buf_free(&out);
}

/* ---- uuid ------------------------------------------------------------------------------- */

Test(types_values, each_new_uuid_is_another_one_of_version_4) {
    enum { MANY = 1000 };
    static mc_uuid all[MANY];
    uint8_t ones[16] = {0}, zeros[16] = {0};
    for (size_t i = 0; i < MANY; i++) {
        all[i] = mc_uuid4();
        cr_assert_eq(mc_uuid_version(all[i]), 4);
        cr_assert_eq(all[i].bytes[8] >> 6, 2);
        for (size_t at = 0; at < 16; at++) {
            ones[at] |= all[i].bytes[at];
            zeros[at] |= (uint8_t)~all[i].bytes[at];
        }
        for (size_t j = 0; j < i; j++)
            cr_assert_neq(mc_uuid_compare(all[i], all[j]), 0);
    }
    for (size_t at = 0; at < 16; at++) {
        /* Every bit but those of version and variant was seen as both. */
        uint8_t fixed = at == 6 ? 0xF0 : at == 8 ? 0xC0 : 0;
        cr_expect_eq((uint8_t)(ones[at] & zeros[at]), (uint8_t)~fixed, "byte %zu", at);
    }
}

/* ---- decimal -------------------------------------------------------------------------------- */

Test(types_values, decimals_compare_by_worth_whatever_their_form) {
    static const char *const ascending[] = {"-1E+999999999999999999",
                                            "-10.5",
                                            "-10.05",
                                            "-1",
                                            "-0.5",
                                            "-1E-999999999999999999",
                                            "0",
                                            "1E-999999999999999999",
                                            "0.0001",
                                            "0.00011",
                                            "0.5",
                                            "0.50001",
                                            "1",
                                            "9.99",
                                            "10",
                                            "10.5",
                                            "99999999999999999999999999999999",
                                            "100000000000000000000000000000000.5",
                                            "1E+999999999999999999"};
    static const char *const same[][2] = {
        {"1", "1.000"}, {"0", "-0"},      {"0", "0E+5"},      {"100", "1E+2"}, {"0.1", "1E-1"},
        {"-5", "-5.0"}, {"1.50", "1.5"},  {"007", "7"},       {" 7 ", "7"},    {"1_0", "10"},
        {"", "0"},      {"garbage", "0"}, {"12300", "123e2"},
    };
    for (size_t i = 0; i < COUNT(ascending); i++) {
        for (size_t j = 0; j < COUNT(ascending); j++) {
            int found = mc_decimal_compare(decimal(ascending[i]), decimal(ascending[j]));
            cr_expect_eq((found > 0) - (found < 0), (i > j) - (i < j), "%s %s", ascending[i],
                         ascending[j]);
        }
    }
    for (size_t i = 0; i < COUNT(same); i++) {
        cr_expect_eq(mc_decimal_compare(decimal(same[i][0]), decimal(same[i][1])), 0, "%s %s",
                     same[i][0], same[i][1]);
    }
}

Test(types_values, decimals_have_as_many_digits_and_places_as_writing_them_out_takes) {
    static const struct {
        const char *text;
        uint64_t digits, places;
    } rows[] = {
        {"0", 1, 0},     {"0.00", 1, 0},    {"1", 1, 0},       {"1.10", 2, 1},
        {"100", 3, 0},   {"1E+2", 3, 0},    {"1.50E+2", 3, 0}, {"0.0012", 4, 4},
        {"-12.5", 3, 1}, {"1.23E-5", 7, 7}, {"000.100", 1, 1}, {"1E+1000", 1001, 0},
        {"", 1, 0},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        cr_expect_eq(mc_decimal_digits(decimal(rows[i].text)), rows[i].digits, "%s", rows[i].text);
        cr_expect_eq(mc_decimal_places(decimal(rows[i].text)), rows[i].places, "%s", rows[i].text);
    }
}

Test(types_values, multiples_of_a_decimal_are_exact) {
    static const struct {
        const char *value, *of;
        bool expected;
    } rows[] = {
        {"0.30", "0.1", true},
        {"0.35", "0.1", false},
        {"0.35", "0.05", true},
        {"0.07", "0.05", false},
        {"-0.15", "0.05", true},
        {"0", "7", true},
        {"1E+500", "7", false},
        {"1E+500", "8", true},
        {"1E+2", "8", false},
        {"1E+3", "8", true},
        {"7E+500", "7", true},
        {"1E-500", "0.1", false},
        {"12345678901234567890123456789.5", "0.5", true},
        {"12345678901234567890123456789.25", "0.5", false},
        {"999999999999999999", "999999999999999999", true},
        {"999999999999999998", "999999999999999999", false},
        {"1", "1E-18", true},
        {"1", "0", false},
        {"1", "-1", false},
        {"1", "1234567890123456789", false},
        {"3E+1", "30", true},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        cr_expect_eq(mc_decimal_is_multiple(decimal(rows[i].value), decimal(rows[i].of)),
                     rows[i].expected, "%s %s", rows[i].value, rows[i].of);
    }
}

/* ---- bytes and addresses ----------------------------------------------------------------------
 */

Test(types_values, bytes_of_every_length_and_value_come_back_from_base64) {
    uint8_t bytes[256];
    for (size_t i = 0; i < sizeof bytes; i++)
        bytes[i] = (uint8_t)(i * 7 + 3);
    for (size_t len = 0; len <= sizeof bytes; len++) {
        mc_arena arena = {0};
        mc_buf text = {0};
        mc_bytes back;
        cr_assert(mc_base64_encode((mc_bytes){bytes, len}, &text));
        cr_assert_eq(text.len, (len + 2) / 3 * 4);
        cr_assert(mc_base64_decode(&back, mc_buf_str(&text), &arena, NULL));
        cr_assert_eq(mc_bytes_compare(back, (mc_bytes){bytes, len}), 0, "%zu bytes", len);
        cr_assert_eq(back.data[len], 0, "no NUL behind the bytes");
        mc_buf_free(&text);
        mc_arena_free(&arena);
    }
    cr_expect_lt(mc_bytes_compare((mc_bytes){bytes, 3}, (mc_bytes){bytes, 4}), 0);
}

Test(types_values, a_url_is_taken_apart_without_a_copy) {
    mc_url_parts p;
    mc_str url = MC_STR("https://me:pw@[2001:db8::1]:8443/a/b?x=1&y=?#top");
    cr_assert(mc_url_parse(&p, url, NULL));
    cr_expect(mc_str_equal(p.scheme, MC_STR("https")));
    cr_expect(mc_str_equal(p.userinfo, MC_STR("me:pw")));
    cr_expect(mc_str_equal(p.host, MC_STR("[2001:db8::1]")));
    cr_expect(p.has_port && p.port == 8443);
    cr_expect(mc_str_equal(p.path, MC_STR("/a/b")));
    cr_expect(mc_str_equal(p.query, MC_STR("x=1&y=?")));
    cr_expect(mc_str_equal(p.fragment, MC_STR("top")));
    cr_expect(p.path.data > url.data && p.path.data < url.data + url.len);
    cr_assert(mc_url_parse(&p, MC_STR("mailto:a@b.c"), NULL));
    cr_expect(!p.host.len && !p.has_port && mc_str_equal(p.path, MC_STR("a@b.c")));
}

/* ---- hostile input ------------------------------------------------------------------------------
 */

static double seconds_now(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/** Hands a text to every parser there is; what they answer does not matter. */
static void parse_all(mc_str text, mc_arena *arena) {
    mc_reason why;
    mc_date date;
    mc_time time;
    mc_datetime datetime;
    mc_duration duration;
    mc_uuid uuid;
    mc_decimal number = {{0}};
    mc_bytes bytes;
    mc_ipv4 four;
    mc_ipv6 six;
    mc_url_parts url;
    mc_date_parse(&date, text, &why);
    mc_time_parse(&time, text, &why);
    mc_datetime_parse(&datetime, text, &why);
    mc_duration_parse(&duration, text, &why);
    mc_uuid_parse(&uuid, text, &why);
    mc_base64_decode(&bytes, text, arena, &why);
    mc_ipv4_parse(&four, text, &why);
    mc_ipv6_parse(&six, text, &why);
    mc_url_parse(&url, text, &why);
    mc_email_check(text, &why);
    if (!mc_decimal_parse(&number, text, arena, &why)) return;
    mc_decimal_compare(number, (mc_decimal){text});
    mc_decimal_digits(number);
    mc_decimal_places(number);
    mc_decimal_is_multiple(number, decimal("0.07"));
}

Test(types_values, a_million_characters_take_linear_time_in_every_parser) {
    enum { LENGTH = 1000000 };
    static const char *const patterns[] = {
        "1",      "9",     "0",         "0.",        "1_",         "-",
        "P1D",    "PT1S",  "1:",        ":",         "::",         "a@",
        "a.",     "a@a.a", "http://",   "http://a@", "12-",        "e1",
        "=",      "\xFF",  " ",         "T",         "\xE2",       "\xF0\x9F",
        "1d",     "[",     "urn:uuid:", "1e9",       "12:30:45.1", "2020-01-01T00:00:00.1",
        "a@b-.c", "AAAA",
    };
    char *text = malloc(LENGTH);
    cr_assert_not_null(text);
    for (size_t i = 0; i < COUNT(patterns); i++) {
        size_t len = strlen(patterns[i]);
        for (size_t at = 0; at < LENGTH; at++)
            text[at] = patterns[i][at % len];
        mc_arena arena = {0};
        double start = seconds_now();
        parse_all((mc_str){text, LENGTH}, &arena);
        /* Quadratic would be hours; linear is some milliseconds, more under sanitizers. */
        cr_expect_lt(seconds_now() - start, 3.0, "%s", patterns[i]);
        mc_arena_free(&arena);
        /* The first time, and then the same character for the rest of it. */
        for (size_t at = len; at < LENGTH; at++)
            text[at] = patterns[i][len - 1];
        parse_all((mc_str){text, LENGTH}, &arena);
        mc_arena_free(&arena);
    }
    free(text);
}

Test(types_values, no_parser_reads_past_the_end_of_any_beginning) {
    static const char *const texts[] = {
        "2020-01-01T12:30:45.123456+05:30",
        "-P1Y2M3W4DT5H6M7.8S",
        "4 days, 12:30:45.5",
        "urn:uuid:12345678-1234-5678-1234-567812345678",
        "{12345678-1234-5678-1234-567812345678}",
        " -1_234.50E+10 ",
        "aGVsbG8=",
        "::ffff:255.255.255.255",
        "1:2:3:4:5:6:7:8",
        "https://u:p@[::1]:80/p?q#f",
        "\xC3\xA4.b@m\xC3\xBCnchen.example.com",
        ("12:30:45\xE2\x88\x92"
         "01:00"),
    };
    for (size_t i = 0; i < COUNT(texts); i++) {
        for (size_t len = 0; len <= strlen(texts[i]); len++) {
            mc_arena arena = {0};
            char *exact = malloc(len ? len : 1); /* a sanitizer sees its end */
            cr_assert_not_null(exact);
            memcpy(exact, texts[i], len);
            parse_all((mc_str){exact, len}, &arena);
            parse_all((mc_str){exact + (len ? 1 : 0), len ? len - 1 : 0}, &arena);
            free(exact);
            mc_arena_free(&arena);
        }
    }
    mc_arena arena = {0};
    parse_all((mc_str){0}, &arena);
    mc_arena_free(&arena);
}

Test(types_values, without_memory_there_is_no_value_and_no_reason) {
    mc_arena arena;
    mc_reason why = {"x"};
    mc_decimal number;
    mc_bytes bytes;
    mc_arena_init(&arena, NULL, 1);
    cr_expect_not(mc_decimal_parse(&number, MC_STR("1.5"), &arena, &why));
    cr_expect_eq(why.text[0], '\0');
    cr_expect_null(number.text.data);
    why.text[0] = 'x';
    cr_expect_not(mc_base64_decode(&bytes, MC_STR("aGVsbG8="), &arena, &why));
    cr_expect_eq(why.text[0], '\0');
    mc_arena_free(&arena);
}

Test(types_values, a_day_compares_by_year_then_month_then_day) {
    cr_expect_lt(mc_date_compare(day("2019-12-31"), day("2020-01-01")), 0);
    cr_expect_lt(mc_date_compare(day("2020-01-31"), day("2020-02-01")), 0);
    cr_expect_gt(mc_date_compare(day("2020-02-02"), day("2020-02-01")), 0);
    cr_expect_eq(mc_date_compare(day("2020-02-02"), day("2020-02-02")), 0);
}
