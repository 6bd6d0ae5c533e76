/** test_model_decode.c - reading models from JSON: every error's type, loc, message, input, facts.
 */
#include "test_model_tables.h"

#include <criterion/criterion.h>

/** One error at the root; `rest` is what stands behind the message. */
#define ROOT_ERROR(type, msg, rest)                                                                \
    "[{\"type\":\"" type "\",\"loc\":[],\"msg\":\"" msg "\",\"input\":" rest "}]"
#define INPUT_ERROR "Input should be a valid "

Test(model_decode, scalars_of_the_wrong_kind_say_what_they_should_be) {
    static const decode_row rows[] = {
        {&mc_type_bool, "1", ROOT_ERROR("bool_type", INPUT_ERROR "boolean", "1")},
        {&mc_type_bool, "\"true\"", ROOT_ERROR("bool_type", INPUT_ERROR "boolean", "\"true\"")},
        {&mc_type_i64, "\"7\"", ROOT_ERROR("int_type", INPUT_ERROR "integer", "\"7\"")},
        {&mc_type_i64, "true", ROOT_ERROR("int_type", INPUT_ERROR "integer", "true")},
        {&mc_type_i64, "null", ROOT_ERROR("int_type", INPUT_ERROR "integer", "null")},
        {&mc_type_i64, "1.5",
         ROOT_ERROR("int_from_float", INPUT_ERROR "integer, got a number with a fractional part",
                    "1.5")},
        {&mc_type_f64, "\"1.5\"", ROOT_ERROR("float_type", INPUT_ERROR "number", "\"1.5\"")},
        {&mc_type_f64, "false", ROOT_ERROR("float_type", INPUT_ERROR "number", "false")},
        {&mc_type_f64, "1e400",
         ROOT_ERROR("finite_number", "Input should be a finite number", "1e400")},
        {&mc_type_i64, "-1e400",
         ROOT_ERROR("finite_number", "Input should be a finite number", "-1e400")},
        {&mc_type_f32, "3.5e38",
         ROOT_ERROR("finite_number", "Input should be a finite number", "3.5e+38")},
        {&mc_type_str, "1", ROOT_ERROR("string_type", INPUT_ERROR "string", "1")},
        {&mc_type_null, "0", ROOT_ERROR("none_required", "Input should be null", "0")},
        {&str_list_type, "{}", ROOT_ERROR("list_type", INPUT_ERROR "array", "{}")},
        {&pos_type, "1", ROOT_ERROR("list_type", INPUT_ERROR "array", "1")},
        {&score_map_type, "[]", ROOT_ERROR("dict_type", "Input should be an object", "[]")},
        {&point_type, "[]",
         ROOT_ERROR("model_type", "Input should be an object",
                    "[],\"ctx\":{\"class_name\":\"Point\"}")},
    };
    expect_decoded(rows, COUNT(rows), MC_STRICT);
}

Test(model_decode, numbers_keep_their_worth_between_integer_and_float) {
    static const decode_row rows[] = {
        {&mc_type_i64, "1.0", "1"},
        {&mc_type_i64, "-0.0", "0"},
        {&mc_type_i8, "-1e2", "-100"},
        {&mc_type_u64, "1e19", "10000000000000000000"},
        {&mc_type_f64, "1", "1.0"},
        {&mc_type_f64, "18446744073709551615", "1.8446744073709552e+19"},
        {&mc_type_f64, "123456789012345678901234567890", "1.2345678901234568e+29"},
        {&mc_type_f32, "0.1", "0.1"},
        {&mc_type_f32, "3.4028234663852886e38", "3.4028235e+38"},
    };
    expect_decoded(rows, COUNT(rows), MC_STRICT);
}

#define AT_MOST(bound, input)                                                                      \
    ROOT_ERROR("less_than_equal", "Input should be less than or equal to " bound,                  \
               input ",\"ctx\":{\"le\":" bound "}")
#define AT_LEAST(bound, input)                                                                     \
    ROOT_ERROR("greater_than_equal", "Input should be greater than or equal to " bound,            \
               input ",\"ctx\":{\"ge\":" bound "}")

