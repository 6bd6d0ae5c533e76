/* Made by modelc from client.dsl: do not edit. */
/* From requests to the handlers of client, and from their results to responses. */
#include "client_service.h"

/* ---- GET /items ---- */

typedef struct ItemsList_args {
    client_find find;
    mc_str x_trace;
    bool has_x_trace;
    uint64_t given[1];
} ItemsList_args;

static const mc_items ItemList_items = {.type = &client_item_mctype};
static const mc_type ItemList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[Item]",
    .size = sizeof(client_item_list),
    .items = &ItemList_items,
};

static void ItemsList_init(void *out) {
    *(ItemsList_args *)out = (ItemsList_args){
        .find = client_find_init(),
    };
}

static const mc_field ItemsList_fields[] = {
    /* name, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("find"), &client_find_mctype, offsetof(ItemsList_args, find),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("x-trace"), &mc_type_str, offsetof(ItemsList_args, x_trace),
     offsetof(ItemsList_args, has_x_trace), MC_FIELD_NULLABLE},
};

static const mc_param_in ItemsList_in[] = {
    MC_IN_QUERY,
    MC_IN_HEADER,
};

static const mc_model ItemsList_model = {
    .fields = ItemsList_fields,
    .fields_len = sizeof ItemsList_fields / sizeof *ItemsList_fields,
    .given_offset = offsetof(ItemsList_args, given),
    .init = ItemsList_init,
};

static mc_response ItemsList_call(mc_context *ctx, const void *args) {
    const ItemsList_args *from = args;
    return client_items_list(ctx, &from->find, from->has_x_trace ? &from->x_trace : NULL).response;
}

client_items_list_result client_items_list_ok(mc_context *ctx, const client_item_list *result) {
    return (client_items_list_result){mc_response_json(ctx, 200, &ItemList_mctype, result)};
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
    return client_items_read(ctx, from->id).response;
}

static bool ItemsRead_write_ok(const void *value, mc_buf *out) {
    return client_item_to_json(value, out, MC_JSON_DEFAULT);
}

client_items_read_result client_items_read_ok(mc_context *ctx, const client_item *result) {
    return (client_items_read_result){mc_response_write(ctx, 200, ItemsRead_write_ok, result)};
}

static bool ItemsRead_write_not_found(const void *value, mc_buf *out) {
    return client_not_found_to_json(value, out, MC_JSON_DEFAULT);
}

client_items_read_result client_items_read_not_found(mc_context *ctx, mc_str detail) {
    client_not_found error = client_not_found_init();
    error.detail = detail;
    return (client_items_read_result){mc_response_write(ctx, 404, ItemsRead_write_not_found, &error)};
}

static bool ItemsRead_write_int(const void *value, mc_buf *out) {
    return client_int_to_json(value, out, MC_JSON_DEFAULT);
}

client_items_read_result client_items_read_int(mc_context *ctx, mc_str detail) {
    client_int error = client_int_init();
    error.detail = detail;
    return (client_items_read_result){mc_response_write(ctx, 418, ItemsRead_write_int, &error)};
}

/* ---- POST /items ---- */

typedef struct ItemsCreate_args {
    client_new_item body;
    uint64_t given[1];
} ItemsCreate_args;

static void ItemsCreate_init(void *out) {
    *(ItemsCreate_args *)out = (ItemsCreate_args){
        .body = client_new_item_init(),
    };
}

static const mc_field ItemsCreate_fields[] = {
    /* name, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("body"), &client_new_item_mctype, offsetof(ItemsCreate_args, body),
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
    return client_new_item_from_json(&to->body, json, arena, NULL);
}

static mc_response ItemsCreate_call(mc_context *ctx, const void *args) {
    const ItemsCreate_args *from = args;
    return client_items_create(ctx, &from->body).response;
}

static bool ItemsCreate_write_created(const void *value, mc_buf *out) {
    return client_item_to_json(value, out, MC_JSON_DEFAULT);
}

client_items_create_result client_items_create_created(mc_context *ctx, const client_item *result) {
    return (client_items_create_result){mc_response_write(ctx, 201, ItemsCreate_write_created, result)};
}

static bool ItemsCreate_write_conflict(const void *value, mc_buf *out) {
    return client_conflict_to_json(value, out, MC_JSON_DEFAULT);
}

client_items_create_result client_items_create_conflict(mc_context *ctx, const client_conflict *error) {
    return (client_items_create_result){mc_response_write(ctx, 409, ItemsCreate_write_conflict, error)};
}

/* ---- PUT /items/{id} ---- */

typedef struct ItemsReplace_args {
    int64_t id;
    client_new_item item;
    double at[2];
    uint64_t given[1];
} ItemsReplace_args;

static const mc_items ItemsReplace_at_items = {.type = &mc_type_f64, .length = 2};
static const mc_type ItemsReplace_at_mctype = {
    .kind = MC_TYPE_ARRAY,
    .name = "f64[2]",
    .size = sizeof(double[2]),
    .items = &ItemsReplace_at_items,
};

static void ItemsReplace_init(void *out) {
    *(ItemsReplace_args *)out = (ItemsReplace_args){
        .item = client_new_item_init(),
    };
}

static const mc_field ItemsReplace_fields[] = {
    /* name, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("id"), &mc_type_i64, offsetof(ItemsReplace_args, id),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("item"), &client_new_item_mctype, offsetof(ItemsReplace_args, item),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("at"), &ItemsReplace_at_mctype, offsetof(ItemsReplace_args, at),
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
    return client_items_replace(ctx, from->id, &from->item, from->at).response;
}

static bool ItemsReplace_write_ok(const void *value, mc_buf *out) {
    return client_item_to_json(value, out, MC_JSON_DEFAULT);
}

client_items_replace_result client_items_replace_ok(mc_context *ctx, const client_item *result) {
    return (client_items_replace_result){mc_response_write(ctx, 200, ItemsReplace_write_ok, result)};
}

static bool ItemsReplace_write_not_found(const void *value, mc_buf *out) {
    return client_not_found_to_json(value, out, MC_JSON_DEFAULT);
}

client_items_replace_result client_items_replace_not_found(mc_context *ctx, mc_str detail) {
    client_not_found error = client_not_found_init();
    error.detail = detail;
    return (client_items_replace_result){mc_response_write(ctx, 404, ItemsReplace_write_not_found, &error)};
}

/* ---- DELETE /items/{id} ---- */

typedef struct ItemsRemove_args {
    int64_t id;
    mc_str session;
    uint64_t given[1];
} ItemsRemove_args;

static void ItemsRemove_init(void *out) {
    *(ItemsRemove_args *)out = (ItemsRemove_args){0};
}

static const mc_field ItemsRemove_fields[] = {
    /* name, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("id"), &mc_type_i64, offsetof(ItemsRemove_args, id),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("sid"), &mc_type_str, offsetof(ItemsRemove_args, session),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

static const mc_param_in ItemsRemove_in[] = {
    MC_IN_PATH,
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
    return client_items_remove(ctx, from->id, from->session).response;
}

client_items_remove_result client_items_remove_no_content(mc_context *ctx) {
    return (client_items_remove_result){mc_response_empty(ctx, 204)};
}

/* ---- POST /items/login ---- */

typedef struct ItemsLogin_args {
    mc_str client;
    mc_str arena;
    mc_str reply;
    uint64_t given[1];
} ItemsLogin_args;

static void ItemsLogin_init(void *out) {
    *(ItemsLogin_args *)out = (ItemsLogin_args){0};
}

static const mc_field ItemsLogin_fields[] = {
    /* name, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("client"), &mc_type_str, offsetof(ItemsLogin_args, client),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("arena"), &mc_type_str, offsetof(ItemsLogin_args, arena),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("reply"), &mc_type_str, offsetof(ItemsLogin_args, reply),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

static const mc_param_in ItemsLogin_in[] = {
    MC_IN_FORM,
    MC_IN_FORM,
    MC_IN_FORM,
};

static const mc_model ItemsLogin_model = {
    .fields = ItemsLogin_fields,
    .fields_len = sizeof ItemsLogin_fields / sizeof *ItemsLogin_fields,
    .given_offset = offsetof(ItemsLogin_args, given),
    .init = ItemsLogin_init,
};

static mc_response ItemsLogin_call(mc_context *ctx, const void *args) {
    const ItemsLogin_args *from = args;
    return client_items_login(ctx, from->client, from->arena, from->reply).response;
}

client_items_login_result client_items_login_ok(mc_context *ctx, mc_str result) {
    return (client_items_login_result){mc_response_json(ctx, 200, &mc_type_str, &result)};
}

/* ---- GET /items/note ---- */

static mc_response ItemsNote_call(mc_context *ctx, const void *args) {
    (void)args;
    return client_items_note(ctx).response;
}


client_items_note_result client_items_note_ok(mc_context *ctx, const char *path, const mc_file_options *options) {
    return (client_items_note_result){mc_response_file(ctx, path, options)};
}

/* ---- POST /items/note ---- */

typedef struct ItemsNoteOf_args {
    mc_upload note;
    uint64_t given[1];
} ItemsNoteOf_args;

static void ItemsNoteOf_init(void *out) {
    *(ItemsNoteOf_args *)out = (ItemsNoteOf_args){0};
}

static const mc_field ItemsNoteOf_fields[] = {
    /* name, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("note"), &mc_type_upload, offsetof(ItemsNoteOf_args, note),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

static const mc_param_in ItemsNoteOf_in[] = {
    MC_IN_FILE,
};

static const mc_model ItemsNoteOf_model = {
    .fields = ItemsNoteOf_fields,
    .fields_len = sizeof ItemsNoteOf_fields / sizeof *ItemsNoteOf_fields,
    .given_offset = offsetof(ItemsNoteOf_args, given),
    .init = ItemsNoteOf_init,
};

static mc_response ItemsNoteOf_call(mc_context *ctx, const void *args) {
    const ItemsNoteOf_args *from = args;
    return client_items_note_of(ctx, &from->note).response;
}

client_items_note_of_result client_items_note_of_no_content(mc_context *ctx) {
    return (client_items_note_of_result){mc_response_empty(ctx, 204)};
}

/* ---- GET /items/feed ---- */

static mc_response ItemsFeed_call(mc_context *ctx, const void *args) {
    (void)args;
    return client_items_feed(ctx).response;
}


client_items_feed_result client_items_feed_ok(mc_context *ctx) {
    return (client_items_feed_result){mc_stream_end(ctx)};
}

bool client_items_feed_send(mc_context *ctx, const client_item *item) {
    return mc_stream_send(ctx, &client_item_mctype, item);
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
        .handler = MC_HANDLER_ASYNC,
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
        .name = "Items.login",
        .method = "POST",
        .path = "/items/login",
        .handler = MC_HANDLER_ASYNC,
        .args = &ItemsLogin_model,
        .in = ItemsLogin_in,
        .args_size = sizeof(ItemsLogin_args),
        .call = ItemsLogin_call,
    },
    {
        .name = "Items.note",
        .method = "GET",
        .path = "/items/note",
        .handler = MC_HANDLER_ASYNC,
        .call = ItemsNote_call,
    },
    {
        .name = "Items.note_of",
        .method = "POST",
        .path = "/items/note",
        .handler = MC_HANDLER_ASYNC,
        .args = &ItemsNoteOf_model,
        .in = ItemsNoteOf_in,
        .args_size = sizeof(ItemsNoteOf_args),
        .call = ItemsNoteOf_call,
    },
    {
        .name = "Items.feed",
        .method = "GET",
        .path = "/items/feed",
        .handler = MC_HANDLER_ASYNC,
        .call = ItemsFeed_call,
        .stream = MC_STREAM_LINES,
        .stream_status = 200,
    },
};

const mc_service client_items_service = {
    .name = "Items",
    .operations = ItemsService_operations,
    .len = sizeof ItemsService_operations / sizeof *ItemsService_operations,
    .document = &client_openapi,
};

