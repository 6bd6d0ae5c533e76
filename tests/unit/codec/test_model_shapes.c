/**
 * test_model_shapes.c - the shapes that containers take beyond plain lists and maps: sets,
 * tuples, null within a list, keys that are no str, literals, and tags of several kinds.
 */
#include "test_model_tables.h"

#include <criterion/criterion.h>

/* ---- tables, as modelc would have made them ---------------------------------------- */

/* set[int] and set[int](2..3) */
typedef struct {
    int64_t *items;
    size_t len;
} int_set;
static const mc_items int_items = {.type = &mc_type_i64};
static const mc_type set_type = {MC_TYPE_SET, "set[int]", sizeof(int_set), .items = &int_items};
static const mc_constraint few_rules[] = {{.rule = MC_RULE_MIN_LENGTH, .uinteger = 2},
                                          {.rule = MC_RULE_MAX_LENGTH, .uinteger = 3}};
static const mc_type few_type = {MC_TYPE_SET, "set[int]",       sizeof(int_set),
                                 few_rules,   COUNT(few_rules), {.items = &int_items}};

/* tuple[int, str?] */
typedef struct {
    int64_t item_0;
    mc_str item_1;
    bool has_item_1;
} pair;
static const mc_field pair_fields[] = {
    {MC_STR_INIT("0"), &mc_type_i64, offsetof(pair, item_0), MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("1"), &mc_type_str, offsetof(pair, item_1), offsetof(pair, has_item_1),
     MC_FIELD_REQUIRED | MC_FIELD_NULLABLE},
};
static const mc_tuple pair_tuple = {pair_fields, COUNT(pair_fields)};
static const mc_type pair_type = {MC_TYPE_TUPLE, "tuple", sizeof(pair), .tuple = &pair_tuple};

/* list[int(ge=0)?] */
typedef struct {
    int64_t value;
    bool has_value;
} int_opt;
typedef struct {
    int_opt *items;
    size_t len;
} int_opt_list;
static const mc_constraint natural_rules[] = {{.rule = MC_RULE_GE, .integer = 0}};
static const mc_type natural_type = {MC_TYPE_INT, "int", sizeof(int64_t), natural_rules, 1, {0}};
static const mc_items opt_items = {.type = &natural_type,
                                   .value_offset = offsetof(int_opt, value),
                                   .has_offset = offsetof(int_opt, has_value)};
static const mc_type opt_type = {MC_TYPE_OPTIONAL, "int?", sizeof(int_opt), .items = &opt_items};
static const mc_items opt_list_items = {.type = &opt_type};
static const mc_type opt_list_type = {MC_TYPE_LIST, "list[int?]", sizeof(int_opt_list),
                                      .items = &opt_list_items};

/* map[int, bool] and map[Level, bool] */
typedef struct {
    int64_t key;
    bool value;
} int_entry;
typedef struct {
    int_entry *entries;
    size_t len;
} int_map;
static const mc_items int_map_items = {.type = &mc_type_bool,
                                       .entry_size = sizeof(int_entry),
                                       .value_offset = offsetof(int_entry, value),
                                       .key = &mc_type_i64};
static const mc_constraint two_rules[] = {{.rule = MC_RULE_MAX_LENGTH, .uinteger = 2}};
static const mc_type int_map_type = {MC_TYPE_MAP, "map", sizeof(int_map),
                                     two_rules,   1,     {.items = &int_map_items}};
typedef struct {
    level key;
    bool value;
} level_entry;
static const mc_items level_map_items = {.type = &mc_type_bool,
                                         .entry_size = sizeof(level_entry),
                                         .value_offset = offsetof(level_entry, value),
                                         .key = &level_type};
static const mc_type level_map_type = {MC_TYPE_MAP, "map", sizeof(int_map),
                                       .items = &level_map_items};
static const mc_items role_map_items = {.type = &mc_type_bool,
                                        .entry_size = sizeof(level_entry),
                                        .value_offset = offsetof(level_entry, value),
                                        .key = &role_type};
static const mc_type role_map_type = {MC_TYPE_MAP, "map", sizeof(int_map),
                                      .items = &role_map_items};

/* "fast" | "slow", and Literal["auto", 1, true] */
static const mc_enum_value speed_values[] = {{MC_STR_INIT("fast"), 0}, {MC_STR_INIT("slow"), 1}};
static const mc_enum speed_enum = {.values = speed_values, .len = 2, .is_literal = true};
static const mc_type speed_type = {MC_TYPE_ENUM, "literal", sizeof(role),
                                   .enumeration = &speed_enum};
static const mc_enum_value mixed_values[] = {
    {MC_STR_INIT("auto"), 0}, {MC_STR_INIT("1"), 1}, {MC_STR_INIT("true"), 2}};
static const mc_value mixed_literals[] = {
    {.kind = MC_STRING, .len = 4, .as.text = "auto"},
    {.kind = MC_INT, .as.integer = 1},
    {.kind = MC_BOOL, .as.boolean = true},
};
static const mc_enum mixed_enum = {
    .values = mixed_values, .len = 3, .is_literal = true, .literals = mixed_literals};
