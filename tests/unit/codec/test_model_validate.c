/** test_model_validate.c - values built in C get the errors that reading them would have given. */
#include "test_model_tables.h"

#include <criterion/criterion.h>
#include <math.h>

static everything valid(mc_arena *arena) {
    everything value;
    must_read(&everything_type, &value, everything_json, arena);
    return value;
}

Test(model_validate, a_value_without_its_constraints_gets_the_errors_of_reading_it_with_them) {
    static const struct {
        const mc_type *plain, *constrained;
        const char *json;
    } rows[] = {
        {&mc_type_i64, &rated_int_type, "95"},
        {&mc_type_i64, &rated_int_type, "101"},
        {&mc_type_i64, &rated_int_type, "105"},
        {&mc_type_i64, &rated_int_type, "100"},
        {&mc_type_i64, &rated_int_type, "-15"},
        {&mc_type_i64, &rated_int_type, "-10"},
        {&mc_type_u8, &rated_u8_type, "200"},
        {&mc_type_f64, &rated_float_type, "0.35"},
        {&mc_type_f64, &rated_float_type, "2.6"},
        {&mc_type_f64, &rated_float_type, "0.0"},
        {&mc_type_f32, &rated_f32_type, "0.7"},
        {&mc_type_str, &name_type, "\"\""},
        {&mc_type_str, &name_type, "\"hello\""},
        {&mc_type_i64, &even_type, "3"},
        {&mc_type_i64, &even_type, "13"},
        {&str_list_type, &tags_type, "[]"},
        {&str_list_type, &tags_type, "[\"a\",\"b\",\"c\",\"d\"]"},
        {&str_list_type, &tags_type, "[\"a\",\"b\",\"b\"]"},
        {&score_map_type, &scores_type, "{}"},
        {&score_map_type, &scores_type, "{\"a\":1.0,\"b\":2.0,\"c\":3.0}"},
    };
    mc_arena arena;
    mc_arena_init(&arena, NULL, 0);
    for (size_t i = 0; i < COUNT(rows); i++) {
        void *value = mc_arena_alloc(&arena, rows[i].plain->size);
        must_read(rows[i].plain, value, rows[i].json, &arena);
        const char *read = decoded(rows[i].constrained, rows[i].json, MC_STRICT);
        bool right = strncmp(read, "[{", 2) != 0;
        mc_str expected = mc_arena_str(&arena, right ? MC_STR("[]") : mc_str_from(read));
        const char *found = validated(rows[i].constrained, value);
        cr_expect_str_eq(found, expected.data, "%s: %s is not %s", rows[i].json, found,
                         expected.data);
    }
    mc_arena_free(&arena);
}

Test(model_validate, what_was_read_is_valid) {
    mc_arena arena;
    mc_arena_init(&arena, NULL, 0);
    everything value = valid(&arena);
    cr_expect_str_eq(validated(&everything_type, &value), "[]");
    mc_arena_free(&arena);
}

#define LOC_ERROR(type, loc, msg, rest)                                                            \
    "{\"type\":\"" type "\",\"loc\":[" loc "],\"msg\":\"" msg "\"" rest "}"

