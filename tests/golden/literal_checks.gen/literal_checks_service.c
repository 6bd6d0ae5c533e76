/* Made by modelc from literal_checks.dsl: do not edit. */
/* From requests to the handlers of literal_checks, and from their results to responses. */
#include "literal_checks_service.h"

/* ---- GET /q ---- */

typedef struct SQ_args {
    literal_checks_i64_set tags;
    literal_checks_k_set kinds;
    literal_checks_s_q_mode mode;
    bool has_kinds;
    uint64_t given[1];
} SQ_args;

static const mc_items I64Set_items = {.type = &mc_type_i64};
static const mc_type I64Set_mctype = {
    .kind = MC_TYPE_SET,
    .name = "set[int]",
    .size = sizeof(literal_checks_i64_set),
    .items = &I64Set_items,
};

static const mc_items KSet_items = {.type = &literal_checks_k_mctype};
static const mc_type KSet_mctype = {
    .kind = MC_TYPE_SET,
    .name = "set[K]",
    .size = sizeof(literal_checks_k_set),
    .items = &KSet_items,
};

static const int64_t SQ_tags_default[1] = {1};

static void SQ_init(void *out) {
    *(SQ_args *)out = (SQ_args){
        .tags = {(int64_t *)SQ_tags_default, 1},
    };
}

static const mc_field SQ_fields[] = {
    /* name, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("tags"), &I64Set_mctype, offsetof(SQ_args, tags),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("kinds"), &KSet_mctype, offsetof(SQ_args, kinds),
     offsetof(SQ_args, has_kinds), MC_FIELD_NULLABLE},
    {MC_STR_INIT("mode"), &literal_checks_s_q_mode_mctype, offsetof(SQ_args, mode),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

static const mc_param_in SQ_in[] = {
    MC_IN_QUERY,
    MC_IN_QUERY,
    MC_IN_QUERY,
};

static const mc_model SQ_model = {
    .fields = SQ_fields,
    .fields_len = sizeof SQ_fields / sizeof *SQ_fields,
    .given_offset = offsetof(SQ_args, given),
    .init = SQ_init,
};

static mc_response SQ_call(mc_context *ctx, const void *args) {
    const SQ_args *from = args;
    return literal_checks_s_q(ctx, &from->tags, from->has_kinds ? &from->kinds : NULL, from->mode).response;
}

literal_checks_s_q_result literal_checks_s_q_ok(mc_context *ctx, int64_t result) {
    return (literal_checks_s_q_result){mc_response_json(ctx, 200, &mc_type_i64, &result)};
}

static const mc_operation SService_operations[] = {
    {
        .name = "S.q",
        .method = "GET",
        .path = "/q",
        .handler = MC_HANDLER_ASYNC,
        .args = &SQ_model,
        .in = SQ_in,
        .args_size = sizeof(SQ_args),
        .call = SQ_call,
    },
};

const mc_service literal_checks_s_service = {
    .name = "S",
    .operations = SService_operations,
    .len = sizeof SService_operations / sizeof *SService_operations,
    .document = &literal_checks_openapi,
};

