/*
 * test_limits.c - what a server does when a client wants too much, or takes too long.
 */
#include "client.h"

#include <criterion/criterion.h>
#include <sys/resource.h>
#include <unistd.h>

static char reply[1 << 16];

static int ask(const server *s, const char *request) {
    return client_ask(s, request, reply, sizeof reply);
}

static void fill(char *text, size_t size, char with) {
    memset(text, with, size - 1);
    text[size - 1] = '\0';
}

/* A client that is told off must be able to read it, though it sent more than was read. */
static void expect_refused(const server *s, const char *request, int status) {
    int fd = client_connect(s);
    client_send(fd, request);
    cr_expect_eq(client_read(fd, reply, sizeof reply), status, "%.60s: %.60s", request, reply);
    cr_expect(strstr(reply, "\r\nconnection: close\r\n"));
    cr_expect(client_at_end(fd));
    close(fd);
}

Test(limits, refuse_heads_and_bodies_that_are_too_large) {
    server s;
    server_start(&s, (mc_server_options){.max_header_bytes = 1024, .max_body_bytes = 1024});
    char filler[20000], request[24000];
    fill(filler, sizeof filler, 'x');
    snprintf(request, sizeof request, "GET /%s" LINE_END "\r\n", filler);
    expect_refused(&s, request, 414);
    snprintf(request, sizeof request, "GET /" LINE_END "x: %s\r\n\r\n", filler);
    expect_refused(&s, request, 431);
    snprintf(request, sizeof request, "POST /echo" LINE_END "content-length: 1025\r\n\r\n%s",
             filler);
    expect_refused(&s, request, 413);
    expect_refused(
        &s, "POST /echo" LINE_END "content-length: 99999999\r\nexpect: 100-continue\r\n\r\n", 413);
    snprintf(request, sizeof request,
             "POST /echo" LINE_END "transfer-encoding: chunked\r\n\r\n401\r\n%s", filler);
    expect_refused(&s, request, 413);
    filler[1024] = '\0';
    filler[0] = filler[1023] = '"';
    snprintf(request, sizeof request,
             "POST /echo" LINE_END
             "content-type: application/json\r\ncontent-length: 1024\r\n\r\n%s",
             filler);
    cr_expect_eq(ask(&s, request), 200, "exactly the limit");
    cr_expect_eq(server_stop(&s), 0);
}

Test(limits, cut_off_clients_that_are_slow_with_head_or_body) {
    server s;
    server_start(&s, (mc_server_options){.header_timeout_ms = 150, .body_timeout_ms = 150});
    int fd = client_connect(&s);
    int64_t start = clock_ms();
    client_send(fd, "GET / HTTP/1.1\r\n");
    for (int i = 0; i < 20 && clock_ms() - start < 1500; i++) {
        usleep(50000);
        client_send(fd, "x: y\r\n"); /* each is in time, the head is not */
    }
    cr_expect_eq(client_read(fd, reply, sizeof reply), 408);
    close(fd);
    start = clock_ms();
    expect_refused(&s, "POST /echo" LINE_END "content-length: 5\r\n\r\nab", 408);
    expect_refused(&s, "POST /echo" LINE_END "transfer-encoding: chunked\r\n\r\n5\r\nab", 408);
    fd = client_connect(&s);
    cr_expect(client_at_end(fd), "one that says nothing at all is just closed");
    close(fd);
    cr_expect_lt(clock_ms() - start, 1500);
    cr_expect_eq(server_stop(&s), 0);
}

Test(limits, close_a_connection_that_idles) {
    server s;
    server_start(&s, (mc_server_options){.idle_timeout_ms = 150});
    int fd = client_connect(&s);
    client_send(fd, ASK_GET("/"));
    cr_expect_eq(client_read(fd, reply, sizeof reply), 200);
    int64_t start = clock_ms();
    cr_expect(client_at_end(fd));
    cr_expect(clock_ms() - start >= 100 && clock_ms() - start < 1500);
    close(fd);
    cr_expect_eq(server_stop(&s), 0);
}

Test(limits, refuse_connections_past_the_limit_with_503) {
    server s;
    server_start(&s, (mc_server_options){.max_connections = 2});
    int fds[2];
    for (int i = 0; i < 2; i++) {
        fds[i] = client_connect(&s);
        client_send(fds[i], ASK_GET("/"));
        cr_expect_eq(client_read(fds[i], reply, sizeof reply), 200);
    }
    cr_expect_eq(ask(&s, ""), 503);
    cr_expect(strstr(reply, "\r\nretry-after: 1\r\n"));
    cr_expect_str_eq(body_of(reply), "{\"detail\":\"Service Unavailable\"}");
    close(fds[0]);
    int status = 0;
    for (int64_t start = clock_ms(); status != 200 && clock_ms() - start < 2000;)
        status = ask(&s, ASK_GET("/"));
    cr_expect_eq(status, 200, "there is room again");
    close(fds[1]);
    cr_expect_eq(server_stop(&s), 0);
}

