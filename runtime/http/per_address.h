/*
 * per_address.h - how many connections each client has, so that none takes those of all others.
 * One table for all loops of a process; any thread.
 */
#ifndef MODELC_HTTP_PER_ADDRESS_H
#define MODELC_HTTP_PER_ADDRESS_H

#include "peer.h"

typedef struct mc_http_per_address mc_http_per_address;

/**
 * Up to `limit` connections of one network, where there are never more than `connections` in all.
 * `spare_own`: those of this machine are not counted. NULL where there is no memory.
 */
mc_http_per_address *mc_http_per_address_new(size_t connections, size_t limit, bool spare_own);
/** No connection is counted any more. NULL is allowed. */
void mc_http_per_address_free(mc_http_per_address *table);

/** Counts one more connection of `peer`; false where it has as many as it may. */
bool mc_http_per_address_take(mc_http_per_address *table, const mc_http_peer *peer);
/** One of those that were taken has ended. */
void mc_http_per_address_leave(mc_http_per_address *table, const mc_http_peer *peer);

#endif
