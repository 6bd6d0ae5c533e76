/* Callbacks and futures: called when they should, as often as they should, until stopped. */
#include "support.h"

#include <signal.h>
#include <unistd.h>

typedef struct scene {
    trace t;
    int fds[2];
    int count;
    mc_watch *watch;
    mc_future *future;
} scene;

static void note_a(void *arg) {
    note(&((scene *)arg)->t, 'a');
}

static void note_b(void *arg) {
    note(&((scene *)arg)->t, 'b');
}

static void note_c(void *arg) {
    note(&((scene *)arg)->t, 'c');
}

/* ---- later and soon ----------------------------------------------------- */

static int call_some(void *arg) {
    mc_call_later(20, note_b, arg);
    mc_call_later(10, note_a, arg);
    mc_call_soon(note_c, arg);
    note(&((scene *)arg)->t, 'm');
    return 0; /* main is over, and the loop runs on */
}

Test(async_callback, callbacks_run_in_time_also_when_main_has_returned) {
    scene s = {0};
    cr_assert_eq(run_virtual(call_some, &s), MC_OK);
    cr_assert_str_eq(s.t.text, "mcab");
}

static void count_to_five(void *arg) {
    scene *s = arg;
    if (++s->count < 5) {
        mc_call_later(10, count_to_five, s);
    }
}

static int start_counting(void *arg) {
    return mc_call_soon(count_to_five, arg) ? MC_OK : MC_ENOMEM;
}

Test(async_callback, a_callback_may_register_the_next) {
    scene s = {0};
    cr_assert_eq(run_virtual(start_counting, &s), MC_OK);
    cr_assert_eq(s.count, 5);
}

static int stop_one(void *arg) {
    mc_watch *w = mc_call_later(10, note_a, arg);
    mc_call_later(20, note_b, arg);
    cr_expect_eq(mc_watch_stop(w), MC_OK);
    return mc_watch_stop(NULL);
}

Test(async_callback, what_was_stopped_is_never_called) {
    scene s = {0};
    cr_assert_eq(run_virtual(stop_one, &s), MC_OK);
    cr_assert_str_eq(s.t.text, "b");
}

static int fail_with_callbacks(void *arg) {
    mc_call_later(10, note_a, arg);
    return 7;
}

Test(async_callback, where_main_fails_no_callback_is_called_any_more) {
    scene s = {0};
    cr_assert_eq(run_virtual(fail_with_callbacks, &s), 7);
    cr_assert_str_eq(s.t.text, "");
}

static void slow(void *arg) {
    note_a(arg);
    mc_sleep(100);
    note_b(arg);
}

static int slow_and_fast(void *arg) {
    mc_call_later(10, slow, arg);
    mc_call_later(20, note_c, arg);
    return 0;
}

Test(async_callback, one_that_suspends_holds_up_nobody_else) {
    scene s = {0};
    cr_assert_eq(run_virtual(slow_and_fast, &s), MC_OK);
    cr_assert_str_eq(s.t.text, "acb");
}

/* ---- descriptors -------------------------------------------------------- */

static void read_byte(void *arg) {
    scene *s = arg;
    char byte;
    ptrdiff_t got = mc_read(s->fds[0], &byte, 1, 0);
    if (got == 1) {
        note(&s->t, byte);
    } else {
        mc_watch_stop(s->watch);
    }
}

static void write_byte(void *arg) {
    scene *s = arg;
    char byte = (char)('x' + s->count);
    cr_expect_eq(mc_write_all(s->fds[1], &byte, 1, MC_NEVER), MC_OK);
    if (++s->count == 3) {
        mc_close(s->fds[1]);
    } else {
        mc_call_later(5, write_byte, s);
    }
}

static int read_by_callback(void *arg) {
    scene *s = arg;
    s->watch = mc_on_readable(s->fds[0], read_byte, s);
    mc_call_later(5, write_byte, s);
    return s->watch ? MC_OK : MC_ENOMEM;
}

Test(async_callback, readable_is_called_for_each_byte_and_for_the_end) {
    scene s = {0};
    cr_assert_eq(pipe(s.fds), 0);
    cr_assert_eq(run_virtual(read_by_callback, &s), MC_OK);
    cr_assert_str_eq(s.t.text, "xyz");
    close(s.fds[0]);
}

static void write_thrice(void *arg) {
    scene *s = arg;
    note_a(s);
    if (++s->count == 3) {
        mc_watch_stop(s->watch);
    }
}

static int write_by_callback(void *arg) {
    scene *s = arg;
    s->watch = mc_on_writable(s->fds[1], write_thrice, s);
    return 0;
}

Test(async_callback, writable_is_called_as_long_as_it_is_so) {
    scene s = {0};
    cr_assert_eq(pipe(s.fds), 0);
    cr_assert_eq(mc_run(write_by_callback, &s), MC_OK);
    cr_assert_str_eq(s.t.text, "aaa");
    close(s.fds[0]);
    close(s.fds[1]);
}

static void close_it(void *arg) {
    mc_close(((scene *)arg)->fds[0]);
}

static int close_what_is_watched(void *arg) {
    scene *s = arg;
    mc_on_readable(s->fds[0], read_byte, s);
    mc_call_later(5, close_it, s);
    return 0;
}

