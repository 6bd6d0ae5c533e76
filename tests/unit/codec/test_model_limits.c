/** test_model_limits.c - depth, cycles, memory and large inputs: an error, never a crash. */
#include "test_model_tables.h"

#include <criterion/criterion.h>
#include <stdlib.h>

/** A chain of `len` nodes in `nodes`. */
static void chain(node *nodes, size_t len) {
    for (size_t i = 0; i < len; i++) {
        nodes[i] = (node){.value = (int64_t)i, .next = i + 1 < len ? &nodes[i + 1] : NULL};
    }
}

Test(model_limits, the_depth_limit_is_the_same_for_all_that_walk) {
    static node nodes[MC_DEPTH_LIMIT + 1];
    mc_arena arena;
    mc_arena_init(&arena, NULL, 0);
    node read;
    for (size_t extra = 0; extra < 2; extra++) {
        bool fits = extra == 0;
        chain(nodes, MC_DEPTH_LIMIT + extra);
        cr_expect_eq(strcmp(encoded(&node_type, nodes, 0), "failed") != 0, fits);
        cr_expect_eq(mc_validate(&node_type, nodes, NULL), fits);
        cr_expect_eq(mc_equal(&node_type, nodes, nodes), fits);
        cr_expect_eq(mc_copy(&node_type, &read, nodes, &arena), fits);
        cr_expect_eq(strstr(printed(&node_type, nodes), "...") == NULL, fits);
    }
    chain(nodes, MC_DEPTH_LIMIT);
    must_read(&node_type, &read, encoded(&node_type, nodes, 0), &arena);
    cr_expect(mc_equal(&node_type, &read, nodes));
    mc_arena_free(&arena);
}

Test(model_limits, a_value_deeper_than_the_limit_is_not_read) {
    mc_arena arena;
    mc_errors errors;
    mc_arena_init(&arena, NULL, 0);
    mc_errors_init(&errors, &arena);
    mc_convert convert = {&arena, &errors, MC_STRICT};
    static mc_member members[1000][2];
    for (size_t i = 0; i < 1000; i++) {
        members[i][0] = (mc_member){MC_STR_INIT("value"), mc_value_int(1)};
        members[i][1].key = MC_STR("next");
        if (i < 999) {
            members[i][1].value =
                (mc_value){.kind = MC_OBJECT, .len = 2, .as.members = members[i + 1]};
        }
    }
    mc_value deep = {.kind = MC_OBJECT, .len = 2, .as.members = members[0]};
    node read;
    cr_expect_not(mc_from_value(&node_type, &read, &deep, NULL, &convert));
    cr_assert_eq(errors.count, 1);
    cr_expect_str_eq(errors.first->type, "recursion_loop");
    cr_expect_eq(errors.first->loc_len, MC_DEPTH_LIMIT);
    mc_value any;
    cr_expect_not(mc_from_value(&mc_type_any, &any, &deep, NULL, &convert));
    cr_expect_str_eq(errors.last->type, "recursion_loop");
    cr_expect_not(errors.out_of_memory);
    mc_arena_free(&arena);
}

Test(model_limits, cycles_end_with_an_error) {
    mc_arena arena;
    mc_arena_init(&arena, NULL, 0);
    node loop = {.value = 1};
    loop.next = &loop;
    node copied;
    cr_expect_str_eq(encoded(&node_type, &loop, 0), "failed");
    cr_expect_not_null(strstr(validated(&node_type, &loop),
                              "\"msg\":\"Recursion error - cyclic reference detected\""));
    cr_expect_not(mc_equal(&node_type, &loop, &loop));
    cr_expect_not(mc_copy(&node_type, &copied, &loop, &arena));
    cr_expect_not_null(strstr(printed(&node_type, &loop), "next=..."));
    mc_arena_free(&arena);
}

typedef struct self_union {
    int kind;
    struct self_union *self;
} self_union;
static const mc_type self_type;
static const mc_case self_cases[] = {{0, MC_STR_INIT("self"), &self_type, true, NULL, 0}};
static const mc_union self_choice = {.cases = self_cases,
                                     .len = 1,
                                     .kind_offset = offsetof(self_union, kind),
                                     .as_offset = offsetof(self_union, self)};
static const mc_type self_type = {MC_TYPE_UNION, "Self", sizeof(self_union),
                                  .choice = &self_choice};

