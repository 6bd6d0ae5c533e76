/**
 * modelc/async.h - straight-line C that waits for many things at once: tasks with a
 * stack of their own on one event loop, timers, descriptors, a thread pool, signals,
 * and generators. It includes the rest of the layer: modelc/sync.h (channels, locks),
 * modelc/callback.h (callbacks, futures, several loops), modelc/process.h (processes).
 *
 *     int main_task(void *arg) {                      // Python:
 *         mc_task *a = mc_spawn(fetch, "one");        //   a = create_task(fetch("one"))
 *         mc_task *b = mc_spawn(fetch, "two");        //   b = create_task(fetch("two"))
 *         return mc_gather(a, b);                     //   await gather(a, b)
 *     }
 *     int main(void) { return mc_run(main_task, NULL); }
 *
 * The rules that hold for all of it:
 *
 * 1. A result is an int: 0 is fine, anything else an error. Errors of this header are
 *    negative (enum mc_status); an error of the system is the negated errno. A
 *    positive number is free for errors of yours.
 * 2. A task never outlives the task or scope it was spawned in, and an error always
 *    reaches somebody.
 * 3. A function marked [suspends] lets other tasks run. In a cancelled task it returns
 *    MC_ECANCELED without waiting, every time, until the task ends.
 * 4. A deadline is absolute, in milliseconds of mc_now_ms(), or MC_NEVER. One that has
 *    passed still allows one attempt that does not wait.
 * 5. A loop belongs to the thread that runs it. Everything but mc_run, the generators,
 *    the clock, mc_strerror and what says "any thread" works only in a task and says MC_ENOLOOP (or
 * NULL) elsewhere, also in a function that mc_offload runs. No object of this header may be used by
 * two threads at once.
 * 6. Running out of memory, descriptors or threads is an error result, never an abort.
 *    Only a stack overflow ends the process, with a message that names the task.
 */
#ifndef MODELC_ASYNC_H
#define MODELC_ASYNC_H

#include <errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/socket.h>
#include <sys/uio.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- results ------------------------------------------------------------ */

/** The errors this header makes itself. Any other negative number is a negated errno. */
enum mc_status {
    MC_OK = 0,
    MC_ECANCELED = -ECANCELED, /* the task was cancelled */
    MC_ETIMEDOUT = -ETIMEDOUT, /* the deadline passed */
    MC_EAGAIN = -EAGAIN,       /* there is no room just now: mc_try_offload */
    MC_EBUSY = -EBUSY,         /* another task waits for this already */
    MC_EDEADLK = -EDEADLK,     /* this wait could never have ended */
    MC_EINVAL = -EINVAL,       /* an argument that can never be right */
    MC_EBADF = -EBADF,         /* the descriptor is closed, or was while we waited */
    MC_ENOMEM = -ENOMEM,       /* no memory, or no address space for a stack */
    MC_EPIPE = -EPIPE,         /* nobody reads the other end */
    MC_EMSGSIZE = -EMSGSIZE,   /* more bytes than was agreed */
    MC_ENOLOOP = -4097,        /* called where no task runs; no errno is this large */
    MC_ECLOSED = -4098,        /* the channel is closed */
    MC_ENOHOST = -4099,        /* no host has that name */
    MC_ECRASHED = -4100        /* the process that ran it died */
};

/** What `status` means, as a static text in English; never NULL. Any thread. */
const char *mc_strerror(int status);

/* ---- the loop ----------------------------------------------------------- */

/** What a task, or a job for the thread pool, runs. Returns 0 or an error. */
typedef int mc_fn(void *arg);

/** How mc_run_with works; a zeroed one is the default. */
typedef struct mc_run_options {
    size_t stack_size;     /* bytes a task may use, rounded up to pages; 0 is MC_STACK_SIZE.
                              Only pages that were touched cost memory. */
    size_t stack_cache;    /* stacks kept for reuse; 0 is 1024 */
    unsigned pool_threads; /* most threads for mc_offload; 0 is one a processor, 4 or more */
    size_t pool_queue;     /* jobs that may wait for a thread; 0 is 256 */
    int64_t stall_ms; /* a task that keeps the loop for longer is reported; 0 is never. The names
                         of tasks must then outlive the loop. */
    /* Called by a thread that only watches; NULL writes a line to stderr. `task` is the name. */
    void (*on_stall)(const char *task, int64_t ms, void *arg);
    void *on_stall_arg;
    bool virtual_clock; /* for tests: time starts at 0 and stands still while anything can
                           run, then jumps to the next timer: no test ever really sleeps */
} mc_run_options;

