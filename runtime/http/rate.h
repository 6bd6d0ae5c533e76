/*
 * rate.h - how many requests an address has left: a token bucket each, in a table of fixed size.
 * Belongs to the loop's thread.
 */
#ifndef MODELC_HTTP_RATE_H
#define MODELC_HTTP_RATE_H

#include <modelc/base.h>

#define MC_HTTP_ADDRESS_MAX 46

typedef struct mc_http_rate {
    struct mc_http_bucket *buckets; /* NULL until the first take */
    uint64_t seed;                  /* so that nobody can choose to share another's place */
    double per_ms, burst;
    mc_arena *arena;
} mc_http_rate;

/** `burst` at once, refilled by `per_second`. The table is made in `arena` when it is needed. */
void mc_http_rate_init(mc_http_rate *rate, size_t per_second, size_t burst, mc_arena *arena);
/** Takes one of `address`'s requests; false where none is left. Without memory nothing is refused.
 */
bool mc_http_rate_take(mc_http_rate *rate, mc_str address, int64_t now_ms);

#endif
