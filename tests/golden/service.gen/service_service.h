/* Made by modelc from service.dsl: do not edit. */
#ifndef SERVICE_SERVICE_H
#define SERVICE_SERVICE_H

#include <modelc/http.h>

#include "service.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The OpenAPI document of all of these services: what a server answers at /openapi.json. */
extern const mc_document service_openapi;

/* ---- Items ---- */

/** What service_items_list answers: made by one of the functions below. */
typedef struct service_items_list_result {
    mc_response response;
} service_items_list_result;

/** 200: list[Item]. */
service_items_list_result service_items_list_ok(mc_context *ctx, const service_item_list *result);

/**
 * All of them,
 * or some.
 * GET /items, on the event loop: it must not block. Yours to write.
 */
service_items_list_result service_items_list(mc_context *ctx, int64_t limit, const service_sort *sort, const service_str_list *tag);

/** What service_items_read answers: made by one of the functions below. */
typedef struct service_items_read_result {
    mc_response response;
} service_items_read_result;

/** 200: Item. */
service_items_read_result service_items_read_ok(mc_context *ctx, const service_item *result);
/** 404: NotFound. */
service_items_read_result service_items_read_not_found(mc_context *ctx, mc_str detail);

/**
 * GET /items/{id}, on the event loop: it must not block. Yours to write.
 */
service_items_read_result service_items_read(mc_context *ctx, int64_t id);

/** What service_items_create answers: made by one of the functions below. */
typedef struct service_items_create_result {
    mc_response response;
} service_items_create_result;

/** 201: Item. */
service_items_create_result service_items_create_created(mc_context *ctx, const service_item *result);
/** 409: Conflict. */
service_items_create_result service_items_create_conflict(mc_context *ctx, const service_conflict *error);

/**
 * POST /items, on the event loop: it must not block. Yours to write.
 */
service_items_create_result service_items_create(mc_context *ctx, const service_new_item *body);

/** What service_items_replace answers: made by one of the functions below. */
typedef struct service_items_replace_result {
    mc_response response;
} service_items_replace_result;

/** 200: Item. */
service_items_replace_result service_items_replace_ok(mc_context *ctx, const service_item *result);
/** 404: NotFound. */
service_items_replace_result service_items_replace_not_found(mc_context *ctx, mc_str detail);
/** 409: Conflict. */
service_items_replace_result service_items_replace_conflict(mc_context *ctx, const service_conflict *error);

/**
 * PUT /items/{id}, in the thread pool: it may block. Yours to write.
 */
service_items_replace_result service_items_replace(mc_context *ctx, int64_t id, const service_new_item *item, mc_str reason);

/** What service_items_remove answers: made by one of the functions below. */
typedef struct service_items_remove_result {
    mc_response response;
} service_items_remove_result;

/** 204. */
service_items_remove_result service_items_remove_no_content(mc_context *ctx);

/**
 * DELETE /items/{id}, on the event loop: it must not block. Yours to write.
 */
service_items_remove_result service_items_remove(mc_context *ctx, int64_t id, const mc_str *if_match, mc_str session);

/** What service_items_exists answers: made by one of the functions below. */
typedef struct service_items_exists_result {
    mc_response response;
} service_items_exists_result;

/** 200: bool. */
service_items_exists_result service_items_exists_ok(mc_context *ctx, bool result);

/**
 * HEAD /items/{id}, on the event loop: it must not block. Yours to write.
 */
service_items_exists_result service_items_exists(mc_context *ctx, int64_t id);

/** What service_items_render answers: made by one of the functions below. */
typedef struct service_items_render_result {
    mc_response response;
} service_items_render_result;

/** 200: Item. */
service_items_render_result service_items_render_ok(mc_context *ctx, const service_item *result);

/**
 * POST /items/render, in a worker process: it may crash. Yours to write.
 */
service_items_render_result service_items_render(mc_context *ctx, const service_new_item *body);

/** What service_items_health answers: made by one of the functions below. */
typedef struct service_items_health_result {
    mc_response response;
} service_items_health_result;

/** 200: str. */
service_items_health_result service_items_health_ok(mc_context *ctx, mc_str result);

/**
 * GET /items/health, on the event loop: it must not block. Yours to write.
 */
service_items_health_result service_items_health(mc_context *ctx);

extern const mc_service service_items_service;

#ifdef __cplusplus
}
#endif
#endif
