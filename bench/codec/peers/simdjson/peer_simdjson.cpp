// peer_simdjson.cpp - simdjson On-Demand into the same structs; reads only.
#include "simdjson_take.h"

#include "canada_simdjson.h"
#include "citm_simdjson.h"
#include "orders_simdjson.h"
#include "twitter_simdjson.h"

#include "harness.h"

static bool read(workload kind, any_value *out, mc_str json, mc_arena *arena) {
    static simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    // The harness leaves room behind each text: nothing has to be copied.
    const simdjson::padded_string_view text(json.data, json.len, json.len + simdjson::SIMDJSON_PADDING);
    simdjson::ondemand::object object;
    if (parser.iterate(text).get(document) || document.get_object().get(object)) return false;
    switch (kind) {
    case ORDERS:
        return fill(object, arena, &out->order);
    case TWITTER:
        return fill(object, arena, &out->search);
    case CITM:
        return fill(object, arena, &out->catalog);
    default:
        return fill(object, arena, &out->collection);
    }
}

const peer *peer_find(const char *variant) {
    static const peer only = {read, nullptr};
    return *variant ? nullptr : &only;
}
