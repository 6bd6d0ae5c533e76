/*
 * test_server.c - a whole server does what HTTP/1.1 and its handlers promise.
 */
#include "client.h"

#include <criterion/criterion.h>
#include <dirent.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

static char reply[1 << 20];

static int ask(const server *s, const char *request) {
    return client_ask(s, request, reply, sizeof reply);
}

static int next(int fd) {
    return client_read(fd, reply, sizeof reply);
}

Test(server, answers_a_request_and_stops_on_a_signal) {
    server s;
    server_start(&s, (mc_server_options){0});
    cr_expect_eq(ask(&s, ASK_GET("/")), 200);
    cr_expect(strstr(reply, "\r\ncontent-type: text/plain\r\n"));
    cr_expect(strstr(reply, "\r\ncontent-length: 5\r\n"));
    cr_expect(strstr(reply, "\r\ndate: "));
    cr_expect(strstr(reply, " GMT\r\n"));
    cr_expect_not(strstr(reply, "connection:"));
    cr_expect_str_eq(body_of(reply), "hello");
    cr_expect_eq(server_stop(&s), 0);
}

Test(server, answers_what_no_handler_does) {
    server s;
    server_start(&s, (mc_server_options){0});
    cr_expect_eq(ask(&s, ASK_GET("/nobody")), 404);
    cr_expect_str_eq(body_of(reply), "{\"detail\":\"Not Found\"}");
    cr_expect_eq(ask(&s, "PUT / HTTP/1.1\r\nhost: a\r\n\r\n"), 405);
    cr_expect_str_eq(body_of(reply), "{\"detail\":\"Method Not Allowed\"}");
    cr_expect(strstr(reply, "\r\nallow: DELETE, GET, HEAD\r\n"), "%s", reply);
    cr_expect_eq(ask(&s, ASK_GET("/nap/?ms=1")), 307);
    cr_expect(strstr(reply, "\r\nlocation: /nap?ms=1\r\n"), "%s", reply);
    cr_expect_eq(ask(&s, ASK_GET("/nap?ms=x")), 422);
    cr_expect_eq(ask(&s, "GET / HTTP/1.1\r\n\r\n"), 400);
    cr_expect_str_eq(body_of(reply), "{\"detail\":\"Missing Host header\"}");
    cr_expect(strstr(reply, "\r\nconnection: close\r\n"));
    cr_expect_eq(server_stop(&s), 0);
}

Test(server, keeps_a_connection_until_one_side_wants_to_close) {
    server s;
    server_start(&s, (mc_server_options){0});
    int fd = client_connect(&s);
    for (int i = 0; i < 3; i++) {
        client_send(fd, ASK_GET("/"));
        cr_expect_eq(next(fd), 200);
    }
    client_send(fd, "GET / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n");
    cr_expect_eq(next(fd), 200);
    cr_expect(strstr(reply, "\r\nconnection: close\r\n"));
    cr_expect(client_at_end(fd));
    close(fd);
    fd = client_connect(&s);
    client_send(fd, "GET / HTTP/1.0\r\nconnection: keep-alive\r\n\r\n");
    cr_expect_eq(next(fd), 200);
    cr_expect(strstr(reply, "\r\nconnection: keep-alive\r\n"));
    client_send(fd, "GET / HTTP/1.0\r\n\r\n");
    cr_expect_eq(next(fd), 200);
    cr_expect(client_at_end(fd));
    close(fd);
    cr_expect_eq(server_stop(&s), 0);
}

Test(server, answers_pipelined_requests_in_their_order) {
    server s;
    server_start(&s, (mc_server_options){0});
    int fd = client_connect(&s);
    client_send(fd,
                ASK_GET("/nap?ms=50") ASK_GET(
                    "/") "POST /echo" LINE_END
                         "content-type: application/json\r\ncontent-length: 2\r\n\r\n[]" ASK_GET(
                             "/block?ms=1") "HEAD /" LINE_END "\r\n" ASK_GET("/nob"));
    static const char *const bodies[] = {"slept", "hello", "[]", "blocked"};
    for (size_t i = 0; i < 4; i++) {
        cr_expect_eq(next(fd), 200);
        cr_expect_str_eq(body_of(reply), bodies[i]);
    }
    cr_expect_eq(client_read_head(fd, reply, sizeof reply), 200);
    cr_expect(strstr(reply, "\r\ncontent-length: 5\r\n"));
    client_send(fd, ""); /* the last was cut short: nothing may have been made of it */
    close(fd);
    cr_expect_eq(server_stop(&s), 0);
}

