/** test_model_values.c - writing, comparing, copying and printing C values. */
#include "test_model_tables.h"

#include <criterion/criterion.h>
#include <math.h>

Test(model_values, every_kind_of_field_comes_back_as_it_went) {
    mc_arena arena;
    mc_arena_init(&arena, NULL, 0);
    everything value, again;
    must_read(&everything_type, &value, everything_json, &arena);
    cr_expect_str_eq(encoded(&everything_type, &value, 0), everything_json);
    cr_expect(value.i8 == INT8_MIN && value.u64 == UINT64_MAX && value.f32 == 0.1f);
    cr_expect(value.role == ROLE_USER && value.level == LEVEL_HIGH);
    cr_expect(value.pet.kind == PET_DOG && !value.pet.as.dog->barks);
    cr_expect(value.shape.kind == SHAPE_BOX && value.shape.as.box.y == 4);
    cr_expect(value.ref.kind == REF_STR && value.ref.as.as_str.len == 3);
    must_read(&everything_type, &again, encoded(&everything_type, &value, 0), &arena);
    cr_expect(mc_equal(&everything_type, &value, &again));
    mc_arena_free(&arena);
}

Test(model_values, flags_leave_out_what_has_no_value_and_what_was_not_given) {
    mc_arena arena;
    mc_arena_init(&arena, NULL, 0);
    presence value;
    must_read(&presence_type, &value, "{\"a\":1,\"c\":null,\"e\":null}", &arena);
    cr_expect_str_eq(encoded(&presence_type, &value, 0), "{\"a\":1,\"b\":7,\"c\":null,\"e\":null}");
    cr_expect_str_eq(encoded(&presence_type, &value, MC_JSON_EXCLUDE_NONE), "{\"a\":1,\"b\":7}");
    cr_expect_str_eq(encoded(&presence_type, &value, MC_JSON_EXCLUDE_UNSET),
                     "{\"a\":1,\"c\":null,\"e\":null}");
    cr_expect_str_eq(encoded(&presence_type, &value, MC_JSON_EXCLUDE_UNSET | MC_JSON_EXCLUDE_NONE),
                     "{\"a\":1}");
    pet tom;
    must_read(&pet_type, &tom, "{\"kind\":\"cat\",\"name\":\"Tom\"}", &arena);
    cr_expect_str_eq(encoded(&pet_type, &tom, MC_JSON_EXCLUDE_UNSET),
                     "{\"kind\":\"cat\",\"name\":\"Tom\"}");
    mc_arena_free(&arena);
}

Test(model_values, what_is_no_value_is_not_written_and_leaves_the_buffer_as_it_was) {
    mc_buf out = {0};
    mc_buf_add_str(&out, MC_STR("before"));
    const struct {
        const mc_type *type;
        const void *value;
    } rows[] = {
        {&role_type, &(role){99}},
        {&ref_type, &(ref){.kind = 9}},
        {&pet_type, &(pet){.kind = PET_DOG}},
        {&str_list_type, &(str_list){NULL, 2}},
        {&score_map_type, &(score_map){NULL, 1}},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        cr_expect_not(mc_to_json(rows[i].type, rows[i].value, &out, 0), "row %zu", i);
        cr_expect_str_eq(out.data, "before");
        cr_expect_not(out.failed);
    }
    mc_buf_free(&out);
    mc_buf_init(&out, NULL, 10);
    mc_buf_add_str(&out, MC_STR("123"));
    cr_expect_not(mc_to_json(&mc_type_str, &MC_STR("0123456789"), &out, 0));
    cr_expect(out.failed && out.len == 3);
    mc_buf_free(&out);
}

