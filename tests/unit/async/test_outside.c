/* Every function called where no task runs: an error that says so, and never a crash. */
#include "support.h"

#include <signal.h>
#include <string.h>
#include <unistd.h>

static void nothing(void *arg) {
    (void)arg;
}

static void expect_no_loop(void) {
    char byte = 0;
    int zero = 0;
    mc_stats stats;
    struct iovec piece = {&byte, 1};
    cr_expect_null(mc_spawn(end_with, &zero));
    cr_expect_null(mc_scope_open("none"));
    cr_expect_null(mc_current());
    cr_expect_not(mc_cancelled());
    cr_expect_not(mc_shield(true));
    int results[] = {mc_sleep(1),
                     mc_sleep(0),
                     mc_sleep_until(0),
                     mc_yield_now(),
                     mc_await(NULL),
                     mc_await_until(NULL, 0),
                     mc_gather(NULL, NULL),
                     mc_timeout(1, end_with, &zero),
                     mc_cancel(NULL),
                     mc_defer(nothing, NULL),
                     mc_scope_spawn(NULL, end_with, &zero),
                     mc_scope_wait(NULL, 0),
                     mc_scope_cancel(NULL),
                     mc_scope_close(NULL),
                     mc_wait_fd(0, MC_READ, 0),
                     (int)mc_read(0, &byte, 1, 0),
                     mc_write_all(1, &byte, 1, 0),
                     mc_writev_all(1, &piece, 1, 0),
                     mc_accept(0, 0),
                     mc_connect(0, NULL, 0, 0),
                     mc_fd_forget(0),
                     mc_offload(end_with, &zero),
                     mc_try_offload(end_with, &zero),
                     mc_wait_signal(&(int){SIGUSR1}, 1),
                     mc_get_stats(&stats)};
    for (size_t i = 0; i < sizeof results / sizeof *results; i++) {
        cr_expect_eq(results[i], MC_ENOLOOP, "call %zu gave %d", i, results[i]);
    }
}

Test(async_outside, every_call_without_a_loop_says_so) {
    expect_no_loop();
}

static int in_the_pool(void *arg) {
    (void)arg;
    expect_no_loop();
    return 0;
}

static int offload_the_same(void *arg) {
    return mc_offload(in_the_pool, arg);
}

Test(async_outside, and_so_does_every_call_in_a_thread_of_the_pool) {
    cr_assert_eq(mc_run(offload_the_same, NULL), 0);
}

Test(async_outside, the_clock_and_closing_work_everywhere) {
    int fds[2];
    cr_assert_eq(pipe(fds), 0);
    cr_assert_gt(mc_now_ns(), 0);
    cr_assert_leq(mc_now_ms(), mc_deadline_in(0));
    cr_assert_eq(mc_close(fds[0]), MC_OK);
    cr_assert_eq(mc_close(fds[1]), MC_OK);
    cr_assert_eq(mc_close(fds[1]), MC_EBADF);
}

Test(async_outside, every_status_has_words) {
    static const int statuses[] = {MC_OK,     MC_ECANCELED, MC_ETIMEDOUT, MC_EAGAIN,
                                   MC_EBUSY,  MC_EDEADLK,   MC_EINVAL,    MC_EBADF,
                                   MC_ENOMEM, MC_EPIPE,     MC_ENOLOOP,   -ENOENT};
    for (size_t i = 0; i < sizeof statuses / sizeof *statuses; i++) {
        cr_expect(strstr(mc_strerror(statuses[i]), "own") == NULL, "%d", statuses[i]);
    }
    cr_assert_str_eq(mc_strerror(17), "an error of the program's own");
    cr_assert_str_eq(mc_strerror(-99999), "an error of the program's own");
    cr_assert_str_eq(mc_strerror(INT32_MIN), "an error of the program's own");
}
