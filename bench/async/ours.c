/*
 * What the async layer costs: one case a run, so that cases do not warm each other up.
 * Usage: ours CASE; prints one number, in the unit that run.py names.
 */
#include <modelc/async.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#define SLEEPERS 100000
#define RUNNABLE 10000
#define IN_FLIGHT 64

static double result;

static double per(int64_t start_ns, double count) {
    return (double)(mc_now_ns() - start_ns) / count;
}

static int nothing(void *arg) {
    (void)arg;
    return 0;
}

/* ---- switching ---------------------------------------------------------- */

static int count_up(mc_generator *gen, void *arg) {
    (void)arg;
    int64_t i = 0;
    while (mc_yield(gen, &i) == MC_OK) {
        i++;
    }
    return 0;
}

/* There and back is two switches, with an item of eight bytes. */
static int switch_bare(void *arg) {
    (void)arg;
    const int count = 20000000;
    mc_generator *gen = mc_generator_new(count_up, NULL, sizeof(int64_t));
    int64_t item, sum = 0;
    int64_t start = mc_now_ns();
    for (int i = 0; i < count && mc_next(gen, &item); i++) {
        sum += item;
    }
    result = per(start, 2.0 * count);
    mc_generator_close(gen);
    return sum > 0 ? 0 : 1;
}

static int yield_often(void *arg) {
    int status = MC_OK;
    for (int i = *(int *)arg; i > 0 && status == MC_OK; i--) {
        status = mc_yield_now();
    }
    return status;
}

static int yield_among(int tasks, int rounds) {
    mc_scope *scope = mc_scope_open("yield");
    for (int i = 0; i < tasks; i++) {
        mc_scope_spawn(scope, yield_often, &rounds);
    }
    mc_yield_now(); /* all have started, and have their stacks */
    int64_t start = mc_now_ns();
    int status = mc_scope_close(scope);
    result = per(start, (double)tasks * rounds);
    return status;
}

static int switch_two(void *arg) {
    (void)arg;
    return yield_among(2, 10000000);
}

static int switch_10k(void *arg) {
    (void)arg;
    return yield_among(RUNNABLE, 500);
}

/* ---- spawning ----------------------------------------------------------- */

static int end_at_once(mc_generator *gen, void *arg) {
    (void)gen;
    (void)arg;
    return 0;
}

static int spawn_bare(void *arg) {
    (void)arg;
    const int count = 10000000;
    int64_t item, start = mc_now_ns();
    for (int i = 0; i < count; i++) {
        mc_generator *gen = mc_generator_new(end_at_once, NULL, sizeof item);
        mc_next(gen, &item);
        mc_generator_close(gen);
    }
    result = per(start, count);
    return 0;
}

static int spawn_await(void *arg) {
    const int count = 5000000;
    int status = MC_OK;
    int64_t start = mc_now_ns();
    for (int i = 0; i < count && status == MC_OK; i++) {
        status = mc_await(mc_spawn(nothing, arg));
    }
    result = per(start, count);
    return status;
}

/* ---- channels ----------------------------------------------------------- */

#define ITEMS 5000000

static int send_items(void *arg) {
    int status = MC_OK;
    for (int64_t i = 0; i < ITEMS && status == MC_OK; i++) {
        status = mc_channel_send(arg, &i, MC_NEVER);
    }
    mc_channel_close(arg);
    return status;
}

/* From hand to hand, as Go's unbuffered ones. */
static int channel(void *arg) {
    (void)arg;
    mc_channel *items = mc_channel_new(0, sizeof(int64_t));
    int64_t item, sum = 0;
    mc_task *sender = mc_spawn(send_items, items);
    int64_t start = mc_now_ns();
    while (mc_channel_receive(items, &item, MC_NEVER) == MC_OK) {
        sum += item;
    }
    result = per(start, ITEMS);
    int status = mc_await(sender);
    mc_channel_free(items);
    return sum > 0 ? status : 1;
}

/* ---- many that wait ----------------------------------------------------- */

static int sleep_10_ms(void *arg) {
    (void)arg;
    return mc_sleep(10);
}

static int sleep_many(void *arg) {
    (void)arg;
    mc_scope *scope = mc_scope_open("sleepers");
    for (int i = 0; i < SLEEPERS; i++) {
        mc_scope_spawn(scope, sleep_10_ms, NULL);
    }
    return mc_scope_close(scope);
}

