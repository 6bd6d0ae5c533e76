/* Tells a stack overflow from other faults, and which task it was. */
#ifndef MODELC_ASYNC_OVERFLOW_H
#define MODELC_ASYNC_OVERFLOW_H

#include <signal.h>
#include <stdbool.h>

/* The stack a thread handles faults on; the one that overflowed has no room for it. */
typedef struct mc_overflow_guard {
    void *stack; /* NULL where the thread had one before */
    stack_t before;
} mc_overflow_guard;

/* From now on this thread's overflows are explained. 0 or a negated errno. */
int mc_overflow_watch(mc_overflow_guard *guard);
/* Undoes it; in the same thread. */
void mc_overflow_unwatch(mc_overflow_guard *guard);

#endif
