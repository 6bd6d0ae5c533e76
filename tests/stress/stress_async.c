/*
 * Several loops in several threads, each with a pool of its own: jobs that end while their
 * task is cancelled, a queue that is always full, and sockets from one loop to the other.
 * Usage: stress_async [long]
 */
#include <modelc/async.h>

#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

#define LOOPS 3
#define TASKS 40
#define JOBS 10
#define MESSAGES 200

/* What one loop works on; all but the descriptors is its own. */
typedef struct station {
    int in, out; /* a ring: each sends to the next */
    unsigned random;
    unsigned finished; /* jobs */
    int result;
} station;

static unsigned next_random(station *s) {
    s->random = s->random * 1103515245U + 12345U;
    return s->random >> 16;
}

/* ---- jobs --------------------------------------------------------------- */

typedef struct job {
    unsigned spins;
    unsigned sum; /* written by the thread, read by the task: no lock, the hand-over is one */
} job;

static int spin(void *arg) {
    job *j = arg;
    for (unsigned i = 0; i < j->spins; i++) {
        j->sum += i ^ j->spins;
    }
    return 0;
}

static unsigned expected_sum(unsigned spins) {
    job j = {.spins = spins};
    spin(&j);
    return j.sum;
}

static int offload_some(void *arg) {
    station *s = arg;
    for (int i = 0; i < JOBS; i++) {
        job j = {.spins = next_random(s) % 2000};
        int status = mc_offload(spin, &j);
        if (status == MC_ECANCELED) {
            return j.sum == 0 ? status : EILSEQ; /* cancelled means it never ran */
        }
        if (status != MC_OK || j.sum != expected_sum(j.spins)) {
            return EILSEQ;
        }
        s->finished++;
    }
    return 0;
}

/* Half of the tasks are cancelled at some moment, whatever they are just doing. */
static int offload_and_cancel(void *arg) {
    station *s = arg;
    mc_task *tasks[TASKS];
    for (int i = 0; i < TASKS; i++) {
        tasks[i] = mc_spawn_named("offload", offload_some, s);
    }
    for (int i = 0; i < TASKS; i += 2) {
        if (next_random(s) % 2 == 0) {
            mc_yield_now();
        } else {
            mc_offload(spin, &(job){.spins = 100});
        }
        mc_cancel(tasks[i]);
    }
    int worst = 0;
    for (int i = 0; i < TASKS; i++) {
        int result = mc_await(tasks[i]);
        if (result != MC_OK && !(result == MC_ECANCELED && i % 2 == 0)) {
            worst = result;
        }
    }
    return worst;
}

/* ---- messages ----------------------------------------------------------- */

static int send_all(void *arg) {
    const station *s = arg;
    for (unsigned i = 0; i < MESSAGES; i++) {
        int status = mc_write_all(s->out, &i, sizeof i, mc_deadline_in(60000));
        if (status != MC_OK) {
            return status;
        }
    }
    return MC_OK;
}

static int receive_all(void *arg) {
    const station *s = arg;
    for (unsigned i = 0; i < MESSAGES; i++) {
        unsigned got = 0;
        /* Writes of four bytes into a socket are not torn apart. */
        ptrdiff_t len = mc_read(s->in, &got, sizeof got, mc_deadline_in(60000));
        if (len != sizeof got || got != i) {
            return len < 0 ? (int)len : EILSEQ;
        }
    }
    return MC_OK;
}

/* ---- loops -------------------------------------------------------------- */

static int station_task(void *arg) {
    return mc_gather(mc_spawn(offload_and_cancel, arg), mc_spawn(send_all, arg),
                     mc_spawn(receive_all, arg));
}

static void *run_station(void *arg) {
    station *s = arg;
    mc_run_options options = {.pool_threads = 3, .pool_queue = 4};
    s->result = mc_run_with(&options, station_task, s);
    return NULL;
}

static int run_round(unsigned seed) {
    station stations[LOOPS] = {0};
    pthread_t threads[LOOPS];
    for (unsigned i = 0; i < LOOPS; i++) {
        int fds[2];
        if (socketpair(AF_UNIX, SOCK_STREAM, 0, fds) != 0) {
            return -errno;
        }
        stations[i].out = fds[0];
        stations[(i + 1) % LOOPS].in = fds[1];
        stations[i].random = seed * 7919 + i;
    }
    for (unsigned i = 0; i < LOOPS; i++) {
        int error = pthread_create(&threads[i], NULL, run_station, &stations[i]);
        if (error != 0) {
            return -error;
        }
    }
    int worst = 0;
    for (unsigned i = 0; i < LOOPS; i++) {
        pthread_join(threads[i], NULL);
        worst = stations[i].result != 0 ? stations[i].result : worst;
        /* The half that is never cancelled finishes all of its jobs. */
        worst = stations[i].finished < TASKS / 2 * JOBS ? EILSEQ : worst;
    }
    for (unsigned i = 0; i < LOOPS; i++) {
        mc_close(stations[i].in);
        mc_close(stations[i].out);
    }
    return worst;
}

int main(int argc, char **argv) {
    bool is_long = argc > 1 && strcmp(argv[1], "long") == 0;
    unsigned rounds = is_long ? 10000 : 10;
    for (unsigned i = 0; i < rounds; i++) {
        int result = run_round(i + 1);
        if (result != 0) {
            fprintf(stderr, "round %u: %s (%d)\n", i, mc_strerror(result), result);
            return 1;
        }
    }
    return 0;
}
