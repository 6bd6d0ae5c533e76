/* Made by modelc from trips.dsl: do not edit. */
/* From requests to the handlers of trips, and from their results to responses. */
#include "trips_service.h"

/* ---- GET /trips/{id} ---- */

typedef struct TripsList_args {
    mc_uuid id;
    mc_date since;
    mc_datetime until;
    scalars_price most;
    trips_uuid_list ids;
    bool has_until;
    uint64_t given[1];
} TripsList_args;

static const mc_items UuidList_items = {.type = &mc_type_uuid};
static const mc_type UuidList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[uuid]",
    .size = sizeof(trips_uuid_list),
    .items = &UuidList_items,
};

static void TripsList_init(void *out) {
    *(TripsList_args *)out = (TripsList_args){
        .most = {MC_STR_INIT("9.99")},
        .ids = {0},
    };
}

static const mc_field TripsList_fields[] = {
    /* name, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("id"), &mc_type_uuid, offsetof(TripsList_args, id),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("since"), &mc_type_date, offsetof(TripsList_args, since),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("until"), &mc_type_datetime, offsetof(TripsList_args, until),
     offsetof(TripsList_args, has_until), MC_FIELD_NULLABLE},
    {MC_STR_INIT("most"), &scalars_price_mctype, offsetof(TripsList_args, most),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("ids"), &UuidList_mctype, offsetof(TripsList_args, ids),
     MC_NO_HAS, MC_FIELD_DEFAULT},
};

static const mc_param_in TripsList_in[] = {
    MC_IN_PATH,
    MC_IN_QUERY,
    MC_IN_QUERY,
    MC_IN_QUERY,
    MC_IN_QUERY,
};

static const mc_model TripsList_model = {
    .fields = TripsList_fields,
    .fields_len = sizeof TripsList_fields / sizeof *TripsList_fields,
    .given_offset = offsetof(TripsList_args, given),
    .init = TripsList_init,
};

static mc_response TripsList_call(mc_context *ctx, const void *args) {
    const TripsList_args *from = args;
    return trips_trips_list(ctx, from->id, from->since, from->has_until ? &from->until : NULL, from->most, &from->ids).response;
}

static bool TripsList_write_ok(const void *value, mc_buf *out) {
    return scalars_bounded_to_json(value, out, MC_JSON_DEFAULT);
}

trips_trips_list_result trips_trips_list_ok(mc_context *ctx, const scalars_bounded *result) {
    return (trips_trips_list_result){mc_response_write(ctx, 200, TripsList_write_ok, result)};
}

/* ---- POST /trips ---- */

typedef struct TripsAdd_args {
    scalars_defaults body;
    uint64_t given[1];
} TripsAdd_args;

static void TripsAdd_init(void *out) {
    *(TripsAdd_args *)out = (TripsAdd_args){
        .body = scalars_defaults_init(),
    };
}

static const mc_field TripsAdd_fields[] = {
    /* name, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("body"), &scalars_defaults_mctype, offsetof(TripsAdd_args, body),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

static const mc_param_in TripsAdd_in[] = {
    MC_IN_BODY,
};

static const mc_model TripsAdd_model = {
    .fields = TripsAdd_fields,
    .fields_len = sizeof TripsAdd_fields / sizeof *TripsAdd_fields,
    .given_offset = offsetof(TripsAdd_args, given),
    .init = TripsAdd_init,
};

static bool TripsAdd_read_body(void *args, mc_str json, mc_arena *arena) {
    TripsAdd_args *to = args;
    return scalars_defaults_from_json(&to->body, json, arena, NULL);
}

static mc_response TripsAdd_call(mc_context *ctx, const void *args) {
    const TripsAdd_args *from = args;
    return trips_trips_add(ctx, &from->body).response;
}

static bool TripsAdd_write_ok(const void *value, mc_buf *out) {
    return scalars_defaults_to_json(value, out, MC_JSON_DEFAULT);
}

trips_trips_add_result trips_trips_add_ok(mc_context *ctx, const scalars_defaults *result) {
    return (trips_trips_add_result){mc_response_write(ctx, 200, TripsAdd_write_ok, result)};
}

static const mc_operation TripsService_operations[] = {
    {
        .name = "Trips.list",
        .method = "GET",
        .path = "/trips/{id}",
        .handler = MC_HANDLER_ASYNC,
        .args = &TripsList_model,
        .in = TripsList_in,
        .args_size = sizeof(TripsList_args),
        .call = TripsList_call,
    },
    {
        .name = "Trips.add",
        .method = "POST",
        .path = "/trips",
        .handler = MC_HANDLER_ASYNC,
        .args = &TripsAdd_model,
        .in = TripsAdd_in,
        .args_size = sizeof(TripsAdd_args),
        .read_body = TripsAdd_read_body,
        .call = TripsAdd_call,
    },
};

const mc_service trips_trips_service = {
    .name = "Trips",
    .operations = TripsService_operations,
    .len = sizeof TripsService_operations / sizeof *TripsService_operations,
    .document = &trips_openapi,
};

