/*
 * peer.c - who is at the other end of a connection; see peer.h.
 */
#include "peer.h"

#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <string.h>

/* What the low half says of addresses that are of IPv4: the prefix that IPv6 has for them. */
#define V4_LOW UINT64_C(0xffff00000000)

static uint64_t read_bits(const unsigned char *bytes, size_t len) {
    uint64_t bits = 0;
    for (size_t i = 0; i < len; i++)
        bits = bits << 8 | bytes[i];
    return bits;
}

static void take_v4(mc_http_peer *out, uint32_t address) {
    out->network = (mc_http_network){0, V4_LOW | address};
    out->is_own = address >> 24 == 127;
}

static void take_v6(mc_http_peer *out, const struct in6_addr *address) {
    const unsigned char *bytes = address->s6_addr;
    if (IN6_IS_ADDR_V4MAPPED(address)) {
        take_v4(out, (uint32_t)read_bits(bytes + 12, 4));
        return;
    }
    bool whole = IN6_IS_ADDR_LINKLOCAL(address) || IN6_IS_ADDR_LOOPBACK(address);
    out->network = (mc_http_network){read_bits(bytes, 8), whole ? read_bits(bytes + 8, 8) : 0};
    out->is_own = IN6_IS_ADDR_LOOPBACK(address);
}

void mc_http_peer_from(mc_http_peer *out, const struct sockaddr *address, socklen_t len) {
    struct sockaddr_in v4;
    struct sockaddr_in6 v6;
    *out = (mc_http_peer){.is_own = true};
    if (address->sa_family == AF_INET && len >= sizeof v4) {
        memcpy(&v4, address, sizeof v4);
        take_v4(out, ntohl(v4.sin_addr.s_addr));
        (void)inet_ntop(AF_INET, &v4.sin_addr, out->name, sizeof out->name);
    } else if (address->sa_family == AF_INET6 && len >= sizeof v6) {
        memcpy(&v6, address, sizeof v6);
        take_v6(out, &v6.sin6_addr);
        /* with its scope, which is an interface's name */
        if (getnameinfo(address, len, out->name, sizeof out->name, NULL, 0, NI_NUMERICHOST) != 0)
            out->name[0] = '\0';
    }
}

void mc_http_peer_of(mc_http_peer *out, int fd) {
    struct sockaddr_storage address;
    socklen_t len = sizeof address;
    if (getpeername(fd, (struct sockaddr *)&address, &len) != 0 || len > sizeof address)
        *out = (mc_http_peer){.is_own = true};
    else
        mc_http_peer_from(out, (const struct sockaddr *)&address, len);
}
