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

/* Nobody else writes, so that this needs no locked instruction. */
static void add(mc_http_count *count, uint64_t more) {
    uint64_t now = atomic_load_explicit(count, memory_order_relaxed);
    atomic_store_explicit(count, now + more, memory_order_relaxed);
}

static uint64_t get(const mc_http_count *count) {
    return atomic_load_explicit(count, memory_order_relaxed);
}

static void count_status(mc_http_operation_metrics *of, int status, uint64_t times) {
    size_t len = atomic_load_explicit(&of->statuses_len, memory_order_relaxed), i = 0;
    while (i < len && atomic_load_explicit(&of->statuses[i].status, memory_order_relaxed) != status)
        i++;
    if (i == len && len == MC_HTTP_STATUSES_MAX) {
        i--;
        atomic_store_explicit(&of->statuses[i].status, 0, memory_order_relaxed);
    } else if (i == len) {
        atomic_store_explicit(&of->statuses[i].status, status, memory_order_relaxed);
        atomic_store_explicit(&of->statuses_len, len + 1, memory_order_release);
    }
    add(&of->statuses[i].count, times);
}

void mc_http_metrics_count(mc_http_metrics *metrics, const mc_http_route *route, int status,
                           int64_t nanoseconds) {
    mc_http_operation_metrics *of = &metrics->operations[route ? route->index : metrics->len - 1];
    if (!atomic_load_explicit(&of->name, memory_order_relaxed))
        atomic_store_explicit(&of->name, route ? route->operation->name : "none",
                              memory_order_release);
    count_status(of, status, 1);
    size_t bucket = 0;
    while (bucket < MC_HTTP_BUCKETS - 1 && nanoseconds > ends_us[bucket] * 1000)
        bucket++;
    add(&of->buckets[bucket], 1);
    add(&of->nanoseconds, (uint64_t)nanoseconds);
}

void mc_http_metrics_connection(mc_http_metrics *metrics, int change) {
    add(&metrics->connections, (uint64_t)(int64_t)change);
}

/* ---- writing ------------------------------------------------------------------------------ */

static void add_up(mc_http_operation_metrics *sum, const mc_http_operation_metrics *of) {
    const char *name = atomic_load_explicit(&of->name, memory_order_acquire);
    if (!name) return;
    sum->name = name;
    size_t len = atomic_load_explicit(&of->statuses_len, memory_order_acquire);
    for (size_t i = 0; i < len; i++)
        count_status(sum, of->statuses[i].status, get(&of->statuses[i].count));
    for (size_t i = 0; i < MC_HTTP_BUCKETS; i++)
        add(&sum->buckets[i], get(&of->buckets[i]));
    add(&sum->nanoseconds, get(&of->nanoseconds));
}

/* Operation `index` of all loops. */
static void sum_of(const mc_http_metrics *first, size_t index, mc_http_operation_metrics *sum) {
    memset(sum, 0, sizeof *sum);
    for (const mc_http_metrics *each = first; each; each = each->next)
        add_up(sum, &each->operations[index]);
}

static void write_counts(const mc_http_operation_metrics *of, mc_buf *out) {
    for (size_t i = 0; i < of->statuses_len; i++) {
        mc_buf_printf(out, "modelc_requests_total{operation=\"%s\",status=\"%d\"} %llu\n", of->name,
                      of->statuses[i].status, (unsigned long long)get(&of->statuses[i].count));
    }
}

static void write_histogram(const mc_http_operation_metrics *of, mc_buf *out) {
    uint64_t sum = 0;
    for (size_t i = 0; i < MC_HTTP_BUCKETS - 1; i++) {
        sum += get(&of->buckets[i]);
        mc_buf_printf(out, "modelc_request_seconds_bucket{operation=\"%s\",le=\"%g\"} %llu\n",
                      of->name, (double)ends_us[i] / 1e6, (unsigned long long)sum);
    }
    sum += get(&of->buckets[MC_HTTP_BUCKETS - 1]);
    mc_buf_printf(out, "modelc_request_seconds_bucket{operation=\"%s\",le=\"+Inf\"} %llu\n",
                  of->name, (unsigned long long)sum);
    mc_buf_printf(out, "modelc_request_seconds_sum{operation=\"%s\"} %.9f\n", of->name,
                  (double)get(&of->nanoseconds) / 1e9);
    mc_buf_printf(out, "modelc_request_seconds_count{operation=\"%s\"} %llu\n", of->name,
                  (unsigned long long)sum);
}

void mc_http_metrics_write(const mc_http_metrics *metrics, mc_buf *out) {
    const mc_http_metrics *first = metrics->first ? metrics->first : metrics;
    mc_http_operation_metrics sum;
    mc_buf_add_str(out, MC_STR("# HELP modelc_requests_total Answers, by operation and status.\n"
                               "# TYPE modelc_requests_total counter\n"));
    for (size_t i = 0; i < metrics->len; i++) {
        sum_of(first, i, &sum);
        if (sum.name) write_counts(&sum, out);
    }
    mc_buf_add_str(out, MC_STR("# HELP modelc_request_seconds From a request read to its answer.\n"
                               "# TYPE modelc_request_seconds histogram\n"));
    for (size_t i = 0; i < metrics->len; i++) {
        sum_of(first, i, &sum);
        if (sum.name) write_histogram(&sum, out);
    }
    uint64_t open = 0;
    for (const mc_http_metrics *each = first; each; each = each->next)
        open += get(&each->connections);
    mc_buf_printf(out,
                  "# HELP modelc_connections Open connections.\n"
                  "# TYPE modelc_connections gauge\nmodelc_connections %llu\n",
                  (unsigned long long)open);
}
