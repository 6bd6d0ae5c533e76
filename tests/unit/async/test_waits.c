/*
 * All that a task can wait for, as a table: each wait ends at its deadline, at that of a
 * mc_timeout around it, and when its task is cancelled, and leaves nothing behind.
 */
#include "support.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* What is waited for: nothing of it ever comes. */
static struct {
    mc_channel *full, *empty;
    mc_mutex mutex;
    mc_semaphore semaphore;
    mc_event event;
    mc_future *future;
    mc_scope *scope;
    mc_process_pool *processes;
    mc_pool *busy;
    int nothing_to_read, emptied, no_room_to_write, listener;
    int crowded, in_line; /* who listens and takes nobody, and who has the only place in its line */
    struct sockaddr_in crowded_at;
} never;

/* ---- the waits ---------------------------------------------------------- */

static int child(int64_t deadline) {
    mc_task *task = mc_spawn(wait_for_ever, NULL);
    int status = mc_await_until(task, deadline);
    mc_cancel(task);
    mc_shield(true);
    int result = mc_await(task);
    mc_shield(false);
    return result == MC_ECANCELED ? status : 1;
}

static int all_of_two(int64_t deadline) {
    (void)deadline;
    return mc_gather(mc_spawn(wait_for_ever, NULL), mc_spawn(wait_for_ever, NULL));
}

static int first_of_two(int64_t deadline) {
    (void)deadline;
    return mc_race(NULL, mc_spawn(wait_for_ever, NULL), mc_spawn(wait_for_ever, NULL));
}

static int sleeping(int64_t deadline) {
    (void)deadline; /* a sleep that lasts as long as it should has no error to tell */
    return mc_sleep_until(MC_NEVER);
}

static int a_timeout(int64_t deadline) {
    (void)deadline;
    return mc_timeout(MC_NEVER, wait_for_ever, NULL);
}

static int a_scope(int64_t deadline) {
    mc_scope *scope = mc_scope_open("waits");
    mc_scope_spawn(scope, wait_for_ever, NULL);
    int status = mc_scope_wait(scope, deadline);
    mc_scope_cancel(scope);
    int closed = mc_scope_close(scope);
    return closed == MC_OK ? status : closed;
}

static int sending(int64_t deadline) {
    return mc_channel_send(never.full, &(int){1}, deadline);
}

static int receiving(int64_t deadline) {
    return mc_channel_receive(never.empty, &(int){1}, deadline);
}

static int selecting(int64_t deadline) {
    size_t index;
    int item = 1;
    mc_choice choices[] = {{.channel = never.full, .item = &item, .sends = true},
                           {.channel = never.empty, .item = &item}};
    return mc_select(choices, 2, deadline, &index);
}

static int a_mutex(int64_t deadline) {
    return mc_mutex_lock(&never.mutex, deadline);
}

static int a_semaphore(int64_t deadline) {
    return mc_semaphore_acquire(&never.semaphore, deadline);
}

static int an_event(int64_t deadline) {
    return mc_event_wait(&never.event, deadline);
}

static int a_future(int64_t deadline) {
    return mc_future_wait(never.future, NULL, deadline);
}

static int a_descriptor(int64_t deadline) {
    return mc_wait_fd(never.nothing_to_read, MC_READ, deadline);
}

static int reading(int64_t deadline) {
    char byte;
    return (int)mc_read(never.nothing_to_read, &byte, 1, deadline);
}

static int bytes(int64_t deadline) {
    return mc_wait_bytes(never.emptied, deadline);
}

static int writing_pieces(int64_t deadline) {
    struct iovec pieces[] = {{"x", 1}, {"y", 1}};
    return mc_writev_all(never.no_room_to_write, pieces, 2, deadline);
}

static int connecting(int64_t deadline) {
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    int status =
        mc_connect(fd, (struct sockaddr *)&never.crowded_at, sizeof never.crowded_at, deadline);
    mc_close(fd);
    return status;
}

static int connecting_by_name(int64_t deadline) {
    char port[8];
    (void)snprintf(port, sizeof port, "%u", (unsigned)ntohs(never.crowded_at.sin_port));
    int fd = mc_connect_host("127.0.0.1", port, deadline);
    if (fd >= 0) {
        mc_close(fd);
    }
    return fd;
}

static int writing(int64_t deadline) {
    return mc_write_all(never.no_room_to_write, "x", 1, deadline);
}

static int accepting(int64_t deadline) {
    return mc_accept(never.listener, deadline);
}

static int a_signal(int64_t deadline) {
    (void)deadline;
    return mc_wait_signal(&(int){SIGUSR2}, 1);
}

