/* peer_modelc.c - the code that modelc makes. Variants: "" borrows strings, "owned" copies
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

static const mc_type *type_of(workload kind) {
    const mc_type *const types[WORKLOADS] = {&orders_order_mctype, &twitter_search_mctype,
                                             &citm_catalog_mctype, &canada_collection_mctype};
    return types[kind];
}

static bool read_tables(workload kind, any_value *out, mc_str json, mc_arena *arena) {
    return mc_from_json(type_of(kind), out, json, &borrowing, arena, NULL);
}

static bool write_tables(workload kind, const any_value *value, mc_buf *out) {
    return mc_to_json(type_of(kind), value, out, MC_JSON_DEFAULT);
}

static bool write_value(workload kind, const any_value *value, mc_buf *out) {
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

const peer *peer_find(const char *variant) {
    static const peer borrowed = {read_borrowed, write_value}, owned = {read_owned, write_value},
                      tables = {read_tables, write_tables};
    if (strcmp(variant, "owned") == 0) return &owned;
    if (strcmp(variant, "tables") == 0) return &tables;
    return *variant ? NULL : &borrowed;
}
