/* Waiting for signals by signalfd, blocking them only while somebody does. */
#include "signals.h"

#include "loop.h"

#include <sys/signalfd.h>
#include <unistd.h>

void mc_signals_block_all(sigset_t *before) {
    static const int faults[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGTRAP};
    sigset_t all;
    sigfillset(&all);
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) {
        sigdelset(&all, faults[i]);
    }
    pthread_sigmask(SIG_SETMASK, &all, before);
}

/* The set, where all are signals a program may wait for. */
static int make_set(const int *signals, size_t count, sigset_t *set) {
    sigemptyset(set);
    for (size_t i = 0; i < count; i++) {
        if (signals[i] <= 0 || signals[i] >= NSIG || sigaddset(set, signals[i]) != 0) {
            return MC_EINVAL;
        }
    }
    return count > 0 ? MC_OK : MC_EINVAL;
}

static void block(mc_signals *signals, const sigset_t *set) {
    sigset_t before;
    pthread_sigmask(SIG_BLOCK, set, &before);
    for (int number = 1; number < NSIG; number++) {
        if (sigismember(set, number) == 1 && signals->waiting[number]++ == 0) {
            signals->blocked_by_us[number] = sigismember(&before, number) == 0;
        }
    }
}

static void unblock(mc_signals *signals, const sigset_t *set) {
    sigset_t free_again;
    sigemptyset(&free_again);
    for (int number = 1; number < NSIG; number++) {
        if (sigismember(set, number) == 1 && --signals->waiting[number] == 0 &&
            signals->blocked_by_us[number]) {
            sigaddset(&free_again, number);
        }
    }
    pthread_sigmask(SIG_UNBLOCK, &free_again, NULL);
}

int mc_signals_begin(mc_loop *loop, const int *signals, size_t count, mc_signal_wait *wait) {
    int status = make_set(signals, count, &wait->set);
    if (status != MC_OK) {
        return status;
    }
    block(&loop->signals, &wait->set);
    wait->fd = signalfd(-1, &wait->set, SFD_NONBLOCK | SFD_CLOEXEC);
    if (wait->fd < 0) {
        status = -errno;
        unblock(&loop->signals, &wait->set);
    }
    return status;
}

int mc_signals_next(const mc_signal_wait *wait) {
    struct signalfd_siginfo info;
    ptrdiff_t got = mc_read(wait->fd, &info, sizeof info, MC_NEVER);
    return got < 0 ? (int)got : (int)info.ssi_signo;
}

void mc_signals_end(mc_loop *loop, mc_signal_wait *wait) {
    mc_close(wait->fd);
    unblock(&loop->signals, &wait->set);
}

int mc_wait_signal(const int *signals, size_t count) {
    mc_loop *loop = mc_loop_here();
    if (!loop) {
        return MC_ENOLOOP;
    }
    mc_signal_wait wait;
    int status = mc_signals_begin(loop, signals, count, &wait);
    if (status != MC_OK) {
        return status;
    }
    status = mc_signals_next(&wait);
    mc_signals_end(loop, &wait);
    return status;
}
