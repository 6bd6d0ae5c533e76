/* Which signals the tasks of a loop wait for, so that the last one to stop unblocks them. */
#ifndef MODELC_ASYNC_SIGNALS_H
#define MODELC_ASYNC_SIGNALS_H

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>

/* Zeroed: none. By signal number. */
typedef struct mc_signals {
    unsigned waiting[NSIG];
    bool blocked_by_us[NSIG];
} mc_signals;

typedef struct mc_loop mc_loop;

/* A time during which signals are blocked and waited for. */
typedef struct mc_signal_wait {
    sigset_t set;
    int fd;
} mc_signal_wait;

/* 0 or an error, and then there is nothing to end. */
int mc_signals_begin(mc_loop *loop, const int *signals, size_t count, mc_signal_wait *wait);
/* [suspends] The number of the next one, or an error. */
int mc_signals_next(const mc_signal_wait *wait);
void mc_signals_end(mc_loop *loop, mc_signal_wait *wait);

/* In threads of ours: a signal must reach the one that waits for it. All but faults. */
void mc_signals_block_all(sigset_t *before);

#endif
