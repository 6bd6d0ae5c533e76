/*
 * listener.c - the socket that a server listens on; see listener.h.
 */
#include "listener.h"

#include "log.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

typedef union socket_address {
    struct sockaddr any;
    struct sockaddr_in v4;
    struct sockaddr_in6 v6;
} socket_address;

static bool prepare(int fd, const struct addrinfo *address, bool shared) {
    const int on = 1;
    /* a restart must not wait until old connections have timed out */
    if (setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) != 0) return false;
    if (shared && setsockopt(fd, SOL_SOCKET, SO_REUSEPORT, &on, sizeof on) != 0) return false;
    /* inherited by every connection: answers are written whole, there is nothing to wait for */
    if (setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on) != 0) return false;
    return bind(fd, address->ai_addr, address->ai_addrlen) == 0 && listen(fd, SOMAXCONN) == 0;
}

static int open_one(const struct addrinfo *address, bool shared) {
    int fd = socket(address->ai_family, address->ai_socktype | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd < 0) return -1;
    if (prepare(fd, address, shared)) return fd;
    int error = errno;
    close(fd);
    errno = error;
    return -1;
}

static int open_first(const struct addrinfo *addresses, bool shared) {
    int fd = -1;
    for (const struct addrinfo *each = addresses; each && fd < 0; each = each->ai_next)
        fd = open_one(each, shared);
    return fd;
}

static bool port_of(int fd, uint16_t *port) {
    socket_address address;
    socklen_t len = sizeof address;
    if (getsockname(fd, &address.any, &len) != 0) return false;
    *port = ntohs(address.any.sa_family == AF_INET6 ? address.v6.sin6_port : address.v4.sin_port);
    return true;
}

int mc_http_listen(const char *host, uint16_t port, bool shared, uint16_t *bound) {
    const struct addrinfo hints = {.ai_flags = AI_PASSIVE | AI_NUMERICSERV,
                                   .ai_socktype = SOCK_STREAM};
    char service[8];
    snprintf(service, sizeof service, "%u", (unsigned)port);
    struct addrinfo *addresses = NULL;
    int failure = getaddrinfo(host, service, &hints, &addresses);
    if (failure != 0) {
        mc_http_log("error: cannot listen on %s: %s", host, gai_strerror(failure));
        return -1;
    }
    int fd = open_first(addresses, shared);
    int error = errno;
    freeaddrinfo(addresses);
    if (fd >= 0 && port_of(fd, bound)) return fd;
    mc_http_log("error: cannot listen on %s port %u: %s", host, (unsigned)port, strerror(error));
    if (fd >= 0) close(fd);
    return -1;
}
