/* Sleeping, deadlines, and the clock that jumps. */
#include "support.h"

#include <pthread.h>
#include <time.h>

static int sleep_an_hour(void *arg) {
    (void)arg;
    int64_t before = mc_now_ms();
    cr_expect_eq(mc_sleep(3600000), MC_OK);
    cr_expect_eq(mc_now_ms() - before, 3600000);
    return 0;
}

Test(async_time, an_hour_on_the_virtual_clock_takes_no_time_at_all) {
    time_t before = time(NULL);
    cr_assert_eq(run_virtual(sleep_an_hour, NULL), 0);
    cr_assert_lt(time(NULL) - before, 10);
}

static int sleep_a_little(void *arg) {
    (void)arg;
    int64_t before = mc_now_ns();
    cr_expect_eq(mc_sleep(5), MC_OK);
    cr_expect_geq(mc_now_ns() - before, 5000000);
    return 0;
}

Test(async_time, a_sleep_on_the_real_clock_is_never_shorter_than_asked) {
    cr_assert_eq(mc_run(sleep_a_little, NULL), 0);
}

typedef struct sleeper {
    int64_t ms;
    char name;
    trace *t;
} sleeper;

static int sleep_and_note(void *arg) {
    sleeper *s = arg;
    int status = mc_sleep(s->ms);
    note(s->t, s->name);
    return status;
}

static int sleepers_in_any_order(void *arg) {
    trace *t = arg;
    sleeper s[] = {{30, 'e', t}, {10, 'a', t}, {20, 'c', t}, {10, 'b', t}, {20, 'd', t}};
    for (size_t i = 0; i < 5; i++) {
        mc_spawn(sleep_and_note, &s[i]);
    }
    return mc_sleep(100);
}

Test(async_time, tasks_wake_by_deadline_and_equal_deadlines_in_the_order_they_slept) {
    trace t = {0};
    cr_assert_eq(run_virtual(sleepers_in_any_order, &t), 0);
    cr_assert_str_eq(t.text, "abcde");
}

static int note_twice(void *arg) {
    sleeper *s = arg;
    note(s->t, s->name);
    cr_expect_eq(s->ms ? mc_sleep(0) : mc_yield_now(), MC_OK);
    note(s->t, s->name);
    return 0;
}

static int two_that_yield(void *arg) {
    sleeper a = {0, 'a', arg}, b = {1, 'b', arg};
    return mc_gather(mc_spawn(note_twice, &a), mc_spawn(note_twice, &b));
}

Test(async_time, a_yield_and_a_sleep_of_nothing_let_the_others_run_once) {
    trace t = {0};
    cr_assert_eq(run_virtual(two_that_yield, &t), 0);
    cr_assert_str_eq(t.text, "abab");
}

#define MANY 10000

static int random_sleeps(void *arg) {
    int64_t *last = arg;
    int64_t ms = 1 + (int64_t)((uintptr_t)mc_current() / 64 * 7919 % 1000);
    int64_t due = mc_now_ms() + ms;
    int status = mc_sleep(ms);
    cr_expect_eq(mc_now_ms(), due);
    cr_expect_geq(mc_now_ms(), *last);
    *last = mc_now_ms();
    return status;
}

static int ten_thousand_sleepers(void *arg) {
    (void)arg;
    int64_t last = 0;
    mc_scope *scope = mc_scope_open("sleepers");
    for (int i = 0; i < MANY; i++) {
        cr_expect_eq(mc_scope_spawn(scope, random_sleeps, &last), MC_OK);
    }
    cr_expect_eq(mc_scope_count(scope), MANY);
    return mc_scope_close(scope);
}

Test(async_time, ten_thousand_sleep_at_once_and_each_wakes_when_it_is_due) {
    cr_assert_eq(run_virtual(ten_thousand_sleepers, NULL), 0);
}

