/*
 * The thread that notices a task which keeps the loop to itself. It looks four times in the
 * time that is allowed, and compares what it sees with the last look.
 */
#include "watchdog.h"

#include "loop.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define LOOKS_A_STALL 4

struct mc_watchdog {
    const mc_pulse *pulse;
    mc_run_options options;
    pthread_t thread;
    pthread_mutex_t lock;
    pthread_cond_t stop;
    bool stopping;
};

/* What was seen last, and since when. */
typedef struct sight {
    uint64_t switches;
    int64_t since_ns;
    bool reported;
} sight;

static void report(const mc_watchdog *dog, const char *task, int64_t ms) {
    if (dog->options.on_stall) {
        dog->options.on_stall(task, ms, dog->options.on_stall_arg);
        return;
    }
    fprintf(stderr, "modelc: the task '%s' has kept its loop for %lld ms\n", task, (long long)ms);
}

static void look(const mc_watchdog *dog, sight *last) {
    uint64_t switches = atomic_load_explicit(&dog->pulse->switches, memory_order_relaxed);
    const char *name = atomic_load_explicit(&dog->pulse->name, memory_order_relaxed);
    int64_t now = mc_real_now();
    if (!name || switches != last->switches) {
        *last = (sight){.switches = switches, .since_ns = now};
        return;
    }
    int64_t ms = (now - last->since_ns) / 1000000;
    if (ms >= dog->options.stall_ms && !last->reported) {
        last->reported = true;
        report(dog, name, ms);
    }
}

/* Under the lock. True where it is to stop. */
static bool wait_for_stop(mc_watchdog *dog, int64_t ns) {
    struct timespec until;
    int64_t at = mc_real_now() + ns;
    until.tv_sec = (time_t)(at / 1000000000);
    until.tv_nsec = (long)(at % 1000000000);
    while (!dog->stopping && pthread_cond_timedwait(&dog->stop, &dog->lock, &until) == 0) {
    }
    return dog->stopping;
}

static void *watch(void *arg) {
    mc_watchdog *dog = arg;
    sight last = {.since_ns = mc_real_now()};
    int64_t step_ns = mc_ms_to_ns(dog->options.stall_ms) / LOOKS_A_STALL;
    pthread_mutex_lock(&dog->lock);
    while (!wait_for_stop(dog, step_ns)) {
        look(dog, &last);
    }
    pthread_mutex_unlock(&dog->lock);
    return NULL;
}

/* On the clock that is not set anew by anybody. */
static int init_condition(pthread_cond_t *condition) {
    pthread_condattr_t attributes;
    int error = pthread_condattr_init(&attributes);
    if (error != 0) {
        return error;
    }
    error = pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    error = error != 0 ? error : pthread_cond_init(condition, &attributes);
    pthread_condattr_destroy(&attributes);
    return error;
}

static bool start_thread(mc_watchdog *dog) {
    sigset_t before;
    mc_signals_block_all(&before);
    int error = pthread_create(&dog->thread, NULL, watch, dog);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return error == 0;
}

mc_watchdog *mc_watchdog_start(const mc_pulse *pulse, const mc_run_options *options) {
    mc_watchdog *dog = calloc(1, sizeof *dog);
    if (!dog) {
        return NULL;
    }
    dog->pulse = pulse;
    dog->options = *options;
    if (pthread_mutex_init(&dog->lock, NULL) != 0) {
        free(dog);
        return NULL;
    }
    if (init_condition(&dog->stop) != 0) {
        pthread_mutex_destroy(&dog->lock);
        free(dog);
        return NULL;
    }
    if (!start_thread(dog)) {
        pthread_cond_destroy(&dog->stop);
        pthread_mutex_destroy(&dog->lock);
        free(dog);
        return NULL;
    }
    return dog;
}

void mc_watchdog_stop(mc_watchdog *dog) {
    if (!dog) {
        return;
    }
    pthread_mutex_lock(&dog->lock);
    dog->stopping = true;
    pthread_cond_signal(&dog->stop);
    pthread_mutex_unlock(&dog->lock);
    pthread_join(dog->thread, NULL);
    pthread_cond_destroy(&dog->stop);
    pthread_mutex_destroy(&dog->lock);
    free(dog);
}
