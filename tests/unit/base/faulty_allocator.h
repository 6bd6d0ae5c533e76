/**
 * faulty_allocator.h - an allocator for tests that fails when it is told to, counts what
 * is still allocated, and checks the sizes that it is given.
 */
#ifndef MODELC_TESTS_FAULTY_ALLOCATOR_H
#define MODELC_TESTS_FAULTY_ALLOCATOR_H

#include <modelc/base.h>
#include <stdlib.h>

typedef struct faulty {
    size_t calls;    /* that wanted memory, so far */
    size_t fail_at;  /* the number of the call that fails; 0 is none */
    bool for_good;   /* and all after it */
    size_t live;     /* bytes that were not given back */
    size_t peak;     /* the most that ever were */
    bool wrong_size; /* somebody gave another size than was allocated */
} faulty;

/* Stands before each piece; as large as the strictest alignment. */
typedef union faulty_header {
    size_t size;
    max_align_t alignment;
} faulty_header;

static inline void *faulty_resize(void *user, void *old, size_t old_size, size_t new_size) {
    faulty *state = user;
    faulty_header *header = old ? (faulty_header *)old - 1 : NULL;
    if ((header ? header->size : 0) != old_size) state->wrong_size = true;
    if (new_size == 0) {
        state->live -= old_size;
        free(header);
        return NULL;
    }
    state->calls++;
    bool reached = state->fail_at != 0 && state->calls >= state->fail_at;
    if (reached && (state->for_good || state->calls == state->fail_at)) return NULL;

    header = realloc(header, sizeof *header + new_size);
    if (!header) return NULL;
    header->size = new_size;
    state->live += new_size - old_size;
    if (state->live > state->peak) state->peak = state->live;
    return header + 1;
}

static inline mc_allocator faulty_allocator(faulty *state) {
    return (mc_allocator){faulty_resize, state};
}

/**
 * Runs `work` with the k-th allocation failing, once and for good, for k = 1, 2, ... until it
 * succeeds. True where each failure was a clean false that left nothing allocated.
 */
static inline bool survives_faults(bool (*work)(const mc_allocator *allocator)) {
    for (int for_good = 0; for_good < 2; for_good++) {
        bool done = false;
        for (size_t k = 1; !done; k++) {
            faulty state = {.fail_at = k, .for_good = for_good != 0};
            mc_allocator allocator = faulty_allocator(&state);
            done = work(&allocator);
            if (state.live != 0 || state.wrong_size) return false;
            if (done != (state.calls < k)) return false;
        }
    }
    return true;
}

#endif
