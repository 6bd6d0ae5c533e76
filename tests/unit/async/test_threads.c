/* Posting to a loop, several loops at once, listening, name resolution, the watchdog. */
#include "support.h"

#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

/* ---- posts -------------------------------------------------------------- */

#define POSTS 1000

typedef struct mailbox {
    mc_loop_ref *ref;
    int received; /* by the loop only */
    int last;
    mc_event all;
} mailbox;

typedef struct letter {
    mailbox *to;
    int number;
} letter;

static int receive(void *arg) {
    letter *l = arg;
    mailbox *box = l->to;
    cr_expect_eq(l->number, box->last + 1, "in order");
    box->last = l->number;
    free(l);
    if (++box->received == POSTS) {
        mc_event_set(&box->all);
    }
    return 0;
}

static void *post_many(void *arg) {
    mailbox *box = arg;
    for (int i = 1; i <= POSTS; i++) {
        letter *l = malloc(sizeof *l);
        *l = (letter){box, i};
        if (mc_post(box->ref, receive, l) != MC_OK) {
            free(l);
        }
    }
    return NULL;
}

static int wait_for_posts(void *arg) {
    mailbox *box = arg;
    pthread_t thread;
    box->ref = mc_loop_share();
    if (pthread_create(&thread, NULL, post_many, box) != 0) {
        return -1;
    }
    int status = mc_event_wait(&box->all, MC_NEVER); /* no deadlock: somebody may post */
    pthread_join(thread, NULL);
    return status;
}

Test(async_threads, posts_of_another_thread_arrive_once_and_in_order) {
    mailbox box = {0};
    cr_assert_eq(mc_run(wait_for_posts, &box), MC_OK);
    cr_assert_eq(box.received, POSTS);
    cr_assert_eq(mc_post(box.ref, receive, &box), MC_EPIPE, "the loop has ended");
    cr_assert_eq(mc_loop_cancel(box.ref), MC_EPIPE);
    mc_loop_release(box.ref);
    cr_assert_eq(mc_post(NULL, receive, &box), MC_EINVAL);
}

static int note_cancelled(void *arg) {
    *(int *)arg = mc_cancelled() ? 2 : 1;
    return 0;
}

static int post_at_the_end(void *arg) {
    mc_loop_ref *ref = mc_loop_share();
    int status = mc_post(ref, note_cancelled, arg);
    mc_loop_release(ref);
    return status; /* main is over before the post could have been delivered */
}

Test(async_threads, what_was_posted_runs_in_any_case) {
    int ran = 0;
    cr_assert_eq(mc_run(post_at_the_end, &ran), MC_OK);
    cr_assert_neq(ran, 0);
}

static void *cancel_soon(void *arg) {
    mc_loop_ref *ref = arg;
    nanosleep(&(struct timespec){.tv_nsec = 5000000}, NULL);
    mc_loop_cancel(ref);
    mc_loop_release(ref);
    return NULL;
}

static int wait_to_be_cancelled(void *arg) {
    pthread_t thread;
    if (pthread_create(&thread, NULL, cancel_soon, mc_loop_share()) != 0) {
        return -1;
    }
    int status = wait_for_ever(arg);
    pthread_join(thread, NULL);
    return status;
}

Test(async_threads, another_thread_may_cancel_the_main_task) {
    cr_assert_eq(mc_run(wait_to_be_cancelled, NULL), MC_ECANCELED);
}

/* ---- several loops ------------------------------------------------------ */

typedef struct fleet {
    atomic_uint running, cancelled;
    uint16_t port;
    atomic_uint served;
} fleet;

static int first_ends(unsigned index, void *arg) {
    fleet *f = arg;
    atomic_fetch_add(&f->running, 1);
    if (index == 0) {
        while (atomic_load(&f->running) < 4) {
            mc_sleep(1);
        }
        return 0;
    }
    int status = wait_for_ever(NULL);
    atomic_fetch_add(&f->cancelled, status == MC_ECANCELED ? 1 : 0);
    return status;
}

Test(async_threads, when_the_first_loop_ends_the_others_are_cancelled) {
    fleet f = {0};
    cr_assert_eq(mc_run_threads(4, NULL, first_ends, &f), MC_OK);
    cr_assert_eq(f.cancelled, 3);
}

