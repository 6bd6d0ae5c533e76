/* Which signals the tasks of a loop wait for, so that the last one to stop unblocks them. */
#ifndef MODELC_ASYNC_SIGNALS_H
#define MODELC_ASYNC_SIGNALS_H

#include <signal.h>
#include <stdbool.h>

/* Zeroed: none. By signal number. */
typedef struct mc_signals {
    unsigned waiting[NSIG];
    bool blocked_by_us[NSIG];
} mc_signals;

/* In threads of ours: a signal must reach the one that waits for it. All but faults. */
void mc_signals_block_all(sigset_t *before);

#endif
