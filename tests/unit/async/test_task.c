/* Spawning, awaiting, cancelling and ending. */
#include "support.h"

#include <signal.h>
#include <stdlib.h>

/* ---- results ------------------------------------------------------------ */

Test(async_task, the_result_of_mc_run_is_that_of_its_task) {
    cr_assert_eq(mc_run(end_with, &(int){0}), 0);
    cr_assert_eq(mc_run(end_with, &(int){42}), 42);
    cr_assert_eq(mc_run(end_with, &(int){-7}), -7);
}

static int await_both_ways(void *arg) {
    (void)arg;
    int three = 3, four = 4;
    mc_task *early = mc_spawn(end_with, &three), *late = mc_spawn(end_with, &four);
    cr_expect_not(mc_task_done(late));
    cr_expect_eq(mc_await(early), 3, "while it has not run");
    cr_expect(mc_task_done(late));
    cr_expect_eq(mc_await(late), 4, "after it has ended");
    return 0;
}

Test(async_task, await_returns_the_result_whether_the_task_has_ended_or_not) {
    cr_assert_eq(run_virtual(await_both_ways, NULL), 0);
}

static int ignore_a_failing_child(void *arg) {
    (void)arg;
    static int zero = 0, nine = 9, ten = 10;
    mc_spawn(end_with, &zero);
    mc_spawn(end_with, &nine);
    mc_spawn(end_with, &ten);
    return 0;
}

Test(async_task, an_error_nobody_awaited_becomes_the_result_of_the_parent) {
    cr_assert_eq(run_virtual(ignore_a_failing_child, NULL), 9);
}

typedef struct child {
    int64_t ms;
    trace *t;
    char name;
    int result;
} child;

static int run_child(void *arg) {
    child *c = arg;
    int status = mc_sleep(c->ms);
    note(c->t, status == MC_ECANCELED ? 'x' : c->name);
    return status != 0 ? status : c->result;
}

static int leave_a_child_behind(void *arg) {
    static child c = {.ms = 50, .name = 'c'};
    c.t = arg;
    mc_spawn(run_child, &c);
    return 0;
}

static int parent_then_note(void *arg) {
    int status = mc_await(mc_spawn(leave_a_child_behind, arg));
    note(arg, 'p');
    cr_expect_eq(mc_now_ms(), 50);
    return status;
}

Test(async_task, a_task_ends_only_after_its_children) {
    trace t = {0};
    cr_assert_eq(run_virtual(parent_then_note, &t), 0);
    cr_assert_str_eq(t.text, "cp");
}

static int fail_with_children(void *arg) {
    static child c = {.ms = 50, .name = 'c'};
    c.t = arg;
    mc_spawn(run_child, &c);
    mc_yield_now();
    return 5;
}

Test(async_task, a_task_that_fails_cancels_its_children) {
    trace t = {0};
    cr_assert_eq(run_virtual(fail_with_children, &t), 5);
    cr_assert_str_eq(t.text, "x");
}

/* ---- gather ------------------------------------------------------------- */

static int gather_three(void *arg) {
    child a = {20, arg, 'a', 0}, b = {10, arg, 'b', 0}, c = {30, arg, 'c', 0};
    cr_expect_eq(
        mc_gather(mc_spawn(run_child, &a), mc_spawn(run_child, &b), mc_spawn(run_child, &c)), 0);
    cr_expect_eq(mc_now_ms(), 30, "at once, not one after the other");
    return 0;
}

Test(async_gather, it_waits_for_all_and_evaluates_each_argument_once) {
    trace t = {0};
    cr_assert_eq(run_virtual(gather_three, &t), 0);
    cr_assert_str_eq(t.text, "bac");
}

static int gather_a_failure(void *arg) {
    child a = {20, arg, 'a', 0}, b = {10, arg, 'b', 77}, c = {30, arg, 'c', 0};
    int result =
        mc_gather(mc_spawn(run_child, &a), mc_spawn(run_child, &b), mc_spawn(run_child, &c));
    cr_expect_eq(mc_now_ms(), 10);
    return result;
}

Test(async_gather, the_first_error_cancels_the_others_and_is_returned) {
    trace t = {0};
    cr_assert_eq(run_virtual(gather_a_failure, &t), 77);
    cr_assert_str_eq(t.text, "bxx");
}