/* A connection that was taken, for its answer is 200; -1 where it was refused with 503. */
static int take_from(const server *s, unsigned host) {
    int fd = client_connect_from(s, host);
    client_send(fd, ASK_GET("/"));
    int status = client_read(fd, reply, sizeof reply);
    if (status == 200) return fd;
    cr_expect_eq(status, 503);
    cr_expect(strstr(reply, "\r\nretry-after: 1\r\n"));
    cr_expect(client_at_end(fd));
    close(fd);
    return -1;
}

Test(limits, of_one_address_hold_in_all_loops_and_leave_room_for_the_others) {
    server s;
    int fds[12];
    server_start(&s, (mc_server_options){.max_per_address = 6, .threads = 3});
    for (int i = 0; i < 12; i++)
        cr_assert_neq(fds[i] = take_from(&s, i < 6 ? 1 : 2), -1, "connection %d", i);
    for (int i = 0; i < 12; i++)
        cr_expect_eq(take_from(&s, i < 6 ? 1 : 2), -1, "whichever loop it falls on");
    close(fds[0]);
    int again = -1;
    for (int64_t start = clock_ms(); again < 0 && clock_ms() - start < 4000;)
        again = take_from(&s, 1);
    cr_expect_neq(again, -1, "there is room again");
    cr_expect_eq(take_from(&s, 2), -1, "for that address only");
    fds[0] = again;
    for (int i = 0; i < 12; i++)
        close(fds[i]);
    cr_expect_eq(server_stop(&s), 0);
}

Test(limits, of_one_address_spare_this_machine_unless_they_are_given) {
    server s;
    int fds[8];
    server_start(&s, (mc_server_options){.max_connections = 8});
    for (int i = 0; i < 8; i++)
        cr_assert_neq(fds[i] = take_from(&s, 1), -1, "a quarter is not all");
    for (int i = 0; i < 8; i++)
        close(fds[i]);
    cr_expect_eq(server_stop(&s), 0);
}

Test(limits, answer_503_when_too_many_sync_handlers_wait) {
    server s;
    server_start(&s, (mc_server_options){.pool_threads = 1, .max_sync_requests = 2});
    int fds[3], statuses[3] = {0};
    for (int i = 0; i < 3; i++) {
        fds[i] = client_connect(&s);
        client_send(fds[i], ASK_GET("/block?ms=200"));
    }
    int ok = 0, busy = 0;
    for (int i = 0; i < 3; i++) {
        statuses[i] = client_read(fds[i], reply, sizeof reply);
        ok += statuses[i] == 200;
        busy += statuses[i] == 503 && strstr(reply, "\r\nretry-after: 1\r\n");
        close(fds[i]);
    }
    cr_expect_eq(ok, 2);
    cr_expect_eq(busy, 1);
    cr_expect_eq(server_stop(&s), 0);
}

Test(limits, cancel_a_handler_at_its_deadline) {
    server s;
    server_start(&s, (mc_server_options){.handler_timeout_ms = 150});
    int64_t start = clock_ms();
    cr_expect_eq(ask(&s, ASK_GET("/nap?ms=5000")), 504);
    cr_expect_lt(clock_ms() - start, 1500);
    cr_expect_eq(ask(&s, ASK_GET("/nap?ms=10")), 200);
    cr_expect_eq(server_stop(&s), 0);
}

Test(limits, of_an_operation_go_before_the_server_s) {
    server s;
    server_start(&s, (mc_server_options){.handler_timeout_ms = 60000});
    int64_t start = clock_ms();
    int slow = client_connect(&s);
    client_send(slow, ASK_GET("/nap?ms=600"));
    cr_expect_eq(ask(&s, ASK_GET("/short?ms=5000")), 504);
    cr_expect_lt(clock_ms() - start, 1500);
    cr_expect_eq(ask(&s, ASK_GET("/short?ms=1")), 200);
    cr_expect_eq(client_read(slow, reply, sizeof reply), 200, "others have their time");
    close(slow);
    cr_expect_eq(server_stop(&s), 0);
}

Test(limits, of_concurrency_refuse_what_is_too_much_at_once) {
    server s;
    server_start(&s, (mc_server_options){0});
    int fds[2];
    for (int i = 0; i < 2; i++) {
        fds[i] = client_connect(&s);
        client_send(fds[i], ASK_GET("/few?ms=300"));
    }
    usleep(100000);
    cr_expect_eq(ask(&s, ASK_GET("/few?ms=1")), 503);
    cr_expect(strstr(reply, "\r\nretry-after: 1\r\n"));
    cr_expect_eq(ask(&s, ASK_GET("/nap?ms=1")), 200);
    for (int i = 0; i < 2; i++) {
        cr_expect_eq(client_read(fds[i], reply, sizeof reply), 200);
        close(fds[i]);
    }
    cr_expect_eq(ask(&s, ASK_GET("/few?ms=1")), 200);
    cr_expect_eq(server_stop(&s), 0);
}

