/* Made by modelc from sockets.dsl: do not edit. */
#ifndef SOCKETS_SERVICE_H
#define SOCKETS_SERVICE_H

#include <modelc/http.h>
#include <modelc/websocket.h>

#include "sockets.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The OpenAPI document of all of these services: what a server answers at /openapi.json. */
extern const mc_document sockets_openapi;

/* ---- Rooms ---- */

/** What sockets_rooms_talk answers: made by one of the functions below. */
typedef struct sockets_rooms_talk_result {
    mc_response response;
} sockets_rooms_talk_result;

/** 200: all of the stream of Said was sent, as messages of a WebSocket. */
sockets_rooms_talk_result sockets_rooms_talk_ok(mc_context *ctx);
/** 409: Full. */
sockets_rooms_talk_result sockets_rooms_talk_full(mc_context *ctx, mc_str detail);
/**
 * [suspends] Waits for a message, which is good until the next call. One of another type is
 * answered with its mistakes and ends the WebSocket. False: it has ended.
 */
bool sockets_rooms_talk_next(mc_context *ctx, sockets_say *message);
/** [suspends] The same, where the handler is to see `*errors` of a message; else they are NULL. */
bool sockets_rooms_talk_next_or_errors(mc_context *ctx, sockets_say *message,
        const mc_errors **errors);
/** [suspends] Sends a message; waits while the client is slow. False: the WebSocket has ended. */
bool sockets_rooms_talk_send(mc_context *ctx, const sockets_said *item);

/**
 * Talks to all who are in the room.
 * GET /rooms/{room}, on the event loop: it must not block. Yours to write.
 */
sockets_rooms_talk_result sockets_rooms_talk(mc_context *ctx, mc_str room, mc_str name);

/** What sockets_rooms_bytes answers: made by one of the functions below. */
typedef struct sockets_rooms_bytes_result {
    mc_response response;
} sockets_rooms_bytes_result;

/** 200: all of the stream of bytes was sent, as messages of a WebSocket. */
sockets_rooms_bytes_result sockets_rooms_bytes_ok(mc_context *ctx);
/**
 * [suspends] Waits for a message, which is good until the next call. One of another type is
 * answered with its mistakes and ends the WebSocket. False: it has ended.
 */
bool sockets_rooms_bytes_next(mc_context *ctx, mc_bytes *message);
/** [suspends] The same, where the handler is to see `*errors` of a message; else they are NULL. */
bool sockets_rooms_bytes_next_or_errors(mc_context *ctx, mc_bytes *message,
        const mc_errors **errors);
/** [suspends] Sends a message; waits while the client is slow. False: the WebSocket has ended. */
bool sockets_rooms_bytes_send(mc_context *ctx, mc_bytes item);

/**
 * GET /rooms/bytes/echo, on the event loop: it must not block. Yours to write.
 */
sockets_rooms_bytes_result sockets_rooms_bytes(mc_context *ctx);

/** What sockets_rooms_sums answers: made by one of the functions below. */
typedef struct sockets_rooms_sums_result {
    mc_response response;
} sockets_rooms_sums_result;

/** 200: all of the stream of int was sent, as messages of a WebSocket. */
sockets_rooms_sums_result sockets_rooms_sums_ok(mc_context *ctx);
/**
 * [suspends] Waits for a message, which is good until the next call. One of another type is
 * answered with its mistakes and ends the WebSocket. False: it has ended.
 */
bool sockets_rooms_sums_next(mc_context *ctx, sockets_i64_list *message);
/** [suspends] The same, where the handler is to see `*errors` of a message; else they are NULL. */
bool sockets_rooms_sums_next_or_errors(mc_context *ctx, sockets_i64_list *message,
        const mc_errors **errors);
/** [suspends] Sends a message; waits while the client is slow. False: the WebSocket has ended. */
bool sockets_rooms_sums_send(mc_context *ctx, int64_t item);

/**
 * GET /rooms/sums/all, on the event loop: it must not block. Yours to write.
 */
sockets_rooms_sums_result sockets_rooms_sums(mc_context *ctx);

extern const mc_service sockets_rooms_service;

#ifdef __cplusplus
}
#endif
#endif
