/*
 * stream.h - responses that are sent while their handler runs: JSON Lines, server-sent events.
 */
#ifndef MODELC_HTTP_STREAM_H
#define MODELC_HTTP_STREAM_H

#include "context.h"

struct mc_http_connection;

/** [suspends] Around the handler of a stream: sees the client go, and keeps the line warm. False
 *  where there is no memory. */
bool mc_http_stream_open(mc_context *ctx);
/** [suspends] After the handler, which returned `response`. Of a stream that has begun it becomes
 *  what was sent: the head, and without a connection the body too. */
void mc_http_stream_close(mc_context *ctx, mc_response *response);

/** Whether the head of the response has been sent, so that it must not be sent again. */
bool mc_http_stream_began(const mc_context *ctx);

/* stream_wire.c: on a connection */

typedef struct mc_http_watch mc_http_watch;

/** [suspends] Sends status and headers, as all here through the outbox. False where the client is
 * gone. */
bool mc_http_stream_send_head(mc_context *ctx, const mc_response *response);
/** [suspends] Sends `bytes` as one chunk. False where the client is gone. */
bool mc_http_stream_send_bytes(mc_context *ctx, mc_str bytes);
/** [suspends] As mc_stream_begin, by a task that was cancelled, too. */
bool mc_http_stream_begin(mc_context *ctx);
/** Starts to watch the client, of whom `ctx` is the request; NULL where memory is short. */
mc_http_watch *mc_http_watch_start(mc_context *ctx);
/** [suspends] True where it has ended a stream of events, for the server ends. */
bool mc_http_watch_stop(mc_http_watch *watch);
/** [suspends] Sends the end of a stream that is whole. True where the connection goes on. */
bool mc_http_stream_finish(struct mc_http_connection *connection, const mc_context *ctx);

#endif
