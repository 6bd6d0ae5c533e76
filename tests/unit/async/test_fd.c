/* Descriptors: reading, writing, accepting, waiting, closing. */
#include "support.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

/* Two connected sockets. */
typedef struct pair {
    int a, b;
} pair;

static pair open_pair(void) {
    int fds[2];
    cr_expect_eq(socketpair(AF_UNIX, SOCK_STREAM, 0, fds), 0);
    return (pair){fds[0], fds[1]};
}

static void close_pair(pair p) {
    cr_expect_eq(mc_close(p.a), MC_OK);
    cr_expect_eq(mc_close(p.b), MC_OK);
}

static int read_one(void *arg) {
    char byte;
    ptrdiff_t got = mc_read(*(int *)arg, &byte, 1, MC_NEVER);
    return got < 0 ? (int)got : 0;
}

/* ---- reading and writing ------------------------------------------------ */

static int echo(void *arg) {
    pair *p = arg;
    char buf[64];
    ptrdiff_t got;
    while ((got = mc_read(p->b, buf, sizeof buf, MC_NEVER)) > 0) {
        int status = mc_write_all(p->b, buf, (size_t)got, MC_NEVER);
        if (status != MC_OK) {
            return status;
        }
    }
    return (int)got;
}

static int talk(void *arg) {
    (void)arg;
    pair p = open_pair();
    mc_task *server = mc_spawn(echo, &p);
    for (int i = 0; i < 1000; i++) {
        char sent = (char)i, got = 0;
        cr_expect_eq(mc_write_all(p.a, &sent, 1, MC_NEVER), MC_OK);
        cr_expect_eq(mc_read(p.a, &got, 1, MC_NEVER), 1);
        cr_expect_eq(got, sent);
    }
    shutdown(p.a, SHUT_WR);
    cr_expect_eq(mc_await(server), 0, "the end of the stream is 0");
    close_pair(p);
    return 0;
}

Test(async_fd, an_echo_answers_every_byte_and_sees_the_end) {
    cr_assert_eq(mc_run(talk, NULL), 0);
}

#define LARGE ((size_t)4 << 20)

static int write_large(void *arg) {
    pair *p = arg;
    char *data = malloc(LARGE);
    for (size_t i = 0; i < LARGE; i++) {
        data[i] = (char)(i * 31 >> 3);
    }
    struct iovec pieces[] = {{NULL, 0}, {data, 5}, {NULL, 0}, {data + 5, LARGE - 5}, {NULL, 0}};
    int status = mc_writev_all(p->b, pieces, 5, MC_NEVER);
    free(data);
    mc_close(p->b);
    return status;
}

static int read_large(void *arg) {
    (void)arg;
    pair p = open_pair();
    mc_task *writer = mc_spawn(write_large, &p);
    char buf[5000];
    size_t total = 0, wrong = 0;
    ptrdiff_t got;
    while ((got = mc_read(p.a, buf, sizeof buf, MC_NEVER)) > 0) {
        for (size_t i = 0; i < (size_t)got; i++) {
            wrong += buf[i] != (char)((total + i) * 31 >> 3);
        }
        total += (size_t)got;
    }
    cr_expect_eq(total, LARGE);
    cr_expect_eq(wrong, 0);
    mc_close(p.a);
    return mc_await(writer);
}

Test(async_fd, a_large_write_in_pieces_arrives_whole_and_in_order) {
    cr_assert_eq(mc_run(read_large, NULL), 0);
}

static int empty_writes(void *arg) {
    (void)arg;
    pair p = open_pair();
    cr_expect_eq(mc_write_all(p.a, NULL, 0, 0), MC_OK);
    cr_expect_eq(mc_writev_all(p.a, NULL, 0, 0), MC_OK);
    mc_close(p.b);
    cr_expect_eq(mc_write_all(p.a, "x", 1, 0), MC_EPIPE, "and no SIGPIPE");
    cr_expect_eq(mc_close(p.a), MC_OK);
    cr_expect_eq(mc_read(p.a, NULL, 0, 0), MC_EBADF);
    cr_expect_eq(mc_read(-1, NULL, 0, 0), MC_EBADF);
    cr_expect_eq(mc_wait_fd(INT32_MAX, MC_READ, 0), MC_EBADF);
    cr_expect_eq(mc_wait_fd(0, 0, 0), MC_EINVAL);
    cr_expect_eq(mc_wait_fd(0, 64, 0), MC_EINVAL);
    return 0;
}

Test(async_fd, errors_are_results) {
    cr_assert_eq(mc_run(empty_writes, NULL), 0);
}

/* ---- deadlines, cancelling, closing ------------------------------------- */

