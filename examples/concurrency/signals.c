/*
 * A signal is waited for like anything else.
 *
 *     async def main():
 *         stop = asyncio.Event()
 *         asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
 *         os.kill(os.getpid(), signal.SIGTERM)
 *         await stop.wait()
 *         print("told to stop")
 *
 *     asyncio.run(main())
 *
 * Prints:
 * told to stop
 */
#include <modelc/async.h>

#include <signal.h>
#include <stdio.h>

static int send_soon(void *arg) {
    (void)arg;
    int status = mc_sleep(5);
    raise(SIGTERM);
    return status;
}

static int amain(void *arg) {
    mc_task *sender = mc_spawn(send_soon, arg);
    int number = mc_wait_signal(&(int){SIGTERM}, 1);
    if (number == SIGTERM) {
        puts("told to stop");
    }
    return mc_await(sender);
}

int main(void) {
    return mc_run(amain, NULL) != MC_OK;
}
