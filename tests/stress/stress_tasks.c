/*
 * One loop, on a clock that jumps: tasks of random kinds that spawn, await, race, send,
 * generate, offload and cancel each other, with values in registers that a switch must keep.
 * Usage: stress_tasks [long]
 */
#include <modelc/async.h>

#include <stdio.h>
#include <string.h>

#define DEPTH 6

typedef struct world world;

/* What a task is given; outlives all of them. */
typedef struct plant {
    world *w;
    int depth;
} plant;

struct world {
    unsigned random;
    mc_channel *channel;
    plant plants[DEPTH + 1]; /* by depth */
    long spawned, sent, received;
};

static unsigned next_random(world *w) {
    w->random = w->random * 1103515245U + 12345U;
    return w->random >> 16;
}

/* Sums in doubles and integers across suspensions: wrong where a register was lost. */
static int keep_registers(world *w) {
    double a = next_random(w), b = a / 3, sum = 0;
    long c = (long)a, total = 0;
    for (int i = 1; i <= 5; i++) {
        sum += a * i + b;
        total += c * i;
        if (mc_yield_now() != MC_OK) {
            return MC_ECANCELED;
        }
    }
    return sum > a * 15 + 5 * b + 1e-3 || sum < a * 15 + 5 * b - 1e-3 || total != c * 15 ? EILSEQ
                                                                                         : 0;
}

static int squares(mc_generator *gen, void *arg) {
    int status = MC_OK;
    for (long i = 0; status == MC_OK && i < *(int *)arg; i++) {
        long square = i * i;
        if (i % 4 == 3) {
            mc_sleep(1);
        }
        status = mc_yield(gen, &square);
    }
    return status;
}

/* Closed early as often as not. */
static int generate(world *w) {
    int count = (int)(next_random(w) % 20), wanted = (int)(next_random(w) % 20);
    mc_generator *gen = mc_generator_new(squares, &count, sizeof(long));
    long item, i = 0;
    int status = gen ? MC_OK : MC_ENOMEM;
    while (i < wanted && mc_next(gen, &item)) {
        status = item == i * i ? status : EILSEQ;
        i++;
    }
    int closed = gen ? mc_generator_close(gen) : MC_OK;
    return status != MC_OK ? status : closed;
}

static int send_or_receive(world *w) {
    long item = 1;
    int64_t deadline = mc_deadline_in(next_random(w) % 10);
    bool sends = next_random(w) % 2;
    int status = sends ? mc_channel_send(w->channel, &item, deadline)
                       : mc_channel_receive(w->channel, &item, deadline);
    w->sent += sends && status == MC_OK ? item : 0;
    w->received += !sends && status == MC_OK ? item : 0;
    return status == MC_ETIMEDOUT ? MC_OK : status;
}

static int add_one(void *arg) {
    ++*(int *)arg;
    return 0;
}

static int offload(world *w) {
    int number = (int)next_random(w), before = number;
    int status = mc_offload(add_one, &number);
    return status == MC_OK && number != before + 1 ? EILSEQ : status;
}

static int grow(void *arg);

/* Children that are awaited together, raced, cancelled or left to the end of this task. */
static int branch(plant *p) {
    world *w = p->w;
    mc_task *tasks[3];
    for (int i = 0; i < 3; i++) {
        tasks[i] = mc_spawn(grow, p + 1);
    }
    int result = MC_OK;
    switch (next_random(w) % 4) {
    case 0:
        return mc_gather_tasks(tasks, 3);
    case 1:
        return mc_race_tasks(tasks, 3, NULL);
    case 2:
        mc_sleep(next_random(w) % 3);
        mc_cancel(tasks[0]);
        result = mc_await(tasks[0]);
        return result == MC_ECANCELED ? MC_OK : result;
    default:
        result = mc_await_until(tasks[1], mc_deadline_in(1));
        return result == MC_ETIMEDOUT ? MC_OK : result;
    }
}

static int grow(void *arg) {
    plant *p = arg;
    p->w->spawned++;
    switch (next_random(p->w) % 6) {
    case 0:
        return keep_registers(p->w);
    case 1:
        return generate(p->w);
    case 2:
        return send_or_receive(p->w);
    case 3:
        return offload(p->w);
    case 4:
        return mc_sleep(next_random(p->w) % 20);
    default:
        return p->depth < DEPTH ? branch(p) : MC_OK;
    }
}

static int grow_tree(void *arg) {
    return branch(arg);
}

static int run_world(void *arg) {
    world *w = arg;
    w->channel = mc_channel_new(w->random % 3, sizeof(long));
    for (int i = 0; i <= DEPTH; i++) {
        w->plants[i] = (plant){w, i};
    }
    int status = w->channel ? MC_OK : MC_ENOMEM;
    for (int i = 0; i < 200 && status == MC_OK; i++) {
        status = mc_await(mc_spawn(grow_tree, w->plants));
        status = status == MC_ECANCELED ? MC_OK : status;
    }
    if (w->sent < w->received || w->sent > w->received + (long)mc_channel_count(w->channel)) {
        status = EILSEQ;
    }
    mc_channel_free(w->channel);
    return status;
}

int main(int argc, char **argv) {
    bool is_long = argc > 1 && strcmp(argv[1], "long") == 0;
    unsigned rounds = is_long ? 100000 : 5;
    for (unsigned i = 0; i < rounds; i++) {
        world w = {.random = i + 1};
        mc_run_options options = {.virtual_clock = true, .pool_threads = 2};
        int result = mc_run_with(&options, run_world, &w);
        if (result != 0 || w.spawned == 0) {
            fprintf(stderr, "round %u: %s (%d)\n", i, mc_strerror(result), result);
            return 1;
        }
    }
    return 0;
}
