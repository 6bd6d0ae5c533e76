/* What is due next: a heap with four children a node, O(log n) for each operation. */
#ifndef MODELC_ASYNC_TIMER_H
#define MODELC_ASYNC_TIMER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* One thing to be due; lies in its owner. Zeroed: not set. */
typedef struct mc_timer {
    int64_t when_ns;
    uint64_t order; /* equal times are due in the order they were set */
    size_t place;   /* 1 + index in the heap; 0: not set */
} mc_timer;

/* Zeroed: empty. */
typedef struct mc_timers {
    mc_timer **heap;
    size_t count, room;
    uint64_t next_order;
} mc_timers;

/* `timer` must not be set. False: no memory. */
bool mc_timer_set(mc_timers *timers, mc_timer *timer, int64_t when_ns);
/* Does nothing where it is not set. */
void mc_timer_clear(mc_timers *timers, mc_timer *timer);
/* The one due first, or NULL. */
mc_timer *mc_timer_first(const mc_timers *timers);
/* Frees the heap, not the timers. */
void mc_timers_free(mc_timers *timers);

#endif
