/* Child processes: calls, deaths and limits; and a supervisor with its workers. */
#include "support.h"

#include <fcntl.h>
#include <modelc/process.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void sleep_ms(long ms) {
    nanosleep(&(struct timespec){.tv_sec = ms / 1000, .tv_nsec = ms % 1000 * 1000000}, NULL);
}

/* ---- the pool ----------------------------------------------------------- */

/* What the children do with a word. */
static int obey(mc_str input, mc_buf *output, void *arg) {
    static int calls;
    (void)arg;
    calls++;
    if (mc_str_equal(input, MC_STR("crash"))) {
        signal(SIGSEGV, SIG_DFL); /* a sanitizer would explain it, and exit */
        raise(SIGSEGV);
    } else if (mc_str_equal(input, MC_STR("exit"))) {
        _exit(3);
    } else if (mc_str_equal(input, MC_STR("sleep"))) {
        sleep_ms(60000);
    } else if (mc_str_equal(input, MC_STR("fail"))) {
        return 42;
    } else if (mc_str_equal(input, MC_STR("count"))) {
        mc_buf_printf(output, "%d", calls);
    } else if (mc_str_equal(input, MC_STR("flood"))) {
        char block[1000] = {0};
        for (int i = 0; i < 300; i++) {
            mc_buf_add(output, block, sizeof block);
        }
    } else {
        mc_buf_add_str(output, input);
    }
    return 0;
}

static int call(mc_process_pool *pool, const char *word, mc_buf *output, mc_process_end *end) {
    mc_buf_clear(output);
    return mc_process_call(pool, mc_str_from(word), output, mc_deadline_in(20000), end);
}

static int use_pool(void *arg) {
    (void)arg;
    mc_process_pool *pool;
    mc_process_options options = {.workers = 1, .max_input = 1000, .max_output = 200000};
    int status = mc_process_pool_open(&options, obey, NULL, &pool);
    if (status != MC_OK) {
        return status;
    }
    mc_buf out;
    mc_buf_init(&out, NULL, 0);
    mc_process_end end;
    cr_expect_eq(call(pool, "hello", &out, NULL), MC_OK);
    cr_expect(mc_str_equal(mc_buf_str(&out), MC_STR("hello")));
    cr_expect_eq(call(pool, "fail", &out, &end), 42, "an error is no death");
    cr_expect_eq(call(pool, "count", &out, &end), MC_OK);
    cr_expect(mc_str_equal(mc_buf_str(&out), MC_STR("3")), "the same child");
    cr_expect_eq(call(pool, "flood", &out, &end), MC_EMSGSIZE);
    cr_expect_eq(mc_process_deaths(pool), 0);
    cr_expect_eq(call(pool, "crash", &out, &end), MC_ECRASHED);
    cr_expect_eq(end.signal, SIGSEGV);
    cr_expect_eq(call(pool, "exit", &out, &end), MC_ECRASHED);
    cr_expect_eq(end.signal, 0);
    cr_expect_eq(end.exit_status, 3);
    cr_expect_eq(call(pool, "count", &out, &end), MC_OK);
    cr_expect(mc_str_equal(mc_buf_str(&out), MC_STR("1")), "a new child");
    cr_expect_eq(mc_process_deaths(pool), 2);
    char large[1001] = {0};
    cr_expect_eq(mc_process_call(pool, (mc_str){large, sizeof large}, &out, MC_NEVER, NULL),
                 MC_EMSGSIZE);
    mc_buf_free(&out);
    return mc_process_pool_close(pool);
}

Test(async_process, a_child_computes_on_a_copy_and_its_death_is_an_error_that_costs_one_call) {
    cr_assert_eq(mc_run(use_pool, NULL), MC_OK);
}

typedef struct order {
    mc_process_pool *pool;
    const char *word;
    int64_t deadline_ms;
} order;

static int give_order(void *arg) {
    order *o = arg;
    mc_buf out;
    mc_buf_init(&out, NULL, 0);
    int status = mc_process_call(o->pool, mc_str_from(o->word), &out, o->deadline_ms, NULL);
    mc_buf_free(&out);
    return status;
}

