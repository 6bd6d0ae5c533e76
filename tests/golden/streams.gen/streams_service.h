/* Made by modelc from streams.dsl: do not edit. */
#ifndef STREAMS_SERVICE_H
#define STREAMS_SERVICE_H

#include <modelc/http.h>

#include "streams.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The OpenAPI document of all of these services: what a server answers at /openapi.json. */
extern const mc_document streams_openapi;

/* ---- Ticks ---- */

/** What streams_ticks_history answers: made by one of the functions below. */
typedef struct streams_ticks_history_result {
    mc_response response;
} streams_ticks_history_result;

/** 200: all of the stream of Tick was sent, as lines of JSON. */
streams_ticks_history_result streams_ticks_history_ok(mc_context *ctx);
/** 409: Closed. */
streams_ticks_history_result streams_ticks_history_closed(mc_context *ctx, mc_str detail);
/**
 * [suspends] Sends one item of the result, and before the first the headers; waits while the
 * client is slow. False: the client is gone, and the handler is cancelled.
 */
bool streams_ticks_history_send(mc_context *ctx, const streams_tick *item);

/**
 * What was, as JSON Lines.
 * GET /ticks, on the event loop: it must not block. Yours to write.
 */
streams_ticks_history_result streams_ticks_history(mc_context *ctx, int64_t limit);

/** What streams_ticks_live answers: made by one of the functions below. */
typedef struct streams_ticks_live_result {
    mc_response response;
} streams_ticks_live_result;

/** 200: all of the stream of Tick was sent, as server-sent events. */
streams_ticks_live_result streams_ticks_live_ok(mc_context *ctx);
/** 409: Closed. */
streams_ticks_live_result streams_ticks_live_closed(mc_context *ctx, mc_str detail);
/**
 * [suspends] Sends one item of the result, and before the first the headers; waits while the
 * client is slow. False: the client is gone, and the handler is cancelled.
 */
bool streams_ticks_live_send(mc_context *ctx, const streams_tick *item);
/** The same with the event's type, id or time to come back in; `fields` may be NULL. */
bool streams_ticks_live_send_event(mc_context *ctx, const streams_tick *item,
        const mc_event_fields *fields);

/**
 * What is, as it comes.
 * GET /ticks/live, on the event loop: it must not block. Yours to write.
 */
streams_ticks_live_result streams_ticks_live(mc_context *ctx, const mc_str *last);

/** What streams_ticks_counts answers: made by one of the functions below. */
typedef struct streams_ticks_counts_result {
    mc_response response;
} streams_ticks_counts_result;

/** 200: all of the stream of int was sent, as lines of JSON. */
streams_ticks_counts_result streams_ticks_counts_ok(mc_context *ctx);
/**
 * [suspends] Sends one item of the result, and before the first the headers; waits while the
 * client is slow. False: the client is gone, and the handler is cancelled.
 */
bool streams_ticks_counts_send(mc_context *ctx, int64_t item);

/**
 * GET /ticks/counts, on the event loop: it must not block. Yours to write.
 */
streams_ticks_counts_result streams_ticks_counts(mc_context *ctx);

/** What streams_ticks_texts answers: made by one of the functions below. */
typedef struct streams_ticks_texts_result {
    mc_response response;
} streams_ticks_texts_result;

/** 202: all of the stream of str was sent, as server-sent events. */
streams_ticks_texts_result streams_ticks_texts_accepted(mc_context *ctx);
/**
 * [suspends] Sends one item of the result, and before the first the headers; waits while the
 * client is slow. False: the client is gone, and the handler is cancelled.
 */
bool streams_ticks_texts_send(mc_context *ctx, mc_str item);
/** The same with the event's type, id or time to come back in; `fields` may be NULL. */
bool streams_ticks_texts_send_event(mc_context *ctx, mc_str item,
        const mc_event_fields *fields);

/**
 * POST /ticks/texts, on the event loop: it must not block. Yours to write.
 */
streams_ticks_texts_result streams_ticks_texts(mc_context *ctx, const streams_str_list *body);

extern const mc_service streams_ticks_service;

#ifdef __cplusplus
}
#endif
#endif
