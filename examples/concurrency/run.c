/*
 * A program that waits: start a loop, run one function in it, stop.
 *
 *     async def main():
 *         print("hello")
 *         await asyncio.sleep(0.01)
 *         print("world")
 *
 *     asyncio.run(main())
 *
 * Prints:
 * hello
 * world
 */
#include <modelc/async.h>

#include <stdio.h>

static int amain(void *arg) {
    (void)arg;
    puts("hello");
    int status = mc_sleep(10);
    puts("world");
    return status;
}

int main(void) {
    return mc_run(amain, NULL) != MC_OK;
}
