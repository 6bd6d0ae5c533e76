/* Made by modelc from service.dsl: do not edit. */
/* From requests to the handlers of service, and from their results to responses. */
#include "service_service.h"

/* ---- GET /items ---- */

typedef struct ItemsList_args {
    int64_t limit;
    service_sort sort;
    service_str_list tag;
    bool has_sort;
    uint64_t given[1];
} ItemsList_args;

static const mc_constraint ItemsList_limit_rules[] = {
    {.rule = MC_RULE_LE, .integer = 100},
    {.rule = MC_RULE_GE, .integer = 1},
};
static const mc_type ItemsList_limit_mctype = {
    .kind = MC_TYPE_INT,
    .name = "int",
    .size = sizeof(int64_t),
    .constraints = ItemsList_limit_rules,
    .constraints_len = sizeof ItemsList_limit_rules / sizeof *ItemsList_limit_rules,
};

static const mc_items StrList_items = {.type = &mc_type_str};
static const mc_type StrList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[str]",
    .size = sizeof(service_str_list),
    .items = &StrList_items,
};

static const mc_items ItemList_items = {.type = &service_item_mctype};
static const mc_type ItemList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[Item]",
    .size = sizeof(service_item_list),
    .items = &ItemList_items,
};

static void ItemsList_init(void *out) {
    *(ItemsList_args *)out = (ItemsList_args){
        .limit = 20,
        .tag = {0},
    };
}