/** Default stack of a task: 256 KiB. */
#define MC_STACK_SIZE ((size_t)256 << 10)

/**
 * Makes a loop, runs `main_fn(arg)` as its first task, waits for everything that it
 * spawned and for the thread pool, frees the loop and returns the task's result.
 * Several threads may each run a loop. MC_EINVAL inside a task; MC_ENOMEM or a negated
 * errno where the loop could not be set up (main_fn then did not run).
 *
 * While it runs, SIGSEGV and SIGBUS have a handler that explains stack overflows and
 * passes everything else on to the handler before it.
 */
int mc_run(mc_fn *main_fn, void *arg);
/** As mc_run; `options` may be NULL and is not kept. */
int mc_run_with(const mc_run_options *options, mc_fn *main_fn, void *arg);

/** What the loop holds just now. */
typedef struct mc_stats {
    size_t tasks;        /* that have not ended, the running one included */
    size_t stacks;       /* memory: stacks for reuse or in use; a task's record is in its own */
    size_t pool_threads; /* started so far */
    size_t pool_queued;  /* jobs that wait for a thread */
    uint64_t switches;   /* times a task was given the processor */
} mc_stats;

/** Fills `*out`; MC_ENOLOOP outside a task, with `*out` zeroed. */
int mc_get_stats(mc_stats *out);

/* ---- time --------------------------------------------------------------- */

/** A deadline that never comes. */
#define MC_NEVER INT64_MAX

/** Milliseconds of a clock that never goes back; its zero has no meaning. Any thread. */
int64_t mc_now_ms(void);
/** The same clock in nanoseconds. */
int64_t mc_now_ns(void);
/** mc_now_ms() + `ms`, MC_NEVER where that does not fit. Any thread. */
int64_t mc_deadline_in(int64_t ms);

/**
 * [suspends] Waits `ms` milliseconds; 0 or less lets other tasks run once. Tasks wake
 * in the order of their deadlines, those of equal deadlines in the order they slept.
 * MC_ECANCELED, MC_ENOMEM.
 */
int mc_sleep(int64_t ms);
/** [suspends] As mc_sleep, until a deadline. */
int mc_sleep_until(int64_t deadline_ms);
/** [suspends] Lets every other task that can run do so once. MC_ECANCELED. */
int mc_yield_now(void);

/* ---- tasks -------------------------------------------------------------- */

/**
 * A task spawned by mc_spawn. The handle is valid until mc_await, mc_await_until or
 * mc_gather has returned its result, and no longer than the task that spawned it.
 * After that its memory is used again.
 */
typedef struct mc_task mc_task;

/**
 * Starts `fn(arg)` as a child of the running task; it first runs when the running task
 * next suspends. `fn` always runs, also if it is cancelled before, so that it may own
 * `arg`. NULL where there is no memory (then `fn` never runs) or outside a task. What
 * `arg` points at must live until the task ends: a local variable of the parent does only
 * where the parent awaits it.
 *
 * A task that returns first waits for its children; where it returned an error or was
 * cancelled, it cancels them. If it returned 0, the first error among children that
 * nobody awaited becomes its result. A task that spawns without end should use a
 * mc_scope: a child nobody awaits keeps its handle, and with it its stack, till its parent ends.
 */
mc_task *mc_spawn(mc_fn *fn, void *arg);
/** As mc_spawn; `name` is borrowed, must outlive the task, and appears in messages. */
mc_task *mc_spawn_named(const char *name, mc_fn *fn, void *arg);

/**
 * [suspends] Waits for `task` to end and returns its result; the handle is then gone.
 * Any task of the loop may do so, not only the parent.
 * The handle stays valid only on: MC_EBUSY (another task awaits it), MC_EDEADLK (it is
 * the running task or an ancestor of it, or all tasks wait for each other), and
 * MC_ECANCELED of the *running* task (mc_cancelled() tells the two apart).
 * MC_ENOMEM for NULL, so that mc_await(mc_spawn(...)) reports a failed spawn.
 */
