/*
 * metrics.c - what a loop counts; see metrics.h. metrics_write.c adds it up.
 */
#include "metrics.h"

#include "metrics_write.h"

bool mc_http_counts_size(size_t routes, size_t *out) {
    return mc_size_add(routes, 1, out) &&
           mc_size_mul(*out, sizeof(mc_http_operation_counts), out) &&
           mc_size_add(*out, sizeof(mc_http_counts), out);
}

bool mc_http_metrics_init(mc_http_metrics *metrics, const mc_http_router *router, mc_arena *arena) {
    size_t size;
    *metrics = (mc_http_metrics){.router = router};
    if (!mc_http_counts_size(router->routes_len, &size)) return false;
    metrics->own = mc_arena_zalloc(arena, size);
    return metrics->own != NULL;
}

/* Nobody else writes, so that this needs no locked instruction. */
static void add(mc_http_count *count, uint64_t more) {
    uint64_t now = atomic_load_explicit(count, memory_order_relaxed);
    atomic_store_explicit(count, now + more, memory_order_relaxed);
}

static void set(mc_http_count *count, uint64_t value) {
    atomic_store_explicit(count, value, memory_order_relaxed);
}

void mc_http_count_status(mc_http_operation_counts *of, int status, uint64_t times) {
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
    size_t index = route ? route->index : metrics->router->routes_len;
    mc_http_operation_counts *of = &metrics->own->operations[index];
    mc_http_count_status(of, status, 1);
    add(&of->buckets[mc_http_bucket_of(nanoseconds)], 1);
    add(&of->nanoseconds, (uint64_t)nanoseconds);
}

void mc_http_gauge_add(mc_http_count *gauge, int change) {
    add(gauge, (uint64_t)(int64_t)change);
}

uint64_t mc_http_gauge_get(const mc_http_count *gauge) {
    return atomic_load_explicit(gauge, memory_order_relaxed);
}

void mc_http_metrics_isolated_deaths(mc_http_metrics *metrics, size_t so_far) {
    add(&metrics->own->isolated_deaths, so_far - metrics->isolated_deaths_told);
    metrics->isolated_deaths_told = so_far;
}

void mc_http_metrics_refresh(mc_http_metrics *metrics) {
    mc_stats stats;
    mc_get_stats(&stats);
    mc_http_gauges *now = &metrics->own->now;
    set(&now->tasks, stats.tasks);
    set(&now->pool_threads, stats.pool_threads);
    set(&now->pool_queued, stats.pool_queued);
}
