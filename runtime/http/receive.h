/*
 * receive.h - one request off the wire: its head, then its body or its form.
 */
#ifndef MODELC_HTTP_RECEIVE_H
#define MODELC_HTTP_RECEIVE_H

#include "chunked.h"
#include "connection.h"

/* How much is read at once: of a head, and of a body known to be longer. With the NUL behind it the
 * first is a whole buffer, two of which share a page of memory while thousands of handlers wait. */
#define MC_HTTP_READ_MIN 2047
#define MC_HTTP_READ_MAX 65536

/** [suspends] Waits for a request and reads its head. */
mc_http_verdict mc_http_read_head(mc_http_connection *connection);
/** [suspends] Reads what the head says will follow: into the buffer, or into `form`. */
mc_http_verdict mc_http_read_body(mc_http_connection *connection);

/** What was read and belongs to no answered request. */
mc_str mc_http_pending(const mc_http_connection *connection);

/* For receive_form.c: */

/** [suspends] Sends what is due, then waits for more bytes: how many, 0 at the end, or an error. */
ptrdiff_t mc_http_read_more(mc_http_connection *connection, size_t wanted, int64_t deadline);
/** How many bytes of body are there, decoded or of known length. */
size_t mc_http_body_there(const mc_http_connection *connection);
/** Decodes what has come since the last call, and closes the gap that the framing leaves. */
mc_http_step mc_http_decode_there(mc_http_connection *connection, mc_http_chunked *chunked,
                                  size_t max);

/* receive_form.c: */

/** Sets `form` where a multipart form comes for an operation that takes one; anything else is
 * left to params.c. False where memory is short. */
bool mc_http_open_form(mc_http_connection *connection);
/** [suspends] Reads the whole form. */
mc_http_verdict mc_http_read_form(mc_http_connection *connection, int64_t deadline);

#endif
