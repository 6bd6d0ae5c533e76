/*
 * All that a task can wait for, as a table: where it fails, whoever waits is told why. How each
 * is cancelled and times out is in test_waits.c.
 */
#include "support.h"

#include <netdb.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#define SEVEN 7 /* an error of the user's own */

static int fail(void *arg) {
    (void)arg;
    return SEVEN;
}

/* ---- tasks -------------------------------------------------------------- */

static int of_a_child(void) {
    return mc_await(mc_spawn(fail, NULL));
}

static int of_one_of_two(void) {
    return mc_gather(mc_spawn(wait_for_ever, NULL), mc_spawn(fail, NULL));
}

static int of_the_first(void) {
    size_t winner;
    int status = mc_race(&winner, mc_spawn(wait_for_ever, NULL), mc_spawn(fail, NULL));
    return winner == 1 ? status : MC_OK;
}

static int within_a_limit(void) {
    return mc_timeout(1000, fail, NULL);
}

static int in_a_scope(void) {
    mc_scope *scope = mc_scope_open("rows");
    mc_scope_spawn(scope, fail, NULL);
    return mc_scope_close(scope);
}

static int spawn_and_forget(void *arg) {
    mc_spawn(fail, arg);
    return MC_OK;
}

static int of_a_grandchild(void) {
    return mc_await(mc_spawn(spawn_and_forget, NULL));
}

static int of_oneself(void) {
    return mc_await(mc_current());
}

static int fail_in_body(mc_generator *gen, void *arg) {
    (void)gen;
    return fail(arg);
}

static int of_a_generator(void) {
    int item;
    mc_generator *gen = mc_generator_new(fail_in_body, NULL, sizeof item);
    return mc_next(gen, &item) ? MC_OK : mc_generator_close(gen);
}

/* ---- between tasks ------------------------------------------------------ */

static mc_channel *closed_channel(void) {
    mc_channel *channel = mc_channel_new(1, sizeof(int));
    mc_channel_close(channel);
    return channel;
}

static int sending(void) {
    mc_channel *channel = closed_channel();
    int status = mc_channel_send(channel, &(int){1}, MC_NEVER);
    mc_channel_free(channel);
    return status;
}

static int receiving(void) {
    mc_channel *channel = closed_channel();
    int status = mc_channel_receive(channel, &(int){1}, MC_NEVER);
    mc_channel_free(channel);
    return status;
}

static int selecting(void) {
    size_t index = 0;
    mc_choice choices[] = {{0}, {.channel = closed_channel(), .item = &(int){1}}};
    int status = mc_select(choices, 2, MC_NEVER, &index);
    mc_channel_free(choices[1].channel);
    return index == 1 ? status : MC_OK;
}

static int locking_twice(void) {
    mc_mutex mutex = {0};
    int status = mc_mutex_lock(&mutex, MC_NEVER);
    return status == MC_OK ? mc_mutex_lock(&mutex, MC_NEVER) : status;
}

static int unlocking_what_is_not_ones_own(void) {
    mc_mutex mutex = {0};
    return mc_mutex_unlock(&mutex);
}

static int a_place_nobody_gives(void) {
    mc_semaphore none = {0};
    return mc_semaphore_acquire(&none, MC_NEVER);
}

static int an_event_nobody_sets(void) {
    mc_event event = {0};
    return mc_event_wait(&event, MC_NEVER);
}

static int of_a_future(void) {
    mc_future *future = mc_future_new();
    mc_future_set(future, SEVEN, NULL);
    int status = mc_future_wait(future, NULL, MC_NEVER);
    mc_future_free(future);
    return status;
}

static int setting_twice(void) {
    mc_future *future = mc_future_new();
    mc_future_set(future, MC_OK, NULL);
    int status = mc_future_set(future, MC_OK, NULL);
    mc_future_free(future);
    return status;
}

/* ---- descriptors -------------------------------------------------------- */

static int waiting_for_no_descriptor(void) {
    return mc_wait_fd(-1, MC_READ, MC_NEVER);
}

static int reading(void) {
    char byte;
    return (int)mc_read(-1, &byte, 1, MC_NEVER);
}

static int writing_what_nobody_reads(void) {
    int fds[2];
    if (pipe(fds) != 0) {
        return MC_OK;
    }
    close(fds[0]);
    int status = mc_write_all(fds[1], "x", 1, MC_NEVER);
    mc_close(fds[1]);
    return status;
}

static int accepting_of_a_pipe(void) {
    int fds[2];
    if (pipe(fds) != 0) {
        return MC_OK;
    }
    int status = mc_accept(fds[0], MC_NEVER);
    mc_close(fds[0]);
    mc_close(fds[1]);
    return status;
}

/* A port that was free a moment ago. */
static int connecting_where_nobody_listens(void) {
    struct sockaddr_in at = {.sin_family = AF_INET};
    socklen_t len = sizeof at;
    int listener = mc_listen("127.0.0.1", 0, 0), fd = socket(AF_INET, SOCK_STREAM, 0);
    int status = getsockname(listener, (struct sockaddr *)&at, &len);
    mc_close(listener);
    status = status == 0 ? mc_connect(fd, (struct sockaddr *)&at, len, MC_NEVER) : MC_OK;
    mc_close(fd);
    return status;
}