Test(limits, of_descriptors_do_not_make_accept_spin) {
    server s;
    server_start(&s, (mc_server_options){0});
    struct rlimit old, low;
    getrlimit(RLIMIT_NOFILE, &old);
    int fd = client_connect(&s), waiting = client_connect(&s);
    client_send(fd, ASK_GET("/"));
    cr_expect_eq(client_read(fd, reply, sizeof reply), 200);
    client_send(waiting, ASK_GET("/"));
    cr_expect_eq(client_read(waiting, reply, sizeof reply), 200);
    int another = client_connect(&s); /* its descriptor here is taken, the server's is not */
    low = old;
    low.rlim_cur = (rlim_t)waiting; /* below what is open: the next accept fails */
    setrlimit(RLIMIT_NOFILE, &low);
    client_send(another, ASK_GET("/"));
    client_send(fd, ASK_GET("/"));
    cr_expect_eq(client_read(fd, reply, sizeof reply), 200, "others are served");
    struct rusage before, after;
    getrusage(RUSAGE_SELF, &before);
    usleep(300000);
    getrusage(RUSAGE_SELF, &after);
    long spent = (after.ru_utime.tv_sec - before.ru_utime.tv_sec) * 1000000 +
                 after.ru_utime.tv_usec - before.ru_utime.tv_usec;
    cr_expect_lt(spent, 150000, "%ld us of 300000", spent);
    setrlimit(RLIMIT_NOFILE, &old);
    cr_expect_eq(client_read(another, reply, sizeof reply), 200, "once there is room again");
    close(fd);
    close(waiting);
    close(another);
    cr_expect_eq(server_stop(&s), 0);
}

Test(limits, end_a_connection_that_does_not_take_its_response) {
    server s;
    server_start(&s, (mc_server_options){.body_timeout_ms = 150});
    int fd = client_connect(&s);
    client_send(fd, ASK_GET("/big?ms=30000000"));
    usleep(600000);
    int64_t start = clock_ms();
    cr_expect_eq(server_stop(&s), 0);
    cr_expect_lt(clock_ms() - start, 2000, "nothing is left to be waited for");
    close(fd);
}

#define SLOW_CLIENTS 500

/* Each has sent the start of a head, or of a body, and now and then sends one byte more. */
static void drip(const int *fds, int round) {
    for (int i = 0; i < SLOW_CLIENTS; i++) {
        if (i % 10 == round % 10) client_send(fds[i], "x");
    }
}

Test(limits, keep_500_slow_clients_from_stopping_the_others) {
    server s;
    int fds[SLOW_CLIENTS];
    struct rlimit descriptors;
    cr_assert_eq(getrlimit(RLIMIT_NOFILE, &descriptors), 0);
    descriptors.rlim_cur = descriptors.rlim_max;
    cr_assert_eq(setrlimit(RLIMIT_NOFILE, &descriptors), 0);
    server_start(&s, (mc_server_options){.header_timeout_ms = 2500, .body_timeout_ms = 2500});
    for (int i = 0; i < SLOW_CLIENTS; i++) {
        fds[i] = client_connect(&s);
        client_send(fds[i], i % 2 ? "GET / HTTP/1.1\r\nhost: a\r\nx: "
                                  : "POST /echo HTTP/1.1\r\nhost: a\r\ncontent-type: "
                                    "application/json\r\ncontent-length: 1000\r\n\r\n\"");
    }
    int other = client_connect(&s);
    for (int round = 0; round < 100; round++) {
        if (round < 20) drip(fds, round);
        client_send(other, ASK_GET("/"));
        cr_expect_eq(client_read(other, reply, sizeof reply), 200);
    }
    for (int i = 0; i < SLOW_CLIENTS; i++) {
        cr_expect_eq(client_read(fds[i], reply, sizeof reply), 408, "client %d", i);
        cr_expect(strstr(reply, "\r\nconnection: close\r\n"));
        close(fds[i]);
    }
    client_send(other, ASK_GET("/"));
    cr_expect_eq(client_read(other, reply, sizeof reply), 200);
    close(other);
    cr_expect_eq(server_stop(&s), 0);
}

Test(limits, let_a_connection_go_on_that_gave_back_its_buffers) {
    server s;
    server_start(&s, (mc_server_options){0});
    int fd = client_connect(&s), half = client_connect(&s);
    for (int i = 0; i < 2; i++) {
        client_send(fd, ASK_GET("/"));
        cr_expect_eq(client_read(fd, reply, sizeof reply), 200);
        client_send(half, i == 0 ? ASK_GET("/") "GET / HT" : "TP/1.1\r\nhost: a\r\n\r\n");
        cr_expect_eq(client_read(half, reply, sizeof reply), 200);
        usleep(2500000);
    }
    client_send(fd, ASK_GET("/headers"));
    cr_expect_eq(client_read(fd, reply, sizeof reply), 200);
    cr_expect_str_eq(body_of(reply), "headers");
    close(fd);
    close(half);
    cr_expect_eq(server_stop(&s), 0);
}
