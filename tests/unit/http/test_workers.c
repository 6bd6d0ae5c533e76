/*
 * test_workers.c - several loops and several processes are one server.
 */
#include "client.h"

#include <criterion/criterion.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#define CLIENTS 40
#define PATIENCE_MS 10000

static char reply[1 << 16];

Test(threads, count_together_what_they_answered) {
    server s;
    server_start(&s, (mc_server_options){.threads = 4});
    int fds[CLIENTS];
    for (int i = 0; i < CLIENTS; i++) {
        fds[i] = client_connect(&s);
        client_send(fds[i], ASK_GET("/"));
        cr_expect_eq(client_read(fds[i], reply, sizeof reply), 200);
    }
    cr_expect_eq(client_ask(&s, ASK_GET("/metrics"), reply, sizeof reply), 200);
    cr_expect(strstr(reply, "modelc_requests_total{operation=\"hello\",status=\"200\"} 40\n"), "%s",
              reply);
    cr_expect(strstr(reply, "\nmodelc_connections 41\n"), "%s", reply);
    for (int i = 0; i < CLIENTS; i++)
        close(fds[i]);
    cr_expect_eq(server_stop(&s), 0);
}

/* ---- workers ------------------------------------------------------------------------- */

static int report_port_to; /* of the child below: on_listen has no argument of ours but `app` */

static void report_port(mc_app *app, uint16_t port) {
    (void)app;
    (void)!write(report_port_to, &port, sizeof port);
}

static mc_response tell_process(mc_context *ctx, const void *args) {
    char text[32];
    (void)args;
    snprintf(text, sizeof text, "%d", (int)getpid());
    return mc_response_bytes(ctx, 200, MC_STR("text/plain"), mc_str_from(text));
}

static void serve_child(int port_pipe) {
    static const mc_operation who = {
        .name = "who", .method = "GET", .path = "/", .call = tell_process};
    static const mc_service one = {.name = "who", .operations = &who, .len = 1};
    static const mc_service *const services[] = {&one};
    report_port_to = port_pipe;
    mc_app app = {.services = services,
                  .services_len = 1,
                  .on_listen = report_port,
                  .options = {.any_port = true, .quiet = true, .workers = 2, .threads = 2}};
    _exit(mc_serve(&app));
}

/* Which worker answers a new connection; 0 where it died over it. */
static int ask_who(const server *s) {
    int status = client_ask(s, ASK_GET("/"), reply, sizeof reply);
    return status == 200 ? (int)strtol(body_of(reply), NULL, 10) : 0;
}

/* Asks until another worker than `one` and `two` answers, 0 where none ever does. */
static int wait_for_another(const server *s, int one, int two, int *lost) {
    int64_t until = clock_ms() + PATIENCE_MS;
    while (clock_ms() < until) {
        int who = ask_who(s);
        if (who != 0 && who != one && who != two) return who;
        *lost += who == 0;
        usleep(1000);
    }
    return 0;
}

/* Two workers with two loops each; their supervisor's process. */
static pid_t start_workers(server *s) {
    int port_pipe[2];
    cr_assert_eq(pipe(port_pipe), 0);
    pid_t supervisor = fork();
    if (supervisor == 0) serve_child(port_pipe[1]);
    *s = (server){.port = 0};
    cr_assert_eq(read(port_pipe[0], &s->port, sizeof s->port), sizeof s->port);
    close(port_pipe[0]); /* the other end stays open: each new worker tells the port */
    return supervisor;
}

static void stop_workers(pid_t supervisor) {
    int status;
    kill(supervisor, SIGTERM);
    cr_expect_eq(waitpid(supervisor, &status, 0), supervisor);
    cr_expect(WIFEXITED(status) && WEXITSTATUS(status) == 0, "%x", (unsigned)status);
}

Test(workers, are_started_anew_replaced_and_stopped) {
    server s;
    pid_t supervisor = start_workers(&s);
    int lost = 0, one = ask_who(&s), two = wait_for_another(&s, one, 0, &lost);
    cr_expect(one != supervisor && two != supervisor, "the supervisor itself serves nobody");
    cr_expect(one != 0 && two != 0 && lost == 0);
    kill(one, SIGKILL);
    int three = wait_for_another(&s, one, two, &lost);
    cr_expect_neq(three, 0, "a worker that died is started anew");
    lost = 0;
    kill(supervisor, SIGHUP);
    int four = wait_for_another(&s, two, three, &lost);
    cr_expect_neq(four, 0, "SIGHUP replaces the workers");
    cr_expect_neq(wait_for_another(&s, four, 0, &lost), 0);
    cr_expect_eq(lost, 0, "and no request is lost");
    stop_workers(supervisor);
}

/* The number behind `name` in /metrics, of whichever worker answers. */
static unsigned long count_of(const server *s, const char *name) {
    char line[100];
    cr_expect_eq(client_ask(s, ASK_GET("/metrics"), reply, sizeof reply), 200);
    snprintf(line, sizeof line, "\n%s ", name);
    const char *found = strstr(reply, line);
    cr_expect(found, "%s in %s", name, reply);
    return found ? strtoul(found + strlen(line), NULL, 10) : 0;
}

/* Other loops take a moment to see that a client has gone, or to be started. */
static void expect_count(const server *s, const char *name, unsigned long wanted) {
    int64_t until = clock_ms() + PATIENCE_MS;
    unsigned long count = count_of(s, name);
    while (count != wanted && clock_ms() < until) {
        usleep(1000);
        count = count_of(s, name);
    }
    cr_expect_eq(count, wanted, "%s is %lu, not %lu", name, count, wanted);
}

#define ANSWERS "modelc_requests_total{operation=\"who\",status=\"200\"}"

Test(workers, count_together_and_forget_nothing_when_they_die) {
    server s;
    pid_t supervisor = start_workers(&s);
    unsigned long asked = 0;
    int one = 0, two = 0, who;
    for (; asked < 40 || two == 0; asked++) {
        who = ask_who(&s);
        cr_assert_neq(who, 0);
        one = one ? one : who;
        two = who != one ? who : two;
        cr_assert_lt(asked, 10000, "both workers get their share");
    }
    for (int i = 0; i < 20; i++)
        cr_expect_eq(count_of(&s, ANSWERS), asked, "whoever is asked");
    expect_count(&s, "modelc_workers", 2);
    cr_expect_eq(count_of(&s, "modelc_worker_starts_total"), 2);
    cr_expect_eq(count_of(&s, "modelc_worker_deaths_total"), 0);
    int held = client_connect(&s);
    client_send(held, ASK_GET("/"));
    cr_expect_eq(client_read(held, reply, sizeof reply), 200);
    asked++;
    expect_count(&s, "modelc_connections", 2); /* that one and the one that asks */
    kill(one, SIGKILL);
    kill(two, SIGKILL);
    int64_t until = clock_ms() + PATIENCE_MS;
    while (clock_ms() < until && (kill(one, 0) == 0 || kill(two, 0) == 0))
        usleep(1000); /* one of them might still take a connection with it */
    expect_count(&s, "modelc_worker_starts_total", 4);
    cr_expect_eq(count_of(&s, ANSWERS), asked, "what they counted stays");
    cr_expect_eq(count_of(&s, "modelc_worker_deaths_total"), 2);
    expect_count(&s, "modelc_connections", 1); /* that asks: what they held went with them */
    close(held);
    stop_workers(supervisor);
}