Test(model_values, values_are_equal_by_content) {
    mc_arena arena;
    mc_arena_init(&arena, NULL, 0);
    static const struct {
        const mc_type *type;
        const char *a, *b;
        bool expected;
    } rows[] = {
        {&score_map_type, "{\"a\":1,\"b\":2}", "{\"b\":2,\"a\":1}", true},
        {&score_map_type, "{\"a\":1,\"b\":2}", "{\"a\":1,\"c\":2}", false},
        {&score_map_type, "{\"a\":1}", "{\"a\":1,\"b\":2}", false},
        {&str_list_type, "[\"a\",\"b\"]", "[\"b\",\"a\"]", false},
        {&presence_type, "{\"a\":1,\"e\":null}", "{\"a\":1,\"b\":7,\"c\":null,\"e\":null}", true},
        {&presence_type, "{\"a\":1,\"e\":null}", "{\"a\":1,\"e\":0}", false},
        {&presence_type, "{\"a\":1,\"e\":1}", "{\"a\":1,\"e\":1,\"d\":0}", false},
        {&node_type, "{\"value\":1,\"next\":{\"value\":2}}", "{\"value\":1,\"next\":{\"value\":2}}",
         true},
        {&node_type, "{\"value\":1,\"next\":{\"value\":2}}", "{\"value\":1}", false},
        {&node_type, "{\"value\":1,\"next\":{\"value\":2}}", "{\"value\":1,\"next\":{\"value\":3}}",
         false},
        {&mc_type_any, "{\"a\":1,\"b\":[2]}", "{\"b\":[2.0],\"a\":1.0}", true},
        {&ref_type, "1", "\"1\"", false},
        {&shape_type, "{\"kind\":\"circle\",\"value\":1}", "{\"kind\":\"circle\",\"value\":2}",
         false},
        {&pet_type, "{\"kind\":\"dog\"}", "{\"kind\":\"dog\",\"barks\":true}", true},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        void *a = mc_arena_alloc(&arena, rows[i].type->size);
        void *b = mc_arena_alloc(&arena, rows[i].type->size);
        must_read(rows[i].type, a, rows[i].a, &arena);
        must_read(rows[i].type, b, rows[i].b, &arena);
        cr_expect_eq(mc_equal(rows[i].type, a, b), rows[i].expected, "%s and %s", rows[i].a,
                     rows[i].b);
        cr_expect_eq(mc_equal(rows[i].type, b, a), rows[i].expected, "%s and %s", rows[i].b,
                     rows[i].a);
    }
    cr_expect(mc_equal(&mc_type_f64, &(double){NAN}, &(double){NAN}));
    cr_expect(mc_equal(&mc_type_f64, &(double){0.0}, &(double){-0.0}));
    mc_arena_free(&arena);
}

Test(model_values, a_copy_is_equal_and_shares_nothing) {
    mc_arena first, second;
    mc_arena_init(&first, NULL, 0);
    mc_arena_init(&second, NULL, 0);
    everything value, copied;
    must_read(&everything_type, &value, everything_json, &first);
    cr_assert(mc_copy(&everything_type, &copied, &value, &second));
    cr_expect(mc_equal(&everything_type, &value, &copied));
    mc_arena_free(&first); /* a sanitizer sees whatever is still shared */
    cr_expect_str_eq(encoded(&everything_type, &copied, 0), everything_json);
    cr_expect_eq(copied.given[0], ((uint64_t)1 << 22) - 1);
    mc_arena_free(&second);
}

Test(model_values, a_copy_keeps_no_pointer_behind_a_flag_that_says_there_is_no_value) {
    typedef struct {
        mc_str text;
        bool has_text;
        uint64_t given[1];
    } note;
    const mc_field fields[] = {{MC_STR_INIT("text"), &mc_type_str, offsetof(note, text),
                                offsetof(note, has_text), MC_FIELD_NULLABLE}};
    const mc_model model = {
        .fields = fields, .fields_len = 1, .given_offset = offsetof(note, given)};
    const mc_type type = {MC_TYPE_MODEL, "Note", sizeof(note), .model = &model};
    mc_arena arena;
    mc_arena_init(&arena, NULL, 0);
    note stale = {.text = MC_STR_INIT("stale")}, copied;
    cr_assert(mc_copy(&type, &copied, &stale, &arena));
    cr_expect_null(copied.text.data);
    mc_arena_free(&arena);
}

