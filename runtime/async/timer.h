/* What is due next: a heap with four children a node, O(log n) for each operation. */
#ifndef MODELC_ASYNC_TIMER_H
#define MODELC_ASYNC_TIMER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* One thing to be due; lies in its owner. Zeroed: not set. */
typedef struct mc_timer {
    size_t slot; /* 1 + index in `slots`; 0: not set */
} mc_timer;

/* Where times are compared nothing else is loaded: the owners lie all over the memory. */
typedef struct mc_timer_key {
    int64_t when_ns;
    size_t slot;
} mc_timer_key;

typedef struct mc_timer_slot {
    mc_timer *timer;
    uint64_t order; /* equal times are due in the order they were set */
    size_t place;   /* in the heap; of a free slot, 1 + the next free one */
} mc_timer_slot;

/* Zeroed: empty. */
typedef struct mc_timers {
    mc_timer_key *heap;
    mc_timer_slot *slots;
    size_t count, room;
    size_t used_slots;
    size_t free_slot; /* 1 + the first free one; 0: none below `used_slots` */
    uint64_t next_order;
} mc_timers;

static inline bool mc_timer_is_set(const mc_timer *timer) {
    return timer->slot != 0;
}
/* `timer` must not be set. False: no memory. */
bool mc_timer_set(mc_timers *timers, mc_timer *timer, int64_t when_ns);
/* `timer` must be set. */
void mc_timer_clear(mc_timers *timers, mc_timer *timer);
/* When the first one is due; INT64_MAX where none is set. */
int64_t mc_timers_next(const mc_timers *timers);
/* The one due first, or NULL. */
mc_timer *mc_timers_first(const mc_timers *timers);
/* Frees the heap, not the timers. */
void mc_timers_free(mc_timers *timers);

#endif
