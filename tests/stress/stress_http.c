/*
 * A server of several loops, asked by clients over sockets: async, sync and awaiting handlers,
 * /metrics of all loops meanwhile, connections that come and go, and an end by a signal while all
 * are busy. Every request of a connection that was there before the signal is answered, round
 * after round. Usage: stress_http [long]
 */
#include <modelc/http.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#define LOOPS 3
#define CLIENTS 8
#define ANSWERS_MIN 1500     /* before the signal */
#define OF_ONE_CONNECTION 40 /* requests */
#define PATIENCE_S 30

/* What server, clients and main see. */
typedef struct court {
    mc_app app;
    atomic_uint port; /* 0 until it listens */
    atomic_uint answered, lost;
    atomic_bool stopping;
    atomic_uint touched; /* by handlers in all threads */
} court;

/* ---- the server ----------------------------------------------------------------------- */

static mc_response answer(mc_context *ctx, const char *text) {
    court *on = mc_context_state(ctx);
    atomic_fetch_add(&on->touched, 1);
    return mc_response_bytes(ctx, 200, MC_STR("text/plain"), mc_str_from(text));
}

static mc_response at_once(mc_context *ctx, const void *args) {
    (void)args;
    return answer(ctx, "at once");
}

static mc_response later(mc_context *ctx, const void *args) {
    (void)args;
    return answer(ctx, mc_sleep(1) == MC_OK ? "later" : "woken");
}

static mc_response blocking(mc_context *ctx, const void *args) {
    const struct timespec time = {.tv_nsec = 200000};
    (void)args;
    nanosleep(&time, NULL);
    return answer(ctx, "blocking");
}

static const mc_operation operations[] = {
    {.name = "at_once", .method = "GET", .path = "/at_once", .call = at_once},
    {.name = "later", .method = "GET", .path = "/later", .call = later},
    {.name = "blocking",
     .method = "GET",
     .path = "/blocking",
     .handler = MC_HANDLER_SYNC,
     .call = blocking},
};
static const mc_service service = {
    .name = "stress", .operations = operations, .len = sizeof operations / sizeof *operations};
static const mc_service *const services[] = {&service};

static void note_port(mc_app *app, uint16_t port) {
    court *on = app->state;
    atomic_store(&on->port, port);
}

static void *serve(void *arg) {
    court *on = arg;
    return mc_serve(&on->app) == 0 ? on : NULL;
}

/* ---- a client --------------------------------------------------------------------------- */

static int connect_to(const court *on) {
    const struct sockaddr_in address = {.sin_family = AF_INET,
                                        .sin_port = htons((uint16_t)atomic_load(&on->port)),
                                        .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    const struct timeval patience = {.tv_sec = PATIENCE_S};
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0) return -1;
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    if (connect(fd, (const struct sockaddr *)&address, sizeof address) == 0) return fd;
    close(fd);
    return -1;
}

/* Where its body ends, 0 while its head is not whole. */
static size_t length_of(const char *text) {
    const char *field = strstr(text, "\r\ncontent-length: "), *end = strstr(text, "\r\n\r\n");
    if (!field || !end) return 0;
    return (size_t)(end + 4 - text) + strtoul(field + 18, NULL, 10);
}

/* Asks once; 200 and whether the server says that it was the last, or false. */
static bool ask(int fd, const char *path, bool *last) {
    char text[32768];
    size_t len = 0, wanted = 0;
    int out = snprintf(text, sizeof text, "GET %s HTTP/1.1\r\nhost: a\r\n\r\n", path);
    if (send(fd, text, (size_t)out, MSG_NOSIGNAL) != out) return false;
    while (wanted == 0 || len < wanted) {
        ssize_t got = recv(fd, text + len, sizeof text - 1 - len, 0);
        if (got <= 0) return false;
        len += (size_t)got;
        text[len] = '\0';
        wanted = length_of(text);
    }
    *last = strstr(text, "\r\nconnection: close\r\n") != NULL;
    return strncmp(text, "HTTP/1.1 200 ", 13) == 0;
}

/* One connection. False where nobody can be reached any more. */
static bool ask_some(court *on, unsigned seed) {
    static const char *const paths[] = {"/at_once", "/blocking", "/later", "/at_once", "/metrics"};
    bool last = false;
    int fd = connect_to(on);
    /* who comes after the signal may find the door closed */
    bool counts = !atomic_load(&on->stopping);
    if (fd < 0) {
        if (counts) atomic_fetch_add(&on->lost, 1);
        return false;
    }
    for (unsigned i = 0; i < OF_ONE_CONNECTION && !last; i++) {
        if (!ask(fd, paths[(seed + i) % 5], &last)) {
            if (counts) atomic_fetch_add(&on->lost, 1);
            break;
        }
        atomic_fetch_add(&on->answered, 1);
    }
    close(fd);
    return !last;
}

static void *ask_until_the_end(void *arg) {
    court *on = arg;
    unsigned seed = 0;
    while (!atomic_load(&on->stopping) && ask_some(on, seed))
        seed++;
    return NULL;
}

/* ---- a round ------------------------------------------------------------------------------ */

static bool report(const court *on, bool ended_well) {
    if (ended_well && atomic_load(&on->lost) == 0) return true;
    fprintf(stderr, "%u answered, %u lost, the server ended %s\n", atomic_load(&on->answered),
            atomic_load(&on->lost), ended_well ? "well" : "badly");
    return false;
}

static bool run_round(void) {
    court on = {.app = {.services = services,
                        .services_len = 1,
                        .on_listen = note_port,
                        .options = {.any_port = true,
                                    .quiet = true,
                                    .threads = LOOPS,
                                    .pool_threads = 2,
                                    .max_per_address = 1000}}};
    pthread_t server, clients[CLIENTS];
    void *result;
    on.app.state = &on;
    if (pthread_create(&server, NULL, serve, &on) != 0) return false;
    while (atomic_load(&on.port) == 0)
        usleep(1000);
    for (int i = 0; i < CLIENTS; i++) {
        if (pthread_create(&clients[i], NULL, ask_until_the_end, &on) != 0) return false;
    }
    while (atomic_load(&on.answered) < ANSWERS_MIN && atomic_load(&on.lost) == 0)
        usleep(1000);
    atomic_store(&on.stopping, true);
    kill(getpid(), SIGTERM);
    for (int i = 0; i < CLIENTS; i++)
        pthread_join(clients[i], NULL);
    pthread_join(server, &result);
    return report(&on, result != NULL);
}

int main(int argc, char **argv) {
    bool is_long = argc > 1 && strcmp(argv[1], "long") == 0;
    unsigned rounds = is_long ? 1000 : 3;
    sigset_t signals;
    /* only the server may take it */
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, NULL);
    for (unsigned i = 0; i < rounds; i++) {
        if (!run_round()) {
            fprintf(stderr, "in round %u\n", i);
            return 1;
        }
    }
    return 0;
}