static int cancel_a_sleeper(void *arg) {
    (void)arg;
    mc_task *task = mc_spawn(wait_for_ever, NULL);
    cr_expect_eq(mc_sleep(1), MC_OK);
    int64_t before = mc_now_ms();
    cr_expect_eq(mc_cancel(task), MC_OK);
    cr_expect_eq(mc_await(task), MC_ECANCELED);
    cr_expect_eq(mc_now_ms(), before, "and its timer is gone too");
    return 0;
}

Test(async_time, a_cancelled_sleep_ends_at_once) {
    cr_assert_eq(run_virtual(cancel_a_sleeper, NULL), 0);
}

static int odd_deadlines(void *arg) {
    (void)arg;
    cr_expect_eq(mc_deadline_in(INT64_MAX), MC_NEVER);
    cr_expect_eq(mc_sleep(-5), MC_OK);
    cr_expect_eq(mc_sleep(7), MC_OK);
    cr_expect_eq(mc_sleep_until(3), MC_OK, "long past");
    cr_expect_eq(mc_sleep_until(INT64_MIN), MC_OK);
    cr_expect_eq(mc_now_ms(), 7);
    cr_expect_eq(mc_sleep_until(MC_NEVER), MC_EDEADLK, "nobody could end it");
    return 0;
}

Test(async_time, deadlines_that_are_past_or_never_come_do_not_overflow) {
    cr_assert_eq(run_virtual(odd_deadlines, NULL), 0);
}

/* ---- a day ---------------------------------------------------------------- */

#define A_DAY_MS (INT64_C(24) * 60 * 60 * 1000)

typedef struct clockwork {
    int64_t period_ms;
    int64_t ticks;
} clockwork;

static int tick_for_a_day(void *arg) {
    clockwork *c = arg;
    for (int64_t due = c->period_ms; due <= A_DAY_MS; due += c->period_ms) {
        int status = mc_sleep_until(due);
        if (status != MC_OK || mc_now_ms() != due) {
            return status != MC_OK ? status : 1;
        }
        c->ticks++;
    }
    return MC_OK;
}

static int a_day_of_clockworks(void *arg) {
    (void)arg;
    clockwork c[100];
    mc_task *tasks[100];
    for (int i = 0; i < 100; i++) {
        c[i] = (clockwork){.period_ms = 997 + i * 1009};
        tasks[i] = mc_spawn(tick_for_a_day, &c[i]);
    }
    int status = mc_gather_tasks(tasks, 100);
    for (int i = 0; i < 100; i++) {
        cr_expect_eq(c[i].ticks, A_DAY_MS / c[i].period_ms);
    }
    return status;
}

Test(async_time, a_day_of_timers_passes_in_seconds_and_none_is_early_late_or_lost) {
    time_t before = time(NULL);
    cr_assert_eq(run_virtual(a_day_of_clockworks, NULL), MC_OK);
    cr_assert_lt(time(NULL) - before, 60);
}

static int sleep_until_cancelled(void *arg) {
    return mc_sleep(*(int64_t *)arg);
}

/* Timers that are taken back in any order leave the others as they were. */
static int cancel_every_other(void *arg) {
    (void)arg;
    enum { COUNT = 2000 };
    static int64_t ms[COUNT];
    static mc_task *tasks[COUNT];
    for (int i = 0; i < COUNT; i++) {
        ms[i] = 1000 + i * 7919 % 1000;
        tasks[i] = mc_spawn(sleep_until_cancelled, &ms[i]);
    }
    mc_sleep(1);
    for (int i = 0; i < COUNT; i++) {
        if (i % 2) {
            mc_cancel(tasks[i * 13 % COUNT]);
        }
    }
    int cancelled = 0;
    for (int i = 0; i < COUNT; i++) {
        int result = mc_await(tasks[i]);
        cr_expect(result == MC_OK || result == MC_ECANCELED);
        cancelled += result == MC_ECANCELED;
    }
    cr_expect_eq(cancelled, COUNT / 2);
    cr_expect_leq(mc_now_ms(), 2000);
    return MC_OK;
}

Test(async_time, timers_that_are_taken_back_leave_the_others_as_they_were) {
    cr_assert_eq(run_virtual(cancel_every_other, NULL), MC_OK);
}
