/* The thread pool: parallel, bounded, and cancelled only where it is safe. */
#include "support.h"

#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdatomic.h>
#include <unistd.h>

/* ---- parallel ----------------------------------------------------------- */

static int meet(void *arg) {
    int last = pthread_barrier_wait(arg);
    return last == 0 || last == PTHREAD_BARRIER_SERIAL_THREAD ? 0 : last;
}

static int offload_meet(void *arg) {
    return mc_offload(meet, arg);
}

static int sixty_four(void *arg) {
    mc_stats stats;
    mc_scope *scope = mc_scope_open(NULL);
    for (int i = 0; i < 64; i++) {
        mc_scope_spawn(scope, offload_meet, arg);
    }
    cr_expect_eq(mc_scope_close(scope), 0);
    mc_get_stats(&stats);
    cr_expect_eq(stats.pool_threads, 64);
    return 0;
}

Test(async_pool, sixty_four_jobs_run_at_the_same_time) {
    pthread_barrier_t barrier; /* opens only when all 64 have come */
    pthread_barrier_init(&barrier, NULL, 64);
    mc_run_options options = {.pool_threads = 64};
    cr_assert_eq(mc_run_with(&options, sixty_four, &barrier), 0);
    pthread_barrier_destroy(&barrier);
}

static int one_after_the_other(void *arg) {
    (void)arg;
    mc_stats stats;
    for (int i = 0; i < 100; i++) {
        cr_expect_eq(mc_offload(end_with, &i), i);
    }
    mc_get_stats(&stats);
    cr_expect_eq(stats.pool_threads, 1);
    return 0;
}

Test(async_pool, results_come_back_and_threads_are_started_only_as_needed) {
    cr_assert_eq(mc_run(one_after_the_other, NULL), 0);
}

/* ---- a full queue ------------------------------------------------------- */

typedef struct gate {
    sem_t begun, open;
    atomic_int ran;
} gate;

static int pass_gate(void *arg) {
    gate *g = arg;
    sem_post(&g->begun);
    while (sem_wait(&g->open) != 0) {
    }
    atomic_fetch_add(&g->ran, 1);
    return 0;
}

static int offload_gate(void *arg) {
    return mc_offload(pass_gate, arg);
}

/* How many jobs ran goes to `*ran`: by then no thread is left that could change it. */
static int run_and_count(mc_fn *fn, int *ran) {
    gate g;
    atomic_init(&g.ran, 0);
    sem_init(&g.begun, 0, 0);
    sem_init(&g.open, 0, 0);
    mc_run_options options = {.pool_threads = 1, .pool_queue = 1};
    int result = mc_run_with(&options, fn, &g);
    *ran = atomic_load(&g.ran);
    sem_destroy(&g.begun);
    sem_destroy(&g.open);
    return result;
}

static int run_with_gate(mc_fn *fn) {
    int ran;
    return run_and_count(fn, &ran);
}

/* One job that runs, one in the queue, and one that waits for its turn. */
static void fill(gate *g, mc_task *tasks[3]) {
    for (int i = 0; i < 3; i++) {
        tasks[i] = mc_spawn(offload_gate, g);
    }
    mc_yield_now();
    while (sem_wait(&g->begun) != 0) {
    }
}

static void open_gate(gate *g, int times) {
    for (int i = 0; i < times; i++) {
        sem_post(&g->open);
    }
}

static int overfill(void *arg) {
    gate *g = arg;
    mc_task *tasks[3];
    mc_stats stats;
    fill(g, tasks);
    mc_get_stats(&stats);
    cr_expect_eq(stats.pool_queued, 1);
    cr_expect_eq(mc_try_offload(pass_gate, g), MC_EAGAIN);
    open_gate(g, 3);
    cr_expect_eq(mc_gather_tasks(tasks, 3), 0);
    cr_expect_eq(atomic_load(&g->ran), 3);
    open_gate(g, 1);
    cr_expect_eq(mc_try_offload(pass_gate, g), 0, "there is room again");
    return 0;
}

Test(async_pool, a_full_queue_refuses_those_who_try_and_lets_the_others_wait) {
    cr_assert_eq(run_with_gate(overfill), 0);
}

/* ---- cancelling --------------------------------------------------------- */

static int cancel_three(void *arg) {
    gate *g = arg;
    mc_task *tasks[3];
    fill(g, tasks);
    mc_cancel(tasks[2]);
    cr_expect_eq(mc_await(tasks[2]), MC_ECANCELED, "it waited for its turn");
    mc_cancel(tasks[1]);
    cr_expect_eq(mc_await(tasks[1]), MC_ECANCELED, "it was in the queue");
    mc_cancel(tasks[0]);
    cr_expect_eq(mc_await_until(tasks[0], mc_deadline_in(10)), MC_ETIMEDOUT, "it runs");
    open_gate(g, 2);
    cr_expect_eq(mc_await(tasks[0]), 0, "and its result is its own");
    cr_expect_eq(atomic_load(&g->ran), 1, "the others never ran");
    cr_expect_eq(mc_offload(pass_gate, g), 0, "their places are free");
    return 0;
}

