/*
 * The same loop without tasks: functions that are called when something is ready. It ends when
 * nothing is registered any more.
 *
 *     loop, (reading, writing) = asyncio.new_event_loop(), os.pipe()
 *     everything = loop.create_future()
 *     count = 0
 *
 *     def read_one():
 *         global count
 *         if byte := os.read(reading, 1):
 *             print("got", byte.decode())
 *             count += 1
 *         else:
 *             loop.remove_reader(reading)
 *             everything.set_result(count)
 *
 *     def write_one(letters):
 *         if letters:
 *             os.write(writing, letters[:1])
 *             loop.call_later(0.005, write_one, letters[1:])
 *         else:
 *             os.close(writing)
 *
 *     everything.add_done_callback(lambda future: print("all", future.result()))
 *     loop.add_reader(reading, read_one)
 *     loop.call_later(0.01, write_one, b"ab")
 *     loop.run_until_complete(everything)
 *
 * (In Twisted: `reactor.callLater`, `reactor.addReader` and `Deferred.addCallback`.)
 *
 * Prints:
 * got a
 * got b
 * all 2
 */
#include <modelc/async.h>

#include <stdio.h>
#include <unistd.h>

typedef struct conversation {
    int fds[2];
    char next;
    int count;
    mc_watch *reading;
    mc_future *all;
} conversation;

static void read_one(void *arg) {
    conversation *c = arg;
    char byte;
    if (read(c->fds[0], &byte, 1) == 1) {
        printf("got %c\n", byte);
        c->count++;
        return;
    }
    mc_watch_stop(c->reading); /* the end */
    mc_close(c->fds[0]);
    mc_future_set(c->all, MC_OK, &c->count);
}

static void write_one(void *arg) {
    conversation *c = arg;
    if (c->next > 'b' || write(c->fds[1], &c->next, 1) != 1) {
        mc_close(c->fds[1]);
        return;
    }
    c->next++;
    mc_call_later(5, write_one, c);
}

static void tell_all(void *arg, int status, void *value) {
    conversation *c = arg;
    if (status == MC_OK) {
        printf("all %d\n", *(int *)value);
    }
    mc_future_free(c->all);
}

static int start(void *arg) {
    conversation *c = arg;
    c->all = mc_future_new();
    c->reading = mc_on_readable(c->fds[0], read_one, c);
    bool done = c->all && c->reading && mc_call_later(10, write_one, c) &&
                mc_future_then(c->all, tell_all, c) == MC_OK;
    return done ? MC_OK : MC_ENOMEM;
}

int main(void) {
    conversation c = {.next = 'a'};
    return pipe(c.fds) != 0 || mc_run(start, &c) != MC_OK;
}