Test(model_decode, integers_past_the_width_in_c_break_a_bound) {
    static const decode_row rows[] = {
        {&mc_type_u8, "255", "255"},
        {&mc_type_u8, "256", AT_MOST("255", "256")},
        {&mc_type_u8, "-1", AT_LEAST("0", "-1")},
        {&mc_type_u8, "-1.0", AT_LEAST("0", "-1.0")},
        {&mc_type_i8, "-128", "-128"},
        {&mc_type_i8, "-129", AT_LEAST("-128", "-129")},
        {&mc_type_i8, "128", AT_MOST("127", "128")},
        {&mc_type_u16, "65536", AT_MOST("65535", "65536")},
        {&mc_type_i16, "-32769", AT_LEAST("-32768", "-32769")},
        {&mc_type_u32, "4294967296", AT_MOST("4294967295", "4294967296")},
        {&mc_type_i32, "2147483648", AT_MOST("2147483647", "2147483648")},
        {&mc_type_i64, "9223372036854775808",
         AT_MOST("9223372036854775807", "9223372036854775808")},
        {&mc_type_i64, "-9223372036854775809",
         AT_LEAST("-9223372036854775808", "-9223372036854775809")},
        {&mc_type_u64, "18446744073709551616",
         AT_MOST("18446744073709551615", "18446744073709551616")},
        {&mc_type_u64, "-18446744073709551616", AT_LEAST("0", "-18446744073709551616")},
        {&mc_type_i64, "1e30",
         ROOT_ERROR("int_parsing_size",
                    "Unable to parse input string as an integer, exceeded maximum size", "1e+30")},
        /* A declared bound goes before that of the width. */
        {&rated_u8_type, "300", AT_MOST("150", "300")},
        {&rated_u8_type, "-1", AT_LEAST("0", "-1")},
    };
    expect_decoded(rows, COUNT(rows), MC_STRICT);
}

Test(model_decode, a_value_reports_only_the_first_constraint_that_it_breaks) {
    static const decode_row rows[] = {
        {&rated_int_type, "95", "95"},
        {&rated_int_type, "101",
         ROOT_ERROR("multiple_of", "Input should be a multiple of 5",
                    "101,\"ctx\":{\"multiple_of\":5}")},
        {&rated_int_type, "105", AT_MOST("100", "105")},
        {&rated_int_type, "100",
         ROOT_ERROR("less_than", "Input should be less than 100", "100,\"ctx\":{\"lt\":100}")},
        {&rated_int_type, "-15", AT_LEAST("-10", "-15")},
        {&rated_int_type, "-10",
         ROOT_ERROR("greater_than", "Input should be greater than -10",
                    "-10,\"ctx\":{\"gt\":-10}")},
        {&rated_float_type, "0.3", "0.3"},
        {&rated_float_type, "0.35",
         ROOT_ERROR("multiple_of", "Input should be a multiple of 0.1",
                    "0.35,\"ctx\":{\"multiple_of\":0.1}")},
        {&rated_float_type, "3",
         ROOT_ERROR("less_than_equal", "Input should be less than or equal to 2.5",
                    "3,\"ctx\":{\"le\":2.5}")},
        {&rated_float_type, "0",
         ROOT_ERROR("greater_than", "Input should be greater than 0", "0,\"ctx\":{\"gt\":0.0}")},
        {&rated_f32_type, "0.1", "0.1"},
    };
    expect_decoded(rows, COUNT(rows), MC_STRICT);
}

