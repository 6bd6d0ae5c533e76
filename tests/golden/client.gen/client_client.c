/* Made by modelc from client.dsl: do not edit. */
/* From calls to requests, and from answers to replies. */
#include "client_client.h"

/* ---- GET /items ---- */

static const mc_items ItemList_items = {.type = &client_item_mctype};
static const mc_type ItemList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[Item]",
    .size = sizeof(client_item_list),
    .items = &ItemList_items,
};

static const mc_call_param ItemsList_params[] = {
    {MC_STR_INIT("find"), &client_find_mctype, MC_IN_QUERY},
    {MC_STR_INIT("x-trace"), &mc_type_str, MC_IN_HEADER},
};

static const mc_call_answer ItemsList_answers[] = {
    {200, &ItemList_mctype},
};

static const mc_call ItemsList = {
    .method = "GET",
    .path = "/items",
    .params = ItemsList_params,
    .params_len = sizeof ItemsList_params / sizeof *ItemsList_params,
    .answers = ItemsList_answers,
    .answers_len = sizeof ItemsList_answers / sizeof *ItemsList_answers,
};

bool client_items_list_call(mc_client *client, const client_find *find, const mc_str *x_trace, mc_arena *arena,
        client_items_list_reply *reply) {
    const void *const mc_args[] = {
        find,
        x_trace,
    };
    reply->kind = mc_client_call(client, &ItemsList, mc_args,
        arena, &reply->about, &reply->as);
    return reply->kind == MC_REPLY_DECLARED;
}

/* ---- GET /items/{id} ---- */

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

static const mc_call_param ItemsRead_params[] = {
    {MC_STR_INIT("id"), &ItemsRead_id_mctype, MC_IN_PATH},
};

static const mc_call_answer ItemsRead_answers[] = {
    {200, &client_item_mctype},
    {404, &client_not_found_mctype},
    {418, &client_int_mctype},
};

static const mc_call ItemsRead = {
    .method = "GET",
    .path = "/items/{id}",
    .params = ItemsRead_params,
    .params_len = sizeof ItemsRead_params / sizeof *ItemsRead_params,
    .answers = ItemsRead_answers,
    .answers_len = sizeof ItemsRead_answers / sizeof *ItemsRead_answers,
};

bool client_items_read_call(mc_client *client, int64_t id, mc_arena *arena,
        client_items_read_reply *reply) {
    const void *const mc_args[] = {
        &id,
    };
    reply->kind = mc_client_call(client, &ItemsRead, mc_args,
        arena, &reply->about, &reply->as);
    return reply->kind == MC_REPLY_DECLARED;
}

/* ---- POST /items ---- */

static const mc_call_param ItemsCreate_params[] = {
    {MC_STR_INIT("body"), &client_new_item_mctype, MC_IN_BODY},
};

static const mc_call_answer ItemsCreate_answers[] = {
    {201, &client_item_mctype},
    {409, &client_conflict_mctype},
};

static const mc_call ItemsCreate = {
    .method = "POST",
    .path = "/items",
    .params = ItemsCreate_params,
    .params_len = sizeof ItemsCreate_params / sizeof *ItemsCreate_params,
    .answers = ItemsCreate_answers,
    .answers_len = sizeof ItemsCreate_answers / sizeof *ItemsCreate_answers,
};

bool client_items_create_call(mc_client *client, const client_new_item *body, mc_arena *arena,
        client_items_create_reply *reply) {
    const void *const mc_args[] = {
        body,
    };
    reply->kind = mc_client_call(client, &ItemsCreate, mc_args,
        arena, &reply->about, &reply->as);
    return reply->kind == MC_REPLY_DECLARED;
}

/* ---- PUT /items/{id} ---- */

static const mc_items ItemsReplace_at_items = {.type = &mc_type_f64, .length = 2};
static const mc_type ItemsReplace_at_mctype = {
    .kind = MC_TYPE_ARRAY,
    .name = "f64[2]",
    .size = sizeof(double[2]),
    .items = &ItemsReplace_at_items,
};

static const mc_call_param ItemsReplace_params[] = {
    {MC_STR_INIT("id"), &mc_type_i64, MC_IN_PATH},
    {MC_STR_INIT("item"), &client_new_item_mctype, MC_IN_BODY},
    {MC_STR_INIT("at"), &ItemsReplace_at_mctype, MC_IN_BODY},
};