static int resolving_what_is_no_address(void) {
    struct addrinfo hints = {.ai_flags = AI_NUMERICHOST}, *found;
    return mc_resolve("no address", NULL, &hints, &found, MC_NEVER);
}

/* ---- threads, processes, signals ---------------------------------------- */

static int of_a_thread(void) {
    return mc_offload(fail, NULL);
}

static int in_no_pool(void) {
    return mc_pool_offload(NULL, fail, NULL);
}

static int fail_or_die(mc_str input, mc_buf *output, void *arg) {
    (void)output;
    if (input.len == 0) {
        _exit(3);
    }
    return fail(arg);
}

static int call_child(mc_str input, int *exit_status) {
    mc_process_options one = {.workers = 1};
    mc_process_pool *pool;
    mc_process_end end = {0};
    mc_buf output;
    mc_buf_init(&output, NULL, 100);
    int status = mc_process_pool_open(&one, fail_or_die, NULL, &pool);
    status = status == MC_OK ? mc_process_call(pool, input, &output, MC_NEVER, &end) : MC_OK;
    mc_process_pool_close(pool);
    mc_buf_free(&output);
    *exit_status = end.exit_status;
    return status;
}

static int of_a_child_process(void) {
    int exit_status;
    return call_child(MC_STR("x"), &exit_status);
}

static int death_of_a_child_process(void) {
    int exit_status;
    int status = call_child(MC_STR(""), &exit_status);
    return exit_status == 3 ? status : MC_OK;
}

static int waiting_for_no_signal(void) {
    return mc_wait_signal(&(int){-1}, 1);
}

/* ---- callbacks, in a loop of their own ----------------------------------- */

static void nothing(void *arg) {
    (void)arg;
}

static int watch_no_descriptor(void *arg) {
    return mc_on_readable(-1, nothing, arg) ? MC_OK : MC_ENOMEM;
}

static int post_what_fails(void *arg) {
    mc_loop_ref *ref = mc_loop_share();
    int status = mc_post(ref, fail, arg);
    mc_loop_release(ref);
    return status;
}

/* ---- the table ---------------------------------------------------------- */

static const struct {
    const char *name;
    int (*wait)(void);
    int expected;
} rows[] = {
    {"mc_await", of_a_child, SEVEN},
    {"mc_await, by way of its parent", of_a_grandchild, SEVEN},
    {"mc_await, of oneself", of_oneself, MC_EDEADLK},
    {"mc_gather", of_one_of_two, SEVEN},
    {"mc_race", of_the_first, SEVEN},
    {"mc_timeout", within_a_limit, SEVEN},
    {"mc_scope_close", in_a_scope, SEVEN},
    {"mc_next, mc_generator_close", of_a_generator, SEVEN},
    {"mc_channel_send", sending, MC_ECLOSED},
    {"mc_channel_receive", receiving, MC_ECLOSED},
    {"mc_select", selecting, MC_ECLOSED},
    {"mc_mutex_lock", locking_twice, MC_EDEADLK},
    {"mc_mutex_unlock", unlocking_what_is_not_ones_own, MC_EINVAL},
    {"mc_semaphore_acquire", a_place_nobody_gives, MC_EDEADLK},
    {"mc_event_wait", an_event_nobody_sets, MC_EDEADLK},
    {"mc_future_wait", of_a_future, SEVEN},
    {"mc_future_set", setting_twice, MC_EBUSY},
    {"mc_wait_fd", waiting_for_no_descriptor, MC_EBADF},
    {"mc_read", reading, MC_EBADF},
    {"mc_write_all", writing_what_nobody_reads, MC_EPIPE},
    {"mc_accept", accepting_of_a_pipe, -ENOTSOCK},
    {"mc_connect", connecting_where_nobody_listens, -ECONNREFUSED},
    {"mc_resolve", resolving_what_is_no_address, MC_ENOHOST},
    {"mc_offload", of_a_thread, SEVEN},
    {"mc_pool_offload", in_no_pool, MC_EINVAL},
    {"mc_process_call", of_a_child_process, SEVEN},
    {"mc_process_call, of one that dies", death_of_a_child_process, MC_ECRASHED},
    {"mc_wait_signal", waiting_for_no_signal, MC_EINVAL},
};

static int each_in_turn(void *arg) {
    (void)arg;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int status = rows[i].wait();
        cr_expect_eq(status, rows[i].expected, "%s: %s (%d)", rows[i].name, mc_strerror(status),
                     status);
    }
    return MC_OK;
}

Test(async_rows, each_tells_its_error_to_whoever_waits) {
    signal(SIGPIPE, SIG_IGN);
    cr_expect_eq(mc_run(each_in_turn, NULL), MC_OK);
    cr_expect_eq(mc_run(watch_no_descriptor, NULL), MC_EBADF, "a callback that cannot be called");
    cr_expect_eq(mc_run(post_what_fails, NULL), SEVEN, "what was posted");
}
