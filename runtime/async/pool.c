/* The thread pool: jobs are admitted by the loop, run by a thread, and posted back. */
#include "pool.h"

#include "loop.h"

#include <modelc/base.h>
#include <signal.h>
#include <stdlib.h>

/* On the stack of the task that waits for it. */
typedef struct mc_job {
    mc_list link; /* in the queue, or in no list once a thread has it */
    mc_fn *fn;
    void *arg;
    int result;
    bool taken; /* by a thread; under the pool's lock */
    bool done;  /* the loop was told */
    mc_task *task;
    mc_pool *pool;
    mc_post post;
} mc_job;

/* A task in the line for admission; on its stack. */
typedef struct mc_turn {
    mc_list link;
    mc_task *task;
    bool granted;
} mc_turn;

/* ---- threads ------------------------------------------------------------ */

/* NULL: the pool stops. */
static mc_job *next_job(mc_pool *pool) {
    mc_job *job = NULL;
    pthread_mutex_lock(&pool->lock);
    while (mc_list_empty(&pool->queue) && !pool->stopping) {
        pthread_cond_wait(&pool->work, &pool->lock);
    }
    if (!mc_list_empty(&pool->queue)) {
        job = MC_CONTAINER(pool->queue.next, mc_job, link);
        mc_list_remove(&job->link);
        job->taken = true;
    }
    pthread_mutex_unlock(&pool->lock);
    return job;
}

static void *thread_main(void *arg) {
    mc_pool *pool = arg;
    mc_job *job;
    while ((job = next_job(pool))) {
        job->result = job->fn(job->arg);
        mc_poller_post(pool->poller, &job->post); /* the job is gone from here on */
    }
    return NULL;
}

/* A signal must reach the thread that waits for it, and none of ours does. */
static void block_signals(sigset_t *before) {
    static const int faults[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGTRAP};
    sigset_t all;
    sigfillset(&all);
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) {
        sigdelset(&all, faults[i]);
    }
    pthread_sigmask(SIG_SETMASK, &all, before);
}

static int start_thread(mc_pool *pool) {
    if (!pool->threads) {
        pool->threads = calloc(pool->limit, sizeof *pool->threads);
        if (!pool->threads) {
            return MC_ENOMEM;
        }
    }
    sigset_t before;
    block_signals(&before);
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

int mc_pool_init(mc_pool *pool, mc_poller *poller, unsigned threads, size_t queue) {
    *pool = (mc_pool){.poller = poller, .limit = threads};
    if (!mc_size_add(threads, queue, &pool->capacity)) {
        return MC_EINVAL;
    }
    mc_list_init(&pool->turns);
    mc_list_init(&pool->queue);
    int error = pthread_mutex_init(&pool->lock, NULL);
    if (error != 0) {
        return -error;
    }
    error = pthread_cond_init(&pool->work, NULL);
    if (error != 0) {
        pthread_mutex_destroy(&pool->lock);
    }
    return -error;
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
    pthread_cond_destroy(&pool->work);
    pthread_mutex_destroy(&pool->lock);
}

size_t mc_pool_queued(mc_pool *pool) {
    size_t count = 0;
    pthread_mutex_lock(&pool->lock);
    for (mc_list *at = pool->queue.next; at != &pool->queue; at = at->next) {
        count++;
    }
    pthread_mutex_unlock(&pool->lock);
    return count;
}

/* ---- admission (the loop's thread only) --------------------------------- */

/* The place goes straight to the first in line, so that nobody who comes later gets it. */
static void leave_place(mc_pool *pool) {
    if (mc_list_empty(&pool->turns)) {
        pool->admitted--;
        return;
    }
    mc_turn *turn = MC_CONTAINER(pool->turns.next, mc_turn, link);
    mc_list_remove(&turn->link);
    turn->granted = true;
    mc_loop_wake(turn->task, MC_OK);
}

static int wait_turn(mc_loop *loop) {
    mc_turn turn = {.task = loop->current};
    mc_list_append(&loop->pool.turns, &turn.link);
    int status = MC_OK;
    while (!turn.granted && status == MC_OK) {
        status = mc_loop_suspend(loop, MC_NEVER_NS, true);
    }
    if (!turn.granted) {
        mc_list_remove(&turn.link);
        return status;
    }
    return MC_OK;
}

static int take_place(mc_loop *loop, bool may_wait) {
    mc_pool *pool = &loop->pool;
    if (pool->admitted < pool->capacity && mc_list_empty(&pool->turns)) {
        pool->admitted++;
        return MC_OK;
    }
    return may_wait ? wait_turn(loop) : MC_EAGAIN;
}

/* ---- a job -------------------------------------------------------------- */

static void deliver_job(mc_post *post) {
    mc_job *job = MC_CONTAINER(post, mc_job, post);
    job->done = true;
    leave_place(job->pool);
    mc_loop_wake(job->task, MC_OK);
}

static void submit(mc_pool *pool, mc_job *job) {
    pthread_mutex_lock(&pool->lock);
    mc_list_append(&pool->queue, &job->link);
    pthread_cond_signal(&pool->work);
    pthread_mutex_unlock(&pool->lock);
}

/* True where no thread had begun with it, and none will now. */
static bool withdraw(mc_pool *pool, mc_job *job) {
    pthread_mutex_lock(&pool->lock);
    bool withdrawn = !job->taken;
    if (withdrawn) {
        mc_list_remove(&job->link);
    }
    pthread_mutex_unlock(&pool->lock);
    return withdrawn;
}

static int wait_for_job(mc_loop *loop, mc_job *job) {
    bool cancellable = true;
    while (!job->done) {
        int status = mc_loop_suspend(loop, MC_NEVER_NS, cancellable);
        if (status == MC_ECANCELED && !job->done) {
            if (withdraw(&loop->pool, job)) {
                leave_place(&loop->pool);
                return MC_ECANCELED;
            }
            cancellable = false; /* it runs, and uses memory of ours */
        }
    }
    return job->result;
}

static int offload(mc_fn *fn, void *arg, bool may_wait) {
    mc_loop *loop = mc_loop_here();
    if (!loop) {
        return MC_ENOLOOP;
    }
    if (mc_loop_sees_cancel(loop)) {
        return MC_ECANCELED;
    }
    int status = take_place(loop, may_wait);
    if (status != MC_OK) {
        return status;
    }
    status = ensure_thread(&loop->pool);
    if (status != MC_OK) {
        leave_place(&loop->pool);
        return status;
    }
    mc_job job = {.fn = fn, .arg = arg, .task = loop->current, .pool = &loop->pool};
    job.post.deliver = deliver_job;
    submit(&loop->pool, &job);
    return wait_for_job(loop, &job);
}

int mc_offload(mc_fn *fn, void *arg) {
    return offload(fn, arg, true);
}

int mc_try_offload(mc_fn *fn, void *arg) {
    return offload(fn, arg, false);
}
