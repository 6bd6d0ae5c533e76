/* Made by modelc from shared.dsl: do not edit. */
/* JSON in and out for each model of shared. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#include "shared.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

static const mc_fast_key Place_keys[] = {
    {3, "lat"},
    {3, "lon"},
};

static const uint8_t Place_slots[] = {
    0, 1,
};

static const mc_fast_keys Place_table = {
    .keys = Place_keys,
    .slots = Place_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 1,
    .factor = 0x5E8885DB,
};

static const mc_fast_key NotHere_keys[] = {
    {5, "place"},
};

static const uint8_t NotHere_slots[] = {
    0, 0,
};

static const mc_fast_keys NotHere_table = {
    .keys = NotHere_keys,
    .slots = NotHere_slots,
    .len = 1,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

const char *shared_place_decode(mc_fast *in, const char *at, mc_fast_tag *tag, shared_place *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (shared_place){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case SHARED_PLACE_FIELD_LAT:
            if (!value) value = mc_fast_key_at(in, at, "\"lat\":", 6);
            if (value) {
                at = mc_fast_f64(in, value, &out->lat);
                if (!at || out->lat > 90.0 || out->lat < -90.0) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SHARED_PLACE_FIELD_LON:
            if (!value) value = mc_fast_key_at(in, at, "\"lon\":", 6);
            if (value) {
                at = mc_fast_f64(in, value, &out->lon);
                if (!at || out->lon > 180.0 || out->lon < -180.0) return NULL;
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
        const mc_fast_found found = mc_fast_find(in, at, &Place_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x3)) != UINT64_C(0x3)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *shared_not_here_decode(mc_fast *in, const char *at, mc_fast_tag *tag, shared_not_here *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (shared_not_here){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case SHARED_NOT_HERE_FIELD_PLACE:
            if (!value) value = mc_fast_key_at(in, at, "\"place\":", 8);
            if (value) {
                at = mc_fast_str(in, value, &out->place);
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
        const mc_fast_found found = mc_fast_find(in, at, &NotHere_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *shared_where_decode(mc_fast *in, const char *at, shared_where *out) {
    const char *end;
    memset(out, 0, sizeof *out);
    switch (mc_fast_kind_at(at)) {
    case MC_FAST_STRING:
        out->kind = SHARED_WHERE_STR;
        end = mc_fast_str(in, at, &out->as.str);
        return end;
    case MC_FAST_OBJECT:
        out->kind = SHARED_WHERE_PLACE;
        end = shared_place_decode(in, at, NULL, &out->as.place);
        return end;
    default:
        break;
    }
    return mc_fast_value(in, at, &shared_where_mctype, out);
}

char *shared_place_encode(mc_put *to, char *at, mc_str tag, const shared_place *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"lat\":", 7);
    at = mc_put_f64(at, value->lat);
    at = mc_put_text(at, ",\"lon\":", 7);
    at = mc_put_f64(at, value->lon);
    return mc_put_object_end(to, at, mark);
}

char *shared_not_here_encode(mc_put *to, char *at, mc_str tag, const shared_not_here *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"place\":", 9);
    at = mc_put_str(to, at, value->place);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *shared_where_encode(mc_put *to, char *at, const shared_where *value) {
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
    case SHARED_WHERE_PLACE:
        at = shared_place_encode(to, at, (mc_str){NULL, 0}, &value->as.place);
        if (!at) return NULL;
        break;
    case SHARED_WHERE_STR:
        at = mc_put_str(to, at, value->as.str);
        if (!at) return NULL;
        break;
    default:
        return NULL;
    }
    return mc_put_room(to, at);
}

bool shared_place_from_json(shared_place *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return shared_place_from_json_with(out, json, NULL, arena, errors);
}

bool shared_place_from_json_with(shared_place *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &shared_place_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, shared_place_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&shared_place_mctype, out, json, options, arena, errors);
}

mc_json_status shared_place_next_json(shared_place *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = shared_place_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool shared_place_merge_json(shared_place *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&shared_place_mctype, value, patch, NULL, arena, errors);
}

bool shared_place_to_json(const shared_place *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, shared_place_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&shared_place_mctype, value, out, flags);
}

bool shared_place_write_json(const shared_place *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, shared_place_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&shared_place_mctype, value, writer, flags);
}

size_t shared_place_to_json_into(const shared_place *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, shared_place_write_json(value, &writer, flags));
}

bool shared_not_here_from_json(shared_not_here *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return shared_not_here_from_json_with(out, json, NULL, arena, errors);
}

bool shared_not_here_from_json_with(shared_not_here *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &shared_not_here_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, shared_not_here_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&shared_not_here_mctype, out, json, options, arena, errors);
}

mc_json_status shared_not_here_next_json(shared_not_here *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = shared_not_here_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool shared_not_here_merge_json(shared_not_here *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&shared_not_here_mctype, value, patch, NULL, arena, errors);
}

bool shared_not_here_to_json(const shared_not_here *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, shared_not_here_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&shared_not_here_mctype, value, out, flags);
}

bool shared_not_here_write_json(const shared_not_here *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, shared_not_here_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&shared_not_here_mctype, value, writer, flags);
}

size_t shared_not_here_to_json_into(const shared_not_here *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, shared_not_here_write_json(value, &writer, flags));
}

bool shared_where_from_json(shared_where *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return shared_where_from_json_with(out, json, NULL, arena, errors);
}

bool shared_where_from_json_with(shared_where *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &shared_where_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, shared_where_decode(&in, at, out))) return true;
    }
    return mc_from_json(&shared_where_mctype, out, json, options, arena, errors);
}

mc_json_status shared_where_next_json(shared_where *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = shared_where_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool shared_where_merge_json(shared_where *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&shared_where_mctype, value, patch, NULL, arena, errors);
}

bool shared_where_to_json(const shared_where *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, shared_where_encode(&put, at, value))) return true;
    return mc_to_json(&shared_where_mctype, value, out, flags);
}

bool shared_where_write_json(const shared_where *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, shared_where_encode(&stream.put, at, value));
    return mc_write_json(&shared_where_mctype, value, writer, flags);
}

size_t shared_where_to_json_into(const shared_where *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, shared_where_write_json(value, &writer, flags));
}

