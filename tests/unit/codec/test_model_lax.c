/** test_model_lax.c - text that stands for numbers and bools, as in queries and headers. */
#include "test_model_tables.h"

#include <criterion/criterion.h>

#define ERROR(type, msg, input)                                                                    \
    "[{\"type\":\"" type "\",\"loc\":[],\"msg\":\"" msg "\",\"input\":" input "}]"
#define NO_BOOL(input)                                                                             \
    ERROR("bool_parsing", "Input should be a valid boolean, unable to interpret input", input)
#define NO_INT(input)                                                                              \
    ERROR("int_parsing", "Input should be a valid integer, unable to parse string as an integer",  \
          input)
#define NO_FLOAT(input)                                                                            \
    ERROR("float_parsing", "Input should be a valid number, unable to parse string as a number",   \
          input)

Test(model_lax, bools_are_words_and_0_and_1) {
    static const decode_row rows[] = {
        {&mc_type_bool, "0", "false"},
        {&mc_type_bool, "1.0", "true"},
        {&mc_type_bool, "\"1\"", "true"},
        {&mc_type_bool, "\"0\"", "false"},
        {&mc_type_bool, "\"tRuE\"", "true"},
        {&mc_type_bool, "\"False\"", "false"},
        {&mc_type_bool, "\"yes\"", "true"},
        {&mc_type_bool, "\"NO\"", "false"},
        {&mc_type_bool, "\"on\"", "true"},
        {&mc_type_bool, "\"off\"", "false"},
        {&mc_type_bool, "\"t\"", "true"},
        {&mc_type_bool, "\"f\"", "false"},
        {&mc_type_bool, "\"y\"", "true"},
        {&mc_type_bool, "\"n\"", "false"},
        {&mc_type_bool, "\" true\"", NO_BOOL("\" true\"")},
        {&mc_type_bool, "\"\"", NO_BOOL("\"\"")},
        {&mc_type_bool, "2", NO_BOOL("2")},
        {&mc_type_bool, "1e3", NO_BOOL("1000.0")},
        {&mc_type_bool, "0.5", ERROR("bool_type", "Input should be a valid boolean", "0.5")},
        {&mc_type_bool, "null", ERROR("bool_type", "Input should be a valid boolean", "null")},
    };
    expect_decoded(rows, COUNT(rows), MC_LAX);
}

Test(model_lax, integers_are_read_as_python_reads_them) {
    static const decode_row rows[] = {
        {&mc_type_i64, "true", "1"},
        {&mc_type_i64, "\"7\"", "7"},
        {&mc_type_i64, "\" +7\\t\"", "7"},
        {&mc_type_i64, "\"-007\"", "-7"},
        {&mc_type_i64, "\"-0\"", "0"},
        {&mc_type_u8, "\"-0\"", "0"},
        {&mc_type_i64, "\"1_000\"", "1000"},
        {&mc_type_i64, "\"1.00\"", "1"},
        {&mc_type_i64, "\"1_0.0\"", "10"},
        {&mc_type_i64, "\"9223372036854775807\"", "9223372036854775807"},
        {&mc_type_i64, "\"-9223372036854775808\"", "-9223372036854775808"},
        {&mc_type_u64, "\"18446744073709551615\"", "18446744073709551615"},
        {&mc_type_u64, "\"18446744073709551616\"",
         "[{\"type\":\"less_than_equal\",\"loc\":[],\"msg\":\"Input should be less than or equal "
         "to 18446744073709551615\",\"input\":\"18446744073709551616\",\"ctx\":{\"le\":"
         "18446744073709551615}}]"},
        {&even_type, "\"-1\"",
         "[{\"type\":\"greater_than_equal\",\"loc\":[],\"msg\":\"Input should be greater than or "
         "equal to 0\",\"input\":\"-1\",\"ctx\":{\"ge\":0}}]"},
        {&level_type, "\"10\"", "10"},
        {&mc_type_i64, "1.5",
         ERROR("int_from_float",
               "Input should be a valid integer, got a number with a fractional part", "1.5")},
        {&mc_type_i64, "null", ERROR("int_type", "Input should be a valid integer", "null")},
    };
    expect_decoded(rows, COUNT(rows), MC_LAX);
}

