/* plain.c - input.h on texts that fit and on what small changes make of them, without a test
 * framework: for Valgrind, and for targets that have none, such as 32 bits. */
#include <stdlib.h>

#include "input.h"

static uint64_t next_random(uint64_t *state) {
    *state ^= *state << 13, *state ^= *state >> 7, *state ^= *state << 17;
    return *state;
}

static mc_str change(char *text, mc_str from, uint64_t *state) {
    static const char bytes[] = "\"\\{}[],:0159-+.eEtfn \n\xC3\xA4\xFF\x01";
    size_t len = from.len;
    for (uint64_t count = next_random(state) % 4; count > 0; count--) {
        const size_t at = 2 + next_random(state) % (len - 2);
        const char byte = bytes[next_random(state) % (sizeof bytes - 1)];
        if (next_random(state) % 3 == 0 && len > 4) {
            memmove(text + at, text + at + 1, --len - at);
        } else {
            text[at] = byte;
        }
    }
    return (mc_str){text, len};
}

static bool holds(mc_str input) {
    const char *what = NULL;
    /* A block of just its size, so that every byte beyond is somebody's. */
    char *copy = malloc(input.len);
    if (!copy) abort();
    memcpy(copy, input.data, input.len);
    const bool fine = input_holds((mc_str){copy, input.len}, &what);
    if (!fine) fprintf(stderr, "%s: %.*s\n", what, (int)(input.len - 2), input.data + 2);
    free(copy);
    return fine;
}

int main(void) {
    enum { ROUNDS = 3600, SEEDS = 12 };
    uint64_t state = 88172645463325252U;
    bool fine = true;
    for (size_t round = 0; round < ROUNDS; round++) {
        char text[4096];
        const mc_str seed = input_seed(round % SEEDS, text, sizeof text);
        text[1] = (char)(next_random(&state) % 16);
        fine &= holds(round < SEEDS ? seed : change(text, seed, &state));
    }
    return fine ? 0 : 1;
}