Test(model_validate, all_that_c_can_get_wrong_is_reported_in_the_order_of_the_fields) {
    mc_arena arena;
    mc_arena_init(&arena, NULL, 0);
    everything value = valid(&arena);
    mc_str bad_items[] = {MC_STR_INIT("ok"), MC_STR_INIT("\xFF"), {NULL, 3}};
    score bad_key = {MC_STR_INIT("\xC3"), 1};
    value.role = (role)77;
    value.level = (level)2;
    value.tags = (str_list){bad_items, 3};
    value.scores = (score_map){&bad_key, 1};
    value.pet = (pet){.kind = PET_DOG};
    value.shape.kind = 9;
    value.ref.kind = 5;
    const char *found = validated(&everything_type, &value);
    const char *expected = "[" LOC_ERROR("enum",
                                         "\"role\"", "Input should be 'admin', 'plain-user' or \\\"it's guest\\\"", ",\"input\":77,\"ctx\":{\"expected\":\"'admin', 'plain-user' or \\\"it's guest\\\"\"}") "," LOC_ERROR("enum",
                                                                                                                                                                                                                          "\"level\"",
                                                                                                                                                                                                                          "Input should be 1 or 10",
                                                                                                                                                                                                                          ",\"input\":2,\"ctx\":{\"expected\":\"1 or 10\"}") "," LOC_ERROR("string_unicode", "\"tags\",1", "Input should be a valid string, unable to parse raw data as a unicode string", ",\"input\":\"\\ufffd\"") "," LOC_ERROR("string_type",
                                                                                                                                                                                                                                                                                                                                                                                                                                                   "\"tags\",2", "Input should be a valid string", "") "," LOC_ERROR("string_unicode",
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                     "\"scores\",\"\\ufffd\"",
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                     "Input should be a valid string, unable to parse raw data as a unicode string", ",\"input\":\"\\ufffd\"") "," LOC_ERROR("missing",
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                             "\"pet\",\"dog\"",
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                             "Field required", "") "," LOC_ERROR("union_tag_invalid",
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                 "\"shape\"",
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                 "Input tag '9' found using 'kind' does not match any of the expected tags: "
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                 "'circle', 'box', 'none'",
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                 ",\"input\":9,\"ctx\":{\"discriminator\":\"'kind'\",\"tag\":\"9\","
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                 "\"expected_tags\":\"'circle', 'box', 'none'\"}") "," LOC_ERROR("enum", "\"ref\"", "Input should be 'int' or 'str'", ",\"input\":5,\"ctx\":{\"expected\":\"'int' or 'str'\"}") "]";
    char as_escapes[8192]; /* U+FFFD may be written as itself or escaped */
    size_t len = 0;
    for (const char *at = found; *at && len < sizeof as_escapes - 8;) {
        if (!strncmp(at, "\xEF\xBF\xBD", 3)) {
            memcpy(as_escapes + len, "\\ufffd", 6);
            len += 6, at += 3;
        } else {
            as_escapes[len++] = *at++;
        }
    }
    as_escapes[len] = '\0';
    cr_expect_str_eq(as_escapes, expected, "%s\nis not\n%s", as_escapes, expected);
    mc_arena_free(&arena);
}

Test(model_validate, lists_without_items_and_empty_boxes_are_reported) {
    cr_expect_str_eq(validated(&str_list_type, &(str_list){NULL, 2}),
                     "[" LOC_ERROR("list_type", "", "Input should be a valid array", "") "]");
    cr_expect_str_eq(validated(&score_map_type, &(score_map){NULL, 2}),
                     "[" LOC_ERROR("dict_type", "", "Input should be an object", "") "]");
    const mc_field boxed[] = {
        {MC_STR_INIT("box"), &point_type, 0, MC_NO_HAS, MC_FIELD_REQUIRED | MC_FIELD_BOXED}};
    typedef struct {
        point *box;
        uint64_t given[1];
    } holder;
    const mc_model model = {
        .fields = boxed, .fields_len = 1, .given_offset = offsetof(holder, given)};
    const mc_type type = {MC_TYPE_MODEL, "Holder", sizeof(holder), .model = &model};
    holder empty = {0};
    cr_expect_str_eq(validated(&type, &empty),
                     "[" LOC_ERROR("missing", "\"box\"", "Field required", "") "]");
    cr_expect_str_eq(encoded(&type, &empty, 0), "failed");
    holder full = {.box = &(point){.x = 1}};
    cr_expect_str_eq(validated(&type, &full), "[]");
}

Test(model_validate, paths_and_checks_are_those_of_reading) {
    span wrong = {.low = 5, .high = 2, .label = MC_STR_INIT("x")};
    cr_expect_str_eq(validated(&span_type, &wrong),
                     "[" LOC_ERROR("value_error", "", "Value error, low is above high",
                                   ",\"input\":{\"low\":5,\"high\":2,\"label\":\"x\"},\"ctx\":{"
                                   "\"error\":\"low is above high\"}") "]");
    shape circle = {.kind = SHAPE_CIRCLE, .as.circle = -1};
    cr_expect_str_eq(validated(&shape_type, &circle),
                     "[" LOC_ERROR("greater_than", "\"circle\",\"value\"",
                                   "Input should be greater than 0",
                                   ",\"input\":-1.0,\"ctx\":{\"gt\":0.0}") "]");
    pet tom = {.kind = PET_CAT, .as.cat = {.name = MC_STR_INIT("Thomas")}};
    cr_expect_str_eq(validated(&pet_type, &tom),
                     "[" LOC_ERROR("string_too_long", "\"cat\",\"name\"",
                                   "String should have at most 4 characters",
                                   ",\"input\":\"Thomas\",\"ctx\":{\"max_length\":4}") "]");
    cr_expect_not(mc_validate(&finite_type, &(double){NAN}, NULL));
    cr_expect_not(mc_validate(&rated_float_type, &(double){NAN}, NULL));
}