static int a_process(int64_t deadline) {
    mc_buf output;
    mc_process_end end;
    mc_buf_init(&output, NULL, 100);
    int status = mc_process_call(never.processes, MC_STR("x"), &output, deadline, &end);
    mc_buf_free(&output);
    return status;
}

static int a_place_in_a_pool(int64_t deadline) {
    (void)deadline;
    return mc_pool_offload(never.busy, end_with, &(int){0});
}

static int sleep_in_body(mc_generator *gen, void *arg) {
    (void)gen;
    return wait_for_ever(arg);
}

static int a_generator(int64_t deadline) {
    (void)deadline;
    int item;
    mc_generator *gen = mc_generator_new(sleep_in_body, NULL, sizeof item);
    return mc_next(gen, &item) ? 1 : mc_generator_close(gen);
}

static const struct {
    const char *name;
    int (*wait)(int64_t deadline);
    bool has_deadline;
} waits[] = {
    {"mc_await_until", child, true},
    {"mc_gather", all_of_two, false},
    {"mc_race", first_of_two, false},
    {"mc_sleep_until", sleeping, false},
    {"mc_timeout", a_timeout, false},
    {"mc_scope_wait", a_scope, true},
    {"mc_channel_send", sending, true},
    {"mc_channel_receive", receiving, true},
    {"mc_select", selecting, true},
    {"mc_mutex_lock", a_mutex, true},
    {"mc_semaphore_acquire", a_semaphore, true},
    {"mc_event_wait", an_event, true},
    {"mc_future_wait", a_future, true},
    {"mc_wait_fd", a_descriptor, true},
    {"mc_read", reading, true},
    {"mc_wait_bytes", bytes, true},
    {"mc_write_all", writing, true},
    {"mc_writev_all", writing_pieces, true},
    {"mc_connect", connecting, true},
    {"mc_connect_host", connecting_by_name, true},
    {"mc_accept", accepting, true},
    {"mc_wait_signal", a_signal, false},
    {"mc_process_call", a_process, true},
    {"mc_pool_offload", a_place_in_a_pool, false},
    {"mc_next", a_generator, false},
};

#define WAITS (sizeof waits / sizeof *waits)

/* ---- what never comes --------------------------------------------------- */

static int hang(mc_str input, mc_buf *output, void *arg) {
    (void)input;
    (void)output;
    (void)arg;
    return pause();
}

static int block_until_the_end(void *arg) {
    char byte;
    return read(*(int *)arg, &byte, 1) == 0 ? 0 : 1;
}

static int fill(int fd) {
    static const char zeros[4096];
    if (fcntl(fd, F_SETFL, O_NONBLOCK) != 0) {
        return -errno;
    }
    while (write(fd, zeros, sizeof zeros) > 0) {
    }
    return errno == EAGAIN ? MC_OK : -errno;
}

/* A line of one, which is full: who connects now hears nothing. */
static int open_crowded(void) {
    struct sockaddr_in *at = &never.crowded_at;
    socklen_t len = sizeof *at;
    *at = (struct sockaddr_in){.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    never.crowded = socket(AF_INET, SOCK_STREAM, 0);
    never.in_line = socket(AF_INET, SOCK_STREAM, 0);
    if (bind(never.crowded, (struct sockaddr *)at, sizeof *at) != 0 ||
        listen(never.crowded, 0) != 0 ||
        getsockname(never.crowded, (struct sockaddr *)at, &len) != 0 ||
        connect(never.in_line, (struct sockaddr *)at, sizeof *at) != 0) {
        return -errno;
    }
    return MC_OK;
}

/* A read that gets less than it has room for tells that there is no more. */
static int empty(int streams[2]) {
    char room[2];
    never.emptied = streams[0];
    return write(streams[1], "x", 1) == 1 && mc_read(streams[0], room, 2, MC_NEVER) == 1 ? MC_OK
                                                                                         : -EIO;
}

static int open_descriptors(int reads[2], int streams[2], int writes[2], int blocks[2]) {
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, streams) != 0 || pipe(reads) != 0 ||
        pipe(writes) != 0 || pipe(blocks) != 0) {
        return -errno;
    }
    never.nothing_to_read = reads[0];
    never.no_room_to_write = writes[1];
    never.listener = mc_listen("127.0.0.1", 0, 0);
    int status = never.listener < 0 ? never.listener : open_crowded();
    status = status == MC_OK ? empty(streams) : status;
    return status == MC_OK ? fill(writes[1]) : status;
}

static int keep_pool_busy(void *arg) {
    return mc_pool_offload(never.busy, block_until_the_end, arg);
}