static const mc_type mixed_type = {MC_TYPE_ENUM, "literal", sizeof(role),
                                   .enumeration = &mixed_enum};

/* ---- reading and writing -------------------------------------------------------------- */

Test(model_shapes, each_shape_reads_and_writes_as_pydantic_does) {
    const decode_row rows[] = {
        {&set_type, "[3, 1, 3, 2, 1]", "[3,1,2]"},
        {&set_type, "[]", "[]"},
        {&set_type, "{}",
         "[{\"type\":\"set_type\",\"loc\":[],\"msg\":\"Input should be a valid array\","
         "\"input\":{}}]"},
        {&set_type, "[1, \"x\"]",
         "[{\"type\":\"int_type\",\"loc\":[1],\"msg\":\"Input should be a valid integer\","
         "\"input\":\"x\"}]"},
        {&few_type, "[1, 1, 1, 2, 3]", "[1,2,3]"},
        {&few_type, "[1, 1]",
         "[{\"type\":\"too_short\",\"loc\":[],\"msg\":\"Set should have at least 2 items after "
         "validation, not 1\",\"input\":[1,1],\"ctx\":{\"field_type\":\"Set\",\"min_length\":2,"
         "\"actual_length\":1}}]"},
        {&few_type, "[1, 2, 3, 4]",
         "[{\"type\":\"too_long\",\"loc\":[],\"msg\":\"Set should have at most 3 items after "
         "validation, not more\",\"input\":[1,2,3,4],\"ctx\":{\"field_type\":\"Set\","
         "\"max_length\":3,\"actual_length\":null}}]"},
        {&pair_type, "[1, \"a\"]", "[1,\"a\"]"},
        {&pair_type, "[1, null]", "[1,null]"},
        {&pair_type, "{}",
         "[{\"type\":\"tuple_type\",\"loc\":[],\"msg\":\"Input should be a valid array\","
         "\"input\":{}}]"},
        {&pair_type, "[\"x\"]",
         "[{\"type\":\"int_type\",\"loc\":[0],\"msg\":\"Input should be a valid integer\","
         "\"input\":\"x\"},{\"type\":\"missing\",\"loc\":[1],\"msg\":\"Field required\","
         "\"input\":[\"x\"]}]"},
        {&pair_type, "[1, \"a\", 2]",
         "[{\"type\":\"too_long\",\"loc\":[],\"msg\":\"Tuple should have at most 2 items after "
         "validation, not 3\",\"input\":[1,\"a\",2],\"ctx\":{\"field_type\":\"Tuple\","
         "\"max_length\":2,\"actual_length\":3}}]"},
        {&opt_list_type, "[1, null, 0]", "[1,null,0]"},
        {&opt_list_type, "[null, -1]",
         "[{\"type\":\"greater_than_equal\",\"loc\":[1],\"msg\":\"Input should be greater than or "
         "equal to 0\",\"input\":-1,\"ctx\":{\"ge\":0}}]"},
        {&int_map_type, "{\"1\": true, \"-7\": false}", "{\"1\":true,\"-7\":false}"},
        {&int_map_type, "{\"1\": true, \"2\": true, \"01\": false, \" 2\": false}",
         "{\"1\":false,\"2\":false}"},
        {&int_map_type, "{\"x\": true, \"1\": 3}",
         "[{\"type\":\"int_parsing\",\"loc\":[\"x\",\"[key]\"],\"msg\":\"Input should be a valid "
         "integer, unable to parse string as an integer\",\"input\":\"x\"},{\"type\":\"bool_type\","
         "\"loc\":[\"1\"],\"msg\":\"Input should be a valid boolean\",\"input\":3}]"},
        {&level_map_type, "{\"10\": true, \"1\": false}", "{\"10\":true,\"1\":false}"},
        {&role_map_type, "{\"plain-user\": true}", "{\"plain-user\":true}"},
        {&role_map_type, "{\"boss\": true}",
         "[{\"type\":\"enum\",\"loc\":[\"boss\",\"[key]\"],\"msg\":\"Input should be 'admin', "
         "'plain-user' or \\\"it's guest\\\"\",\"input\":\"boss\",\"ctx\":{\"expected\":\"'admin', "
         "'plain-user' or \\\"it's guest\\\"\"}}]"},
        {&speed_type, "\"slow\"", "\"slow\""},
        {&speed_type, "\"Slow\"",
         "[{\"type\":\"literal_error\",\"loc\":[],\"msg\":\"Input should be 'fast' or 'slow'\","
         "\"input\":\"Slow\",\"ctx\":{\"expected\":\"'fast' or 'slow'\"}}]"},
        {&mixed_type, "\"auto\"", "\"auto\""},
        {&mixed_type, "1", "1"},
        {&mixed_type, "1.0", "1"},
        {&mixed_type, "true", "true"},
        {&mixed_type, "\"1\"",
         "[{\"type\":\"literal_error\",\"loc\":[],\"msg\":\"Input should be 'auto', 1 or True\","
         "\"input\":\"1\",\"ctx\":{\"expected\":\"'auto', 1 or True\"}}]"},
        {&mixed_type, "false",
         "[{\"type\":\"literal_error\",\"loc\":[],\"msg\":\"Input should be 'auto', 1 or True\","
         "\"input\":false,\"ctx\":{\"expected\":\"'auto', 1 or True\"}}]"},
    };
    expect_decoded(rows, COUNT(rows), MC_STRICT);
}

