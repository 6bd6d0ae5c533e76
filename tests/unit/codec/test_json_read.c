/* What is read: kinds, exact numbers, text, order, duplicates, limits, several documents. */
#include <criterion/criterion.h>
#include <modelc/json.h>
#include <time.h>

static mc_value read_ok(mc_arena *arena, const char *json) {
    mc_value value;
    cr_assert(mc_json_read(&value, mc_str_from(json), NULL, arena, NULL), "%s", json);
    return value;
}

Test(json_read, gives_every_number_the_kind_that_holds_it_exactly) {
    mc_arena arena = {0};
    cr_assert_eq(read_ok(&arena, "0").as.integer, 0);
    cr_assert_eq(read_ok(&arena, "-0").kind, MC_INT);
    cr_assert_eq(read_ok(&arena, "9223372036854775807").as.integer, INT64_MAX);
    cr_assert_eq(read_ok(&arena, "-9223372036854775808").as.integer, INT64_MIN);
    cr_assert_eq(read_ok(&arena, "-9223372036854775807").as.integer, -INT64_MAX);
    cr_assert_eq(read_ok(&arena, "9223372036854775808").kind, MC_UINT);
    cr_assert_eq(read_ok(&arena, "18446744073709551615").as.uinteger, UINT64_MAX);
    cr_assert_eq(read_ok(&arena, "10000000000000000000").as.uinteger, 10000000000000000000u);
    cr_assert_eq(read_ok(&arena, "9007199254740993").as.integer, 9007199254740993);
    cr_assert_eq(read_ok(&arena, "1.0").kind, MC_DOUBLE);
    cr_assert_eq(read_ok(&arena, "1E2").as.number, 100.0);
    cr_assert_eq(read_ok(&arena, "-2.5e-1").as.number, -0.25);
    cr_assert(read_ok(&arena, "1e-400").as.number == 0.0);
    const char *const texts[] = {"18446744073709551616", "-9223372036854775809", "1e400", "-1e309",
                                 "123456789012345678901234567890"};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        mc_value value = read_ok(&arena, texts[i]);
        cr_assert_eq(value.kind, MC_NUMBER);
        cr_assert_str_eq(value.as.text, texts[i]);
        cr_assert_eq(value.len, strlen(texts[i]));
    }
    mc_arena_free(&arena);
}

Test(json_read, unescapes_text_and_counts_its_bytes) {
    mc_arena arena = {0};
    mc_value value =
        read_ok(&arena, "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\u00e9\\u20AC\\ud83d\\ude00\"");
    cr_assert_str_eq(value.as.text, "\"\\/\b\f\n\r\tA\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80");
    value = read_ok(&arena, "\"a\\u0000b\"");
    cr_assert_eq(value.len, 3);
    cr_assert_eq(memcmp(value.as.text, "a\0b", 4), 0);
    value = read_ok(&arena, "\"\"");
    cr_assert(value.len == 0 && value.as.text[0] == '\0');
    mc_arena_free(&arena);
}

Test(json_read, finds_the_end_of_text_of_any_length_and_at_any_place) {
    char json[200];
    const char *const ends[] = {"\"", "\\n\"", "\\\"\"", "\xC3\xA9\""};
    mc_arena arena = {0};
    for (size_t len = 0; len < 100; len++) {
        for (size_t i = 0; i < 4; i++) {
            snprintf(json, sizeof json, "\"%.*s%s", (int)len,
                     "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ []{}:,'/"
                     "abcdefghijklmnopqrstuvwxyz0123456789",
                     ends[i]);
            size_t more = i == 0 ? 0 : i == 3 ? 2 : 1;
            cr_assert_eq(read_ok(&arena, json).len, len + more);
        }
        mc_arena_reset(&arena);
    }
    mc_arena_free(&arena);
}

