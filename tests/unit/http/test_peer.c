/*
 * test_peer.c - whose connections count together, and how many each has.
 */
#include "per_address.h"

#include <arpa/inet.h>
#include <criterion/criterion.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <sys/un.h>

static mc_http_peer peer_v4(uint32_t address) {
    struct sockaddr_in in = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(address)};
    mc_http_peer peer;
    mc_http_peer_from(&peer, (const struct sockaddr *)&in, sizeof in);
    return peer;
}

static mc_http_peer peer_v6(const char *address) {
    struct sockaddr_in6 in = {.sin6_family = AF_INET6};
    mc_http_peer peer;
    cr_assert_eq(inet_pton(AF_INET6, address, &in.sin6_addr), 1);
    mc_http_peer_from(&peer, (const struct sockaddr *)&in, sizeof in);
    return peer;
}

static bool together(const mc_http_peer *a, const mc_http_peer *b) {
    return a->network.high == b->network.high && a->network.low == b->network.low;
}

Test(peer, counts_with_its_network) {
    static const struct {
        const char *a, *b;
        bool together;
    } pairs[] = {
        {"2001:db8::1", "2001:db8::ffff:1:2:3", true},
        {"2001:db8::1", "2001:db8:0:1::1", false},
        {"::ffff:10.0.0.1", "::ffff:10.0.0.2", false},
        {"::ffff:10.0.0.1", "::a00:1", false},
        {"fe80::1", "fe80::2", false},
        {"::1", "::2", false},
        {"2001:db8:0:1::ffff", "2001:db8:0:1::", true},
    };
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        mc_http_peer a = peer_v6(pairs[i].a), b = peer_v6(pairs[i].b);
        cr_expect_eq(together(&a, &b), pairs[i].together, "%s %s", pairs[i].a, pairs[i].b);
        cr_expect_str_eq(a.name, pairs[i].a);
    }
    mc_http_peer v4 = peer_v4(0x0a000001), mapped = peer_v6("::ffff:10.0.0.1");
    cr_expect(together(&v4, &mapped), "one client, whichever socket it comes by");
    cr_expect_str_eq(v4.name, "10.0.0.1");
}

Test(peer, is_this_machine_or_is_not) {
    cr_expect(peer_v4(0x7f000001).is_own && peer_v4(0x7fffffff).is_own);
    cr_expect(peer_v6("::1").is_own && peer_v6("::ffff:127.0.0.1").is_own);
    cr_expect_not(peer_v4(0x80000000).is_own || peer_v6("::2").is_own || peer_v6("fe80::1").is_own);
    const struct sockaddr_un local = {.sun_family = AF_UNIX};
    mc_http_peer peer;
    mc_http_peer_from(&peer, (const struct sockaddr *)&local, sizeof local);
    cr_expect(peer.is_own && peer.name[0] == '\0');
}

#define CLIENTS 50
#define CONNECTIONS 100
#define LIMIT 7

/* Connections come and go at random; a plain array says how many each client has. */
Test(per_address, counts_exactly_whatever_comes_and_goes) {
    mc_http_per_address *table = mc_http_per_address_new(CONNECTIONS, LIMIT, false);
    cr_assert(table);
    size_t have[CLIENTS] = {0}, all = 0, refused = 0;
    uint32_t random = 1;
    for (int i = 0; i < 200000; i++) {
        random = random * 1664525 + 1013904223;
        size_t one = (random >> 16) % CLIENTS;
        mc_http_peer peer = peer_v4((uint32_t)one);
        bool come = random >> 31 && all < CONNECTIONS;
        if (come && mc_http_per_address_take(table, &peer)) {
            cr_assert_lt(have[one], LIMIT);
            have[one]++;
            all++;
        } else if (come) {
            cr_assert_eq(have[one], LIMIT);
            refused++;
        } else if (have[one] > 0) {
            mc_http_per_address_leave(table, &peer);
            have[one]--;
            all--;
        }
    }
    cr_expect_gt(refused, 0);
    mc_http_per_address_free(table);
}

Test(per_address, refuses_sizes_that_no_table_can_have) {
    cr_expect_null(mc_http_per_address_new(SIZE_MAX, 1, false));
    mc_http_per_address *least = mc_http_per_address_new(1, 1, false);
    mc_http_peer peer = peer_v4(1), own = peer_v4(0x7f000001);
    cr_assert(least);
    cr_expect(mc_http_per_address_take(least, &peer));
    cr_expect_not(mc_http_per_address_take(least, &peer));
    mc_http_per_address_leave(least, &peer);
    cr_expect(mc_http_per_address_take(least, &own), "nobody is spared");
    mc_http_per_address_free(least);
}
