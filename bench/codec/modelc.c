/* modelc.c - the code that modelc makes. Variants: "" borrows strings, "owned" copies
 * them, "tables" is the runtime's engine, which --optimize=size calls. */
#include "harness.h"

static const mc_json_options borrowing = {.flags = MC_BORROW};

static bool read_with(workload kind, any_value *out, mc_str json, const mc_json_options *options,
                      mc_arena *arena) {
    switch (kind) {
    case ORDERS:
        return orders_order_from_json_with(&out->order, json, options, arena, NULL);
    case TWITTER:
        return twitter_search_from_json_with(&out->search, json, options, arena, NULL);
    case CITM:
        return citm_catalog_from_json_with(&out->catalog, json, options, arena, NULL);
    default:
        return canada_collection_from_json_with(&out->collection, json, options, arena, NULL);
    }
}

static bool read_borrowed(workload kind, any_value *out, mc_str json, mc_arena *arena) {
    return read_with(kind, out, json, &borrowing, arena);
}

static bool read_owned(workload kind, any_value *out, mc_str json, mc_arena *arena) {
    return read_with(kind, out, json, NULL, arena);
}

static bool read_tables(workload kind, any_value *out, mc_str json, mc_arena *arena) {
    return mc_from_json(type_of(kind), out, json, &borrowing, arena, NULL);
}

static bool append(workload kind, const any_value *value, mc_buf *out) {
    switch (kind) {
    case ORDERS:
        return orders_order_to_json(&value->order, out, MC_JSON_DEFAULT);
    case TWITTER:
        return twitter_search_to_json(&value->search, out, MC_JSON_DEFAULT);
    case CITM:
        return citm_catalog_to_json(&value->catalog, out, MC_JSON_DEFAULT);
    default:
        return canada_collection_to_json(&value->collection, out, MC_JSON_DEFAULT);
    }
}

static mc_str write_text(workload kind, const any_value *value, mc_buf *room) {
    mc_buf_clear(room);
    return append(kind, value, room) ? mc_buf_str(room) : (mc_str){0};
}

static mc_str write_tables(workload kind, const any_value *value, mc_buf *room) {
    mc_buf_clear(room);
    const bool ok = mc_to_json(type_of(kind), value, room, MC_JSON_DEFAULT);
    return ok ? mc_buf_str(room) : (mc_str){0};
}

const peer *peer_find(const char *variant) {
    static const peer borrowed = {read_borrowed, write_text}, owned = {read_owned, write_text},
                      tables = {read_tables, write_tables};
    if (strcmp(variant, "owned") == 0) return &owned;
    if (strcmp(variant, "tables") == 0) return &tables;
    return *variant ? NULL : &borrowed;
}
