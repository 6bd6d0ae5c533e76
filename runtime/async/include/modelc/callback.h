/**
 * modelc/callback.h - the same loop for those who want no tasks: functions that are called
 * when something is ready, futures, and work that one thread posts to the loop of another.
 * Part of modelc/async.h, whose rules hold.
 *
 * A callback is run by a small task of its own, so it may use all of modelc/async.h: a
 * callback that suspends holds up nobody but itself. mc_run returns when its main function
 * has returned and no callback is registered any more; where main returned an error
 * or was cancelled, all callbacks are stopped.
 */
#ifndef MODELC_CALLBACK_H
#define MODELC_CALLBACK_H

#include <modelc/async.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef void mc_callback(void *arg);

/**
 * A registered callback. The handle of one that is called once (later, soon) is gone when
 * the call begins, any other when it is stopped.
 */
typedef struct mc_watch mc_watch;

/* All that follow return NULL where there is no memory, outside a task, or while the loop
 * comes to its end. `arg` must live until the last call has returned. */

/** Calls `fn(arg)` whenever `fd` can be read, has ended or failed, until it is stopped. */
mc_watch *mc_on_readable(int fd, mc_callback *fn, void *arg);
/** The same for writing. */
mc_watch *mc_on_writable(int fd, mc_callback *fn, void *arg);
/** Calls `fn(arg)` once, in `ms` milliseconds. */
mc_watch *mc_call_later(int64_t ms, mc_callback *fn, void *arg);
/** Calls `fn(arg)` once, as soon as the running task suspends. */
mc_watch *mc_call_soon(mc_callback *fn, void *arg);
/** Calls `fn(arg)` each time the process gets `signal`, which till then does nothing else. */
mc_watch *mc_on_signal(int signal, mc_callback *fn, void *arg);
/** Calls `fn(arg)` again and again while no task and no callback can run. Never sleeps. */
mc_watch *mc_on_idle(mc_callback *fn, void *arg);
/**
 * No call begins after this; one under way goes on, and `arg` must live until it returns.
 * Also from the callback itself. NULL is allowed. A watch whose descriptor fails (it was
 * closed) ends by itself, and its error becomes that of mc_run: stop it before you close.
 */
int mc_watch_stop(mc_watch *watch);

/* ---- futures ------------------------------------------------------------ */

/** A result that will be there one day, from whoever makes it to all who wait for it. */
typedef struct mc_future mc_future;
typedef void mc_future_fn(void *arg, int status, void *value);

/** NULL: no memory, or outside a task. Belongs to the caller. */
mc_future *mc_future_new(void);
/** The result: `status` (0 or an error) and a borrowed `value`. MC_EBUSY if there is one. */
int mc_future_set(mc_future *future, int status, void *value);
/** True where it has a result. */
bool mc_future_done(const mc_future *future);
/**
 * [suspends] Waits for the result and returns its status; the value goes to `*value`
 * where `value` is not NULL. MC_ETIMEDOUT and MC_ECANCELED also of the wait itself.
 */
int mc_future_wait(mc_future *future, void **value, int64_t deadline_ms);
/** Calls `fn(arg, status, value)` when the result is there, in any case from the loop. */
int mc_future_then(mc_future *future, mc_future_fn *fn, void *arg);
/** Whoever still waits gets the result, or MC_ECANCELED where there is none. NULL is allowed. */
void mc_future_free(mc_future *future);

/* ---- between threads ---------------------------------------------------- */

/** A loop as other threads see it: stays valid when the loop has ended. */
typedef struct mc_loop_ref mc_loop_ref;

/**
 * A reference to the running loop, to be released. While there is one, the loop also waits
 * for posts where nothing else could wake its tasks. NULL: no memory, or outside a task.
 */
mc_loop_ref *mc_loop_share(void);
/** Another reference to the same loop. Any thread. */
mc_loop_ref *mc_loop_share_again(mc_loop_ref *ref);
/** Any thread. NULL is allowed. */
void mc_loop_release(mc_loop_ref *ref);
/**
 * Runs `fn(arg)` as a task of that loop, as a callback is; posts of one thread in their
 * order. Any thread, with or without a loop. MC_EPIPE: the loop has ended. Where 0 was returned
 * `fn` runs in any case, though in a cancelled task where the loop is just ending. An error
 * of `fn` becomes that of the loop's mc_run.
 */
int mc_post(mc_loop_ref *ref, mc_fn *fn, void *arg);
/** Cancels the main task of that loop. Any thread. MC_EPIPE: it has ended. MC_ENOMEM. */
int mc_loop_cancel(mc_loop_ref *ref);

/**
 * How many processors this process may run on, at least 1: as many as taskset, a container's cpuset
 * or sched_setaffinity(2) leaves it. Any thread.
 */
unsigned mc_processors(void);

/** What each thread of mc_run_threads runs; `index` counts from 0. */
typedef int mc_thread_fn(unsigned index, void *arg);

/**
 * Runs a loop in each of `count` threads, the first in the calling one, with `fn(index, arg)`
 * as its main function, and waits for all. When the first loop ends, or any with an error,
 * the main tasks of the others are cancelled. Returns the first error; MC_ECANCELED of those
 * that were so cancelled is none. `options` may be NULL. Signals reach the first loop only.
 */
int mc_run_threads(unsigned count, const mc_run_options *options, mc_thread_fn *fn, void *arg);

enum mc_listen_flags {
    MC_REUSEPORT = 1 /* several sockets may listen at once: the kernel spreads connections */
};

/**
 * A TCP socket that listens: non-blocking and close-on-exec. `address` is numeric, NULL is
 * any; `port` 0 is a free one. A descriptor or a negated errno; MC_EINVAL: no such address.
 * Any thread.
 */
int mc_listen(const char *address, uint16_t port, unsigned flags);

#ifdef __cplusplus
}
#endif

#endif
