/* What is said about wrong JSON, where, and how errors look to programs and to people. */
#define _GNU_SOURCE /* open_memstream */
#include <criterion/criterion.h>
#include <modelc/json.h>
#include <stdlib.h>

typedef struct mistake {
    const char *json, *error;
    size_t offset, line, column;
} mistake;

/* The words and places are those of Python's json, wherever it refuses the text too. */
static const mistake mistakes[] = {
    {"", "Expecting value", 0, 1, 1},
    {"nul", "Expecting value", 0, 1, 1},
    {"[1,]", "Expecting value", 3, 1, 4},
    {"[,1]", "Expecting value", 1, 1, 2},
    {"-", "Expecting value", 0, 1, 1},
    {"[-]", "Expecting value", 1, 1, 2},
    {"NaN", "Expecting value", 0, 1, 1},
    {"{\"a\":}", "Expecting value", 5, 1, 6},
    {"{", "Expecting property name enclosed in double quotes", 1, 1, 2},
    {"{a", "Expecting property name enclosed in double quotes", 1, 1, 2},
    {"{\n \"a\": 1,\n}", "Expecting property name enclosed in double quotes", 11, 3, 1},
    {"{\"a\" 1}", "Expecting ':' delimiter", 5, 1, 6},
    {"{\"a\"", "Expecting ':' delimiter", 4, 1, 5},
    {"{\"a\": 1 \"b\": 2}", "Expecting ',' delimiter", 8, 1, 9},
    {"[1 2]", "Expecting ',' delimiter", 3, 1, 4},
    {"[1", "Expecting ',' delimiter", 2, 1, 3},
    {"[01]", "Expecting ',' delimiter", 2, 1, 3},
    {"[1.]", "Expecting ',' delimiter", 2, 1, 3},
    {"[1e]", "Expecting ',' delimiter", 2, 1, 3},
    {"[1}", "Expecting ',' delimiter", 2, 1, 3},
    {"01", "Extra data", 1, 1, 2},
    {"{} {}", "Extra data", 3, 1, 4},
    {"\"abc", "Unterminated string", 0, 1, 1},
    {"[\"\xC3\xA9\", \"abc\\", "Unterminated string", 7, 1, 7},
    {"[\"\xC3\xA9\n\"]", "Invalid control character", 4, 1, 4},
    {"\"a\\x\"", "Invalid \\escape", 2, 1, 3},
    {"\"\\u12g4\"", "Invalid \\uXXXX escape", 2, 1, 3},
    {"\"\\u12", "Invalid \\uXXXX escape", 2, 1, 3},
    {"\"\\ud83d\\u00g0\"", "Invalid \\uXXXX escape", 8, 1, 9},
    {"\"x\\ud800\"", "Unpaired surrogate", 2, 1, 3},
    {"\"\\ud800\\u0041\"", "Unpaired surrogate", 1, 1, 2},
    {"\"\\udc00\"", "Unpaired surrogate", 1, 1, 2},
    {"\"ab\xFF\"", "Invalid UTF-8", 3, 1, 4},
    {"\"ab\xC3\"", "Invalid UTF-8", 3, 1, 4},
    {"\xEF\xBB\xBF{}", "Unexpected byte order mark", 0, 1, 1},
};

static void check_mistake(const mistake *expected) {
    mc_arena arena = {0};
    mc_errors errors;
    mc_errors_init(&errors, &arena);
    mc_value value = mc_value_int(1);
    mc_str json = mc_str_from(expected->json);
    cr_assert_not(mc_json_read(&value, json, NULL, &arena, &errors), "%s", expected->json);
    cr_assert_eq(value.kind, MC_NULL);
    cr_assert_eq(errors.count, 1);

    const mc_error *error = errors.first;
    cr_assert_str_eq(error->type, "json_invalid");
    cr_assert_str_eq(error->ctx[0].name.data, "error");
    cr_assert_str_eq(error->ctx[0].value.as.text, expected->error, "%s", expected->json);
    cr_assert(error->loc_len == 1 && error->loc[0].kind == MC_LOC_INDEX);
    cr_assert_eq(error->loc[0].index, expected->offset, "%s: %zu", expected->json,
                 error->loc[0].index);
    mc_str msg = mc_arena_printf(&arena, "Invalid JSON: %s at line %zu column %zu", expected->error,
                                 expected->line, expected->column);
    cr_assert_str_eq(error->msg.data, msg.data);
    mc_arena_free(&arena);
}

Test(json_errors, say_what_is_wrong_and_where_in_pythons_words) {
    for (size_t i = 0; i < sizeof mistakes / sizeof mistakes[0]; i++) {
        check_mistake(&mistakes[i]);
    }
}

/* body.items[1].price, whose first step is not in the input. */
static void add_price_error(mc_errors *errors, const mc_error_fact *fact) {
    mc_path body = {NULL, {.key = MC_STR("body"), .kind = MC_LOC_LABEL}};
    mc_path items = {&body, {.key = MC_STR("items"), .kind = MC_LOC_KEY}};
    mc_path index = {&items, {.index = 1, .kind = MC_LOC_INDEX}};
    mc_path price = {&index, {.key = MC_STR("price"), .kind = MC_LOC_KEY}};
    mc_value input = mc_value_int(-1);
    mc_errors_add(errors, &price, "greater_than", MC_STR("Input should be greater than 0"), &input,
                  fact, 1);
}

