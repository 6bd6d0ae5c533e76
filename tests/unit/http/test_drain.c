/*
 * test_drain.c - a signal ends a server without losing what it had accepted.
 */
#include "client.h"

#include <criterion/criterion.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

static char reply[1 << 16];

Test(drain, finishes_requests_in_flight_and_closes_idle_connections) {
    server s;
    server_start(&s, (mc_server_options){0});
    int idle = client_connect(&s), napping = client_connect(&s), blocking = client_connect(&s);
    client_send(idle, ASK_GET("/"));
    cr_expect_eq(client_read(idle, reply, sizeof reply), 200);
    client_send(napping, ASK_GET("/nap?ms=600"));
    client_send(blocking, ASK_GET("/block?ms=600"));
    usleep(100000);
    int64_t start = clock_ms();
    server_signal(&s);
    cr_expect(client_at_end(idle));
    cr_expect_lt(clock_ms() - start, 550);
    cr_expect_eq(client_read(napping, reply, sizeof reply), 200);
    cr_expect(strstr(reply, "\r\nconnection: close\r\n"));
    cr_expect_eq(client_read(blocking, reply, sizeof reply), 200);
    close(idle);
    close(napping);
    close(blocking);
    cr_expect_eq(server_join(&s), 0);
}

Test(drain, answers_a_request_that_was_half_sent) {
    server s;
    server_start(&s, (mc_server_options){0});
    int fd = client_connect(&s);
    client_send(fd, "GET / HT");
    usleep(50000);
    server_signal(&s);
    usleep(400000);
    client_send(fd, "TP/1.1\r\nhost: a\r\n\r\n");
    cr_expect_eq(client_read(fd, reply, sizeof reply), 200);
    close(fd);
    cr_expect_eq(server_join(&s), 0);
}

Test(drain, cuts_off_what_takes_longer_than_its_time) {
    server s;
    server_start(&s, (mc_server_options){.drain_timeout_ms = 200});
    int fd = client_connect(&s);
    client_send(fd, ASK_GET("/nap?ms=20000"));
    usleep(100000);
    int64_t start = clock_ms();
    server_signal(&s);
    cr_expect_eq(client_read(fd, reply, sizeof reply), 503);
    close(fd);
    cr_expect_eq(server_join(&s), 0);
    cr_expect_lt(clock_ms() - start, 3000);
}

/* A client that asks without pause and counts what it was not answered. */
typedef struct load {
    const server *server;
    pthread_t thread;
    int answered, lost;
} load;

/* True where the server said that this answer was the last. */
static bool was_last(const char *text) {
    return strstr(text, "\r\nconnection: close\r\n") != NULL;
}

static void *ask_until_closed(void *arg) {
    load *l = arg;
    char text[4096];
    int fd = client_connect(l->server);
    for (;;) {
        client_send(fd, ASK_GET("/nap?ms=1"));
        if (client_read(fd, text, sizeof text) != 200) {
            l->lost++;
            break;
        }
        l->answered++;
        if (was_last(text)) break;
    }
    close(fd);
    return NULL;
}

Test(drain, loses_nothing_under_load) {
    for (int round = 0; round < 5; round++) {
        server s;
        load loads[16];
        server_start(&s, (mc_server_options){.threads = round % 2 ? 3 : 1});
        for (int i = 0; i < 16; i++) {
            loads[i] = (load){.server = &s};
            cr_assert_eq(pthread_create(&loads[i].thread, NULL, ask_until_closed, &loads[i]), 0);
        }
        usleep(50000);
        server_signal(&s);
        for (int i = 0; i < 16; i++) {
            pthread_join(loads[i].thread, NULL);
            cr_expect_eq(loads[i].lost, 0, "round %d client %d after %d", round, i,
                         loads[i].answered);
            cr_expect_gt(loads[i].answered, 0);
        }
        cr_expect_eq(server_join(&s), 0);
    }
}

static void expect_whole_events(int fd, const char *events) {
    size_t len = 0;
    ssize_t got;
    while ((got = read(fd, reply + len, sizeof reply - 1 - len)) > 0)
        len += (size_t)got;
    reply[len] = '\0';
    cr_expect_eq(got, 0);
    cr_expect_eq(strncmp(reply, "HTTP/1.1 200 ", 13), 0, "%s", reply);
    cr_expect_str_eq(body_of(reply), events);
    close(fd);
}

