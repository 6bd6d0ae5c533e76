/*
 * The thread pool behind mc_offload. The loop's thread admits jobs and keeps all the
 * counts; the threads see only the queue.
 */
#ifndef MODELC_ASYNC_POOL_H
#define MODELC_ASYNC_POOL_H

#include "list.h"
#include "poller.h"

#include <pthread.h>

typedef struct mc_pool {
    mc_poller *poller;
    size_t capacity;      /* jobs that may be admitted at once: running and queued */
    size_t admitted;      /* now */
    unsigned limit;       /* of threads */
    unsigned started;     /* threads */
    pthread_t *threads;   /* room for `limit`, made with the first */
    mc_list turns;        /* tasks that wait to be admitted, in order */
    pthread_mutex_t lock; /* of all below */
    pthread_cond_t work;
    mc_list queue;
    bool stopping;
} mc_pool;

/* 0 or a negated errno; `threads` and `queue` as in mc_run_options. */
int mc_pool_init(mc_pool *pool, mc_poller *poller, unsigned threads, size_t queue);
/* Lets the threads finish what is queued, and waits for them. */
void mc_pool_free(mc_pool *pool);
/* Jobs that no thread has taken yet. */
size_t mc_pool_queued(mc_pool *pool);

#endif