Test(model_decode, lengths_are_in_code_points_and_items) {
    static const decode_row rows[] = {
        {&name_type, "\"h\\u00e9\\ud83d\\ude00!\"", "\"h\xC3\xA9\xF0\x9F\x98\x80!\""},
        {&name_type, "\"\"",
         ROOT_ERROR("string_too_short", "String should have at least 1 character",
                    "\"\",\"ctx\":{\"min_length\":1}")},
        {&name_type, "\"hello\"",
         ROOT_ERROR("string_too_long", "String should have at most 4 characters",
                    "\"hello\",\"ctx\":{\"max_length\":4}")},
        {&tags_type, "[]",
         ROOT_ERROR("too_short", "List should have at least 1 item after validation, not 0",
                    "[],\"ctx\":{\"field_type\":\"List\",\"min_length\":1,\"actual_length\":0}")},
        /* Counted before its items are looked at. */
        {&tags_type, "[1,2,3,4]",
         ROOT_ERROR("too_long", "List should have at most 3 items after validation, not 4",
                    "[1,2,3,4],\"ctx\":{\"field_type\":\"List\",\"max_length\":3,"
                    "\"actual_length\":4}")},
        {&scores_type, "{}",
         ROOT_ERROR("too_short", "Dictionary should have at least 1 item after validation, not 0",
                    "{},\"ctx\":{\"field_type\":\"Dictionary\",\"min_length\":1,"
                    "\"actual_length\":0}")},
        {&scores_type, "{\"a\":1,\"b\":2,\"c\":3}",
         ROOT_ERROR("too_long", "Dictionary should have at most 2 items after validation, not 3",
                    "{\"a\":1,\"b\":2,\"c\":3},\"ctx\":{\"field_type\":\"Dictionary\","
                    "\"max_length\":2,\"actual_length\":3}")},
        {&pos_type, "[1,2]",
         ROOT_ERROR("too_short", "List should have at least 3 items after validation, not 2",
                    "[1,2],\"ctx\":{\"field_type\":\"List\",\"min_length\":3,"
                    "\"actual_length\":2}")},
        {&pos_type, "[1,2,3,4]",
         ROOT_ERROR("too_long", "List should have at most 3 items after validation, not 4",
                    "[1,2,3,4],\"ctx\":{\"field_type\":\"List\",\"max_length\":3,"
                    "\"actual_length\":4}")},
        {&tags_type, "[\"a\",\"b\",\"a\"]",
         ROOT_ERROR("unique_items", "List should have unique items, item 2 repeats item 0",
                    "[\"a\",\"b\",\"a\"],\"ctx\":{\"index\":2,\"repeats\":0}")},
    };
    expect_decoded(rows, COUNT(rows), MC_STRICT);
}

Test(model_decode, enums_name_what_they_expect) {
    static const char expected_role[] =
        "Input should be 'admin', 'plain-user' or \\\"it's guest\\\"";
    char role_error[512];
    snprintf(role_error, sizeof role_error,
             "[{\"type\":\"enum\",\"loc\":[],\"msg\":\"%s\",\"input\":\"user\",\"ctx\":{"
             "\"expected\":\"%s\"}}]",
             expected_role, expected_role + strlen("Input should be "));
    const decode_row rows[] = {
        {&role_type, "\"plain-user\"", "\"plain-user\""},
        {&role_type, "\"user\"", role_error},
        {&level_type, "10", "10"},
        {&level_type, "1.0", "1"},
        {&level_type, "3",
         ROOT_ERROR("enum", "Input should be 1 or 10", "3,\"ctx\":{\"expected\":\"1 or 10\"}")},
        {&level_type, "\"1\"",
         ROOT_ERROR("enum", "Input should be 1 or 10", "\"1\",\"ctx\":{\"expected\":\"1 or 10\"}")},
        {&level_type, "1e400",
         ROOT_ERROR("enum", "Input should be 1 or 10", "1e400,\"ctx\":{\"expected\":\"1 or 10\"}")},
    };
    expect_decoded(rows, COUNT(rows), MC_STRICT);
}

#define MISSING(path, parent)                                                                      \
    "{\"type\":\"missing\",\"loc\":[" path "],\"msg\":\"Field required\",\"input\":" parent "}"

Test(model_decode, all_errors_come_at_once_unknown_keys_first_then_fields_as_declared) {
    static const decode_row rows[] = {
        {&cat_type, "{\"z\":1,\"lives\":10,\"a\":{}}",
         "[{\"type\":\"extra_forbidden\",\"loc\":[\"z\"],\"msg\":\"Extra inputs are not "
         "permitted\",\"input\":1},"
         "{\"type\":\"extra_forbidden\",\"loc\":[\"a\"],\"msg\":\"Extra inputs are not "
         "permitted\",\"input\":{}}," MISSING(
             "\"name\"",
             "{\"z\":1,\"lives\":10,\"a\":{}}") ",{\"type\":\"less_than_equal\",\"loc\":[\"lives\"]"
                                                ",\"msg\":\"Input should be less "
                                                "than or equal to "
                                                "9\",\"input\":10,\"ctx\":{\"le\":9}}]"},
        {&point_type, "{\"z\":1,\"x\":2}", "{\"x\":2.0,\"y\":0.5}"},
        {&str_list_type, "[\"a\",1,\"b\",null]",
         "[{\"type\":\"string_type\",\"loc\":[1],\"msg\":\"Input should be a valid string\","
         "\"input\":1},{\"type\":\"string_type\",\"loc\":[3],\"msg\":\"Input should be a valid "
         "string\",\"input\":null}]"},
        {&score_map_type, "{\"a b\":true}",
         "[{\"type\":\"float_type\",\"loc\":[\"a b\"],\"msg\":\"Input should be a valid number\","
         "\"input\":true}]"},
        {&node_type, "{\"value\":1,\"next\":{\"value\":2,\"next\":{}}}",
         "[" MISSING("\"next\",\"next\",\"value\"", "{}") "]"},
    };
    expect_decoded(rows, COUNT(rows), MC_STRICT);
}

