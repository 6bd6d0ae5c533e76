/*
 * Cancelling: the task sees it where it waits, and what it deferred runs whatever happens.
 *
 *     async def worker():
 *         try:
 *             while True:
 *                 await asyncio.sleep(3600)
 *         finally:
 *             print("cleaned up")
 *
 *     async def main():
 *         task = asyncio.create_task(worker())
 *         await asyncio.sleep(0.005)
 *         task.cancel()
 *         try:
 *             await task
 *         except asyncio.CancelledError:
 *             print("cancelled")
 *
 *     asyncio.run(main())
 *
 * Prints:
 * cleaned up
 * cancelled
 */
#include <modelc/async.h>

#include <stdio.h>

static void clean_up(void *arg) {
    (void)arg;
    puts("cleaned up");
}

static int worker(void *arg) {
    int status = mc_defer(clean_up, arg);
    while (status == MC_OK) {
        status = mc_sleep(3600000);
    }
    return status;
}

static int amain(void *arg) {
    mc_task *task = mc_spawn(worker, arg);
    int status = mc_sleep(5);
    mc_cancel(task);
    if (mc_await(task) == MC_ECANCELED) {
        puts("cancelled");
    }
    return status;
}

int main(void) {
    return mc_run(amain, NULL) != MC_OK;
}
