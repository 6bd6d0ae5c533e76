/* Made by modelc from service.dsl: do not edit. */
/* JSON in and out for each model of service. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#include "service.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

static const mc_fast_key Item_keys[] = {
    {2, "id"},
    {4, "name"},
};

static const uint8_t Item_slots[] = {
    0, 1,
};

static const mc_fast_keys Item_table = {
    .keys = Item_keys,
    .slots = Item_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key NewItem_keys[] = {
    {4, "name"},
};

static const uint8_t NewItem_slots[] = {
    0, 0,
};

static const mc_fast_keys NewItem_table = {
    .keys = NewItem_keys,
    .slots = NewItem_slots,
    .len = 1,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key NotFound_keys[] = {
    {6, "detail"},
};

static const uint8_t NotFound_slots[] = {
    0, 0,
};

static const mc_fast_keys NotFound_table = {
    .keys = NotFound_keys,
    .slots = NotFound_slots,
    .len = 1,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key Conflict_keys[] = {
    {6, "detail"},
    {5, "other"},
};

static const uint8_t Conflict_slots[] = {
    1, 0,
};

static const mc_fast_keys Conflict_table = {
    .keys = Conflict_keys,
    .slots = Conflict_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

const char *service_item_decode(mc_fast *in, const char *at, mc_fast_tag *tag, service_item *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (service_item){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case SERVICE_ITEM_FIELD_ID:
            if (!value) value = mc_fast_key_at(in, at, "\"id\":", 5);
            if (value) {
                at = mc_fast_i64(in, value, &out->id);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SERVICE_ITEM_FIELD_NAME:
            if (!value) value = mc_fast_key_at(in, at, "\"name\":", 7);
            if (value) {
                at = mc_fast_str(in, value, &out->name);
                if (!at || !mc_fast_length(out->name, 1, 40)) return NULL;
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
        const mc_fast_found found = mc_fast_find(in, at, &Item_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x3)) != UINT64_C(0x3)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *service_new_item_decode(mc_fast *in, const char *at, mc_fast_tag *tag, service_new_item *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (service_new_item){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case SERVICE_NEW_ITEM_FIELD_NAME:
            if (!value) value = mc_fast_key_at(in, at, "\"name\":", 7);
            if (value) {
                at = mc_fast_str(in, value, &out->name);
                if (!at || !mc_fast_length(out->name, 1, 40)) return NULL;
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
        const mc_fast_found found = mc_fast_find(in, at, &NewItem_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *service_not_found_decode(mc_fast *in, const char *at, mc_fast_tag *tag, service_not_found *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (service_not_found){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case SERVICE_NOT_FOUND_FIELD_DETAIL:
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
        const mc_fast_found found = mc_fast_find(in, at, &NotFound_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *service_conflict_decode(mc_fast *in, const char *at, mc_fast_tag *tag, service_conflict *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (service_conflict){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case SERVICE_CONFLICT_FIELD_DETAIL:
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
        case SERVICE_CONFLICT_FIELD_OTHER:
            if (!value) value = mc_fast_key_at(in, at, "\"other\":", 8);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_other = false;
                } else {
                    at = service_item_decode(in, value, NULL, &out->other);
                    if (!at) return NULL;
                    out->has_other = true;
                }
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Conflict_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

char *service_item_encode(mc_put *to, char *at, mc_str tag, const service_item *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"id\":", 6);
    at = mc_put_i64(at, value->id);
    at = mc_put_text(at, ",\"name\":", 8);
    at = mc_put_str(to, at, value->name);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *service_new_item_encode(mc_put *to, char *at, mc_str tag, const service_new_item *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"name\":", 8);
    at = mc_put_str(to, at, value->name);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *service_not_found_encode(mc_put *to, char *at, mc_str tag, const service_not_found *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"detail\":", 10);
    at = mc_put_str(to, at, value->detail);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *service_conflict_encode(mc_put *to, char *at, mc_str tag, const service_conflict *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"detail\":", 10);
    at = mc_put_str(to, at, value->detail);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"other\":", 9);
    if (value->has_other) {
        at = service_item_encode(to, at, (mc_str){NULL, 0}, &value->other);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    return mc_put_object_end(to, at, mark);
}

bool service_item_from_json(service_item *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return service_item_from_json_with(out, json, NULL, arena, errors);
}

bool service_item_from_json_with(service_item *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &service_item_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, service_item_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&service_item_mctype, out, json, options, arena, errors);
}

mc_json_status service_item_next_json(service_item *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = service_item_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool service_item_merge_json(service_item *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&service_item_mctype, value, patch, NULL, arena, errors);
}

bool service_item_to_json(const service_item *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, service_item_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&service_item_mctype, value, out, flags);
}

bool service_item_write_json(const service_item *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, service_item_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&service_item_mctype, value, writer, flags);
}

size_t service_item_to_json_into(const service_item *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, service_item_write_json(value, &writer, flags));
}

bool service_new_item_from_json(service_new_item *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return service_new_item_from_json_with(out, json, NULL, arena, errors);
}

bool service_new_item_from_json_with(service_new_item *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &service_new_item_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, service_new_item_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&service_new_item_mctype, out, json, options, arena, errors);
}

mc_json_status service_new_item_next_json(service_new_item *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = service_new_item_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool service_new_item_merge_json(service_new_item *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&service_new_item_mctype, value, patch, NULL, arena, errors);
}

bool service_new_item_to_json(const service_new_item *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, service_new_item_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&service_new_item_mctype, value, out, flags);
}

bool service_new_item_write_json(const service_new_item *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, service_new_item_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&service_new_item_mctype, value, writer, flags);
}

size_t service_new_item_to_json_into(const service_new_item *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, service_new_item_write_json(value, &writer, flags));
}

bool service_not_found_from_json(service_not_found *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return service_not_found_from_json_with(out, json, NULL, arena, errors);
}

bool service_not_found_from_json_with(service_not_found *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &service_not_found_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, service_not_found_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&service_not_found_mctype, out, json, options, arena, errors);
}

mc_json_status service_not_found_next_json(service_not_found *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = service_not_found_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool service_not_found_merge_json(service_not_found *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&service_not_found_mctype, value, patch, NULL, arena, errors);
}

bool service_not_found_to_json(const service_not_found *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, service_not_found_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&service_not_found_mctype, value, out, flags);
}

bool service_not_found_write_json(const service_not_found *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, service_not_found_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&service_not_found_mctype, value, writer, flags);
}

size_t service_not_found_to_json_into(const service_not_found *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, service_not_found_write_json(value, &writer, flags));
}

bool service_conflict_from_json(service_conflict *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return service_conflict_from_json_with(out, json, NULL, arena, errors);
}

bool service_conflict_from_json_with(service_conflict *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &service_conflict_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, service_conflict_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&service_conflict_mctype, out, json, options, arena, errors);
}

mc_json_status service_conflict_next_json(service_conflict *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = service_conflict_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool service_conflict_merge_json(service_conflict *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&service_conflict_mctype, value, patch, NULL, arena, errors);
}

bool service_conflict_to_json(const service_conflict *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, service_conflict_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&service_conflict_mctype, value, out, flags);
}

bool service_conflict_write_json(const service_conflict *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, service_conflict_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&service_conflict_mctype, value, writer, flags);
}

size_t service_conflict_to_json_into(const service_conflict *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, service_conflict_write_json(value, &writer, flags));
}

