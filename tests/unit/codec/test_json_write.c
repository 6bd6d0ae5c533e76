/* What is written: escapes, numbers, and what happens to that which JSON cannot say. */
#include <criterion/criterion.h>
#include <math.h>
#include <modelc/json.h>

static mc_buf out;

static const char *written_str(mc_str text) {
    mc_buf_clear(&out);
    mc_json_write_str(&out, text);
    return mc_buf_str(&out).data;
}

static const char *written_double(double value) {
    mc_buf_clear(&out);
    mc_json_write_double(&out, value);
    return mc_buf_str(&out).data;
}

Test(json_write, escapes_what_must_be_and_nothing_else) {
    cr_assert_str_eq(written_str(MC_STR("")), "\"\"");
    cr_assert_str_eq(written_str((mc_str){NULL, 0}), "\"\"");
    cr_assert_str_eq(written_str(MC_STR("\"\\/\b\f\n\r\t")), "\"\\\"\\\\/\\b\\f\\n\\r\\t\"");
    cr_assert_str_eq(written_str(MC_STR("\0\x1f\x7f")), "\"\\u0000\\u001f\x7f\"");
    cr_assert_str_eq(written_str(MC_STR("\xC3\xA9\xE2\x80\xA8")), "\"\xC3\xA9\xE2\x80\xA8\"");
    mc_buf_free(&out);
}

Test(json_write, replaces_bytes_that_are_not_utf8) {
    cr_assert_str_eq(written_str(MC_STR("a\xFFz")), "\"a\xEF\xBF\xBDz\"");
    cr_assert_str_eq(written_str(MC_STR("\xC3")), "\"\xEF\xBF\xBD\"");
    cr_assert_str_eq(written_str(MC_STR("\xED\xA0\x80")),
                     "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"");
    mc_buf_free(&out);
}

Test(json_write, writes_doubles_as_pydantic_does) {
    const struct {
        double value;
        const char *text;
    } cases[] = {
        {0, "0.0"},
        {-0.0, "-0.0"},
        {1, "1.0"},
        {-1.5, "-1.5"},
        {0.1, "0.1"},
        {0.3, "0.3"},
        {1e15, "1000000000000000.0"},
        {1e16, "1e+16"},
        {12345678901234567.0, "1.2345678901234568e+16"},
        {9007199254740992.0, "9007199254740992.0"},
        {0.0001, "0.0001"},
        {0.00001, "0.00001"},
        {1.5e-5, "0.000015"},
        {1e-6, "1e-6"},
        {1.5e-7, "1.5e-7"},
        {1e300, "1e+300"},
        {5e-324, "5e-324"},
        {2.2250738585072014e-308, "2.2250738585072014e-308"},
        {1.7976931348623157e308, "1.7976931348623157e+308"},
        {9.5367431640625e-7, "9.5367431640625e-7"},
        {NAN, "null"},
        {INFINITY, "null"},
        {-INFINITY, "null"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        cr_assert_str_eq(written_double(cases[i].value), cases[i].text);
    }
    mc_buf_free(&out);
}

Test(json_write, writes_floats_integers_and_the_rest) {
    mc_json_write_float(&out, 0.1f);
    mc_buf_add_char(&out, ' ');
    mc_json_write_float(&out, 3.4028235e38f);
    mc_buf_add_char(&out, ' ');
    mc_json_write_float(&out, 1e-45f);
    mc_buf_add_char(&out, ' ');
    mc_json_write_float(&out, NAN);
    mc_buf_add_char(&out, ' ');
    mc_json_write_int(&out, INT64_MIN);
    mc_buf_add_char(&out, ' ');
    mc_json_write_int(&out, 0);
    mc_buf_add_char(&out, ' ');
    mc_json_write_uint(&out, UINT64_MAX);
    mc_buf_add_char(&out, ' ');
    mc_json_write_bool(&out, true);
    mc_json_write_bool(&out, false);
    mc_json_write_null(&out);
    cr_assert_str_eq(out.data, "0.1 3.4028235e+38 1e-45 null -9223372036854775808 0 "
                               "18446744073709551615 truefalsenull");
    mc_buf_free(&out);
}

Test(json_write, fails_on_what_is_nested_too_deeply) {
    static mc_value room[MC_DEPTH_LIMIT + 1];
    mc_value value = {0};
    for (size_t i = 0; i < MC_DEPTH_LIMIT; i++) {
        room[i] = value;
        value = (mc_value){.kind = MC_ARRAY, .len = 1, .as.items = &room[i]};
    }
    mc_json_write_value(&out, &value);
    cr_assert_not(out.failed);
    cr_assert_eq(out.len, 2 * MC_DEPTH_LIMIT + 4);
    room[MC_DEPTH_LIMIT] = value;
    value = (mc_value){.kind = MC_ARRAY, .len = 1, .as.items = &room[MC_DEPTH_LIMIT]};
    mc_json_write_value(&out, &value);
    cr_assert(out.failed);
    mc_buf_free(&out);
}

static const char *part_as_yaml(mc_str json) {
    mc_buf_clear(&out);
    return mc_json_to_yaml(json, &out) ? mc_buf_str(&out).data : NULL;
}

static const char *as_yaml(const char *json) {
    return part_as_yaml(mc_str_from(json));
}

Test(json_write, lays_json_out_as_yaml) {
    cr_expect_str_eq(as_yaml("{\"a\":1,\"$ref\":\"x: y\",\"no\":[],\"200\":{}}"),
                     "a: 1\n$ref: \"x: y\"\n\"no\": []\n\"200\": {}\n");
    cr_expect_str_eq(as_yaml("{ \"list\" : [ {\"a\":1.50,\"b\":[true,null]} , [[2],\"\\\"]\"] ] }"),
                     "list:\n  - a: 1.50\n    b:\n      - true\n      - null\n"
                     "  - - - 2\n    - \"\\\"]\"\n");
    cr_expect_str_eq(as_yaml("[{},{\"a\":[{\"b\":\"c\"}]}]"), "- {}\n- a:\n    - b: \"c\"\n");
    cr_expect_str_eq(as_yaml("7"), "7\n");
    mc_buf_free(&out);
}

Test(json_write, lays_out_no_part_of_a_json_text) {
    const char *whole = "{\"a\":[1,{\"b\\\"\":\"c\"},[]],\"d\":{}}";
    for (size_t len = 0; len < strlen(whole); len++) {
        char *part =
            malloc(len + 1); /* a copy, so that the sanitizer sees what is read behind it */
        memcpy(part + 1, whole, len);
        cr_expect_null(part_as_yaml((mc_str){part + 1, len}), "%.*s", (int)len, whole);
        free(part);
    }
    cr_expect_not_null(as_yaml(whole));
    const char *const broken[] = {"{}}", "[1 2]", "{1:2}", "{\"a\" 1}", "[,]", "[1,]", "1 2", "]"};
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++)
        cr_expect_null(as_yaml(broken[i]), "%s", broken[i]);
    char deep[4000];
    memset(deep, '[', sizeof deep);
    cr_expect_null(part_as_yaml((mc_str){deep, sizeof deep}));
    mc_buf_free(&out);
}
