/* libuv: bare timers and its thread pool, the work of ours.c. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <uv.h>

#define SLEEPERS 100000
#define IN_FLIGHT 64

static uv_work_t work[IN_FLIGHT];
static int left[IN_FLIGHT];

static void due(uv_timer_t *timer) {
    uv_close((uv_handle_t *)timer, NULL);
}

static double cpu_ms(void) {
    struct rusage used;
    getrusage(RUSAGE_SELF, &used);
    return (double)(used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1e3 +
           (double)(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e3;
}

static double sleep_many(uv_loop_t *loop) {
    for (int i = 0; i < SLEEPERS; i++) {
        uv_timer_t *timer = malloc(sizeof *timer);
        uv_timer_init(loop, timer);
        uv_timer_start(timer, due, 10, 0);
    }
    uv_run(loop, UV_RUN_DEFAULT);
    return cpu_ms();
}

static double sleep_again(uv_loop_t *loop) {
    double before = sleep_many(loop);
    return sleep_many(loop) - before;
}

static void nothing(uv_work_t *request) {
    (void)request;
}

static void again(uv_work_t *request, int status) {
    if (status == 0 && --left[request - work] > 0) {
        uv_queue_work(request->loop, request, nothing, again);
    }
}

static double offload(uv_loop_t *loop, int tasks, int each) {
    uint64_t start = uv_hrtime();
    for (int i = 0; i < tasks; i++) {
        left[i] = each;
        uv_queue_work(loop, &work[i], nothing, again);
    }
    uv_run(loop, UV_RUN_DEFAULT);
    return (double)(uv_hrtime() - start) / ((double)tasks * each);
}

int main(int argc, char **argv) {
    const char *name = argc == 2 ? argv[1] : "";
    uv_loop_t *loop = uv_default_loop();
    double value = !strcmp(name, "sleep_100k")    ? sleep_many(loop)
                   : !strcmp(name, "sleep_again") ? sleep_again(loop)
                   : !strcmp(name, "offload_64")  ? offload(loop, IN_FLIGHT, 1000000 / IN_FLIGHT)
                   : !strcmp(name, "offload_1")   ? offload(loop, 1, 20000)
                                                  : -1;
    printf("%.2f\n", value);
    return value < 0;
}
