/* Made by modelc from sockets.dsl: do not edit. */
/* From requests to the handlers of sockets, and from their results to responses. */
#include "sockets_service.h"

#include <modelc/ws.h>

/* ---- GET /rooms/{room} ---- */

typedef struct RoomsTalk_args {
    mc_str room;
    mc_str name;
    uint64_t given[1];
} RoomsTalk_args;

static const mc_constraint RoomsTalk_name_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 1},
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 20},
};
static const mc_type RoomsTalk_name_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(mc_str),
    .constraints = RoomsTalk_name_rules,
    .constraints_len = sizeof RoomsTalk_name_rules / sizeof *RoomsTalk_name_rules,
};

static void RoomsTalk_init(void *out) {
    *(RoomsTalk_args *)out = (RoomsTalk_args){0};
}

static const mc_field RoomsTalk_fields[] = {
    /* name, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("room"), &mc_type_str, offsetof(RoomsTalk_args, room),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("name"), &RoomsTalk_name_mctype, offsetof(RoomsTalk_args, name),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

static const mc_param_in RoomsTalk_in[] = {
    MC_IN_PATH,
    MC_IN_QUERY,
};

static const mc_model RoomsTalk_model = {
    .fields = RoomsTalk_fields,
    .fields_len = sizeof RoomsTalk_fields / sizeof *RoomsTalk_fields,
    .given_offset = offsetof(RoomsTalk_args, given),
    .init = RoomsTalk_init,
};

static mc_response RoomsTalk_call(mc_context *ctx, const void *args) {
    const RoomsTalk_args *from = args;
    return sockets_rooms_talk(ctx, from->room, from->name).response;
}

sockets_rooms_talk_result sockets_rooms_talk_ok(mc_context *ctx) {
    return (sockets_rooms_talk_result){mc_ws_finish(ctx)};
}

static bool RoomsTalk_write_full(const void *value, mc_buf *out) {
    return sockets_full_to_json(value, out, MC_JSON_DEFAULT);
}

sockets_rooms_talk_result sockets_rooms_talk_full(mc_context *ctx, mc_str detail) {
    sockets_full error = sockets_full_init();
    error.detail = detail;
    return (sockets_rooms_talk_result){mc_response_write(ctx, 409, RoomsTalk_write_full, &error)};
}

bool sockets_rooms_talk_next(mc_context *ctx, sockets_say *message) {
    return mc_ws_next(ctx, &sockets_say_mctype, message);
}

bool sockets_rooms_talk_next_or_errors(mc_context *ctx, sockets_say *message,
        const mc_errors **errors) {
    return mc_ws_next_or_errors(ctx, &sockets_say_mctype, message, errors);
}

bool sockets_rooms_talk_send(mc_context *ctx, const sockets_said *item) {
    return mc_ws_send(ctx, &sockets_said_mctype, item);
}

/* ---- GET /rooms/bytes/echo ---- */

static mc_response RoomsBytes_call(mc_context *ctx, const void *args) {
    (void)args;
    return sockets_rooms_bytes(ctx).response;
}


sockets_rooms_bytes_result sockets_rooms_bytes_ok(mc_context *ctx) {
    return (sockets_rooms_bytes_result){mc_ws_finish(ctx)};
}

bool sockets_rooms_bytes_next(mc_context *ctx, mc_bytes *message) {
    return mc_ws_next(ctx, &mc_type_bytes, message);
}

bool sockets_rooms_bytes_next_or_errors(mc_context *ctx, mc_bytes *message,
        const mc_errors **errors) {
    return mc_ws_next_or_errors(ctx, &mc_type_bytes, message, errors);
}

bool sockets_rooms_bytes_send(mc_context *ctx, mc_bytes item) {
    return mc_ws_send(ctx, &mc_type_bytes, &item);
}

/* ---- GET /rooms/sums/all ---- */

static mc_response RoomsSums_call(mc_context *ctx, const void *args) {
    (void)args;
    return sockets_rooms_sums(ctx).response;
}

static const mc_items I64List_items = {.type = &mc_type_i64};
static const mc_type I64List_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[int]",
    .size = sizeof(sockets_i64_list),
    .items = &I64List_items,
};


sockets_rooms_sums_result sockets_rooms_sums_ok(mc_context *ctx) {
    return (sockets_rooms_sums_result){mc_ws_finish(ctx)};
}

bool sockets_rooms_sums_next(mc_context *ctx, sockets_i64_list *message) {
    return mc_ws_next(ctx, &I64List_mctype, message);
}

bool sockets_rooms_sums_next_or_errors(mc_context *ctx, sockets_i64_list *message,
        const mc_errors **errors) {
    return mc_ws_next_or_errors(ctx, &I64List_mctype, message, errors);
}

bool sockets_rooms_sums_send(mc_context *ctx, int64_t item) {
    return mc_ws_send(ctx, &mc_type_i64, &item);
}

static const mc_operation RoomsService_operations[] = {
    {
        .name = "Rooms.talk",
        .method = "GET",
        .path = "/rooms/{room}",
        .handler = MC_HANDLER_ASYNC,
        .args = &RoomsTalk_model,
        .in = RoomsTalk_in,
        .args_size = sizeof(RoomsTalk_args),
        .call = RoomsTalk_call,
        .stream = MC_STREAM_MESSAGES,
        .stream_status = 200,
        .ws = &mc_ws_wslay,
    },
    {
        .name = "Rooms.bytes",
        .method = "GET",
        .path = "/rooms/bytes/echo",
        .handler = MC_HANDLER_ASYNC,
        .call = RoomsBytes_call,
        .stream = MC_STREAM_MESSAGES,
        .stream_status = 200,
        .ws = &mc_ws_wslay,
    },
    {
        .name = "Rooms.sums",
        .method = "GET",
        .path = "/rooms/sums/all",
        .handler = MC_HANDLER_ASYNC,
        .call = RoomsSums_call,
        .stream = MC_STREAM_MESSAGES,
        .stream_status = 200,
        .ws = &mc_ws_wslay,
    },
};

const mc_service sockets_rooms_service = {
    .name = "Rooms",
    .operations = RoomsService_operations,
    .len = sizeof RoomsService_operations / sizeof *RoomsService_operations,
    .document = &sockets_openapi,
};

