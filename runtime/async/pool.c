/* The thread pool: jobs are admitted by the loop, run by a thread, and posted back. */
#include "pool.h"

#include "loop.h"

#include <errno.h>
#include <modelc/base.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <time.h>

/* A wait shorter than this was mostly the waking: a spin would have served. */
#define WORTH_A_SPIN 300000
#define NS_A_SECOND 1000000000
/* Looks between two looks at the clock. */
#define LOOKS 32
/*
 * Jobs so short are done before another thread has woken, which would only take the processor from
 * who does them, or from the loop.
 */
#define SHORT_JOB 1000
/* How long a job may wait behind one that was thought to be short. */
#define WATCH_NS 500000

/* A task in the line for admission; on its stack. */
typedef struct mc_turn {
    mc_list link;
    mc_task *task;
    bool granted;
} mc_turn;

/* ---- spinning ----------------------------------------------------------- */

int64_t mc_spin_adapt(int64_t spin_ns, int64_t waited_ns) {
    if (spin_ns < 0) {
        return spin_ns + 1;
    }
    if (waited_ns < WORTH_A_SPIN) {
        return MC_SPIN_LONGEST;
    }
    return spin_ns < 1000 ? 0 : spin_ns / 2;
}

int64_t mc_spin_ended(int64_t spin_ns, bool found, bool interrupted, unsigned *misses) {
    if (found || (!interrupted && ++*misses < MC_SPIN_MISSES)) {
        *misses = found ? 0 : *misses;
        return spin_ns;
    }
    *misses = 0;
    return -MC_SPIN_REST;
}

static bool any_queued(mc_pool *pool) {
    return atomic_load(&pool->first) != atomic_load(&pool->end);
}

/* One thread at a time looks for work in this way. True where there is some. */
static bool spin_for_job(mc_pool *pool) {
    int64_t spin_ns = atomic_load_explicit(&pool->spin_ns, memory_order_relaxed);
    if (!pool->may_spin || spin_ns <= 0 || atomic_exchange(&pool->spinning, true)) {
        return false;
    }
    int64_t now = mc_real_now(), until = now + spin_ns;
    bool found = false, interrupted = false;
    while (!found && !interrupted && now < until) {
        int64_t before = now;
        for (int i = 0; i < LOOKS && !found; i++) {
            mc_spin_pause();
            found = any_queued(pool);
        }
        now = mc_real_now();
        interrupted = now - before > MC_SPIN_INTERRUPTED;
    }
    spin_ns = mc_spin_ended(spin_ns, found, interrupted, &pool->misses);
    atomic_store_explicit(&pool->spin_ns, spin_ns, memory_order_relaxed);
    atomic_store(&pool->spinning, false);
    return found || any_queued(pool); /* who saw us spin did not wake anybody */
}

/* ---- threads ------------------------------------------------------------ */

static void wake_one(mc_pool *pool) {
    pthread_mutex_lock(&pool->lock);
    if (atomic_load(&pool->idle) > 0) {
        pthread_cond_signal(&pool->work);
    } else {
        atomic_store(&pool->waking, false); /* whom we saw has left, and took the job with it */
    }
    pthread_mutex_unlock(&pool->lock);
}

/*
 * One at a time: who was woken looks for work once it runs, and wakes the next where there is
 * more. Waking takes so long that meanwhile those who run often do it all.
 */
static void wake_where_needed(mc_pool *pool) {
    if (atomic_load(&pool->idle) > 0 && !atomic_load(&pool->spinning) &&
        !atomic_load(&pool->waking) && !atomic_exchange(&pool->waking, true)) {
        wake_one(pool);
    }
}

static bool jobs_are_short(mc_pool *pool) {
    return atomic_load_explicit(&pool->job_ns, memory_order_relaxed) < SHORT_JOB;
}

/* Who runs will soon be done with all that is queued; if not, somebody sees it. */
static bool others_may_sleep(mc_pool *pool) {
    return jobs_are_short(pool) && atomic_load(&pool->watched);
}

/* NULL where nothing is queued. */
static mc_job *take_job(mc_pool *pool) {
    size_t first = atomic_load(&pool->first);
    while (first != atomic_load(&pool->end)) {
        if (atomic_compare_exchange_weak(&pool->first, &first, first + 1)) {
            mc_job *job = atomic_exchange(&pool->ring[first & pool->mask], NULL);
            if (job) {
                return job;
            }
            first = atomic_load(&pool->first); /* it was withdrawn */
        }
    }
    return NULL;
}

