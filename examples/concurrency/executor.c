/*
 * A call that blocks or computes goes to a thread, and only this task waits for it.
 *
 *     def count(limit):
 *         return sum(range(limit))
 *
 *     async def main():
 *         loop = asyncio.get_running_loop()
 *         print(await loop.run_in_executor(None, count, 1000000))
 *
 *     asyncio.run(main())
 *
 * Prints:
 * 499999500000
 */
#include <modelc/async.h>

#include <inttypes.h>
#include <stdio.h>

typedef struct counting {
    uint64_t limit, sum;
} counting;

static int count(void *arg) {
    counting *c = arg;
    for (uint64_t i = 0; i < c->limit; i++) {
        c->sum += i;
    }
    return MC_OK;
}

static int amain(void *arg) {
    (void)arg;
    counting c = {.limit = 1000000};
    int status = mc_offload(count, &c);
    printf("%" PRIu64 "\n", c.sum);
    return status;
}

int main(void) {
    return mc_run(amain, NULL) != MC_OK;
}
