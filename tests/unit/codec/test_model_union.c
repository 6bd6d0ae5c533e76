/** test_model_union.c - unions: by their tag, and by the best fit. */
#include "test_model_tables.h"

#include <criterion/criterion.h>

/* ---- tagged ---------------------------------------------------------------------- */

#define NOT_FOUND(type, input)                                                                     \
    "[{\"type\":\"union_tag_not_found\",\"loc\":[],\"msg\":\"Unable to extract tag using "         \
    "discriminator 'kind'\",\"input\":" input ",\"ctx\":{\"discriminator\":\"'kind'\"}}]"
#define INVALID(tag, input)                                                                        \
    "[{\"type\":\"union_tag_invalid\",\"loc\":[],\"msg\":\"Input tag '" tag                        \
    "' found using 'kind' does not match any of the expected tags: 'cat', "                        \
    "'dog'\",\"input\":" input ",\"ctx\":{\"discriminator\":\"'kind'\",\"tag\":\"" tag             \
    "\",\"expected_tags\":\"'cat', 'dog'\"}}]"

Test(model_union, the_tag_alone_selects_the_member) {
    static const decode_row rows[] = {
        /* The tag is no unknown key, though Cat forbids those. */
        {&pet_type, "{\"kind\":\"cat\",\"name\":\"Tom\"}",
         "{\"kind\":\"cat\",\"name\":\"Tom\",\"lives\":9}"},
        /* Dog declares the tag's key: it is written once, and first. */
        {&pet_type, "{\"barks\":false,\"kind\":\"dog\"}", "{\"kind\":\"dog\",\"barks\":false}"},
        {&pet_type, "{\"kind\":\"dog\",\"barks\":3}",
         "[{\"type\":\"bool_type\",\"loc\":[\"dog\",\"barks\"],\"msg\":\"Input should be a valid "
         "boolean\",\"input\":3}]"},
        {&pet_type, "{\"kind\":\"cat\",\"name\":\"Tom\",\"x\":1}",
         "[{\"type\":\"extra_forbidden\",\"loc\":[\"cat\",\"x\"],\"msg\":\"Extra inputs are not "
         "permitted\",\"input\":1}]"},
        {&pet_type, "{}", NOT_FOUND("Pet", "{}")},
        {&pet_type, "{\"kind\":\"x\"}", INVALID("x", "{\"kind\":\"x\"}")},
        {&pet_type, "{\"kind\":null}", INVALID("None", "{\"kind\":null}")},
        {&pet_type, "{\"kind\":1.5}", INVALID("1.5", "{\"kind\":1.5}")},
        {&pet_type, "{\"kind\":true}", INVALID("True", "{\"kind\":true}")},
        {&pet_type, "{\"kind\":\"\"}", INVALID("", "{\"kind\":\"\"}")},
        {&pet_type, "[]",
         "[{\"type\":\"dict_type\",\"loc\":[],\"msg\":\"Input should be an object\",\"input\":[]}"
         "]"},
    };
    expect_decoded(rows, COUNT(rows), MC_STRICT);
}

Test(model_union, an_adjacent_tag_has_its_content_under_a_key) {
    static const decode_row rows[] = {
        {&shape_type, "{\"value\":2,\"kind\":\"circle\"}", "{\"kind\":\"circle\",\"value\":2.0}"},
        {&shape_type, "{\"kind\":\"box\",\"value\":{\"x\":1}}",
         "{\"kind\":\"box\",\"value\":{\"x\":1.0,\"y\":0.5}}"},
        {&shape_type, "{\"kind\":\"none\"}", "{\"kind\":\"none\",\"value\":null}"},
        {&shape_type, "{\"kind\":\"circle\",\"value\":-1}",
         "[{\"type\":\"greater_than\",\"loc\":[\"circle\",\"value\"],\"msg\":\"Input should be "
         "greater than 0\",\"input\":-1,\"ctx\":{\"gt\":0.0}}]"},
        {&shape_type, "{\"kind\":\"circle\"}",
         "[{\"type\":\"missing\",\"loc\":[\"circle\",\"value\"],\"msg\":\"Field required\","
         "\"input\":{\"kind\":\"circle\"}}]"},
        {&shape_type, "{\"value\":1}", NOT_FOUND("Shape", "{\"value\":1}")},
    };
    expect_decoded(rows, COUNT(rows), MC_STRICT);
}

