/*
 * serve.c - mc_serve: one loop or several in threads, in this process or in workers under a
 * supervisor. Every loop has a server of its own; they share the app, and in a process the port.
 */
#include "board.h"
#include "listener.h"
#include "log.h"
#include "options.h"
#include "server.h"

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <sys/wait.h>
#include <unistd.h>

/* What a worker has beyond its drain before it is killed. */
#define WORKER_GRACE_MS 2000

typedef struct loop {
    mc_http_server server;
    pthread_t thread; /* of all but the first */
    int status;
    mc_arena arena; /* of the server, which goes on taking from it as it runs */
    struct group *group;
} loop;

/* The loops of one process. */
typedef struct group {
    mc_app *app;
    mc_server_options options; /* of each loop */
    bool is_worker;
    size_t len;
    size_t started; /* threads */
    uint16_t port;
    int *listeners;
    loop *loops;
    void *tls; /* of app->tls; NULL: plain HTTP */
    mc_http_per_address *per_address;
    mc_http_board board; /* of all processes */
} group;

/* ---- listening ------------------------------------------------------------------------- */

static void close_listeners(const group *g, size_t len) {
    for (size_t i = 0; i < len; i++)
        close(g->listeners[i]);
}

/* A socket for each loop; the first finds the port. */
static bool listen_all(group *g) {
    bool shared = g->len > 1;
    g->port = g->options.port;
    for (size_t i = 0; i < g->len; i++) {
        g->listeners[i] = mc_http_listen(g->options.host, g->port, shared, &g->port);
        if (g->listeners[i] >= 0) continue;
        close_listeners(g, i);
        return false;
    }
    return true;
}

static void announce(const group *g) {
    if (g->options.quiet) return;
    bool v6 = strchr(g->options.host, ':') != NULL;
    fprintf(stderr, "listening on http%s://%s%s%s:%u\n", g->tls ? "s" : "", v6 ? "[" : "",
            g->options.host, v6 ? "]" : "", (unsigned)g->port);
}

/* ---- the loops of a process --------------------------------------------------------------- */

static int run_follower(void *arg) {
    return mc_http_server_serve(arg);
}

static int run_loop(const group *g, mc_fn *fn, void *arg) {
    mc_run_options run = {.pool_threads = (unsigned)g->options.pool_threads};
    return mc_run_with(&run, fn, arg);
}

static void *run_thread(void *arg) {
    loop *l = arg;
    l->status = run_loop(l->group, run_follower, &l->server);
    /* what one of them cannot do ends them all */
    if (l->status != MC_OK) kill(getpid(), SIGTERM);
    return NULL;
}

/* Signals are for the first loop only. */
static bool start_followers(group *g) {
    sigset_t signals, before;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, &before);
    int error = 0;
    for (g->started = 1; g->started < g->len; g->started++) {
        loop *l = &g->loops[g->started];
        error = pthread_create(&l->thread, NULL, run_thread, l);
        if (error != 0) break;
    }
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (error == 0) return true;
    mc_http_log("error: cannot start a thread: %s", mc_strerror(-error));
    close_listeners(&(group){.listeners = g->listeners + g->started}, g->len - g->started);
    return false;
}

static int join_followers(const group *g) {
    int status = MC_OK;
    for (size_t i = 1; i < g->started; i++) {
        pthread_join(g->loops[i].thread, NULL);
        if (g->loops[i].status != MC_OK) status = g->loops[i].status;
    }
    return status;
}

static int serve_all(group *g) {
    mc_http_server *first = &g->loops[0].server;
    if (!start_followers(g)) {
        mc_http_server_stop_others(first);
        close(g->listeners[0]);
        join_followers(g);
        return MC_ENOMEM;
    }
    if (g->app->on_listen) g->app->on_listen(g->app, g->port);
    int status = mc_http_server_serve(first);
    mc_http_server_stop_others(first);
    int others = join_followers(g);
    return status != MC_OK ? status : others;
}

static int listen_and_serve(group *g) {
    if (!g->is_worker) {
        if (!listen_all(g)) return MC_EINVAL;
        announce(g);
    }
    for (size_t i = 0; i < g->len; i++)
        g->loops[i].server.listener = g->listeners[i];
    return serve_all(g);
}

static int run_first(void *arg) {
    group *g = arg;
    mc_app *app = g->app;
    if (app->on_start && app->on_start(app) != 0) {
        mc_http_log("error: the start was refused");
        return MC_EINVAL;
    }
    int status = listen_and_serve(g);
    if (app->on_stop) app->on_stop(app);
    return status;
}

/* ---- setting up ------------------------------------------------------------------------------ */

static bool init_loops(group *g, int stop) {
    for (size_t i = 0; i < g->len; i++) {
        mc_http_server *server = &g->loops[i].server;
        mc_str problem;
        if (!mc_http_server_init(server, g->app, &g->options, &g->loops[i].arena, &problem)) {
            mc_http_log("error: %.*s", MC_STR_ARG(problem));
            return false;
        }
        server->leads = i == 0;
        server->stop = stop;
        server->tls = g->tls;
        server->per_address = g->per_address;
        g->loops[i].group = g;
    }
    return true;
}

/* Where there is no place, which is not so unless the supervisor lost count, a process still has
 * counts of its own. */
