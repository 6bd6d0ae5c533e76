/* The thread that notices a task which keeps the loop to itself. */
#ifndef MODELC_ASYNC_WATCHDOG_H
#define MODELC_ASYNC_WATCHDOG_H

#include <modelc/async.h>
#include <stdatomic.h>

typedef struct mc_watchdog mc_watchdog;

/* What the loop shows: written by it alone, without any wait. */
typedef struct mc_pulse {
    _Atomic uint64_t switches;  /* times a task was given the processor */
    _Atomic(const char *) name; /* of the task that runs; NULL: none does */
} mc_pulse;

/* Watches `pulse` until it is stopped; NULL where no thread could be made. */
mc_watchdog *mc_watchdog_start(const mc_pulse *pulse, const mc_run_options *options);
/* NULL is allowed. */
void mc_watchdog_stop(mc_watchdog *dog);

#endif
