/* Made by modelc from tour.dsl: do not edit. */
#ifndef TOUR_SERVICE_H
#define TOUR_SERVICE_H

#include <modelc/http.h>

#include "tour.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The OpenAPI document of all of these services: what a server answers at /openapi.json. */
extern const mc_document tour_openapi;

/* ---- Users ---- */

/** What tour_users_list answers: made by one of the functions below. */
typedef struct tour_users_list_result {
    mc_response response;
} tour_users_list_result;

/** 200: list[User]. */
tour_users_list_result tour_users_list_ok(mc_context *ctx, const tour_user_list *result);

/**
 * GET /users, on the event loop: it must not block. Yours to write.
 */
tour_users_list_result tour_users_list(mc_context *ctx, int64_t limit, const tour_role *role);

/** What tour_users_read answers: made by one of the functions below. */
typedef struct tour_users_read_result {
    mc_response response;
} tour_users_read_result;

/** 200: User. */
tour_users_read_result tour_users_read_ok(mc_context *ctx, const tour_user *result);
/** 404: NotFound. */
tour_users_read_result tour_users_read_not_found(mc_context *ctx, mc_str detail);

/**
 * GET /users/{id}, on the event loop: it must not block. Yours to write.
 */
tour_users_read_result tour_users_read(mc_context *ctx, tour_id id);

/** What tour_users_create answers: made by one of the functions below. */
typedef struct tour_users_create_result {
    mc_response response;
} tour_users_create_result;

/** 201: User. */
tour_users_create_result tour_users_create_created(mc_context *ctx, const tour_user *result);

/**
 * POST /users, on the event loop: it must not block. Yours to write.
 */
tour_users_create_result tour_users_create(mc_context *ctx, const tour_user *body);

/** What tour_users_pets answers: made by one of the functions below. */
typedef struct tour_users_pets_result {
    mc_response response;
} tour_users_pets_result;

/** 200: map[str, Pet]. */
tour_users_pets_result tour_users_pets_ok(mc_context *ctx, const tour_pet_map *result);
/** 404: NotFound. */
tour_users_pets_result tour_users_pets_not_found(mc_context *ctx, mc_str detail);

/**
 * GET /users/{id}/pets, on the event loop: it must not block. Yours to write.
 */
tour_users_pets_result tour_users_pets(mc_context *ctx, tour_id id);

extern const mc_service tour_users_service;

#ifdef __cplusplus
}
#endif
#endif