Test(model_decode, checks_run_only_where_what_they_read_is_right) {
    static const decode_row rows[] = {
        {&span_type, "{\"low\":1,\"high\":2}", "{\"low\":1,\"high\":2,\"label\":\"\"}"},
        {&even_type, "-3", AT_LEAST("0", "-3")},
        {&even_type, "3",
         ROOT_ERROR("value_error", "Value error, 3 is odd", "3,\"ctx\":{\"error\":\"3 is odd\"}")},
        {&even_type, "13",
         ROOT_ERROR("value_error", "Value error, is_even failed",
                    "13,\"ctx\":{\"error\":\"is_even failed\"}")},
        {&span_type, "{\"low\":5,\"high\":2}",
         ROOT_ERROR("value_error", "Value error, low is above high",
                    "{\"low\":5,\"high\":2},\"ctx\":{\"error\":\"low is above high\"}")},
        /* high failed: no check that reads it; nor the one that reads all. */
        {&span_type, "{\"low\":666,\"high\":3}",
         "[{\"type\":\"value_error\",\"loc\":[\"high\"],\"msg\":\"Value error, 3 is odd\","
         "\"input\":3,\"ctx\":{\"error\":\"3 is odd\"}}]"},
        /* label failed: only the check that does not read it. */
        {&span_type, "{\"low\":666,\"high\":2,\"label\":1}",
         "[{\"type\":\"string_type\",\"loc\":[\"label\"],\"msg\":\"Input should be a valid "
         "string\",\"input\":1},{\"type\":\"value_error\",\"loc\":[],\"msg\":\"Value error, low is "
         "above high\",\"input\":{\"low\":666,\"high\":2,\"label\":1},\"ctx\":{\"error\":\"low is "
         "above high\"}}]"},
        {&span_type, "{\"low\":666,\"high\":668}",
         ROOT_ERROR("value_error", "Value error, is_sane failed",
                    "{\"low\":666,\"high\":668},\"ctx\":{\"error\":\"is_sane failed\"}")},
    };
    expect_decoded(rows, COUNT(rows), MC_STRICT);
}

Test(model_decode, absent_null_and_value_are_told_apart) {
    static const struct {
        const char *json, *expected;
    } rows[] = {
        {"{\"a\":1,\"e\":2}", "{\"a\":1,\"b\":7,\"c\":null,\"e\":2}"},
        {"{\"a\":1,\"e\":null}", "{\"a\":1,\"b\":7,\"c\":null,\"e\":null}"},
        {"{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5}", "{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5}"},
        {"{\"a\":1,\"c\":null,\"e\":5}", "{\"a\":1,\"b\":7,\"c\":null,\"e\":5}"},
        {"{}", "[" MISSING("\"a\"", "{}") "," MISSING("\"e\"", "{}") "]"},
        {"{\"a\":null,\"b\":null,\"d\":null,\"e\":null}",
         "[{\"type\":\"int_type\",\"loc\":[\"a\"],\"msg\":\"Input should be a valid integer\","
         "\"input\":null},{\"type\":\"int_type\",\"loc\":[\"b\"],\"msg\":\"Input should be a valid "
         "integer\",\"input\":null},{\"type\":\"int_type\",\"loc\":[\"d\"],\"msg\":\"Input should "
         "be a valid integer\",\"input\":null}]"},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        const decode_row row = {&presence_type, rows[i].json, rows[i].expected};
        expect_decoded(&row, 1, MC_STRICT);
    }
}

Test(model_decode, given_says_which_fields_were_in_the_input) {
    mc_arena arena;
    mc_arena_init(&arena, NULL, 0);
    presence value;
    must_read(&presence_type, &value, "{\"a\":1,\"c\":null,\"e\":5}", &arena);
    cr_expect_eq(value.given[0], 1 | 1 << 2 | 1 << 4);
    cr_expect(!value.has_c && !value.has_d && value.has_e);
    cr_expect(mc_given(value.given, 4) && !mc_given(value.given, 1));
    mc_arena_free(&arena);
}