Test(json_read, borrows_text_only_where_it_is_asked_to) {
    mc_arena arena = {0};
    mc_json_options options = {.flags = MC_BORROW};
    mc_str json = MC_STR("{\"key\":[\"plain\",\"esc\\n\",1e400]}");
    mc_value value;
    cr_assert(mc_json_read(&value, json, &options, &arena, NULL));
    const mc_value *list = mc_value_get(&value, MC_STR("key"));
    cr_assert_eq(value.as.members[0].key.data, json.data + 2);
    cr_assert_eq(list->as.items[0].as.text, json.data + 9);
    cr_assert_str_eq(list->as.items[1].as.text, "esc\n");
    cr_assert_str_eq(list->as.items[2].as.text, "1e400");
    cr_assert(mc_json_read(&value, json, NULL, &arena, NULL));
    cr_assert_str_eq(value.as.members[0].key.data, "key");
    mc_arena_free(&arena);
}

static void expect_written(const char *json, const char *expected) {
    mc_arena arena = {0};
    mc_buf out = {0};
    mc_value value = read_ok(&arena, json);
    mc_json_write_value(&out, &value);
    cr_assert_str_eq(out.data, expected);
    mc_buf_free(&out);
    mc_arena_free(&arena);
}

Test(json_read, keeps_order_nesting_and_empty_containers) {
    const char *json = "{\"z\":[[],{},[{}],[[1],[2,[3]]]],\"a\":{\"b\":{\"c\":null}},\"\":false}";
    expect_written(json, json);
    expect_written(" [ 1 ,\t2\r,\n{ \"a\" : true } ] ", "[1,2,{\"a\":true}]");
}

Test(json_read, lets_the_last_of_equal_keys_win_in_the_place_of_the_first) {
    expect_written("{\"a\":1,\"b\":2,\"\\u0061\":3,\"c\":4,\"b\":5}", "{\"a\":3,\"b\":5,\"c\":4}");
    mc_buf json = {0}, expected = {0};
    mc_buf_add_char(&json, '{');
    mc_buf_add_char(&expected, '{');
    for (int i = 0; i < 300; i++) { /* wide objects take another way */
        mc_buf_printf(&json, "%s\"k%d\":%d", i > 0 ? "," : "", (i * 7) % 100, i);
        if (i < 100) {
            mc_buf_printf(&expected, "%s\"k%d\":%d", i > 0 ? "," : "", (i * 7) % 100, i + 200);
        }
    }
    mc_buf_add_char(&json, '}');
    mc_buf_add_char(&expected, '}');
    expect_written(json.data, expected.data);
    mc_buf_free(&json);
    mc_buf_free(&expected);
}

static size_t offset_of_error(const char *json, const mc_json_options *options) {
    mc_arena arena = {0};
    mc_errors errors;
    mc_errors_init(&errors, &arena);
    mc_value value;
    cr_assert_not(mc_json_read(&value, mc_str_from(json), options, &arena, &errors), "%s", json);
    size_t offset = errors.first->loc[0].index;
    mc_arena_free(&arena);
    return offset;
}

Test(json_read, refuses_duplicates_where_it_is_asked_to_and_points_at_the_first_one) {
    mc_json_options options = {.flags = MC_REJECT_DUPLICATES};
    cr_assert_eq(offset_of_error("{\"b\":1,\"a\":2,\"a\":3,\"b\":4}", &options), 13);
    mc_buf json = {0};
    mc_buf_add_char(&json, '{');
    for (int i = 0; i < 100; i++) {
        mc_buf_printf(&json, "\"%d\":0,", i);
    }
    size_t first = json.len;
    mc_buf_add_str(&json, MC_STR("\"99\":1,\"0\":1}"));
    cr_assert_eq(offset_of_error(json.data, &options), first);
    mc_buf_free(&json);
}