static int give_up_on_children(void *arg) {
    (void)arg;
    mc_process_pool *pool;
    mc_process_options options = {.workers = 2};
    int status = mc_process_pool_open(&options, obey, NULL, &pool);
    if (status != MC_OK) {
        return status;
    }
    int64_t start = mc_now_ms();
    order late = {pool, "sleep", mc_deadline_in(30)}, cancelled = {pool, "sleep", MC_NEVER};
    order waiting = {pool, "next", mc_deadline_in(20000)};
    order in_line = {pool, "next", mc_deadline_in(5)};
    mc_task *a = mc_spawn(give_order, &late), *b = mc_spawn(give_order, &cancelled);
    mc_yield_now();
    cr_expect_eq(mc_process_pool_close(pool), MC_EBUSY);
    mc_task *c = mc_spawn(give_order, &waiting);
    cr_expect_eq(give_order(&in_line), MC_ETIMEDOUT, "both are busy");
    cr_expect_eq(mc_await(a), MC_ETIMEDOUT);
    cr_expect_eq(mc_await(c), MC_OK, "by the child that replaced the one that was killed");
    mc_cancel(b);
    cr_expect_eq(mc_await(b), MC_ECANCELED);
    cr_expect_eq(mc_process_deaths(pool), 2);
    cr_expect_lt(mc_now_ms() - start, 15000);
    return mc_process_pool_close(pool);
}

Test(async_process, a_deadline_and_a_cancel_kill_the_child_and_another_takes_its_place) {
    cr_assert_eq(mc_run(give_up_on_children, NULL), MC_OK);
}

static int large_and_many(void *arg) {
    (void)arg;
    mc_process_pool *pool;
    int status = mc_process_pool_open(&(mc_process_options){.workers = 3}, obey, NULL, &pool);
    if (status != MC_OK) {
        return status;
    }
    size_t len = (size_t)3 << 20;
    char *text = malloc(len);
    memset(text, 'x', len);
    mc_buf out;
    mc_buf_init(&out, NULL, 0);
    status = mc_process_call(pool, (mc_str){text, len}, &out, mc_deadline_in(20000), NULL);
    cr_expect(mc_str_equal(mc_buf_str(&out), (mc_str){text, len}));
    order o = {pool, "hello", mc_deadline_in(20000)};
    mc_task *tasks[60];
    for (int i = 0; i < 60; i++) {
        tasks[i] = mc_spawn(give_order, &o);
    }
    int all = mc_gather_tasks(tasks, 60);
    mc_buf_free(&out);
    free(text);
    mc_process_pool_close(pool);
    return status != MC_OK ? status : all;
}

Test(async_process, megabytes_go_through_and_calls_wait_their_turn) {
    cr_assert_eq(mc_run(large_and_many, NULL), MC_OK);
    mc_process_pool *none;
    cr_assert_eq(mc_process_pool_open(NULL, obey, NULL, &none), MC_ENOLOOP);
    cr_assert_null(none);
}

/* ---- the supervisor ----------------------------------------------------- */

/* In memory that all processes share. */
typedef struct stage {
    volatile int starts, deaths, stops;
    volatile int ready;
    int script;
    int listener;
} stage;

