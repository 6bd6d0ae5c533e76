/*
 * metrics_write.c - what all loops have counted, as Prometheus reads it; see metrics.h.
 */
#include "metrics_write.h"
#include "board.h"

/* Upper ends, in microseconds; the last bucket has none. */
static const int64_t ends_us[MC_HTTP_BUCKETS - 1] = {
    100, 250, 500, 1000, 2500, 5000, 10000, 25000, 100000, 250000, 500000, 1000000, 5000000};

size_t mc_http_bucket_of(int64_t nanoseconds) {
    size_t bucket = 0;
    while (bucket < MC_HTTP_BUCKETS - 1 && nanoseconds > ends_us[bucket] * 1000)
        bucket++;
    return bucket;
}

/* ---- adding up ------------------------------------------------------------------------ */

/* The counts of loop `index` of all processes; NULL behind the last. */
static const mc_http_counts *counts_of(const mc_http_metrics *metrics, size_t index) {
    if (metrics->board) return mc_http_board_counts(metrics->board, index);
    return index == 0 ? metrics->own : NULL;
}

static void add_up(mc_http_operation_counts *sum, const mc_http_operation_counts *of) {
    size_t len = atomic_load_explicit(&of->statuses_len, memory_order_acquire);
    for (size_t i = 0; i < len; i++) {
        int status = atomic_load_explicit(&of->statuses[i].status, memory_order_relaxed);
        mc_http_count_status(sum, status, mc_http_gauge_get(&of->statuses[i].count));
    }
    for (size_t i = 0; i < MC_HTTP_BUCKETS; i++)
        sum->buckets[i] += mc_http_gauge_get(&of->buckets[i]);
    sum->nanoseconds += mc_http_gauge_get(&of->nanoseconds);
}

/* Of operation `index`; false where nobody asked for it. */
static bool sum_of(const mc_http_metrics *metrics, size_t index, mc_http_operation_counts *sum) {
    const mc_http_counts *each;
    memset(sum, 0, sizeof *sum);
    for (size_t i = 0; (each = counts_of(metrics, i)); i++)
        add_up(sum, &each->operations[index]);
    return sum->statuses_len > 0;
}

/* A count that lies `offset` bytes into those of each loop. */
static uint64_t sum_at(const mc_http_metrics *metrics, size_t offset) {
    const mc_http_counts *each;
    uint64_t sum = 0;
    for (size_t i = 0; (each = counts_of(metrics, i)); i++)
        sum +=
            mc_http_gauge_get((const mc_http_count *)(const void *)((const char *)each + offset));
    return sum;
}

/* ---- requests --------------------------------------------------------------------------- */

typedef void write_operation(const mc_http_operation_counts *of, const char *name, mc_buf *out);

static void write_counts(const mc_http_operation_counts *of, const char *name, mc_buf *out) {
    for (size_t i = 0; i < of->statuses_len; i++) {
        mc_buf_printf(out, "modelc_requests_total{operation=\"%s\",status=\"%d\"} %llu\n", name,
                      of->statuses[i].status, (unsigned long long)of->statuses[i].count);
    }
}

static void write_histogram(const mc_http_operation_counts *of, const char *name, mc_buf *out) {
    uint64_t sum = 0;
    for (size_t i = 0; i < MC_HTTP_BUCKETS - 1; i++) {
        sum += of->buckets[i];
        mc_buf_printf(out, "modelc_request_seconds_bucket{operation=\"%s\",le=\"%g\"} %llu\n", name,
                      (double)ends_us[i] / 1e6, (unsigned long long)sum);
    }
    sum += of->buckets[MC_HTTP_BUCKETS - 1];
    mc_buf_printf(out, "modelc_request_seconds_bucket{operation=\"%s\",le=\"+Inf\"} %llu\n", name,
                  (unsigned long long)sum);
    mc_buf_printf(out, "modelc_request_seconds_sum{operation=\"%s\"} %.9f\n", name,
                  (double)of->nanoseconds / 1e9);
    mc_buf_printf(out, "modelc_request_seconds_count{operation=\"%s\"} %llu\n", name,
                  (unsigned long long)sum);
}

static void write_operations(const mc_http_metrics *metrics, write_operation *write, mc_buf *out) {
    mc_http_operation_counts sum;
    const mc_http_router *router = metrics->router;
    for (const mc_http_route *route = router->first; route; route = route->after) {
        if (sum_of(metrics, route->index, &sum)) write(&sum, route->operation->name, out);
    }
    if (sum_of(metrics, router->routes_len, &sum)) write(&sum, "none", out);
}

/* ---- all of it --------------------------------------------------------------------------- */

static void write_number(mc_buf *out, const char *name, const char *type, const char *help,
                         uint64_t value) {
    mc_buf_printf(out, "# HELP %s %s\n# TYPE %s %s\n%s %llu\n", name, help, name, type, name,
                  (unsigned long long)value);
}

static void write_gauges(const mc_http_metrics *metrics, mc_buf *out) {
    static const struct {
        const char *name, *help;
        size_t offset;
    } gauges[] = {
        {"modelc_connections", "Open connections.", offsetof(mc_http_counts, now.connections)},
        {"modelc_sync_requests", "Requests in a thread pool or waiting for it.",
         offsetof(mc_http_counts, now.sync_requests)},
        {"modelc_pool_threads", "Threads of the pools.",
         offsetof(mc_http_counts, now.pool_threads)},
        {"modelc_pool_queued", "Jobs that wait for a thread.",
         offsetof(mc_http_counts, now.pool_queued)},
        {"modelc_tasks", "Tasks of the loops.", offsetof(mc_http_counts, now.tasks)},
    };
    for (size_t i = 0; i < sizeof gauges / sizeof *gauges; i++)
        write_number(out, gauges[i].name, "gauge", gauges[i].help,
                     sum_at(metrics, gauges[i].offset));
}

static void write_processes(const mc_http_metrics *metrics, mc_buf *out) {
    write_number(out, "modelc_isolated_deaths_total", "counter",
                 "Processes of isolated handlers that died or were stopped over a request.",
                 sum_at(metrics, offsetof(mc_http_counts, isolated_deaths)));
    if (!metrics->board || !mc_http_board_has_workers(metrics->board)) return;
    write_number(out, "modelc_workers", "gauge", "Worker processes, those that drain too.",
                 mc_http_board_workers(metrics->board));
    write_number(out, "modelc_worker_starts_total", "counter",
                 "Worker processes that were started.", mc_http_board_starts(metrics->board));
    write_number(out, "modelc_worker_deaths_total", "counter",
                 "Worker processes that ended though nobody told them to.",
                 mc_http_board_deaths(metrics->board));
}

void mc_http_metrics_write(const mc_http_metrics *metrics, mc_buf *out) {
    mc_buf_add_str(out, MC_STR("# HELP modelc_requests_total Answers, by operation and status.\n"
                               "# TYPE modelc_requests_total counter\n"));
    write_operations(metrics, write_counts, out);
    mc_buf_add_str(out, MC_STR("# HELP modelc_request_seconds From a request read to its answer.\n"
                               "# TYPE modelc_request_seconds histogram\n"));
    write_operations(metrics, write_histogram, out);
    write_gauges(metrics, out);
    write_processes(metrics, out);
}
