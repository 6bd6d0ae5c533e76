/* What the arena promises: alignment, growth, limits, marks, and where it poisons memory. */
#include <criterion/criterion.h>
#include <modelc/base.h>

#include "faulty_allocator.h"

#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/asan_interface.h>
#endif

Test(arena, hands_out_aligned_memory_that_does_not_overlap) {
    mc_arena arena = {0};
    char *pieces[2000];
    for (size_t i = 0; i < 2000; i++) {
        pieces[i] = mc_arena_alloc(&arena, i % 97);
        cr_assert(pieces[i]);
        cr_assert_eq((uintptr_t)pieces[i] % 16, 0);
        memset(pieces[i], (int)(i % 251), i % 97);
    }
    for (size_t i = 0; i < 2000; i++) {
        for (size_t j = 0; j < i % 97; j++) {
            cr_assert_eq((unsigned char)pieces[i][j], i % 251);
        }
    }
    mc_arena_free(&arena);
}

Test(arena, asks_the_allocator_ever_more_rarely) {
    faulty state = {0};
    mc_allocator allocator = faulty_allocator(&state);
    mc_arena arena;
    mc_arena_init(&arena, &allocator, 0);
    for (size_t i = 0; i < 100000; i++) {
        cr_assert(mc_arena_alloc(&arena, 16));
    }
    cr_assert_leq(state.calls, 12);
    cr_assert_eq(arena.used, state.live);
    mc_arena_free(&arena);
    cr_assert_eq(state.live, 0);
    cr_assert_eq(arena.used, 0);
    cr_assert(mc_arena_alloc(&arena, 1), "usable again");
    mc_arena_free(&arena);
    cr_assert_not(state.wrong_size);
}

Test(arena, never_asks_for_more_than_its_limit) {
    faulty state = {0};
    mc_allocator allocator = faulty_allocator(&state);
    mc_arena arena;
    mc_arena_init(&arena, &allocator, 10000);
    size_t got = 0;
    while (mc_arena_alloc(&arena, 100)) {
        got++;
    }
    cr_assert_leq(state.peak, 10000);
    cr_assert_geq(got, 60);
    cr_assert_null(mc_arena_alloc(&arena, 10001));
    mc_arena_free(&arena);
    cr_assert(mc_arena_alloc(&arena, 9000), "what was freed counts no more");
    mc_arena_free(&arena);
}

Test(arena, refuses_sizes_that_overflow) {
    mc_arena arena = {0};
    mc_arena_init(&arena, NULL, SIZE_MAX);
    cr_assert_null(mc_arena_alloc(&arena, SIZE_MAX));
    cr_assert_null(mc_arena_alloc(&arena, SIZE_MAX - 16));
    cr_assert_null(mc_arena_array(&arena, SIZE_MAX / 2, 3));
    cr_assert_null(mc_arena_zalloc(&arena, SIZE_MAX - 40));
    char *piece = mc_arena_alloc(&arena, 8);
    cr_assert_null(mc_arena_grow(&arena, piece, 8, SIZE_MAX - 8));
    cr_assert_null(mc_arena_str(&arena, (mc_str){piece, SIZE_MAX}).data);
    mc_arena_free(&arena);

    size_t out = 7;
    cr_assert_not(mc_size_mul(SIZE_MAX, 2, &out));
    cr_assert_not(mc_size_add(SIZE_MAX, 1, &out));
    cr_assert_eq(out, 7);
    cr_assert(mc_size_mul(SIZE_MAX, 1, &out) && out == SIZE_MAX);
    cr_assert(mc_size_mul(5, 0, &out) && out == 0);
    cr_assert(mc_size_add(SIZE_MAX, 0, &out) && out == SIZE_MAX);
}