Test(server, gathers_the_answers_of_one_packet_into_one_write) {
    server s;
    server_start(&s, (mc_server_options){0});
    int fd = client_connect(&s);
    client_send(fd, ASK_GET("/") ASK_GET("/") ASK_GET("/") ASK_GET("/"));
    ssize_t got = read(fd, reply, sizeof reply - 1);
    cr_assert_gt(got, 0);
    reply[got] = '\0';
    int answers = 0;
    for (const char *at = reply; (at = strstr(at, "HTTP/1.1 200 OK")); at++)
        answers++;
    cr_expect_eq(answers, 4);
    close(fd);
    cr_expect_eq(server_stop(&s), 0);
}

Test(server, reads_bodies_of_every_form_in_any_pieces) {
    server s;
    server_start(&s, (mc_server_options){0});
    static const char *const requests[] = {
        "POST /echo" LINE_END "content-type: application/json\r\ncontent-length: 13\r\n\r\n"
        "{\"a\": [1, 2]}",
        "POST /echo" LINE_END "content-type: application/json; charset=utf-8\r\n"
        "transfer-encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n8;x=y\r\n [1, 2]}\r\n0\r\nT: t\r\n\r\n",
    };
    for (size_t i = 0; i < 2; i++) {
        int fd = client_connect(&s);
        client_send(fd, requests[i]);
        cr_expect_eq(next(fd), 200);
        cr_expect_str_eq(body_of(reply), "{\"a\":[1,2]}");
        for (const char *at = requests[i]; *at; at++) {
            const char byte[2] = {*at, '\0'};
            client_send(fd, byte);
        }
        cr_expect_eq(next(fd), 200);
        cr_expect_str_eq(body_of(reply), "{\"a\":[1,2]}");
        client_send(fd, ASK_GET("/"));
        cr_expect_eq(next(fd), 200, "the next request is found");
        close(fd);
    }
    cr_expect_eq(server_stop(&s), 0);
}

Test(server, tells_a_careful_client_to_continue) {
    server s;
    server_start(&s, (mc_server_options){0});
    int fd = client_connect(&s);
    client_send(fd, "POST /echo" LINE_END "content-type: application/json\r\n"
                    "content-length: 4\r\nexpect: 100-continue\r\n\r\n");
    cr_expect_eq(next(fd), 100);
    client_send(fd, "null");
    cr_expect_eq(next(fd), 200);
    cr_expect_str_eq(body_of(reply), "null");
    close(fd);
    cr_expect_eq(server_stop(&s), 0);
}

Test(server, sends_long_and_empty_bodies_whole) {
    server s;
    server_start(&s, (mc_server_options){0});
    int fd = client_connect(&s);
    static const char *const sizes[] = {"0", "16384", "16385", "1000000"};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        char request[128];
        snprintf(request, sizeof request, "GET /big?ms=%s" LINE_END "\r\n", sizes[i]);
        client_send(fd, request);
        cr_expect_eq(next(fd), 200);
        cr_expect_eq(strlen(body_of(reply)), strtoul(sizes[i], NULL, 10));
    }
    client_send(fd, "HEAD /big?ms=1000000" LINE_END "\r\n");
    cr_expect_eq(client_read_head(fd, reply, sizeof reply), 200);
    cr_expect(strstr(reply, "\r\ncontent-length: 1000000\r\n"));
    client_send(fd, "DELETE /" LINE_END "\r\n");
    cr_expect_eq(next(fd), 204);
    cr_expect_not(strstr(reply, "content-length"));
    close(fd);
    cr_expect_eq(server_stop(&s), 0);
}

Test(server, writes_the_headers_of_a_handler_and_refuses_to_split_a_response) {
    server s;
    server_start(&s, (mc_server_options){0});
    cr_expect_eq(ask(&s, ASK_GET("/headers")), 200);
    cr_expect(strstr(reply, "\r\nx-one: 1\r\nx-two: 2\r\n"));
    cr_expect_eq(ask(&s, ASK_GET("/split")), 500);
    cr_expect_not(strstr(reply, "evil"));
    cr_expect_eq(ask(&s, ASK_GET("/nothing")), 500);
    cr_expect_str_eq(body_of(reply), "{\"detail\":\"Internal Server Error\"}");
    cr_expect_eq(server_stop(&s), 0);
}

