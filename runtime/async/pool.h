/*
 * The thread pool behind mc_offload. The loop's thread admits jobs and keeps the counts; the
 * threads take jobs from a ring without a lock, which only the idle ones need, to sleep.
 */
#ifndef MODELC_ASYNC_POOL_H
#define MODELC_ASYNC_POOL_H

#include "list.h"
#include "poller.h"

#include <pthread.h>
#include <stdatomic.h>

/* Numbers that different threads write are kept in different cache lines. */
#define MC_APART 64

/* One call of a function in a thread; on the stack of the task that waits for it, or not. */
typedef struct mc_job {
    mc_fn *fn;
    void *arg;
    int result;
    bool done;     /* the loop was told */
    size_t index;  /* in the queue */
    mc_task *task; /* that waits; NULL where it gave up */
    mc_pool *pool;
    mc_message post;
    /* NULL: it must be waited for. Else called when it has run and nobody waits any more. */
    void (*discard)(struct mc_job *job);
} mc_job;

struct mc_pool {
    mc_loop *loop;
    mc_list of_loop;
    size_t capacity;    /* jobs that may be admitted at once: running and queued */
    size_t admitted;    /* now */
    unsigned limit;     /* of threads */
    unsigned started;   /* threads */
    pthread_t *threads; /* room for `limit` */
    mc_list turns;      /* tasks that wait to be admitted, in order */
    bool may_spin;
    _Atomic(mc_job *) *ring; /* NULL where it was taken or withdrawn */
    size_t mask;
    char apart_1[MC_APART];
    atomic_size_t end; /* written by the loop */
    char apart_2[MC_APART];
    atomic_size_t first; /* written by whoever takes a job */
    atomic_llong job_ns; /* how long the last one took */
    char apart_3[MC_APART];
    atomic_bool spinning; /* a thread looks for work without sleeping */
    unsigned misses;      /* of who spins */
    atomic_bool waking;   /* a thread was woken and does not run yet */
    atomic_uint idle;     /* threads that sleep, or are about to; changed under the lock */
    atomic_bool watched;  /* a thread sleeps, but looks at times whether the others go on */
    atomic_llong spin_ns; /* how long a thread looks before it sleeps: see mc_spin_adapt */
    pthread_mutex_t lock;
    pthread_cond_t work;
    bool stopping; /* under the lock */
};

/* 0 or a negated errno; `threads` and `queue` as in mc_run_options. */
int mc_pool_init(mc_pool *pool, mc_loop *loop, unsigned threads, size_t queue);
/* Lets the threads finish what is queued, and waits for them. */
void mc_pool_free(mc_pool *pool);
/* Jobs that no thread has taken yet. */
size_t mc_pool_queued(const mc_pool *pool);
/*
 * [suspends] Runs job->fn(job->arg) in a thread. MC_OK: it ran, and job->result is its
 * result. Else it never ran and never will; or, where it has a `discard`, job->task is
 * NULL and it may still run: it is no longer the caller's.
 */
int mc_pool_run(mc_pool *pool, mc_job *job, int64_t deadline_ns, bool may_wait);

/* As long as a spin before a sleep may be, in nanoseconds. */
#define MC_SPIN_LONGEST 50000
/* Two looks at the clock so far apart: something else had the processor. */
#define MC_SPIN_INTERRUPTED 20000
/* So many spins in a row for nothing, or one that was interrupted, and then a rest. */
#define MC_SPIN_MISSES 16
/* Waits of a rest: who spins on a busy machine only uses up its own turn. */
#define MC_SPIN_REST 1000
/*
 * How long to spin next time, where a wait that spun for `spin_ns` lasted `waited_ns`. Less than 0:
 * how often not to.
 */
int64_t mc_spin_adapt(int64_t spin_ns, int64_t waited_ns);
/* The same after a spin that `found` what it looked for, or did not; counts in `*misses`. */
int64_t mc_spin_ended(int64_t spin_ns, bool found, bool interrupted, unsigned *misses);
/* Tells the processor that this is a spin. */
static inline void mc_spin_pause(void) {
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("yield");
#endif
}

#endif
