/* The handler of SIGSEGV and SIGBUS that knows guard pages when it sees them. */
#include "overflow.h"

#include "coro.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define SIGNAL_STACK_SIZE ((size_t)64 << 10)

static const int watched[] = {SIGSEGV, SIGBUS};
#define WATCHED (sizeof watched / sizeof *watched)

/*
 * The handlers of a process are global, and so is what must be put back: installed by the
 * first loop, taken away with the last.
 */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static unsigned watchers;
static struct sigaction previous[WATCHED];

/* In a handler only what is safe there: no stdio. */
static void say(const char *text) {
    ssize_t written = write(STDERR_FILENO, text, strlen(text));
    (void)written;
}

static noreturn void report(const mc_coro *coro) {
    say("modelc: stack overflow in '");
    say(coro->name ? coro->name : "task");
    say("': it recurses too deep, or mc_run_options.stack_size is too small\n");
    abort();
}

static const struct sigaction *previous_of(int number) {
    size_t i = 0;
    while (watched[i] != number) {
        i++;
    }
    return &previous[i];
}

/* As if we were not here. */
static void pass_on(int number, siginfo_t *info, void *context) {
    const struct sigaction *action = previous_of(number);
    if (action->sa_flags & SA_SIGINFO) {
        action->sa_sigaction(number, info, context);
        return;
    }
    if (action->sa_handler != SIG_DFL && action->sa_handler != SIG_IGN) {
        action->sa_handler(number);
        return;
    }
    sigaction(number, action, NULL);
    raise(number); /* pending until we return; a fault would come again by itself, a kill not */
}

static void on_fault(int number, siginfo_t *info, void *context) {
    const mc_coro *coro = mc_thread_here()->current;
    if (coro->stack && mc_stack_guards(coro->stack, info->si_addr)) {
        report(coro);
    }
    pass_on(number, info, context);
}

static int install(void) {
    struct sigaction action = {.sa_flags = SA_SIGINFO | SA_ONSTACK};
    action.sa_sigaction = on_fault;
    sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < WATCHED; i++) {
        if (sigaction(watched[i], &action, &previous[i]) != 0) {
            return -errno; /* only for a number that is no signal: neither is installed */
        }
    }
    return MC_OK;
}

static void uninstall(void) {
    for (size_t i = 0; i < WATCHED; i++) {
        sigaction(watched[i], &previous[i], NULL);
    }
}

static int use_signal_stack(mc_overflow_guard *guard) {
    guard->stack = NULL;
    if (sigaltstack(NULL, &guard->before) != 0) {
        return -errno;
    }
    if (!(guard->before.ss_flags & SS_DISABLE)) {
        return MC_OK;
    }
    guard->stack = malloc(SIGNAL_STACK_SIZE);
    if (!guard->stack) {
        return MC_ENOMEM;
    }
    stack_t stack = {.ss_sp = guard->stack, .ss_size = SIGNAL_STACK_SIZE};
    if (sigaltstack(&stack, NULL) != 0) {
        int error = errno;
        free(guard->stack);
        return -error;
    }
    return MC_OK;
}

static void drop_signal_stack(mc_overflow_guard *guard) {
    if (guard->stack) {
        sigaltstack(&guard->before, NULL);
        free(guard->stack);
    }
}

int mc_overflow_watch(mc_overflow_guard *guard) {
    int status = use_signal_stack(guard);
    if (status != MC_OK) {
        return status;
    }
    pthread_mutex_lock(&lock);
    status = watchers == 0 ? install() : MC_OK;
    watchers += status == MC_OK ? 1U : 0U;
    pthread_mutex_unlock(&lock);
    if (status != MC_OK) {
        drop_signal_stack(guard);
    }
    return status;
}

void mc_overflow_unwatch(mc_overflow_guard *guard) {
    pthread_mutex_lock(&lock);
    if (--watchers == 0) {
        uninstall();
    }
    pthread_mutex_unlock(&lock);
    drop_signal_stack(guard);
}