Test(model_limits, a_union_that_holds_nothing_but_itself_ends_with_an_error) {
    mc_arena arena;
    mc_arena_init(&arena, NULL, 0);
    self_union loop = {.self = &loop}, copied;
    cr_expect_str_eq(encoded(&self_type, &loop, 0), "failed");
    cr_expect_not(mc_validate(&self_type, &loop, NULL));
    cr_expect_not(mc_copy(&self_type, &copied, &loop, &arena));
    cr_expect_not_null(strstr(decoded(&self_type, "1", MC_STRICT), "recursion_loop"));
    mc_arena_free(&arena);
}

/* ---- memory ------------------------------------------------------------------------------ */

/** Fails the allocation number `fail_at` and, with `for_good`, all after it. */
typedef struct {
    size_t count, fail_at;
    bool for_good;
    size_t live;
} failing;

static void *failing_resize(void *user, void *old, size_t old_size, size_t new_size) {
    failing *state = user;
    if (new_size) {
        size_t number = state->count++;
        if (number == state->fail_at || (state->for_good && number > state->fail_at)) return NULL;
        if (!old_size) state->live++;
        return realloc(old, new_size);
    }
    state->live -= old != NULL;
    free(old);
    return NULL;
}

/** One message read with a failing allocator; true where it was read. */
static bool read_failing(failing *state, const mc_type *type, const mc_value *in) {
    mc_allocator allocator = {failing_resize, state};
    mc_arena arena;
    mc_errors errors;
    mc_arena_init(&arena, &allocator, 0);
    mc_errors_init(&errors, &arena);
    mc_convert convert = {&arena, &errors, MC_STRICT};
    everything out;
    bool ok = mc_from_value(type, &out, in, NULL, &convert);
    bool failed = state->count > state->fail_at;
    cr_expect(ok || errors.out_of_memory || !failed, "allocation %zu failed without a word",
              state->fail_at);
    mc_arena_free(&arena);
    cr_expect_eq(state->live, 0, "memory was kept");
    return !failed;
}

Test(model_limits, every_failing_allocation_is_reported_as_such) {
    /* Texts that fill one block of the arena each, so that there are many to fail. */
    static char big[70000];
    memset(big, 'x', sizeof big);
    mc_value text = mc_value_str((mc_str){big, sizeof big});
    mc_value items[] = {text, mc_value_int(1), text, text};
    mc_value list = {.kind = MC_ARRAY, .len = 4, .as.items = items};
    mc_value strings = {.kind = MC_ARRAY, .len = 2, .as.items = items + 2};
    const mc_items refs = {.type = &ref_type};
    const mc_type ref_list = {MC_TYPE_LIST, "list[Ref]", sizeof(str_list), .items = &refs};
    const struct {
        const mc_type *type;
        const mc_value *in;
    } rows[] = {{&str_list_type, &strings},
                {&str_list_type, &list},
                {&ref_list, &list},
                {&tags_type, &strings},
                {&mc_type_any, &list}};
    for (size_t i = 0; i < COUNT(rows); i++) {
        for (int for_good = 0; for_good < 2; for_good++) {
            failing state = {.for_good = for_good};
            while (!read_failing(&state, rows[i].type, rows[i].in)) {
                state = (failing){.for_good = for_good, .fail_at = state.fail_at + 1};
                cr_assert_lt(state.fail_at, 100);
            }
            cr_expect_gt(state.fail_at, 0, "row %zu allocates nothing", i);
        }
    }
}

Test(model_limits, without_memory_from_the_limit_of_the_arena_nothing_crashes) {
    bool read = false;
    for (size_t limit = 16; !read; limit += 64) {
        mc_arena arena;
        mc_errors errors;
        mc_arena_init(&arena, NULL, limit);
        mc_errors_init(&errors, &arena);
        everything out;
        read = mc_from_json(&everything_type, &out, mc_str_from(everything_json), NULL, &arena,
                            &errors);
        cr_expect(read || errors.out_of_memory, "limit %zu: no word about memory", limit);
        if (read) cr_expect_str_eq(encoded(&everything_type, &out, 0), everything_json);
        mc_arena_free(&arena);
        cr_assert_lt(limit, 1 << 20);
    }
}

/* ---- large inputs ---------------------------------------------------------------------------- */

