/* Made by modelc from imports_as.dsl: do not edit. */
/* JSON in and out for each model of imports_as. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#include "imports_as.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

static const mc_fast_key Place_keys[] = {
    {4, "name"},
    {2, "at"},
};

static const uint8_t Place_slots[] = {
    1, 0,
};

static const mc_fast_keys Place_table = {
    .keys = Place_keys,
    .slots = Place_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key Trip_keys[] = {
    {2, "id"},
    {5, "place"},
    {5, "spots"},
    {3, "own"},
    {7, "by_name"},
    {6, "either"},
};

static const uint8_t Trip_slots[] = {
    3, 5, 0, 0, 2, 4, 1, 0,
};

static const mc_fast_keys Trip_table = {
    .keys = Trip_keys,
    .slots = Trip_slots,
    .len = 6,
    .bits = 3,
    .first = 0,
    .second = 0,
    .factor = 0x3747F9B1,
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

static const mc_fast_key TripEither_keys[] = {
    {3, "lat"},
    {3, "lon"},
    {4, "name"},
    {2, "at"},
};

static const uint8_t TripEither_slots[] = {
    3, 0, 1, 2,
};

static const mc_fast_keys TripEither_table = {
    .keys = TripEither_keys,
    .slots = TripEither_slots,
    .len = 4,
    .bits = 2,
    .first = 0,
    .second = 1,
    .factor = 0x5E8885DB,
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
static const char *read_SharedPlaceList(mc_fast *in, const char *at, imports_as_shared_place_list *out) {
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

/* list[Place] */
static const char *read_PlaceList(mc_fast *in, const char *at, imports_as_place_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        imports_as_place *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = imports_as_place_decode(in, at, NULL, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* map[str, Unit] */
static const char *read_SharedUnitMap(mc_fast *in, const char *at, imports_as_shared_unit_map *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, NULL, &gap);
    if (!at) return NULL;
    while (*at != '}') {
        imports_as_shared_unit_map_entry *entry = mc_fast_push(in, &list, MC_FAST_FIRST(entry), sizeof *entry);
        if (!entry) return NULL;
        at = mc_fast_map_key(in, at, &entry->key);
        if (!at) return NULL;
        at = read_SharedUnit(in, at, &entry->value);
        if (!at) return NULL;
        at = mc_fast_next(in, at, gap);
    }
    out->entries = mc_fast_items(in, &list, sizeof *out->entries);
    out->len = list.len;
    if (!mc_fast_keys_differ(in, out->entries, out->len, sizeof *out->entries)) return NULL;
    return mc_fast_close(in, at);
}

const char *imports_as_place_decode(mc_fast *in, const char *at, mc_fast_tag *tag, imports_as_place *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (imports_as_place){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case IMPORTS_AS_PLACE_FIELD_NAME:
            if (!value) value = mc_fast_key_at(in, at, "\"name\":", 7);
            if (value) {
                at = mc_fast_str(in, value, &out->name);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case IMPORTS_AS_PLACE_FIELD_AT:
            if (!value) value = mc_fast_key_at(in, at, "\"at\":", 5);
            if (value) {
                at = shared_place_decode(in, value, NULL, &out->at);
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
        const mc_fast_found found = mc_fast_find(in, at, &Place_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x3)) != UINT64_C(0x3)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *imports_as_trip_decode(mc_fast *in, const char *at, mc_fast_tag *tag, imports_as_trip *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (imports_as_trip){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case IMPORTS_AS_TRIP_FIELD_ID:
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
        case IMPORTS_AS_TRIP_FIELD_PLACE:
            if (!value) value = mc_fast_key_at(in, at, "\"place\":", 8);
            if (value) {
                at = imports_as_place_decode(in, value, NULL, &out->place);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case IMPORTS_AS_TRIP_FIELD_SPOTS:
            if (!value) value = mc_fast_key_at(in, at, "\"spots\":", 8);
            if (value) {
                at = read_SharedPlaceList(in, value, &out->spots);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case IMPORTS_AS_TRIP_FIELD_OWN:
            if (!value) value = mc_fast_key_at(in, at, "\"own\":", 6);
            if (value) {
                at = read_PlaceList(in, value, &out->own);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case IMPORTS_AS_TRIP_FIELD_BY_NAME:
            if (!value) value = mc_fast_key_at(in, at, "\"by_name\":", 10);
            if (value) {
                at = read_SharedUnitMap(in, value, &out->by_name);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 4;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case IMPORTS_AS_TRIP_FIELD_EITHER:
            if (!value) value = mc_fast_key_at(in, at, "\"either\":", 9);
            if (value) {
                at = imports_as_trip_either_decode(in, value, &out->either);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 5;
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
    if ((given[0] & UINT64_C(0x3F)) != UINT64_C(0x3F)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

/* Which member alone has each key, where one has. */
static const uint8_t TripEither_members[] = {
    0,
    0,
    1,
    1,
};

static const char *read_TripEither_told(mc_fast *in, const char *at, mc_fast_tag *tag, imports_as_trip_either *out) {
    switch (tag->index) {
    case 0:
        out->kind = IMPORTS_AS_TRIP_EITHER_SHARED_PLACE;
        return shared_place_decode(in, at, tag, &out->as.shared_place_);
    case 1:
        out->kind = IMPORTS_AS_TRIP_EITHER_PLACE;
        return imports_as_place_decode(in, at, tag, &out->as.place);
    default:
        return NULL;
    }
}

const char *imports_as_trip_either_decode(mc_fast *in, const char *at, imports_as_trip_either *out) {
    mc_fast_tag tag = {0};
    const char *end;
    memset(out, 0, sizeof *out);
    switch (mc_fast_kind_at(at)) {
    case MC_FAST_OBJECT:
        end = mc_fast_open_told(in, at, &TripEither_table, TripEither_members, &tag);
        if (end) return read_TripEither_told(in, end, &tag, out);
        break;
    default:
        break;
    }
    return mc_fast_value(in, at, &imports_as_trip_either_mctype, out);
}

static const mc_put_name SharedUnit_names[] = {
    [SHARED_UNIT_METER] = {"\"meter\"", 7},
    [SHARED_UNIT_MILE] = {"\"mile\"", 6},
};

/* list[Place] */
static char *put_SharedPlaceList(mc_put *to, char *at, const imports_as_shared_place_list *value) {
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

/* list[Place] */
static char *put_PlaceList(mc_put *to, char *at, const imports_as_place_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = imports_as_place_encode(to, at, (mc_str){NULL, 0}, &value->items[i]);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* map[str, Unit] */
static char *put_SharedUnitMap(mc_put *to, char *at, const imports_as_shared_unit_map *value) {
    if (!value->entries && value->len > 0) return NULL;
    at = mc_put_open(to, at, '{');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_str(to, at, value->entries[i].key);
        if (!at) return NULL;
        at = mc_put_text(at, ":", 1);
        at = mc_put_enum(at, SharedUnit_names, 2, (size_t)value->entries[i].value);
        if (!at) return NULL;
        at = mc_put_room(to, at);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, '}');
}

char *imports_as_place_encode(mc_put *to, char *at, mc_str tag, const imports_as_place *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"name\":", 8);
    at = mc_put_str(to, at, value->name);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"at\":", 6);
    at = shared_place_encode(to, at, (mc_str){NULL, 0}, &value->at);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *imports_as_trip_encode(mc_put *to, char *at, mc_str tag, const imports_as_trip *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"id\":", 6);
    at = mc_put_i64(at, value->id);
    at = mc_put_text(at, ",\"place\":", 9);
    at = imports_as_place_encode(to, at, (mc_str){NULL, 0}, &value->place);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"spots\":", 9);
    at = put_SharedPlaceList(to, at, &value->spots);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"own\":", 7);
    at = put_PlaceList(to, at, &value->own);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"by_name\":", 11);
    at = put_SharedUnitMap(to, at, &value->by_name);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"either\":", 10);
    at = imports_as_trip_either_encode(to, at, &value->either);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *imports_as_trip_either_encode(mc_put *to, char *at, const imports_as_trip_either *value) {
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
    case IMPORTS_AS_TRIP_EITHER_SHARED_PLACE:
        at = shared_place_encode(to, at, (mc_str){NULL, 0}, &value->as.shared_place_);
        if (!at) return NULL;
        break;
    case IMPORTS_AS_TRIP_EITHER_PLACE:
        at = imports_as_place_encode(to, at, (mc_str){NULL, 0}, &value->as.place);
        if (!at) return NULL;
        break;
    default:
        return NULL;
    }
    return mc_put_room(to, at);
}

bool imports_as_place_from_json(imports_as_place *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return imports_as_place_from_json_with(out, json, NULL, arena, errors);
}

bool imports_as_place_from_json_with(imports_as_place *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &imports_as_place_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, imports_as_place_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&imports_as_place_mctype, out, json, options, arena, errors);
}

mc_json_status imports_as_place_next_json(imports_as_place *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = imports_as_place_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool imports_as_place_merge_json(imports_as_place *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&imports_as_place_mctype, value, patch, NULL, arena, errors);
}

bool imports_as_place_to_json(const imports_as_place *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, imports_as_place_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&imports_as_place_mctype, value, out, flags);
}

bool imports_as_place_write_json(const imports_as_place *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, imports_as_place_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&imports_as_place_mctype, value, writer, flags);
}

size_t imports_as_place_to_json_into(const imports_as_place *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, imports_as_place_write_json(value, &writer, flags));
}

bool imports_as_trip_from_json(imports_as_trip *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return imports_as_trip_from_json_with(out, json, NULL, arena, errors);
}

bool imports_as_trip_from_json_with(imports_as_trip *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &imports_as_trip_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, imports_as_trip_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&imports_as_trip_mctype, out, json, options, arena, errors);
}

mc_json_status imports_as_trip_next_json(imports_as_trip *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = imports_as_trip_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool imports_as_trip_merge_json(imports_as_trip *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&imports_as_trip_mctype, value, patch, NULL, arena, errors);
}

bool imports_as_trip_to_json(const imports_as_trip *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, imports_as_trip_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&imports_as_trip_mctype, value, out, flags);
}

bool imports_as_trip_write_json(const imports_as_trip *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, imports_as_trip_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&imports_as_trip_mctype, value, writer, flags);
}

