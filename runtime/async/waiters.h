/*
 * Tasks in line for something, first come first served. The line is part of a public struct
 * that needs no set-up: zeroed is empty.
 */
#ifndef MODELC_ASYNC_WAITERS_H
#define MODELC_ASYNC_WAITERS_H

#include "loop.h"

/* One place in a line; on the stack of the task that waits. */
typedef struct mc_waiter {
    struct mc_waiter *prev, *next;
    mc_task *task;
    bool served; /* and then it is in no line any more */
} mc_waiter;

/*
 * [suspends] The running task goes to the end of the line until it is served (MC_OK) or
 * its wait ends otherwise.
 */
int mc_waiters_wait(mc_waiters *line, mc_loop *loop, int64_t deadline_ns);
/* Serves the first in line and returns its task; NULL where there is none. */
mc_task *mc_waiters_serve(mc_waiters *line);

#endif