static int gather_null_and_ended(void *arg) {
    child a = {20, arg, 'a', 0};
    cr_expect_eq(mc_gather(mc_spawn(run_child, &a), NULL), MC_ENOMEM);
    int six = 6;
    mc_task *ended = mc_spawn(end_with, &six);
    mc_yield_now();
    a.ms = 30;
    cr_expect_eq(mc_gather(mc_spawn(run_child, &a), ended), 6);
    cr_expect_eq(mc_gather_tasks(NULL, 0), 0);
    return 0;
}

Test(async_gather, a_spawn_that_failed_and_a_task_that_ended_count_too) {
    trace t = {0};
    cr_assert_eq(run_virtual(gather_null_and_ended, &t), 0);
    cr_assert_str_eq(t.text, "xx");
}

static int gather_unchecked(void *arg) {
    child a = {20, arg, 'a', 0}, b = {10, arg, 'b', 0}, c = {30, arg, 'c', 0};
    return mc_gather(mc_spawn(run_child, &a), mc_spawn(run_child, &b), mc_spawn(run_child, &c));
}

static int cancel_a_gather(void *arg) {
    mc_task *task = mc_spawn(gather_unchecked, arg);
    mc_sleep(15);
    mc_cancel(task);
    cr_expect_eq(mc_await(task), MC_ECANCELED);
    cr_expect_eq(mc_now_ms(), 15);
    return 0;
}

Test(async_gather, cancelling_the_one_that_gathers_cancels_all) {
    trace t = {0};
    cr_assert_eq(run_virtual(cancel_a_gather, &t), 0);
    cr_assert_str_eq(t.text, "bxx");
}

/* ---- waits that can never end ------------------------------------------- */

static int await_self(void *arg) {
    (void)arg;
    return mc_await(mc_current());
}

static int await_argument(void *arg) {
    return mc_await(*(mc_task **)arg);
}

static int impossible_waits(void *arg) {
    (void)arg;
    cr_expect_eq(mc_await(NULL), MC_ENOMEM);
    cr_expect_eq(mc_await(mc_spawn(await_self, NULL)), MC_EDEADLK);
    mc_task *me = mc_current();
    cr_expect_eq(mc_await(mc_spawn(await_argument, &me)), MC_EDEADLK, "a parent");
    return 0;
}

Test(async_task, awaiting_oneself_or_an_ancestor_is_an_error) {
    cr_assert_eq(run_virtual(impossible_waits, NULL), 0);
}

static int await_each_other(void *arg) {
    static mc_task *a, *b;
    (void)arg;
    a = mc_spawn(await_argument, &b);
    b = mc_spawn(await_argument, &a);
    return 0;
}

Test(async_task, tasks_that_wait_for_each_other_are_told_so) {
    cr_assert_eq(mc_run(await_each_other, NULL), MC_EDEADLK);
}

static int two_that_await_one(void *arg) {
    (void)arg;
    int64_t ms = 10;
    mc_task *task = mc_spawn(sleep_for, &ms);
    mc_task *first = mc_spawn(await_argument, &task);
    mc_yield_now();
    cr_expect_eq(mc_await(task), MC_EBUSY);
    return mc_await(first);
}

Test(async_task, a_second_one_that_awaits_is_refused) {
    cr_assert_eq(run_virtual(two_that_await_one, NULL), 0);
}

/* ---- timeouts ----------------------------------------------------------- */

static int wait_twice(void *arg) {
    (void)arg;
    int64_t ms = 30;
    mc_task *task = mc_spawn(sleep_for, &ms);
    cr_expect_eq(mc_await_until(task, mc_deadline_in(10)), MC_ETIMEDOUT);
    cr_expect_eq(mc_now_ms(), 10);
    cr_expect_eq(mc_await(task), MC_OK);
    cr_expect_eq(mc_now_ms(), 30);
    return 0;
}

Test(async_task, a_wait_that_timed_out_leaves_the_task_and_its_handle) {
    cr_assert_eq(run_virtual(wait_twice, NULL), 0);
}

static int timeouts(void *arg) {
    (void)arg;
    int64_t ms = 30;
    cr_expect_eq(mc_timeout(10, sleep_for, &ms), MC_ETIMEDOUT);
    cr_expect_eq(mc_now_ms(), 10);
    cr_expect_eq(mc_timeout(40, sleep_for, &ms), MC_OK);
    cr_expect_eq(mc_timeout(40, end_with, &(int){3}), 3);
    cr_expect_eq(mc_now_ms(), 40);
    return 0;
}

Test(async_task, a_timeout_cancels_what_takes_too_long_and_nothing_else) {
    cr_assert_eq(run_virtual(timeouts, NULL), 0);
}

static int timeout_around_for_ever(void *arg) {
    (void)arg;
    return mc_timeout(1000, wait_for_ever, NULL);
}