Test(drain, ends_streams_of_events_at_once_and_whole) {
    server s;
    server_start(&s, (mc_server_options){.drain_timeout_ms = 60000});
    int said = client_connect(&s), silent = client_connect(&s), later = client_connect(&s);
    client_send(said, ASK_GET("/events?ms=1"));
    client_send(silent, ASK_GET("/events?ms=0"));
    client_send(later, "GET /events?ms=0 HT");
    usleep(100000);
    int64_t start = clock_ms();
    server_signal(&s);
    usleep(100000);
    client_send(later, "TP/1.1\r\nhost: a\r\n\r\n");
    expect_whole_events(said, "9\r\ndata: 1\n\n\r\n0\r\n\r\n");
    expect_whole_events(silent, "0\r\n\r\n");
    expect_whole_events(later, "0\r\n\r\n");
    cr_expect_eq(server_join(&s), 0);
    cr_expect_lt(clock_ms() - start, 10000);
}

static int report_port_to; /* of the child below: on_listen has no argument of ours but `app` */

static void report_port(mc_app *app, uint16_t port) {
    (void)app;
    (void)!write(report_port_to, &port, sizeof port);
}

static mc_response never(mc_context *ctx, const void *args) {
    (void)args;
    for (;;)
        pause();
    return mc_response_empty(ctx, 204);
}

/* Serves a handler that never returns. */
static void serve_child(int port_pipe) {
    static const mc_operation stuck = {
        .name = "stuck", .method = "GET", .path = "/", .handler = MC_HANDLER_SYNC, .call = never};
    static const mc_service service = {.name = "stuck", .operations = &stuck, .len = 1};
    static const mc_service *const services[] = {&service};
    report_port_to = port_pipe;
    mc_app app = {.services = services,
                  .services_len = 1,
                  .on_listen = report_port,
                  .options = {.any_port = true, .quiet = true}};
    _exit(mc_serve(&app));
}

Test(drain, is_cut_short_by_a_second_signal) {
    int port_pipe[2];
    cr_assert_eq(pipe(port_pipe), 0);
    pid_t child = fork();
    if (child == 0) serve_child(port_pipe[1]);
    server s = {.port = 0};
    cr_assert_eq(read(port_pipe[0], &s.port, sizeof s.port), sizeof s.port);
    int fd = client_connect(&s), status, ended;
    client_send(fd, ASK_GET("/"));
    usleep(100000);
    kill(child, SIGTERM);
    usleep(300000);
    cr_expect_eq(waitpid(child, &status, WNOHANG), 0, "one signal waits for the handler");
    kill(child, SIGTERM);
    ended = waitpid(child, &status, 0);
    cr_expect_eq(ended, child);
    cr_expect(WIFSIGNALED(status) && WTERMSIG(status) == SIGTERM);
    close(fd);
}

Test(start, fails_with_a_message_where_the_port_is_taken) {
    server s;
    server_start(&s, (mc_server_options){0});
    mc_app second = {.options = {.port = s.port, .quiet = true}};
    cr_expect_eq(mc_serve(&second), 1);
    cr_expect_eq(server_stop(&s), 0);
}

static int refuse_start(mc_app *app) {
    (void)app;
    return 1;
}

Test(start, fails_where_a_hook_the_routes_or_the_command_line_say_so) {
    mc_app refused = {.on_start = refuse_start, .options = {.any_port = true, .quiet = true}};
    cr_expect_eq(mc_serve(&refused), 1);
    static const mc_operation twins[] = {{.name = "a", .method = "GET", .path = "/"},
                                         {.name = "b", .method = "GET", .path = "/"}};
    static const mc_service service = {.name = "twins", .operations = twins, .len = 2};
    static const mc_service *const services[] = {&service};
    mc_app alike = {.services = services, .services_len = 1, .options = {.quiet = true}};
    cr_expect_eq(mc_serve(&alike), 1);
    static const char *const wrong[] = {"--port=x",
                                        "--port=65536",
                                        "--port=-1",
                                        "--port",
                                        "--hostile",
                                        "positional",
                                        "--threads=0",
                                        "--workers=x",
                                        "--threads=257",
                                        "--per-ip=-1",
                                        "--per-ip=1e3",
                                        "--per-ip=1000001",
                                        "--docs-assets=/nowhere",
                                        "--docs-assets=/etc"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        char arg[32], program[] = "server";
        snprintf(arg, sizeof arg, "%s", wrong[i]);
        char *argv[] = {program, arg, NULL};
        mc_app app = {.options = {.quiet = true}};
        cr_expect_eq(mc_serve_main(&app, 2, argv), 2, "%s", wrong[i]);
    }
}