Test(model_decode, a_failed_model_from_json_is_as_after_init) {
    mc_arena arena;
    mc_errors errors;
    mc_arena_init(&arena, NULL, 0);
    mc_errors_init(&errors, &arena);
    presence value, fresh;
    mc_init(&presence_type, &fresh);
    cr_expect_not(
        mc_from_json(&presence_type, &value, MC_STR("{\"a\":3,\"b\":4}"), NULL, &arena, &errors));
    cr_expect(mc_equal(&presence_type, &value, &fresh));
    cr_expect_eq(value.given[0], 0);
    cr_expect_eq(errors.count, 1);
    cr_expect_str_eq(errors.source.data, "{\"a\":3,\"b\":4}");
    cr_expect_not(mc_from_json(&presence_type, &value, MC_STR("{"), NULL, &arena, NULL));
    mc_arena_free(&arena);
}

Test(model_decode, one_field_alone_is_read_as_within_its_model) {
    mc_arena arena;
    mc_errors errors;
    mc_arena_init(&arena, NULL, 0);
    mc_errors_init(&errors, &arena);
    mc_convert convert = {&arena, &errors, MC_LAX};
    const mc_field *fields = presence_type.model->fields;
    mc_value parent = {.kind = MC_OBJECT}, seven = mc_value_str(MC_STR("7"));
    mc_path query = {NULL, {.key = MC_STR("query"), .kind = MC_LOC_KEY}};
    presence value;
    mc_init(&presence_type, &value);
    cr_expect(mc_field_from_value(&fields[2], &value, &seven, &parent, &query, &convert));
    cr_expect(value.has_c && value.c == 7);
    cr_expect(mc_field_from_value(&fields[1], &value, NULL, &parent, &query, &convert));
    cr_expect_eq(value.b, 7);
    cr_expect_not(mc_field_from_value(&fields[0], &value, NULL, &parent, &query, &convert));
    mc_buf text = {0};
    mc_errors_to_json(&errors, &text, 0);
    cr_expect_str_eq(text.data, "[" MISSING("\"query\",\"a\"", "{}") "]");
    mc_buf_free(&text);
    mc_arena_free(&arena);
}

Test(model_decode, what_is_read_does_not_point_into_the_value_it_was_read_from) {
    mc_arena arena;
    mc_arena_init(&arena, NULL, 0);
    char text[] = "abc", key[] = "k";
    mc_member member = {{key, 1}, mc_value_double(1)};
    mc_value from = mc_value_str((mc_str){text, 3});
    mc_value object = {.kind = MC_OBJECT, .len = 1, .as.members = &member};
    mc_convert convert = {&arena, NULL, MC_STRICT};
    mc_str string;
    score_map scores;
    mc_value any;
    cr_assert(mc_from_value(&mc_type_str, &string, &from, NULL, &convert));
    cr_assert(mc_from_value(&score_map_type, &scores, &object, NULL, &convert));
    cr_assert(mc_from_value(&mc_type_any, &any, &from, NULL, &convert));
    text[0] = key[0] = '!';
    cr_expect_str_eq(string.data, "abc");
    cr_expect_str_eq(scores.entries[0].key.data, "k");
    cr_expect_str_eq(any.as.text, "abc");
    mc_arena_free(&arena);
}

Test(model_decode, a_key_given_twice_in_a_value_counts_once_with_its_last_value) {
    mc_arena arena;
    mc_arena_init(&arena, NULL, 0);
    mc_member members[] = {{MC_STR_INIT("x"), mc_value_double(1)},
                           {MC_STR_INIT("y"), mc_value_double(2)},
                           {MC_STR_INIT("x"), mc_value_double(3)}};
    mc_value object = {.kind = MC_OBJECT, .len = 3, .as.members = members};
    mc_convert convert = {&arena, NULL, MC_STRICT};
    score_map scores;
    point at;
    cr_assert(mc_from_value(&scores_type, &scores, &object, NULL, &convert));
    cr_expect_str_eq(encoded(&scores_type, &scores, 0), "{\"x\":3.0,\"y\":2.0}");
    cr_assert(mc_from_value(&point_type, &at, &object, NULL, &convert));
    cr_expect(at.x == 3 && at.y == 2);
    mc_arena_free(&arena);
}