static stage *new_stage(void) {
    stage *s = mmap(NULL, sizeof *s, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    cr_assert_neq(s, MAP_FAILED);
    return s;
}

static void count_event(mc_worker_event event, unsigned index, int pid, int status, void *arg) {
    stage *s = arg;
    (void)index;
    (void)pid;
    (void)status;
    s->starts += event == MC_WORKER_STARTED;
    s->deaths += event == MC_WORKER_DIED;
    s->stops += event == MC_WORKER_STOPPED;
}

static int until_term(void *arg) {
    stage *s = arg;
    __atomic_fetch_add(&s->ready, 1, __ATOMIC_SEQ_CST);
    int number = mc_wait_signal(&(int){SIGTERM}, 1);
    return number == SIGTERM ? 0 : 1;
}

static int answer(void *arg) {
    int fd = (int)(intptr_t)arg;
    int status = mc_sleep(20); /* so that a reload finds it at work */
    status = status == MC_OK ? mc_write_all(fd, "ok", 2, mc_deadline_in(20000)) : status;
    mc_close(fd);
    return status;
}

typedef struct door {
    int listener;
    mc_scope *connections;
} door;

static int let_in(void *arg) {
    door *d = arg;
    int fd;
    while ((fd = mc_accept(d->listener, MC_NEVER)) >= 0) {
        if (mc_scope_spawn(d->connections, answer, (void *)(intptr_t)fd) != MC_OK) {
            mc_close(fd);
        }
    }
    return fd;
}

/* Lets nobody in any more once it is told to end, and serves those who are in. */
static int serve_until_term(void *arg) {
    door d = {((stage *)arg)->listener, mc_scope_open("connection")};
    mc_task *doorkeeper = mc_spawn(let_in, &d);
    int status = until_term(arg);
    mc_cancel(doorkeeper);
    int kept = mc_await(doorkeeper);
    int served = mc_scope_close(d.connections);
    return status != MC_OK ? status : kept != MC_ECANCELED ? 1 : served;
}

/*
 * 0: serves until it is told to end. 1: dies three times, then ends well. 2: never ends. 3: as 0,
 * with connections.
 */
static int act(unsigned index, void *arg) {
    stage *s = arg;
    (void)index;
    if (s->script == 1) {
        if (s->deaths < 3) {
            signal(SIGABRT, SIG_DFL);
            abort();
        }
        return 0;
    }
    if (s->script == 2) {
        signal(SIGTERM, SIG_IGN);
        __atomic_fetch_add(&s->ready, 1, __ATOMIC_SEQ_CST);
        sleep_ms(60000);
    }
    return mc_run(s->script == 3 ? serve_until_term : until_term, s);
}

/* A process of its own: signals are sent to it. */
static pid_t start_supervisor(stage *s, unsigned workers) {
    pid_t pid = fork();
    if (pid == 0) {
        mc_supervise_options options = {.workers = workers,
                                        .backoff_ms = 1,
                                        .grace_ms = s->script == 2 ? 50 : 20000,
                                        .on_event = count_event,
                                        .on_event_arg = s};
        _exit(mc_supervise(&options, act, s) == MC_OK ? 0 : 1);
    }
    return pid;
}

static bool reached(const volatile int *number, int value) {
    for (int i = 0; i < 2000 && *number < value; i++) {
        sleep_ms(10);
    }
    return *number >= value;
}

static int exit_status_of(pid_t pid) {
    int status;
    waitpid(pid, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

Test(async_process, a_supervisor_starts_anew_what_dies_and_ends_with_the_last_that_ends_well) {
    stage *s = new_stage();
    s->script = 1;
    cr_assert_eq(exit_status_of(start_supervisor(s, 1)), 0);
    cr_assert_eq(s->deaths, 3);
    cr_assert_eq(s->starts, 4);
    cr_assert_eq(s->stops, 1);
}

Test(async_process, a_supervisor_passes_on_that_all_should_end) {
    stage *s = new_stage();
    pid_t pid = start_supervisor(s, 3);
    cr_assert(reached(&s->ready, 3));
    sleep_ms(20); /* ready is told just before the wait begins */
    kill(pid, SIGTERM);
    cr_assert_eq(exit_status_of(pid), 0);
    cr_assert_eq(s->stops, 3);
    cr_assert_eq(s->deaths, 0);
}

Test(async_process, a_supervisor_kills_what_does_not_end_in_time_and_says_so) {
    stage *s = new_stage();
    s->script = 2;
    pid_t pid = start_supervisor(s, 2);
    cr_assert(reached(&s->ready, 2));
    kill(pid, SIGTERM);
    cr_assert_eq(exit_status_of(pid), 1);
    cr_assert_eq(s->stops, 2);
}

Test(async_process, a_reload_starts_a_new_worker_before_the_old_one_ends) {
    stage *s = new_stage();
    pid_t pid = start_supervisor(s, 2);
    cr_assert(reached(&s->ready, 2));
    sleep_ms(20);
    kill(pid, SIGHUP);
    cr_assert(reached(&s->ready, 4));
    cr_assert(reached(&s->stops, 2), "the old ones ended");
    sleep_ms(20);
    kill(pid, SIGTERM);
    cr_assert_eq(exit_status_of(pid), 0);
    cr_assert_eq(s->starts, 4);
    cr_assert_eq(s->deaths, 0);
}

/* A connection, which is there before anybody has accepted it. */
static int knock(const struct sockaddr_in *address) {
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    cr_assert_geq(fd, 0);
    cr_assert_eq(connect(fd, (const struct sockaddr *)address, sizeof *address), 0);
    return fd;
}

static bool is_answered(int fd) {
    char reply[2];
    bool answered = recv(fd, reply, sizeof reply, MSG_WAITALL) == 2;
    close(fd);
    return answered;
}

Test(async_process, no_connection_is_lost_by_reloads) {
    stage *s = new_stage();
    struct sockaddr_in address;
    socklen_t len = sizeof address;
    s->script = 3;
    s->listener = mc_listen("127.0.0.1", 0, 0);
    cr_assert_geq(s->listener, 0);
    cr_assert_eq(getsockname(s->listener, (struct sockaddr *)&address, &len), 0);
    pid_t pid = start_supervisor(s, 2);
    cr_assert(reached(&s->ready, 2));
    for (int round = 1; round <= 5; round++) {
        int before = knock(&address), between = knock(&address);
        kill(pid, SIGHUP);
        sleep_ms(5);
        kill(pid, SIGHUP); /* while the old ones may be at work still */
        int after = knock(&address);
        cr_assert(is_answered(before), "round %d", round);
        cr_assert(is_answered(between), "round %d", round);
        cr_assert(is_answered(after), "round %d", round);
    }
    cr_assert(reached(&s->stops, 2));
    kill(pid, SIGTERM);
    cr_assert_eq(exit_status_of(pid), 0);
    cr_assert_eq(s->deaths, 0);
}