int mc_await(mc_task *task);
/** [suspends] As mc_await; MC_ETIMEDOUT leaves the task running and the handle valid. */
int mc_await_until(mc_task *task, int64_t deadline_ms);

/**
 * [suspends] Waits for all of `tasks`; the first error cancels the others and is
 * returned once all have ended. NULL among them counts as MC_ENOMEM. If the running
 * task is cancelled, all are cancelled and waited for. All handles are gone
 * afterwards, except any for which mc_await would say MC_EBUSY or MC_EDEADLK.
 */
int mc_gather_tasks(mc_task *const *tasks, size_t count);

/**
 * [suspends] Waits for the first of `tasks` to end, cancels the others, waits for them too and
 * returns the first one's result; its index goes to `*winner` (where that is not NULL), or
 * `count` where the running task was cancelled before any ended. NULL among them has
 * ended at once, with MC_ENOMEM. The handles are gone as after mc_gather_tasks.
 */
int mc_race_tasks(mc_task *const *tasks, size_t count, size_t *winner);

/**
 * [suspends] Runs `fn(arg)` as a child for at most `ms` milliseconds: past that it is
 * cancelled, waited for, and the result is MC_ETIMEDOUT.
 */
int mc_timeout(int64_t ms, mc_fn *fn, void *arg);

/**
 * Asks `task` to end: its [suspends] functions return MC_ECANCELED from now on, also the
 * one it waits in. Does not wait; NULL and a task that has ended are allowed.
 * A task that already returned and waits for its children passes it on to them.
 */
int mc_cancel(mc_task *task);
/** True where the running task was cancelled; false outside a task. */
bool mc_cancelled(void);
/**
 * With true, the running task does not see its cancellation until mc_shield(false): for
 * the few steps that must be completed. Returns what was set before. Deferred
 * functions are always shielded.
 */
bool mc_shield(bool on);

/** The running task; NULL outside. */
mc_task *mc_current(void);
/** Its name; "task" where none was given, "no task" for NULL. */
const char *mc_task_name(const mc_task *task);
/** True where a valid handle's task has ended, so that mc_await will not wait. */
bool mc_task_done(const mc_task *task);

/** What mc_defer runs. */
typedef void mc_defer_fn(void *arg);

/**
 * Runs `fn(arg)` when the running task (in a generator's body: the generator) ends, in
 * whatever way: after its children, last deferred first. `free` is a valid `fn`. It may
 * suspend and is shielded. MC_ENOMEM: it was not noted, the caller cleans up.
 */
int mc_defer(mc_defer_fn *fn, void *arg);

/* ---- scopes ------------------------------------------------------------- */

/**
 * A set of tasks without handles, for a server's connections: each is reaped the moment
 * it ends, so memory follows the number of tasks that run, not of those that ran.
 * Belongs to the task that opened it. If that task ends first, the scope is waited for
 * (cancelled first, where the task failed or was cancelled) and freed.
 */
typedef struct mc_scope mc_scope;

/** `name` is borrowed and names the tasks in messages. NULL: no memory, or no task. */
mc_scope *mc_scope_open(const char *name);
/** Starts `fn(arg)` in `scope`. On MC_ENOMEM `fn` never runs; MC_EINVAL while closing. */
int mc_scope_spawn(mc_scope *scope, mc_fn *fn, void *arg);
/** Tasks of the scope that have not ended. */
size_t mc_scope_count(const mc_scope *scope);
/**
 * [suspends] Waits until no task of the scope is left. Returns the first error that one
 * of them ended with since the last call (MC_ECANCELED after mc_scope_cancel is
 * none), MC_ETIMEDOUT or MC_ECANCELED. Only for the task that opened the scope:
 * MC_EINVAL in another.
 */
int mc_scope_wait(mc_scope *scope, int64_t deadline_ms);
/** Cancels all tasks that are in the scope now. Does not wait. */
int mc_scope_cancel(mc_scope *scope);
/**
 * [suspends] Waits until the scope is empty, frees it, and returns as mc_scope_wait.
 * Being cancelled does not end the wait but cancels the scope's tasks. Only for the
 * task that opened it: MC_EINVAL in another.
 */
