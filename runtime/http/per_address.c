/*
 * per_address.c - how many connections each client has; see per_address.h.
 *
 * Open addressing with linear probing, in a table that is never more than half full: there are at
 * most as many clients as connections. A place that falls free is filled by what had to go past
 * it, so that a search may end at the first free one.
 */
#include "per_address.h"

#include <pthread.h>
#include <stdlib.h>
#include <sys/random.h>

typedef struct place {
    mc_http_network network;
    size_t count; /* 0: free */
} place;

struct mc_http_per_address {
    pthread_mutex_t lock; /* connections come and go in all loops */
    place *places;
    size_t mask;   /* their number, a power of two, less 1 */
    uint64_t seed; /* so that nobody can choose to fall on the places of others */
    size_t limit;
    bool spare_own;
};

/* ---- the table ----------------------------------------------------------------------- */

static uint64_t mix(uint64_t h) {
    h ^= h >> 32;
    h *= UINT64_C(0xd6e8feb86659fd93);
    h ^= h >> 32;
    h *= UINT64_C(0xd6e8feb86659fd93);
    return h ^ (h >> 32);
}

static size_t home_of(const mc_http_per_address *t, mc_http_network network) {
    return (size_t)mix(mix(network.high ^ t->seed) ^ network.low) & t->mask;
}

static size_t find(const mc_http_per_address *t, mc_http_network network) {
    size_t at = home_of(t, network);
    while (t->places[at].count > 0 &&
           (t->places[at].network.high != network.high || t->places[at].network.low != network.low))
        at = (at + 1) & t->mask;
    return at;
}

/* Whether what stands at `at` would not be found any more if `gap` before it stayed free. */
static bool went_past(const mc_http_per_address *t, size_t gap, size_t at) {
    size_t home = home_of(t, t->places[at].network);
    return ((at - home) & t->mask) >= ((at - gap) & t->mask);
}

static void close_gap(mc_http_per_address *t, size_t gap) {
    for (size_t at = (gap + 1) & t->mask; t->places[at].count > 0; at = (at + 1) & t->mask) {
        if (!went_past(t, gap, at)) continue;
        t->places[gap] = t->places[at];
        t->places[at].count = 0;
        gap = at;
    }
}

/* ---- connections ----------------------------------------------------------------------- */

static bool is_counted(const mc_http_per_address *t, const mc_http_peer *peer) {
    return !(t->spare_own && peer->is_own);
}

bool mc_http_per_address_take(mc_http_per_address *t, const mc_http_peer *peer) {
    if (!is_counted(t, peer)) return true;
    pthread_mutex_lock(&t->lock);
    place *one = &t->places[find(t, peer->network)];
    bool free_one = one->count < t->limit;
    if (free_one) {
        one->network = peer->network;
        one->count++;
    }
    pthread_mutex_unlock(&t->lock);
    return free_one;
}

void mc_http_per_address_leave(mc_http_per_address *t, const mc_http_peer *peer) {
    if (!is_counted(t, peer)) return;
    pthread_mutex_lock(&t->lock);
    size_t at = find(t, peer->network);
    if (--t->places[at].count == 0) close_gap(t, at);
    pthread_mutex_unlock(&t->lock);
}

/* ---- from the making to the end ----------------------------------------------------------- */

/* Twice `connections` and a power of two; 0 where that is too much. */
static size_t places_for(size_t connections) {
    size_t len = 2;
    while (len < SIZE_MAX / 4 && len / 2 < connections)
        len *= 2;
    return len / 2 < connections ? 0 : len;
}

mc_http_per_address *mc_http_per_address_new(size_t connections, size_t limit, bool spare_own) {
    size_t len = places_for(connections);
    mc_http_per_address *t = len > 0 ? calloc(1, sizeof *t) : NULL;
    if (!t) return NULL;
    /* pages of it that no client falls on take no memory */
    t->places = calloc(len, sizeof *t->places);
    if (!t->places || pthread_mutex_init(&t->lock, NULL) != 0) {
        free(t->places);
        free(t);
        return NULL;
    }
    t->mask = len - 1;
    t->limit = limit;
    t->spare_own = spare_own;
    if (getrandom(&t->seed, sizeof t->seed, 0) < 0) t->seed = (uintptr_t)t;
    return t;
}

void mc_http_per_address_free(mc_http_per_address *t) {
    if (!t) return;
    pthread_mutex_destroy(&t->lock);
    free(t->places);
    free(t);
}
