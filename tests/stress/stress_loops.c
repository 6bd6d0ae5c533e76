/*
 * Several loops that post to one another, offload to their own pools, cancel each other's tasks
 * and end together, round after round. Usage: stress_loops [long]
 */
#include <modelc/async.h>

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LOOPS 3
#define BALLS 20
#define PASSES 100

/* What all loops see. */
typedef struct court {
    pthread_mutex_t lock;
    mc_loop_ref *players[LOOPS]; /* under the lock while they are set, constant afterwards */
    atomic_uint present;
    atomic_uint landed;
} court;

typedef struct ball {
    court *on;
    unsigned passes, next;
    unsigned sum; /* written by one loop or pool thread after the other: the posts order it */
} ball;

static int weigh(void *arg) {
    ball *b = arg;
    b->sum += b->passes;
    return 0;
}

static int catch_ball(void *arg) {
    ball *b = arg;
    court *on = b->on;
    int status = b->passes % 3 == 0 ? mc_offload(weigh, b) : weigh(b);
    if (status != MC_OK) {
        free(b);
        return status;
    }
    if (++b->passes == PASSES) {
        status = b->sum == PASSES * (PASSES - 1) / 2 ? MC_OK : EILSEQ;
        free(b);
        atomic_fetch_add(&on->landed, 1);
        return status;
    }
    b->next = (b->next + 1) % LOOPS;
    status = mc_post(on->players[b->next], catch_ball, b);
    if (status != MC_OK) {
        free(b);
    }
    return status;
}

static int serve_balls(court *on, unsigned index) {
    for (unsigned i = 0; i < BALLS; i++) {
        ball *b = malloc(sizeof *b);
        if (!b) {
            return MC_ENOMEM;
        }
        *b = (ball){.on = on, .next = (index + i) % LOOPS};
        int status = mc_post(on->players[b->next], catch_ball, b);
        if (status != MC_OK) {
            free(b);
            return status;
        }
    }
    return MC_OK;
}

static int play(unsigned index, void *arg) {
    court *on = arg;
    pthread_mutex_lock(&on->lock);
    on->players[index] = mc_loop_share();
    pthread_mutex_unlock(&on->lock);
    atomic_fetch_add(&on->present, 1);
    int status = MC_OK;
    while (status == MC_OK && atomic_load(&on->present) < LOOPS) {
        status = mc_sleep(1);
    }
    if (status == MC_OK) {
        status = serve_balls(on, index);
    }
    /* The first ends when all is played, and thereby cancels the others in their sleep. */
    while (status == MC_OK && (index > 0 || atomic_load(&on->landed) < LOOPS * BALLS)) {
        status = mc_sleep(index > 0 ? 1000 : 1);
    }
    return status;
}

static int run_round(void) {
    court on = {.lock = PTHREAD_MUTEX_INITIALIZER};
    mc_run_options options = {.pool_threads = 2, .pool_queue = 4, .stall_ms = 60000};
    int status = mc_run_threads(LOOPS, &options, play, &on);
    for (unsigned i = 0; i < LOOPS; i++) {
        mc_loop_release(on.players[i]);
    }
    return status;
}

int main(int argc, char **argv) {
    bool is_long = argc > 1 && strcmp(argv[1], "long") == 0;
    unsigned rounds = is_long ? 10000 : 10;
    for (unsigned i = 0; i < rounds; i++) {
        int result = run_round();
        if (result != 0) {
            fprintf(stderr, "round %u: %s (%d)\n", i, mc_strerror(result), result);
            return 1;
        }
    }
    return 0;
}
