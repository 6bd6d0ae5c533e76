/* Scopes: tasks without handles, reaped as they end. */
#include "support.h"

static int serve_many(void *arg) {
    (void)arg;
    mc_stats stats;
    int zero = 0;
    mc_scope *scope = mc_scope_open("connections");
    for (int i = 0; i < 100000; i++) {
        if (mc_scope_spawn(scope, end_with, &zero) != MC_OK) {
            return 1;
        }
        if (i % 10 == 9) {
            mc_yield_now();
        }
    }
    cr_expect_eq(mc_get_stats(&stats), MC_OK);
    cr_expect_leq(stats.stacks, 11);
    return mc_scope_close(scope);
}

Test(async_scope, memory_stays_flat_over_a_hundred_thousand_tasks) {
    cr_assert_eq(mc_run(serve_many, NULL), 0);
}

static int first_error(void *arg) {
    (void)arg;
    int zero = 0, eight = 8, nine = 9;
    mc_scope *scope = mc_scope_open(NULL);
    mc_scope_spawn(scope, end_with, &zero);
    mc_scope_spawn(scope, end_with, &eight);
    mc_scope_spawn(scope, end_with, &nine);
    cr_expect_eq(mc_scope_wait(scope, MC_NEVER), 8);
    cr_expect_eq(mc_scope_wait(scope, MC_NEVER), 0, "reported once");
    return mc_scope_close(scope);
}

Test(async_scope, the_first_error_is_reported_once) {
    cr_assert_eq(run_virtual(first_error, NULL), 0);
}

static int drain_with_a_deadline(void *arg) {
    (void)arg;
    int64_t ms = 30;
    mc_scope *scope = mc_scope_open(NULL);
    mc_scope_spawn(scope, sleep_for, &ms);
    mc_scope_spawn(scope, wait_for_ever, NULL);
    cr_expect_eq(mc_scope_wait(scope, mc_deadline_in(50)), MC_ETIMEDOUT);
    cr_expect_eq(mc_now_ms(), 50);
    cr_expect_eq(mc_scope_count(scope), 1, "the other has ended meanwhile");
    cr_expect_eq(mc_scope_cancel(scope), MC_OK);
    cr_expect_eq(mc_scope_close(scope), MC_OK, "to stop when told to is no error");
    cr_expect_eq(mc_now_ms(), 50);
    return 0;
}

Test(async_scope, a_drain_has_a_deadline_and_the_rest_is_cancelled) {
    cr_assert_eq(run_virtual(drain_with_a_deadline, NULL), 0);
}

static int close_for_ever(void *arg) {
    mc_scope *scope = mc_scope_open(NULL);
    mc_scope_spawn(scope, wait_for_ever, NULL);
    *(mc_scope **)arg = scope;
    return mc_scope_close(scope);
}

static int spawn_into_closing(void *arg) {
    (void)arg;
    mc_scope *scope;
    int zero = 0;
    mc_task *task = mc_spawn(close_for_ever, &scope);
    mc_yield_now();
    cr_expect_eq(mc_scope_spawn(scope, end_with, &zero), MC_EINVAL);
    cr_expect_eq(mc_scope_wait(scope, MC_NEVER), MC_EINVAL, "not ours");
    cr_expect_eq(mc_scope_close(scope), MC_EINVAL, "not ours");
    mc_cancel(task);
    return mc_await(task);
}

Test(async_scope, a_cancelled_close_cancels_the_tasks_and_still_waits_for_them) {
    cr_assert_eq(run_virtual(spawn_into_closing, NULL), 0);
}

static int leave_it_open(void *arg) {
    int64_t ms = 30;
    mc_scope *scope = mc_scope_open(NULL);
    mc_scope_spawn(scope, sleep_for, arg ? arg : &ms);
    mc_sleep(1);
    return arg ? 6 : 0;
}

static int leave_two_open(void *arg) {
    (void)arg;
    int64_t for_ever = 1000000;
    cr_expect_eq(mc_await(mc_spawn(leave_it_open, &for_ever)), 6);
    cr_expect_eq(mc_now_ms(), 1, "cancelled, since the task failed");
    return 0;
}

Test(async_scope, one_left_open_ends_with_its_task) {
    cr_assert_eq(run_virtual(leave_two_open, NULL), 0);
}

static int zero_from_static;

static void close_scope(void *arg) {
    mc_scope_close(arg);
}

static int defer_the_close(void *arg) {
    (void)arg;
    mc_scope *scope = mc_scope_open(NULL);
    mc_defer(close_scope, scope);
    return mc_scope_spawn(scope, end_with, &zero_from_static);
}

Test(async_scope, its_close_may_be_deferred) {
    cr_assert_eq(run_virtual(defer_the_close, NULL), 0);
}

static int error_left_behind(void *arg) {
    static int seven = 7;
    (void)arg;
    return mc_scope_spawn(mc_scope_open(NULL), end_with, &seven);
}

Test(async_scope, an_error_nobody_asked_for_becomes_the_result_of_the_task) {
    cr_assert_eq(run_virtual(error_left_behind, NULL), 7);
}
