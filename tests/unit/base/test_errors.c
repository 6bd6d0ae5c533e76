/* What the list of errors promises: order, copied paths, and no silent loss. */
#include <criterion/criterion.h>
#include <modelc/base.h>

#include "faulty_allocator.h"

static mc_path key_step(const mc_path *parent, mc_str key) {
    return (mc_path){.parent = parent, .step = {.key = key, .kind = MC_LOC_KEY}};
}

Test(errors, keeps_errors_in_order_with_paths_from_the_outside_in) {
    mc_arena arena = {0};
    mc_errors errors;
    mc_errors_init(&errors, &arena);
    char name[] = "items";
    mc_path items = key_step(NULL, (mc_str){name, 5});
    mc_path index = {.parent = &items, .step = {.index = 7, .kind = MC_LOC_INDEX}};
    mc_path label = {.parent = &index, .step = {.key = MC_STR("cat"), .kind = MC_LOC_LABEL}};
    mc_value input = mc_value_int(1);
    mc_errors_add(&errors, &label, "missing", MC_STR("Field required"), &input, NULL, 0);
    mc_error *root = mc_errors_add(&errors, NULL, "other", MC_STR("Other"), NULL, NULL, 0);
    name[0] = 'X';

    cr_assert_eq(errors.count, 2);
    mc_error *first = errors.first;
    cr_assert_eq(first->loc_len, 3);
    cr_assert_str_eq(first->loc[0].key.data, "items", "the key was copied");
    cr_assert_eq(first->loc[1].index, 7);
    cr_assert_eq(first->loc[2].kind, MC_LOC_LABEL);
    cr_assert(first->has_input && first->input.as.integer == 1);
    cr_assert_eq(first->next, root);
    cr_assert(root->loc_len == 0 && !root->has_input && root == errors.last);
    cr_assert_null(mc_errors_add(NULL, NULL, "x", MC_STR("x"), NULL, NULL, 0));
    mc_arena_free(&arena);
}

Test(errors, says_when_it_left_some_out) {
    mc_arena arena = {0};
    mc_errors errors, more;
    mc_errors_init(&errors, &arena);
    mc_errors_init(&more, &arena);
    for (int i = 0; i < MC_ERRORS_LIMIT; i++) {
        cr_assert(mc_errors_add(&errors, NULL, "x", MC_STR("x"), NULL, NULL, 0));
    }
    cr_assert_not(errors.truncated);
    cr_assert_null(mc_errors_add(&errors, NULL, "x", MC_STR("x"), NULL, NULL, 0));
    cr_assert(errors.truncated && !errors.out_of_memory);
    cr_assert_eq(errors.count, MC_ERRORS_LIMIT);

    mc_errors_add(&more, NULL, "y", MC_STR("y"), NULL, NULL, 0);
    errors.truncated = false;
    mc_errors_move(&errors, &more);
    cr_assert(errors.truncated);
    cr_assert_eq(errors.count, MC_ERRORS_LIMIT);
    mc_arena_free(&arena);
}

Test(errors, moves_all_to_the_end_of_another_list) {
    mc_arena arena = {0};
    mc_errors to, from;
    mc_errors_init(&to, &arena);
    mc_errors_init(&from, &arena);
    mc_errors_move(&to, &from);
    cr_assert_eq(to.count, 0);
    mc_errors_add(&from, NULL, "a", MC_STR("a"), NULL, NULL, 0);
    mc_errors_add(&from, NULL, "b", MC_STR("b"), NULL, NULL, 0);
    mc_errors_move(&to, &from);
    mc_errors_add(&to, NULL, "c", MC_STR("c"), NULL, NULL, 0);
    cr_assert_str_eq(to.first->type, "a");
    cr_assert_str_eq(to.first->next->type, "b");
    cr_assert_str_eq(to.last->type, "c");
    cr_assert(to.count == 3 && from.count == 0 && !from.first && !from.last);
    mc_arena_free(&arena);
}

Test(errors, tells_a_lack_of_memory_from_a_mistake) {
    faulty state = {.fail_at = 1, .for_good = true};
    mc_allocator allocator = faulty_allocator(&state);
    mc_arena arena;
    mc_arena_init(&arena, &allocator, 0);
    mc_errors errors;
    mc_errors_init(&errors, &arena);
    cr_assert_null(mc_errors_add(&errors, NULL, "x", MC_STR("x"), NULL, NULL, 0));
    cr_assert(errors.out_of_memory && errors.truncated && errors.count == 0);
    mc_arena_free(&arena);
}
