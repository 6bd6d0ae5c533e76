/* The handlers of trips: yours to fill in. modelc never writes over this file. */
#include "trips_service.h"

/** GET /trips/{id}, on the event loop: it must not block. */
trips_trips_list_result trips_trips_list(mc_context *ctx, mc_uuid id, mc_date since, const mc_datetime *until, scalars_price most, const trips_uuid_list *ids) {
    (void)id;
    (void)since;
    (void)until;
    (void)most;
    (void)ids;
    return (trips_trips_list_result){mc_response_detail(ctx, 501, MC_STR("not written yet"))};
}

/** POST /trips, on the event loop: it must not block. */
trips_trips_add_result trips_trips_add(mc_context *ctx, const scalars_defaults *body) {
    (void)body;
    return (trips_trips_add_result){mc_response_detail(ctx, 501, MC_STR("not written yet"))};
}