static const mc_call_answer ItemsReplace_answers[] = {
    {200, &client_item_mctype},
    {404, &client_not_found_mctype},
};

static const mc_call ItemsReplace = {
    .method = "PUT",
    .path = "/items/{id}",
    .params = ItemsReplace_params,
    .params_len = sizeof ItemsReplace_params / sizeof *ItemsReplace_params,
    .answers = ItemsReplace_answers,
    .answers_len = sizeof ItemsReplace_answers / sizeof *ItemsReplace_answers,
    .embed_body = true,
};

bool client_items_replace_call(mc_client *client, int64_t id, const client_new_item *item, const double *at, mc_arena *arena,
        client_items_replace_reply *reply) {
    const void *const mc_args[] = {
        &id,
        item,
        at,
    };
    reply->kind = mc_client_call(client, &ItemsReplace, mc_args,
        arena, &reply->about, &reply->as);
    return reply->kind == MC_REPLY_DECLARED;
}

/* ---- DELETE /items/{id} ---- */

static const mc_call_param ItemsRemove_params[] = {
    {MC_STR_INIT("id"), &mc_type_i64, MC_IN_PATH},
    {MC_STR_INIT("sid"), &mc_type_str, MC_IN_COOKIE},
};

static const mc_call_answer ItemsRemove_answers[] = {
    {204, NULL},
};

static const mc_call ItemsRemove = {
    .method = "DELETE",
    .path = "/items/{id}",
    .params = ItemsRemove_params,
    .params_len = sizeof ItemsRemove_params / sizeof *ItemsRemove_params,
    .answers = ItemsRemove_answers,
    .answers_len = sizeof ItemsRemove_answers / sizeof *ItemsRemove_answers,
};

bool client_items_remove_call(mc_client *client, int64_t id, mc_str session, mc_arena *arena,
        client_items_remove_reply *reply) {
    const void *const mc_args[] = {
        &id,
        &session,
    };
    reply->kind = mc_client_call(client, &ItemsRemove, mc_args,
        arena, &reply->about, NULL);
    return reply->kind == MC_REPLY_DECLARED;
}

/* ---- POST /items/login ---- */

static const mc_call_param ItemsLogin_params[] = {
    {MC_STR_INIT("client"), &mc_type_str, MC_IN_FORM},
    {MC_STR_INIT("arena"), &mc_type_str, MC_IN_FORM},
    {MC_STR_INIT("reply"), &mc_type_str, MC_IN_FORM},
};

static const mc_call_answer ItemsLogin_answers[] = {
    {200, &mc_type_str},
};

static const mc_call ItemsLogin = {
    .method = "POST",
    .path = "/items/login",
    .params = ItemsLogin_params,
    .params_len = sizeof ItemsLogin_params / sizeof *ItemsLogin_params,
    .answers = ItemsLogin_answers,
    .answers_len = sizeof ItemsLogin_answers / sizeof *ItemsLogin_answers,
};

bool client_items_login_call(mc_client *mc_client_, mc_str client, mc_str arena, mc_str reply, mc_arena *mc_arena_,
        client_items_login_reply *mc_reply_) {
    const void *const mc_args[] = {
        &client,
        &arena,
        &reply,
    };
    mc_reply_->kind = mc_client_call(mc_client_, &ItemsLogin, mc_args,
        mc_arena_, &mc_reply_->about, &mc_reply_->as);
    return mc_reply_->kind == MC_REPLY_DECLARED;
}

/* ---- GET /items/note ---- */

static const mc_call_answer ItemsNote_answers[] = {
    {200, NULL},
};

static const mc_call ItemsNote = {
    .method = "GET",
    .path = "/items/note",
    .answers = ItemsNote_answers,
    .answers_len = sizeof ItemsNote_answers / sizeof *ItemsNote_answers,
};

bool client_items_note_call(mc_client *client, mc_arena *arena,
        client_items_note_reply *reply) {
    reply->kind = mc_client_call(client, &ItemsNote, NULL,
        arena, &reply->about, NULL);
    return reply->kind == MC_REPLY_DECLARED;
}