static const mc_field ItemsList_fields[] = {
    /* name, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("limit"), &ItemsList_limit_mctype, offsetof(ItemsList_args, limit),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("sort"), &service_sort_mctype, offsetof(ItemsList_args, sort),
     offsetof(ItemsList_args, has_sort), MC_FIELD_NULLABLE},
    {MC_STR_INIT("tag"), &StrList_mctype, offsetof(ItemsList_args, tag),
     MC_NO_HAS, MC_FIELD_DEFAULT},
};

static const mc_param_in ItemsList_in[] = {
    MC_IN_QUERY,
    MC_IN_QUERY,
    MC_IN_QUERY,
};

static const mc_model ItemsList_model = {
    .fields = ItemsList_fields,
    .fields_len = sizeof ItemsList_fields / sizeof *ItemsList_fields,
    .given_offset = offsetof(ItemsList_args, given),
    .init = ItemsList_init,
};

static mc_response ItemsList_call(mc_context *ctx, const void *args) {
    const ItemsList_args *from = args;
    return service_items_list(ctx, from->limit, from->has_sort ? &from->sort : NULL, &from->tag).response;
}

service_items_list_result service_items_list_ok(mc_context *ctx, const service_item_list *result) {
    return (service_items_list_result){mc_response_json(ctx, 200, &ItemList_mctype, result)};
}

/* ---- GET /items/{id} ---- */

typedef struct ItemsRead_args {
    int64_t id;
    uint64_t given[1];
} ItemsRead_args;

static const mc_constraint ItemsRead_id_rules[] = {
    {.rule = MC_RULE_GE, .integer = 1},
};
static const mc_type ItemsRead_id_mctype = {
    .kind = MC_TYPE_INT,
    .name = "int",
    .size = sizeof(int64_t),
    .constraints = ItemsRead_id_rules,
    .constraints_len = sizeof ItemsRead_id_rules / sizeof *ItemsRead_id_rules,
};

static void ItemsRead_init(void *out) {
    *(ItemsRead_args *)out = (ItemsRead_args){0};
}

static const mc_field ItemsRead_fields[] = {
    /* name, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("id"), &ItemsRead_id_mctype, offsetof(ItemsRead_args, id),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

static const mc_param_in ItemsRead_in[] = {
    MC_IN_PATH,
};

static const mc_model ItemsRead_model = {
    .fields = ItemsRead_fields,
    .fields_len = sizeof ItemsRead_fields / sizeof *ItemsRead_fields,
    .given_offset = offsetof(ItemsRead_args, given),
    .init = ItemsRead_init,
};

static mc_response ItemsRead_call(mc_context *ctx, const void *args) {
    const ItemsRead_args *from = args;
    return service_items_read(ctx, from->id).response;
}

static bool ItemsRead_write_ok(const void *value, mc_buf *out) {
    return service_item_to_json(value, out, MC_JSON_DEFAULT);
}

service_items_read_result service_items_read_ok(mc_context *ctx, const service_item *result) {
    return (service_items_read_result){mc_response_write(ctx, 200, ItemsRead_write_ok, result)};
}

static bool ItemsRead_write_not_found(const void *value, mc_buf *out) {
    return service_not_found_to_json(value, out, MC_JSON_DEFAULT);
}

service_items_read_result service_items_read_not_found(mc_context *ctx, mc_str detail) {
    service_not_found error = service_not_found_init();
    error.detail = detail;
    return (service_items_read_result){mc_response_write(ctx, 404, ItemsRead_write_not_found, &error)};
}

/* ---- POST /items ---- */

typedef struct ItemsCreate_args {
    service_new_item body;
    uint64_t given[1];
} ItemsCreate_args;

static void ItemsCreate_init(void *out) {
    *(ItemsCreate_args *)out = (ItemsCreate_args){
        .body = service_new_item_init(),
    };
}

static const mc_field ItemsCreate_fields[] = {
    /* name, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("body"), &service_new_item_mctype, offsetof(ItemsCreate_args, body),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

static const mc_param_in ItemsCreate_in[] = {
    MC_IN_BODY,
};

static const mc_model ItemsCreate_model = {
    .fields = ItemsCreate_fields,
    .fields_len = sizeof ItemsCreate_fields / sizeof *ItemsCreate_fields,
    .given_offset = offsetof(ItemsCreate_args, given),
    .init = ItemsCreate_init,
};

static bool ItemsCreate_read_body(void *args, mc_str json, mc_arena *arena) {
    ItemsCreate_args *to = args;
    return service_new_item_from_json(&to->body, json, arena, NULL);
}

static mc_response ItemsCreate_call(mc_context *ctx, const void *args) {
    const ItemsCreate_args *from = args;
    return service_items_create(ctx, &from->body).response;
}

static bool ItemsCreate_write_created(const void *value, mc_buf *out) {
    return service_item_to_json(value, out, MC_JSON_DEFAULT);
}

service_items_create_result service_items_create_created(mc_context *ctx, const service_item *result) {
    return (service_items_create_result){mc_response_write(ctx, 201, ItemsCreate_write_created, result)};
}

static bool ItemsCreate_write_conflict(const void *value, mc_buf *out) {
    return service_conflict_to_json(value, out, MC_JSON_DEFAULT);
}

service_items_create_result service_items_create_conflict(mc_context *ctx, const service_conflict *error) {
    return (service_items_create_result){mc_response_write(ctx, 409, ItemsCreate_write_conflict, error)};
}

/* ---- PUT /items/{id} ---- */

typedef struct ItemsReplace_args {
    int64_t id;
    service_new_item item;
    mc_str reason;
    uint64_t given[1];
} ItemsReplace_args;

static void ItemsReplace_init(void *out) {
    *(ItemsReplace_args *)out = (ItemsReplace_args){
        .item = service_new_item_init(),
    };
}

static const mc_field ItemsReplace_fields[] = {
    /* name, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("id"), &mc_type_i64, offsetof(ItemsReplace_args, id),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("item"), &service_new_item_mctype, offsetof(ItemsReplace_args, item),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("reason"), &mc_type_str, offsetof(ItemsReplace_args, reason),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

static const mc_param_in ItemsReplace_in[] = {
    MC_IN_PATH,
    MC_IN_BODY,
    MC_IN_BODY,
};

static const mc_model ItemsReplace_model = {
    .fields = ItemsReplace_fields,
    .fields_len = sizeof ItemsReplace_fields / sizeof *ItemsReplace_fields,
    .given_offset = offsetof(ItemsReplace_args, given),
    .init = ItemsReplace_init,
};

static mc_response ItemsReplace_call(mc_context *ctx, const void *args) {
    const ItemsReplace_args *from = args;
    return service_items_replace(ctx, from->id, &from->item, from->reason).response;
}

static bool ItemsReplace_write_ok(const void *value, mc_buf *out) {
    return service_item_to_json(value, out, MC_JSON_DEFAULT);
}

service_items_replace_result service_items_replace_ok(mc_context *ctx, const service_item *result) {
    return (service_items_replace_result){mc_response_write(ctx, 200, ItemsReplace_write_ok, result)};
}

static bool ItemsReplace_write_not_found(const void *value, mc_buf *out) {
    return service_not_found_to_json(value, out, MC_JSON_DEFAULT);
}

service_items_replace_result service_items_replace_not_found(mc_context *ctx, mc_str detail) {
    service_not_found error = service_not_found_init();
    error.detail = detail;
    return (service_items_replace_result){mc_response_write(ctx, 404, ItemsReplace_write_not_found, &error)};
}

static bool ItemsReplace_write_conflict(const void *value, mc_buf *out) {
    return service_conflict_to_json(value, out, MC_JSON_DEFAULT);
}

service_items_replace_result service_items_replace_conflict(mc_context *ctx, const service_conflict *error) {
    return (service_items_replace_result){mc_response_write(ctx, 409, ItemsReplace_write_conflict, error)};
}

/* ---- DELETE /items/{id} ---- */

typedef struct ItemsRemove_args {
    int64_t id;
    mc_str if_match;
    mc_str session;
    bool has_if_match;
    uint64_t given[1];
} ItemsRemove_args;

static void ItemsRemove_init(void *out) {
    *(ItemsRemove_args *)out = (ItemsRemove_args){0};
}

static const mc_field ItemsRemove_fields[] = {
    /* name, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("id"), &mc_type_i64, offsetof(ItemsRemove_args, id),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("if-match"), &mc_type_str, offsetof(ItemsRemove_args, if_match),
     offsetof(ItemsRemove_args, has_if_match), MC_FIELD_NULLABLE},
    {MC_STR_INIT("sid"), &mc_type_str, offsetof(ItemsRemove_args, session),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

static const mc_param_in ItemsRemove_in[] = {
    MC_IN_PATH,
    MC_IN_HEADER,
    MC_IN_COOKIE,
};

static const mc_model ItemsRemove_model = {
    .fields = ItemsRemove_fields,
    .fields_len = sizeof ItemsRemove_fields / sizeof *ItemsRemove_fields,
    .given_offset = offsetof(ItemsRemove_args, given),
    .init = ItemsRemove_init,
};

static mc_response ItemsRemove_call(mc_context *ctx, const void *args) {
    const ItemsRemove_args *from = args;
    return service_items_remove(ctx, from->id, from->has_if_match ? &from->if_match : NULL, from->session).response;
}

service_items_remove_result service_items_remove_no_content(mc_context *ctx) {
    return (service_items_remove_result){mc_response_empty(ctx, 204)};
}

/* ---- HEAD /items/{id} ---- */

typedef struct ItemsExists_args {
    int64_t id;
    uint64_t given[1];
} ItemsExists_args;

static void ItemsExists_init(void *out) {
    *(ItemsExists_args *)out = (ItemsExists_args){0};
}

static const mc_field ItemsExists_fields[] = {
    /* name, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("id"), &mc_type_i64, offsetof(ItemsExists_args, id),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

static const mc_param_in ItemsExists_in[] = {
    MC_IN_PATH,
};

static const mc_model ItemsExists_model = {
    .fields = ItemsExists_fields,
    .fields_len = sizeof ItemsExists_fields / sizeof *ItemsExists_fields,
    .given_offset = offsetof(ItemsExists_args, given),
    .init = ItemsExists_init,
};

static mc_response ItemsExists_call(mc_context *ctx, const void *args) {
    const ItemsExists_args *from = args;
    return service_items_exists(ctx, from->id).response;
}

service_items_exists_result service_items_exists_ok(mc_context *ctx, bool result) {
    return (service_items_exists_result){mc_response_json(ctx, 200, &mc_type_bool, &result)};
}

/* ---- POST /items/render ---- */

typedef struct ItemsRender_args {
    service_new_item body;
    uint64_t given[1];
} ItemsRender_args;

static void ItemsRender_init(void *out) {
    *(ItemsRender_args *)out = (ItemsRender_args){
        .body = service_new_item_init(),
    };
}

static const mc_field ItemsRender_fields[] = {
    /* name, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("body"), &service_new_item_mctype, offsetof(ItemsRender_args, body),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

static const mc_param_in ItemsRender_in[] = {
    MC_IN_BODY,
};

static const mc_model ItemsRender_model = {
    .fields = ItemsRender_fields,
    .fields_len = sizeof ItemsRender_fields / sizeof *ItemsRender_fields,
    .given_offset = offsetof(ItemsRender_args, given),
    .init = ItemsRender_init,
};

static bool ItemsRender_read_body(void *args, mc_str json, mc_arena *arena) {
    ItemsRender_args *to = args;
    return service_new_item_from_json(&to->body, json, arena, NULL);
}

static mc_response ItemsRender_call(mc_context *ctx, const void *args) {
    const ItemsRender_args *from = args;
    return service_items_render(ctx, &from->body).response;
}

static bool ItemsRender_write_ok(const void *value, mc_buf *out) {
    return service_item_to_json(value, out, MC_JSON_DEFAULT);
}

service_items_render_result service_items_render_ok(mc_context *ctx, const service_item *result) {
    return (service_items_render_result){mc_response_write(ctx, 200, ItemsRender_write_ok, result)};
}

/* ---- GET /items/health ---- */

static mc_response ItemsHealth_call(mc_context *ctx, const void *args) {
    (void)args;
    return service_items_health(ctx).response;
}


service_items_health_result service_items_health_ok(mc_context *ctx, mc_str result) {
    return (service_items_health_result){mc_response_json(ctx, 200, &mc_type_str, &result)};
}

static const mc_operation ItemsService_operations[] = {
    {
        .name = "Items.list",
        .method = "GET",
        .path = "/items",
        .handler = MC_HANDLER_ASYNC,
        .args = &ItemsList_model,
        .in = ItemsList_in,
        .args_size = sizeof(ItemsList_args),
        .call = ItemsList_call,
    },
    {
        .name = "Items.read",
        .method = "GET",
        .path = "/items/{id}",
        .handler = MC_HANDLER_ASYNC,
        .args = &ItemsRead_model,
        .in = ItemsRead_in,
        .args_size = sizeof(ItemsRead_args),
        .call = ItemsRead_call,
    },
    {
        .name = "Items.create",
        .method = "POST",
        .path = "/items",
        .handler = MC_HANDLER_ASYNC,
        .args = &ItemsCreate_model,
        .in = ItemsCreate_in,
        .args_size = sizeof(ItemsCreate_args),
        .read_body = ItemsCreate_read_body,
        .call = ItemsCreate_call,
    },
    {
        .name = "Items.replace",
        .method = "PUT",
        .path = "/items/{id}",
        .handler = MC_HANDLER_SYNC,
        .args = &ItemsReplace_model,
        .in = ItemsReplace_in,
        .args_size = sizeof(ItemsReplace_args),
        .embed_body = true,
        .call = ItemsReplace_call,
    },
    {
        .name = "Items.remove",
        .method = "DELETE",
        .path = "/items/{id}",
        .handler = MC_HANDLER_ASYNC,
        .args = &ItemsRemove_model,
        .in = ItemsRemove_in,
        .args_size = sizeof(ItemsRemove_args),
        .call = ItemsRemove_call,
    },
    {
        .name = "Items.exists",
        .method = "HEAD",
        .path = "/items/{id}",
        .handler = MC_HANDLER_ASYNC,
        .args = &ItemsExists_model,
        .in = ItemsExists_in,
        .args_size = sizeof(ItemsExists_args),
        .call = ItemsExists_call,
    },
    {
        .name = "Items.render",
        .method = "POST",
        .path = "/items/render",
        .handler = MC_HANDLER_ISOLATED,
        .args = &ItemsRender_model,
        .in = ItemsRender_in,
        .args_size = sizeof(ItemsRender_args),
        .read_body = ItemsRender_read_body,
        .call = ItemsRender_call,
    },
    {
        .name = "Items.health",
        .method = "GET",
        .path = "/items/health",
        .handler = MC_HANDLER_ASYNC,
        .call = ItemsHealth_call,
    },
};

const mc_service service_items_service = {
    .name = "Items",
    .operations = ItemsService_operations,
    .len = sizeof ItemsService_operations / sizeof *ItemsService_operations,
    .document = &service_openapi,
};

