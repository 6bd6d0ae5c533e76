/**
 * modelc/sync.h - what tasks of one loop share: channels, a mutex, a semaphore, an event.
 * Part of modelc/async.h, whose rules hold: [suspends] marks what lets other tasks run,
 * deadlines are absolute, and nothing here may be used by two threads.
 *
 * mc_mutex, mc_semaphore and mc_event are plain structs: zeroed they are ready, and there is
 * nothing to free. They must outlive every wait for them. All wait in line: who comes
 * first is served first.
 */
#ifndef MODELC_SYNC_H
#define MODELC_SYNC_H

#include <modelc/async.h>

#ifdef __cplusplus
extern "C" {
#endif

/** A line of waiting tasks; private. */
typedef struct mc_waiters {
    struct mc_waiter *first, *last;
} mc_waiters;

/* ---- mutex (asyncio.Lock) ----------------------------------------------- */

/** Only one task at a time has it. Needed only around code that suspends. */
typedef struct mc_mutex {
    mc_task *owner;
    mc_waiters waiters;
} mc_mutex;

/**
 * [suspends] Waits until the running task has it. MC_ETIMEDOUT, MC_ECANCELED; MC_EDEADLK
 * where the running task has it already. A task that ends without unlocking keeps it:
 * mc_defer what must happen.
 */
int mc_mutex_lock(mc_mutex *mutex, int64_t deadline_ms);
/** Hands it to the first in line. MC_EINVAL where the running task does not have it. */
int mc_mutex_unlock(mc_mutex *mutex);

/* ---- semaphore (asyncio.Semaphore) -------------------------------------- */

/** So many at a time: `count` places are free; set it before the first use. */
typedef struct mc_semaphore {
    size_t count;
    mc_waiters waiters;
} mc_semaphore;

/** [suspends] Takes a place. MC_ETIMEDOUT, MC_ECANCELED. */
int mc_semaphore_acquire(mc_semaphore *semaphore, int64_t deadline_ms);
/** Gives a place, taken by whomever, to the first in line. */
int mc_semaphore_release(mc_semaphore *semaphore);

/* ---- event (asyncio.Event) ---------------------------------------------- */

/** Something that happened, or has not yet. */
typedef struct mc_event {
    bool is_set;
    mc_waiters waiters;
} mc_event;

/** [suspends] Waits until it is set. MC_ETIMEDOUT, MC_ECANCELED. */
int mc_event_wait(mc_event *event, int64_t deadline_ms);
/** Sets it and wakes all that wait, also where somebody clears it before they run. */
int mc_event_set(mc_event *event);
int mc_event_clear(mc_event *event);

/* ---- channels (asyncio.Queue) ------------------------------------------- */

/** Items of one size that travel, by copy, from tasks to tasks, in order. */
typedef struct mc_channel mc_channel;

/**
 * Keeps up to `capacity` items that nobody received yet; with 0, a sender waits until a
 * receiver takes the item from its hand. Belongs to who made it. NULL: no memory, or
 * outside a task.
 */
mc_channel *mc_channel_new(size_t capacity, size_t item_size);
/**
 * [suspends] Sends a copy of `*item`, waiting while the channel is full. MC_ECLOSED;
 * MC_ETIMEDOUT, MC_ECANCELED: it was not sent.
 */
int mc_channel_send(mc_channel *channel, const void *item, int64_t deadline_ms);
/**
 * [suspends] The next item, into `*item`. MC_ECLOSED: the channel is closed, and all that
 * had been sent was received. MC_ETIMEDOUT, MC_ECANCELED: nothing was received.
 */
int mc_channel_receive(mc_channel *channel, void *item, int64_t deadline_ms);
/** No more items: senders, also those that wait, get MC_ECLOSED. May be called again. */
int mc_channel_close(mc_channel *channel);
/** Items in it that nobody received. */
size_t mc_channel_count(const mc_channel *channel);
/** Closes it, wakes all that wait with MC_ECLOSED, and frees it. NULL is allowed. */
void mc_channel_free(mc_channel *channel);

/** One of several things to wait for: to send `*item`, or to receive into it. */
typedef struct mc_choice {
    mc_channel *channel; /* NULL: this one never comes about */
    void *item;
    bool sends;
    struct mc_choice *prev, *next; /* private, as is the last */
    struct mc_selection *waits;
} mc_choice;

/**
 * [suspends] Waits until exactly one of `choices` has come about, the first in order where
 * several can, and says which in `*index`. Returns as mc_channel_send or
 * mc_channel_receive would (MC_ECLOSED too comes about, and then `*index` is set);
 * MC_ETIMEDOUT, MC_ECANCELED: none has.
 */
int mc_select(mc_choice *choices, size_t count, int64_t deadline_ms, size_t *index);

#ifdef __cplusplus
}
#endif

#endif
