/*
 * metrics.h - what a server counts: requests by operation and status, and how long they took. Each
 * loop counts on its own; whoever writes them out adds up those of all loops, in any thread.
 */
#ifndef MODELC_HTTP_METRICS_H
#define MODELC_HTTP_METRICS_H

#include "router.h"

#include <stdatomic.h>

/** Different statuses that one operation is counted by; further ones are counted as 0. */
#define MC_HTTP_STATUSES_MAX 16
#define MC_HTTP_BUCKETS 14

/* Changed by the loop's thread only: atomic so that others may read. */
typedef _Atomic uint64_t mc_http_count;

typedef struct mc_http_operation_metrics {
    _Atomic(const char *) name; /* of the operation; NULL before the first request */
    struct {
        atomic_int status;
        mc_http_count count;
    } statuses[MC_HTTP_STATUSES_MAX];
    atomic_size_t statuses_len;
    mc_http_count buckets[MC_HTTP_BUCKETS]; /* not cumulative; the last is all above */
    mc_http_count nanoseconds;
    size_t now; /* requests that are being answered */
} mc_http_operation_metrics;

typedef struct mc_http_metrics {
    mc_http_operation_metrics *operations; /* by the route's index; one more for no route */
    size_t len;
    const struct mc_http_metrics *next; /* of another loop of the same server, or NULL */
    const struct mc_http_metrics *first;
    mc_http_count connections; /* open now */
} mc_http_metrics;

/** For all routes of `router`; false where there is no memory in `arena`. */
bool mc_http_metrics_init(mc_http_metrics *metrics, const mc_http_router *router, mc_arena *arena);
/** Counts one answer; `route` is NULL where none was found. */
void mc_http_metrics_count(mc_http_metrics *metrics, const mc_http_route *route, int status,
                           int64_t nanoseconds);
/** One more open connection, or with -1 one less. */
void mc_http_metrics_connection(mc_http_metrics *metrics, int change);
/** Prometheus's text format, of all loops. */
void mc_http_metrics_write(const mc_http_metrics *metrics, mc_buf *out);

#endif
