/*
 * metrics.c - what a server counts; see metrics.h.
 */
#include "metrics.h"

/* Upper ends, in microseconds; the last bucket has none. */
static const int64_t ends_us[MC_HTTP_BUCKETS - 1] = {
    100, 250, 500, 1000, 2500, 5000, 10000, 25000, 100000, 250000, 500000, 1000000, 5000000};

bool mc_http_metrics_init(mc_http_metrics *metrics, const mc_http_router *router, mc_arena *arena) {
    size_t size;
    metrics->len = router->routes_len + 1;
    if (!mc_size_mul(metrics->len, sizeof *metrics->operations, &size)) return false;
    metrics->operations = mc_arena_zalloc(arena, size);
    return metrics->operations != NULL;
}

static void count_status(mc_http_operation_metrics *of, int status) {
    size_t i = 0;
    while (i < of->statuses_len && of->statuses[i].status != status)
        i++;
    if (i == of->statuses_len) {
        if (of->statuses_len == MC_HTTP_STATUSES_MAX) {
            i--;
            status = 0;
        } else {
            of->statuses_len++;
        }
        of->statuses[i].status = status;
    }
    of->statuses[i].count++;
}

void mc_http_metrics_count(mc_http_metrics *metrics, const mc_http_route *route, int status,
                           int64_t nanoseconds) {
    mc_http_operation_metrics *of = &metrics->operations[route ? route->index : metrics->len - 1];
    if (!of->name) of->name = route ? route->operation->name : "none";
    count_status(of, status);
    size_t bucket = 0;
    while (bucket < MC_HTTP_BUCKETS - 1 && nanoseconds > ends_us[bucket] * 1000)
        bucket++;
    of->buckets[bucket]++;
    of->nanoseconds += (uint64_t)nanoseconds;
}

static void write_counts(const mc_http_operation_metrics *of, mc_buf *out) {
    for (size_t i = 0; i < of->statuses_len; i++) {
        mc_buf_printf(out, "modelc_requests_total{operation=\"%s\",status=\"%d\"} %llu\n", of->name,
                      of->statuses[i].status, (unsigned long long)of->statuses[i].count);
    }
}

static void write_histogram(const mc_http_operation_metrics *of, mc_buf *out) {
    uint64_t sum = 0;
    for (size_t i = 0; i < MC_HTTP_BUCKETS - 1; i++) {
        sum += of->buckets[i];
        mc_buf_printf(out, "modelc_request_seconds_bucket{operation=\"%s\",le=\"%g\"} %llu\n",
                      of->name, (double)ends_us[i] / 1e6, (unsigned long long)sum);
    }
    sum += of->buckets[MC_HTTP_BUCKETS - 1];
    mc_buf_printf(out, "modelc_request_seconds_bucket{operation=\"%s\",le=\"+Inf\"} %llu\n",
                  of->name, (unsigned long long)sum);
    mc_buf_printf(out, "modelc_request_seconds_sum{operation=\"%s\"} %.9f\n", of->name,
                  (double)of->nanoseconds / 1e9);
    mc_buf_printf(out, "modelc_request_seconds_count{operation=\"%s\"} %llu\n", of->name,
                  (unsigned long long)sum);
}

void mc_http_metrics_write(const mc_http_metrics *metrics, mc_buf *out) {
    mc_buf_add_str(out, MC_STR("# HELP modelc_requests_total Answers, by operation and status.\n"
                               "# TYPE modelc_requests_total counter\n"));
    for (size_t i = 0; i < metrics->len; i++) {
        if (metrics->operations[i].name) write_counts(&metrics->operations[i], out);
    }
    mc_buf_add_str(out, MC_STR("# HELP modelc_request_seconds From a request read to its answer.\n"
                               "# TYPE modelc_request_seconds histogram\n"));
    for (size_t i = 0; i < metrics->len; i++) {
        if (metrics->operations[i].name) write_histogram(&metrics->operations[i], out);
    }
}
