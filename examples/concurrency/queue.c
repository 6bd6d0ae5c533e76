/*
 * A bounded queue between tasks: a producer that is too fast waits. Closing it ends the loop of
 * whoever receives.
 *
 *     async def produce(queue):
 *         for i in range(1, 5):
 *             await queue.put(i)
 *         await queue.put(None)
 *
 *     async def main():
 *         queue = asyncio.Queue(2)
 *         producer = asyncio.create_task(produce(queue))
 *         while (item := await queue.get()) is not None:
 *             print(item * item)
 *         await producer
 *
 *     asyncio.run(main())
 *
 * Prints:
 * 1
 * 4
 * 9
 * 16
 */
#include <modelc/async.h>

#include <stdio.h>

static int produce(void *arg) {
    mc_channel *channel = arg;
    int status = MC_OK;
    for (int i = 1; i < 5 && status == MC_OK; i++) {
        status = mc_channel_send(channel, &i, MC_NEVER);
    }
    mc_channel_close(channel);
    return status;
}

static int amain(void *arg) {
    (void)arg;
    int item;
    mc_channel *channel = mc_channel_new(2, sizeof item);
    mc_task *producer = channel ? mc_spawn(produce, channel) : NULL;
    while (producer && mc_channel_receive(channel, &item, MC_NEVER) == MC_OK) {
        printf("%d\n", item * item);
    }
    int status = mc_await(producer);
    mc_channel_free(channel);
    return status;
}

int main(void) {
    return mc_run(amain, NULL) != MC_OK;
}