Test(server, lets_a_hundred_handlers_sleep_at_once) {
    server s;
    server_start(&s, (mc_server_options){0});
    int fds[100];
    int64_t start = clock_ms();
    for (int i = 0; i < 100; i++) {
        fds[i] = client_connect(&s);
        client_send(fds[i], ASK_GET("/nap?ms=50"));
    }
    for (int i = 0; i < 100; i++) {
        cr_expect_eq(next(fds[i]), 200);
        cr_expect_str_eq(body_of(reply), "slept");
        close(fds[i]);
    }
    cr_expect_lt(clock_ms() - start, 2000, "one after the other would be 5000 ms");
    cr_expect_eq(server_stop(&s), 0);
}

Test(server, goes_on_while_sync_handlers_block) {
    server s;
    server_start(&s, (mc_server_options){.pool_threads = 2});
    int fds[4];
    int64_t start = clock_ms();
    for (int i = 0; i < 4; i++) {
        fds[i] = client_connect(&s);
        client_send(fds[i], ASK_GET("/block?ms=400"));
    }
    cr_expect_eq(ask(&s, ASK_GET("/")), 200);
    cr_expect_lt(clock_ms() - start, 300);
    for (int i = 0; i < 4; i++) {
        cr_expect_eq(next(fds[i]), 200);
        close(fds[i]);
    }
    cr_expect_geq(clock_ms() - start, 790, "two threads, four jobs");
    cr_expect_eq(server_stop(&s), 0);
}

static int open_descriptors(void) {
    int count = 0;
    DIR *dir = opendir("/proc/self/fd");
    while (readdir(dir))
        count++;
    closedir(dir);
    return count;
}

/* Ends the connection by a reset. */
static void slam(int fd) {
    const struct linger at_once = {.l_onoff = 1};
    setsockopt(fd, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
    close(fd);
}

Test(server, survives_clients_that_vanish_and_leaves_no_descriptor) {
    static const char *const requests[] = {"",
                                           "GET",
                                           ASK_GET("/nap?ms=5"),
                                           ASK_GET("/block?ms=5"),
                                           ASK_GET("/big?ms=5000000"),
                                           "POST /echo" LINE_END "content-length: 9\r\n\r\n1"};
    int before = open_descriptors();
    server s;
    server_start(&s, (mc_server_options){0});
    for (int i = 0; i < 120; i++) {
        int fd = client_connect(&s);
        client_send(fd, requests[i % 6]);
        if (i % 4 == 0) usleep(2000);
        slam(fd);
    }
    cr_expect_eq(ask(&s, ASK_GET("/")), 200);
    cr_expect_eq(server_stop(&s), 0);
    cr_expect_eq(open_descriptors(), before);
}

Test(server, counts_what_it_answers) {
    server s;
    server_start(&s, (mc_server_options){0});
    cr_expect_eq(ask(&s, ASK_GET("/nap?ms=x")), 422);
    cr_expect_eq(ask(&s, ASK_GET("/nap?ms=1")), 200);
    cr_expect_eq(ask(&s, ASK_GET("/nap?ms=2")), 200);
    cr_expect_eq(ask(&s, ASK_GET("/nobody")), 404);
    cr_expect_eq(ask(&s, ASK_GET("/metrics")), 200);
    cr_expect(strstr(reply, "content-type: text/plain; version=0.0.4"));
    cr_expect(strstr(reply, "\nmodelc_requests_total{operation=\"nap\",status=\"200\"} 2\n"), "%s",
              reply);
    cr_expect(strstr(reply, "\nmodelc_requests_total{operation=\"nap\",status=\"422\"} 1\n"));
    cr_expect(strstr(reply, "\nmodelc_requests_total{operation=\"none\",status=\"404\"} 1\n"));
    cr_expect(strstr(reply, "\nmodelc_request_seconds_bucket{operation=\"nap\",le=\"+Inf\"} 3\n"));
    cr_expect(strstr(reply, "\nmodelc_request_seconds_count{operation=\"nap\"} 3\n"));
    cr_expect(strstr(reply, "\nmodelc_connections 1\n"));
    cr_expect_eq(server_stop(&s), 0);
}

Test(server, answers_before_the_background_work_and_drains_after_it) {
    server s;
    server_start(&s, (mc_server_options){0});
    int64_t start = clock_ms();
    cr_expect_eq(ask(&s, ASK_GET("/later?ms=500")), 200);
    cr_expect_lt(clock_ms() - start, 400);
    cr_expect_eq(server_stop(&s), 0);
    cr_expect_geq(clock_ms() - start, 450);
}
