/**
 * modelc/process.h - processes: a pool of children that compute on copies and may crash, and a
 * supervisor that keeps a server's workers running. Part of modelc/async.h, whose rules hold.
 */
#ifndef MODELC_PROCESS_H
#define MODELC_PROCESS_H

#include <modelc/async.h>
#include <modelc/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- a pool of children (multiprocessing.Pool) --------------------------- */

/**
 * Runs in a child process, over a copy of the input; what it writes into `output` is copied
 * back. Returns 0 or an error. No loop runs there. What it changes in memory is the child's
 * alone, and later calls in the same child see it.
 */
typedef int mc_process_fn(mc_str input, mc_buf *output, void *arg);

typedef struct mc_process_options {
    unsigned workers;  /* children; 0 is one a processor */
    size_t max_input;  /* bytes; 0 is 16 MiB */
    size_t max_output; /* bytes; 0 is 16 MiB */
} mc_process_options;

/** How a child ended: by a signal, or else with an exit status. */
typedef struct mc_process_end {
    int signal; /* 0: it exited */
    int exit_status;
} mc_process_end;

typedef struct mc_process_pool mc_process_pool;

/**
 * Starts the children, which inherit what memory holds just now, and of the descriptors
 * only 0 to 2; later ones, which replace those that died, too: all are forked by a helper
 * process that is made here and does nothing else, so that it matters not what threads
 * run by then. `fn` and `arg` must be valid here. Belongs to the task that opened it. 0 or an
 * error, and then
 * `*out` is NULL.
 */
int mc_process_pool_open(const mc_process_options *options, mc_process_fn *fn, void *arg,
                         mc_process_pool **out);
/**
 * [suspends] Runs the function over `input` in a child that is free, waiting for one where
 * none is; its output is appended to `output`, and its result returned. MC_ECRASHED: the
 * child died, `*end` (which may be NULL) says how. MC_ETIMEDOUT, MC_ECANCELED: the child
 * was killed. A child that died or was killed is replaced. MC_EMSGSIZE: the input or
 * the output is larger than allowed. MC_EPIPE: no child can be made any more.
 */
int mc_process_call(mc_process_pool *pool, mc_str input, mc_buf *output, int64_t deadline_ms,
                    mc_process_end *end);
/** Children that ended before their time so far. */
size_t mc_process_deaths(const mc_process_pool *pool);
/** Kills the children and frees it; MC_EBUSY while a call is under way. NULL is allowed. */
int mc_process_pool_close(mc_process_pool *pool);

/* ---- a supervisor (gunicorn) -------------------------------------------- */

/** What a supervised process runs; what it returns is its exit status, 0 for success. */
typedef int mc_worker_fn(unsigned index, void *arg);

/** What happened to a worker. */
typedef enum mc_worker_event {
    MC_WORKER_STARTED,
    MC_WORKER_DIED,   /* and will be started anew */
    MC_WORKER_STOPPED /* as it was told to, or with exit status 0 */
} mc_worker_event;

typedef struct mc_supervise_options {
    unsigned workers;       /* 0 is one a processor */
    int64_t backoff_ms;     /* before the first restart, doubled for each further one; 0 is 100 */
    int64_t backoff_max_ms; /* 0 is 30000 */
    int64_t healthy_ms;     /* a worker that ran so long starts without backoff; 0 is 10000 */
    int64_t grace_ms;       /* what a worker has to end in after SIGTERM; 0 is 30000 */
    /* Called in the supervisor; may be NULL. `status` is that of waitpid, 0 for a start. */
    void (*on_event)(mc_worker_event event, unsigned index, int pid, int status, void *arg);
    void *on_event_arg;
} mc_supervise_options;

/**
 * Forks the workers and keeps them running until it is told to stop: a worker that dies is
 * started anew, after a pause that grows. SIGTERM, SIGINT and SIGQUIT are passed on as
 * SIGTERM, and what has not ended after `grace_ms`, or at a second such signal, is killed. SIGHUP
 * reloads: for each worker a new one is started before the old one gets SIGTERM and its
 * `grace_ms`; a listening socket that was opened before lives on in the supervisor, so no
 * connection is lost. A further SIGHUP waits till the old one has ended. SIGUSR1 and SIGUSR2 are
 * passed on. A worker that ends with 0 is not started again; when none is left,
 * it is over.
 *
 * Not inside a task, and before the process has threads. Returns 0, a negated errno, or
 * MC_ECRASHED where workers had to be killed.
 */
int mc_supervise(const mc_supervise_options *options, mc_worker_fn *fn, void *arg);

#ifdef __cplusplus
}
#endif

#endif
