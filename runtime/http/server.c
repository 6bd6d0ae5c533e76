/*
 * server.c - one loop of a server, from its first connection to its drain: accepts until it is told
 * to end, then finishes what was begun. serve.c starts it.
 */
#include "server.h"

#include "connection.h"
#include "document.h"
#include "isolated.h"
#include "log.h"
#include "wire.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <signal.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

/* Pause after an accept that failed for want of descriptors or memory: no spinning. */
#define SHORTAGE_PAUSE_MS 50
/* What a thread rests for where there is no memory for a timer. */
#define REST_NS 1000000
/* Accepts in a row before others get their turn. */
#define ACCEPT_BURST 64
/* How long a drain waits for requests that are on their way on connections kept alive: a client
 * that has not yet heard of our end would lose them. */
#define DRAIN_GRACE_MS 250
/* A connection that is idle for longer gives back its buffers. */
#define TRIM_AFTER_MS 1000
/* As many that did make it worth while to give their memory back to the system. */
#define RETURN_MIN 256
/* Time for cancelled handlers to return. */
#define CANCEL_GRACE_MS 1000

/* What a server lives by goes on without memory: where not even a timer can be had, the thread
 * rests a little and the others have their turn. */
static int sleep_until(int64_t deadline) {
    int status = mc_sleep_until(deadline);
    if (status != MC_ENOMEM) return status;
    nanosleep(&(struct timespec){.tv_nsec = REST_NS}, NULL);
    return mc_yield_now();
}

/* ---- accepting --------------------------------------------------------------------------- */

/* Costs the same whoever asks, allocates nothing and waits for nothing. */
static void refuse_connection(mc_http_server *server, int fd) {
    char ignored[1024];
    mc_http_metrics_count(&server->dispatcher.metrics, NULL, 503, 0);
    /* unread bytes would make close send a reset, which overtakes the answer */
    (void)!recv(fd, ignored, sizeof ignored, MSG_DONTWAIT);
    /* a client of TLS would not understand it */
    if (!server->tls)
        (void)!send(fd, mc_http_refusal.data, mc_http_refusal.len, MSG_DONTWAIT | MSG_NOSIGNAL);
    shutdown(fd, SHUT_WR);
    mc_close(fd);
}

static bool has_room(const mc_http_server *server, const mc_http_peer *peer) {
    if (mc_scope_count(server->connections) >= server->options.max_connections) return false;
    return !server->per_address || mc_http_per_address_take(server->per_address, peer);
}

static void take_connection(mc_http_server *server, int fd) {
    mc_http_peer peer;
    mc_http_peer_of(&peer, fd);
    bool room = has_room(server, &peer);
    mc_http_connection *connection = room ? mc_http_connection_new(server, fd, &peer) : NULL;
    if (!connection) {
        if (room && server->per_address) mc_http_per_address_leave(server->per_address, &peer);
        refuse_connection(server, fd);
        return;
    }
    if (mc_scope_spawn(server->connections, mc_http_connection_run, connection) != MC_OK) {
        mc_http_log("error: no memory for a connection");
        mc_http_connection_free(connection);
    }
}

static bool is_shortage(int status) {
    return status == -EMFILE || status == -ENFILE || status == -ENOBUFS || status == -ENOMEM;
}

/* accept also reports errors of the connection that it would have returned, accept(2): those
 * that mc_accept leaves to us. */
static bool is_of_the_client(int status) {
    return status == -EPERM || status == -ENONET || status == -EOPNOTSUPP || status == MC_ETIMEDOUT;
}

/* What to do about an accept that failed: 0 to go on, or the error to end with. */
static int after_failure(int status, bool *short_before) {
    if (is_of_the_client(status)) return MC_OK;
    if (!is_shortage(status)) return status;
    if (!*short_before) mc_http_log("error: cannot accept: %s; trying on", mc_strerror(status));
    *short_before = true;
    return sleep_until(mc_deadline_in(SHORTAGE_PAUSE_MS));
}

