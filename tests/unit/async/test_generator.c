/* Generators, with a loop and without. */
#include "support.h"

static trace *closed;

static void note_closed(void *arg) {
    note(closed, *(char *)arg);
}

static int count_up(mc_generator *gen, void *arg) {
    int to = *(int *)arg;
    mc_defer(note_closed, "d");
    for (int i = 0; i < to; i++) {
        if (mc_yield(gen, &i) != MC_OK) {
            note(closed, 'c');
            return MC_ECANCELED;
        }
    }
    note(closed, 'e');
    return to == 3 ? 33 : 0;
}

static int sum(mc_generator *gen) {
    int total = 0;
    for (int i; mc_next(gen, &i);) {
        total += i;
    }
    return total;
}

static int use_generators(void *arg) {
    (void)arg;
    trace t = {0};
    int hundred = 100, three = 3, item = -1;
    closed = &t;
    mc_generator *gen = mc_generator_new(count_up, &hundred, sizeof(int));
    cr_expect_eq(sum(gen), 4950);
    cr_expect_not(mc_next(gen, &item), "it has ended");
    cr_expect_eq(item, -1);
    cr_expect_eq(mc_generator_close(gen), 0);
    gen = mc_generator_new(count_up, &hundred, sizeof(int));
    cr_expect(mc_next(gen, &item) && item == 0);
    cr_expect(mc_next(gen, &item) && item == 1);
    cr_expect_eq(mc_generator_close(gen), 0, "to be closed early is no error");
    gen = mc_generator_new(count_up, &three, sizeof(int));
    cr_expect_eq(sum(gen), 3);
    cr_expect_eq(mc_generator_close(gen), 33, "an error of the body reaches us");
    cr_expect_eq(mc_generator_close(mc_generator_new(count_up, &three, 4)), 0, "never begun");
    cr_expect_eq(mc_generator_close(NULL), 0);
    cr_expect_str_eq(t.text, "edcded");
    return 0;
}

Test(async_generator, it_yields_in_order_ends_and_cleans_up_when_closed_early) {
    use_generators(NULL);
}

Test(async_generator, all_the_same_in_a_task) {
    cr_assert_eq(run_virtual(use_generators, NULL), 0);
}

static int tick(mc_generator *gen, void *arg) {
    (void)arg;
    for (int i = 0;; i++) {
        int status = mc_sleep(10);
        if (status != MC_OK || (status = mc_yield(gen, &i)) != MC_OK) {
            return status;
        }
    }
}

static int take_five(void *arg) {
    mc_generator *gen = mc_generator_new(tick, NULL, sizeof(int));
    int item = 0;
    while (item < 5 && mc_next(gen, &item)) {
        note(arg, (char)('0' + item));
    }
    return mc_generator_close(gen);
}

static int tickers_side_by_side(void *arg) {
    int status = mc_gather(mc_spawn(take_five, arg), mc_spawn(take_five, arg));
    cr_expect_eq(mc_now_ms(), 60);
    return status;
}

Test(async_generator, its_body_may_suspend_and_only_its_consumer_waits) {
    trace t = {0};
    cr_assert_eq(run_virtual(tickers_side_by_side, &t), 0);
    cr_assert_str_eq(t.text, "001122334455");
}

static int cancel_in_the_body(void *arg) {
    mc_task *task = mc_spawn(take_five, arg);
    mc_sleep(25);
    mc_cancel(task);
    return mc_await(task);
}

Test(async_generator, cancelling_the_consumer_is_seen_in_the_body) {
    trace t = {0};
    cr_assert_eq(run_virtual(cancel_in_the_body, &t), MC_ECANCELED);
    cr_assert_str_eq(t.text, "01");
}

static int doubled(mc_generator *gen, void *arg) {
    mc_generator *inner = mc_generator_new(count_up, arg, sizeof(int));
    int status = MC_OK;
    for (int i; status == MC_OK && mc_next(inner, &i);) {
        int twice = 2 * i;
        status = mc_yield(gen, &twice);
    }
    mc_generator_close(inner);
    return status;
}

Test(async_generator, they_nest_and_a_long_one_needs_no_more_memory) {
    trace t = {0};
    int many = 100000, item = 0;
    closed = &t;
    mc_generator *gen = mc_generator_new(doubled, &many, sizeof(int));
    for (int i = 0; i < many; i++) {
        if (!mc_next(gen, &item) || item != 2 * i) {
            cr_assert_fail("item %d is %d", i, item);
        }
    }
    cr_assert_eq(mc_generator_close(gen), 0);
}

static int misuse(mc_generator *gen, void *arg) {
    int item;
    cr_expect_not(mc_next(gen, &item), "of itself");
    cr_expect_eq(mc_generator_close(gen), MC_EINVAL, "of itself");
    cr_expect_eq(mc_yield(*(mc_generator **)arg, &item), MC_EINVAL, "of another");
    return 0;
}

Test(async_generator, misuse_is_an_error) {
    int hundred = 100, item = 0;
    trace t = {0};
    closed = &t;
    mc_generator *other = mc_generator_new(count_up, &hundred, sizeof(int));
    mc_next(other, &item);
    mc_generator *gen = mc_generator_new(misuse, &other, sizeof(int));
    cr_assert_not(mc_next(gen, &item));
    cr_assert_eq(mc_yield(gen, &item), MC_EINVAL, "outside the body");
    cr_assert_eq(mc_yield(NULL, &item), MC_EINVAL);
    cr_assert_not(mc_next(NULL, &item));
    mc_generator_close(gen);
    mc_generator_close(other);
}

static int keep_stack(void *arg) {
    (void)arg;
    mc_stats stats;
    int three = 3;
    trace t = {0};
    closed = &t;
    for (int i = 0; i < 1000; i++) {
        mc_generator *gen = mc_generator_new(count_up, &three, sizeof(int));
        cr_expect_eq(sum(gen), 3);
        mc_generator_close(gen);
    }
    mc_get_stats(&stats);
    cr_expect_eq(stats.stacks, 2);
    return 0;
}

Test(async_generator, in_a_task_their_stacks_are_used_again) {
    cr_assert_eq(run_virtual(keep_stack, NULL), 0);
}
