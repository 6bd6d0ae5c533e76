/** entropy.c - bits that nobody can guess, for hashes over input. */
#define _DEFAULT_SOURCE /* getentropy */
#include "engine.h"

#include <time.h>
#include <unistd.h>

uint64_t mc_entropy(const void *address) {
    uint64_t bits;
    if (getentropy(&bits, sizeof bits) == 0) return bits;
    /* No system call to ask (a strict sandbox): where things lie and when this is. */
    return (uint64_t)(uintptr_t)address * UINT64_C(0xA0761D6478BD642F) ^ (uint64_t)clock();
}
