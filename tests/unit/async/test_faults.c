/*
 * Each call by which the async layer asks the system for something fails once, at each time
 * it is made: the result is an error that the caller sees, nothing hangs and nothing leaks.
 * The linker sends those calls here (--wrap).
 */
#include "support.h"

#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <unistd.h>

/* ---- the failing calls -------------------------------------------------- */

/*
 * Which call of the loop's thread from now on fails; 0 none. What sanitizers call when another
 * thread starts must not.
 */
static _Thread_local unsigned countdown;
static bool no_guard_pages; /* an older kernel */

static bool fails(void) {
    return countdown > 0 && --countdown == 0;
}

void *__real_malloc(size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_malloc(size_t size) {
    return fails() ? NULL : __real_malloc(size);
}

void *__real_calloc(size_t count, size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_calloc(size_t count, size_t size) {
    return fails() ? NULL : __real_calloc(count, size);
}

void *__real_realloc(void *old, size_t size);
void *__wrap_realloc(void *old, size_t size);
void *__wrap_realloc(void *old, size_t size) {
    return fails() ? NULL : __real_realloc(old, size);
}

void *__real_mmap(void *at, size_t len, int protection, int flags, int fd, off_t offset);
void *__wrap_mmap(void *at, size_t len, int protection, int flags, int fd, off_t offset);
void *__wrap_mmap(void *at, size_t len, int protection, int flags, int fd, off_t offset) {
    errno = ENOMEM;
    return fails() ? MAP_FAILED : __real_mmap(at, len, protection, flags, fd, offset);
}

int __real_madvise(void *at, size_t len, int advice);
int __wrap_madvise(void *at, size_t len, int advice);
int __wrap_madvise(void *at, size_t len, int advice) {
    errno = EINVAL;
    return no_guard_pages ? -1 : __real_madvise(at, len, advice);
}

int __real_mprotect(void *at, size_t len, int protection);
int __wrap_mprotect(void *at, size_t len, int protection);
int __wrap_mprotect(void *at, size_t len, int protection) {
    errno = ENOMEM;
    return fails() ? -1 : __real_mprotect(at, len, protection);
}

int __real_epoll_create1(int flags);
int __wrap_epoll_create1(int flags);
int __wrap_epoll_create1(int flags) {
    errno = EMFILE;
    return fails() ? -1 : __real_epoll_create1(flags);
}

int __real_epoll_ctl(int epoll, int operation, int fd, struct epoll_event *event);
int __wrap_epoll_ctl(int epoll, int operation, int fd, struct epoll_event *event);
int __wrap_epoll_ctl(int epoll, int operation, int fd, struct epoll_event *event) {
    errno = ENOSPC;
    return fails() ? -1 : __real_epoll_ctl(epoll, operation, fd, event);
}

int __real_eventfd(unsigned value, int flags);
int __wrap_eventfd(unsigned value, int flags);
int __wrap_eventfd(unsigned value, int flags) {
    errno = ENFILE;
    return fails() ? -1 : __real_eventfd(value, flags);
}

int __real_signalfd(int fd, const sigset_t *mask, int flags);
int __wrap_signalfd(int fd, const sigset_t *mask, int flags);
int __wrap_signalfd(int fd, const sigset_t *mask, int flags) {
    errno = EMFILE;
    return fails() ? -1 : __real_signalfd(fd, mask, flags);
}

int __real_sigaltstack(const stack_t *stack, stack_t *before);
int __wrap_sigaltstack(const stack_t *stack, stack_t *before);
int __wrap_sigaltstack(const stack_t *stack, stack_t *before) {
    /* To look, as sanitizers do, or to put back what was there before, asks for nothing. */
    bool asks = stack && !(stack->ss_flags & SS_DISABLE);
    errno = ENOMEM;
    return asks && fails() ? -1 : __real_sigaltstack(stack, before);
}

int __real_pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*fn)(void *),
                          void *arg);
int __wrap_pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*fn)(void *),
                          void *arg);
int __wrap_pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*fn)(void *),
                          void *arg) {
    return fails() ? EAGAIN : __real_pthread_create(thread, attributes, fn, arg);
}

/* ---- what is tried ------------------------------------------------------ */

