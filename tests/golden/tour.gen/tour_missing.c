/* Made by modelc from tour.dsl: do not edit. */
/* What answers for the operations of tour whose handlers are not written yet: 501. All of it
 * is weak, so that a handler of yours takes its place. Link it behind your own code. */
#include "tour_service.h"

MC_WEAK tour_users_list_result tour_users_list(mc_context *ctx, int64_t limit, const tour_role *role) {
    (void)limit;
    (void)role;
    return (tour_users_list_result){mc_response_missing(ctx)};
}

MC_WEAK tour_users_read_result tour_users_read(mc_context *ctx, tour_id id) {
    (void)id;
    return (tour_users_read_result){mc_response_missing(ctx)};
}

MC_WEAK tour_users_create_result tour_users_create(mc_context *ctx, const tour_user *body) {
    (void)body;
    return (tour_users_create_result){mc_response_missing(ctx)};
}

MC_WEAK tour_users_pets_result tour_users_pets(mc_context *ctx, tour_id id) {
    (void)id;
    return (tour_users_pets_result){mc_response_missing(ctx)};
}

