/* Made by modelc from client.dsl: do not edit. */
#ifndef CLIENT_SERVICE_H
#define CLIENT_SERVICE_H

#include <modelc/http.h>

#include "client.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The OpenAPI document of all of these services: what a server answers at /openapi.json. */
extern const mc_document client_openapi;

/* ---- Items ---- */

/** What client_items_list answers: made by one of the functions below. */
typedef struct client_items_list_result {
    mc_response response;
} client_items_list_result;

/** 200: list[Item]. */
client_items_list_result client_items_list_ok(mc_context *ctx, const client_item_list *result);

/**
 * Some of them.
 * GET /items, on the event loop: it must not block. Yours to write.
 */
client_items_list_result client_items_list(mc_context *ctx, const client_find *find, const mc_str *x_trace);

/** What client_items_read answers: made by one of the functions below. */
typedef struct client_items_read_result {
    mc_response response;
} client_items_read_result;

/** 200: Item. */
client_items_read_result client_items_read_ok(mc_context *ctx, const client_item *result);
/** 404: NotFound. */
client_items_read_result client_items_read_not_found(mc_context *ctx, mc_str detail);
/** 418: Int. */
client_items_read_result client_items_read_int(mc_context *ctx, mc_str detail);

/**
 * GET /items/{id}, on the event loop: it must not block. Yours to write.
 */
client_items_read_result client_items_read(mc_context *ctx, int64_t id);

/** What client_items_create answers: made by one of the functions below. */
typedef struct client_items_create_result {
    mc_response response;
} client_items_create_result;

/** 201: Item. */
client_items_create_result client_items_create_created(mc_context *ctx, const client_item *result);
/** 409: Conflict. */
client_items_create_result client_items_create_conflict(mc_context *ctx, const client_conflict *error);

/**
 * POST /items, on the event loop: it must not block. Yours to write.
 */
client_items_create_result client_items_create(mc_context *ctx, const client_new_item *body);

/** What client_items_replace answers: made by one of the functions below. */
typedef struct client_items_replace_result {
    mc_response response;
} client_items_replace_result;

/** 200: Item. */
client_items_replace_result client_items_replace_ok(mc_context *ctx, const client_item *result);
/** 404: NotFound. */
client_items_replace_result client_items_replace_not_found(mc_context *ctx, mc_str detail);

/**
 * PUT /items/{id}, on the event loop: it must not block. Yours to write.
 */
client_items_replace_result client_items_replace(mc_context *ctx, int64_t id, const client_new_item *item, const double *at);

/** What client_items_remove answers: made by one of the functions below. */
typedef struct client_items_remove_result {
    mc_response response;
} client_items_remove_result;

/** 204. */
client_items_remove_result client_items_remove_no_content(mc_context *ctx);

/**
 * DELETE /items/{id}, on the event loop: it must not block. Yours to write.
 */
client_items_remove_result client_items_remove(mc_context *ctx, int64_t id, mc_str session);

/** What client_items_login answers: made by one of the functions below. */
typedef struct client_items_login_result {
    mc_response response;
} client_items_login_result;

/** 200: str. */
client_items_login_result client_items_login_ok(mc_context *ctx, mc_str result);

/**
 * POST /items/login, on the event loop: it must not block. Yours to write.
 */
client_items_login_result client_items_login(mc_context *ctx, mc_str client, mc_str arena, mc_str reply);

/** What client_items_note answers: made by one of the functions below. */
typedef struct client_items_note_result {
    mc_response response;
} client_items_note_result;

/** 200: the file at `path`; `options` may be NULL. */
client_items_note_result client_items_note_ok(mc_context *ctx, const char *path, const mc_file_options *options);

/**
 * GET /items/note, on the event loop: it must not block. Yours to write.
 */
client_items_note_result client_items_note(mc_context *ctx);

/** What client_items_note_of answers: made by one of the functions below. */
typedef struct client_items_note_of_result {
    mc_response response;
} client_items_note_of_result;

/** 204. */
client_items_note_of_result client_items_note_of_no_content(mc_context *ctx);

/**
 * POST /items/note, on the event loop: it must not block. Yours to write.
 */
client_items_note_of_result client_items_note_of(mc_context *ctx, const mc_upload *note);

/** What client_items_feed answers: made by one of the functions below. */
typedef struct client_items_feed_result {
    mc_response response;
} client_items_feed_result;

/** 200: all of the stream of Item was sent, as lines of JSON. */
client_items_feed_result client_items_feed_ok(mc_context *ctx);
/**
 * [suspends] Sends one item of the result, and before the first the headers; waits while the
 * client is slow. False: the client is gone, and the handler is cancelled.
 */
bool client_items_feed_send(mc_context *ctx, const client_item *item);

/**
 * GET /items/feed, on the event loop: it must not block. Yours to write.
 */
client_items_feed_result client_items_feed(mc_context *ctx);

extern const mc_service client_items_service;

#ifdef __cplusplus
}
#endif
#endif
