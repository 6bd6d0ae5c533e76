/*
 * The first to end wins, the others are cancelled.
 *
 *     async def ask(mirror, delay):
 *         await asyncio.sleep(delay)
 *         return mirror
 *
 *     async def main():
 *         tasks = [asyncio.create_task(ask("near", 0.005)), asyncio.create_task(ask("far", 10))]
 *         done, late = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
 *         for task in late:
 *             task.cancel()
 *         print("answered:", done.pop().result())
 *
 *     asyncio.run(main())
 *
 * Prints:
 * answered: near
 */
#include <modelc/async.h>

#include <stdio.h>

static int ask(void *arg) {
    return mc_sleep(*(const int64_t *)arg);
}

static int amain(void *arg) {
    (void)arg;
    static const char *const mirrors[] = {"near", "far", "none"};
    int64_t near = 5, far = 10000;
    size_t winner;
    int status = mc_race(&winner, mc_spawn(ask, &near), mc_spawn(ask, &far));
    printf("answered: %s\n", mirrors[winner]);
    return status;
}

int main(void) {
    return mc_run(amain, NULL) != MC_OK;
}