int mc_scope_close(mc_scope *scope);

/* ---- descriptors -------------------------------------------------------- */

/*
 * A descriptor is made known to the kernel's poller once, at its first wait, and stays
 * so: a request on a connection that is kept alive costs no further epoll_ctl.
 * Therefore close it with mc_close, or call mc_fd_forget first. A task may read while
 * another writes; a second task on the same side gets MC_EBUSY. mc_read and
 * its like make the descriptor non-blocking. Errors for all: MC_ETIMEDOUT,
 * MC_ECANCELED, MC_EBUSY, MC_EBADF (also when it is closed during the wait),
 * MC_ENOMEM, or a negated errno.
 */

enum mc_fd_events {
    MC_READ = 1,  /* can be read or accepted, has ended or failed */
    MC_WRITE = 2, /* can be written, is connected, or failed */
    MC_TRIED = 4  /* the caller has just been told EAGAIN, for all that it waits for: saves a
                     system call, and the wait may now and then end though nothing is ready */
};

/**
 * [suspends] Waits until `fd` is ready for one of `events` (MC_READ | MC_WRITE) and returns
 * those that are, a positive number. For anything with a descriptor: a database's
 * socket, a pipe, TLS. Files are always ready. Does not make `fd` non-blocking.
 */
int mc_wait_fd(int fd, unsigned events, int64_t deadline_ms);
/**
 * [suspends] Waits until mc_read may find something, where the last one has emptied `fd`; else
 * returns at once. 0, or an error. For who wants no buffer while nothing comes.
 */
int mc_wait_bytes(int fd, int64_t deadline_ms);
/** [suspends] 1 to `len` bytes into `buf`; returns how many, 0 at the end. */
ptrdiff_t mc_read(int fd, void *buf, size_t len, int64_t deadline_ms);
/** [suspends] Writes all of it. On an error an unknown part was written. */
int mc_write_all(int fd, const void *data, size_t len, int64_t deadline_ms);
/** [suspends] As mc_write_all, for several pieces; `pieces` is used up as it goes. */
int mc_writev_all(int fd, struct iovec *pieces, size_t count, int64_t deadline_ms);
/** [suspends] The next connection: a descriptor, non-blocking and close-on-exec. */
int mc_accept(int fd, int64_t deadline_ms);
/** [suspends] Connects the socket `fd`. */
int mc_connect(int fd, const struct sockaddr *address, socklen_t len, int64_t deadline_ms);
struct addrinfo; /* of netdb.h */

/**
 * [suspends] The addresses of a host, by getaddrinfo in the thread pool: `*out` is for the
 * caller to free by freeaddrinfo. `hints` may be NULL. MC_ENOHOST: there is no such name;
 * MC_EAGAIN: the name server did not answer; MC_EINVAL: the arguments make no sense.
 * Past the deadline, or cancelled, it returns at once, and the pool's thread ends on its own.
 */
int mc_resolve(const char *host, const char *service, const struct addrinfo *hints,
               struct addrinfo **out, int64_t deadline_ms);
/**
 * [suspends] A TCP connection to `host`, whose addresses are tried in their order until one
 * answers; `service` is a number or a name. A descriptor, non-blocking and close-on-exec, or
 * the error of mc_resolve or of the last address.
 */
int mc_connect_host(const char *host, const char *service, int64_t deadline_ms);
/** Closes `fd`; tasks that wait for it get MC_EBADF. Also outside a task. */
int mc_close(int fd);
/** Takes `fd` out of the poller and leaves it open, for handing it to somebody else. */
int mc_fd_forget(int fd);

/* ---- threads ------------------------------------------------------------ */

/**
 * [suspends] Runs `fn(arg)` in a thread of the pool while only this task waits, and
 * returns its result. For calls that block or compute for long. If the queue is full
 * the task waits its turn. MC_ECANCELED only where `fn` has not started and never
 * will; once it runs it is waited for, since it uses `arg`.
 * A negated errno where no thread could be started.
 */
int mc_offload(mc_fn *fn, void *arg);
/** [suspends] As mc_offload, but MC_EAGAIN at once where the queue is full. */
int mc_try_offload(mc_fn *fn, void *arg);