Test(json_errors, are_written_in_the_shape_of_pydantic) {
    mc_arena arena = {0};
    mc_errors errors;
    mc_errors_init(&errors, &arena);
    mc_error_fact fact = {MC_STR("gt"), mc_value_int(0)};
    mc_buf out = {0};
    mc_errors_to_json(&errors, &out, MC_ERRORS_DEFAULT);
    cr_assert_str_eq(out.data, "[]");

    add_price_error(&errors, &fact);
    mc_value null = {0};
    mc_errors_add(&errors, NULL, "missing", MC_STR("Field required"), &null, NULL, 0);
    mc_errors_add(&errors, NULL, "other", MC_STR("\"\n"), NULL, NULL, 0);
    mc_buf_clear(&out);
    mc_errors_to_json(&errors, &out, MC_ERRORS_DEFAULT);
    cr_assert_str_eq(out.data,
                     "[{\"type\":\"greater_than\",\"loc\":[\"body\",\"items\",1,\"price\"],"
                     "\"msg\":\"Input should be greater than 0\",\"input\":-1,\"ctx\":{\"gt\":0}},"
                     "{\"type\":\"missing\",\"loc\":[],\"msg\":\"Field required\",\"input\":null},"
                     "{\"type\":\"other\",\"loc\":[],\"msg\":\"\\\"\\n\"}]");
    mc_buf_clear(&out);
    mc_errors_to_json(&errors, &out, MC_ERRORS_NO_INPUT);
    cr_assert_null(strstr(out.data, "input\":"));
    mc_buf_free(&out);
    mc_arena_free(&arena);
}

/* What mc_errors_print writes; to be freed. */
static char *printed(const mc_errors *errors) {
    char *text = NULL;
    size_t len;
    FILE *out = open_memstream(&text, &len);
    cr_assert(out);
    mc_errors_print(errors, out);
    fclose(out);
    return text;
}

static void expect_printed(mc_errors *errors, const char *source, const char *expected) {
    errors->source = mc_str_from(source);
    char *text = printed(errors);
    cr_assert_str_eq(text, expected);
    free(text);
}

Test(json_errors, are_printed_with_a_caret_under_the_line) {
    mc_arena arena = {0};
    mc_errors errors;
    mc_errors_init(&errors, &arena);
    mc_error_fact fact = {MC_STR("gt"), mc_value_int(0)};
    add_price_error(&errors, &fact);
    const char *first = "body.items[1].price: Input should be greater than 0 [greater_than]\n";
    mc_buf expected = {0};

    expect_printed(&errors, "", first);
    mc_buf_printf(&expected, "%s  3 |   {\"price\": -1}\n    |             ^\n", first);
    expect_printed(&errors, "{\"items\":[\n  {},\n  {\"price\": -1}\n]}", expected.data);
    mc_buf_clear(&expected);
    mc_buf_printf(&expected, "%s  1 | {\"items\":[\"\xC3\xA9\",{}]}\n    |               ^\n",
                  first);
    expect_printed(&errors, "{\"items\":[\"\xC3\xA9\",{}]}", expected.data);
    errors.truncated = true;
    mc_buf_printf(&expected, "There are more errors, which were left out.\n");
    expect_printed(&errors, "{\"items\":[\"\xC3\xA9\",{}]}", expected.data);
    mc_buf_free(&expected);
    mc_arena_free(&arena);
}

Test(json_errors, are_printed_for_text_that_is_no_json) {
    mc_arena arena = {0};
    mc_errors errors;
    mc_errors_init(&errors, &arena);
    mc_value value;
    const char *json = "{\"a\":\t1,\n \"b\": \x1b[31m\xFF}\n";
    mc_json_read(&value, mc_str_from(json), NULL, &arena, &errors);
    char *text = printed(&errors);
    cr_assert_str_eq(text, "Invalid JSON: Expecting value at line 2 column 7 [json_invalid]\n"
                           "  2 |  \"b\": ?[31m?}\n"
                           "    |       ^\n");
    free(text);
    mc_arena_free(&arena);
}

Test(json_errors, show_only_a_part_of_a_long_line) {
    mc_arena arena = {0};
    mc_errors errors;
    mc_errors_init(&errors, &arena);
    char json[4000];
    memset(json, ' ', sizeof json);
    json[2000] = 'x';
    mc_value value;
    mc_json_read(&value, (mc_str){json, sizeof json}, NULL, &arena, &errors);
    char *text = printed(&errors);
    cr_assert_lt(strlen(text), 300);
    const char *line = strchr(text, '\n') + 1, *next = strchr(line, '\n') + 1;
    cr_assert_eq(strchr(line, 'x') - line, strchr(next, '^') - next);
    free(text);
    mc_arena_free(&arena);
}