/* Under the lock; 0 where it was woken before. */
static int sleep_a_while(mc_pool *pool) {
    struct timespec until;
    (void)clock_gettime(CLOCK_MONOTONIC, &until); /* cannot fail with this clock */
    int64_t ns = until.tv_nsec + WATCH_NS;
    until.tv_sec += ns / NS_A_SECOND;
    until.tv_nsec = (long)(ns % NS_A_SECOND);
    return pthread_cond_timedwait(&pool->work, &pool->lock, &until);
}

/*
 * Sleeps, under the lock, and looks from time to time whether those who run go on: then nobody
 * else is woken for short jobs. The end of it is always seen before the next look at what is
 * queued, so that who relied on it is not let down.
 */
static void watch(mc_pool *pool) {
    size_t seen;
    int error;
    do {
        seen = atomic_load(&pool->first);
        error = sleep_a_while(pool);
    } while (error == ETIMEDOUT && atomic_load(&pool->first) != seen && jobs_are_short(pool) &&
             !pool->stopping);
    atomic_store(&pool->watched, false);
}

/* Sleeps, under the lock, until something is queued that needs this thread, or the pool stops. */
static void wait_for_work(mc_pool *pool) {
    bool watches = jobs_are_short(pool) && !atomic_exchange(&pool->watched, true);
    if (watches && (any_queued(pool) || pool->stopping)) {
        atomic_store(&pool->watched, false);
    } else if (watches) {
        watch(pool);
        atomic_store(&pool->waking, false);
    }
    while (!any_queued(pool) && !pool->stopping) {
        pthread_cond_wait(&pool->work, &pool->lock);
        atomic_store(&pool->waking, false); /* before the next look at what is queued */
    }
}

/* Sleeps until something is queued; false: the pool stops, and nothing is. */
static bool sleep_for_job(mc_pool *pool) {
    pthread_mutex_lock(&pool->lock);
    atomic_fetch_add(&pool->idle, 1);
    int64_t start = mc_real_now();
    wait_for_work(pool);
    int64_t spin_ns = atomic_load_explicit(&pool->spin_ns, memory_order_relaxed);
    atomic_store_explicit(&pool->spin_ns, mc_spin_adapt(spin_ns, mc_real_now() - start),
                          memory_order_relaxed);
    atomic_fetch_sub(&pool->idle, 1);
    bool go_on = any_queued(pool) || !pool->stopping;
    pthread_mutex_unlock(&pool->lock);
    return go_on;
}

/* NULL: the pool stops. */
static mc_job *next_job(mc_pool *pool) {
    for (;;) {
        mc_job *job = take_job(pool);
        if (job) {
            if (any_queued(pool) && !others_may_sleep(pool)) {
                wake_where_needed(pool); /* this job may take long */
            }
            return job;
        }
        if (!spin_for_job(pool) && !sleep_for_job(pool)) {
            return NULL;
        }
    }
}

static void *thread_main(void *arg) {
    mc_pool *pool = arg;
    mc_job *job;
    while ((job = next_job(pool))) {
        int64_t start = mc_real_now();
        job->result = job->fn(job->arg);
        atomic_store_explicit(&pool->job_ns, mc_real_now() - start, memory_order_relaxed);
        mc_poller_post(&pool->loop->poller, &job->post); /* the job is gone from here on */
    }
    return NULL;
}

static int start_thread(mc_pool *pool) {
    if (!pool->threads) {
        pool->threads = calloc(pool->limit, sizeof *pool->threads);
        if (!pool->threads) {
            return MC_ENOMEM;
        }
    }
    sigset_t before;
    mc_signals_block_all(&before);
    int error = pthread_create(&pool->threads[pool->started], NULL, thread_main, pool);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (error == 0) {
        pool->started++;
    }
    return -error;
}

/* One more where all that were started have work; the queue waits where none can be. */
static int ensure_thread(mc_pool *pool) {
    if (pool->started >= pool->limit || pool->admitted <= pool->started) {
        return MC_OK;
    }
    int status = start_thread(pool);
    return pool->started > 0 ? MC_OK : status;
}

/* ---- set-up ------------------------------------------------------------- */