Test(model_values, printing_writes_pythons_repr) {
    mc_arena arena;
    mc_arena_init(&arena, NULL, 0);
    everything value;
    must_read(&everything_type, &value, everything_json, &arena);
    cr_expect_str_eq(
        printed(&everything_type, &value),
        "Everything(flag=True, i8=-128, i16=-32768, i32=-2147483648, i64=-9223372036854775808, "
        "u8=255, u16=65535, u32=4294967295, u64=18446744073709551615, f32=0.1, f64=1.5, "
        "text='h\xC3\xA9\\n', any={'b': [1, 2.5, None], 'a': 'x'}, role='plain-user', level=10, "
        "tags=['a', 'b'], scores={'x': 1.0, 'y': -2.0}, pos=[1.0, 2.0, 3.0], "
        "point=Point(x=1.0, y=0.5), pet=Dog(barks=False, kind='dog'), shape=Point(x=0.25, y=4.0), "
        "ref='456')");
    presence none;
    must_read(&presence_type, &none, "{\"a\":1,\"e\":null}", &arena);
    cr_expect_str_eq(printed(&presence_type, &none), "Presence(a=1, b=7, c=None, d=None, e=None)");
    cr_expect_str_eq(printed(&mc_type_str, &MC_STR("it's \x01\\\xFF\x7F")),
                     "\"it's \\x01\\\\\\xff\\x7f\"");
    cr_expect_str_eq(printed(&mc_type_f64, &(double){-INFINITY}), "-inf");
    cr_expect_str_eq(printed(&ref_type, &(ref){.kind = 9}), "None");
    mc_arena_free(&arena);
}

/** A small generator of numbers that are the same in every run. */
static uint32_t next_random(uint32_t *state) {
    *state = *state * 1664525 + 1013904223;
    return *state >> 8;
}

/** Puts one piece of JSON, or nothing, where another one was. */
static mc_str mutated(mc_arena *arena, mc_str json, uint32_t *state) {
    static const char *const pieces[] = {
        "",   "0",    "1.0",  "-1",  "null", "true", "\"a\"", "[]",     "{}",
        "[1", "\"\"", "1e30", "cat", "1e-9", ",",    "256",   "\"x\":", "\"kind\":\"cat\",",
    };
    size_t at = next_random(state) % json.len;
    size_t end = at + next_random(state) % 6;
    if (end > json.len) end = json.len;
    return mc_arena_printf(arena, "%.*s%s%s", (int)at, json.data,
                           pieces[next_random(state) % COUNT(pieces)], json.data + end);
}

Test(model_values, whatever_is_read_is_valid_and_comes_back_equal, .timeout = 60) {
    enum { ROUNDS = 20000 };
    uint32_t state = 1;
    size_t right = 0, wrong = 0;
    for (int i = 0; i < ROUNDS; i++) {
        mc_arena arena;
        mc_errors errors;
        mc_arena_init(&arena, NULL, 0);
        mc_errors_init(&errors, &arena);
        everything value, copied, again;
        mc_str json = mutated(&arena, mc_str_from(everything_json), &state);
        if (mc_from_json(&everything_type, &value, json, NULL, &arena, &errors)) {
            right++;
            cr_expect(mc_validate(&everything_type, &value, NULL), "%s", json.data);
            cr_expect(mc_copy(&everything_type, &copied, &value, &arena));
            must_read(&everything_type, &again, encoded(&everything_type, &copied, 0), &arena);
            cr_expect(mc_equal(&everything_type, &value, &again), "%s", json.data);
        } else {
            wrong++;
            cr_expect(errors.first && errors.first->msg.len, "%s", json.data);
        }
        mc_arena_free(&arena);
    }
    cr_expect(right > ROUNDS / 50 && wrong > ROUNDS / 2, "%zu right, %zu wrong", right, wrong);
}
