/* Every allocation of reading and reporting fails once, and for good: a clean false. */
#include <criterion/criterion.h>
#include <modelc/json.h>

#include "faulty_allocator.h"

static mc_buf input;

/* Nested, wide and with repeated keys, so that every stack and scratch space has to grow. */
static void make_input(void) {
    mc_buf_add_str(&input, MC_STR("{\"list\":["));
    for (int i = 0; i < 300; i++) {
        mc_buf_printf(&input, "[%d.5,\"t\\u00e9xt\",1e400,{}],", i);
    }
    mc_buf_add_str(&input, MC_STR("null]"));
    for (int i = 0; i < 300; i++) {
        mc_buf_printf(&input, ",\"key%d\":\"value\"", i % 200);
    }
    mc_buf_add_char(&input, '}');
}

static bool read_input(const mc_allocator *allocator) {
    mc_arena arena, report;
    mc_arena_init(&arena, allocator, 0);
    mc_arena_init(&report, NULL, 0);
    mc_errors errors;
    mc_errors_init(&errors, &report);
    mc_value value;
    bool done = mc_json_read(&value, mc_buf_str(&input), NULL, &arena, &errors);
    if (done == errors.out_of_memory || errors.count != 0) abort();
    if (!done && (value.kind != MC_NULL || arena.used != 0)) abort();
    mc_arena_free(&arena);
    mc_arena_free(&report);
    return done;
}

static bool report_mistake(const mc_allocator *allocator) {
    mc_arena arena = {0}, report;
    mc_arena_init(&report, allocator, 0);
    mc_errors errors;
    mc_errors_init(&errors, &report);
    mc_value value;
    if (mc_json_read(&value, MC_STR("[1,"), NULL, &arena, &errors)) abort();
    bool done = errors.count == 1;
    if (done == errors.out_of_memory) abort();
    mc_arena_free(&arena);
    mc_arena_free(&report);
    return done;
}

static bool write_input(const mc_allocator *allocator) {
    mc_arena arena = {0};
    mc_value value;
    if (!mc_json_read(&value, mc_buf_str(&input), NULL, &arena, NULL)) abort();
    mc_buf out;
    mc_buf_init(&out, allocator, 0);
    mc_json_write_value(&out, &value);
    bool done = !out.failed;
    mc_buf_free(&out);
    mc_arena_free(&arena);
    return done;
}

Test(json_faults, leave_nothing_behind) {
    make_input();
    cr_assert(survives_faults(read_input));
    cr_assert(survives_faults(report_mistake));
    cr_assert(survives_faults(write_input));
    mc_buf_free(&input);
}

Test(json_faults, an_input_of_many_tiny_values_is_held_by_the_limit_of_the_arena) {
    faulty state = {0};
    mc_allocator allocator = faulty_allocator(&state);
    mc_arena arena;
    mc_arena_init(&arena, &allocator, 1 << 20);
    mc_buf json = {0};
    mc_buf_add_char(&json, '[');
    for (int i = 0; i < 500000; i++) {
        mc_buf_add_str(&json, MC_STR("1,"));
    }
    mc_errors errors;
    mc_arena report = {0};
    mc_errors_init(&errors, &report);
    mc_value value;
    cr_assert_not(mc_json_read(&value, mc_buf_str(&json), NULL, &arena, &errors));
    cr_assert(errors.out_of_memory);
    cr_assert_leq(state.peak, 10 << 20);
    cr_assert_eq(state.live, 0);
    mc_buf_free(&json);
    mc_arena_free(&report);
}