static int cancel_a_timeout(void *arg) {
    (void)arg;
    mc_task *task = mc_spawn(timeout_around_for_ever, NULL);
    mc_sleep(5);
    mc_cancel(task);
    cr_expect_eq(mc_await(task), MC_ECANCELED);
    cr_expect_eq(mc_now_ms(), 5);
    return 0;
}

Test(async_task, cancelling_a_timeout_cancels_what_runs_in_it) {
    cr_assert_eq(run_virtual(cancel_a_timeout, NULL), 0);
}

/* ---- cancelling --------------------------------------------------------- */

static int never(void *arg) {
    *(bool *)arg = true;
    return 0;
}

/* Every suspension point of the layer, in a task that was cancelled. */
static int try_everything(void *arg) {
    *(bool *)arg = true;
    char byte;
    bool ran = false;
    mc_task *task = mc_spawn(wait_for_ever, NULL);
    cr_expect(mc_cancelled());
    cr_expect_eq(mc_sleep(1), MC_ECANCELED);
    cr_expect_eq(mc_sleep(0), MC_ECANCELED);
    cr_expect_eq(mc_yield_now(), MC_ECANCELED);
    cr_expect_eq(mc_await(task), MC_ECANCELED);
    cr_expect_eq(mc_timeout(1, wait_for_ever, NULL), MC_ECANCELED);
    cr_expect_eq(mc_wait_fd(0, MC_READ, MC_NEVER), MC_ECANCELED);
    cr_expect_eq(mc_read(0, &byte, 1, MC_NEVER), MC_ECANCELED);
    cr_expect_eq(mc_write_all(1, "", 1, MC_NEVER), MC_ECANCELED);
    cr_expect_eq(mc_accept(0, MC_NEVER), MC_ECANCELED);
    cr_expect_eq(mc_connect(0, NULL, 0, MC_NEVER), MC_ECANCELED);
    cr_expect_eq(mc_offload(never, &ran), MC_ECANCELED);
    cr_expect_eq(mc_try_offload(never, &ran), MC_ECANCELED);
    cr_expect_eq(mc_wait_signal(&(int){SIGUSR1}, 1), MC_ECANCELED);
    cr_expect_eq(mc_gather(task), MC_ECANCELED);
    cr_expect_not(ran);
    return 4;
}

static int cancel_before_it_ran(void *arg) {
    mc_task *task = mc_spawn(try_everything, arg);
    mc_cancel(task);
    mc_cancel(task);
    cr_expect_eq(mc_await(task), 4, "its result is its own");
    cr_expect_eq(mc_cancel(NULL), MC_OK);
    return 0;
}

Test(async_cancel, a_cancelled_task_runs_and_no_wait_of_it_waits) {
    bool ran = false;
    cr_assert_eq(run_virtual(cancel_before_it_ran, &ran), 0);
    cr_assert(ran);
}

static int shielded_steps(void *arg) {
    (void)arg;
    cr_expect_not(mc_shield(true));
    cr_expect_eq(mc_sleep(20), MC_OK);
    cr_expect(mc_cancelled());
    cr_expect(mc_shield(false));
    return mc_sleep(20);
}

static int cancel_a_shielded_task(void *arg) {
    (void)arg;
    mc_task *task = mc_spawn(shielded_steps, NULL);
    mc_sleep(10);
    mc_cancel(task);
    cr_expect_eq(mc_await(task), MC_ECANCELED);
    cr_expect_eq(mc_now_ms(), 20);
    return 0;
}

Test(async_cancel, a_shield_holds_it_back_until_it_is_lowered) {
    cr_assert_eq(run_virtual(cancel_a_shielded_task, NULL), 0);
}

static int return_over_a_child(void *arg) {
    (void)arg;
    mc_spawn(wait_for_ever, NULL);
    return 0;
}

static int cancel_one_that_returned(void *arg) {
    (void)arg;
    mc_task *task = mc_spawn(return_over_a_child, NULL);
    mc_sleep(10);
    mc_cancel(task);
    cr_expect_eq(mc_await(task), MC_ECANCELED);
    cr_expect_eq(mc_now_ms(), 10);
    return 0;
}

Test(async_cancel, a_task_that_waits_for_its_children_passes_it_on) {
    cr_assert_eq(run_virtual(cancel_one_that_returned, NULL), 0);
}

static int await_for_ever(void *arg) {
    (void)arg;
    mc_task *task = mc_spawn(wait_for_ever, NULL);
    int status = mc_await(task);
    cr_expect_not(mc_task_done(task), "the handle is still good");
    return status;
}

