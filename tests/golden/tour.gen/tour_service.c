/* Made by modelc from tour.dsl: do not edit. */
/* From requests to the handlers of tour, and from their results to responses. */
#include "tour_service.h"

/* ---- GET /users ---- */

typedef struct UsersList_args {
    int64_t limit;
    tour_role role;
    bool has_role;
    uint64_t given[1];
} UsersList_args;

static const mc_constraint UsersList_limit_rules[] = {
    {.rule = MC_RULE_LE, .integer = 100},
    {.rule = MC_RULE_GE, .integer = 1},
};
static const mc_type UsersList_limit_mctype = {
    .kind = MC_TYPE_INT,
    .name = "int",
    .size = sizeof(int64_t),
    .constraints = UsersList_limit_rules,
    .constraints_len = sizeof UsersList_limit_rules / sizeof *UsersList_limit_rules,
};

static const mc_items UserList_items = {.type = &tour_user_mctype};
static const mc_type UserList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[User]",
    .size = sizeof(tour_user_list),
    .items = &UserList_items,
};

static void UsersList_init(void *out) {
    *(UsersList_args *)out = (UsersList_args){
        .limit = 20,
    };
}

static const mc_field UsersList_fields[] = {
    /* name, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("limit"), &UsersList_limit_mctype, offsetof(UsersList_args, limit),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("role"), &tour_role_mctype, offsetof(UsersList_args, role),
     offsetof(UsersList_args, has_role), MC_FIELD_NULLABLE},
};

static const mc_param_in UsersList_in[] = {
    MC_IN_QUERY,
    MC_IN_QUERY,
};

static const mc_model UsersList_model = {
    .fields = UsersList_fields,
    .fields_len = sizeof UsersList_fields / sizeof *UsersList_fields,
    .given_offset = offsetof(UsersList_args, given),
    .init = UsersList_init,
};

static mc_response UsersList_call(mc_context *ctx, const void *args) {
    const UsersList_args *from = args;
    return tour_users_list(ctx, from->limit, from->has_role ? &from->role : NULL).response;
}

tour_users_list_result tour_users_list_ok(mc_context *ctx, const tour_user_list *result) {
    return (tour_users_list_result){mc_response_json(ctx, 200, &UserList_mctype, result)};
}

/* ---- GET /users/{id} ---- */

typedef struct UsersRead_args {
    tour_id id;
    uint64_t given[1];
} UsersRead_args;

static void UsersRead_init(void *out) {
    *(UsersRead_args *)out = (UsersRead_args){0};
}

static const mc_field UsersRead_fields[] = {
    /* name, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("id"), &tour_id_mctype, offsetof(UsersRead_args, id),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

static const mc_param_in UsersRead_in[] = {
    MC_IN_PATH,
};

static const mc_model UsersRead_model = {
    .fields = UsersRead_fields,
    .fields_len = sizeof UsersRead_fields / sizeof *UsersRead_fields,
    .given_offset = offsetof(UsersRead_args, given),
    .init = UsersRead_init,
};

static mc_response UsersRead_call(mc_context *ctx, const void *args) {
    const UsersRead_args *from = args;
    return tour_users_read(ctx, from->id).response;
}

static bool UsersRead_write_ok(const void *value, mc_buf *out) {
    return tour_user_to_json(value, out, MC_JSON_DEFAULT);
}

tour_users_read_result tour_users_read_ok(mc_context *ctx, const tour_user *result) {
    return (tour_users_read_result){mc_response_write(ctx, 200, UsersRead_write_ok, result)};
}

static bool UsersRead_write_not_found(const void *value, mc_buf *out) {
    return tour_not_found_to_json(value, out, MC_JSON_DEFAULT);
}

tour_users_read_result tour_users_read_not_found(mc_context *ctx, mc_str detail) {
    tour_not_found error = tour_not_found_init();
    error.detail = detail;
    return (tour_users_read_result){mc_response_write(ctx, 404, UsersRead_write_not_found, &error)};
}

/* ---- POST /users ---- */

typedef struct UsersCreate_args {
    tour_user body;
    uint64_t given[1];
} UsersCreate_args;

static void UsersCreate_init(void *out) {
    *(UsersCreate_args *)out = (UsersCreate_args){
        .body = tour_user_init(),
    };
}

static const mc_field UsersCreate_fields[] = {
    /* name, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("body"), &tour_user_mctype, offsetof(UsersCreate_args, body),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

static const mc_param_in UsersCreate_in[] = {
    MC_IN_BODY,
};

static const mc_model UsersCreate_model = {
    .fields = UsersCreate_fields,
    .fields_len = sizeof UsersCreate_fields / sizeof *UsersCreate_fields,
    .given_offset = offsetof(UsersCreate_args, given),
    .init = UsersCreate_init,
};

static bool UsersCreate_read_body(void *args, mc_str json, mc_arena *arena) {
    UsersCreate_args *to = args;
    return tour_user_from_json(&to->body, json, arena, NULL);
}

static mc_response UsersCreate_call(mc_context *ctx, const void *args) {
    const UsersCreate_args *from = args;
    return tour_users_create(ctx, &from->body).response;
}

static bool UsersCreate_write_created(const void *value, mc_buf *out) {
    return tour_user_to_json(value, out, MC_JSON_DEFAULT);
}

tour_users_create_result tour_users_create_created(mc_context *ctx, const tour_user *result) {
    return (tour_users_create_result){mc_response_write(ctx, 201, UsersCreate_write_created, result)};
}

/* ---- GET /users/{id}/pets ---- */

typedef struct UsersPets_args {
    tour_id id;
    uint64_t given[1];
} UsersPets_args;

static const mc_items PetMap_items = {.type = &tour_pet_mctype,
    .entry_size = sizeof(tour_pet_map_entry),
    .value_offset = offsetof(tour_pet_map_entry, value)};
static const mc_type PetMap_mctype = {
    .kind = MC_TYPE_MAP,
    .name = "map[str, Pet]",
    .size = sizeof(tour_pet_map),
    .items = &PetMap_items,
};

static void UsersPets_init(void *out) {
    *(UsersPets_args *)out = (UsersPets_args){0};
}

static const mc_field UsersPets_fields[] = {
    /* name, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("id"), &tour_id_mctype, offsetof(UsersPets_args, id),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

static const mc_param_in UsersPets_in[] = {
    MC_IN_PATH,
};

static const mc_model UsersPets_model = {
    .fields = UsersPets_fields,
    .fields_len = sizeof UsersPets_fields / sizeof *UsersPets_fields,
    .given_offset = offsetof(UsersPets_args, given),
    .init = UsersPets_init,
};

static mc_response UsersPets_call(mc_context *ctx, const void *args) {
    const UsersPets_args *from = args;
    return tour_users_pets(ctx, from->id).response;
}

tour_users_pets_result tour_users_pets_ok(mc_context *ctx, const tour_pet_map *result) {
    return (tour_users_pets_result){mc_response_json(ctx, 200, &PetMap_mctype, result)};
}

static bool UsersPets_write_not_found(const void *value, mc_buf *out) {
    return tour_not_found_to_json(value, out, MC_JSON_DEFAULT);
}

tour_users_pets_result tour_users_pets_not_found(mc_context *ctx, mc_str detail) {
    tour_not_found error = tour_not_found_init();
    error.detail = detail;
    return (tour_users_pets_result){mc_response_write(ctx, 404, UsersPets_write_not_found, &error)};
}

static const mc_operation UsersService_operations[] = {
    {
        .name = "Users.list",
        .method = "GET",
        .path = "/users",
        .handler = MC_HANDLER_ASYNC,
        .args = &UsersList_model,
        .in = UsersList_in,
        .args_size = sizeof(UsersList_args),
        .call = UsersList_call,
    },
    {
        .name = "Users.read",
        .method = "GET",
        .path = "/users/{id}",
        .handler = MC_HANDLER_ASYNC,
        .args = &UsersRead_model,
        .in = UsersRead_in,
        .args_size = sizeof(UsersRead_args),
        .call = UsersRead_call,
    },
    {
        .name = "Users.create",
        .method = "POST",
        .path = "/users",
        .handler = MC_HANDLER_ASYNC,
        .args = &UsersCreate_model,
        .in = UsersCreate_in,
        .args_size = sizeof(UsersCreate_args),
        .read_body = UsersCreate_read_body,
        .call = UsersCreate_call,
    },
    {
        .name = "Users.pets",
        .method = "GET",
        .path = "/users/{id}/pets",
        .handler = MC_HANDLER_ASYNC,
        .args = &UsersPets_model,
        .in = UsersPets_in,
        .args_size = sizeof(UsersPets_args),
        .call = UsersPets_call,
    },
};

const mc_service tour_users_service = {
    .name = "Users",
    .operations = UsersService_operations,
    .len = sizeof UsersService_operations / sizeof *UsersService_operations,
    .document = &tour_openapi,
};

