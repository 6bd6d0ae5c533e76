/*
 * rate.c - how many requests an address has left; see rate.h.
 *
 * An address has a set of places by its hash. Where all are taken, the one that has the most left
 * gives way: it asked the least, and loses least by being forgotten.
 */
#include "rate.h"

#include <sys/random.h>

#define SETS 2048
#define WAYS 4

typedef struct mc_http_bucket {
    char address[MC_HTTP_ADDRESS_MAX];
    double left;
    int64_t updated_ms;
} bucket;

void mc_http_rate_init(mc_http_rate *rate, size_t per_second, size_t burst, mc_arena *arena) {
    *rate = (mc_http_rate){.per_ms = (double)per_second / 1000,
                           .burst = (double)(burst > 0 ? burst : per_second),
                           .arena = arena};
}

static bool make_table(mc_http_rate *rate) {
    if (rate->buckets) return true;
    rate->buckets = mc_arena_zalloc(rate->arena, SETS * WAYS * sizeof *rate->buckets);
    if (getrandom(&rate->seed, sizeof rate->seed, 0) < 0) rate->seed = (uintptr_t)rate;
    return rate->buckets != NULL;
}

/* FNV-1a from a secret start, mixed at the end. */
static uint64_t hash(uint64_t seed, mc_str text) {
    uint64_t h = seed ^ UINT64_C(0xcbf29ce484222325);
    for (size_t i = 0; i < text.len; i++)
        h = (h ^ (unsigned char)text.data[i]) * UINT64_C(0x100000001b3);
    h ^= h >> 32;
    h *= UINT64_C(0xd6e8feb86659fd93);
    return h ^ (h >> 32);
}

static double left_now(const mc_http_rate *rate, const bucket *one, int64_t now_ms) {
    if (one->address[0] == '\0') return rate->burst;
    double left = one->left + (double)(now_ms - one->updated_ms) * rate->per_ms;
    return left < rate->burst ? left : rate->burst;
}

static bucket *find(const mc_http_rate *rate, mc_str address, int64_t now_ms) {
    bucket *set = rate->buckets + hash(rate->seed, address) % SETS * WAYS, *fullest = set;
    for (size_t i = 0; i < WAYS; i++) {
        if (mc_str_equal(mc_str_from(set[i].address), address)) return &set[i];
        if (left_now(rate, &set[i], now_ms) > left_now(rate, fullest, now_ms)) fullest = &set[i];
    }
    *fullest = (bucket){.left = rate->burst, .updated_ms = now_ms};
    memcpy(fullest->address, address.data, address.len);
    return fullest;
}

bool mc_http_rate_take(mc_http_rate *rate, mc_str address, int64_t now_ms) {
    if (address.len >= MC_HTTP_ADDRESS_MAX || !make_table(rate)) return true;
    bucket *one = find(rate, address, now_ms);
    one->left = left_now(rate, one, now_ms);
    one->updated_ms = now_ms;
    if (one->left < 1) return false;
    one->left -= 1;
    return true;
}