Test(async_pool, a_job_is_cancelled_before_it_runs_and_waited_for_once_it_does) {
    cr_assert_eq(run_with_gate(cancel_three), 0);
}

/* Cancelled last, it runs when the jobs that have not begun are out of the queue. */
static int open_when_cancelled(void *arg) {
    int status = wait_for_ever(NULL);
    open_gate(arg, 1);
    return status;
}

static int fail_with_jobs(void *arg) {
    mc_task *tasks[3];
    fill(arg, tasks);
    mc_spawn(open_when_cancelled, arg);
    mc_yield_now();
    return 7;
}

static int return_with_jobs(void *arg) {
    gate *g = arg;
    mc_task *tasks[3];
    fill(g, tasks);
    open_gate(g, 3);
    return 0;
}

Test(async_pool, the_end_of_the_loop_waits_for_jobs_and_where_main_failed_only_for_those_that_run) {
    int ran;
    cr_expect_eq(run_and_count(return_with_jobs, &ran), 0);
    cr_expect_eq(ran, 3);
    cr_expect_eq(run_and_count(fail_with_jobs, &ran), 7);
    cr_expect_eq(ran, 1);
}

/* ---- surroundings ------------------------------------------------------- */

static int others_run(void *arg) {
    gate *g = arg;
    mc_task *task = mc_spawn(offload_gate, g);
    for (int i = 0; i < 10; i++) {
        cr_expect_eq(mc_sleep(1), MC_OK);
    }
    cr_expect_not(mc_task_done(task));
    open_gate(g, 1);
    return mc_await(task);
}

Test(async_pool, only_the_task_that_offloads_waits) {
    cr_assert_eq(run_with_gate(others_run), 0);
}

static int check_mask(void *arg) {
    (void)arg;
    sigset_t mask;
    pthread_sigmask(SIG_BLOCK, NULL, &mask);
    return sigismember(&mask, SIGTERM) == 1 && sigismember(&mask, SIGSEGV) == 0 ? 0 : 1;
}

static int offload_check_mask(void *arg) {
    return mc_offload(check_mask, arg);
}

Test(async_pool, its_threads_leave_signals_to_the_others) {
    cr_assert_eq(mc_run(offload_check_mask, NULL), 0);
}

static int sleep_in_thread(void *arg) {
    (void)arg;
    struct timespec ms = {.tv_nsec = 1000000};
    nanosleep(&ms, NULL);
    return 0;
}

static int offload_before_a_timer(void *arg) {
    (void)arg;
    int64_t before = mc_now_ms();
    mc_spawn(wait_for_ever, NULL);
    cr_expect_eq(mc_offload(sleep_in_thread, NULL), 0);
    cr_expect_eq(mc_now_ms(), before);
    return 1; /* cancels the child */
}

Test(async_pool, the_virtual_clock_stands_still_while_a_job_runs) {
    cr_assert_eq(run_virtual(offload_before_a_timer, NULL), 1);
}

/* ---- a long job behind short ones --------------------------------------- */

static int at_once(void *arg) {
    (void)arg;
    return MC_OK;
}

static int offload_short_ones(void *arg) {
    (void)arg;
    int status = MC_OK;
    for (int i = 0; i < 500 && status == MC_OK; i++) {
        status = mc_offload(at_once, NULL);
    }
    return status;
}

#define PARTNERS 4

/* Each waits for all the others, so one thread alone would never be done. */
static int await_partners(void *arg) {
    atomic_int *begun = arg;
    atomic_fetch_add(begun, 1);
    for (int i = 0; i < 10000 && atomic_load(begun) < PARTNERS; i++) {
        usleep(1000);
    }
    return atomic_load(begun) == PARTNERS ? MC_OK : MC_ETIMEDOUT;
}

static int offload_partner(void *arg) {
    return mc_offload(await_partners, arg);
}

/* The loop does not look around meanwhile: only the pool itself can see that a job waits. */
static int partners_after_short_ones(void *arg) {
    (void)arg;
    for (int round = 0; round < 20; round++) {
        atomic_int begun = 0;
        mc_task *tasks[PARTNERS];
        for (int i = 0; i < PARTNERS; i++) {
            tasks[i] = mc_spawn(offload_short_ones, NULL);
        }
        for (int i = 0; i < PARTNERS; i++) {
            cr_assert_eq(mc_await(tasks[i]), MC_OK);
        }
        for (int i = 0; i < PARTNERS; i++) {
            tasks[i] = mc_spawn(offload_partner, &begun);
        }
        cr_assert_eq(mc_yield_now(), MC_OK);
        for (int i = 0; i < 10000 && atomic_load(&begun) < PARTNERS; i++) {
            usleep(1000);
        }
        for (int i = 0; i < PARTNERS; i++) {
            cr_assert_eq(mc_await(tasks[i]), MC_OK);
        }
    }
    return MC_OK;
}

Test(async_pool, a_long_job_behind_short_ones_never_waits_for_a_thread_that_sleeps) {
    cr_assert_eq(mc_run(partners_after_short_ones, NULL), MC_OK);
}