Test(async_callback, the_error_of_a_watched_descriptor_is_that_of_the_run) {
    scene s = {0};
    cr_assert_eq(pipe(s.fds), 0);
    cr_assert_eq(run_virtual(close_what_is_watched, &s), MC_EBADF);
    close(s.fds[1]);
}

/* ---- signals and idling ------------------------------------------------- */

static void on_usr1(void *arg) {
    scene *s = arg;
    note_a(s);
    if (++s->count == 2) {
        mc_watch_stop(s->watch);
    } else {
        raise(SIGUSR1); /* also while it is handled it does not end us */
    }
}

static int watch_usr1(void *arg) {
    scene *s = arg;
    s->watch = mc_on_signal(SIGUSR1, on_usr1, s);
    mc_yield_now();
    raise(SIGUSR1);
    return 0;
}

Test(async_callback, a_signal_is_called_each_time_until_it_is_stopped) {
    scene s = {0};
    cr_assert_eq(mc_run(watch_usr1, &s), MC_OK);
    cr_assert_str_eq(s.t.text, "aa");
}

static int watch_no_signal(void *arg) {
    cr_expect_not_null(mc_on_signal(-1, note_a, arg));
    return 0;
}

Test(async_callback, what_is_no_signal_is_an_error_of_the_run) {
    scene s = {0};
    cr_assert_eq(run_virtual(watch_no_signal, &s), MC_EINVAL);
}

static void idle(void *arg) {
    scene *s = arg;
    if (++s->count == 100) {
        mc_watch_stop(s->watch);
    }
}

static int idle_for_a_while(void *arg) {
    scene *s = arg;
    s->watch = mc_on_idle(idle, s);
    for (int i = 0; i < 10; i++) {
        mc_yield_now();
    }
    cr_expect_eq(s->count, 0, "as long as a task can run, it is not idle");
    return mc_sleep(50);
}

Test(async_callback, idle_is_called_while_nothing_else_can_run) {
    scene s = {0};
    cr_assert_eq(run_virtual(idle_for_a_while, &s), MC_OK);
    cr_assert_eq(s.count, 100);
}

/* ---- futures ------------------------------------------------------------ */

static void then(void *arg, int status, void *value) {
    scene *s = arg;
    note(&s->t, (char)('0' + status));
    note(&s->t, value ? *(char *)value : '-');
}

static int wait_for_future(void *arg) {
    scene *s = arg;
    void *value = NULL;
    int status = mc_future_wait(s->future, &value, MC_NEVER);
    note(&s->t, value ? *(char *)value : '-');
    return status;
}

static void set_future(void *arg) {
    static char v = 'v';
    scene *s = arg;
    cr_expect_eq(mc_future_set(s->future, 3, &v), MC_OK);
    cr_expect_eq(mc_future_set(s->future, 4, &v), MC_EBUSY);
}

static int use_future(void *arg) {
    scene *s = arg;
    s->future = mc_future_new();
    cr_expect_eq(mc_future_then(s->future, then, s), MC_OK);
    mc_task *waiter = mc_spawn(wait_for_future, s);
    mc_call_later(10, set_future, s);
    cr_expect_eq(mc_future_wait(s->future, NULL, mc_deadline_in(5)), MC_ETIMEDOUT);
    cr_expect_not(mc_future_done(s->future));
    cr_expect_eq(mc_await(waiter), 3);
    cr_expect(mc_future_done(s->future));
    cr_expect_eq(mc_future_then(s->future, then, s), MC_OK, "also when it has a result");
    mc_future_free(s->future);
    return 0;
}

Test(async_callback, a_future_gives_its_result_to_tasks_and_to_callbacks) {
    scene s = {0};
    cr_assert_eq(run_virtual(use_future, &s), MC_OK);
    cr_assert_str_eq(s.t.text, "3vv3v");
}

static int free_future(void *arg) {
    scene *s = arg;
    s->future = mc_future_new();
    mc_task *waiter = mc_spawn(wait_for_future, s), *cancelled = mc_spawn(wait_for_future, s);
    mc_yield_now();
    mc_cancel(cancelled);
    cr_expect_eq(mc_await(cancelled), MC_ECANCELED);
    mc_future_free(s->future); /* before it had a result, and under one that waits */
    cr_expect_eq(mc_await(waiter), MC_ECANCELED);
    cr_expect_eq(mc_future_then(NULL, then, s), MC_EINVAL);
    mc_future_free(NULL);
    return 0;
}

Test(async_callback, a_future_that_is_freed_without_a_result_cancels_those_that_wait) {
    scene s = {0};
    cr_assert_eq(run_virtual(free_future, &s), MC_OK);
}

Test(async_callback, outside_a_task_there_are_none) {
    cr_assert_null(mc_on_readable(0, note_a, NULL));
    cr_assert_null(mc_call_later(1, note_a, NULL));
    cr_assert_null(mc_call_soon(note_a, NULL));
    cr_assert_null(mc_on_idle(note_a, NULL));
    cr_assert_null(mc_on_signal(SIGUSR1, note_a, NULL));
    cr_assert_null(mc_future_new());
    cr_assert_eq(mc_watch_stop(NULL), MC_ENOLOOP);
}