/* Ends with MC_ECANCELED when the server drains, or with an error. */
static int accept_connections(void *arg) {
    mc_http_server *server = arg;
    bool short_before = false;
    for (unsigned taken = 1;; taken++) {
        int fd = mc_accept(server->listener, MC_NEVER);
        int status = fd < 0 ? after_failure(fd, &short_before) : MC_OK;
        if (status != MC_OK) return status;
        if (fd < 0) continue;
        short_before = false;
        take_connection(server, fd);
        if (taken % ACCEPT_BURST == 0) mc_yield_now();
    }
}

/* ---- what takes too long --------------------------------------------------------------------- */

static void cancel_late(const mc_http_list *busy, int64_t now) {
    for (mc_http_connection *each = busy->first; each && each->deadline <= now; each = each->next)
        mc_cancel(each->task);
}

/* What has arrived is still read; a connection with nothing sees its end and closes. */
static void end_silent(const mc_http_list *list, int64_t now) {
    for (mc_http_connection *each = list->first; each && each->deadline <= now; each = each->next)
        shutdown(each->fd, SHUT_RD);
}

static int64_t earlier(int64_t a, int64_t b) {
    return a < b ? a : b;
}

/* Many that only hold a connection cost little: what comes back soon keeps its buffers. */
static void trim_idle(mc_http_server *server, int64_t now) {
    int64_t timeout = server->options.idle_timeout_ms;
    mc_http_connection *each = server->idle.first;
    size_t trimmed = 0;
    while (each && each->deadline - timeout + TRIM_AFTER_MS <= now) {
        trimmed += mc_http_connection_trim(each);
        each = each->next;
    }
#ifdef __GLIBC__
    /* it keeps what lies between blocks in use, unless it is asked */
    if (trimmed >= RETURN_MIN) malloc_trim(0);
#endif
}

/* The first that has not been told already, or `latest`. */
static int64_t next_in(const mc_http_list *list, int64_t now, int64_t latest) {
    const mc_http_connection *each = list->first;
    while (each && each->deadline <= now)
        each = each->next;
    return each && each->deadline < latest ? each->deadline : latest;
}

static int64_t next_deadline(const mc_http_server *server) {
    int64_t now = mc_now_ms(), next = mc_deadline_in(server->shortest_timeout_ms);
    next = next_in(&server->busy, now, next);
    next = next_in(&server->fresh, now, next);
    if (server->idle.first) next = earlier(next, now + TRIM_AFTER_MS);
    return next_in(&server->idle, now, next);
}

static int64_t shortest_timeout(const mc_app *app, const mc_server_options *options) {
    int64_t shortest = earlier(options->header_timeout_ms, options->idle_timeout_ms);
    shortest = earlier(earlier(shortest, options->handler_timeout_ms), TRIM_AFTER_MS);
    for (size_t i = 0; i < app->services_len; i++) {
        const mc_service *service = app->services[i];
        for (size_t n = 0; n < service->len; n++) {
            int64_t own = service->operations[n].timeout_ms;
            if (own > 0) shortest = earlier(shortest, own);
        }
    }
    return shortest;
}

/* Nothing that starts during the sleep can be due before it ends. */
static int watch(void *arg) {
    mc_http_server *server = arg;
    while (sleep_until(next_deadline(server)) == MC_OK) {
        int64_t now = mc_now_ms();
        mc_http_metrics_refresh(&server->dispatcher.metrics);
        cancel_late(&server->busy, now);
        end_silent(&server->fresh, now);
        end_silent(&server->idle, now);
        trim_idle(server, now);
    }
    return MC_OK;
}

/* ---- the end ----------------------------------------------------------------------------------
 */

/* The first loop is told by a signal, and tells the others by an eventfd that nobody reads. */
static int wait_for_end(void *arg) {
    mc_http_server *server = arg;
    static const int signals[] = {SIGINT, SIGTERM};
    if (!server->leads) return mc_wait_fd(server->stop, MC_READ, MC_NEVER);
    int number = mc_wait_signal(signals, sizeof signals / sizeof *signals);
    mc_http_server_stop_others(server);
    return number;
}

