/*
 * Awaiting is calling: any function may suspend, however deep in calls it is, and nothing in
 * its type says so.
 *
 *     async def fetch(what):
 *         await asyncio.sleep(0.005)
 *         return len(what)
 *
 *     async def total():
 *         return await fetch("one") + await fetch("three")
 *
 *     print(asyncio.run(total()))
 *
 * Prints:
 * 8
 */
#include <modelc/async.h>

#include <stdio.h>
#include <string.h>

static int fetch(const char *what, size_t *out) {
    int status = mc_sleep(5);
    *out = strlen(what);
    return status;
}

static int total(void *arg) {
    size_t one, three, *sum = arg;
    int status = fetch("one", &one);
    if (status != MC_OK) {
        return status; /* an error, as an exception would, goes to the caller */
    }
    status = fetch("three", &three);
    *sum = status == MC_OK ? one + three : 0;
    return status;
}

int main(void) {
    size_t sum;
    int status = mc_run(total, &sum);
    if (status == MC_OK) {
        printf("%zu\n", sum);
    }
    return status != MC_OK;
}