static int make_ring(mc_pool *pool, size_t queue) {
    size_t room = 64;
    if (!mc_size_add(pool->limit, queue, &pool->capacity) || pool->capacity > SIZE_MAX / 64) {
        return MC_EINVAL;
    }
    while (room < pool->capacity) {
        room *= 2;
    }
    pool->ring = calloc(room, sizeof *pool->ring);
    pool->mask = room - 1;
    return pool->ring ? MC_OK : MC_ENOMEM;
}

/* Its deadlines are of the clock that nobody sets. */
static int make_condition(pthread_cond_t *condition) {
    pthread_condattr_t attributes;
    int error = pthread_condattr_init(&attributes);
    if (error != 0) {
        return error;
    }
    error = pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    if (error == 0) {
        error = pthread_cond_init(condition, &attributes);
    }
    pthread_condattr_destroy(&attributes);
    return error;
}

static int make_lock(mc_pool *pool) {
    int error = pthread_mutex_init(&pool->lock, NULL);
    if (error != 0) {
        return -error;
    }
    error = make_condition(&pool->work);
    if (error != 0) {
        pthread_mutex_destroy(&pool->lock);
    }
    return -error;
}

int mc_pool_init(mc_pool *pool, mc_loop *loop, unsigned threads, size_t queue) {
    *pool = (mc_pool){.loop = loop, .limit = threads};
    mc_list_init(&pool->of_loop);
    mc_list_init(&pool->turns);
    /* With one processor whoever is waited for could not even run. */
    pool->may_spin = mc_processors() > 1;
    atomic_init(&pool->spin_ns, MC_SPIN_LONGEST);
    atomic_init(&pool->job_ns, SHORT_JOB); /* not known yet */
    int status = make_ring(pool, queue);
    if (status != MC_OK) {
        return status;
    }
    status = make_lock(pool);
    if (status != MC_OK) {
        free(pool->ring);
    }
    return status;
}

void mc_pool_free(mc_pool *pool) {
    pthread_mutex_lock(&pool->lock);
    pool->stopping = true;
    pthread_cond_broadcast(&pool->work);
    pthread_mutex_unlock(&pool->lock);
    for (unsigned i = 0; i < pool->started; i++) {
        pthread_join(pool->threads[i], NULL);
    }
    free(pool->threads);
    free(pool->ring);
    pthread_cond_destroy(&pool->work);
    pthread_mutex_destroy(&pool->lock);
}

size_t mc_pool_queued(const mc_pool *pool) {
    size_t count = 0;
    for (size_t i = 0; i <= pool->mask; i++) {
        count += atomic_load(&pool->ring[i]) ? 1 : 0;
    }
    return count;
}

/* ---- admission (the loop's thread only) --------------------------------- */

/* The place goes straight to the first in line, so that nobody who comes later gets it. */
static void leave_place(mc_pool *pool) {
    if (mc_list_empty(&pool->turns)) {
        pool->admitted--;
        pool->loop->jobs--;
        return;
    }
    mc_turn *turn = MC_CONTAINER(pool->turns.next, mc_turn, link);
    mc_list_remove(&turn->link);
    turn->granted = true;
    mc_loop_wake(turn->task, MC_OK);
}

static int wait_turn(mc_loop *loop, mc_pool *pool, int64_t deadline_ns) {
    mc_turn turn = {.task = loop->current};
    mc_list_append(&pool->turns, &turn.link);
    int status = MC_OK;
    while (!turn.granted && status == MC_OK) {
        status = mc_loop_suspend(loop, deadline_ns, true);
    }
    if (!turn.granted) {
        mc_list_remove(&turn.link);
        return status;
    }
    return MC_OK;
}

static int take_place(mc_loop *loop, mc_pool *pool, int64_t deadline_ns, bool may_wait) {
    if (pool->admitted < pool->capacity && mc_list_empty(&pool->turns)) {
        pool->admitted++;
        loop->jobs++;
        return MC_OK;
    }
    return may_wait ? wait_turn(loop, pool, deadline_ns) : MC_EAGAIN;
}

/* ---- a job -------------------------------------------------------------- */

static void deliver_job(mc_message *post) {
    mc_job *job = MC_CONTAINER(post, mc_job, post);
    job->done = true;
    leave_place(job->pool);
    if (job->task) {
        mc_loop_wake(job->task, MC_OK);
    } else {
        job->discard(job);
    }
}

