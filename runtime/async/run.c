/* mc_run: a loop from its making to its end. */
#include "loop.h"
#include "overflow.h"

#include <stdlib.h>

#define STACK_CACHE 1024
#define POOL_QUEUE 256
#define POOL_THREADS_LEAST 4

static unsigned default_threads(void) {
    unsigned processors = mc_processors();
    return processors > POOL_THREADS_LEAST ? processors : POOL_THREADS_LEAST;
}

static mc_run_options with_defaults(const mc_run_options *given) {
    mc_run_options options = given ? *given : (mc_run_options){0};
    options.stack_size = options.stack_size ? options.stack_size : MC_STACK_SIZE;
    options.stack_cache = options.stack_cache ? options.stack_cache : STACK_CACHE;
    options.pool_threads = options.pool_threads ? options.pool_threads : default_threads();
    options.pool_queue = options.pool_queue ? options.pool_queue : POOL_QUEUE;
    return options;
}

/* 0, also where nobody asked for one. */
static int start_watchdog(mc_loop *loop, const mc_run_options *options) {
    if (options->stall_ms <= 0) {
        return MC_OK;
    }
    loop->watchdog = mc_watchdog_start(&loop->pulse, options);
    return loop->watchdog ? MC_OK : MC_ENOMEM;
}

static int start(mc_loop *loop, const mc_run_options *options) {
    mc_list_init(&loop->tasks);
    mc_list_init(&loop->pools);
    loop->spin_ns = MC_SPIN_LONGEST;
    loop->is_virtual = options->virtual_clock;
    mc_stack_store_init(&loop->stacks, options->stack_size, options->stack_cache);
    int status = mc_poller_init(&loop->poller);
    if (status != MC_OK) {
        return status;
    }
    status = mc_pool_init(&loop->pool, loop, options->pool_threads, options->pool_queue);
    if (status != MC_OK) {
        mc_poller_free(&loop->poller);
    }
    return status;
}

/* Of pools that nobody closed. */
static void free_pools(mc_loop *loop) {
    while (!mc_list_empty(&loop->pools)) {
        mc_pool *pool = MC_CONTAINER(loop->pools.next, mc_pool, of_loop);
        mc_list_remove(&pool->of_loop);
        mc_pool_free(pool);
        free(pool);
    }
}

static void stop(mc_loop *loop) {
    free_pools(loop);
    mc_pool_free(&loop->pool);
    mc_poller_poll(&loop->poller, 0); /* jobs that nobody waited for any more */
    mc_poller_free(&loop->poller);
    mc_timers_free(&loop->timers);
    free(loop->ready.ring);
    mc_stack_store_free(&loop->stacks);
    mc_fibre_retire(NULL, &mc_thread_now()->dead_fibre);
}

/* With the loop as this thread's. */
static int run_main(mc_loop *loop, mc_fn *main_fn, void *arg) {
    mc_overflow_guard guard;
    int status = mc_overflow_watch(&guard);
    if (status != MC_OK) {
        return status;
    }
    mc_thread *thread = mc_thread_now();
    loop->thread = thread;
    loop->home = thread->current;
    loop->main = mc_task_create(loop, NULL, "main", main_fn, arg);
    if (loop->main) {
        thread->loop = loop;
        mc_loop_run(loop);
        thread->loop = NULL;
        status = loop->main_result;
    } else {
        status = MC_ENOMEM;
    }
    mc_overflow_unwatch(&guard);
    return status;
}

int mc_run_with(const mc_run_options *options, mc_fn *main_fn, void *arg) {
    if (mc_thread_now()->loop) {
        return MC_EINVAL;
    }
    mc_loop *loop = calloc(1, sizeof *loop);
    if (!loop) {
        return MC_ENOMEM;
    }
    mc_run_options chosen = with_defaults(options);
    int status = start(loop, &chosen);
    if (status == MC_OK) {
        status = start_watchdog(loop, &chosen);
        status = status == MC_OK ? run_main(loop, main_fn, arg) : status;
        mc_watchdog_stop(loop->watchdog);
        stop(loop);
    }
    free(loop);
    return status;
}

int mc_run(mc_fn *main_fn, void *arg) {
    return mc_run_with(NULL, main_fn, arg);
}

int mc_get_stats(mc_stats *out) {
    mc_loop *loop = mc_loop_here();
    *out = (mc_stats){0};
    if (!loop) {
        return MC_ENOLOOP;
    }
    *out = loop->stats;
    out->switches = atomic_load_explicit(&loop->pulse.switches, memory_order_relaxed);
    out->stacks = mc_stack_store_used(&loop->stacks);
    out->pool_threads = loop->pool.started;
    out->pool_queued = mc_pool_queued(&loop->pool);
    return MC_OK;
}
