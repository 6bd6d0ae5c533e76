/* Many threads meet at patterns that none of them has used yet: a plain program for
 * ThreadSanitizer. */
#include <modelc/pattern.h>
#include <pthread.h>
#include <stdlib.h>

enum { THREADS = 8, ROUNDS = 200, SEARCHES = 20 };

static mc_pattern pattern;
static pthread_barrier_t together;

static void *search(void *arg) {
    size_t *wrong = arg;
    for (int round = 0; round < ROUNDS; round++) {
        pthread_barrier_wait(&together);
        for (int i = 0; i < SEARCHES; i++) {
            *wrong += mc_pattern_match(&pattern, MC_STR("ann@example.org")) != MC_MATCH_YES;
            *wrong += mc_pattern_match(&pattern, MC_STR("ann at home")) != MC_MATCH_NO;
        }
        /* One of them gives it back, so that the next round meets a new one. */
        if (pthread_barrier_wait(&together) == PTHREAD_BARRIER_SERIAL_THREAD) {
            mc_pattern_free(&pattern);
        }
    }
    return NULL;
}

int main(void) {
    pthread_t threads[THREADS];
    size_t wrong[THREADS] = {0}, sum = 0;
    pattern.source = MC_STR("^[^@\\s]+@[^@\\s]+$");
    if (pthread_barrier_init(&together, NULL, THREADS)) return 1;
    for (int i = 0; i < THREADS; i++) {
        if (pthread_create(&threads[i], NULL, search, &wrong[i])) return 1;
    }
    for (int i = 0; i < THREADS; i++) {
        pthread_join(threads[i], NULL);
        sum += wrong[i];
    }
    printf("%zu wrong answers\n", sum);
    return sum > 0;
}
