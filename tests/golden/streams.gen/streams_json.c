/* Made by modelc from streams.dsl: do not edit. */
/* JSON in and out for each model of streams. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#include "streams.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

static const mc_fast_key Tick_keys[] = {
    {2, "at"},
    {5, "price"},
};

static const uint8_t Tick_slots[] = {
    0, 1,
};

static const mc_fast_keys Tick_table = {
    .keys = Tick_keys,
    .slots = Tick_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key Closed_keys[] = {
    {6, "detail"},
};

static const uint8_t Closed_slots[] = {
    0, 0,
};

static const mc_fast_keys Closed_table = {
    .keys = Closed_keys,
    .slots = Closed_slots,
    .len = 1,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

const char *streams_tick_decode(mc_fast *in, const char *at, mc_fast_tag *tag, streams_tick *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (streams_tick){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case STREAMS_TICK_FIELD_AT:
            if (!value) value = mc_fast_key_at(in, at, "\"at\":", 5);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_datetime, &out->at);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case STREAMS_TICK_FIELD_PRICE:
            if (!value) value = mc_fast_key_at(in, at, "\"price\":", 8);
            if (value) {
                at = mc_fast_f64(in, value, &out->price);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Tick_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x3)) != UINT64_C(0x3)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *streams_closed_decode(mc_fast *in, const char *at, mc_fast_tag *tag, streams_closed *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (streams_closed){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case STREAMS_CLOSED_FIELD_DETAIL:
            if (!value) value = mc_fast_key_at(in, at, "\"detail\":", 9);
            if (value) {
                at = mc_fast_str(in, value, &out->detail);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Closed_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

char *streams_tick_encode(mc_put *to, char *at, mc_str tag, const streams_tick *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"at\":", 6);
    at = mc_put_value(to, at, streams_tick_mctype.model->fields[0].type, &value->at);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"price\":", 9);
    at = mc_put_f64(at, value->price);
    return mc_put_object_end(to, at, mark);
}

char *streams_closed_encode(mc_put *to, char *at, mc_str tag, const streams_closed *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"detail\":", 10);
    at = mc_put_str(to, at, value->detail);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

bool streams_tick_from_json(streams_tick *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return streams_tick_from_json_with(out, json, NULL, arena, errors);
}

bool streams_tick_from_json_with(streams_tick *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &streams_tick_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, streams_tick_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&streams_tick_mctype, out, json, options, arena, errors);
}

mc_json_status streams_tick_next_json(streams_tick *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = streams_tick_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool streams_tick_merge_json(streams_tick *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&streams_tick_mctype, value, patch, NULL, arena, errors);
}

bool streams_tick_to_json(const streams_tick *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, streams_tick_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&streams_tick_mctype, value, out, flags);
}

bool streams_tick_write_json(const streams_tick *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, streams_tick_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&streams_tick_mctype, value, writer, flags);
}

size_t streams_tick_to_json_into(const streams_tick *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, streams_tick_write_json(value, &writer, flags));
}

bool streams_closed_from_json(streams_closed *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return streams_closed_from_json_with(out, json, NULL, arena, errors);
}

bool streams_closed_from_json_with(streams_closed *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &streams_closed_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, streams_closed_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&streams_closed_mctype, out, json, options, arena, errors);
}

mc_json_status streams_closed_next_json(streams_closed *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = streams_closed_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool streams_closed_merge_json(streams_closed *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&streams_closed_mctype, value, patch, NULL, arena, errors);
}

bool streams_closed_to_json(const streams_closed *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, streams_closed_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&streams_closed_mctype, value, out, flags);
}

bool streams_closed_write_json(const streams_closed *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, streams_closed_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&streams_closed_mctype, value, writer, flags);
}

size_t streams_closed_to_json_into(const streams_closed *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, streams_closed_write_json(value, &writer, flags));
}