static int third_fails(unsigned index, void *arg) {
    (void)arg;
    return index == 2 ? 9 : wait_for_ever(NULL);
}

Test(async_threads, an_error_of_one_loop_ends_all_and_is_the_result) {
    cr_assert_eq(mc_run_threads(3, NULL, third_fails, NULL), 9);
    cr_assert_eq(mc_run_threads(0, NULL, third_fails, NULL), MC_EINVAL);
}

static uint16_t port_of(int fd) {
    struct sockaddr_in address;
    socklen_t len = sizeof address;
    return getsockname(fd, (struct sockaddr *)&address, &len) == 0 ? ntohs(address.sin_port) : 0;
}

static int greet(void *arg) {
    int fd = (int)(intptr_t)arg;
    int status = mc_write_all(fd, "hi", 2, mc_deadline_in(5000));
    mc_close(fd);
    return status;
}

static int be_client(fleet *f) {
    char port[8], text[2];
    int status = MC_OK;
    snprintf(port, sizeof port, "%u", (unsigned)f->port);
    while (status == MC_OK && atomic_load(&f->running) < 2) {
        status = mc_sleep(1);
    }
    for (int i = 0; i < 50 && status == MC_OK; i++) {
        int fd = mc_connect_host("127.0.0.1", port, mc_deadline_in(5000));
        ptrdiff_t got = fd < 0 ? fd : mc_read(fd, text, 2, mc_deadline_in(5000));
        status = got == 2 ? MC_OK : EILSEQ;
        mc_close(fd);
    }
    return status;
}

static int serve(unsigned index, void *arg) {
    fleet *f = arg;
    if (index == 0) {
        return be_client(f);
    }
    int peer, fd = mc_listen("127.0.0.1", f->port, MC_REUSEPORT);
    atomic_fetch_add(&f->running, 1);
    mc_scope *scope = mc_scope_open("connections");
    while ((peer = mc_accept(fd, MC_NEVER)) >= 0) {
        atomic_fetch_add(&f->served, 1);
        mc_scope_spawn(scope, greet, (void *)(intptr_t)peer);
    }
    mc_close(fd);
    return peer;
}

Test(async_threads, loops_that_listen_on_one_port_share_its_connections) {
    int probe = mc_listen("127.0.0.1", 0, MC_REUSEPORT);
    cr_assert_geq(probe, 0);
    fleet f = {.port = port_of(probe)};
    close(probe);
    cr_assert_eq(mc_run_threads(3, NULL, serve, &f), MC_OK);
    cr_assert_eq(f.served, 50);
    cr_assert_eq(mc_listen("no address", 0, 0), MC_EINVAL);
}

/* ---- names -------------------------------------------------------------- */

static int resolve_some(void *arg) {
    (void)arg;
    struct addrinfo hints = {.ai_socktype = SOCK_STREAM, .ai_flags = AI_NUMERICHOST};
    struct addrinfo *found;
    cr_expect_eq(mc_resolve("127.0.0.1", "80", &hints, &found, MC_NEVER), MC_OK);
    cr_expect_eq(found->ai_family, AF_INET);
    freeaddrinfo(found);
    cr_expect_eq(mc_resolve("not numeric", "80", &hints, &found, MC_NEVER), MC_ENOHOST);
    cr_expect_null(found);
    cr_expect_eq(mc_resolve("127.0.0.1", "no service", &hints, &found, MC_NEVER), MC_EINVAL);
    cr_expect_eq(mc_connect_host("127.0.0.1", "1", mc_deadline_in(5000)), -ECONNREFUSED);
    mc_cancel(mc_current());
    return mc_resolve("127.0.0.1", "80", &hints, &found, MC_NEVER);
}

Test(async_threads, names_are_resolved_and_their_errors_told_apart) {
    cr_assert_eq(mc_run(resolve_some, NULL), MC_ECANCELED);
}

static int wait_for_byte(void *arg) {
    char byte;
    return read(*(int *)arg, &byte, 1) == 1 ? 0 : -errno;
}

static int offload_something_long(void *arg) {
    return mc_offload(wait_for_byte, arg);
}