Test(arena, grows_the_last_piece_in_its_place_and_copies_others) {
    mc_arena arena = {0};
    char *first = mc_arena_alloc(&arena, 16);
    memcpy(first, "0123456789abcdef", 16);
    cr_assert_eq(mc_arena_grow(&arena, first, 16, 200), first);
    char *second = mc_arena_alloc(&arena, 16);
    char *moved = mc_arena_grow(&arena, first, 200, 300);
    cr_assert_neq(moved, first);
    cr_assert_eq(memcmp(moved, "0123456789abcdef", 16), 0);
    cr_assert_eq(mc_arena_grow(&arena, second, 16, 8), second, "smaller stays");
    char *large = mc_arena_grow(&arena, moved, 300, 100000);
    cr_assert_eq(memcmp(large, "0123456789abcdef", 16), 0);
    memset(large, 1, 100000);
    cr_assert(mc_arena_grow(&arena, NULL, 0, 10), "NULL is nothing yet");
    mc_arena_free(&arena);
}

Test(arena, goes_back_to_a_mark_and_gives_blocks_back) {
    faulty state = {0};
    mc_allocator allocator = faulty_allocator(&state);
    mc_arena arena;
    mc_arena_init(&arena, &allocator, 0);
    mc_arena_mark empty = mc_arena_save(&arena);
    mc_str kept = mc_arena_str(&arena, MC_STR("kept"));
    mc_arena_mark mark = mc_arena_save(&arena);
    size_t live = state.live;
    void *next = mc_arena_alloc(&arena, 10);
    cr_assert(mc_arena_alloc(&arena, 100000));
    mc_arena_rewind(&arena, mark);
    cr_assert_eq(state.live, live);
    cr_assert_eq(mc_arena_alloc(&arena, 10), next, "the place is handed out again");
    cr_assert_str_eq(kept.data, "kept");
    mc_arena_rewind(&arena, empty);
    cr_assert_eq(state.live, 0);
    cr_assert_not(state.wrong_size);
}

Test(arena, keeps_one_block_over_a_reset) {
    faulty state = {0};
    mc_allocator allocator = faulty_allocator(&state);
    mc_arena arena;
    mc_arena_init(&arena, &allocator, 0);
    mc_arena_reset(&arena);
    for (int i = 0; i < 100; i++) {
        cr_assert(mc_arena_alloc(&arena, 1000));
    }
    mc_arena_reset(&arena);
    size_t calls = state.calls;
    for (int i = 0; i < 30; i++) {
        cr_assert(mc_arena_alloc(&arena, 1000));
    }
    cr_assert_eq(state.calls, calls);
    cr_assert_eq(arena.used, state.live);
    mc_arena_free(&arena);
    cr_assert_eq(state.live, 0);
}

Test(arena, copies_and_prints_text_with_a_nul_behind_it) {
    mc_arena arena = {0};
    mc_str copy = mc_arena_str(&arena, MC_STR("a\0b"));
    cr_assert_eq(copy.len, 3);
    cr_assert_eq(memcmp(copy.data, "a\0b", 4), 0);
    mc_str none = mc_arena_str(&arena, (mc_str){NULL, 0});
    cr_assert_str_eq(none.data, "");
    mc_str printed = mc_arena_printf(&arena, "%s-%d", "x", 42);
    cr_assert_str_eq(printed.data, "x-42");
    cr_assert_eq(printed.len, 4);
    char *zeros = mc_arena_zalloc(&arena, 1000);
    for (int i = 0; i < 1000; i++) {
        cr_assert_eq(zeros[i], 0);
    }
    mc_arena_free(&arena);
}

#if defined(__SANITIZE_ADDRESS__)
Test(arena, poisons_what_was_not_handed_out) {
    mc_arena arena = {0};
    char *first = mc_arena_alloc(&arena, 32);
    char *second = mc_arena_alloc(&arena, 5);
    cr_assert_not(__asan_address_is_poisoned(first + 31));
    cr_assert(__asan_address_is_poisoned(first + 32));
    cr_assert_not(__asan_address_is_poisoned(second + 4));
    cr_assert(__asan_address_is_poisoned(second + 5));
    mc_arena_grow(&arena, second, 5, 20);
    cr_assert_not(__asan_address_is_poisoned(second + 19));
    cr_assert(__asan_address_is_poisoned(second + 20));
    mc_arena_reset(&arena);
    cr_assert(__asan_address_is_poisoned(first));
    mc_arena_free(&arena);
}
#endif