static int deadlines(void *arg) {
    (void)arg;
    char byte;
    pair p = open_pair();
    cr_expect_eq(mc_read(p.a, &byte, 1, mc_deadline_in(100)), MC_ETIMEDOUT);
    cr_expect_eq(mc_now_ms(), 100);
    cr_expect_eq(mc_wait_fd(p.a, MC_READ, 0), MC_ETIMEDOUT);
    cr_expect_eq(mc_write_all(p.b, "z", 1, 0), MC_OK, "one attempt is always made");
    cr_expect_eq(mc_read(p.a, &byte, 1, 0), 1);
    cr_expect_eq(mc_accept(p.a, 0), MC_EINVAL, "of the system");
    cr_expect_eq(mc_now_ms(), 100);
    close_pair(p);
    return 0;
}

Test(async_fd, a_deadline_ends_a_wait_and_a_past_one_allows_one_attempt) {
    cr_assert_eq(run_virtual(deadlines, NULL), 0);
}

static int cancel_and_close(void *arg) {
    (void)arg;
    pair p = open_pair();
    char byte;
    mc_task *reader = mc_spawn(read_one, &p.a);
    mc_sleep(1);
    cr_expect_eq(mc_read(p.a, &byte, 1, MC_NEVER), MC_EBUSY);
    mc_cancel(reader);
    cr_expect_eq(mc_await(reader), MC_ECANCELED);
    reader = mc_spawn(read_one, &p.a);
    mc_sleep(1);
    close_pair(p);
    cr_expect_eq(mc_await(reader), MC_EBADF);
    return 0;
}

Test(async_fd, a_reader_can_be_cancelled_and_is_told_when_its_descriptor_closes) {
    cr_assert_eq(run_virtual(cancel_and_close, NULL), 0);
}

static int reuse_the_number(void *arg) {
    (void)arg;
    for (int i = 0; i < 100; i++) {
        pair p = open_pair();
        mc_task *reader = mc_spawn(read_one, &p.a);
        mc_yield_now();
        cr_expect_eq(mc_write_all(p.b, "x", 1, MC_NEVER), MC_OK);
        cr_expect_eq(mc_await_until(reader, mc_deadline_in(1000)), MC_OK);
        close_pair(p);
    }
    return 0;
}

Test(async_fd, a_number_used_again_waits_for_the_new_descriptor) {
    cr_assert_eq(mc_run(reuse_the_number, NULL), 0);
}

static int forget_and_wait(void *arg) {
    (void)arg;
    pair p = open_pair();
    char byte;
    cr_expect_eq(mc_read(p.a, &byte, 1, mc_deadline_in(1)), MC_ETIMEDOUT);
    cr_expect_eq(mc_fd_forget(p.a), MC_OK);
    cr_expect_eq(mc_fd_forget(p.a), MC_OK, "a second time there is nothing to do");
    mc_task *reader = mc_spawn(read_one, &p.a);
    mc_sleep(1);
    cr_expect_eq(mc_write_all(p.b, "x", 1, MC_NEVER), MC_OK);
    cr_expect_eq(mc_await(reader), MC_OK);
    close_pair(p);
    cr_expect_eq(mc_fd_forget(p.a), MC_EBADF);
    return 0;
}

Test(async_fd, a_forgotten_descriptor_stays_open_and_can_be_waited_for_anew) {
    cr_assert_eq(run_virtual(forget_and_wait, NULL), 0);
}

/* ---- waiting ------------------------------------------------------------ */

static int write_later(void *arg) {
    mc_sleep(10);
    return mc_write_all(*(int *)arg, "xy", 2, MC_NEVER);
}

static int wait_without_reading(void *arg) {
    (void)arg;
    pair p = open_pair();
    char bytes[2];
    cr_expect_eq(mc_wait_fd(p.a, MC_READ | MC_WRITE, MC_NEVER), MC_WRITE);
    mc_task *writer = mc_spawn(write_later, &p.b);
    cr_expect_eq(mc_wait_fd(p.a, MC_READ, MC_NEVER), MC_READ);
    cr_expect_eq(mc_now_ms(), 10);
    cr_expect_eq(mc_wait_fd(p.a, MC_READ, MC_NEVER), MC_READ, "nobody read it");
    cr_expect_eq(mc_wait_fd(p.a, MC_READ | MC_WRITE, MC_NEVER), MC_READ | MC_WRITE);
    cr_expect_eq(read(p.a, bytes, 1), 1);
    cr_expect_eq(mc_wait_fd(p.a, MC_READ, MC_NEVER), MC_READ, "half of it is left");
    cr_expect_eq(read(p.a, bytes, 1), 1);
    cr_expect_eq(mc_wait_fd(p.a, MC_READ, mc_deadline_in(5)), MC_ETIMEDOUT);
    cr_expect_eq(mc_await(writer), MC_OK);
    mc_close(p.b);
    cr_expect_eq(mc_wait_fd(p.a, MC_READ, MC_NEVER), MC_READ, "an end is readable");
    mc_close(p.a);
    return 0;
}

