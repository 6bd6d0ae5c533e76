/* Made by modelc from streams.dsl: do not edit. */
/* From requests to the handlers of streams, and from their results to responses. */
#include "streams_service.h"

/* ---- GET /ticks ---- */

typedef struct TicksHistory_args {
    int64_t limit;
    uint64_t given[1];
} TicksHistory_args;

static const mc_constraint TicksHistory_limit_rules[] = {
    {.rule = MC_RULE_GE, .integer = 1},
};
static const mc_type TicksHistory_limit_mctype = {
    .kind = MC_TYPE_INT,
    .name = "int",
    .size = sizeof(int64_t),
    .constraints = TicksHistory_limit_rules,
    .constraints_len = sizeof TicksHistory_limit_rules / sizeof *TicksHistory_limit_rules,
};

static void TicksHistory_init(void *out) {
    *(TicksHistory_args *)out = (TicksHistory_args){
        .limit = 10,
    };
}

static const mc_field TicksHistory_fields[] = {
    /* name, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("limit"), &TicksHistory_limit_mctype, offsetof(TicksHistory_args, limit),
     MC_NO_HAS, MC_FIELD_DEFAULT},
};

static const mc_param_in TicksHistory_in[] = {
    MC_IN_QUERY,
};

static const mc_model TicksHistory_model = {
    .fields = TicksHistory_fields,
    .fields_len = sizeof TicksHistory_fields / sizeof *TicksHistory_fields,
    .given_offset = offsetof(TicksHistory_args, given),
    .init = TicksHistory_init,
};

static mc_response TicksHistory_call(mc_context *ctx, const void *args) {
    const TicksHistory_args *from = args;
    return streams_ticks_history(ctx, from->limit).response;
}

streams_ticks_history_result streams_ticks_history_ok(mc_context *ctx) {
    return (streams_ticks_history_result){mc_stream_end(ctx)};
}

static bool TicksHistory_write_closed(const void *value, mc_buf *out) {
    return streams_closed_to_json(value, out, MC_JSON_DEFAULT);
}

streams_ticks_history_result streams_ticks_history_closed(mc_context *ctx, mc_str detail) {
    streams_closed error = streams_closed_init();
    error.detail = detail;
    return (streams_ticks_history_result){mc_response_write(ctx, 409, TicksHistory_write_closed, &error)};
}

bool streams_ticks_history_send(mc_context *ctx, const streams_tick *item) {
    return mc_stream_send(ctx, &streams_tick_mctype, item);
}

/* ---- GET /ticks/live ---- */

typedef struct TicksLive_args {
    mc_str last;
    bool has_last;
    uint64_t given[1];
} TicksLive_args;

static void TicksLive_init(void *out) {
    *(TicksLive_args *)out = (TicksLive_args){0};
}

static const mc_field TicksLive_fields[] = {
    /* name, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("Last-Event-ID"), &mc_type_str, offsetof(TicksLive_args, last),
     offsetof(TicksLive_args, has_last), MC_FIELD_NULLABLE},
};

static const mc_param_in TicksLive_in[] = {
    MC_IN_HEADER,
};

static const mc_model TicksLive_model = {
    .fields = TicksLive_fields,
    .fields_len = sizeof TicksLive_fields / sizeof *TicksLive_fields,
    .given_offset = offsetof(TicksLive_args, given),
    .init = TicksLive_init,
};

static mc_response TicksLive_call(mc_context *ctx, const void *args) {
    const TicksLive_args *from = args;
    return streams_ticks_live(ctx, from->has_last ? &from->last : NULL).response;
}

streams_ticks_live_result streams_ticks_live_ok(mc_context *ctx) {
    return (streams_ticks_live_result){mc_stream_end(ctx)};
}

static bool TicksLive_write_closed(const void *value, mc_buf *out) {
    return streams_closed_to_json(value, out, MC_JSON_DEFAULT);
}

streams_ticks_live_result streams_ticks_live_closed(mc_context *ctx, mc_str detail) {
    streams_closed error = streams_closed_init();
    error.detail = detail;
    return (streams_ticks_live_result){mc_response_write(ctx, 409, TicksLive_write_closed, &error)};
}

bool streams_ticks_live_send(mc_context *ctx, const streams_tick *item) {
    return mc_stream_send(ctx, &streams_tick_mctype, item);
}

bool streams_ticks_live_send_event(mc_context *ctx, const streams_tick *item,
        const mc_event_fields *fields) {
    return mc_stream_send_event(ctx, &streams_tick_mctype, item, fields);
}

/* ---- GET /ticks/counts ---- */

static mc_response TicksCounts_call(mc_context *ctx, const void *args) {
    (void)args;
    return streams_ticks_counts(ctx).response;
}


streams_ticks_counts_result streams_ticks_counts_ok(mc_context *ctx) {
    return (streams_ticks_counts_result){mc_stream_end(ctx)};
}

bool streams_ticks_counts_send(mc_context *ctx, int64_t item) {
    return mc_stream_send(ctx, &mc_type_i64, &item);
}

/* ---- POST /ticks/texts ---- */

typedef struct TicksTexts_args {
    streams_str_list body;
    uint64_t given[1];
} TicksTexts_args;

static const mc_items StrList_items = {.type = &mc_type_str};
static const mc_type StrList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[str]",
    .size = sizeof(streams_str_list),
    .items = &StrList_items,
};

static void TicksTexts_init(void *out) {
    *(TicksTexts_args *)out = (TicksTexts_args){0};
}

static const mc_field TicksTexts_fields[] = {
    /* name, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("body"), &StrList_mctype, offsetof(TicksTexts_args, body),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

static const mc_param_in TicksTexts_in[] = {
    MC_IN_BODY,
};

static const mc_model TicksTexts_model = {
    .fields = TicksTexts_fields,
    .fields_len = sizeof TicksTexts_fields / sizeof *TicksTexts_fields,
    .given_offset = offsetof(TicksTexts_args, given),
    .init = TicksTexts_init,
};

static mc_response TicksTexts_call(mc_context *ctx, const void *args) {
    const TicksTexts_args *from = args;
    return streams_ticks_texts(ctx, &from->body).response;
}

streams_ticks_texts_result streams_ticks_texts_accepted(mc_context *ctx) {
    return (streams_ticks_texts_result){mc_stream_end(ctx)};
}

bool streams_ticks_texts_send(mc_context *ctx, mc_str item) {
    return mc_stream_send(ctx, &mc_type_str, &item);
}

bool streams_ticks_texts_send_event(mc_context *ctx, mc_str item,
        const mc_event_fields *fields) {
    return mc_stream_send_event(ctx, &mc_type_str, &item, fields);
}

static const mc_operation TicksService_operations[] = {
    {
        .name = "Ticks.history",
        .method = "GET",
        .path = "/ticks",
        .handler = MC_HANDLER_ASYNC,
        .args = &TicksHistory_model,
        .in = TicksHistory_in,
        .args_size = sizeof(TicksHistory_args),
        .call = TicksHistory_call,
        .stream = MC_STREAM_LINES,
        .stream_status = 200,
    },
    {
        .name = "Ticks.live",
        .method = "GET",
        .path = "/ticks/live",
        .handler = MC_HANDLER_ASYNC,
        .args = &TicksLive_model,
        .in = TicksLive_in,
        .args_size = sizeof(TicksLive_args),
        .call = TicksLive_call,
        .stream = MC_STREAM_EVENTS,
        .stream_status = 200,
    },
    {
        .name = "Ticks.counts",
        .method = "GET",
        .path = "/ticks/counts",
        .handler = MC_HANDLER_ASYNC,
        .call = TicksCounts_call,
        .stream = MC_STREAM_LINES,
        .stream_status = 200,
    },
    {
        .name = "Ticks.texts",
        .method = "POST",
        .path = "/ticks/texts",
        .handler = MC_HANDLER_ASYNC,
        .args = &TicksTexts_model,
        .in = TicksTexts_in,
        .args_size = sizeof(TicksTexts_args),
        .call = TicksTexts_call,
        .stream = MC_STREAM_EVENTS,
        .stream_status = 202,
        .timeout_ms = 5000,
        .concurrency = 0,
    },
};

const mc_service streams_ticks_service = {
    .name = "Ticks",
    .operations = TicksService_operations,
    .len = sizeof TicksService_operations / sizeof *TicksService_operations,
    .document = &streams_openapi,
};

