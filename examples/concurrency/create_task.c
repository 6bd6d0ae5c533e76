/*
 * A task runs beside the one that made it. It cannot be lost: it ends before its parent does.
 *
 *     async def say(word, delay):
 *         await asyncio.sleep(delay)
 *         print(word)
 *
 *     async def main():
 *         task = asyncio.create_task(say("second", 0.02))
 *         await say("first", 0.005)
 *         await task
 *
 *     asyncio.run(main())
 *
 * Prints:
 * first
 * second
 */
#include <modelc/async.h>

#include <stdio.h>

typedef struct saying {
    const char *word;
    int64_t delay_ms;
} saying;

static int say(void *arg) {
    const saying *s = arg;
    int status = mc_sleep(s->delay_ms);
    if (status == MC_OK) {
        puts(s->word);
    }
    return status;
}

static int amain(void *arg) {
    (void)arg;
    saying first = {"first", 5}, second = {"second", 20};
    mc_task *task = mc_spawn(say, &second);
    int status = say(&first);
    int other = mc_await(task);
    return status != MC_OK ? status : other;
}

int main(void) {
    return mc_run(amain, NULL) != MC_OK;
}