Test(model_limits, unique_takes_linear_time_for_items_of_any_type, .timeout = 20) {
    enum { ITEMS = 100000 };
    static const mc_type *const types[] = {&mc_type_str, &mc_type_any};
    static const mc_constraint unique = {.rule = MC_RULE_UNIQUE};
    mc_arena arena;
    mc_arena_init(&arena, NULL, 0);
    mc_value *items = mc_arena_array(&arena, ITEMS, sizeof *items);
    cr_assert_not_null(items);
    for (size_t i = 0; i < ITEMS; i++) {
        items[i] = mc_value_str(mc_arena_printf(&arena, "item %zu", i));
    }
    mc_value list = {.kind = MC_ARRAY, .len = ITEMS, .as.items = items};
    for (size_t i = 0; i < COUNT(types); i++) {
        const mc_items of = {.type = types[i]};
        const mc_type type = {MC_TYPE_LIST, "list", sizeof(str_list), &unique, 1, {.items = &of}};
        mc_convert convert = {&arena, NULL, MC_STRICT};
        str_list out;
        cr_expect(mc_from_value(&type, &out, &list, NULL, &convert));
        mc_value last = items[ITEMS - 1];
        items[ITEMS - 1] = items[ITEMS / 2];
        cr_expect_not(mc_from_value(&type, &out, &list, NULL, &convert));
        items[ITEMS - 1] = last;
    }
    mc_arena_free(&arena);
}

Test(model_limits, items_are_repeated_where_they_are_equal) {
    static const struct {
        const mc_type *type;
        const char *json;
        bool is_unique;
    } rows[] = {
        {&mc_type_any, "[1,2,3,4,5,6,7,8,9,1.0]", false},
        {&mc_type_any, "[1,2,3,4,5,6,7,8,9,\"1\",true,null,[1],{}]", true},
        {&mc_type_any, "[1,2,3,4,5,6,7,8,{\"a\":1,\"b\":2},{\"b\":2,\"a\":1}]", false},
        {&mc_type_any, "[1,2,3,4,5,6,7,8,1e400,10e399]", false},
        {&mc_type_any, "[1,2,3,4,5,6,7,8,[1,[2]],[1.0,[2]]]", false},
        {&mc_type_f64, "[1,2,3,4,5,6,7,8,0.0,-0.0]", false},
        {&point_type, "[{\"x\":1},{\"x\":2},{\"x\":1,\"y\":0.5}]", false},
        {&score_map_type,
         "[{},{\"a\":1},{\"a\":2},{\"a\":3},{\"a\":4},{\"a\":5},{\"a\":6},{\"a\":7,\"b\":8},"
         "{\"b\":8,\"a\":7}]",
         false},
        {&ref_type, "[1,2,3,4,5,6,7,8,9,\"1\"]", true},
        {&ref_type, "[1,2,3,4,5,6,7,8,9,\"a\",\"a\"]", false},
        {&presence_type, "[{\"a\":1,\"e\":1},{\"a\":1,\"e\":null},{\"a\":1,\"e\":1,\"b\":7}]",
         false},
    };
    static const mc_constraint unique = {.rule = MC_RULE_UNIQUE};
    for (size_t i = 0; i < COUNT(rows); i++) {
        const mc_items of = {.type = rows[i].type};
        const mc_type type = {MC_TYPE_LIST, "list", sizeof(str_list), &unique, 1, {.items = &of}};
        bool refused = strstr(decoded(&type, rows[i].json, MC_STRICT), "unique_items") != NULL;
        cr_expect_eq(!refused, rows[i].is_unique, "%s", rows[i].json);
    }
}

Test(model_limits, more_errors_than_are_kept_are_counted_as_truncated) {
    mc_arena arena;
    mc_errors errors;
    mc_arena_init(&arena, NULL, 0);
    mc_errors_init(&errors, &arena);
    mc_value items[MC_ERRORS_LIMIT + 5] = {{0}};
    mc_value list = {.kind = MC_ARRAY, .len = COUNT(items), .as.items = items};
    mc_convert convert = {&arena, &errors, MC_STRICT};
    str_list out;
    cr_expect_not(mc_from_value(&str_list_type, &out, &list, NULL, &convert));
    cr_expect_eq(errors.count, MC_ERRORS_LIMIT);
    cr_expect(errors.truncated && !errors.out_of_memory);
    mc_arena_free(&arena);
}