static int cancel_one_that_awaits(void *arg) {
    (void)arg;
    mc_task *task = mc_spawn(await_for_ever, NULL);
    mc_sleep(10);
    mc_cancel(task);
    return mc_await(task) == MC_ECANCELED ? 0 : 1;
}

Test(async_cancel, a_cancelled_await_leaves_the_child_to_the_parents_end) {
    cr_assert_eq(run_virtual(cancel_one_that_awaits, NULL), 0);
}

/* ---- deferred functions ------------------------------------------------- */

static trace *defer_trace;

static void note_deferred(void *arg) {
    note(defer_trace, *(char *)arg);
}

static void sleep_deferred(void *arg) {
    cr_expect_eq(mc_sleep(10), MC_OK, "shielded");
    note_deferred(arg);
}

static void defer_more(void *arg) {
    note_deferred(arg);
    mc_defer(note_deferred, "m");
}

static int defer_and_fail(void *arg) {
    static child c = {.ms = 50, .name = 'c'};
    c.t = arg;
    mc_spawn(run_child, &c);
    cr_expect_eq(mc_defer(free, malloc(10)), MC_OK);
    mc_defer(note_deferred, "1");
    mc_defer(sleep_deferred, "2");
    mc_defer(defer_more, "3");
    return mc_sleep(1000);
}

static int cancel_one_that_defers(void *arg) {
    mc_task *task = mc_spawn(defer_and_fail, arg);
    mc_sleep(5);
    mc_cancel(task);
    cr_expect_eq(mc_await(task), MC_ECANCELED);
    cr_expect_eq(mc_now_ms(), 15);
    return 0;
}

Test(async_defer, they_run_in_reverse_after_the_children_and_may_wait_though_cancelled) {
    trace t = {0};
    defer_trace = &t;
    cr_assert_eq(run_virtual(cancel_one_that_defers, &t), 0);
    cr_assert_str_eq(t.text, "x3m21");
}

/* ---- the tree and its memory -------------------------------------------- */

static int spawn_and_await_many(void *arg) {
    (void)arg;
    mc_stats stats;
    int zero = 0;
    for (int i = 0; i < 100000; i++) {
        if (mc_await(mc_spawn(end_with, &zero)) != 0) {
            return 1;
        }
    }
    cr_expect_eq(mc_get_stats(&stats), MC_OK);
    cr_expect_eq(stats.tasks, 1);
    cr_expect_eq(stats.stacks, 2);
    return 0;
}

Test(async_task, memory_of_an_awaited_task_is_used_again) {
    cr_assert_eq(mc_run(spawn_and_await_many, NULL), 0);
}

static int chain(void *arg) {
    int *left = arg;
    if (--*left == 0) {
        return 11;
    }
    mc_spawn(chain, arg);
    return 0;
}

Test(async_task, an_error_climbs_ten_thousand_parents) {
    int depth = 10000;
    cr_assert_eq(mc_run(chain, &depth), 11);
}

static int names(void *arg) {
    static int zero;
    (void)arg;
    mc_task *named = mc_spawn_named("reader", end_with, &zero), *other = mc_spawn(end_with, &zero);
    cr_expect_str_eq(mc_task_name(named), "reader");
    cr_expect_str_eq(mc_task_name(other), "task");
    cr_expect_str_eq(mc_task_name(mc_current()), "main");
    cr_expect_str_eq(mc_task_name(NULL), "no task");
    return 0;
}

Test(async_task, a_task_has_a_name) {
    cr_assert_eq(run_virtual(names, NULL), 0);
}

static int run_inside(void *arg) {
    return mc_run(end_with, arg);
}

Test(async_run, a_loop_inside_a_loop_is_refused) {
    cr_assert_eq(mc_run(run_inside, &(int){0}), MC_EINVAL);
}

static int offload_a_loop(void *arg) {
    return mc_offload(run_inside, arg);
}

Test(async_run, a_thread_of_the_pool_may_run_a_loop_of_its_own) {
    cr_assert_eq(mc_run(offload_a_loop, &(int){5}), 5);
}

Test(async_run, options_that_cannot_be_are_an_error) {
    mc_run_options options = {.stack_size = SIZE_MAX - 5};
    cr_assert_eq(mc_run_with(&options, end_with, &(int){0}), MC_ENOMEM);
    options = (mc_run_options){.pool_queue = SIZE_MAX};
    cr_assert_eq(mc_run_with(&options, end_with, &(int){0}), MC_EINVAL);
}