/* Holds the mutex until all has been tried. */
static int hold_mutex(void *tried) {
    int status = mc_mutex_lock(&never.mutex, MC_NEVER);
    status = status == MC_OK ? mc_event_wait(tried, MC_NEVER) : status;
    return status == MC_OK ? mc_mutex_unlock(&never.mutex) : status;
}

/* Two jobs: one for the thread, and one for the only place in its queue. */
static mc_task *fill_pool(int *blocks) {
    never.busy = mc_pool_open(1, 1);
    mc_spawn(keep_pool_busy, blocks);
    return mc_spawn(keep_pool_busy, blocks);
}

static int open_all(void) {
    mc_process_options one = {.workers = 1};
    never.full = mc_channel_new(0, sizeof(int));
    never.empty = mc_channel_new(1, sizeof(int));
    never.future = mc_future_new();
    never.mutex = (mc_mutex){0};
    never.semaphore = (mc_semaphore){0};
    never.event = (mc_event){0};
    return mc_process_pool_open(&one, hang, NULL, &never.processes);
}

static int close_all(void) {
    mc_channel_free(never.full);
    mc_channel_free(never.empty);
    mc_future_free(never.future);
    mc_close(never.listener);
    mc_close(never.crowded);
    mc_close(never.in_line);
    return mc_process_pool_close(never.processes);
}

static int with_all(mc_fn *fn) {
    int reads[2], streams[2], writes[2], blocks[2];
    int status = open_descriptors(reads, streams, writes, blocks);
    if (status == MC_OK) {
        status = open_all();
    }
    cr_expect_eq(status, MC_OK, "set-up: %s", mc_strerror(status));
    if (status != MC_OK) {
        return status;
    }
    mc_event tried = {0};
    mc_task *filler = fill_pool(&blocks[0]), *holder = mc_spawn(hold_mutex, &tried);
    status = mc_yield_now();
    status = status == MC_OK ? fn(NULL) : status;
    close(blocks[1]); /* the jobs end */
    mc_event_set(&tried);
    int kept = mc_gather(filler, holder);
    for (int i = 0; i < 2; i++) {
        mc_close(reads[i]);
        mc_close(streams[i]);
        mc_close(writes[i]);
    }
    int closed = close_all();
    close(blocks[0]);
    return status != MC_OK ? status : kept != MC_OK ? kept : closed;
}

/* ---- how each ends ------------------------------------------------------ */

static size_t tasks_alive(void) {
    mc_stats stats;
    mc_get_stats(&stats);
    return stats.tasks;
}

static void expect_end(const char *name, int status, int expected, size_t tasks_before) {
    cr_expect_eq(status, expected, "%s: %s", name, mc_strerror(status));
    cr_expect_eq(tasks_alive(), tasks_before, "%s left a task behind", name);
}

static int at_its_deadline(void *arg) {
    for (size_t i = 0; i < WAITS; i++) {
        size_t tasks = tasks_alive();
        if (waits[i].has_deadline) {
            int status = waits[i].wait(mc_deadline_in(5));
            expect_end(waits[i].name, status, MC_ETIMEDOUT, tasks);
        }
    }
    (void)arg;
    return MC_OK;
}

static int wait_without_deadline(void *index) {
    return waits[*(size_t *)index].wait(MC_NEVER);
}

static int at_a_timeout(void *arg) {
    (void)arg;
    for (size_t i = 0; i < WAITS; i++) {
        size_t tasks = tasks_alive();
        int status = mc_timeout(5, wait_without_deadline, &i);
        expect_end(waits[i].name, status, MC_ETIMEDOUT, tasks);
    }
    return MC_OK;
}

static int when_cancelled(void *arg) {
    (void)arg;
    for (size_t i = 0; i < WAITS; i++) {
        size_t tasks = tasks_alive();
        mc_task *task = mc_spawn(wait_without_deadline, &i);
        mc_sleep(2);
        cr_expect_not(mc_task_done(task), "%s did not wait", waits[i].name);
        mc_cancel(task);
        expect_end(waits[i].name, mc_await(task), MC_ECANCELED, tasks);
    }
    return MC_OK;
}

static int each_in_turn(void *arg) {
    (void)arg;
    int status = with_all(at_its_deadline);
    status = status == MC_OK ? with_all(at_a_timeout) : status;
    return status == MC_OK ? with_all(when_cancelled) : status;
}

Test(async_waits, each_ends_at_its_deadline_at_a_timeout_and_when_cancelled) {
    cr_expect_eq(mc_run(each_in_turn, NULL), MC_OK);
}