size_t imports_as_trip_to_json_into(const imports_as_trip *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, imports_as_trip_write_json(value, &writer, flags));
}

bool imports_as_trip_either_from_json(imports_as_trip_either *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return imports_as_trip_either_from_json_with(out, json, NULL, arena, errors);
}

bool imports_as_trip_either_from_json_with(imports_as_trip_either *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &imports_as_trip_either_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, imports_as_trip_either_decode(&in, at, out))) return true;
    }
    return mc_from_json(&imports_as_trip_either_mctype, out, json, options, arena, errors);
}

mc_json_status imports_as_trip_either_next_json(imports_as_trip_either *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = imports_as_trip_either_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool imports_as_trip_either_merge_json(imports_as_trip_either *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&imports_as_trip_either_mctype, value, patch, NULL, arena, errors);
}

bool imports_as_trip_either_to_json(const imports_as_trip_either *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, imports_as_trip_either_encode(&put, at, value))) return true;
    return mc_to_json(&imports_as_trip_either_mctype, value, out, flags);
}

bool imports_as_trip_either_write_json(const imports_as_trip_either *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, imports_as_trip_either_encode(&stream.put, at, value));
    return mc_write_json(&imports_as_trip_either_mctype, value, writer, flags);
}

size_t imports_as_trip_either_to_json_into(const imports_as_trip_either *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, imports_as_trip_either_write_json(value, &writer, flags));
}