Test(model_shapes, text_of_a_query_may_stand_for_literals_that_are_numbers_and_bools) {
    const decode_row rows[] = {
        {&mixed_type, "\"1\"", "1"},
        {&mixed_type, "\"yes\"", "true"},
        {&mixed_type, "\"auto\"", "\"auto\""},
    };
    expect_decoded(rows, COUNT(rows), MC_LAX);
}

/* ---- values built in C ------------------------------------------------------------------ */

Test(model_shapes, a_set_built_in_c_with_an_item_twice_is_refused) {
    int64_t items[] = {1, 2, 1};
    const int_set twice = {items, 3}, once = {items, 2};
    cr_assert_str_eq(validated(&set_type, &once), "[]");
    cr_assert_str_eq(validated(&set_type, &twice),
                     "[{\"type\":\"unique_items\",\"loc\":[],\"msg\":\"Set should have unique "
                     "items, item 2 repeats item 0\",\"input\":[1,2,1],\"ctx\":{\"index\":2,"
                     "\"repeats\":0}}]");
}

Test(model_shapes, values_built_in_c_are_checked_as_those_that_are_read) {
    const pair missing = {1, {0}, false};
    cr_assert_str_eq(validated(&pair_type, &missing), "[]");
    int_opt some[] = {{-1, true}, {-1, false}};
    const int_opt_list list = {some, 2};
    cr_assert_str_eq(validated(&opt_list_type, &list),
                     "[{\"type\":\"greater_than_equal\",\"loc\":[0],\"msg\":\"Input should be "
                     "greater than or equal to 0\",\"input\":-1,\"ctx\":{\"ge\":0}}]");
    level_entry entries[] = {{LEVEL_HIGH, true}, {(level)3, true}};
    const struct {
        level_entry *entries;
        size_t len;
    } map = {entries, 2};
    cr_assert_str_eq(validated(&level_map_type, &map),
                     "[{\"type\":\"enum\",\"loc\":[\"\",\"[key]\"],\"msg\":\"Input should be 1 or "
                     "10\",\"input\":3,\"ctx\":{\"expected\":\"1 or 10\"}}]");
}

Test(model_shapes, the_order_of_a_set_and_of_a_map_is_nothing_to_equality) {
    int64_t up[] = {1, 2, 3}, down[] = {3, 2, 1}, other[] = {1, 2, 4};
    const int_set a = {up, 3}, b = {down, 3}, c = {other, 3};
    cr_assert(mc_equal(&set_type, &a, &b));
    cr_assert_not(mc_equal(&set_type, &a, &c));
    int_entry left[] = {{1, true}, {2, false}}, right[] = {{2, false}, {1, true}},
              else_[] = {{2, true}, {1, false}};
    const int_map x = {left, 2}, y = {right, 2}, z = {else_, 2};
    cr_assert(mc_equal(&int_map_type, &x, &y));
    cr_assert_not(mc_equal(&int_map_type, &x, &z));
}

Test(model_shapes, copies_are_deep_and_equal_and_print_as_python_does) {
    const struct {
        const mc_type *type;
        const char *json, *printed;
    } rows[] = {
        {&set_type, "[3, 1]", "{3, 1}"},
        {&set_type, "[]", "set()"},
        {&pair_type, "[1, \"a\"]", "(1, 'a')"},
        {&pair_type, "[1, null]", "(1, None)"},
        {&opt_list_type, "[1, null]", "[1, None]"},
        {&int_map_type, "{\"1\": true}", "{1: True}"},
        {&role_map_type, "{\"admin\": true}", "{'admin': True}"},
        {&mixed_type, "true", "True"},
        {&speed_type, "\"fast\"", "'fast'"},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        mc_arena first, second;
        mc_arena_init(&first, NULL, 0);
        mc_arena_init(&second, NULL, 0);
        void *read = mc_arena_zalloc(&first, rows[i].type->size);
        void *copy = mc_arena_zalloc(&second, rows[i].type->size);
        must_read(rows[i].type, read, rows[i].json, &first);
        cr_assert(mc_copy(rows[i].type, copy, read, &second));
        cr_assert(mc_equal(rows[i].type, read, copy), "%s", rows[i].json);
        mc_arena_free(&first);
        cr_assert_str_eq(printed(rows[i].type, copy), rows[i].printed);
        mc_arena_free(&second);
    }
}
