/*
 * listener.h - the socket that a server listens on.
 */
#ifndef MODELC_HTTP_LISTENER_H
#define MODELC_HTTP_LISTENER_H

#include <modelc/base.h>

/**
 * `shared`: as one of several sockets of this user with the same port, among which the kernel
 * deals out connections. Listens on `host` (a name or an address) and `port`, 0 for any free one;
 * `*bound` says which. The descriptor, non-blocking and close-on-exec, or -1 after a line on
 * stderr.
 */
int mc_http_listen(const char *host, uint16_t port, bool shared, uint16_t *bound);

#endif
