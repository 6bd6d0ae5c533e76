/*
 * Lock, semaphore and event. Between two waits a task has the loop to itself, so a lock is needed
 * only around code that waits.
 *
 *     lock, places, opened = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event()
 *     inside = most = 0
 *
 *     async def visit(name):
 *         global inside, most
 *         await opened.wait()
 *         async with places:
 *             inside += 1
 *             most = max(most, inside)
 *             async with lock:
 *                 await asyncio.sleep(0.001)
 *             inside -= 1
 *
 *     async def main():
 *         visitors = [asyncio.create_task(visit(i)) for i in range(5)]
 *         opened.set()
 *         await asyncio.gather(*visitors)
 *         print("at most", most, "at once")
 *
 *     asyncio.run(main())
 *
 * Prints:
 * at most 2 at once
 */
#include <modelc/async.h>

#include <stdio.h>

#define VISITORS 5

typedef struct museum {
    mc_mutex lock;
    mc_semaphore places;
    mc_event opened;
    int inside, most;
} museum;

static int look_at_the_picture(museum *m) {
    int status = mc_mutex_lock(&m->lock, MC_NEVER);
    if (status == MC_OK) {
        status = mc_sleep(1);
        mc_mutex_unlock(&m->lock);
    }
    return status;
}

static int visit(void *arg) {
    museum *m = arg;
    int status = mc_event_wait(&m->opened, MC_NEVER);
    if (status == MC_OK) {
        status = mc_semaphore_acquire(&m->places, mc_deadline_in(5000));
    }
    if (status != MC_OK) {
        return status;
    }
    m->inside++;
    m->most = m->inside > m->most ? m->inside : m->most;
    status = look_at_the_picture(m);
    m->inside--;
    mc_semaphore_release(&m->places);
    return status;
}

static int amain(void *arg) {
    museum m = {.places.count = 2};
    mc_task *visitors[VISITORS];
    (void)arg;
    for (int i = 0; i < VISITORS; i++) {
        visitors[i] = mc_spawn(visit, &m);
    }
    mc_event_set(&m.opened);
    int status = mc_gather_tasks(visitors, VISITORS);
    printf("at most %d at once\n", m.most);
    return status;
}

int main(void) {
    return mc_run(amain, NULL) != MC_OK;
}