Test(json_read, takes_wide_objects_in_less_than_quadratic_time) {
    mc_buf json = {0};
    mc_buf_add_str(&json, MC_STR("{\"x\":0"));
    for (int i = 0; i < 50000; i++) { /* equal lengths and long common starts */
        mc_buf_printf(&json, ",\"a_common_prefix_%06d\":1", i);
    }
    mc_buf_add_char(&json, '}');
    mc_arena arena = {0};
    clock_t start = clock();
    cr_assert_eq(read_ok(&arena, json.data).len, 50001);
    cr_assert_lt(clock() - start, 3 * CLOCKS_PER_SEC); /* quadratic takes far longer */
    mc_arena_free(&arena);
    mc_buf_free(&json);
}

Test(json_read, holds_its_limits_of_depth_and_length) {
    mc_json_options options = {.max_depth = 3, .max_bytes = 20};
    mc_arena arena = {0};
    mc_value value;
    cr_assert(mc_json_read(&value, MC_STR("[{\"a\":[]}]"), &options, &arena, NULL));
    cr_assert_eq(offset_of_error("[{\"a\":[[]]}]", &options), 7);
    cr_assert(mc_json_read(&value, MC_STR("\"0123456789abcdefgh\""), &options, &arena, NULL));
    cr_assert_eq(offset_of_error("\"0123456789abcdefghi\"", &options), 20);
    cr_assert_eq(offset_of_error("1                    ", &options), 20);

    char deep[2 * MC_DEPTH_LIMIT + 3] = "";
    memset(deep, '[', MC_DEPTH_LIMIT);
    memset(deep + MC_DEPTH_LIMIT, ']', MC_DEPTH_LIMIT);
    read_ok(&arena, deep);
    memset(deep, '[', MC_DEPTH_LIMIT + 1);
    memset(deep + MC_DEPTH_LIMIT + 1, ']', MC_DEPTH_LIMIT + 1);
    cr_assert_eq(offset_of_error(deep, NULL), MC_DEPTH_LIMIT);
    options = (mc_json_options){.max_depth = MC_DEPTH_LIMIT + 1};
    cr_assert(mc_json_read(&value, mc_str_from(deep), &options, &arena, NULL));
    mc_arena_free(&arena);
}

Test(json_read, reads_one_document_after_the_other) {
    mc_arena arena = {0};
    mc_errors errors;
    mc_errors_init(&errors, &arena);
    mc_str rest = MC_STR(" {\"a\":1}\n{\"a\":2}[3]\n\n4 \"5\" \n");
    mc_value value;
    size_t count = 0;
    while (mc_json_read_next(&value, &rest, NULL, &arena, &errors)) {
        count++;
    }
    cr_assert_eq(count, 5);
    cr_assert_eq(value.kind, MC_NULL);
    cr_assert(rest.len == 0 && errors.count == 0);
    cr_assert_not(mc_json_read_next(&value, &rest, NULL, &arena, &errors));

    rest = MC_STR("1 [2 }");
    cr_assert(mc_json_read_next(&value, &rest, NULL, &arena, &errors));
    cr_assert_not(mc_json_read_next(&value, &rest, NULL, &arena, &errors));
    cr_assert_eq(rest.len, 5, "stays before the wrong document");
    cr_assert_eq(errors.first->loc[0].index, 4);
    rest = (mc_str){NULL, 0};
    cr_assert_not(mc_json_read_next(&value, &rest, NULL, &arena, &errors));
    mc_arena_free(&arena);
}

Test(json_read, limits_each_document_of_a_stream_and_not_the_stream) {
    mc_arena arena = {0};
    mc_json_options options = {.max_bytes = 8};
    mc_str rest = MC_STR("[1,2,3]\n[4,5,6] [1,2,3,4]");
    mc_value value;
    cr_assert(mc_json_read_next(&value, &rest, &options, &arena, NULL));
    cr_assert(mc_json_read_next(&value, &rest, &options, &arena, NULL));
    cr_assert_not(mc_json_read_next(&value, &rest, &options, &arena, NULL));
    cr_assert_eq(rest.len, 10);
    mc_arena_free(&arena);
}
