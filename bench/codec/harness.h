/**
 * harness.h - what every program of the benchmark shares: one peer each, which reads texts into
 * the structs that modelc made, or writes them from there.
 */
#ifndef BENCH_HARNESS_H
#define BENCH_HARNESS_H

#include "canada.h"
#include "citm.h"
#include "orders.h"
#include "twitter.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef enum workload { ORDERS, TWITTER, CITM, CANADA, WORKLOADS } workload;

/** A value of any workload. */
typedef union any_value {
    orders_order order;
    twitter_search search;
    citm_catalog catalog;
    canada_collection collection;
} any_value;

/** What a peer supplies. Each is called again and again, in one thread. */
typedef struct peer {
    /** Reads `json` into `out`; what that points at goes to `arena`. NULL: it only writes. */
    bool (*read)(workload kind, any_value *out, mc_str json, mc_arena *arena);
    /** The text, in `room` or in memory of its own until the next call. NULL: it only reads. */
    mc_str (*write)(workload kind, const any_value *value, mc_buf *room);
    bool limit; /* it reads no values */
} peer;

/** The peer of this program; `variant` is its last argument, or "". NULL: no such variant. */
const peer *peer_find(const char *variant);

const mc_type *type_of(workload kind);

/** Folds all that a value holds into one number: the same for the same work. */
uint64_t checksum(workload kind, const any_value *value);

#ifdef __cplusplus
}
#endif
#endif
