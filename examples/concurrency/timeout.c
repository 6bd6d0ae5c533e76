/*
 * A limit on time: for any function by mc_timeout, and as a deadline for every single wait.
 *
 *     async def slow():
 *         await asyncio.sleep(3600)
 *
 *     async def main():
 *         try:
 *             await asyncio.wait_for(slow(), timeout=0.01)
 *         except TimeoutError:
 *             print("too slow")
 *
 *     asyncio.run(main())
 *
 * Prints:
 * too slow
 */
#include <modelc/async.h>

#include <stdio.h>

static int slow(void *arg) {
    (void)arg;
    return mc_sleep(3600000);
}

static int amain(void *arg) {
    int status = mc_timeout(10, slow, arg);
    if (status == MC_ETIMEDOUT) {
        puts("too slow");
        return MC_OK;
    }
    return status;
}

int main(void) {
    return mc_run(amain, NULL) != MC_OK;
}
