/*
 * Several queues, whichever is first, and for no longer than a deadline.
 *
 *     async def main():
 *         news, quit = asyncio.Queue(), asyncio.Queue()
 *         asyncio.get_running_loop().call_later(0.01, news.put_nowait, 7)
 *         waits = [asyncio.create_task(q.get()) for q in (news, quit)]
 *         done, _ = await asyncio.wait(waits, timeout=5, return_when=asyncio.FIRST_COMPLETED)
 *         print("news" if waits[0] in done else "quit", waits[0].result())
 *
 *     asyncio.run(main())
 *
 * Prints:
 * news 7
 */
#include <modelc/async.h>

#include <stdio.h>

static void put_seven(void *arg) {
    mc_channel_send(arg, &(int){7}, MC_NEVER);
}

static int amain(void *arg) {
    (void)arg;
    int item = 0;
    mc_channel *news = mc_channel_new(0, sizeof item), *quit = mc_channel_new(0, sizeof item);
    mc_choice choices[] = {{.channel = news, .item = &item}, {.channel = quit, .item = &item}};
    size_t chosen = 0;
    int status = MC_ENOMEM;
    if (news && quit && mc_call_later(10, put_seven, news)) {
        status = mc_select(choices, 2, mc_deadline_in(5000), &chosen);
    }
    if (status == MC_OK) {
        printf("%s %d\n", chosen == 0 ? "news" : "quit", item);
    }
    mc_channel_free(news);
    mc_channel_free(quit);
    return status;
}

int main(void) {
    return mc_run(amain, NULL) != MC_OK;
}
