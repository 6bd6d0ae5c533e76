/*
 * metrics.h - what a server counts: requests by operation and status, and how long they took.
 * Belongs to the loop's thread.
 */
#ifndef MODELC_HTTP_METRICS_H
#define MODELC_HTTP_METRICS_H

#include "router.h"

/** Different statuses that one operation is counted by; further ones are counted as 0. */
#define MC_HTTP_STATUSES_MAX 16
#define MC_HTTP_BUCKETS 14

typedef struct mc_http_operation_metrics {
    const char *name; /* of the operation */
    struct {
        int status;
        uint64_t count;
    } statuses[MC_HTTP_STATUSES_MAX];
    size_t statuses_len;
    uint64_t buckets[MC_HTTP_BUCKETS]; /* not cumulative; the last is all above */
    uint64_t nanoseconds;
    size_t now; /* requests that are being answered */
} mc_http_operation_metrics;

typedef struct mc_http_metrics {
    mc_http_operation_metrics *operations; /* by the route's index; one more for no route */
    size_t len;
} mc_http_metrics;

/** For all routes of `router`; false where there is no memory in `arena`. */
bool mc_http_metrics_init(mc_http_metrics *metrics, const mc_http_router *router, mc_arena *arena);
/** Counts one answer; `route` is NULL where none was found. */
void mc_http_metrics_count(mc_http_metrics *metrics, const mc_http_route *route, int status,
                           int64_t nanoseconds);
/** Prometheus's text format. */
void mc_http_metrics_write(const mc_http_metrics *metrics, mc_buf *out);

#endif
