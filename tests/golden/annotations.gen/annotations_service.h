/* Made by modelc from annotations.dsl: do not edit. */
#ifndef ANNOTATIONS_SERVICE_H
#define ANNOTATIONS_SERVICE_H

#include <modelc/http.h>

#include "annotations.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The OpenAPI document of all of these services: what a server answers at /openapi.json. */
extern const mc_document annotations_openapi;

/* ---- Users ---- */

/** What annotations_users_add answers: made by one of the functions below. */
typedef struct annotations_users_add_result {
    mc_response response;
} annotations_users_add_result;

/** 201: User. */
annotations_users_add_result annotations_users_add_created(mc_context *ctx, const annotations_user *result);

/**
 * POST /users, on the event loop: it must not block. Yours to write.
 */
annotations_users_add_result annotations_users_add(mc_context *ctx, const annotations_user *body);

extern const mc_service annotations_users_service;

#ifdef __cplusplus
}
#endif
#endif
