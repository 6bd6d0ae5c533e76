/* The handlers of annotations: yours to fill in. modelc never writes over this file. */
#include "annotations_service.h"

/** POST /users, on the event loop: it must not block. */
annotations_users_add_result annotations_users_add(mc_context *ctx, const annotations_user *body) {
    (void)body;
    return (annotations_users_add_result){mc_response_detail(ctx, 501, MC_STR("not written yet"))};
}