/* ---- smart ---------------------------------------------------------------------------- */

/** Room for any member of the unions below. */
typedef struct {
    int kind;
    union {
        point point;
        everything everything;
        presence presence;
    } as;
} any_union;

/** model A { a: int = 1, b: int = 2 }  model B { a: int = 1, c: int = 2 } */
typedef struct {
    int64_t a, other;
    uint64_t given[1];
} pair;

static void pair_init(void *out) {
    *(pair *)out = (pair){1, 2, {0}};
}
static const mc_field a_fields[] = {
    {MC_STR_INIT("a"), &mc_type_i64, offsetof(pair, a), MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("b"), &mc_type_i64, offsetof(pair, other), MC_NO_HAS, MC_FIELD_DEFAULT},
};
static const mc_field b_fields[] = {
    {MC_STR_INIT("a"), &mc_type_i64, offsetof(pair, a), MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("c"), &mc_type_i64, offsetof(pair, other), MC_NO_HAS, MC_FIELD_DEFAULT},
};
static const mc_model a_model = {
    .fields = a_fields, .fields_len = 2, .given_offset = offsetof(pair, given), .init = pair_init};
static const mc_model b_model = {
    .fields = b_fields, .fields_len = 2, .given_offset = offsetof(pair, given), .init = pair_init};
static const mc_type a_type = {MC_TYPE_MODEL, "A", sizeof(pair), .model = &a_model};
static const mc_type b_type = {MC_TYPE_MODEL, "B", sizeof(pair), .model = &b_model};

static const mc_items a_items = {.type = &a_type}, b_items = {.type = &b_type};
static const mc_type a_list = {MC_TYPE_LIST, "list[A]", sizeof(str_list), .items = &a_items};
static const mc_type b_list = {MC_TYPE_LIST, "list[B]", sizeof(str_list), .items = &b_items};
static const mc_items int_items = {.type = &mc_type_i64};
static const mc_type int_list = {MC_TYPE_LIST, "list[int]", sizeof(str_list), .items = &int_items};
static const mc_items float_items = {.type = &mc_type_f64};
static const mc_type float_list = {MC_TYPE_LIST, "list[float]", sizeof(str_list),
                                   .items = &float_items};

/** Which of the two members, 0 or 1, `json` was read as; -1 where it was none. */
static int chosen(const mc_type *first, const mc_type *second, const char *json) {
    mc_case cases[] = {{0, mc_str_from(first->name), first, false, NULL, 0},
                       {1, mc_str_from(second->name), second, false, NULL, 0}};
    mc_union choice = {.mode = MC_UNION_SMART,
                       .cases = cases,
                       .len = 2,
                       .kind_offset = offsetof(any_union, kind),
                       .as_offset = offsetof(any_union, as)};
    mc_type type = {MC_TYPE_UNION, "Union", sizeof(any_union), .choice = &choice};
    mc_arena arena;
    mc_arena_init(&arena, NULL, 0);
    any_union out;
    bool ok = mc_from_json(&type, &out, mc_str_from(json), NULL, &arena, NULL);
    mc_arena_free(&arena);
    return ok ? out.kind : -1;
}