static int three_items(mc_generator *gen, void *arg) {
    (void)arg;
    int status = mc_defer(free, NULL);
    for (int i = 0; i < 3 && status == MC_OK; i++) {
        status = mc_yield(gen, &i);
    }
    return status;
}

static int generate(void *arg) {
    (void)arg;
    mc_generator *gen = mc_generator_new(three_items, NULL, sizeof(int));
    int item, count = 0;
    while (mc_next(gen, &item)) {
        count++;
    }
    int status = gen ? mc_generator_close(gen) : MC_ENOMEM;
    return status != MC_OK || count == 3 ? status : 1;
}

static int wait_for_usr1(void *arg) {
    (void)arg;
    return mc_wait_signal(&(int){SIGUSR1}, 1);
}

static int signals_and_files(void *arg) {
    int fds[2];
    char byte;
    int status = mc_timeout(5, wait_for_usr1, arg);
    if (status != MC_ETIMEDOUT) {
        return status;
    }
    if (pipe(fds) != 0) {
        return -errno;
    }
    status = (int)mc_read(fds[0], &byte, 1, mc_deadline_in(5));
    mc_close(fds[0]);
    mc_close(fds[1]);
    return status == MC_ETIMEDOUT ? MC_OK : status;
}

static int scope_of_two(void *arg) {
    int64_t ms = 3;
    (void)arg;
    mc_scope *scope = mc_scope_open(NULL);
    int status = scope ? mc_scope_spawn(scope, sleep_for, &ms) : MC_ENOMEM;
    if (status == MC_OK) {
        status = mc_scope_spawn(scope, sleep_for, &ms);
    }
    int closed = scope ? mc_scope_close(scope) : MC_OK;
    return status != MC_OK ? status : closed;
}

static int channel_of_one(void *arg) {
    (void)arg;
    int item = 1;
    mc_channel *channel = mc_channel_new(1, sizeof item);
    int status = channel ? mc_channel_send(channel, &item, MC_NEVER) : MC_ENOMEM;
    status = status == MC_OK ? mc_channel_receive(channel, &item, MC_NEVER) : status;
    mc_channel_free(channel);
    return status;
}

static void count(void *arg) {
    ++*(int *)arg;
}

static void count_result(void *arg, int status, void *value) {
    *(int *)arg += status == MC_OK && value == arg ? 1 : 0;
}

static int calls; /* of callbacks, in all runs */

static int callbacks_and_futures(void *arg) {
    (void)arg;
    mc_future *future = mc_future_new();
    if (!future) {
        return MC_ENOMEM;
    }
    int status = mc_future_then(future, count_result, &calls);
    mc_future_set(future, MC_OK, &calls);
    mc_future_free(future);
    if (status == MC_OK && (!mc_call_later(3, count, &calls) || !mc_call_soon(count, &calls))) {
        status = MC_ENOMEM;
    }
    mc_loop_ref *ref = status == MC_OK ? mc_loop_share() : NULL;
    if (status == MC_OK) {
        status = ref ? MC_OK : MC_ENOMEM;
    }
    mc_loop_release(ref);
    return status;
}

static int a_bit_of_everything(void *arg) {
    int status = mc_defer(free, NULL);
    if (status == MC_OK) {
        status = mc_gather(mc_spawn(generate, arg), mc_spawn(scope_of_two, arg),
                           mc_spawn(channel_of_one, arg), mc_spawn(signals_and_files, arg));
    }
    if (status == MC_OK) {
        status = callbacks_and_futures(arg);
    }
    return status != MC_OK ? status : mc_offload(end_with, &(int){0});
}

static void fail_each_in_turn(void) {
    unsigned failed = 0;
    for (unsigned k = 1;; k++) {
        countdown = k;
        int status = run_virtual(a_bit_of_everything, NULL);
        if (countdown > 0) {
            countdown = 0;
            cr_expect_eq(status, MC_OK, "with no failure, %d", status);
            break;
        }
        cr_expect_lt(status, 0, "call %u failed and nobody was told: %d", k, status);
        failed++;
    }
    cr_expect_gt(failed, 20);
}

Test(async_faults, each_failing_call_is_an_error_result) {
    fail_each_in_turn();
}

Test(async_faults, also_where_the_kernel_has_no_guard_pages_of_its_own) {
    no_guard_pages = true;
    fail_each_in_turn();
}
