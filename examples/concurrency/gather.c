/*
 * Several at once: the wait is as long as the longest. The first error cancels the others.
 *
 *     async def work(n):
 *         await asyncio.sleep(n / 1000)
 *         if n == 20:
 *             raise ValueError
 *         print("worked", n)
 *
 *     async def main():
 *         await asyncio.gather(work(10), work(15))
 *         try:
 *             async with asyncio.TaskGroup() as group:      # cancels the others, as we do
 *                 for n in (10, 20, 30):
 *                     group.create_task(work(n))
 *         except* ValueError:
 *             print("one failed")
 *
 *     asyncio.run(main())
 *
 * Prints:
 * worked 10
 * worked 15
 * worked 10
 * one failed
 */
#include <modelc/async.h>

#include <stdio.h>

static int work(void *arg) {
    int n = *(const int *)arg;
    int status = mc_sleep(n);
    if (status == MC_OK && n == 20) {
        return MC_EINVAL;
    }
    if (status == MC_OK) {
        printf("worked %d\n", n);
    }
    return status;
}

static int amain(void *arg) {
    (void)arg;
    int n[] = {10, 15, 20, 30};
    int status = mc_gather(mc_spawn(work, &n[0]), mc_spawn(work, &n[1]));
    if (status != MC_OK) {
        return status;
    }
    status = mc_gather(mc_spawn(work, &n[0]), mc_spawn(work, &n[2]), mc_spawn(work, &n[3]));
    if (status == MC_EINVAL) {
        puts("one failed");
    }
    return MC_OK;
}

int main(void) {
    return mc_run(amain, NULL) != MC_OK;
}
