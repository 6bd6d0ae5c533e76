/* Several loops, one a thread, that end together; and sockets on which all of them listen. */
#include "loop.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define BACKLOG 4096 /* the kernel takes its own limit where that is smaller */

/* ---- loops -------------------------------------------------------------- */

typedef struct group group;

typedef struct member {
    group *of;
    unsigned index;
    pthread_t thread;
    mc_loop_ref *ref; /* while its main function runs; under the lock */
    int result;
    bool started;
} member;

struct group {
    const mc_run_options *options;
    mc_thread_fn *fn;
    void *arg;
    member *members;
    unsigned count;
    pthread_mutex_t lock;
    bool ending; /* under the lock */
};

/* All others are to end too. What was started too late for this sees `ending`. */
static void end_all(group *g) {
    pthread_mutex_lock(&g->lock);
    g->ending = true;
    for (unsigned i = 0; i < g->count; i++) {
        if (g->members[i].ref) {
            mc_loop_cancel(g->members[i].ref); /* if it has ended meanwhile, so much the better */
        }
    }
    pthread_mutex_unlock(&g->lock);
}

static int join_group(member *m) {
    mc_loop_ref *ref = mc_loop_share();
    if (!ref) {
        return MC_ENOMEM;
    }
    pthread_mutex_lock(&m->of->lock);
    m->ref = ref;
    bool ending = m->of->ending;
    pthread_mutex_unlock(&m->of->lock);
    if (ending) {
        mc_cancel(mc_current());
    }
    return MC_OK;
}

static void leave_group(member *m) {
    pthread_mutex_lock(&m->of->lock);
    mc_loop_ref *ref = m->ref;
    m->ref = NULL;
    pthread_mutex_unlock(&m->of->lock);
    mc_loop_release(ref);
}

static int member_task(void *arg) {
    member *m = arg;
    int status = join_group(m);
    if (status != MC_OK) {
        return status;
    }
    status = m->of->fn(m->index, m->of->arg);
    leave_group(m);
    return status;
}

static void *run_member(void *arg) {
    member *m = arg;
    m->result = mc_run_with(m->of->options, member_task, m);
    if (m->result != MC_OK || m->index == 0) {
        end_all(m->of);
    }
    return NULL;
}

static void start_members(group *g) {
    sigset_t before;
    mc_signals_block_all(&before);
    for (unsigned i = 1; i < g->count; i++) {
        member *m = &g->members[i];
        int error = pthread_create(&m->thread, NULL, run_member, m);
        m->started = error == 0;
        if (error != 0) {
            m->result = -error; /* else it is the thread's to write */
            end_all(g);
            break;
        }
    }
    pthread_sigmask(SIG_SETMASK, &before, NULL);
}

/* The first error; to have been cancelled is one only where that was the first loop's result. */
static int first_error(const group *g) {
    int result = g->members[0].result;
    for (unsigned i = 1; i < g->count; i++) {
        int other = g->members[i].result;
        if (other != MC_OK && other != MC_ECANCELED &&
            (result == MC_OK || result == MC_ECANCELED)) {
            result = other;
        }
    }
    return result;
}

static int run_group(group *g) {
    for (unsigned i = 0; i < g->count; i++) {
        g->members[i] = (member){.of = g, .index = i};
    }
    start_members(g);
    run_member(&g->members[0]);
    for (unsigned i = 1; i < g->count; i++) {
        if (g->members[i].started) {
            pthread_join(g->members[i].thread, NULL);
        }
    }
    return first_error(g);
}

int mc_run_threads(unsigned count, const mc_run_options *options, mc_thread_fn *fn, void *arg) {
    if (count == 0 || mc_thread_now()->loop) {
        return MC_EINVAL;
    }
    group g = {.options = options, .fn = fn, .arg = arg, .count = count};
    g.members = calloc(count, sizeof *g.members);
    if (!g.members) {
        return MC_ENOMEM;
    }
    int status = -pthread_mutex_init(&g.lock, NULL);
    if (status == MC_OK) {
        status = run_group(&g);
        pthread_mutex_destroy(&g.lock);
    }
    free(g.members);
    return status;
}

/* ---- listening ---------------------------------------------------------- */

typedef union any_address {
    struct sockaddr any;
    struct sockaddr_in v4;
    struct sockaddr_in6 v6;
} any_address;

/* The length of what `text` stands for; 0: no address. */
static socklen_t parse_address(const char *text, uint16_t port, any_address *out) {
    memset(out, 0, sizeof *out);
    if (!text || inet_pton(AF_INET, text, &out->v4.sin_addr) == 1) {
        out->v4.sin_family = AF_INET;
        out->v4.sin_port = htons(port);
        return sizeof out->v4;
    }
    if (inet_pton(AF_INET6, text, &out->v6.sin6_addr) == 1) {
        out->v6.sin6_family = AF_INET6;
        out->v6.sin6_port = htons(port);
        return sizeof out->v6;
    }
    return 0;
}

static int listen_on(int fd, const any_address *address, socklen_t len, unsigned flags) {
    int one = 1;
    if (setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one) != 0 ||
        ((flags & MC_REUSEPORT) &&
         setsockopt(fd, SOL_SOCKET, SO_REUSEPORT, &one, sizeof one) != 0) ||
        bind(fd, &address->any, len) != 0 || listen(fd, BACKLOG) != 0) {
        return -errno;
    }
    return MC_OK;
}

int mc_listen(const char *address, uint16_t port, unsigned flags) {
    any_address parsed;
    socklen_t len = parse_address(address, port, &parsed);
    if (len == 0) {
        return MC_EINVAL;
    }
    int fd = socket(parsed.any.sa_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd < 0) {
        return -errno;
    }
    int status = listen_on(fd, &parsed, len, flags);
    if (status != MC_OK) {
        close(fd);
        return status;
    }
    return fd;
}
