/*
 * A pool of one's own, with so many threads and a queue of so many jobs: who comes when it is
 * full waits, or is told so.
 *
 *     def job(n):
 *         time.sleep(0.005)
 *         return n * n
 *
 *     with ThreadPoolExecutor(max_workers=2) as pool:
 *         print(sum(pool.map(job, range(10))))
 *
 * Prints:
 * 285
 */
#include <modelc/async.h>

#include <stdio.h>
#include <time.h>

#define JOBS 10

typedef struct job {
    mc_pool *pool;
    int n, square;
} job;

static int square(void *arg) { /* in a thread */
    job *j = arg;
    nanosleep(&(struct timespec){.tv_nsec = 5000000}, NULL);
    j->square = j->n * j->n;
    return MC_OK;
}

static int submit(void *arg) { /* in a task */
    job *j = arg;
    return mc_pool_offload(j->pool, square, j);
}

static int amain(void *arg) {
    (void)arg;
    mc_pool *pool = mc_pool_open(2, 4);
    job jobs[JOBS];
    mc_task *tasks[JOBS];
    int sum = 0;
    for (int n = 0; n < JOBS; n++) {
        jobs[n] = (job){.pool = pool, .n = n};
        tasks[n] = mc_spawn(submit, &jobs[n]);
    }
    int status = mc_gather_tasks(tasks, JOBS);
    for (int n = 0; n < JOBS; n++) {
        sum += jobs[n].square;
    }
    printf("%d\n", sum);
    mc_pool_close(pool);
    return status;
}

int main(void) {
    return mc_run(amain, NULL) != MC_OK;
}
