/* Made by modelc from imports.dsl: do not edit. */
/* JSON in and out for each model of imports. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#include "imports.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

static const mc_fast_key Trip_keys[] = {
    {2, "id"},
    {5, "start"},
    {5, "stops"},
    {4, "unit"},
    {3, "end"},
};

static const uint8_t Trip_slots[] = {
    0, 2, 4, 0, 0, 0, 3, 1,
};

static const mc_fast_keys Trip_table = {
    .keys = Trip_keys,
    .slots = Trip_slots,
    .len = 5,
    .bits = 3,
    .first = 0,
    .second = 2,
    .factor = 0x5E8885DB,
};

static const mc_fast_key SharedUnit_keys[] = {
    {5, "meter"},
    {4, "mile"},
};

static const uint8_t SharedUnit_slots[] = {
    1, 0,
};

static const mc_fast_keys SharedUnit_table = {
    .keys = SharedUnit_keys,
    .slots = SharedUnit_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x8116017F,
};

static const char *read_SharedUnit(mc_fast *in, const char *at, shared_unit *out) {
    static const shared_unit values[] = {
        SHARED_UNIT_METER,
        SHARED_UNIT_MILE,
    };
    size_t index;
    at = mc_fast_enum(in, at, &SharedUnit_table, &index);
    if (!at) return NULL;
    *out = values[index];
    return at;
}

/* list[Place] */
static const char *read_SharedPlaceList(mc_fast *in, const char *at, imports_shared_place_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        shared_place *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = shared_place_decode(in, at, NULL, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

const char *imports_trip_decode(mc_fast *in, const char *at, mc_fast_tag *tag, imports_trip *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&imports_trip_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case IMPORTS_TRIP_FIELD_ID:
            if (!value) value = mc_fast_key_at(in, at, "\"id\":", 5);
            if (value) {
                at = mc_fast_i64(in, value, &out->id);
                if (!at || out->id < 1) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case IMPORTS_TRIP_FIELD_START:
            if (!value) value = mc_fast_key_at(in, at, "\"start\":", 8);
            if (value) {
                at = shared_place_decode(in, value, NULL, &out->start);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case IMPORTS_TRIP_FIELD_STOPS:
            if (!value) value = mc_fast_key_at(in, at, "\"stops\":", 8);
            if (value) {
                at = read_SharedPlaceList(in, value, &out->stops);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case IMPORTS_TRIP_FIELD_UNIT:
            if (!value) value = mc_fast_key_at(in, at, "\"unit\":", 7);
            if (value) {
                at = read_SharedUnit(in, value, &out->unit);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case IMPORTS_TRIP_FIELD_END:
            if (!value) value = mc_fast_key_at(in, at, "\"end\":", 6);
            if (value) {
                at = shared_where_decode(in, value, &out->end);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 4;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Trip_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x13)) != UINT64_C(0x13)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

static const mc_put_name SharedUnit_names[] = {
    [SHARED_UNIT_METER] = {"\"meter\"", 7},
    [SHARED_UNIT_MILE] = {"\"mile\"", 6},
};

/* list[Place] */
static char *put_SharedPlaceList(mc_put *to, char *at, const imports_shared_place_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = shared_place_encode(to, at, (mc_str){NULL, 0}, &value->items[i]);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

char *imports_trip_encode(mc_put *to, char *at, mc_str tag, const imports_trip *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"id\":", 6);
    at = mc_put_i64(at, value->id);
    at = mc_put_text(at, ",\"start\":", 9);
    at = shared_place_encode(to, at, (mc_str){NULL, 0}, &value->start);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"stops\":", 9);
    at = put_SharedPlaceList(to, at, &value->stops);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"unit\":", 8);
    at = mc_put_enum(at, SharedUnit_names, 2, (size_t)value->unit);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"end\":", 7);
    at = shared_where_encode(to, at, &value->end);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

bool imports_trip_from_json(imports_trip *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return imports_trip_from_json_with(out, json, NULL, arena, errors);
}

bool imports_trip_from_json_with(imports_trip *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &imports_trip_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, imports_trip_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&imports_trip_mctype, out, json, options, arena, errors);
}

mc_json_status imports_trip_next_json(imports_trip *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = imports_trip_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool imports_trip_merge_json(imports_trip *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&imports_trip_mctype, value, patch, NULL, arena, errors);
}

bool imports_trip_to_json(const imports_trip *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, imports_trip_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&imports_trip_mctype, value, out, flags);
}

bool imports_trip_write_json(const imports_trip *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, imports_trip_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&imports_trip_mctype, value, writer, flags);
}

size_t imports_trip_to_json_into(const imports_trip *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, imports_trip_write_json(value, &writer, flags));
}