Test(async_fd, a_wait_tells_the_state_not_the_change) {
    cr_assert_eq(run_virtual(wait_without_reading, NULL), 0);
}

static int read_by_hand(void *arg) {
    int fd = *(int *)arg;
    char byte;
    int total = 0;
    ssize_t got;
    while ((got = recv(fd, &byte, 1, MSG_DONTWAIT)) != 0) {
        if (got > 0) {
            total++;
            continue;
        }
        int ready = mc_wait_fd(fd, MC_READ | MC_TRIED, MC_NEVER);
        if (ready < 0) {
            return ready;
        }
    }
    return total == 200 ? 0 : 1;
}

static int feed_by_hand(void *arg) {
    (void)arg;
    pair p = open_pair();
    mc_task *reader = mc_spawn(read_by_hand, &p.a);
    for (int i = 0; i < 100; i++) {
        cr_expect_eq(mc_write_all(p.b, "xy", 2, MC_NEVER), MC_OK);
        mc_sleep(i % 3);
    }
    mc_close(p.b);
    int result = mc_await(reader);
    mc_close(p.a);
    return result;
}

Test(async_fd, a_wait_after_eagain_never_misses_an_edge) {
    cr_assert_eq(run_virtual(feed_by_hand, NULL), 0);
}

/* Bytes and the end of the stream come together, before and after the first wait. */
static int end_with_the_bytes(void *arg) {
    char buf[8];
    for (int waited = 0; waited < 2; waited++) {
        pair p = open_pair();
        if (waited) {
            cr_expect_eq(mc_read(p.a, buf, sizeof buf, mc_deadline_in(1)), MC_ETIMEDOUT);
        }
        cr_expect_eq(write(p.b, "abc", 3), 3);
        shutdown(p.b, SHUT_WR);
        cr_expect_eq(mc_wait_fd(p.a, MC_READ, mc_deadline_in(5000)), MC_READ);
        cr_expect_eq(mc_read(p.a, buf, sizeof buf, mc_deadline_in(5000)), 3);
        cr_expect_eq(mc_read(p.a, buf, sizeof buf, mc_deadline_in(5000)), 0);
        cr_expect_eq(mc_read(p.a, buf, sizeof buf, mc_deadline_in(5000)), 0, "it stays the end");
        close_pair(p);
    }
    (void)arg;
    return 0;
}

/* A short read is taken for the last; what comes by whatever way after it is still seen. */
static int bytes_after_a_short_read(void *arg) {
    char buf[8];
    pair p = open_pair();
    cr_expect_eq(mc_read(p.a, buf, sizeof buf, mc_deadline_in(1)), MC_ETIMEDOUT);
    for (int i = 0; i < 100; i++) {
        cr_expect_eq(write(p.b, "abc", 3), 3);
        cr_expect_eq(mc_read(p.a, buf, sizeof buf, mc_deadline_in(5000)), 3);
        cr_expect_eq(write(p.b, "defg", 4), 4);
        cr_expect_eq(recv(p.a, buf, 1, 0), 1, "past the loop, and not all of it");
        cr_expect_eq(mc_read(p.a, buf, sizeof buf, mc_deadline_in(5000)), 3);
    }
    cr_expect_eq(mc_read(p.a, buf, sizeof buf, mc_now_ms()), MC_ETIMEDOUT);
    cr_expect_eq(write(p.b, "hi", 2), 2);
    cr_expect_eq(mc_read(p.a, buf, sizeof buf, mc_now_ms()), 2, "past the deadline, but there");
    close_pair(p);
    (void)arg;
    return 0;
}

/* A short read of datagrams says nothing about the next one. */
static int datagrams_are_read_one_by_one(void *arg) {
    char buf[8];
    pair p;
    int fds[2];
    cr_expect_eq(socketpair(AF_UNIX, SOCK_DGRAM, 0, fds), 0);
    p = (pair){fds[0], fds[1]};
    cr_expect_eq(mc_read(p.a, buf, sizeof buf, mc_deadline_in(1)), MC_ETIMEDOUT);
    for (int i = 0; i < 3; i++) {
        cr_expect_eq(write(p.b, "abc", 3), 3);
    }
    for (int i = 0; i < 3; i++) {
        cr_expect_eq(mc_read(p.a, buf, sizeof buf, mc_deadline_in(5000)), 3);
    }
    close_pair(p);
    (void)arg;
    return 0;
}

