/* mc_race: the first to end wins, and nobody else is left behind. */
#include "support.h"

typedef struct runner {
    int64_t ms;
    int result;
    int seen; /* what its sleep returned */
} runner;

static int run_for(void *arg) {
    runner *r = arg;
    r->seen = mc_sleep(r->ms);
    return r->seen == MC_OK ? r->result : r->seen;
}

static int race_of_three(void *arg) {
    (void)arg;
    runner a = {.ms = 30}, b = {.ms = 10, .result = 5}, c = {.ms = 20};
    size_t winner = 9;
    int result =
        mc_race(&winner, mc_spawn(run_for, &a), mc_spawn(run_for, &b), mc_spawn(run_for, &c));
    cr_expect_eq(winner, 1);
    cr_expect_eq(mc_now_ms(), 10);
    cr_expect_eq(a.seen, MC_ECANCELED);
    cr_expect_eq(c.seen, MC_ECANCELED);
    return result;
}

Test(async_race, the_first_to_end_wins_and_the_others_are_cancelled_and_waited_for) {
    cr_assert_eq(run_virtual(race_of_three, NULL), 5);
}

static int race_with_the_ended(void *arg) {
    (void)arg;
    runner a = {.ms = 30}, b = {.ms = 1};
    mc_task *slow = mc_spawn(run_for, &a), *fast = mc_spawn(run_for, &b);
    cr_expect_eq(mc_sleep(5), MC_OK);
    size_t winner = 9;
    cr_expect_eq(mc_race(&winner, slow, fast), MC_OK, "it has ended already");
    cr_expect_eq(winner, 1);
    cr_expect_eq(mc_now_ms(), 5);
    cr_expect_eq(mc_race(&winner, mc_spawn(run_for, &a), NULL), MC_ENOMEM);
    cr_expect_eq(winner, 1);
    return mc_race_tasks(NULL, 0, NULL);
}

Test(async_race, one_that_has_ended_wins_at_once_and_so_does_a_spawn_that_failed) {
    cr_assert_eq(run_virtual(race_with_the_ended, NULL), MC_OK);
}

static int race_for_ever(void *arg) {
    size_t winner = 9;
    int result = mc_race(&winner, mc_spawn(wait_for_ever, arg), mc_spawn(wait_for_ever, arg));
    cr_expect_eq(winner, 2, "none");
    return result;
}

static int cancel_a_race(void *arg) {
    mc_task *race = mc_spawn(race_for_ever, arg);
    mc_sleep(5);
    mc_cancel(race);
    cr_expect_eq(mc_await(race), MC_ECANCELED);
    return mc_timeout(5, race_for_ever, arg);
}

Test(async_race, cancelling_or_timing_out_who_waits_cancels_all) {
    cr_assert_eq(run_virtual(cancel_a_race, NULL), MC_ETIMEDOUT);
}

Test(async_race, outside_a_task_it_says_so) {
    cr_assert_eq(mc_race_tasks(NULL, 0, NULL), MC_ENOLOOP);
}
