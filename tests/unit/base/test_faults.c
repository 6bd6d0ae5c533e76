/* Every allocation of the base layer fails once, and for good: a clean false, nothing lost. */
#include <criterion/criterion.h>
#include <modelc/base.h>

#include "faulty_allocator.h"

static bool use_arena(const mc_allocator *allocator) {
    mc_arena arena;
    mc_arena_init(&arena, allocator, 0);
    char *piece = mc_arena_alloc(&arena, 10);
    bool done = piece != NULL;
    for (size_t size = 10; done && size < 100000; size *= 3) {
        char *grown = mc_arena_grow(&arena, piece, size, size * 3);
        done = grown && mc_arena_zalloc(&arena, 50) && mc_arena_printf(&arena, "%zu", size).data;
        if (grown) piece = grown;
    }
    mc_arena_free(&arena);
    return done;
}

static bool use_buffer(const mc_allocator *allocator) {
    mc_buf buf;
    mc_buf_init(&buf, allocator, 0);
    for (int i = 0; i < 1000; i++) {
        mc_buf_add_str(&buf, MC_STR("some text"));
        mc_buf_printf(&buf, "%d and %s", i, "more");
        if (buf.failed && buf.data && buf.data[buf.len] != '\0') abort();
    }
    bool done = !buf.failed;
    mc_buf_free(&buf);
    return done;
}

static bool use_value(const mc_allocator *allocator) {
    static mc_value items[1000];
    for (size_t i = 0; i < 1000; i++) {
        items[i] = mc_value_str(MC_STR("some text that is copied"));
    }
    mc_member members[] = {
        {MC_STR_INIT("a"), {.kind = MC_ARRAY, .len = 1000, .as.items = items}},
        {MC_STR_INIT("b"), {.kind = MC_NUMBER, .len = 5, .as.text = "1e400"}},
    };
    mc_value object = {.kind = MC_OBJECT, .len = 2, .as.members = members}, copy;
    mc_arena arena;
    mc_arena_init(&arena, allocator, 0);
    bool done = mc_value_copy(&copy, &object, &arena);
    if (done != mc_value_equal(&copy, &object)) abort();
    mc_arena_free(&arena);
    return done;
}

static bool use_errors(const mc_allocator *allocator) {
    mc_arena arena;
    mc_arena_init(&arena, allocator, 0);
    mc_errors errors;
    mc_errors_init(&errors, &arena);
    mc_path path = {.step = {.key = MC_STR("a key"), .kind = MC_LOC_KEY}};
    for (int i = 0; i < 100; i++) {
        mc_errors_add(&errors, &path, "missing", MC_STR("Field required"), NULL, NULL, 0);
    }
    bool done = !errors.out_of_memory;
    if (done != (errors.count == 100)) abort();
    mc_arena_free(&arena);
    return done;
}

Test(faults, leave_every_part_of_the_base_in_order) {
    cr_assert(survives_faults(use_arena));
    cr_assert(survives_faults(use_buffer));
    cr_assert(survives_faults(use_value));
    cr_assert(survives_faults(use_errors));
}
