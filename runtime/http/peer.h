/*
 * peer.h - who is at the other end of a connection.
 */
#ifndef MODELC_HTTP_PEER_H
#define MODELC_HTTP_PEER_H

#include "rate.h"

#include <sys/socket.h>

/** Whose connections count together: an address of IPv4, or 64 leading bits of IPv6, of which a
 * single client has all the rest to itself. Of link-local ones, who share those bits, all 128. */
typedef struct mc_http_network {
    uint64_t high, low;
} mc_http_network;

typedef struct mc_http_peer {
    char name[MC_HTTP_ADDRESS_MAX]; /* numeric; empty where it has no address */
    mc_http_network network;        /* zeroes where it has none */
    bool is_own;                    /* of this machine: loopback, or without an address */
} mc_http_peer;

/** `address` may be of any family. An address of IPv4 within IPv6 is one of IPv4. */
void mc_http_peer_from(mc_http_peer *out, const struct sockaddr *address, socklen_t len);
/** Of whom the socket `fd` is connected with. */
void mc_http_peer_of(mc_http_peer *out, int fd);

#endif
