/* Host names: getaddrinfo in a thread of the pool, which may be left to itself there. */
#include "loop.h"

#include <modelc/base.h>
#include <netdb.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* On the heap, since the thread may need it for longer than the task that asked. */
typedef struct lookup {
    mc_job job;
    char *host, *service; /* in `text`, or NULL */
    struct addrinfo hints;
    struct addrinfo *found;
    char text[];
} lookup;

static void free_lookup(lookup *l) {
    if (l->found) {
        freeaddrinfo(l->found);
    }
    free(l);
}

static void discard(mc_job *job) {
    free_lookup(MC_CONTAINER(job, lookup, job));
}

static int status_of(int error) {
    switch (error) {
    case 0:
        return MC_OK;
    case EAI_SYSTEM:
        return errno > 0 ? -errno : MC_ENOHOST;
    case EAI_MEMORY:
        return MC_ENOMEM;
    case EAI_AGAIN:
        return MC_EAGAIN;
    case EAI_BADFLAGS:
    case EAI_FAMILY:
    case EAI_SERVICE:
    case EAI_SOCKTYPE:
        return MC_EINVAL;
    default:
        return MC_ENOHOST;
    }
}

static int look_up(void *arg) {
    lookup *l = arg;
    return status_of(getaddrinfo(l->host, l->service, &l->hints, &l->found));
}

static lookup *make_lookup(const char *host, const char *service, const struct addrinfo *hints) {
    size_t host_size = host ? strlen(host) + 1 : 0,
           service_size = service ? strlen(service) + 1 : 0;
    size_t size;
    if (!mc_size_add(host_size, service_size, &size) || !mc_size_add(size, sizeof(lookup), &size)) {
        return NULL;
    }
    lookup *l = malloc(size);
    if (!l) {
        return NULL;
    }
    *l = (lookup){.job = {.fn = look_up, .arg = l, .discard = discard}};
    if (hints) {
        l->hints = (struct addrinfo){.ai_flags = hints->ai_flags,
                                     .ai_family = hints->ai_family,
                                     .ai_socktype = hints->ai_socktype,
                                     .ai_protocol = hints->ai_protocol};
    }
    if (host) {
        l->host = memcpy(l->text, host, host_size);
    }
    if (service) {
        l->service = memcpy(l->text + host_size, service, service_size);
    }
    return l;
}

int mc_resolve(const char *host, const char *service, const struct addrinfo *hints,
               struct addrinfo **out, int64_t deadline_ms) {
    mc_loop *loop = mc_loop_here();
    *out = NULL;
    if (!loop) {
        return MC_ENOLOOP;
    }
    lookup *l = make_lookup(host, service, hints);
    if (!l) {
        return MC_ENOMEM;
    }
    l->job.task = loop->current;
    int status = mc_pool_run(&loop->pool, &l->job, mc_ms_to_ns(deadline_ms), true);
    if (status != MC_OK && !l->job.task) {
        return status; /* it is the thread's now */
    }
    if (status == MC_OK) {
        status = l->job.result;
        *out = l->found;
        l->found = NULL;
    }
    free_lookup(l);
    return status;
}

/* ---- connecting --------------------------------------------------------- */

static int connect_to(const struct addrinfo *address, int64_t deadline_ms) {
    int fd = socket(address->ai_family, address->ai_socktype | SOCK_NONBLOCK | SOCK_CLOEXEC,
                    address->ai_protocol);
    if (fd < 0) {
        return -errno;
    }
    int status = mc_connect(fd, address->ai_addr, address->ai_addrlen, deadline_ms);
    if (status == MC_OK) {
        return fd;
    }
    mc_close(fd);
    return status;
}

int mc_connect_host(const char *host, const char *service, int64_t deadline_ms) {
    struct addrinfo hints = {.ai_socktype = SOCK_STREAM, .ai_flags = AI_ADDRCONFIG};
    struct addrinfo *addresses;
    int status = mc_resolve(host, service, &hints, &addresses, deadline_ms);
    if (status != MC_OK) {
        return status;
    }
    int fd = MC_ENOHOST;
    for (const struct addrinfo *at = addresses; at && fd < 0; at = at->ai_next) {
        fd = connect_to(at, deadline_ms);
        if (fd == MC_ECANCELED || fd == MC_ETIMEDOUT) {
            break;
        }
    }
    freeaddrinfo(addresses);
    return fd;
}
