/* Made by modelc from annotations.dsl: do not edit. */
/* What answers for the operations of annotations whose handlers are not written yet: 501. All of it
 * is weak, so that a handler of yours takes its place. Link it behind your own code. */
#include "annotations_service.h"

MC_WEAK annotations_users_add_result annotations_users_add(mc_context *ctx, const annotations_user *body) {
    (void)body;
    return (annotations_users_add_result){mc_response_missing(ctx)};
}

