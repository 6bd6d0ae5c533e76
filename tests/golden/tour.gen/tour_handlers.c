/* The handlers of tour: yours to fill in. modelc never writes over this file. */
#include "tour_service.h"

/** GET /users, on the event loop: it must not block. */
tour_users_list_result tour_users_list(mc_context *ctx, int64_t limit, const tour_role *role) {
    (void)limit;
    (void)role;
    return (tour_users_list_result){mc_response_detail(ctx, 501, MC_STR("not written yet"))};
}

/** GET /users/{id}, on the event loop: it must not block. */
tour_users_read_result tour_users_read(mc_context *ctx, tour_id id) {
    (void)id;
    return (tour_users_read_result){mc_response_detail(ctx, 501, MC_STR("not written yet"))};
}

/** POST /users, on the event loop: it must not block. */
tour_users_create_result tour_users_create(mc_context *ctx, const tour_user *body) {
    (void)body;
    return (tour_users_create_result){mc_response_detail(ctx, 501, MC_STR("not written yet"))};
}

/** GET /users/{id}/pets, on the event loop: it must not block. */
tour_users_pets_result tour_users_pets(mc_context *ctx, tour_id id) {
    (void)id;
    return (tour_users_pets_result){mc_response_detail(ctx, 501, MC_STR("not written yet"))};
}