Test(model_union, the_member_that_fits_best_wins_as_in_pydantics_smart_mode) {
    static const struct {
        const mc_type *first, *second;
        const char *json;
        int expected;
    } rows[] = {
        {&mc_type_i64, &mc_type_str, "\"456\"", 1},
        {&mc_type_f64, &mc_type_i64, "1", 1},
        {&mc_type_i64, &mc_type_f64, "1.0", 1},
        {&mc_type_i64, &mc_type_f64, "1", 0},
        {&mc_type_f64, &mc_type_i64, "1.5", 0},
        {&mc_type_i64, &mc_type_bool, "true", 1},
        {&mc_type_bool, &mc_type_i64, "1", 1},
        {&role_type, &mc_type_str, "\"admin\"", 1}, /* enum: lax, str: strict */
        {&mc_type_str, &role_type, "\"admin\"", 0},
        {&mc_type_i64, &mc_type_null, "null", 1},
        {&mc_type_any, &mc_type_i64, "1", 1},
        {&mc_type_any, &mc_type_str, "\"a\"", 0}, /* both strict: the leftmost */
        {&mc_type_any, &int_list, "[1]", 1},
        {&mc_type_any, &score_map_type, "{}", 1},
        {&mc_type_any, &score_map_type, "{\"a\":1.5}", 0}, /* keys are strings, so strict */
        {&int_list, &float_list, "[1.0]", 1},
        {&int_list, &float_list, "[1,2]", 0},
        {&int_list, &float_list, "[1,2.5]", 1},
        /* More fields set wins, then exactness, then the leftmost. */
        {&a_type, &b_type, "{}", 0},
        {&a_type, &b_type, "{\"a\":1}", 0},
        {&a_type, &b_type, "{\"a\":1,\"c\":3}", 1},
        {&a_type, &b_type, "{\"a\":1,\"b\":2,\"c\":3}", 0},
        {&a_type, &b_type, "{\"c\":3.0}", 1},
        {&a_list, &b_list, "[{\"a\":1},{\"c\":2}]", 1}, /* counted through the list */
        {&score_map_type, &a_type, "{\"a\":1}", 0},
        {&a_type, &score_map_type, "{\"a\":1}", 0},
        {&mc_type_i64, &mc_type_bool, "\"x\"", -1},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        int found = chosen(rows[i].first, rows[i].second, rows[i].json);
        cr_expect_eq(found, rows[i].expected, "%s | %s of %s gave %d", rows[i].first->name,
                     rows[i].second->name, rows[i].json, found);
    }
}

Test(model_union, where_none_fits_all_members_say_why_under_their_labels) {
    static const decode_row rows[] = {
        {&ref_type, "1.5",
         "[{\"type\":\"int_from_float\",\"loc\":[\"int\"],\"msg\":\"Input should be a valid "
         "integer, got a number with a fractional part\",\"input\":1.5},{\"type\":\"string_type\","
         "\"loc\":[\"str\"],\"msg\":\"Input should be a valid string\",\"input\":1.5}]"},
        {&ref_type, "7", "7"},
        {&ref_type, "\"7\"", "\"7\""},
    };
    expect_decoded(rows, COUNT(rows), MC_STRICT);
}

/* ---- recursive ------------------------------------------------------------------------- */

/* model Left { next: Either, x?: int }, model Right { next: Either, y?: int }: each level fits
 * both, and so twice as much is to be tried as in the level below. */
typedef struct either {
    int kind;
    union {
        struct side *side;
        int64_t end;
    } as;
} either;
typedef struct side {
    either next;
    int64_t other;
    bool has_other;
    uint64_t given[1];
} side;

static const mc_type either_type;
static const mc_field left_fields[] = {
    {MC_STR_INIT("next"), &either_type, offsetof(side, next), MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("x"), &mc_type_i64, offsetof(side, other), offsetof(side, has_other), 0},
};
static const mc_field right_fields[] = {
    {MC_STR_INIT("next"), &either_type, offsetof(side, next), MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("y"), &mc_type_i64, offsetof(side, other), offsetof(side, has_other), 0},
};
static const mc_model left_model = {
    .fields = left_fields, .fields_len = 2, .given_offset = offsetof(side, given)};
