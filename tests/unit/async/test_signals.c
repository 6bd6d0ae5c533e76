/* Waiting for signals, and what a stack overflow does. */
#include "support.h"

#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

/* ---- signals ------------------------------------------------------------ */

static int raise_later(void *arg) {
    int status = mc_sleep(10);
    return status != MC_OK ? status : raise(*(int *)arg);
}

static bool is_blocked(int number) {
    sigset_t mask;
    pthread_sigmask(SIG_BLOCK, NULL, &mask);
    return sigismember(&mask, number) == 1;
}

static int wait_for_two(void *arg) {
    (void)arg;
    static const int signals[] = {SIGUSR1, SIGUSR2};
    for (size_t i = 0; i < 4; i++) {
        int number = signals[i % 2];
        mc_task *task = mc_spawn(raise_later, &number);
        cr_expect_eq(mc_wait_signal(signals, 2), number);
        cr_expect_not(is_blocked(SIGUSR1), "as it was before");
        cr_expect_eq(mc_await(task), 0);
    }
    return 0;
}

Test(async_signals, a_wait_returns_the_signal_that_came_and_unblocks_it) {
    cr_assert_eq(mc_run(wait_for_two, NULL), 0);
}

static int wait_for_usr1(void *arg) {
    (void)arg;
    return mc_wait_signal(&(int){SIGUSR1}, 1);
}

static int cancel_one_of_two(void *arg) {
    (void)arg;
    mc_task *a = mc_spawn(wait_for_usr1, NULL), *b = mc_spawn(wait_for_usr1, NULL);
    mc_sleep(1);
    mc_cancel(a);
    cr_expect_eq(mc_await(a), MC_ECANCELED);
    cr_expect(is_blocked(SIGUSR1), "the other still waits");
    raise(SIGUSR1);
    cr_expect_eq(mc_await(b), SIGUSR1);
    cr_expect_not(is_blocked(SIGUSR1));
    cr_expect_eq(mc_wait_signal(NULL, 0), MC_EINVAL);
    cr_expect_eq(mc_wait_signal(&(int){0}, 1), MC_EINVAL);
    cr_expect_eq(mc_wait_signal(&(int){100000}, 1), MC_EINVAL);
    return 0;
}

Test(async_signals, a_wait_can_be_cancelled_and_does_not_disturb_another) {
    cr_assert_eq(mc_run(cancel_one_of_two, NULL), 0);
}

/* ---- faults ------------------------------------------------------------- */

/* Deep, and not to be turned into a loop. */
static int recurse(int depth, volatile char *above) {
    volatile char frame[512];
    frame[0] = (char)(above[0] + 1);
    return depth == 0 ? 0 : recurse(depth - 1, frame) + frame[0];
}

static int overflow(void *arg) {
    (void)arg;
    char zero = 0;
    return recurse(1000000, &zero);
}

static int overflow_in_a_task(void *arg) {
    return mc_await(mc_spawn_named("deep thought", overflow, arg));
}

static int overflow_in_a_generator_body(mc_generator *gen, void *arg) {
    (void)gen;
    return overflow(arg);
}

static int overflow_in_a_generator(void *arg) {
    mc_generator *gen = mc_generator_new(overflow_in_a_generator_body, arg, 1);
    char item;
    return mc_next(gen, &item) ? 1 : 2;
}

static int write_where_nothing_is(void *arg) {
    (void)arg;
    volatile char *page = mmap(NULL, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    page[0] = 1;
    return 0;
}

static void exit_42(int number) {
    (void)number;
    _exit(42);
}

/* Runs `fn` in a child and gives its status and what it wrote to stderr. */
static int run_in_child(mc_fn *fn, char *said, size_t size) {
    int fds[2];
    cr_assert_eq(pipe(fds), 0);
    pid_t child = fork();
    if (child == 0) {
        dup2(fds[1], STDERR_FILENO);
        signal(SIGABRT, SIG_DFL);
        signal(SIGSEGV, exit_42);
        _exit(mc_run(fn, NULL));
    }
    close(fds[1]);
    ssize_t got, len = 0;
    while ((got = read(fds[0], said + len, size - 1 - (size_t)len)) > 0) {
        len += got;
    }
    said[len] = '\0';
    close(fds[0]);
    int status = 0;
    cr_assert_eq(waitpid(child, &status, 0), child);
    return status;
}

Test(async_overflow, it_ends_the_process_with_a_message_that_names_the_task) {
    char said[512];
    int status = run_in_child(overflow_in_a_task, said, sizeof said);
    cr_assert(WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT, "status %x", (unsigned)status);
    cr_assert_not_null(strstr(said, "stack overflow in 'deep thought'"), "said %s", said);
    status = run_in_child(overflow_in_a_generator, said, sizeof said);
    cr_assert(WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT);
    cr_assert_not_null(strstr(said, "stack overflow in 'generator'"), "said %s", said);
}

Test(async_overflow, any_other_fault_goes_to_the_handler_before) {
    char said[512];
    int status = run_in_child(write_where_nothing_is, said, sizeof said);
    cr_assert(WIFEXITED(status) && WEXITSTATUS(status) == 42);
    cr_assert_str_empty(said);
}

static int look_at_the_handler(void *arg) {
    struct sigaction action;
    sigaction(SIGSEGV, NULL, &action);
    *(bool *)arg = (action.sa_flags & SA_SIGINFO) != 0 && action.sa_handler != exit_42;
    return 0;
}

Test(async_overflow, the_handler_before_is_put_back) {
    struct sigaction action = {.sa_handler = exit_42}, after;
    bool ours = false;
    sigaction(SIGSEGV, &action, NULL);
    cr_assert_eq(mc_run(look_at_the_handler, &ours), 0);
    cr_assert(ours);
    sigaction(SIGSEGV, NULL, &after);
    cr_assert_eq(after.sa_handler, exit_42);
}