void mc_http_server_stop_others(const mc_http_server *server) {
    uint64_t one = 1;
    if (server->stop >= 0) (void)!write(server->stop, &one, sizeof one);
}

/* Other processes may go on listening, so that closing it does not take it out of the poller. */
static void close_listener(const mc_http_server *server) {
    mc_fd_forget(server->listener);
    mc_close(server->listener);
}

/* The kernel has accepted them already: to the client they are ours. */
static void accept_backlog(mc_http_server *server) {
    int fd;
    while ((fd = mc_accept(server->listener, mc_now_ms())) >= 0)
        take_connection(server, fd);
    close_listener(server);
}

static bool all_ended_until(mc_http_server *server, int64_t deadline) {
    return mc_scope_wait(server->connections, deadline) != MC_ETIMEDOUT;
}

static void cut_off(mc_http_server *server) {
    mc_http_log("error: %zu connections did not end in time and are cut off",
                mc_scope_count(server->connections));
    mc_scope_cancel(server->connections);
    if (!all_ended_until(server, mc_deadline_in(CANCEL_GRACE_MS)))
        mc_http_log("error: waiting for handlers in threads; a second signal ends at once");
}

static void drain(mc_http_server *server) {
    int64_t deadline = mc_deadline_in(server->options.drain_timeout_ms);
    server->draining = true;
    mc_http_endless_tell(&server->endless);
    accept_backlog(server);
    if (all_ended_until(server, earlier(deadline, mc_deadline_in(DRAIN_GRACE_MS)))) return;
    end_silent(&server->fresh, MC_NEVER);
    end_silent(&server->idle, MC_NEVER);
    if (!all_ended_until(server, deadline)) cut_off(server);
}

/* ---- all of it
 * ----------------------------------------------------------------------------------- */

/* Until a signal; 0 then, or an error that was logged. */
static int serve_until_signal(mc_http_server *server) {
    mc_task *accepting = mc_spawn_named("accept", accept_connections, server);
    mc_task *waiting = mc_spawn_named("end", wait_for_end, server);
    int status = mc_gather(accepting, waiting);
    if (status > 0) return MC_OK; /* the signal's number, or what the eventfd is ready for */
    mc_http_log("error: cannot go on serving: %s", mc_strerror(status));
    return status;
}

/* After on_start, whose state the workers inherit. */
static int serve_with_workers(mc_http_server *server) {
    int status = mc_http_isolated_open(&server->dispatcher, &server->options);
    if (status != MC_OK) {
        close_listener(server);
        return status;
    }
    status = serve_until_signal(server);
    drain(server);
    mc_scope_close(server->connections);
    mc_http_isolated_close(&server->dispatcher);
    return status;
}

int mc_http_server_serve(mc_http_server *server) {
    server->connections = mc_scope_open("connection");
    server->dispatcher.connections = server->connections;
    mc_task *watcher = mc_spawn_named("deadlines", watch, server);
    if (!server->connections || !watcher) {
        mc_http_log("error: no memory");
        close_listener(server);
        return MC_ENOMEM;
    }
    int status = serve_with_workers(server);
    mc_cancel(watcher);
    mc_await(watcher);
    return status;
}

bool mc_http_server_init(mc_http_server *server, mc_app *app, const mc_server_options *options,
                         mc_arena *arena, mc_str *problem) {
    *server = (mc_http_server){.app = app, .options = *options, .stop = -1, .listener = -1};
    if (!mc_http_dispatcher_init(&server->dispatcher, app, &server->router, arena, problem))
        return false;
    server->documents = mc_http_documents_of(app, arena);
    server->dispatcher.documents = &server->documents;
    server->dispatcher.draining = &server->draining;
    server->dispatcher.begin = mc_http_connection_begin;
    server->dispatcher.end = mc_http_connection_end;
    server->shortest_timeout_ms = shortest_timeout(app, options);
    return true;
}