/**
 * A pool of its own, so that slow work of one kind does not keep other work waiting (Python:
 * ThreadPoolExecutor). At most `threads` threads, started as they are needed, and `queue`
 * jobs that wait for one. Belongs to the loop, which closes it at its end at the latest.
 * NULL: no memory, no threads asked for, or outside a task.
 */
typedef struct mc_pool mc_pool;
mc_pool *mc_pool_open(unsigned threads, size_t queue);
/** [suspends] As mc_offload, in `pool`. MC_EINVAL: it is NULL, or another loop's. */
int mc_pool_offload(mc_pool *pool, mc_fn *fn, void *arg);
/** [suspends] As mc_try_offload, in `pool`. */
int mc_pool_try_offload(mc_pool *pool, mc_fn *fn, void *arg);
/** Ends the threads and frees it; NULL is allowed. MC_EBUSY while a job of it runs or waits. */
int mc_pool_close(mc_pool *pool);

/* ---- signals ------------------------------------------------------------ */

/**
 * [suspends] Waits for one of `signals` and returns its number. During the wait they
 * are blocked in this thread; before and after they do what they would do without it,
 * so a second SIGTERM ends a server that is still stopping. Threads of yours must block
 * them too, as those of the pool do. MC_EINVAL: not a signal.
 */
int mc_wait_signal(const int *signals, size_t count);

/* ---- generators --------------------------------------------------------- */

/**
 * A lazy sequence: a body with a stack of its own that hands out one item at a time.
 * Works in a task (the body may then suspend, and it is the consumer that waits) and
 * without a loop. Belongs to who made it, and must be closed.
 */
typedef struct mc_generator mc_generator;
/** The body. Returns 0 at the end of the sequence, or an error. */
typedef int mc_generator_fn(mc_generator *gen, void *arg);

/** Items are `item_size` bytes. The body first runs at mc_next. NULL: no memory. */
mc_generator *mc_generator_new(mc_generator_fn *fn, void *arg, size_t item_size);
/**
 * Only in the body: hands out a copy of `*item` and returns 0 when the next is wanted,
 * MC_ECANCELED when none ever will be: the body then cleans up and returns.
 * MC_EINVAL where called outside the body.
 */
int mc_yield(mc_generator *gen, const void *item);
/** Runs the body to its next item, copied into `*item`; false when it has ended. */
bool mc_next(mc_generator *gen, void *item);
/**
 * Ends the body where it has not ended (its mc_yield returns MC_ECANCELED, its deferred
 * functions run), frees it, and returns what the body returned; 0 where it answered
 * an early close with MC_ECANCELED. 0 for NULL; MC_EINVAL in the body.
 */
int mc_generator_close(mc_generator *gen);

#ifdef __cplusplus
}

/** mc_gather(a, b, ...): mc_gather_tasks over the tasks named. */
template <class... Tasks> inline int mc_gather(Tasks... tasks) {
    mc_task *const all[] = {tasks...};
    return mc_gather_tasks(all, sizeof...(tasks));
}

/** mc_race(&winner, a, b, ...): mc_race_tasks over the tasks named. */
template <class... Tasks> inline int mc_race(size_t *winner, Tasks... tasks) {
    mc_task *const all[] = {tasks...};
    return mc_race_tasks(all, sizeof...(tasks), winner);
}
#else
/** mc_gather(a, b, ...): mc_gather_tasks over the tasks named; each is evaluated once. */
#define mc_gather(...)                                                                             \
    mc_gather_tasks((mc_task *const[]){__VA_ARGS__},                                               \
                    sizeof((mc_task *const[]){__VA_ARGS__}) / sizeof(mc_task *))
/** mc_race(&winner, a, b, ...): mc_race_tasks over the tasks named; each is evaluated once. */
#define mc_race(winner, ...)                                                                       \
    mc_race_tasks((mc_task *const[]){__VA_ARGS__},                                                 \
                  sizeof((mc_task *const[]){__VA_ARGS__}) / sizeof(mc_task *), winner)
#endif

#include <modelc/callback.h>
#include <modelc/process.h>
#include <modelc/sync.h>

#endif
