/* Made by modelc from trips.dsl: do not edit. */
/* What answers for the operations of trips whose handlers are not written yet: 501. All of it
 * is weak, so that a handler of yours takes its place. Link it behind your own code. */
#include "trips_service.h"

MC_WEAK trips_trips_list_result trips_trips_list(mc_context *ctx, mc_uuid id, mc_date since, const mc_datetime *until, scalars_price most, const trips_uuid_list *ids) {
    (void)id;
    (void)since;
    (void)until;
    (void)most;
    (void)ids;
    return (trips_trips_list_result){mc_response_missing(ctx)};
}

MC_WEAK trips_trips_add_result trips_trips_add(mc_context *ctx, const scalars_defaults *body) {
    (void)body;
    return (trips_trips_add_result){mc_response_missing(ctx)};
}