static double cpu_ms(void) {
    struct rusage used;
    getrusage(RUSAGE_SELF, &used);
    return (double)(used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1e3 +
           (double)(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e3;
}

/* The second time, when the stacks are there: what a program pays that goes on. */
static int sleep_again(void *arg) {
    int status = sleep_many(arg);
    double before = cpu_ms();
    status = status == MC_OK ? sleep_many(arg) : status;
    result = cpu_ms() - before;
    return status;
}

/*
 * The kernel's part of the first time, with none of ours: one fresh page for each sleeper, as
 * far apart as stacks of the default size, no guards, and all of it given back.
 */
static int touch_many(void *arg) {
    (void)arg;
    const size_t apart = MC_STACK_SIZE + (68 << 10);
    double before = cpu_ms();
    char *pages = mmap(NULL, SLEEPERS * apart, PROT_READ | PROT_WRITE,
                       MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (pages == MAP_FAILED) {
        return 1;
    }
    for (size_t i = 0; i < SLEEPERS; i++) {
        pages[i * apart] = 1;
    }
    munmap(pages, SLEEPERS * apart);
    result = cpu_ms() - before;
    return 0;
}

static double status_kb(const char *field) {
    char line[256];
    double kb = 0;
    FILE *file = fopen("/proc/self/status", "r");
    while (file && fgets(line, sizeof line, file)) {
        if (strncmp(line, field, strlen(field)) == 0) {
            kb = strtod(line + strlen(field) + 1, NULL);
        }
    }
    if (file) {
        fclose(file);
    }
    return kb;
}

static int sleep_long(void *arg) {
    (void)arg;
    return mc_sleep(3600000);
}

/* Bytes for each of a million that sleep, page tables included: resident memory is not all. */
static int idle_1m(void *arg) {
    (void)arg;
    const int count = 1000000;
    double before = status_kb("VmRSS") + status_kb("VmPTE");
    mc_scope *scope = mc_scope_open("idle");
    int status = MC_OK;
    for (int i = 0; i < count && status == MC_OK; i++) {
        status = mc_scope_spawn(scope, sleep_long, NULL);
    }
    mc_yield_now();
    result = (status_kb("VmRSS") + status_kb("VmPTE") - before) * 1024 / count;
    mc_scope_cancel(scope);
    mc_scope_close(scope);
    return status;
}

/* ---- the pool ----------------------------------------------------------- */

static int offload_often(void *arg) {
    int status = MC_OK;
    for (int i = *(int *)arg; i > 0 && status == MC_OK; i--) {
        status = mc_offload(nothing, NULL);
    }
    return status;
}

static int offload_some(int tasks, int each) {
    mc_scope *scope = mc_scope_open("offload");
    int64_t start = mc_now_ns();
    for (int i = 0; i < tasks; i++) {
        mc_scope_spawn(scope, offload_often, &each);
    }
    int status = mc_scope_close(scope);
    result = per(start, (double)tasks * each);
    return status;
}

static int offload_64(void *arg) {
    (void)arg;
    return offload_some(IN_FLIGHT, 1000000 / IN_FLIGHT);
}

static int offload_1(void *arg) {
    (void)arg;
    return offload_some(1, 20000);
}

/* ---- which -------------------------------------------------------------- */

static const struct {
    const char *name;
    mc_fn *fn;
    size_t stack_size;
    size_t stack_cache;
} cases[] = {
    {"switch", switch_bare, 0, 0},      {"switch_two", switch_two, 0, 0},
    {"switch_10k", switch_10k, 0, 0},   {"spawn_bare", spawn_bare, 0, 0},
    {"spawn_await", spawn_await, 0, 0}, {"channel", channel, 0, 0},
    {"sleep_100k", sleep_many, 0, 0},   {"sleep_again", sleep_again, 0, SLEEPERS},
    {"touch_100k", touch_many, 0, 0},   {"idle_1m", idle_1m, 8192, 0},
    {"offload_64", offload_64, 0, 0},   {"offload_1", offload_1, 0, 0},
};

int main(int argc, char **argv) {
    for (size_t i = 0; argc == 2 && i < sizeof cases / sizeof *cases; i++) {
        if (strcmp(argv[1], cases[i].name) == 0) {
            mc_run_options options = {.stack_size = cases[i].stack_size,
                                      .stack_cache = cases[i].stack_cache};
            int status = mc_run_with(&options, cases[i].fn, NULL);
            if (cases[i].fn == sleep_many) {
                result = cpu_ms(); /* of the whole process, its end included as far as seen */
            }
            printf("%.2f\n", result);
            return status != MC_OK;
        }
    }
    fprintf(stderr, "usage: ours CASE\n");
    return 2;
}