Test(model_lax, text_that_is_no_integer_is_refused) {
    static const char *const texts[] = {
        "\"\"",    "\" \"",    "\"+\"",   "\"+-1\"",      "\"- 1\"", "\"1 2\"",   "\"_1\"",
        "\"1_\"",  "\"1__0\"", "\"1.\"",  "\".0\"",       "\"1.5\"", "\"1.0_0\"", "\"1e3\"",
        "\"0x1\"", "\"inf\"",  "\"nan\"", "\"1\\u0000\"", "\"-_1\"", "\"1_.0\"",
    };
    for (size_t i = 0; i < COUNT(texts); i++) {
        char expected[256];
        snprintf(expected, sizeof expected, NO_INT("%s"), texts[i]);
        const decode_row row = {&mc_type_i64, texts[i], expected};
        expect_decoded(&row, 1, MC_LAX);
    }
}

Test(model_lax, integers_of_too_many_digits_are_not_read) {
    char json[4400] = "\"";
    memset(json + 1, '1', 4301);
    memcpy(json + 4302, "\"", 2);
    cr_expect_not_null(strstr(decoded(&mc_type_i64, json, MC_LAX), "\"int_parsing_size\""));
    memcpy(json + 4301, "\"", 2);
    cr_expect_not_null(strstr(decoded(&mc_type_i64, json, MC_LAX), "\"less_than_equal\""));
}

Test(model_lax, floats_are_read_as_python_reads_them) {
    static const decode_row rows[] = {
        {&mc_type_f64, "true", "1.0"},
        {&mc_type_f64, "\"1.5\"", "1.5"},
        {&mc_type_f64, "\" 1.5 \"", "1.5"},
        {&mc_type_f64, "\"+1\"", "1.0"},
        {&mc_type_f64, "\"-1_0.5\"", "-10.5"},
        {&mc_type_f64, "\".5\"", "0.5"},
        {&mc_type_f64, "\"-.5\"", "-0.5"},
        {&mc_type_f64, "\"5.\"", "5.0"},
        {&mc_type_f64, "\"5.e1\"", "50.0"},
        {&mc_type_f64, "\"0_07.5\"", "7.5"},
        {&mc_type_f64, "\"1e5\"", "100000.0"},
        {&mc_type_f64, "\"1_e5\"", "100000.0"},
        {&mc_type_f64, "\"00\"", "0.0"},
        {&mc_type_f64, "\"nan\"", "null"},
        {&mc_type_f64, "\"-Infinity\"", "null"},
        {&mc_type_f64, "\"1e400\"",
         ERROR("finite_number", "Input should be a finite number", "\"1e400\"")},
        {&finite_type, "\"inf\"",
         ERROR("finite_number", "Input should be a finite number", "\"inf\"")},
        {&mc_type_f64, "null", ERROR("float_type", "Input should be a valid number", "null")},
    };
    expect_decoded(rows, COUNT(rows), MC_LAX);
}

Test(model_lax, text_that_is_no_float_is_refused) {
    static const char *const texts[] = {
        "\"\"",    "\".\"",     "\"-\"",        "\"e5\"",    "\"1e\"",
        "\"_1\"",  "\"1_\"",    "\"1__0\"",     "\"0x1p3\"", "\"--1\"",
        "\"1 2\"", "\"1.2.3\"", "\"1\\u0000\"", "\"infi\"",  "\"..5\"",
    };
    for (size_t i = 0; i < COUNT(texts); i++) {
        char expected[256];
        snprintf(expected, sizeof expected, NO_FLOAT("%s"), texts[i]);
        const decode_row row = {&mc_type_f64, texts[i], expected};
        expect_decoded(&row, 1, MC_LAX);
    }
}

Test(model_lax, nothing_becomes_text) {
    static const decode_row rows[] = {
        {&mc_type_str, "\"7\"", "\"7\""},
        {&mc_type_str, "7", ERROR("string_type", "Input should be a valid string", "7")},
        {&ref_type, "\"456\"", "\"456\""},
    };
    expect_decoded(rows, COUNT(rows), MC_LAX);
}
