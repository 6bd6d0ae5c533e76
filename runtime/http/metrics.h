/*
 * metrics.h - what a server counts: requests by operation and status, and how long they took. Each
 * loop counts on its own, in memory that all loops of all worker processes can read (board.h);
 * whoever writes the counts out adds them up.
 */
#ifndef MODELC_HTTP_METRICS_H
#define MODELC_HTTP_METRICS_H

#include "router.h"

#include <stdatomic.h>

/** Different statuses that one operation is counted by; further ones are counted as 0. */
#define MC_HTTP_STATUSES_MAX 16
#define MC_HTTP_BUCKETS 14

/* Changed by one thread only: atomic so that others may read, in other processes too. */
typedef _Atomic uint64_t mc_http_count;
_Static_assert(ATOMIC_LLONG_LOCK_FREE == 2, "a lock would be of one process");

typedef struct mc_http_operation_counts {
    struct {
        atomic_int status;
        mc_http_count count;
    } statuses[MC_HTTP_STATUSES_MAX];
    atomic_size_t statuses_len;
    mc_http_count buckets[MC_HTTP_BUCKETS]; /* not cumulative; the last is all above */
    mc_http_count nanoseconds;
} mc_http_operation_counts;

/** What a loop has just now; all of it is nothing once its process has ended. */
typedef struct mc_http_gauges {
    mc_http_count connections;
    mc_http_count sync_requests; /* in the thread pool or waiting for it */
    mc_http_count tasks, pool_threads, pool_queued;
} mc_http_gauges;

/** Of one loop. */
typedef struct mc_http_counts {
    mc_http_gauges now;
    mc_http_count isolated_deaths;
    mc_http_operation_counts operations[]; /* by the route's index; one more for no route */
} mc_http_counts;

typedef struct mc_http_metrics {
    mc_http_counts *own;
    const mc_http_router *router;
    const struct mc_http_board *board; /* of all loops, `own` among them; NULL: there is no other */
    size_t isolated_deaths_told;       /* of this loop's pool */
} mc_http_metrics;

/** The bytes of an mc_http_counts for that many routes; false where it is too much. */
bool mc_http_counts_size(size_t routes, size_t *out);
/** For all routes of `router`, with counts in `arena`; false where there is no memory. */
bool mc_http_metrics_init(mc_http_metrics *metrics, const mc_http_router *router, mc_arena *arena);

/** Counts one answer; `route` is NULL where none was found. */
void mc_http_metrics_count(mc_http_metrics *metrics, const mc_http_route *route, int status,
                           int64_t nanoseconds);
/** One more of a gauge of its own loop, or with -1 one less. */
void mc_http_gauge_add(mc_http_count *gauge, int change);
uint64_t mc_http_gauge_get(const mc_http_count *gauge);
/** The pool of isolated handlers has lost so many children up to now. */
void mc_http_metrics_isolated_deaths(mc_http_metrics *metrics, size_t so_far);
/** Looks after what nobody counts: tasks and the pool. In the loop. */
void mc_http_metrics_refresh(mc_http_metrics *metrics);

/** Prometheus's text format, of all loops of all processes. */
void mc_http_metrics_write(const mc_http_metrics *metrics, mc_buf *out);

#endif
