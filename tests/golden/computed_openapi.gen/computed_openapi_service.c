/* Made by modelc from computed_openapi.dsl: do not edit. */
/* From requests to the handlers of computed_openapi, and from their results to responses. */
#include "computed_openapi_service.h"

/* ---- POST /lines ---- */

typedef struct LinesAdd_args {
    computed_openapi_line body;
    uint64_t given[1];
} LinesAdd_args;

static void LinesAdd_init(void *out) {
    *(LinesAdd_args *)out = (LinesAdd_args){
        .body = computed_openapi_line_init(),
    };
}

static const mc_field LinesAdd_fields[] = {
    /* name, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("body"), &computed_openapi_line_mctype, offsetof(LinesAdd_args, body),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

static const mc_param_in LinesAdd_in[] = {
    MC_IN_BODY,
};

static const mc_model LinesAdd_model = {
    .fields = LinesAdd_fields,
    .fields_len = sizeof LinesAdd_fields / sizeof *LinesAdd_fields,
    .given_offset = offsetof(LinesAdd_args, given),
    .init = LinesAdd_init,
};

static bool LinesAdd_read_body(void *args, mc_str json, mc_arena *arena) {
    LinesAdd_args *to = args;
    return computed_openapi_line_from_json(&to->body, json, arena, NULL);
}

static mc_response LinesAdd_call(mc_context *ctx, const void *args) {
    const LinesAdd_args *from = args;
    return computed_openapi_lines_add(ctx, &from->body).response;
}

static bool LinesAdd_write_ok(const void *value, mc_buf *out) {
    return computed_openapi_line_to_json(value, out, MC_JSON_DEFAULT);
}

computed_openapi_lines_add_result computed_openapi_lines_add_ok(mc_context *ctx, const computed_openapi_line *result) {
    return (computed_openapi_lines_add_result){mc_response_write(ctx, 200, LinesAdd_write_ok, result)};
}

static const mc_operation LinesService_operations[] = {
    {
        .name = "Lines.add",
        .method = "POST",
        .path = "/lines",
        .handler = MC_HANDLER_ASYNC,
        .args = &LinesAdd_model,
        .in = LinesAdd_in,
        .args_size = sizeof(LinesAdd_args),
        .read_body = LinesAdd_read_body,
        .call = LinesAdd_call,
    },
};

const mc_service computed_openapi_lines_service = {
    .name = "Lines",
    .operations = LinesService_operations,
    .len = sizeof LinesService_operations / sizeof *LinesService_operations,
    .document = &computed_openapi_openapi,
};

