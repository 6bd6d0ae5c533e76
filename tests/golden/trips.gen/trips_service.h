/* Made by modelc from trips.dsl: do not edit. */
#ifndef TRIPS_SERVICE_H
#define TRIPS_SERVICE_H

#include <modelc/http.h>

#include "trips.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The OpenAPI document of all of these services: what a server answers at /openapi.json. */
extern const mc_document trips_openapi;

/* ---- Trips ---- */

/** What trips_trips_list answers: made by one of the functions below. */
typedef struct trips_trips_list_result {
    mc_response response;
} trips_trips_list_result;

/** 200: Bounded. */
trips_trips_list_result trips_trips_list_ok(mc_context *ctx, const scalars_bounded *result);

/**
 * GET /trips/{id}, on the event loop: it must not block. Yours to write.
 */
trips_trips_list_result trips_trips_list(mc_context *ctx, mc_uuid id, mc_date since, const mc_datetime *until, scalars_price most, const trips_uuid_list *ids);

/** What trips_trips_add answers: made by one of the functions below. */
typedef struct trips_trips_add_result {
    mc_response response;
} trips_trips_add_result;

/** 200: Defaults. */
trips_trips_add_result trips_trips_add_ok(mc_context *ctx, const scalars_defaults *result);

/**
 * POST /trips, on the event loop: it must not block. Yours to write.
 */
trips_trips_add_result trips_trips_add(mc_context *ctx, const scalars_defaults *body);

extern const mc_service trips_trips_service;

#ifdef __cplusplus
}
#endif
#endif
