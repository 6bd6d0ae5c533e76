/* Made by modelc from inherits.dsl: do not edit. */
/* JSON in and out for each model of inherits. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#include "inherits.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

static const mc_fast_key Timestamps_keys[] = {
    {7, "created"},
    {7, "updated"},
};

static const uint8_t Timestamps_slots[] = {
    1, 0,
};

static const mc_fast_keys Timestamps_table = {
    .keys = Timestamps_keys,
    .slots = Timestamps_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x8116017F,
};

static const mc_fast_key Base_keys[] = {
    {2, "id"},
};

static const uint8_t Base_slots[] = {
    0, 0,
};

static const mc_fast_keys Base_table = {
    .keys = Base_keys,
    .slots = Base_slots,
    .len = 1,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key Named_keys[] = {
    {4, "name"},
};

static const uint8_t Named_slots[] = {
    0, 0,
};

static const mc_fast_keys Named_table = {
    .keys = Named_keys,
    .slots = Named_slots,
    .len = 1,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key User_keys[] = {
    {2, "id"},
    {7, "created"},
    {7, "updated"},
    {4, "name"},
    {5, "email"},
};

static const uint8_t User_slots[] = {
    3, 0, 2, 0, 1, 0, 4, 0,
};

static const mc_fast_keys User_table = {
    .keys = User_keys,
    .slots = User_slots,
    .len = 5,
    .bits = 3,
    .first = 0,
    .second = 0,
    .factor = 0x8116017F,
    .forbid = true,
};

const char *inherits_timestamps_decode(mc_fast *in, const char *at, mc_fast_tag *tag, inherits_timestamps *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (inherits_timestamps){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case INHERITS_TIMESTAMPS_FIELD_CREATED:
            if (!value) value = mc_fast_key_at(in, at, "\"created\":", 10);
            if (value) {
                at = mc_fast_i64(in, value, &out->created);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case INHERITS_TIMESTAMPS_FIELD_UPDATED:
            if (!value) value = mc_fast_key_at(in, at, "\"updated\":", 10);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_updated = false;
                } else {
                    at = mc_fast_i64(in, value, &out->updated);
                    if (!at) return NULL;
                    out->has_updated = true;
                }
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Timestamps_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    if (!mc_fast_checks(in, &inherits_timestamps_mctype, out)) return NULL;
    return mc_fast_close(in, at);
}

const char *inherits_base_decode(mc_fast *in, const char *at, mc_fast_tag *tag, inherits_base *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (inherits_base){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case INHERITS_BASE_FIELD_ID:
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
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Base_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *inherits_named_decode(mc_fast *in, const char *at, mc_fast_tag *tag, inherits_named *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&inherits_named_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case INHERITS_NAMED_FIELD_NAME:
            if (!value) value = mc_fast_key_at(in, at, "\"name\":", 7);
            if (value) {
                at = mc_fast_str(in, value, &out->name);
                if (!at || !mc_fast_length(out->name, 1, 40)) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Named_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *inherits_user_decode(mc_fast *in, const char *at, mc_fast_tag *tag, inherits_user *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&inherits_user_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case INHERITS_USER_FIELD_ID:
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
        case INHERITS_USER_FIELD_CREATED:
            if (!value) value = mc_fast_key_at(in, at, "\"created\":", 10);
            if (value) {
                at = mc_fast_i64(in, value, &out->created);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case INHERITS_USER_FIELD_UPDATED:
            if (!value) value = mc_fast_key_at(in, at, "\"updated\":", 10);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_updated = false;
                } else {
                    at = mc_fast_i64(in, value, &out->updated);
                    if (!at) return NULL;
                    out->has_updated = true;
                }
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case INHERITS_USER_FIELD_NAME:
            if (!value) value = mc_fast_key_at(in, at, "\"name\":", 7);
            if (value) {
                at = mc_fast_str(in, value, &out->name);
                if (!at || !mc_fast_length(out->name, 1, 40)) return NULL;
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case INHERITS_USER_FIELD_EMAIL:
            if (!value) value = mc_fast_key_at(in, at, "\"email\":", 8);
            if (value) {
                at = mc_fast_str(in, value, &out->email);
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
        const mc_fast_found found = mc_fast_find(in, at, &User_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x13)) != UINT64_C(0x13)) return NULL;
    memcpy(out->given, given, sizeof given);
    if (!mc_fast_checks(in, &inherits_user_mctype, out)) return NULL;
    return mc_fast_close(in, at);
}

char *inherits_timestamps_encode(mc_put *to, char *at, mc_str tag, const inherits_timestamps *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"created\":", 11);
    at = mc_put_i64(at, value->created);
    at = mc_put_text(at, ",\"updated\":", 11);
    if (value->has_updated) {
        at = mc_put_i64(at, value->updated);
    } else {
        at = mc_put_text(at, "null", 4);
    }
    return mc_put_object_end(to, at, mark);
}

char *inherits_base_encode(mc_put *to, char *at, mc_str tag, const inherits_base *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"id\":", 6);
    at = mc_put_i64(at, value->id);
    return mc_put_object_end(to, at, mark);
}

char *inherits_named_encode(mc_put *to, char *at, mc_str tag, const inherits_named *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"name\":", 8);
    at = mc_put_str(to, at, value->name);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *inherits_user_encode(mc_put *to, char *at, mc_str tag, const inherits_user *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"id\":", 6);
    at = mc_put_i64(at, value->id);
    at = mc_put_text(at, ",\"created\":", 11);
    at = mc_put_i64(at, value->created);
    at = mc_put_text(at, ",\"updated\":", 11);
    if (value->has_updated) {
        at = mc_put_i64(at, value->updated);
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"name\":", 8);
    at = mc_put_str(to, at, value->name);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"email\":", 9);
    at = mc_put_str(to, at, value->email);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

bool inherits_timestamps_from_json(inherits_timestamps *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return inherits_timestamps_from_json_with(out, json, NULL, arena, errors);
}

bool inherits_timestamps_from_json_with(inherits_timestamps *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &inherits_timestamps_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, inherits_timestamps_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&inherits_timestamps_mctype, out, json, options, arena, errors);
}

mc_json_status inherits_timestamps_next_json(inherits_timestamps *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = inherits_timestamps_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool inherits_timestamps_merge_json(inherits_timestamps *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&inherits_timestamps_mctype, value, patch, NULL, arena, errors);
}

bool inherits_timestamps_to_json(const inherits_timestamps *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, inherits_timestamps_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&inherits_timestamps_mctype, value, out, flags);
}

bool inherits_timestamps_write_json(const inherits_timestamps *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, inherits_timestamps_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&inherits_timestamps_mctype, value, writer, flags);
}

size_t inherits_timestamps_to_json_into(const inherits_timestamps *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, inherits_timestamps_write_json(value, &writer, flags));
}

bool inherits_base_from_json(inherits_base *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return inherits_base_from_json_with(out, json, NULL, arena, errors);
}

bool inherits_base_from_json_with(inherits_base *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &inherits_base_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, inherits_base_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&inherits_base_mctype, out, json, options, arena, errors);
}

mc_json_status inherits_base_next_json(inherits_base *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = inherits_base_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool inherits_base_merge_json(inherits_base *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&inherits_base_mctype, value, patch, NULL, arena, errors);
}

bool inherits_base_to_json(const inherits_base *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, inherits_base_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&inherits_base_mctype, value, out, flags);
}

bool inherits_base_write_json(const inherits_base *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, inherits_base_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&inherits_base_mctype, value, writer, flags);
}

size_t inherits_base_to_json_into(const inherits_base *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, inherits_base_write_json(value, &writer, flags));
}

bool inherits_named_from_json(inherits_named *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return inherits_named_from_json_with(out, json, NULL, arena, errors);
}

bool inherits_named_from_json_with(inherits_named *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &inherits_named_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, inherits_named_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&inherits_named_mctype, out, json, options, arena, errors);
}

mc_json_status inherits_named_next_json(inherits_named *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = inherits_named_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool inherits_named_merge_json(inherits_named *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&inherits_named_mctype, value, patch, NULL, arena, errors);
}

bool inherits_named_to_json(const inherits_named *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, inherits_named_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&inherits_named_mctype, value, out, flags);
}

bool inherits_named_write_json(const inherits_named *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, inherits_named_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&inherits_named_mctype, value, writer, flags);
}

size_t inherits_named_to_json_into(const inherits_named *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, inherits_named_write_json(value, &writer, flags));
}

bool inherits_user_from_json(inherits_user *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return inherits_user_from_json_with(out, json, NULL, arena, errors);
}

bool inherits_user_from_json_with(inherits_user *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &inherits_user_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, inherits_user_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&inherits_user_mctype, out, json, options, arena, errors);
}

mc_json_status inherits_user_next_json(inherits_user *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = inherits_user_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool inherits_user_merge_json(inherits_user *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&inherits_user_mctype, value, patch, NULL, arena, errors);
}

bool inherits_user_to_json(const inherits_user *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, inherits_user_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&inherits_user_mctype, value, out, flags);
}

bool inherits_user_write_json(const inherits_user *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, inherits_user_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&inherits_user_mctype, value, writer, flags);
}

size_t inherits_user_to_json_into(const inherits_user *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, inherits_user_write_json(value, &writer, flags));
}