Test(async_fd, a_read_after_a_short_one_misses_neither_bytes_nor_the_end) {
    cr_assert_eq(mc_run(end_with_the_bytes, NULL), 0);
    cr_assert_eq(mc_run(bytes_after_a_short_read, NULL), 0);
    cr_assert_eq(mc_run(datagrams_are_read_one_by_one, NULL), 0);
}

static int use_a_file(void *arg) {
    (void)arg;
    FILE *file = tmpfile();
    int fd = fileno(file);
    char bytes[3];
    cr_expect_eq(mc_wait_fd(fd, MC_READ | MC_WRITE, MC_NEVER), MC_READ | MC_WRITE);
    cr_expect_eq(mc_write_all(fd, "abc", 3, MC_NEVER), MC_OK);
    cr_expect_eq(lseek(fd, 0, SEEK_SET), 0);
    cr_expect_eq(mc_read(fd, bytes, 3, MC_NEVER), 3);
    cr_expect_eq(mc_read(fd, bytes, 3, MC_NEVER), 0);
    cr_expect_eq(mc_fd_forget(fd), MC_OK);
    fclose(file);
    return 0;
}

Test(async_fd, files_are_always_ready) {
    cr_assert_eq(run_virtual(use_a_file, NULL), 0);
}

static int count_turns(void *arg) {
    int *turns = arg;
    while (mc_yield_now() == MC_OK) {
        ++*turns;
    }
    return 0;
}

static int never_idle(void *arg) {
    (void)arg;
    pair p = open_pair();
    int turns = 0;
    char byte = 0;
    mc_task *other = mc_spawn(count_turns, &turns);
    for (int i = 0; i < 2000; i++) {
        cr_expect_eq(mc_write_all(p.a, &byte, 1, MC_NEVER), MC_OK);
        cr_expect_eq(mc_read(p.b, &byte, 1, MC_NEVER), 1);
    }
    cr_expect_gt(turns, 10);
    mc_cancel(other);
    close_pair(p);
    return mc_await(other);
}

Test(async_fd, a_task_whose_descriptor_is_always_ready_lets_others_run) {
    cr_assert_eq(mc_run(never_idle, NULL), 0);
}

/* ---- connections -------------------------------------------------------- */

static int listen_somewhere(struct sockaddr_in *address) {
    socklen_t len = sizeof *address;
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    *address = (struct sockaddr_in){.sin_family = AF_INET};
    address->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    cr_expect_eq(bind(fd, (struct sockaddr *)address, len), 0);
    cr_expect_eq(getsockname(fd, (struct sockaddr *)address, &len), 0);
    cr_expect_eq(listen(fd, 16), 0);
    return fd;
}

static int accept_and_answer(void *arg) {
    for (int i = 0; i < 20; i++) {
        int fd = mc_accept(*(int *)arg, MC_NEVER);
        if (fd < 0) {
            return fd;
        }
        cr_expect(fcntl(fd, F_GETFL) & O_NONBLOCK);
        cr_expect_eq(mc_write_all(fd, "hello", 5, MC_NEVER), MC_OK);
        mc_close(fd);
    }
    return 0;
}

static int connect_and_ask(const struct sockaddr_in *address) {
    char text[5];
    size_t len = 0;
    ptrdiff_t got = 1;
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    int status = mc_connect(fd, (const struct sockaddr *)address, sizeof *address, MC_NEVER);
    while (status == MC_OK && got > 0 && len < 5) {
        got = mc_read(fd, text + len, 5 - len, MC_NEVER);
        len += got > 0 ? (size_t)got : 0;
    }
    mc_close(fd);
    return status != MC_OK || len != 5 ? status : memcmp(text, "hello", 5);
}

static int serve_and_connect(void *arg) {
    (void)arg;
    struct sockaddr_in address;
    int fd = listen_somewhere(&address);
    mc_task *server = mc_spawn(accept_and_answer, &fd);
    for (int i = 0; i < 20; i++) {
        cr_expect_eq(connect_and_ask(&address), 0);
    }
    cr_expect_eq(mc_await(server), 0);
    cr_expect_eq(mc_accept(fd, mc_deadline_in(1)), MC_ETIMEDOUT);
    mc_close(fd);
    cr_expect_eq(connect_and_ask(&address), -ECONNREFUSED);
    return 0;
}

Test(async_fd, connections_are_made_accepted_and_refused) {
    cr_assert_eq(mc_run(serve_and_connect, NULL), 0);
}