static const mc_model right_model = {
    .fields = right_fields, .fields_len = 2, .given_offset = offsetof(side, given)};
static const mc_type left_type = {MC_TYPE_MODEL, "Left", sizeof(side), .model = &left_model};
static const mc_type right_type = {MC_TYPE_MODEL, "Right", sizeof(side), .model = &right_model};
static const mc_case either_cases[] = {
    {0, MC_STR_INIT("Left"), &left_type, true, NULL, 0},
    {1, MC_STR_INIT("Right"), &right_type, true, NULL, 0},
    {2, MC_STR_INIT("int"), &mc_type_i64, false, NULL, 0},
};
static const mc_union either_union = {.mode = MC_UNION_SMART,
                                      .cases = either_cases,
                                      .len = 3,
                                      .kind_offset = offsetof(either, kind),
                                      .as_offset = offsetof(either, as)};
static const mc_type either_type = {MC_TYPE_UNION, "Either", sizeof(either),
                                    .choice = &either_union};

/** `levels` objects, one in the other, around `core`. */
static mc_str nested(mc_arena *arena, size_t levels, const char *core) {
    mc_buf text = {0};
    for (size_t i = 0; i < levels; i++) {
        mc_buf_add_str(&text, i % 3 ? MC_STR("{\"y\":1,\"next\":") : MC_STR("{\"x\":1,\"next\":"));
    }
    mc_buf_add_str(&text, mc_str_from(core));
    for (size_t i = 0; i < levels; i++)
        mc_buf_add_char(&text, '}');
    mc_str result = mc_arena_str(arena, mc_buf_str(&text));
    mc_buf_free(&text);
    return result;
}

Test(model_union, nested_choices_are_each_the_best) {
    mc_arena arena;
    mc_arena_init(&arena, NULL, 0);
    either out;
    mc_str json = nested(&arena, 8, "5");
    cr_assert(mc_from_json(&either_type, &out, json, NULL, &arena, NULL));
    const either *at = &out;
    for (int i = 0; i < 8; i++) {
        cr_expect_eq(at->kind, i % 3 ? 1 : 0, "level %d", i);
        cr_assert(at->kind < 2);
        at = &at->as.side->next;
    }
    cr_expect(at->kind == 2 && at->as.end == 5);
    mc_arena_free(&arena);
}

Test(model_union, a_hostile_nest_of_choices_ends_soon_with_an_error, .timeout = 20) {
    static const char *const cores[] = {"5", "\"no member\""};
    for (size_t i = 0; i < COUNT(cores); i++) {
        mc_arena arena;
        mc_errors errors;
        mc_arena_init(&arena, NULL, 0);
        mc_errors_init(&errors, &arena);
        either out;
        mc_str json = nested(&arena, 100, cores[i]);
        cr_expect_not(mc_from_json(&either_type, &out, json, NULL, &arena, &errors));
        cr_assert_not_null(errors.first);
        cr_expect_str_eq(errors.first->type, "union_too_ambiguous");
        cr_expect_not(errors.out_of_memory);
        mc_arena_free(&arena);
    }
}

Test(model_union, a_long_list_of_choices_keeps_nothing_of_the_members_that_did_not_fit) {
    enum { ITEMS = 20000 };
    const mc_items items = {.type = &ref_type};
    const mc_type type = {MC_TYPE_LIST, "list[Ref]", sizeof(str_list), .items = &items};
    mc_buf text = {0};
    for (int i = 0; i < ITEMS; i++)
        mc_buf_add_str(&text, i ? MC_STR(",\"a\"") : MC_STR("[\"a\""));
    mc_buf_add_char(&text, ']');
    mc_arena arena;
    mc_arena_init(&arena, NULL, (size_t)ITEMS * 200);
    struct {
        ref *items;
        size_t len;
    } out;
    must_read(&type, &out, text.data, &arena);
    cr_expect_eq(out.len, ITEMS);
    mc_arena_free(&arena);
    mc_buf_free(&text);
}
