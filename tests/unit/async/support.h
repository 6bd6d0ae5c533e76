/* What the tests of the async layer share. Checks inside tasks use cr_expect, which does
 * not jump off the task's stack. */
#ifndef TESTS_ASYNC_SUPPORT_H
#define TESTS_ASYNC_SUPPORT_H

#include <criterion/criterion.h>
#include <modelc/async.h>

/* mc_run on a clock that jumps. */
static inline int run_virtual(mc_fn *fn, void *arg) {
    mc_run_options options = {.virtual_clock = true};
    return mc_run_with(&options, fn, arg);
}

/* Task: sleeps as many milliseconds as `*(int64_t *)arg`. */
static inline int sleep_for(void *arg) {
    return mc_sleep(*(int64_t *)arg);
}

/* Task: waits until it is cancelled. */
static inline int wait_for_ever(void *arg) {
    (void)arg;
    return mc_sleep(INT64_C(1000) * 60 * 60 * 24 * 365);
}

/* Task: ends with `*(int *)arg`. */
static inline int end_with(void *arg) {
    return *(int *)arg;
}

/* A record of what happened in which order. */
typedef struct trace {
    char text[64];
    size_t len;
} trace;

static inline void note(trace *t, char c) {
    if (t->len + 1 < sizeof t->text) {
        t->text[t->len++] = c;
    }
}

#endif
