/*
 * test_overload.c - more than a server can take: what it can take is answered all the same, the
 * rest refused at once, and nothing is left behind. By construction, not by the clock: handlers go
 * on when the test says so.
 */
#include "client.h"

#include <criterion/criterion.h>
#include <dirent.h>
#include <poll.h>
#include <sys/resource.h>
#include <unistd.h>

#define CAPACITY 4
#define CLIENTS (2 * CAPACITY)
#define ROUNDS 50
#define MANY 2000

static char reply[1 << 16];

static void connect_all(const server *s, int *fds, int count) {
    for (int i = 0; i < count; i++)
        fds[i] = client_connect(s);
}

static void close_all(const int *fds, int count) {
    for (int i = 0; i < count; i++)
        close(fds[i]);
}

/* The answers of `count` of the clients, whichever have one first; those get -1 in `waiting`. */
static int take_answers(struct pollfd *waiting, int count, int status) {
    int right = 0, taken = 0;
    while (taken < count) {
        cr_assert_gt(poll(waiting, CLIENTS, 5000), 0, "%d of %d answers", taken, count);
        for (int i = 0; i < CLIENTS; i++) {
            if (waiting[i].fd < 0 || !waiting[i].revents) continue;
            right += client_read(waiting[i].fd, reply, sizeof reply) == status;
            cr_expect(status != 503 || strstr(reply, "\r\nretry-after: 1\r\n"), "%s", reply);
            waiting[i].fd = -1;
            taken++;
        }
    }
    return right;
}

/* All ask at once; half of them fill the server while the others are told off. */
static void overload_once(const server *s, const int *fds) {
    struct pollfd waiting[CLIENTS];
    for (int i = 0; i < CLIENTS; i++) {
        client_send(fds[i], ASK_GET("/gate"));
        waiting[i] = (struct pollfd){.fd = fds[i], .events = POLLIN};
    }
    cr_expect_eq(take_answers(waiting, CLIENTS - CAPACITY, 503), CLIENTS - CAPACITY);
    cr_expect_eq(client_ask(s, ASK_GET("/"), reply, sizeof reply), 200, "others are served");
    for (int i = 0; i < CAPACITY; i++)
        gate_open_once();
    cr_expect_eq(take_answers(waiting, CAPACITY, 200), CAPACITY, "as many as ever");
}

Test(overload, of_twice_the_capacity_answers_all_that_can_be_and_refuses_the_rest_at_once) {
    server s;
    int fds[CLIENTS];
    server_start(&s, (mc_server_options){.pool_threads = CAPACITY, .max_sync_requests = CAPACITY});
    connect_all(&s, fds, CLIENTS);
    for (int round = 0; round < ROUNDS; round++)
        overload_once(&s, fds);
    gate_open_once();
    client_send(fds[0], ASK_GET("/gate"));
    cr_expect_eq(client_read(fds[0], reply, sizeof reply), 200, "and it is as before at once");
    close_all(fds, CLIENTS);
    cr_expect_eq(server_stop(&s), 0);
}

Test(overload, of_connections_leaves_those_that_are_there_alone) {
    server s;
    int fds[CAPACITY], answered = 0, refused = 0;
    server_start(&s, (mc_server_options){.max_connections = CAPACITY});
    connect_all(&s, fds, CAPACITY);
    for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i < CAPACITY; i++) {
            client_send(fds[i], ASK_GET("/"));
            answered += client_read(fds[i], reply, sizeof reply) == 200;
            refused += client_ask(&s, "", reply, sizeof reply) == 503 &&
                       strstr(reply, "\r\nretry-after: 1\r\n");
        }
    }
    cr_expect_eq(answered, ROUNDS * CAPACITY);
    cr_expect_eq(refused, ROUNDS * CAPACITY);
    close_all(fds, CAPACITY);
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

Test(overload, of_thousands_that_only_hold_a_connection_leaves_no_descriptor) {
    server s;
    static int fds[MANY];
    struct rlimit descriptors;
    cr_assert_eq(getrlimit(RLIMIT_NOFILE, &descriptors), 0);
    descriptors.rlim_cur = descriptors.rlim_max;
    cr_assert_eq(setrlimit(RLIMIT_NOFILE, &descriptors), 0);
    int many = descriptors.rlim_max < 3 * MANY ? (int)descriptors.rlim_max / 3 : MANY;
    int before = open_descriptors();
    server_start(&s, (mc_server_options){0});
    connect_all(&s, fds, many);
    for (int i = 0; i < many; i++) {
        client_send(fds[i], ASK_GET("/"));
        cr_assert_eq(client_read(fds[i], reply, sizeof reply), 200, "connection %d", i);
    }
    char line[64];
    snprintf(line, sizeof line, "\nmodelc_connections %d\n", many + 1);
    cr_expect_eq(client_ask(&s, ASK_GET("/metrics"), reply, sizeof reply), 200);
    cr_expect(strstr(reply, line), "%s", reply);
    close_all(fds, many);
    cr_expect_eq(server_stop(&s), 0);
    cr_expect_eq(open_descriptors(), before);
}
