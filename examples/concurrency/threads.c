/*
 * A loop in each of several threads, which post work to one another.
 *
 *     greetings = 0
 *
 *     def greet():                                    # in the first loop, whoever posted it
 *         global greetings
 *         greetings += 1
 *         if greetings == 3:
 *             all_came.set()
 *
 *     async def attend(first):
 *         first.call_soon_threadsafe(greet)
 *
 *     async def main():
 *         global all_came
 *         all_came = asyncio.Event()
 *         for _ in range(3):
 *             other = attend(asyncio.get_running_loop())
 *             threading.Thread(target=asyncio.run, args=[other]).start()
 *         await all_came.wait()
 *         print(greetings, "loops greeted the first")
 *
 *     asyncio.run(main())
 *
 * (Python's threads share one processor; these do not.)
 *
 * Prints:
 * 3 loops greeted the first
 */
#include <modelc/async.h>

#include <stdatomic.h>
#include <stdio.h>

#define LOOPS 4

typedef struct meeting {
    _Atomic(mc_loop_ref *) first;
    mc_event all_came; /* of the first loop only, as is the next */
    int greetings;
} meeting;

static int greet(void *arg) { /* in the first loop, whoever posted it */
    meeting *m = arg;
    if (++m->greetings == LOOPS - 1) {
        mc_event_set(&m->all_came);
    }
    return MC_OK;
}

static int attend(unsigned index, void *arg) {
    meeting *m = arg;
    int status = MC_OK;
    if (index == 0) {
        atomic_store(&m->first, mc_loop_share());
        status = mc_event_wait(&m->all_came, mc_deadline_in(10000));
        printf("%d loops greeted the first\n", m->greetings);
        return status;
    }
    while (status == MC_OK && !atomic_load(&m->first)) {
        status = mc_sleep(1);
    }
    return status == MC_OK ? mc_post(atomic_load(&m->first), greet, m) : status;
}

int main(void) {
    meeting m = {.first = NULL};
    int status = mc_run_threads(LOOPS, NULL, attend, &m);
    mc_loop_release(atomic_load(&m.first));
    return status != MC_OK;
}