static void join_board(group *g) {
    size_t place;
    if (!mc_http_board_take(&g->board, (int)getpid(), &place)) return;
    for (size_t i = 0; i < g->len; i++) {
        mc_http_metrics *metrics = &g->loops[i].server.dispatcher.metrics;
        metrics->own = mc_http_board_loop(&g->board, place, i);
        metrics->board = &g->board;
    }
}

/* The proxy of this machine has as many as it likes, unless somebody says how many. */
static bool open_per_address(group *g) {
    size_t limit = g->options.max_per_address, all = g->options.max_connections * g->len;
    if (limit >= all) return true;
    if (limit > 0)
        g->per_address = mc_http_per_address_new(all, limit, false);
    else
        g->per_address = mc_http_per_address_new(all, all < 4 ? 1 : all / 4, true);
    if (!g->per_address) mc_http_log("error: no memory");
    return g->per_address != NULL;
}

static int run_group(group *g) {
    int status = MC_EINVAL, stop = g->len > 1 ? eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK) : -1;
    if (g->len > 1 && stop < 0) {
        mc_http_log("error: no descriptor to end threads by");
        return -errno;
    }
    for (size_t i = 0; i < g->len; i++)
        mc_arena_init(&g->loops[i].arena, NULL, 0);
    if (open_per_address(g) && init_loops(g, stop)) {
        join_board(g);
        status = run_loop(g, run_first, g);
    }
    mc_http_per_address_free(g->per_address);
    for (size_t i = 0; i < g->len; i++)
        mc_arena_free(&g->loops[i].arena);
    if (stop >= 0) close(stop);
    return status;
}

/* ---- workers ----------------------------------------------------------------------------------
 */

static int run_worker(unsigned index, void *arg) {
    (void)index;
    group *g = arg;
    g->is_worker = true;
    return run_group(g) == MC_OK ? 0 : 1;
}

static void note_worker(mc_worker_event event, unsigned index, int pid, int status, void *arg) {
    group *g = arg;
    if (event == MC_WORKER_STARTED)
        mc_http_board_note_start(&g->board);
    else
        mc_http_board_leave(&g->board, pid);
    if (event != MC_WORKER_DIED) return;
    mc_http_board_note_death(&g->board);
    bool killed = WIFSIGNALED(status);
    mc_http_log("error: worker %u (%d) ended with %s %d and is started anew", index, pid,
                killed ? "signal" : "status", killed ? WTERMSIG(status) : WEXITSTATUS(status));
}

/* The sockets are opened here, so that they outlive a worker with the connections that wait. */
static int supervise(group *g, size_t workers) {
    if (!listen_all(g)) return MC_EINVAL;
    announce(g);
    mc_supervise_options options = {.workers = (unsigned)workers,
                                    .grace_ms = g->options.drain_timeout_ms + WORKER_GRACE_MS,
                                    .on_event = note_worker,
                                    .on_event_arg = g};
    int status = mc_supervise(&options, run_worker, g);
    close_listeners(g, g->len);
    return status;
}

/* ---- all of it ---------------------------------------------------------------------------------
 */

/* What is a limit of the process is shared out among its loops. */
static mc_server_options options_of_loop(const mc_app *app) {
    mc_server_options options = mc_http_options(&app->options);
    size_t each = options.max_connections / options.threads;
    options.max_connections = each > 0 ? each : 1;
    return options;
}

/* False where it was asked for and cannot be had. */
static bool open_tls(group *g) {
    const mc_server_options *o = &g->options;
    if (!o->tls_cert && !o->tls_key) return true;
    char problem[256] = "there is no memory";
    if (!g->app->tls) {
        mc_http_log("error: TLS is not built in: link modelc::tls and set the app's `tls`");
        return false;
    }
    if (!o->tls_cert || !o->tls_key) {
        mc_http_log("error: TLS wants a certificate and its key");
        return false;
    }
    g->tls = g->app->tls->open(o->tls_cert, o->tls_key, problem, sizeof problem);
    if (!g->tls) mc_http_log("error: %s", problem);
    return g->tls != NULL;
}

/* Before there are workers, who count in it; so routes that cannot be are told of only once. */
static bool open_board(group *g, size_t workers) {
    mc_arena arena;
    mc_http_router router;
    mc_str problem = MC_STR("no memory");
    mc_arena_init(&arena, NULL, 0);
    bool ok = mc_http_router_build(&router, g->app, &arena, &problem) &&
              mc_http_board_open(&g->board, router.routes_len, g->len, workers);
    if (!ok) mc_http_log("error: %.*s", MC_STR_ARG(problem));
    mc_arena_free(&arena);
    return ok;
}

int mc_serve(mc_app *app) {
    group g = {.app = app, .options = options_of_loop(app)};
    size_t workers = g.options.workers;
    int status = MC_ENOMEM;
    g.len = g.options.threads;
    g.loops = calloc(g.len, sizeof *g.loops);
    g.listeners = calloc(g.len, sizeof *g.listeners);
    if (!g.loops || !g.listeners)
        mc_http_log("error: no memory");
    else if (open_board(&g, workers) && open_tls(&g))
        status = workers > 0 ? supervise(&g, workers) : run_group(&g);
    if (g.tls) app->tls->close(g.tls);
    mc_http_board_close(&g.board);
    free(g.listeners);
    free(g.loops);
    return status == MC_OK ? 0 : 1;
}