/* The only thread is free once the deadline has passed: to wait for it would be to hang. */
static int resolve_in_a_full_pool(void *arg) {
    (void)arg;
    struct addrinfo *found;
    int fds[2];
    cr_expect_eq(pipe(fds), 0);
    mc_task *blocker = mc_spawn(offload_something_long, &fds[0]);
    mc_yield_now();
    int status = mc_resolve("127.0.0.1", "80", NULL, &found, mc_deadline_in(5));
    cr_expect_null(found);
    cr_expect_eq(write(fds[1], "x", 1), 1);
    cr_expect_eq(mc_await(blocker), MC_OK);
    close(fds[0]);
    close(fds[1]);
    return status;
}

Test(async_threads, a_deadline_ends_the_wait_for_a_name) {
    mc_run_options options = {.pool_threads = 1};
    cr_assert_eq(mc_run_with(&options, resolve_in_a_full_pool, NULL), MC_ETIMEDOUT);
}

/* ---- pools -------------------------------------------------------------- */

static int use_own_pool(void *arg) {
    mc_pool *pool = mc_pool_open(2, 4);
    int five = 5;
    cr_expect_eq(mc_pool_offload(pool, end_with, &five), 5);
    cr_expect_eq(mc_pool_try_offload(pool, end_with, &five), 5);
    cr_expect_eq(mc_pool_offload(NULL, end_with, &five), MC_EINVAL);
    cr_expect_null(mc_pool_open(0, 1));
    cr_expect_eq(mc_pool_close(pool), MC_OK);
    cr_expect_not_null(mc_pool_open(1, 1), "closed with the loop");
    (void)arg;
    return mc_pool_close(NULL);
}

Test(async_threads, a_pool_of_ones_own_runs_jobs_until_it_is_closed) {
    cr_assert_eq(mc_run(use_own_pool, NULL), MC_OK);
}

/* ---- the watchdog ------------------------------------------------------- */

typedef struct stall {
    pthread_mutex_t lock;
    char name[32];
    int64_t ms;
    int count;
} stall;

static void on_stall(const char *task, int64_t ms, void *arg) {
    stall *s = arg;
    pthread_mutex_lock(&s->lock);
    snprintf(s->name, sizeof s->name, "%s", task);
    s->ms = ms;
    s->count++;
    pthread_mutex_unlock(&s->lock);
}

static int block_the_loop(void *arg) {
    (void)arg;
    nanosleep(&(struct timespec){.tv_nsec = 150000000}, NULL);
    return 0;
}

static int behave_then_block(void *arg) {
    cr_expect_eq(mc_sleep(60), MC_OK, "to sleep is not to block");
    return mc_await(mc_spawn_named("blocker", block_the_loop, arg));
}

Test(async_threads, a_task_that_keeps_the_loop_is_reported_once_by_its_name) {
    stall s = {.lock = PTHREAD_MUTEX_INITIALIZER};
    mc_run_options options = {.stall_ms = 20, .on_stall = on_stall, .on_stall_arg = &s};
    cr_assert_eq(mc_run_with(&options, behave_then_block, NULL), MC_OK);
    cr_assert_eq(s.count, 1);
    cr_assert_str_eq(s.name, "blocker");
    cr_assert_geq(s.ms, 20);
}

Test(async_threads, outside_a_task_there_is_nothing_to_share) {
    cr_assert_null(mc_loop_share());
    cr_assert_null(mc_pool_open(1, 1));
    struct addrinfo *found;
    cr_assert_eq(mc_resolve("127.0.0.1", "80", NULL, &found, MC_NEVER), MC_ENOLOOP);
}

/* ---- processors ---------------------------------------------------------- */

Test(threads, processors_are_those_that_the_process_may_run_on) {
    cpu_set_t all, one;
    cr_assert_eq(sched_getaffinity(0, sizeof all, &all), 0);
    cr_expect_eq(mc_processors(), (unsigned)CPU_COUNT(&all));
    size_t first = 0;
    while (!CPU_ISSET(first, &all)) {
        first++;
    }
    CPU_ZERO(&one);
    CPU_SET(first, &one);
    cr_assert_eq(sched_setaffinity(0, sizeof one, &one), 0);
    cr_expect_eq(mc_processors(), 1U);
}
