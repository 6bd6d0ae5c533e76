/* Made by modelc from annotations.dsl: do not edit. */
/* From requests to the handlers of annotations, and from their results to responses. */
#define MC_DEPRECATED(why) /* what is deprecated is still served */
#include "annotations_service.h"

/* ---- POST /users ---- */

typedef struct UsersAdd_args {
    annotations_user body;
    uint64_t given[1];
} UsersAdd_args;

static void UsersAdd_init(void *out) {
    *(UsersAdd_args *)out = (UsersAdd_args){
        .body = annotations_user_init(),
    };
}

static const mc_field UsersAdd_fields[] = {
    /* name, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("body"), &annotations_user_mctype, offsetof(UsersAdd_args, body),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

static const mc_param_in UsersAdd_in[] = {
    MC_IN_BODY,
};

static const mc_model UsersAdd_model = {
    .fields = UsersAdd_fields,
    .fields_len = sizeof UsersAdd_fields / sizeof *UsersAdd_fields,
    .given_offset = offsetof(UsersAdd_args, given),
    .init = UsersAdd_init,
};

static bool UsersAdd_read_body(void *args, mc_str json, mc_arena *arena) {
    UsersAdd_args *to = args;
    return annotations_user_from_json(&to->body, json, arena, NULL);
}

static mc_response UsersAdd_call(mc_context *ctx, const void *args) {
    const UsersAdd_args *from = args;
    return annotations_users_add(ctx, &from->body).response;
}

static bool UsersAdd_write_created(const void *value, mc_buf *out) {
    return annotations_user_to_json(value, out, MC_JSON_DEFAULT);
}

annotations_users_add_result annotations_users_add_created(mc_context *ctx, const annotations_user *result) {
    return (annotations_users_add_result){mc_response_write(ctx, 201, UsersAdd_write_created, result)};
}

static const mc_operation UsersService_operations[] = {
    {
        .name = "Users.add",
        .method = "POST",
        .path = "/users",
        .handler = MC_HANDLER_ASYNC,
        .args = &UsersAdd_model,
        .in = UsersAdd_in,
        .args_size = sizeof(UsersAdd_args),
        .read_body = UsersAdd_read_body,
        .call = UsersAdd_call,
    },
};

const mc_service annotations_users_service = {
    .name = "Users",
    .operations = UsersService_operations,
    .len = sizeof UsersService_operations / sizeof *UsersService_operations,
    .document = &annotations_openapi,
};