static void submit(mc_pool *pool, mc_job *job) {
    job->index = atomic_load_explicit(&pool->end, memory_order_relaxed);
    _Atomic(mc_job *) *place = &pool->ring[job->index & pool->mask];
    /* A thread that took the job a whole ring ago, but was stopped before it cleared it. */
    while (atomic_load(place)) {
        sched_yield();
    }
    atomic_store(place, job);
    atomic_store(&pool->end, job->index + 1);
    if (!others_may_sleep(pool) || atomic_load(&pool->idle) == pool->started) {
        wake_where_needed(pool);
    }
}

/* True where no thread had begun with it, and none will now. */
static bool withdraw(mc_pool *pool, mc_job *job) {
    mc_job *expected = job;
    if (!atomic_compare_exchange_strong(&pool->ring[job->index & pool->mask], &expected, NULL)) {
        return false;
    }
    leave_place(pool);
    return true;
}

static int wait_for_job(mc_loop *loop, mc_job *job, int64_t deadline_ns) {
    bool must_wait = false;
    while (!job->done) {
        int64_t until = must_wait ? MC_NEVER_NS : deadline_ns;
        int status = mc_loop_suspend(loop, until, !must_wait);
        if (status == MC_OK || job->done || must_wait) {
            continue;
        }
        if (withdraw(job->pool, job)) {
            return status;
        }
        if (job->discard) {
            job->task = NULL;
            return status;
        }
        must_wait = true; /* it runs, and uses memory of ours */
    }
    return MC_OK;
}

int mc_pool_run(mc_pool *pool, mc_job *job, int64_t deadline_ns, bool may_wait) {
    mc_loop *loop = pool->loop;
    if (mc_loop_sees_cancel(loop)) {
        return MC_ECANCELED;
    }
    int status = take_place(loop, pool, deadline_ns, may_wait);
    if (status != MC_OK) {
        return status;
    }
    status = ensure_thread(pool);
    if (status != MC_OK) {
        leave_place(pool);
        return status;
    }
    job->task = loop->current;
    job->pool = pool;
    job->post.deliver = deliver_job;
    submit(pool, job);
    return wait_for_job(loop, job, deadline_ns);
}

/* ---- the public verbs --------------------------------------------------- */

static int offload(mc_loop *loop, mc_pool *pool, mc_fn *fn, void *arg, bool may_wait) {
    if (!loop) {
        return MC_ENOLOOP;
    }
    if (!pool || pool->loop != loop) {
        return MC_EINVAL;
    }
    mc_job job = {.fn = fn, .arg = arg};
    int status = mc_pool_run(pool, &job, MC_NEVER_NS, may_wait);
    return status == MC_OK ? job.result : status;
}

int mc_offload(mc_fn *fn, void *arg) {
    mc_loop *loop = mc_loop_here();
    return offload(loop, loop ? &loop->pool : NULL, fn, arg, true);
}

int mc_try_offload(mc_fn *fn, void *arg) {
    mc_loop *loop = mc_loop_here();
    return offload(loop, loop ? &loop->pool : NULL, fn, arg, false);
}

int mc_pool_offload(mc_pool *pool, mc_fn *fn, void *arg) {
    return offload(mc_loop_here(), pool, fn, arg, true);
}

int mc_pool_try_offload(mc_pool *pool, mc_fn *fn, void *arg) {
    return offload(mc_loop_here(), pool, fn, arg, false);
}

mc_pool *mc_pool_open(unsigned threads, size_t queue) {
    mc_loop *loop = mc_loop_here();
    mc_pool *pool = loop && threads > 0 ? malloc(sizeof *pool) : NULL;
    if (!pool) {
        return NULL;
    }
    if (mc_pool_init(pool, loop, threads, queue) != MC_OK) {
        free(pool);
        return NULL;
    }
    mc_list_append(&loop->pools, &pool->of_loop);
    return pool;
}

int mc_pool_close(mc_pool *pool) {
    mc_loop *loop = mc_loop_here();
    if (!loop) {
        return MC_ENOLOOP;
    }
    if (!pool) {
        return MC_OK;
    }
    if (pool->loop != loop) {
        return MC_EINVAL;
    }
    if (pool->admitted > 0) {
        return MC_EBUSY;
    }
    mc_list_remove(&pool->of_loop);
    mc_pool_free(pool);
    free(pool);
    return MC_OK;
}
